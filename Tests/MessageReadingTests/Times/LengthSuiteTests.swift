import Groundwork
import Testing

@testable import MessageReading

@Suite("Lengths by the words around them, blurred, in parts and in ranges")
struct LengthSuiteTests {
    @Test("English", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let dutchTable = """
    een storing van [4 uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T15:20
    wachttijd: [2 uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    de hersteltijd is ongeveer [4 uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T15:20
    hersteltijd: [16 uur] => point hour 2026-03-10T16:00
    het wordt zeker [4 uur] => point hour 2026-03-10T16:00
    dat kan [3 uur] duren => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    we lagen [3 uur] plat => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    de lijn ligt [vanaf 3 uur] plat => point hour 2026-03-10T15:00
    [14u30] storing gemeld => point minute 2026-03-10T14:30
    waarschijnlijk [rond vier uur] => point hour 2026-03-10T16:00
    [om 4 uur] => point hour 2026-03-10T16:00
    over pakweg 20 minuten => point minute 2026-03-10T11:40
    over naar verwachting twee uur => point minute 2026-03-10T13:20
    over +/- 1 uur => point minute 2026-03-10T12:20
    over een goede twee uur => point minute 2026-03-10T13:20
    binnen max. 4 uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T15:20
    binnen de komende twee uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T13:20
    naar binnen duurt [een minuut of vijf] => duration minute 2026-03-10T11:20 .. 2026-03-10T11:25
    een heel uur => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    vier en een half uur => duration minute 2026-03-10T11:20 .. 2026-03-10T15:50
    3/4 uur => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    een half uur tot een uur => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    twee à drie uur => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    over 30m => point minute 2026-03-10T11:50
    dat kost [meerdere dagen] => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    """

private let englishTable = """
    in at least two hours => point minute 2026-03-10T13:20
    in another hour => point minute 2026-03-10T12:20
    they key them in over [the weekend] => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    in five minutes' time => point minute 2026-03-10T11:25
    two and a quarter hours => duration minute 2026-03-10T11:20 .. 2026-03-10T13:35
    one and three quarter hours => duration minute 2026-03-10T11:20 .. 2026-03-10T13:05
    3 quarters of an hour => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    three quarters of a million => nothing
    in 1/2 an hour => point minute 2026-03-10T11:50
    3/4 hour => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    10 or so minutes => duration minute 2026-03-10T11:20 .. 2026-03-10T11:30
    a good hour => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    on a good day => nothing
    an hour and a quarter => duration minute 2026-03-10T11:20 .. 2026-03-10T12:35
    twenty minutes to an hour and a half => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    within 24/48 hours => deadline minute 2026-03-10T11:20 .. 2026-03-12T11:20
    3d ago => point day 2026-03-07T00:00 .. 2026-03-07T18:00 past
    a 3d model => nothing
    6 mths => duration month 2026-03-10T11:20 .. 2026-09-10T11:20 due 2026-09-10T18:00
    """
