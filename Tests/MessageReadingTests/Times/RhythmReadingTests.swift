import Groundwork
import Testing

@testable import MessageReading

@Suite("Rhythms, and clock times around twelve")
struct RhythmReadingTests {
    @Test("Dutch: how often, and when first", arguments: TimeCase.table(dutchRhythms, .dutch))
    func rhythmsInDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: around noon, midnight and one o'clock", arguments: TimeCase.table(dutchClock, .dutch))
    func clockInDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("English: how often, and when first", arguments: TimeCase.table(englishRhythms, .english))
    func rhythmsInEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("English: around noon, midnight and one o'clock", arguments: TimeCase.table(englishClock, .english))
    func clockInEnglish(timeCase: TimeCase) { timeCase.check() }
}

private let dutchRhythms = """
    [om 14 uur], en [elk uur] => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T15:00 every 60
    drie keer per dag => rhythm minute 2026-03-10T19:20 every 480
    2 keer per uur => rhythm minute 2026-03-10T11:50 every 30
    vier keer per week => rhythm day 2026-03-11T18:00 every 2520
    tweemaal per dag => rhythm minute 2026-03-10T23:20 every 720
    om de twee dagen => rhythm day 2026-03-12T18:00 every 2880
    elke tweede dag => rhythm day 2026-03-12T18:00 every 2880
    elke andere dag => rhythm day 2026-03-12T18:00 every 2880
    elke vrijdag om 17 uur => rhythm hour 2026-03-13T17:00 every 10080
    iedere ochtend om 8 uur => rhythm hour 2026-03-11T08:00 every 1440
    elke avond => rhythm daypart 2026-03-10T22:00 every 1440
    elke 24 uur => rhythm day 2026-03-10T18:00 every 1440
    elke 23 uur => rhythm minute 2026-03-11T10:20 every 1380
    elke dag voor 12 uur => rhythm day 2026-03-10T12:00 every 1440
    elk uur vanaf 14 uur => rhythm minute 2026-03-10T14:00 every 60
    elke twee uur, vanaf 14 uur => rhythm minute 2026-03-10T14:00 every 120
    """

private let dutchClock = """
    7:59 's middags => point minute 2026-03-10T19:59
    nr. 14.30 => nothing
    kamer 14.30 => nothing
    tel. 14.30 => nothing
    kwart voor twaalf => point minute 2026-03-10T11:45
    tien over twaalf => point minute 2026-03-10T12:10
    kwart voor één => point minute 2026-03-10T12:45
    vijf voor één => point minute 2026-03-10T12:55
    vijf over half één => point minute 2026-03-10T12:35
    tien voor half één => point minute 2026-03-10T12:20
    half twaalf => point minute 2026-03-10T11:30
    vijf over half twaalf => point minute 2026-03-10T11:35
    kwart over middernacht => point minute 2026-03-11T00:15
    morgen twaalf uur => point hour 2026-03-11T12:00
    vrijdag twaalf uur => point hour 2026-03-13T12:00
    vrijdag middernacht => point hour 2026-03-14T00:00
    vrijdag om middernacht => point hour 2026-03-14T00:00
    om middernacht => point hour 2026-03-11T00:00
    om 12 uur 's middags => point hour 2026-03-10T12:00
    om 12 uur 's nachts => point hour 2026-03-11T00:00
    om 1 uur 's middags => point hour 2026-03-10T13:00
    om 11 uur 's avonds => point hour 2026-03-10T23:00
    om 11 uur 's ochtends => point hour 2026-03-11T11:00
    om 6 uur 's avonds => point hour 2026-03-10T18:00
    om 3 uur 's nachts => point hour 2026-03-11T03:00
    om 7 uur 's ochtends => point hour 2026-03-11T07:00
    om 8 uur 's ochtends => point hour 2026-03-11T08:00
    """

private let englishRhythms = """
    [at 14:00] and [every day] => point hour 2026-03-10T14:00; rhythm day 2026-03-10T18:00 every 1440
    [at 14:00], and [every hour] => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T15:00 every 60
    [at 14:00] and [daily] => point hour 2026-03-10T14:00; rhythm day 2026-03-10T18:00 every 1440
    three times a day => rhythm minute 2026-03-10T19:20 every 480
    2 times per hour => rhythm minute 2026-03-10T11:50 every 30
    4 times a week => rhythm day 2026-03-11T18:00 every 2520
    twice a week => rhythm day 2026-03-13T18:00 every 5040
    twice per day => rhythm minute 2026-03-10T23:20 every 720
    once a day => rhythm day 2026-03-10T18:00 every 1440
    once a week => rhythm day 2026-03-17T18:00 every 10080
    100 times an hour => rhythm minute 2026-03-10T11:21 every 1
    2 times every day => rhythm minute 2026-03-10T23:20 every 720
    every other hour => rhythm minute 2026-03-10T13:20 every 120
    every third week => rhythm day 2026-03-31T18:00 every 30240
    every second hour => rhythm minute 2026-03-10T13:20 every 120
    Mondays at 9 => rhythm hour 2026-03-16T09:00 every 10080
    Mondays => rhythm day 2026-03-16T18:00 every 10080
    on Sundays at noon => rhythm hour 2026-03-15T12:00 every 10080
    every evening at 8 => rhythm hour 2026-03-10T20:00 every 1440
    every Friday at 17:00 => rhythm hour 2026-03-13T17:00 every 10080
    every Friday => rhythm day 2026-03-13T18:00 every 10080
    every 2 hours, from 14:00 => rhythm minute 2026-03-10T14:00 every 120
    every 2 hours from 14:00 => rhythm minute 2026-03-10T14:00 every 120
    every 2 hours after 14:00 => rhythm minute 2026-03-10T14:00 every 120
    every hour on the half hour => rhythm minute 2026-03-10T11:30 every 60
    every 2 to 3 hours => rhythm minute 2026-03-10T14:20 every 180
    every day before noon => rhythm day 2026-03-10T12:00 every 1440
    every 24 hours => rhythm day 2026-03-10T18:00 every 1440
    every 23 hours => rhythm minute 2026-03-11T10:20 every 1380
    every 25 hours => rhythm day 2026-03-11T18:00 every 1500
    """

private let englishClock = """
    Nr. 14.30 => nothing
    room 14.30 => nothing
    version 14.30 => nothing
    at 11:20 in the morning => point minute 2026-03-11T11:20
    at 11:21 in the morning => point minute 2026-03-10T11:21
    tomorrow one => point hour 2026-03-11T13:00
    today one o'clock => point hour 2026-03-10T13:00
    one tomorrow => point hour 2026-03-11T13:00
    tomorrow at one => point hour 2026-03-11T13:00
    the next one [tomorrow] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    a quarter to noon => point minute 2026-03-10T11:45
    five past midnight => point minute 2026-03-11T00:05
    10 past 12 => point minute 2026-03-10T12:10
    ten to one => point minute 2026-03-10T12:50
    twenty to one => point minute 2026-03-10T12:40
    5 past 12 => point minute 2026-03-10T12:05
    half past twelve => point minute 2026-03-10T12:30
    half twelve => point minute 2026-03-10T12:30
    quarter to one => point minute 2026-03-10T12:45
    five to midnight => point minute 2026-03-10T23:55
    by half past => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:30
    before half past => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:30
    around half past three => point minute 2026-03-10T15:30
    until quarter past => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:15
    twelve thirty pm => point minute 2026-03-10T12:30
    three thirty am => point minute 2026-03-11T03:30
    at nine fifteen pm => point minute 2026-03-10T21:15
    at 3:15 pm => point minute 2026-03-10T15:15
    at 3:15 am => point minute 2026-03-11T03:15
    3:15 a.m. => point minute 2026-03-11T03:15
    3.15 p.m. => point minute 2026-03-10T15:15
    at 15:15 pm => point minute 2026-03-10T15:15
    3 o'clock pm => point hour 2026-03-10T15:00
    3 o'clock am => point hour 2026-03-11T03:00
    12 o'clock => point hour 2026-03-10T12:00
    12 o'clock am => point hour 2026-03-11T00:00
    1 o'clock => point hour 2026-03-10T13:00
    tomorrow 12 o'clock => point hour 2026-03-11T12:00
    noon tomorrow => point hour 2026-03-11T12:00
    midnight tomorrow => point hour 2026-03-12T00:00
    tomorrow midnight => point hour 2026-03-12T00:00
    Friday noon => point hour 2026-03-13T12:00
    Friday at noon => point hour 2026-03-13T12:00
    Friday at midnight => point hour 2026-03-14T00:00
    """
