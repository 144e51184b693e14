import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: the calendar")
struct EnglishCalendarTests {
    @Test("English: dates", arguments: TimeCase.table(dateTable, .english))
    func date(timeCase: TimeCase) { timeCase.check() }

    @Test("English: weeks, months and years", arguments: TimeCase.table(periodTable, .english))
    func period(timeCase: TimeCase) { timeCase.check() }

    @Test("English: holidays", arguments: TimeCase.table(holidayTable, .english))
    func holiday(timeCase: TimeCase) { timeCase.check() }
}

private let dateTable = """
    12 March => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    March 12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    March 12th => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    the 12th of March => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12th March 2027 => point day 2027-03-12T00:00 .. 2027-03-12T18:00
    March 12, 2027 => point day 2027-03-12T00:00 .. 2027-03-12T18:00
    the 12th => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    on the 20th => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    2026-03-12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    2026-03-12 14:30 => point minute 2026-03-12T14:30
    2026-03-12T14:30 => point minute 2026-03-12T14:30
    12/03/2026 => point day 2026-12-03T00:00 .. 2026-12-03T18:00
    3/25/2026 => point day 2026-03-25T00:00 .. 2026-03-25T18:00
    12/3 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    3/15 => point day 2026-03-15T00:00 .. 2026-03-15T18:00
    15.4.2026 => point day 2026-04-15T00:00 .. 2026-04-15T18:00
    12 March at 14:00 => point hour 2026-03-12T14:00
    March 3rd => point day 2027-03-03T00:00 .. 2027-03-03T18:00
    the 3rd of April at noon => point hour 2026-04-03T12:00
    Feb 14 => point day 2027-02-14T00:00 .. 2027-02-14T18:00
    February 2013 => point month 2013-02-01T00:00 .. 2013-03-01T00:00 due 2013-02-28T18:00
    in March => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    March => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    in May => point month 2026-05-01T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    in 1978 => point year 1978-01-01T00:00 .. 1979-01-01T00:00 past
    2027 => point year 2027-01-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    in 2027 => point year 2027-01-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    this year => point year 2026-01-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    next year => point year 2027-01-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    last year => point year 2025-01-01T00:00 .. 2026-01-01T00:00 past
    the first of May => point day 2026-05-01T00:00 .. 2026-05-01T18:00
    twentieth of April => point day 2026-04-20T00:00 .. 2026-04-20T18:00
    Dec 31 => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    Monday, March 16 => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    Monday 16 March 2026 => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    1 April => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    on April 1st at 5pm => point hour 2026-04-01T17:00
    mid March => point month 2026-03-11T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    early April => point month 2026-04-01T00:00 .. 2026-04-11T00:00 due 2026-04-10T18:00
    late May => point month 2026-05-22T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    end of April => point month 2026-04-21T00:00 .. 2026-05-01T00:00 due 2026-04-30T18:00
    beginning of May => point month 2026-05-01T00:00 .. 2026-05-11T00:00 due 2026-05-10T18:00
    by the end of March => deadline month 2026-03-10T11:20 .. 2026-03-31T18:00
    by mid-April => deadline month 2026-03-10T11:20 .. 2026-04-20T18:00
    Sunday, March 1 => point day 2026-03-01T00:00 .. 2026-03-01T18:00 past
    the 15th of next month => point day 2026-04-15T00:00 .. 2026-04-15T18:00
    the 2nd of this month => point day 2026-03-02T00:00 .. 2026-03-02T18:00
    25 Dec at 8pm => point hour 2026-12-25T20:00
    31/12/2026 => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    5/6/74 => point day 1974-05-06T00:00 .. 1974-05-06T18:00
    April the 5th => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    twelfth of May 2027 => point day 2027-05-12T00:00 .. 2027-05-12T18:00
    Sep 20 => point day 2026-09-20T00:00 .. 2026-09-20T18:00
    on the 18 => point day 2026-03-18T00:00 .. 2026-03-18T18:00
    2026/03/14 => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    Nov 3rd at 9am => point hour 2026-11-03T09:00
    Aug 2027 => point month 2027-08-01T00:00 .. 2027-09-01T00:00 due 2027-08-31T18:00
    late 2027 => point year 2027-09-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    early May => point month 2026-05-01T00:00 .. 2026-05-11T00:00 due 2026-05-10T18:00
    mid-2027 => point year 2027-05-01T00:00 .. 2027-09-01T00:00 due 2027-08-31T18:00
    the morning of March 12 => point daypart 2026-03-12T06:00 .. 2026-03-12T12:00
    the afternoon of the 12th => point daypart 2026-03-12T12:00 .. 2026-03-12T18:00
    Wed 11 Mar 14:00 => point hour 2026-03-11T14:00
    4.30pm on 5 January => point minute 2027-01-05T16:30
    """

private let periodTable = """
    next week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    this week => point week 2026-03-09T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    last week => point week 2026-03-02T00:00 .. 2026-03-09T00:00 past
    next month => point month 2026-04-01T00:00 .. 2026-05-01T00:00 due 2026-04-30T18:00
    last month => point month 2026-02-01T00:00 .. 2026-03-01T00:00 past
    this month => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    end of the week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    by the end of the week => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    end of next week => point week 2026-03-19T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    early next week => point week 2026-03-16T00:00 .. 2026-03-18T00:00 due 2026-03-17T18:00
    mid next week => point week 2026-03-18T00:00 .. 2026-03-19T00:00 due 2026-03-18T18:00
    beginning of next month => point month 2026-04-01T00:00 .. 2026-04-11T00:00 due 2026-04-10T18:00
    end of the month => point month 2026-03-22T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    end of this year => point year 2026-09-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    the week of March 16 => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    week 12 => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    this weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    next weekend => point week 2026-03-21T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    the weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    over [the weekend] => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    last weekend => point week 2026-03-07T00:00 .. 2026-03-09T00:00 past
    after the weekend => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    before the weekend => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    Q1 => point month 2026-01-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    Q3 2027 => point month 2027-07-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    third quarter of 2027 => point month 2027-07-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    next quarter => point month 2026-04-01T00:00 .. 2026-07-01T00:00 due 2026-06-30T18:00
    the first Monday of April => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    last day of the month => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    the last Friday in May => point day 2026-05-29T00:00 .. 2026-05-29T18:00
    first week of April => point week 2026-04-06T00:00 .. 2026-04-13T00:00 due 2026-04-10T18:00
    third day of October => point day 2026-10-03T00:00 .. 2026-10-03T18:00
    later this week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    later this month => point month 2026-03-22T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    the week after next => point week 2026-03-23T00:00 .. 2026-03-30T00:00 due 2026-03-27T18:00
    next summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    this winter => point month 2025-12-21T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    last summer => point month 2025-06-21T00:00 .. 2025-09-21T00:00 past
    3rd quarter => point month 2026-07-01T00:00 .. 2026-10-01T00:00 due 2026-09-30T18:00
    4th quarter of 2028 => point month 2028-10-01T00:00 .. 2029-01-01T00:00 due 2028-12-31T18:00
    last weekend of June => point week 2026-06-27T00:00 .. 2026-06-29T00:00 due 2026-06-28T18:00
    the second Tuesday in June => point day 2026-06-09T00:00 .. 2026-06-09T18:00
    this quarter => point month 2026-01-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    EOM => point month 2026-03-22T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    next decade => point year 2030-01-01T00:00 .. 2040-01-01T00:00 due 2039-12-31T18:00
    the month after next => point month 2026-05-01T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    the first day of next month => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    last month of the year => point month 2026-12-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    week 20 of 2027 => point week 2027-05-17T00:00 .. 2027-05-24T00:00 due 2027-05-21T18:00
    the coming weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    the end of next quarter => point month 2026-06-01T00:00 .. 2026-07-01T00:00 due 2026-06-30T18:00
    """

private let holidayTable = """
    Christmas => point day 2026-12-25T00:00 .. 2026-12-25T18:00
    Christmas Eve => point day 2026-12-24T00:00 .. 2026-12-24T18:00
    new year's eve => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    New Year's Day => point day 2027-01-01T00:00 .. 2027-01-01T18:00
    valentine's day => point day 2027-02-14T00:00 .. 2027-02-14T18:00
    Halloween => point day 2026-10-31T00:00 .. 2026-10-31T18:00
    Boxing Day => point day 2026-12-26T00:00 .. 2026-12-26T18:00
    thanksgiving => point day 2026-11-26T00:00 .. 2026-11-26T18:00
    Easter => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    easter monday => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    good friday => point day 2026-04-03T00:00 .. 2026-04-03T18:00
    Mother's Day => point day 2026-05-10T00:00 .. 2026-05-10T18:00
    4th of July => point day 2026-07-04T00:00 .. 2026-07-04T18:00
    black friday => point day 2026-11-27T00:00 .. 2026-11-27T18:00
    Christmas 2027 => point day 2027-12-25T00:00 .. 2027-12-25T18:00
    until Christmas => deadline day 2026-03-10T11:20 .. 2026-12-25T18:00
    the day after Christmas => point day 2026-12-26T00:00 .. 2026-12-26T18:00
    the day before New Year's Eve => point day 2026-12-30T00:00 .. 2026-12-30T18:00
    the day after Easter => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    MLK day => point day 2027-01-18T00:00 .. 2027-01-18T18:00
    labour day => point day 2026-09-07T00:00 .. 2026-09-07T18:00
    father's day => point day 2026-06-21T00:00 .. 2026-06-21T18:00
    two days before Christmas => point day 2026-12-23T00:00 .. 2026-12-23T18:00
    xmas 2028 => point day 2028-12-25T00:00 .. 2028-12-25T18:00
    """
