import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: days")
struct EnglishDayTests {
    @Test("English: days and parts of days", arguments: TimeCase.table(dayTable, .english))
    func day(timeCase: TimeCase) { timeCase.check() }

    @Test("English: weekdays", arguments: TimeCase.table(weekdayTable, .english))
    func weekday(timeCase: TimeCase) { timeCase.check() }
}

private let dayTable = """
    today => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    tomorrow => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    yesterday => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    the day after tomorrow => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    the day before yesterday => point day 2026-03-08T00:00 .. 2026-03-08T18:00 past
    now => point minute 2026-03-10T11:20 uncommitted
    right now => point minute 2026-03-10T11:20 uncommitted
    tomorrow morning => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    tomorrow afternoon => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00
    tomorrow evening => point daypart 2026-03-11T18:00 .. 2026-03-11T22:00
    tomorrow night => point daypart 2026-03-11T18:00 .. 2026-03-11T22:00
    tonight => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    this morning => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    this afternoon => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    this evening => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    last night => point daypart 2026-03-09T18:00 .. 2026-03-09T22:00 past
    yesterday evening => point daypart 2026-03-09T18:00 .. 2026-03-09T22:00 past
    yesterday morning => point daypart 2026-03-09T06:00 .. 2026-03-09T12:00 past
    in the afternoon => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    first thing tomorrow => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    first thing tomorrow morning => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    early [tomorrow morning] => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    late tonight => point daypart 2026-03-10T20:40 .. 2026-03-10T22:00
    late this afternoon => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    early this evening => point daypart 2026-03-10T18:00 .. 2026-03-10T20:00
    end of the day => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    by end of day => deadline daypart 2026-03-10T11:20 .. 2026-03-10T18:00
    by EOD => deadline daypart 2026-03-10T11:20 .. 2026-03-10T18:00
    by COB tomorrow => deadline daypart 2026-03-10T11:20 .. 2026-03-11T18:00
    by close of business on Friday => deadline daypart 2026-03-10T11:20 .. 2026-03-13T18:00
    lunchtime => point daypart 2026-03-10T11:00 .. 2026-03-10T12:00
    at lunch => point daypart 2026-03-10T11:00 .. 2026-03-10T12:00
    after lunch => point daypart 2026-03-10T13:00 .. 2026-03-10T18:00
    before lunch => deadline daypart 2026-03-10T11:20 .. 2026-03-10T12:00
    mid-morning => point daypart 2026-03-11T10:00 .. 2026-03-11T10:30
    later today => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    overnight => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    end of the afternoon => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    later this afternoon => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    during the night => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    in the course of the evening => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    middle of the day => point daypart 2026-03-10T12:00 .. 2026-03-10T14:00
    later this morning => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    the following morning => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    tomorrow lunchtime => point daypart 2026-03-11T11:00 .. 2026-03-11T12:00
    the rest of the day => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    all morning => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    tomorrow at close of play => point daypart 2026-03-11T16:00 .. 2026-03-11T18:00
    late morning => point daypart 2026-03-10T10:00 .. 2026-03-10T12:00
    mid-afternoon => point daypart 2026-03-10T14:00 .. 2026-03-10T15:00
    tomorrow night at 10 => point hour 2026-03-11T22:00
    """

private let weekdayTable = """
    Monday => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    on Thursday => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    next Tuesday => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    next Wednesday => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    last Monday => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    this Friday => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Friday afternoon => point daypart 2026-03-13T12:00 .. 2026-03-13T18:00
    Monday morning => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    Thursday at 2 => point hour 2026-03-12T14:00
    Thursday 2pm => point hour 2026-03-12T14:00
    Thursday, 14:00 => point hour 2026-03-12T14:00
    at 2 on Thursday => point hour 2026-03-12T14:00
    Monday at 9am => point hour 2026-03-16T09:00
    on Wed at 10 => point hour 2026-03-11T10:00
    Mon 9:00 => point hour 2026-03-16T09:00
    Fri 16:00 => point hour 2026-03-13T16:00
    Sat 10am => point hour 2026-03-14T10:00
    Monday week => point day 2026-03-23T00:00 .. 2026-03-23T18:00
    a week on Friday => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    Tuesday of next week => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    next week Tuesday => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    Wednesday next week => point day 2026-03-18T00:00 .. 2026-03-18T18:00
    Sunday evening => point daypart 2026-03-15T18:00 .. 2026-03-15T22:00
    Monday night => point daypart 2026-03-16T18:00 .. 2026-03-16T22:00
    [Monday] or [Tuesday] => point day 2026-03-16T00:00 .. 2026-03-16T18:00 ; point day 2026-03-17T00:00 .. 2026-03-17T18:00
    this coming Friday => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Thursday morning at 8 => point hour 2026-03-12T08:00
    8 on Monday morning => point hour 2026-03-16T08:00
    Friday 13 March => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Friday the 13th => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    wed next week => point day 2026-03-18T00:00 .. 2026-03-18T18:00
    by Wednesday evening => deadline daypart 2026-03-10T11:20 .. 2026-03-11T22:00
    last week Friday => point day 2026-03-06T00:00 .. 2026-03-06T18:00 past
    Friday after next => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    Sunday from last week => point day 2026-03-08T00:00 .. 2026-03-08T18:00 past
    Friday next week => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    Tues 17 March => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    this Thursday at noon => point hour 2026-03-12T12:00
    the Friday after next => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    wednesday lunchtime => point daypart 2026-03-11T11:00 .. 2026-03-11T12:00
    Thursday 12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    Tuesday before noon => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    Saturday evening at seven => point hour 2026-03-14T19:00
    Mon. => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    previous Friday => point day 2026-03-06T00:00 .. 2026-03-06T18:00 past
    in the morning on Friday => point daypart 2026-03-13T06:00 .. 2026-03-13T12:00
    midnight on Thursday => point hour 2026-03-13T00:00
    next Friday at 3 => point hour 2026-03-13T15:00
    last Thursday evening => point daypart 2026-03-05T18:00 .. 2026-03-05T22:00 past
    """
