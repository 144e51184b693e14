import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: deadlines, floors and beginnings")
struct EnglishFrameTests {
    @Test("English: deadlines", arguments: TimeCase.table(deadlineTable, .english))
    func deadline(timeCase: TimeCase) { timeCase.check() }

    @Test("English: floors", arguments: TimeCase.table(floorTable, .english))
    func floor(timeCase: TimeCase) { timeCase.check() }

    @Test("English: what lies in the past", arguments: TimeCase.table(pastTable, .english))
    func past(timeCase: TimeCase) { timeCase.check() }

    @Test("English: beginnings", arguments: TimeCase.table(beginningTable, .english))
    func beginning(timeCase: TimeCase) { timeCase.check() }
}

private let deadlineTable = """
    by 3pm => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    by noon => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    by 15:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    by tomorrow => deadline day 2026-03-10T11:20 .. 2026-03-11T18:00
    by tomorrow noon => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    tomorrow by noon => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    by Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    by Monday 9am => deadline hour 2026-03-10T11:20 .. 2026-03-16T09:00
    by next week => deadline week 2026-03-10T11:20 .. 2026-03-20T18:00
    before 5 => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    before noon => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    before 3pm => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    before Friday noon => deadline hour 2026-03-10T11:20 .. 2026-03-13T12:00
    tomorrow before noon => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    no later than 16:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    not later than Monday => deadline day 2026-03-10T11:20 .. 2026-03-16T18:00
    3pm at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    at the latest by 3pm => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    at 5pm at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    until 6pm => deadline hour 2026-03-10T11:20 .. 2026-03-10T18:00
    until tomorrow => deadline day 2026-03-10T11:20 .. 2026-03-11T18:00
    till Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    up to 4pm => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    until one o'clock => deadline hour 2026-03-10T11:20 .. 2026-03-10T13:00
    by the end of the afternoon => deadline daypart 2026-03-10T11:20 .. 2026-03-10T18:00
    by tonight => deadline daypart 2026-03-10T11:20 .. 2026-03-10T22:00
    by tomorrow evening => deadline daypart 2026-03-10T11:20 .. 2026-03-11T22:00
    by lunchtime => deadline daypart 2026-03-10T11:20 .. 2026-03-10T12:00
    by the weekend => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    by six this evening => deadline hour 2026-03-10T11:20 .. 2026-03-10T18:00
    by eight tomorrow morning => deadline hour 2026-03-10T11:20 .. 2026-03-11T08:00
    by half past two => deadline minute 2026-03-10T11:20 .. 2026-03-10T14:30
    by quarter past ten => deadline minute 2026-03-10T11:20 .. 2026-03-11T10:15
    by ten => deadline hour 2026-03-10T11:20 .. 2026-03-11T10:00
    latest by 4pm => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    on or before Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    prior to noon => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    between now and Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    by the first of May => deadline day 2026-03-10T11:20 .. 2026-05-01T18:00
    through Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    by the morning => deadline daypart 2026-03-10T11:20 .. 2026-03-10T12:00
    by end of month => deadline month 2026-03-10T11:20 .. 2026-03-31T18:00
    tomorrow no later than 9 => deadline hour 2026-03-10T11:20 .. 2026-03-11T09:00
    up until midnight => deadline hour 2026-03-10T11:20 .. 2026-03-11T00:00
    Friday noon at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-13T12:00
    within the next 30 minutes => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:50
    inside two hours => deadline minute 2026-03-10T11:20 .. 2026-03-10T13:20
    """

private let floorTable = """
    not before 3pm => point hour 2026-03-10T15:00 floor
    not before Monday => point day 2026-03-16T00:00 .. 2026-03-16T18:00 floor
    no earlier than 16:00 => point hour 2026-03-10T16:00 floor
    at 3pm at the earliest => point hour 2026-03-10T15:00 floor
    at the earliest tomorrow => point day 2026-03-11T00:00 .. 2026-03-11T18:00 floor
    not until Thursday => point day 2026-03-12T00:00 .. 2026-03-12T18:00 floor
    at least until Friday => point day 2026-03-13T00:00 .. 2026-03-13T18:00 floor
    Monday at the earliest => point day 2026-03-16T00:00 .. 2026-03-16T18:00 floor
    no sooner than next week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 floor
    earliest 4pm => point hour 2026-03-10T16:00 floor
    not before next week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 floor
    no earlier than tomorrow morning => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00 floor
    at the very earliest Monday => point day 2026-03-16T00:00 .. 2026-03-16T18:00 floor
    not until 5pm => point hour 2026-03-10T17:00 floor
    Friday afternoon at the earliest => point daypart 2026-03-13T12:00 .. 2026-03-13T18:00 floor
    until at least Thursday => point day 2026-03-12T00:00 .. 2026-03-12T18:00 floor
    """

private let pastTable = """
    since 9 => range hour 2026-03-10T09:00 .. 2026-03-10T11:20 past
    since 08:10 => range minute 2026-03-10T08:10 .. 2026-03-10T11:20 past
    since 9:00 => range hour 2026-03-10T09:00 .. 2026-03-10T11:20 past
    since yesterday => range day 2026-03-09T00:00 .. 2026-03-10T11:20 past
    since this morning => range daypart 2026-03-10T06:00 .. 2026-03-10T11:20 past
    since Monday => range day 2026-03-09T00:00 .. 2026-03-10T11:20 past
    since last week => range week 2026-03-02T00:00 .. 2026-03-10T11:20 past
    since noon => range hour 2026-03-09T12:00 .. 2026-03-10T11:20 past
    since 2013 => range year 2013-01-01T00:00 .. 2026-03-10T11:20 past
    since last night => range daypart 2026-03-09T18:00 .. 2026-03-10T11:20 past
    since half past nine => range minute 2026-03-10T09:30 .. 2026-03-10T11:20 past
    since Sunday => range day 2026-03-08T00:00 .. 2026-03-10T11:20 past
    since early this morning => range daypart 2026-03-10T06:00 .. 2026-03-10T11:20 past
    since 2 March => range day 2026-03-02T00:00 .. 2026-03-10T11:20 past
    since three days ago => range day 2026-03-07T00:00 .. 2026-03-10T11:20 past
    yesterday at 4pm => point hour 2026-03-09T16:00 past
    last Friday at noon => point hour 2026-03-06T12:00 past
    since two hours => range minute 2026-03-10T09:20 .. 2026-03-10T11:20 past
    the past two weeks => range week 2026-02-23T00:00 .. 2026-03-09T00:00 past
    since Easter => range day 2025-04-20T00:00 .. 2026-03-10T11:20 past
    since the weekend => range week 2026-03-07T00:00 .. 2026-03-10T11:20 past
    since 31 December => range day 2025-12-31T00:00 .. 2026-03-10T11:20 past
    """

private let beginningTable = """
    after 5pm => point hour 2026-03-10T17:00
    after 14:00 => point hour 2026-03-10T14:00
    from 14:00 => point hour 2026-03-10T14:00
    from Monday => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    starting tomorrow => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    as of Monday => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    after Friday => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    [from 3pm] onwards => point hour 2026-03-10T15:00
    after tomorrow => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    from eleven => point hour 2026-03-11T11:00
    after lunch tomorrow => point daypart 2026-03-11T13:00 .. 2026-03-11T18:00
    from noon => point hour 2026-03-10T12:00
    after half past two => point minute 2026-03-10T14:30
    starting at 8 => point hour 2026-03-11T08:00
    from 6pm today => point hour 2026-03-10T18:00
    from next week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    after 1530 => point minute 2026-03-10T15:30
    as from tomorrow => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    tomorrow after 3pm => point hour 2026-03-11T15:00
    tomorrow from 9 => point hour 2026-03-11T09:00
    """
