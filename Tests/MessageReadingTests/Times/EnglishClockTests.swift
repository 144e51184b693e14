import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: clock times")
struct EnglishClockTests {
    @Test("English: clock times", arguments: TimeCase.table(clockTable, .english))
    func clock(timeCase: TimeCase) { timeCase.check() }

    @Test("English: several moments together", arguments: TimeCase.table(listTable, .english))
    func list(timeCase: TimeCase) { timeCase.check() }
}

private let clockTable = """
    14:00 => point hour 2026-03-10T14:00
    Wednesday 11:30 => point minute 2026-03-11T11:30
    Wed 11.30 => point minute 2026-03-11T11:30
    at 14:00 => point hour 2026-03-10T14:00
    at 2pm => point hour 2026-03-10T14:00
    2.30 p.m. => point minute 2026-03-10T14:30
    2:30 pm => point minute 2026-03-10T14:30
    at 2:30 => point minute 2026-03-10T14:30
    at 9 => point hour 2026-03-11T09:00
    by 5 => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    at 3ish => point hour 2026-03-10T15:00
    around 4 => point hour 2026-03-10T16:00
    about 4pm => point hour 2026-03-10T16:00
    half two => point minute 2026-03-10T14:30
    at half three => point minute 2026-03-10T15:30
    half past two => point minute 2026-03-10T14:30
    half-past ten => point minute 2026-03-11T10:30
    quarter past three => point minute 2026-03-10T15:15
    a quarter to four => point minute 2026-03-10T15:45
    twenty to four => point minute 2026-03-10T15:40
    at 20 to four => point minute 2026-03-10T15:40
    ten past 3 => point minute 2026-03-10T15:10
    five past nine => point minute 2026-03-11T09:05
    twenty-five to six => point minute 2026-03-10T17:35
    three o'clock => point hour 2026-03-10T15:00
    3 o'clock in the afternoon => point hour 2026-03-10T15:00
    noon => point hour 2026-03-10T12:00
    at midday => point hour 2026-03-10T12:00
    midnight => point hour 2026-03-11T00:00
    12 noon => point hour 2026-03-10T12:00
    1400 hrs => point hour 2026-03-10T14:00
    at 1400 => point hour 2026-03-10T14:00
    at 0730 => point minute 2026-03-11T07:30
    0730 hours => point minute 2026-03-11T07:30
    14.00 => point hour 2026-03-10T14:00
    at 14.00 hrs => point hour 2026-03-10T14:00
    16 h => point hour 2026-03-10T16:00
    14h30 => point minute 2026-03-10T14:30
    at 10:30 a.m. => point minute 2026-03-11T10:30
    12am => point hour 2026-03-11T00:00
    12pm => point hour 2026-03-10T12:00
    5:00pm => point hour 2026-03-10T17:00
    3pm sharp => point hour 2026-03-10T15:00
    10:00 CET => point hour 2026-03-11T10:00
    at nine thirty => point minute 2026-03-11T09:30
    nine thirty am => point minute 2026-03-11T09:30
    twenty past => point minute 2026-03-10T12:20
    at eleven => point hour 2026-03-11T11:00
    three pm => point hour 2026-03-10T15:00
    8 in the evening => point hour 2026-03-10T20:00
    at 9 in the evening => point hour 2026-03-10T21:00
    9 in the morning => point hour 2026-03-11T09:00
    at 4 in the afternoon => point hour 2026-03-10T16:00
    at 2 in the morning => point hour 2026-03-11T02:00
    4 this afternoon => point hour 2026-03-10T16:00
    ten tonight => point hour 2026-03-10T22:00
    tonight at 8 => point hour 2026-03-10T20:00
    8 tonight => point hour 2026-03-10T20:00
    at 11 tonight => point hour 2026-03-10T23:00
    6 this evening => point hour 2026-03-10T18:00
    10 tomorrow morning => point hour 2026-03-11T10:00
    at seven => point hour 2026-03-10T19:00
    quarter to eight this evening => point minute 2026-03-10T19:45
    25 past six => point minute 2026-03-10T18:25
    at half-past nine => point minute 2026-03-11T09:30
    ten to noon => point minute 2026-03-10T11:50
    midnight tonight => point hour 2026-03-11T00:00
    16:45h => point minute 2026-03-10T16:45
    at 8.05am => point minute 2026-03-11T08:05
    one o'clock => point hour 2026-03-10T13:00
    12.30pm => point minute 2026-03-10T12:30
    noonish => point hour 2026-03-10T12:00
    at five sharp => point hour 2026-03-10T17:00
    three thirty pm => point minute 2026-03-10T15:30
    17h00 => point hour 2026-03-10T17:00
    9 o'clock tonight => point hour 2026-03-10T21:00
    """

private let listTable = """
    [at 11] and [4] => point hour 2026-03-11T11:00 ; point hour 2026-03-11T16:00
    [at noon] and [4pm] => point hour 2026-03-10T12:00 ; point hour 2026-03-10T16:00
    [at 9 tomorrow] and [3] => point hour 2026-03-11T09:00 ; point hour 2026-03-11T15:00
    [at 10:00], [12:00] and [14:00] => point hour 2026-03-11T10:00 ; point hour 2026-03-10T12:00 ; point hour 2026-03-10T14:00
    [at 9], [12] and [15 h] => point hour 2026-03-11T09:00 ; point hour 2026-03-11T12:00 ; point hour 2026-03-11T15:00
    [10am] or [2pm] => point hour 2026-03-11T10:00 ; point hour 2026-03-11T14:00
    [Thursday] and [Friday] => point day 2026-03-12T00:00 .. 2026-03-12T18:00 ; point day 2026-03-13T00:00 .. 2026-03-13T18:00
    """
