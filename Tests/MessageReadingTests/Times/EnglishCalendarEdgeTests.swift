import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: the edges of the calendar")
struct EnglishCalendarEdgeTests {
    @Test("English: days, weeks and months at their edges", arguments: TimeCase.table(dayTable, .english))
    func day(timeCase: TimeCase) { timeCase.check() }

    @Test("English: two times in one sentence", arguments: TimeCase.table(companyTable, .english))
    func company(timeCase: TimeCase) { timeCase.check() }
}

private let dayTable = """
    in 1.5 months => point day 2026-04-25T00:00 .. 2026-04-25T18:00
    in half a month => point day 2026-03-25T00:00 .. 2026-03-25T18:00
    within the week => deadline day 2026-03-10T11:20 .. 2026-03-17T18:00
    day after Easter => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    in 36500 days => point day 2126-02-14T00:00 .. 2126-02-14T18:00
    tomorrow week => point day 2026-03-18T00:00 .. 2026-03-18T18:00
    beginning of the weekend => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    end of the weekend => point day 2026-03-15T00:00 .. 2026-03-15T18:00
    Mon morning => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    Tuesday 10 => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    on the 9th => point day 2026-04-09T00:00 .. 2026-04-09T18:00
    12 March '27 => point day 2027-03-12T00:00 .. 2027-03-12T18:00
    12 March '70 => point day 1970-03-12T00:00 .. 1970-03-12T18:00
    11/4 => point day 2026-11-04T00:00 .. 2026-11-04T18:00
    1000-01-01 => point day 1000-01-01T00:00 .. 1000-01-01T18:00
    March, 2027 => point month 2027-03-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    in 1900 => point year 1900-01-01T00:00 .. 1901-01-01T00:00 past
    first quarter => point month 2026-01-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    week 1 => point week 2025-12-29T00:00 .. 2026-01-05T00:00 due 2026-01-02T18:00
    last week of March => point week 2026-03-23T00:00 .. 2026-03-30T00:00 due 2026-03-27T18:00
    last day of the week => point day 2026-03-15T00:00 .. 2026-03-15T18:00
    first month of 2027 => point month 2027-01-01T00:00 .. 2027-02-01T00:00 due 2027-01-31T18:00
    last quarter of 2027 => point month 2027-10-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    the 12th of last month => point day 2026-02-12T00:00 .. 2026-02-12T18:00
    in the summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    summer of 2027 => point month 2027-06-21T00:00 .. 2027-09-21T00:00 due 2027-09-20T18:00
    this spring => point month 2026-03-20T00:00 .. 2026-06-20T00:00 due 2026-06-19T18:00
    early summer => point month 2026-06-21T00:00 .. 2026-07-21T00:00 due 2026-07-20T18:00
    last Christmas => point day 2025-12-25T00:00 .. 2025-12-25T18:00 past
    Easter this year => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    Memorial Day => point day 2026-05-25T00:00 .. 2026-05-25T18:00
    Thrusday => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    Tusday => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    Monday's => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    🔥[tomorrow] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    afternoo => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    Monxday => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    after 3 to 5 days => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    [Thursday] from two people => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [Thursday] from two engineers => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [Thursday] at 3 schools => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    123 [tomorrow] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    around lunch => point daypart 2026-03-10T11:00 .. 2026-03-10T12:00
    at lunch tomorrow => point daypart 2026-03-11T11:00 .. 2026-03-11T12:00
    [12-03-2026]. => point day 2026-12-03T00:00 .. 2026-12-03T18:00
    by 12-3 => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    [12/3]. => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12-31-2026 => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    13-12-2026 => point day 2026-12-13T00:00 .. 2026-12-13T18:00
    10/4 => point day 2026-04-10T00:00 .. 2026-04-10T18:00
    9/4 => point day 2026-04-09T00:00 .. 2026-04-09T18:00
    March-12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12 Mar. 2026 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [12 Mar]. => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    Mar. 12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12 March, 2027 => point day 2027-03-12T00:00 .. 2027-03-12T18:00
    12 March 2027 => point day 2027-03-12T00:00 .. 2027-03-12T18:00
    one April => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    the 12th of April => point day 2026-04-12T00:00 .. 2026-04-12T18:00
    4th April => point day 2026-04-04T00:00 .. 2026-04-04T18:00
    the 31st => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    on the 12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [on the 12]. => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    Tuesday 31 => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    Tuesday 17 => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    [yesterday] week => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    today week => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    in the course of the month => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    [Mon] we play => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    [Fri] we play => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    sat morning => point daypart 2026-03-14T06:00 .. 2026-03-14T12:00
    mon morning => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    Christmas 2025 => point day 2025-12-25T00:00 .. 2025-12-25T18:00 past
    Easter 2026 => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    Easter 2025 => point day 2025-04-20T00:00 .. 2025-04-20T18:00 past
    next Christmas => point day 2026-12-25T00:00 .. 2026-12-25T18:00
    summer 2027 => point month 2027-06-21T00:00 .. 2027-09-21T00:00 due 2027-09-20T18:00
    this summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    next winter => point month 2026-12-21T00:00 .. 2027-03-21T00:00 due 2027-03-20T18:00
    last autumn => point month 2025-09-23T00:00 .. 2025-12-23T00:00 past
    this autumn => point month 2026-09-23T00:00 .. 2026-12-23T00:00 due 2026-12-22T18:00
    in 1½ months => point day 2026-04-25T00:00 .. 2026-04-25T18:00
    the first week of June => point week 2026-06-01T00:00 .. 2026-06-08T00:00 due 2026-06-05T18:00
    first week of June => point week 2026-06-01T00:00 .. 2026-06-08T00:00 due 2026-06-05T18:00
    the second week of June => point week 2026-06-08T00:00 .. 2026-06-15T00:00 due 2026-06-12T18:00
    Q3, 2027 => point month 2027-07-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    Q3 of 2027 => point month 2027-07-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    first weekend of April => point week 2026-04-04T00:00 .. 2026-04-06T00:00 due 2026-04-05T18:00
    first quarter of 2027 => point month 2027-01-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    last month of 2027 => point month 2027-12-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    last day of 2027 => point day 2027-12-31T00:00 .. 2027-12-31T18:00
    the 3rd Monday of 2027 => point day 2027-01-18T00:00 .. 2027-01-18T18:00
    this past week => point week 2026-03-02T00:00 .. 2026-03-09T00:00 past
    two days from today => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    2 days after tomorrow => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    the day after Friday => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    the day before Friday => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    day after tomorrow => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    a day after Friday => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    Friday, 13 March => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Friday, March 13 => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    tomorrow, Wednesday => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    tomorrow, in the morning => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    until tomorrow morning => deadline daypart 2026-03-10T11:20 .. 2026-03-11T12:00
    at the end of the afternoon => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    end of the morning => point daypart 2026-03-10T10:00 .. 2026-03-10T12:00
    middle of the afternoon => point daypart 2026-03-10T14:00 .. 2026-03-10T15:00
    middle of the week => point week 2026-03-11T00:00 .. 2026-03-12T00:00 due 2026-03-11T18:00
    beginning of next week => point week 2026-03-16T00:00 .. 2026-03-18T00:00 due 2026-03-17T18:00
    middle of next month => point month 2026-04-11T00:00 .. 2026-04-21T00:00 due 2026-04-20T18:00
    mid next year => point year 2027-05-01T00:00 .. 2027-09-01T00:00 due 2027-08-31T18:00
    """

private let companyTable = """
    [every 30 minutes], first [12:25] => rhythm minute 2026-03-10T12:25 every 30; point minute 2026-03-10T12:25
    [tomorrow] in the hall so [five o'clock] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-11T17:00
    [tonight at 8], and [at half past] => point hour 2026-03-10T20:00; point minute 2026-03-10T20:30
    It is [from 14:00] [every hour], we think. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T14:00 every 60
    [in 3 days], [at noon] => point day 2026-03-13T00:00 .. 2026-03-13T18:00; point hour 2026-03-13T12:00
    [Friday's] orders [at 10] => point day 2026-03-13T00:00 .. 2026-03-13T18:00; point hour 2026-03-11T10:00
    [tomorrow afternoon] we meet [at 6] => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00; point hour 2026-03-11T18:00
    [tomorrow afternoon] we meet [at 7] => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00; point hour 2026-03-11T19:00
    [tonight] we all will sit down and play some old game with friends [nine o'clock] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point hour 2026-03-10T21:00
    [tonight] we all will sit down and play some old game with friends there [nine o'clock] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point hour 2026-03-11T09:00
    [tonight] we play, [eleven o'clock] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point hour 2026-03-10T23:00
    [tonight] we play, [11:01] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point minute 2026-03-11T11:01
    [tonight] we play, [11:00] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point hour 2026-03-10T23:00
    [tonight] we play, [six o'clock] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point hour 2026-03-10T18:00
    [tonight] we play; [nine o'clock] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00; point hour 2026-03-11T09:00
    [tomorrow] we post, [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-11T15:00
    [tomorrow] we post (again) [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    [tomorrow] we'll post [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-11T15:00
    [tomorrow] we rest or play [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    [tomorrow] we rest and play [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    [tomorrow] we rest but play [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    [tomorrow] we rest if we play [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    whether mail phones and printers work [tomorrow] you hear [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    rain or shine [tomorrow] we play [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-11T15:00
    [tomorrow's] meeting [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T15:00
    [every hour] and [at half past] => rhythm minute 2026-03-10T12:20 every 60; point minute 2026-03-10T12:30
    [at 14:00] and [at half past] => point hour 2026-03-10T14:00; point minute 2026-03-10T14:30
    [3pm], [4pm] => point hour 2026-03-10T15:00; point hour 2026-03-10T16:00
    """
