import Groundwork
import Testing

@testable import MessageReading

@Suite("Nights, midnight, and what lasts from a moment on")
struct NightReadingTests {
    @Test("English", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let englishTable = """
    from 10 at night to 6 in the morning => range minute 2026-03-10T22:00 .. 2026-03-11T06:00
    tonight between 12 and 1 => range minute 2026-03-11T00:00 .. 2026-03-11T01:00
    between midnight and 6am on Monday => range minute 2026-03-16T00:00 .. 2026-03-16T06:00
    at half past midnight => point minute 2026-03-11T00:30
    at eight past seven => point minute 2026-03-10T19:08
    tomorrow at nine-fifteen => point minute 2026-03-11T09:15
    three-thirty pm => point minute 2026-03-10T15:30
    from 2pm for 90 minutes => range minute 2026-03-10T14:00 .. 2026-03-10T15:30
    tomorrow at 3pm for 45 minutes => range minute 2026-03-11T15:00 .. 2026-03-11T15:45 due 2026-03-11T15:00
    in 2 1/2 hours => point minute 2026-03-10T13:50
    in 2h 15m => point minute 2026-03-10T13:35
    in 45m => point minute 2026-03-10T12:05
    the cable is 45m long => nothing
    Tuesday 17 March at 9:30 => point minute 2026-03-17T09:30
    9:30 on Tuesday, March 17 => point minute 2026-03-17T09:30
    Tuesday at 14:30 => point minute 2026-03-10T14:30
    all day tomorrow => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    3 days from now at noon => point hour 2026-03-13T12:00
    """

private let dutchTable = """
    in de nacht van zaterdag op zondag => point daypart 2026-03-15T00:00 .. 2026-03-15T06:00
    de nacht van 27 op 28 maart => point daypart 2026-03-28T00:00 .. 2026-03-28T06:00
    in de nacht van zaterdag 28 februari op zondag 1 maart => point daypart 2026-03-01T00:00 .. 2026-03-01T06:00 past
    in de nacht van dinsdag op woensdag tussen 1 en 5 uur => range minute 2026-03-11T01:00 .. 2026-03-11T05:00
    in de nacht van 27 op 28 maart van 23.00 tot 05.00 uur => range minute 2026-03-27T23:00 .. 2026-03-28T05:00
    van 8 uur 's ochtends tot 12 uur 's nachts => range minute 2026-03-11T08:00 .. 2026-03-12T00:00
    morgen om 7 over 7 's ochtends => point minute 2026-03-11T07:07
    vanaf 14 uur gedurende 2 uur => range minute 2026-03-10T14:00 .. 2026-03-10T16:00
    vanaf een uur of negen => point hour 2026-03-11T09:00
    ik ben [2 uur] weg => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    ik ga [om 2 uur] weg => point hour 2026-03-10T14:00
    dinsdag 17 maart om half tien => point minute 2026-03-17T09:30
    morgen de hele dag => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    morgen in de loop van de dag => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    Stel een herinnering in [voor maandag om 9:00] => point hour 2026-03-16T09:00
    Maak een afspraak [voor donderdag tussen 10 en 12 uur] => range minute 2026-03-12T10:00 .. 2026-03-12T12:00
    De melding moet [voor donderdag om 12 uur] binnen zijn => deadline hour 2026-03-10T11:20 .. 2026-03-12T12:00
    """
