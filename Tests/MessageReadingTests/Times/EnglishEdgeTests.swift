import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: the edges")
struct EnglishEdgeTests {
    @Test("English: clock times at their edges", arguments: TimeCase.table(clockTable, .english))
    func clock(timeCase: TimeCase) { timeCase.check() }

    @Test(
        "English: lengths of time and rhythms at their edges",
        arguments: TimeCase.table(lengthTable, .english))
    func length(timeCase: TimeCase) { timeCase.check() }

    @Test("English: from one moment to another", arguments: TimeCase.table(spanTable, .english))
    func span(timeCase: TimeCase) { timeCase.check() }

    @Test("English: what only looks like a time", arguments: TimeCase.table(nothingTable, .english))
    func nothing(timeCase: TimeCase) { timeCase.check() }
}

private let clockTable = """
    at 7:00 => point hour 2026-03-10T19:00
    at 3.33 => point minute 2026-03-10T15:33
    3.35 => point minute 2026-03-10T15:35
    12 h => point hour 2026-03-10T12:00
    13 h => point hour 2026-03-10T13:00
    from 1400 => point hour 2026-03-10T14:00
    1400 pm => point hour 2026-03-10T14:00
    330 pm => point minute 2026-03-10T15:30
    at three fifty-nine => point minute 2026-03-10T15:59
    [at three] glass => point hour 2026-03-10T15:00
    9:05:00 => point minute 2026-03-11T09:05
    until 3 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    tomorrow at 7 => point hour 2026-03-11T07:00
    today at 7 => point hour 2026-03-10T19:00
    today at 10 => point hour 2026-03-10T22:00
    today at 11:20 => point minute 2026-03-10T11:20
    Friday morning at 1 => point hour 2026-03-13T01:00
    at 8 at night => point hour 2026-03-10T20:00
    two days ago at noon => point hour 2026-03-08T12:00 past
    not before 2 hours => point minute 2026-03-10T13:20 floor
    after 2 hours => point minute 2026-03-10T13:20
    14:00, at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-10T14:00
    nothing is at all expected by us here [before 3] => point hour 2026-03-10T15:00 floor
    Tuesday 9 => point hour 2026-03-17T09:00
    3 pm => point hour 2026-03-10T15:00
    We meet [0730], in the hall. => point minute 2026-03-11T07:30
    We meet [9:05:00], in the hall. => point minute 2026-03-11T09:05
    at 00:00 => point hour 2026-03-11T00:00
    at 24:00 => point hour 2026-03-11T00:00
    12.30am => point minute 2026-03-11T00:30
    at half after three => point minute 2026-03-10T15:30
    at five to => point minute 2026-03-10T11:55
    [at ten past]. => point minute 2026-03-10T12:10
    at 59 minutes past three => point minute 2026-03-10T15:59
    at three thirty => point minute 2026-03-10T15:30
    at three ten => point minute 2026-03-10T15:10
    14:00 CET sharp => point hour 2026-03-10T14:00
    half-past-three => point minute 2026-03-10T15:30
    half past-three => point minute 2026-03-10T15:30
    quarter past-three => point minute 2026-03-10T15:15
    at twenty-five past => point minute 2026-03-10T11:25
    a quarter past three => point minute 2026-03-10T15:15
    one minute past three => point minute 2026-03-10T15:01
    12:00 pm => point hour 2026-03-10T12:00
    12:01 pm => point minute 2026-03-10T12:01
    11:59 pm => point minute 2026-03-10T23:59
    twelve-ish => point hour 2026-03-10T12:00
    at twelve thirty => point minute 2026-03-10T12:30
    at twelve ten => point minute 2026-03-10T12:10
    [by 3] we hope => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    [by three] we hope => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    Thursday at three => point hour 2026-03-12T15:00
    one at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-10T13:00
    twelve at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    9 tomorrow => point hour 2026-03-11T09:00
    12 tomorrow => point hour 2026-03-11T12:00
    four in the afternoon => point hour 2026-03-10T16:00
    three on Monday => point hour 2026-03-16T15:00
    12 Mar. at 9 => point hour 2026-03-12T09:00
    sun at 9 => point hour 2026-03-15T09:00
    sun half nine => point minute 2026-03-15T09:30
    8.33 am => point minute 2026-03-11T08:33
    8.33 pm => point minute 2026-03-10T20:33
    930 hours => point minute 2026-03-11T09:30
    930 am => point minute 2026-03-11T09:30
    930 pm => point minute 2026-03-10T21:30
    1230 am => point minute 2026-03-11T00:30
    12 am => point hour 2026-03-11T00:00
    12 pm => point hour 2026-03-10T12:00
    1 pm => point hour 2026-03-10T13:00
    0:30 => point minute 2026-03-11T00:30
    00:30 => point minute 2026-03-11T00:30
    12:30 => point minute 2026-03-10T12:30
    at 2305 => point minute 2026-03-10T23:05
    at 0005 => point minute 2026-03-11T00:05
    from 0003 => point minute 2026-03-11T00:03
    Tuesday 0730 => point minute 2026-03-17T07:30
    2 hours before noon => point minute 2026-03-10T10:00
    two hours from now => point minute 2026-03-10T13:20
    tomorrow by 3 => deadline hour 2026-03-10T11:20 .. 2026-03-11T15:00
    tomorrow before 3 => deadline hour 2026-03-10T11:20 .. 2026-03-11T15:00
    tomorrow from 3 => point hour 2026-03-11T15:00
    tomorrow after 3 => point hour 2026-03-11T15:00
    tomorrow, 3pm => point hour 2026-03-11T15:00
    3pm tomorrow => point hour 2026-03-11T15:00
    3pm, tomorrow => point hour 2026-03-11T15:00
    3pm, Friday => point hour 2026-03-13T15:00
    5 at the latest => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    [tomorrow (3pm)] suits us => point hour 2026-03-11T15:00
    late Friday afternoon => point daypart 2026-03-13T16:00 .. 2026-03-13T18:00
    """

private let lengthTable = """
    in 1.25 hours => point minute 2026-03-10T12:35
    in 0.5 hours => point minute 2026-03-10T11:50
    in 1½ hours => point minute 2026-03-10T12:50
    in ½ hour => point minute 2026-03-10T11:50
    in a second => point minute 2026-03-10T11:20
    in 30 seconds => point minute 2026-03-10T11:21
    in 29 seconds => point minute 2026-03-10T11:20
    in 1h30 => point minute 2026-03-10T12:50
    in 1h30 min => point minute 2026-03-10T12:50
    in 1 hour, 30 minutes => point minute 2026-03-10T12:50
    in one and a half days => point hour 2026-03-11T23:20
    in 876000 hours => point minute 2126-02-14T11:20
    [a two-hour] outage => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    [a half-hour] wait => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    at the earliest in 2 hours => point minute 2026-03-10T13:20 floor
    twice an hour => rhythm minute 2026-03-10T11:50 every 30
    every day in the morning => rhythm day 2026-03-10T12:00 every 1440
    every hour at half past => rhythm minute 2026-03-10T11:30 every 60
    in 2½ hours => point minute 2026-03-10T13:50
    03 hours => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    in ½ day => point hour 2026-03-10T23:20
    in 1½ days => point hour 2026-03-11T23:20
    one hour or two => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    in one hour or two => point minute 2026-03-10T13:20
    in two days and a half => point hour 2026-03-12T23:20
    in a day and a half => point hour 2026-03-11T23:20
    in an hour and a quarter => point minute 2026-03-10T12:35
    in an hour and a minute => point minute 2026-03-10T12:21
    in 2 days and 30 minutes => point minute 2026-03-12T11:50
    [in an hour] and => point minute 2026-03-10T12:20
    [a second]. => duration minute 2026-03-10T11:20 .. 2026-03-10T11:20
    in half hour => point minute 2026-03-10T11:50
    in 5000 working days => point day 2045-05-09T00:00 .. 2045-05-09T18:00
    """

private let spanTable = """
    8.30-9.15 => range minute 2026-03-11T08:30 .. 2026-03-11T09:15
    since 11:20 => range minute 2026-03-10T11:20 .. 2026-03-10T11:20 past
    since 10pm => range hour 2026-03-09T22:00 .. 2026-03-10T11:20 past
    for the next 2 hours => range minute 2026-03-10T11:20 .. 2026-03-10T13:20
    the next two months => range month 2026-04-01T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    the next 2 years => range year 2027-01-01T00:00 .. 2029-01-01T00:00 due 2028-12-31T18:00
    the last 3 days => range day 2026-03-07T00:00 .. 2026-03-10T00:00 past
    the last 2 years => range year 2024-01-01T00:00 .. 2026-01-01T00:00 past
    the past 2 quarters => range month 2025-09-01T00:00 .. 2026-03-01T00:00 past
    from 9pm to 9 => range minute 2026-03-10T21:00 .. 2026-03-11T09:00
    from 10 to 24:00 => range minute 2026-03-11T10:00 .. 2026-03-12T00:00
    Monday, 9-11 => range minute 2026-03-16T09:00 .. 2026-03-16T11:00
    Monday at 9-11 => range minute 2026-03-16T09:00 .. 2026-03-16T11:00
    between 9 and 11, Friday => range minute 2026-03-13T09:00 .. 2026-03-13T11:00
    Mon-Fri => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    July 13-15, 2027 => range day 2027-07-13T00:00 .. 2027-07-16T00:00 due 2027-07-15T18:00
    July 13th to 15th => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    1-31 July => range day 2026-07-01T00:00 .. 2026-08-01T00:00 due 2026-07-31T18:00
    July 1-31 => range day 2026-07-01T00:00 .. 2026-08-01T00:00 due 2026-07-31T18:00
    last Monday to Friday => range day 2026-03-09T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    8pm-8pm => range minute 2026-03-10T20:00 .. 2026-03-11T20:00
    as of 10 March => range day 2026-03-10T00:00 .. 2026-03-10T11:20 past
    It works [July 13-15, 2027], we think. => range day 2027-07-13T00:00 .. 2027-07-16T00:00 due 2027-07-15T18:00
    in two-three hours => range minute 2026-03-10T13:20 .. 2026-03-10T14:20
    between 2 and 15:00 => range minute 2026-03-10T14:00 .. 2026-03-10T15:00
    from 3pm to 3 => range minute 2026-03-10T15:00 .. 2026-03-11T03:00
    from noon to 12 => range minute 2026-03-10T12:00 .. 2026-03-11T00:00
    between 12 and 1 => range minute 2026-03-10T12:00 .. 2026-03-10T13:00
    from 11pm to 3 => range minute 2026-03-10T23:00 .. 2026-03-11T03:00
    from 8 to 10 in the morning => range minute 2026-03-11T08:00 .. 2026-03-11T10:00
    from 8 to 10 in the evening => range minute 2026-03-10T20:00 .. 2026-03-10T22:00
    from 9 in the morning to 5 in the afternoon => range minute 2026-03-11T09:00 .. 2026-03-11T17:00
    Monday at 9 to 11 => range minute 2026-03-16T09:00 .. 2026-03-16T11:00
    July 13 to 15 => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    13th to 15th July => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    from the 13th to 15th of July => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    9:00-11:00 Monday => range minute 2026-03-16T09:00 .. 2026-03-16T11:00
    this last hour => range minute 2026-03-10T10:20 .. 2026-03-10T11:20 past
    the past two days => range day 2026-03-08T00:00 .. 2026-03-10T00:00 past
    last two hours => range minute 2026-03-10T09:20 .. 2026-03-10T11:20 past
    in the next two days => range day 2026-03-11T00:00 .. 2026-03-13T00:00 due 2026-03-12T18:00
    since Friday afternoon => range daypart 2026-03-06T12:00 .. 2026-03-10T11:20 past
    """

private let nothingTable = """
    at 24:01 => nothing
    3.33 => nothing
    1000 => nothing
    at 3 buses => nothing
    9:05:0 => nothing
    9:05:00:00 => nothing
    3.15 gb => nothing
    14.30/15 => nothing
    $14.30 => nothing
    +14.30 => nothing
    2.30.15 => nothing
    in 1.255 hours => nothing
    in 3-3 hours => nothing
    in 12001 months => nothing
    in 1000000 minutes => nothing
    2-3 => nothing
    12-12 March => nothing
    0999-01-01 => nothing
    what we put in may be lost => nothing
    summer => nothing
    at 3z => nothing
    at twenty-six past => nothing
    at thirty past => nothing
    thirteen-ish => nothing
    around three engineers come => nothing
    from 3 until later => nothing
    I'd say 13. => nothing
    thirteen at the latest => nothing
    at 3 % of sites => nothing
    good afternoon => nothing
    a good afternoon to all => nothing
    good evening to you => nothing
    112-03-2026 => nothing
    12-113-2026 => nothing
    12.3.26.4 => nothing
    12-03-126 => nothing
    due 12-3 => nothing
    12/3 users => nothing
    12/3x => nothing
    12-32-2026 => nothing
    the 112th => nothing
    Sat we play => nothing
    Sun we play => nothing
    they march in march order => nothing
    123:45 => nothing
    12:345 => nothing
    123.45 => nothing
    8.30% => nothing
    0 am => nothing
    at 2303 => nothing
    2300 => nothing
    after 1005 users => nothing
    at 1005 users => nothing
    room 0730 => nothing
    in 1.5.2 hours => nothing
    in 2 to 876001 hours => nothing
    in 1 to 12001 months => nothing
    in a half => nothing
    in 1,5,3 hours => nothing
    week 112 => nothing
    week 12 users => nothing
    """
