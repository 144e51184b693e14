import Groundwork
import Testing

@testable import MessageReading

@Suite("From one moment to another, and times beside what belongs to them")
struct SpanTests {
    @Test("English: spans across hours, days and years", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: spans across hours, days and years", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let englishTable = """
    Mon 9am to Wed 5pm => range hour 2026-03-16T09:00 .. 2026-03-18T17:00
    Saturday 10am until Sunday 4pm => range hour 2026-03-14T10:00 .. 2026-03-15T16:00
    Monday 16 March 9am-3pm => range minute 2026-03-16T09:00 .. 2026-03-16T15:00
    Mon-Fri 8am-5pm => rhythm minute 2026-03-11T08:00 every 1440
    Aug. 12-14 => range day 2026-08-12T00:00 .. 2026-08-15T00:00 due 2026-08-14T18:00
    10 August - 12 September 2027 => range day 2027-08-10T00:00 .. 2027-09-13T00:00 due 2027-09-12T18:00
    10 December - 12 January 2027 => range day 2026-12-10T00:00 .. 2027-01-13T00:00 due 2027-01-12T18:00
    from 4 to 22 this month => range day 2026-03-04T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    from today to Friday => range day 2026-03-10T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    0900-1030 => range minute 2026-03-11T09:00 .. 2026-03-11T10:30
    1400-1530 tomorrow => range minute 2026-03-11T14:00 .. 2026-03-11T15:30
    in 2010-2015 we had another one => nothing
    1 am tonight => point hour 2026-03-11T01:00
    tonight at 9 => point hour 2026-03-10T21:00
    seven thirty tomorrow morning => point minute 2026-03-11T07:30
    15 to noon => point minute 2026-03-10T11:45
    mid-day tomorrow => point hour 2026-03-11T12:00
    next month on the 14th => point day 2026-04-14T00:00 .. 2026-04-14T18:00
    same time tomorrow => point minute 2026-03-11T11:20
    [by this time tomorrow] we know => deadline minute 2026-03-10T11:20 .. 2026-03-11T11:20
    This time we will know [tomorrow] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    tonight between 8 and 10 => range minute 2026-03-10T20:00 .. 2026-03-10T22:00
    next year on May 1 => point day 2027-05-01T00:00 .. 2027-05-01T18:00
    """

private let dutchTable = """
    ik ben [morgen] weg [van 14 tot 16 uur] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; range minute 2026-03-11T14:00 .. 2026-03-11T16:00
    ik ben [vrijdag] vrij [tussen 10 en 12 uur] => point day 2026-03-13T00:00 .. 2026-03-13T18:00; range minute 2026-03-13T10:00 .. 2026-03-13T12:00
    maandag 16 maart tussen 9 en 15 uur => range minute 2026-03-16T09:00 .. 2026-03-16T15:00
    vanaf 14 uur tot 16 uur => range minute 2026-03-10T14:00 .. 2026-03-10T16:00
    vanaf maandag tot vrijdag => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    van 4 tot en met 22 deze maand => range day 2026-03-04T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    over 2 dagen om 6 uur 's avonds => point hour 2026-03-12T18:00
    ik ben [om 7] terug => point hour 2026-03-10T19:00
    ik ben [vanavond rond 8] terug => point hour 2026-03-10T20:00
    [op 7 mei]. [20.00 u] een bericht => point day 2026-05-07T00:00 .. 2026-05-07T18:00; point hour 2026-03-10T20:00
    ik ben [een paar uur] weg => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    honderdtwintig minuten => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    op 02/22/2027 => point day 2027-02-22T00:00 .. 2027-02-22T18:00
    morgen om 6:45 => point minute 2026-03-11T06:45
    om 5 n.m. => point hour 2026-03-10T17:00
    vroeg op de avond => point daypart 2026-03-10T18:00 .. 2026-03-10T20:00
    vanavond van 8 tot 10 => range minute 2026-03-10T20:00 .. 2026-03-10T22:00
    morgenochtend van 6 tot 7 => range minute 2026-03-11T06:00 .. 2026-03-11T07:00
    vannacht tussen 2 en 4 => range minute 2026-03-11T02:00 .. 2026-03-11T04:00
    zaterdagavond tussen half 8 en kwart voor 9 => range minute 2026-03-14T19:30 .. 2026-03-14T20:45
    vanavond tot half elf => range day 2026-03-10T18:00 .. 2026-03-10T22:30
    voor een uur of vijf => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    eergisteravond => point daypart 2026-03-08T18:00 .. 2026-03-08T22:00 past
    acht over half zes 's middags => point minute 2026-03-10T17:38
    [Om 20.00 uur] hoort u meer, en [morgen om dezelfde tijd] weer => point hour 2026-03-10T20:00; point hour 2026-03-11T20:00
    zo rond een uur of vier => point hour 2026-03-10T16:00
    """
