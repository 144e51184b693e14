import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: lengths of time")
struct EnglishLengthTests {
    @Test("English: lengths of time", arguments: TimeCase.table(lengthTable, .english))
    func length(timeCase: TimeCase) { timeCase.check() }

    @Test("English: moments counted from now", arguments: TimeCase.table(relativeTable, .english))
    func relative(timeCase: TimeCase) { timeCase.check() }
}

private let lengthTable = """
    two hours => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    for two days => duration day 2026-03-10T11:20 .. 2026-03-12T11:20 due 2026-03-12T18:00
    for 45 minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    half an hour => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    an hour and a half => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    one and a half hours => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    1.5 hours => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    2.5 hours => duration minute 2026-03-10T11:20 .. 2026-03-10T13:50
    45 min => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    three quarters of an hour => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    a quarter of an hour => duration minute 2026-03-10T11:20 .. 2026-03-10T11:35
    a couple of hours => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    a few days => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    30 mins => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    90 minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    2h => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    24 hours => duration minute 2026-03-10T11:20 .. 2026-03-11T11:20
    two to three hours => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    2-3 hours => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    1 hour 30 minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    one hour and 15 minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T12:35
    two weeks => duration week 2026-03-10T11:20 .. 2026-03-24T11:20 due 2026-03-24T18:00
    six months => duration month 2026-03-10T11:20 .. 2026-09-10T11:20 due 2026-09-10T18:00
    a year and a half => duration year 2026-03-10T11:20 .. 2027-09-10T11:20 due 2027-09-10T18:00
    a fortnight => duration week 2026-03-10T11:20 .. 2026-03-24T11:20 due 2026-03-24T18:00
    twenty minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T11:40
    a [30-minute] delay => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    takes [two hours] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    lasts [about three days] => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    two and a half hours => duration minute 2026-03-10T11:20 .. 2026-03-10T13:50
    2 hours and a half => duration minute 2026-03-10T11:20 .. 2026-03-10T13:50
    half a day => duration minute 2026-03-10T11:20 .. 2026-03-10T23:20
    the past four hours => range minute 2026-03-10T07:20 .. 2026-03-10T11:20 past
    in the past 4 hours => range minute 2026-03-10T07:20 .. 2026-03-10T11:20 past
    for the last [two hours] => duration minute 2026-03-10T09:20 .. 2026-03-10T11:20 past
    next 3 days => range day 2026-03-11T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    the next two hours => range minute 2026-03-10T11:20 .. 2026-03-10T13:20
    last 2 weeks => range week 2026-02-23T00:00 .. 2026-03-09T00:00 past
    past 3 months => range month 2025-12-01T00:00 .. 2026-03-01T00:00 past
    next 2 weeks => range week 2026-03-16T00:00 .. 2026-03-30T00:00 due 2026-03-29T18:00
    next few days => range day 2026-03-11T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    the coming weeks => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    an hour or two => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    a day or two => duration day 2026-03-10T11:20 .. 2026-03-12T11:20 due 2026-03-12T18:00
    a whole week => duration week 2026-03-10T11:20 .. 2026-03-17T11:20 due 2026-03-17T18:00
    5 working days => duration day 2026-03-10T11:20 .. 2026-03-17T11:20 due 2026-03-17T18:00
    three-quarters of an hour => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    quarter of an hour => duration minute 2026-03-10T11:20 .. 2026-03-10T11:35
    half a year => duration year 2026-03-10T11:20 .. 2026-09-10T11:20 due 2026-09-10T18:00
    half a week => duration week 2026-03-10T11:20 .. 2026-03-13T23:20
    2 hrs => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    1h30 => point minute 2026-03-10T13:30
    1 h 30 min => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    a dozen minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T11:32
    the coming three weeks => range week 2026-03-16T00:00 .. 2026-04-06T00:00 due 2026-04-05T18:00
    several hours => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    2 years and 3 months => duration month 2026-03-10T11:20 .. 2028-06-10T11:20 due 2028-06-10T18:00
    3 hours 20 minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T14:40
    at least [3 hours] => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    """

private let relativeTable = """
    in 2 hours => point minute 2026-03-10T13:20
    in 45 min => point minute 2026-03-10T12:05
    in an hour => point minute 2026-03-10T12:20
    in half an hour => point minute 2026-03-10T11:50
    in an hour and a half => point minute 2026-03-10T12:50
    in two and a half hours => point minute 2026-03-10T13:50
    in 2-3 hours => range minute 2026-03-10T13:20 .. 2026-03-10T14:20
    in two to three hours => range minute 2026-03-10T13:20 .. 2026-03-10T14:20
    in a couple of hours => point minute 2026-03-10T13:20
    in about an hour => point minute 2026-03-10T12:20
    in a few minutes => point minute 2026-03-10T11:23
    in 2 days => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    in two weeks => point day 2026-03-24T00:00 .. 2026-03-24T18:00
    in a month => point day 2026-04-10T00:00 .. 2026-04-10T18:00
    in a week => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    in a year => point day 2027-03-10T00:00 .. 2027-03-10T18:00
    in 3 business days => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    in two hours' time => point minute 2026-03-10T13:20
    in an hour's time => point minute 2026-03-10T12:20
    an hour from now => point minute 2026-03-10T12:20
    2 weeks from now => point day 2026-03-24T00:00 .. 2026-03-24T18:00
    two days from now => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    three days ago => point day 2026-03-07T00:00 .. 2026-03-07T18:00 past
    2 hours ago => point minute 2026-03-10T09:20 past
    a week ago => point day 2026-03-03T00:00 .. 2026-03-03T18:00 past
    two years ago => point day 2024-03-10T00:00 .. 2024-03-10T18:00 past
    an hour ago => point minute 2026-03-10T10:20 past
    5 minutes ago => point minute 2026-03-10T11:15 past
    half an hour ago => point minute 2026-03-10T10:50 past
    3 months ago => point day 2025-12-10T00:00 .. 2025-12-10T18:00 past
    a fortnight ago => point day 2026-02-24T00:00 .. 2026-02-24T18:00 past
    three days later => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    15 minutes before noon => point minute 2026-03-10T11:45
    two days after tomorrow => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    a week from Monday => point day 2026-03-23T00:00 .. 2026-03-23T18:00
    one week from today => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    three days from tomorrow => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    30 minutes after 2pm => point minute 2026-03-10T14:30
    within the hour => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    within an hour => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    within 24 hours => deadline minute 2026-03-10T11:20 .. 2026-03-11T11:20
    within two days => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    within 2 weeks => deadline day 2026-03-10T11:20 .. 2026-03-24T18:00
    in under an hour => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    in less than 30 minutes => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:50
    within the next two hours => deadline minute 2026-03-10T11:20 .. 2026-03-10T13:20
    within half an hour => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:50
    in two days at noon => point hour 2026-03-12T12:00
    three weeks hence => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    in the next two hours => range minute 2026-03-10T11:20 .. 2026-03-10T13:20
    a month ago => point day 2026-02-10T00:00 .. 2026-02-10T18:00 past
    in half a day => point minute 2026-03-10T23:20
    an hour and a half ago => point minute 2026-03-10T09:50 past
    two days before Friday => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    a year from Christmas => point day 2027-12-25T00:00 .. 2027-12-25T18:00
    in 10 mins => point minute 2026-03-10T11:30
    in 1.5 hours => point minute 2026-03-10T12:50
    in six weeks' time => point day 2026-04-21T00:00 .. 2026-04-21T18:00
    five minutes from now => point minute 2026-03-10T11:25
    in a year and a half => point day 2027-09-10T00:00 .. 2027-09-10T18:00
    two days earlier => point day 2026-03-08T00:00 .. 2026-03-08T18:00 past
    half an hour before noon => point minute 2026-03-10T11:30
    an hour before midnight => point minute 2026-03-10T23:00
    a few weeks ago => point day 2026-02-17T00:00 .. 2026-02-17T18:00 past
    """
