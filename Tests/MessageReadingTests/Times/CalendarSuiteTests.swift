import Groundwork
import Testing

@testable import MessageReading

@Suite("Feasts and what stands beside them, halves, and dates in other spellings")
struct CalendarSuiteTests {
    @Test("English", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let englishTable = """
    palm sunday => point day 2026-03-29T00:00 .. 2026-03-29T18:00
    on mothering sunday => point day 2026-03-15T00:00 .. 2026-03-15T18:00
    on bonfire night => point day 2026-11-05T00:00 .. 2026-11-05T18:00
    the August bank holiday => point day 2026-08-31T00:00 .. 2026-08-31T18:00
    the Friday before Christmas => point day 2026-12-18T00:00 .. 2026-12-18T18:00
    the Monday after Easter => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    the week before Christmas => point week 2026-12-14T00:00 .. 2026-12-21T00:00 due 2026-12-18T18:00
    the evening before Christmas => point daypart 2026-12-24T18:00 .. 2026-12-24T22:00
    before Christmas => deadline day 2026-03-10T11:20 .. 2026-12-25T18:00
    in early may => point month 2026-05-01T00:00 .. 2026-05-11T00:00 due 2026-05-10T18:00
    it may be [tomorrow] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    14th april 15 => point day 2015-04-14T00:00 .. 2015-04-14T18:00
    14 april 15:30 => point minute 2026-04-14T15:30
    3 feb 82 => point day 1982-02-03T00:00 .. 1982-02-03T18:00
    Oct. 2001 => point month 2001-10-01T00:00 .. 2001-11-01T00:00 due 2001-10-31T18:00
    04/2027 => point month 2027-04-01T00:00 .. 2027-05-01T00:00 due 2027-04-30T18:00
    2027-04 => point month 2027-04-01T00:00 .. 2027-05-01T00:00 due 2027-04-30T18:00
    release 4/2 => nothing
    2026-W12 => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    a week today => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    two weeks tomorrow => point day 2026-03-25T00:00 .. 2026-03-25T18:00
    a week on Friday => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    Friday fortnight => point day 2026-03-27T00:00 .. 2026-03-27T18:00
    the Friday before last => point day 2026-02-27T00:00 .. 2026-02-27T18:00 past
    the weekend after next => point week 2026-03-21T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    the first half of May => point week 2026-05-01T00:00 .. 2026-05-16T00:00 due 2026-05-15T18:00
    the second half of 2027 => point month 2027-07-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    half of the users => nothing
    on the next working day => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    """

private let dutchTable = """
    witte donderdag => point day 2026-04-02T00:00 .. 2026-04-02T18:00
    de dinsdag na pasen => point day 2026-04-07T00:00 .. 2026-04-07T18:00
    vrijdag na Hemelvaart => point day 2026-05-15T00:00 .. 2026-05-15T18:00
    de week na pasen => point week 2026-04-06T00:00 .. 2026-04-13T00:00 due 2026-04-10T18:00
    voor kerst => deadline day 2026-03-10T11:20 .. 2026-12-25T18:00
    de tweede helft van maart => point week 2026-03-16T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    de tweede helft van het jaar => point month 2026-07-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    de helft van de scholen => nothing
    begin week 14 => point week 2026-03-30T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    de volgende werkdag => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    sept. 2027 => point month 2027-09-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    september '27 => point month 2027-09-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    """
