import Groundwork
import Testing

@testable import MessageReading

@Suite("Days, hours and halves of the day that stand beside each other")
struct JoinedTimeTests {
    @Test("English", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let dutchTable = """
    18-3 15:00 => point hour 2026-03-18T15:00
    ([18-3) 15 uur] => point hour 2026-03-18T15:00
    18-3 van 15.00 tot 17.00 => range minute 2026-03-18T15:00 .. 2026-03-18T17:00
    van 18-3 t/m 20-3 => range day 2026-03-18T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    tussen 24-12 en 2-1 => range day 2026-12-24T00:00 .. 2027-01-03T00:00 due 2027-01-02T18:00
    vanaf 8-6 => point day 2026-06-08T00:00 .. 2026-06-08T18:00
    zaterdag 9-11 => range minute 2026-03-14T09:00 .. 2026-03-14T11:00
    van 9-11 uur => range minute 2026-03-11T09:00 .. 2026-03-11T11:00
    donderdag 12 maart: 14.00 uur => point hour 2026-03-12T14:00
    donderdag 12 maart - 14.00 uur => point hour 2026-03-12T14:00
    donderdag (12/3) om 14u => point hour 2026-03-12T14:00
    wo 11 mrt | 14:00 => point hour 2026-03-11T14:00
    13:00, 23 maart => point hour 2026-03-23T13:00
    morgenochtend vroeg om 7.30 uur => point minute 2026-03-11T07:30
    tussen 9 en 11 uur donderdagochtend => range minute 2026-03-12T09:00 .. 2026-03-12T11:00
    van 9 tot 11 op donderdagochtend => range minute 2026-03-12T09:00 .. 2026-03-12T11:00
    vr 13 t/m zo 15 maart => range day 2026-03-13T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    van vanavond 22 uur tot morgen 6 uur => range hour 2026-03-10T22:00 .. 2026-03-11T06:00
    zaterdag om 3 uur 's nachts => point hour 2026-03-14T03:00
    morgen om 4 uur 's nachts => point hour 2026-03-11T04:00
    vrijdagnacht om 3 uur => point hour 2026-03-14T03:00
    's nachts om 3 uur => point hour 2026-03-11T03:00
    [wo] of [do] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point day 2026-03-12T00:00 .. 2026-03-12T18:00
    tussen wo en vr => range day 2026-03-11T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    [maandag] of zo => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    dat blijft zo [tot donderdag] => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    di. 17 => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    tussen vijven en zessen => range minute 2026-03-10T17:00 .. 2026-03-10T18:00
    hij is hier [om drie uur], dan zit het er [om acht uur] in => point hour 2026-03-10T15:00 ; point hour 2026-03-10T20:00
    hij is hier [om half een], en om [acht uur] weet u meer => point minute 2026-03-10T12:30 ; point hour 2026-03-11T08:00
    uiterlijk eind vrijdag => deadline daypart 2026-03-10T11:20 .. 2026-03-13T18:00
    """

private let englishTable = """
    2pm, 28 October => point hour 2026-10-28T14:00
    19:00, 2026-12-22 => point hour 2026-12-22T19:00
    Fri. 13 March, 2pm => point hour 2026-03-13T14:00
    from 13 to 15 of July => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    between 3 and 12 of September => range day 2026-09-03T00:00 .. 2026-09-13T00:00 due 2026-09-12T18:00
    from 4-23 in next month => range day 2026-04-04T00:00 .. 2026-04-24T00:00 due 2026-04-23T18:00
    from 9 to 11 on Thursday morning => range minute 2026-03-12T09:00 .. 2026-03-12T11:00
    from 3 in the morning until 5pm => range minute 2026-03-11T03:00 .. 2026-03-11T17:00
    Wednesday to Friday of next week => range day 2026-03-18T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    [tomorrow], probably [around four] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point hour 2026-03-11T16:00
    by the end of tomorrow => deadline daypart 2026-03-10T11:20 .. 2026-03-11T18:00
    up to and including Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    8 at night => point hour 2026-03-10T20:00
    7:30 at night => point minute 2026-03-10T19:30
    3 at night => point hour 2026-03-11T03:00
    in the small hours of Thursday => point daypart 2026-03-12T00:00 .. 2026-03-12T06:00
    12:00 noon => point hour 2026-03-10T12:00
    10 minutes to 3pm => point minute 2026-03-10T14:50
    it takes [10 minutes to 3 hours] => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    tomorrow from ten to two => range minute 2026-03-11T10:00 .. 2026-03-11T14:00
    from quarter to nine => point minute 2026-03-11T08:45
    it's [ten-thirty]. => point minute 2026-03-11T10:30
    at four oh five => point minute 2026-03-10T16:05
    at sixteen thirty => point minute 2026-03-10T16:30
    nineteen hundred hours => point hour 2026-03-10T19:00
    between four and half past => range minute 2026-03-10T16:00 .. 2026-03-10T16:30
    2pm -> 4pm => range minute 2026-03-10T14:00 .. 2026-03-10T16:00
    [2] and [4pm] => point hour 2026-03-10T14:00 ; point hour 2026-03-10T16:00
    [11] & [2pm] => point hour 2026-03-11T11:00 ; point hour 2026-03-11T14:00
    servers 2 and 4 => nothing
    on 15 at 8:00 => point hour 2026-03-15T08:00
    [tomorrow morning] or [afternoon] => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00 ; point daypart 2026-03-11T12:00 .. 2026-03-11T18:00
    [at 4pm] and, if needed, [at 8] => point hour 2026-03-10T16:00 ; point hour 2026-03-10T20:00
    [at noon], or [at 3pm at the latest] => point hour 2026-03-10T12:00 ; deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    up to now => nothing
    """
