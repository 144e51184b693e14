import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: clock times")
struct DutchClockTests {
    @Test("Dutch: clock times", arguments: TimeCase.table(clockTable, .dutch))
    func clock(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: several moments together", arguments: TimeCase.table(listTable, .dutch))
    func list(timeCase: TimeCase) { timeCase.check() }
}

private let clockTable = """
    14:00 => point hour 2026-03-10T14:00
    om 14:00 => point hour 2026-03-10T14:00
    14.00 uur => point hour 2026-03-10T14:00
    14:00 uur => point hour 2026-03-10T14:00
    14:00uur => point hour 2026-03-10T14:00
    14u30 => point minute 2026-03-10T14:30
    14u => point hour 2026-03-10T14:00
    om 14u => point hour 2026-03-10T14:00
    tegen 15u30 => point minute 2026-03-10T15:30
    14 uur => point hour 2026-03-10T14:00
    om 3 uur => point hour 2026-03-10T15:00
    3 uur => point hour 2026-03-10T15:00
    drie uur => point hour 2026-03-10T15:00
    om drie uur => point hour 2026-03-10T15:00
    half drie => point minute 2026-03-10T14:30
    halfdrie => point minute 2026-03-10T14:30
    half 5 => point minute 2026-03-10T16:30
    rond half vier => point minute 2026-03-10T15:30
    kwart over twee => point minute 2026-03-10T14:15
    kwart voor drie => point minute 2026-03-10T14:45
    kwart na twee => point minute 2026-03-10T14:15
    vijf voor half vier => point minute 2026-03-10T15:25
    vijf over half zes => point minute 2026-03-10T17:35
    tien over half zes => point minute 2026-03-10T17:40
    10 voor half 4 => point minute 2026-03-10T15:20
    vijf voor twaalf => point minute 2026-03-10T11:55
    tien over drie => point minute 2026-03-10T15:10
    10 over 3 => point minute 2026-03-10T15:10
    twintig voor een => point minute 2026-03-10T12:40
    tegen vijven => point hour 2026-03-10T17:00
    rond drieën => point hour 2026-03-10T15:00
    rond 3en => point hour 2026-03-10T15:00
    voor elven => deadline hour 2026-03-10T11:20 .. 2026-03-11T11:00
    na tienen => point hour 2026-03-11T10:00
    om één uur => point hour 2026-03-10T13:00
    om 1 uur => point hour 2026-03-10T13:00
    twaalf uur => point hour 2026-03-10T12:00
    12 uur => point hour 2026-03-10T12:00
    middernacht => point hour 2026-03-11T00:00
    voor middernacht => deadline hour 2026-03-10T11:20 .. 2026-03-11T00:00
    het middaguur => point hour 2026-03-10T12:00
    rond het middaguur => point hour 2026-03-10T12:00
    's middags om 3 uur => point hour 2026-03-10T15:00
    3 uur 's middags => point hour 2026-03-10T15:00
    8 uur 's ochtends => point hour 2026-03-11T08:00
    8 uur 's avonds => point hour 2026-03-10T20:00
    's avonds om 8 uur => point hour 2026-03-10T20:00
    2 uur 's nachts => point hour 2026-03-11T02:00
    half negen vanavond => point minute 2026-03-10T20:30
    vanavond 20:00 => point hour 2026-03-10T20:00
    vanavond om acht uur => point hour 2026-03-10T20:00
    half drie vanmiddag => point minute 2026-03-10T14:30
    om vier uur vanmiddag => point hour 2026-03-10T16:00
    vannacht om twee uur => point hour 2026-03-11T02:00
    half een vannacht => point minute 2026-03-11T00:30
    morgen om half negen => point minute 2026-03-11T08:30
    morgenochtend 9 uur => point hour 2026-03-11T09:00
    morgenochtend om half tien => point minute 2026-03-11T09:30
    negen uur morgenochtend => point hour 2026-03-11T09:00
    om kwart over elf => point minute 2026-03-11T11:15
    08:30 => point minute 2026-03-11T08:30
    8.30 => point minute 2026-03-11T08:30
    8.00 uur => point hour 2026-03-11T08:00
    om 8 => point hour 2026-03-11T08:00
    om 9 => point hour 2026-03-11T09:00
    20 uur => point hour 2026-03-10T20:00
    20.15u => point minute 2026-03-10T20:15
    1400 uur => point hour 2026-03-10T14:00
    om 1430 => point minute 2026-03-10T14:30
    8 uur 30 => point minute 2026-03-11T08:30
    acht uur dertig => point minute 2026-03-11T08:30
    klokslag twaalf uur => point hour 2026-03-10T12:00
    precies [15:00] => point hour 2026-03-10T15:00
    circa 15:00 => point hour 2026-03-10T15:00
    omstreeks vijf uur => point hour 2026-03-10T17:00
    om een uur of drie => point hour 2026-03-10T15:00
    rond een uur of vijf => point hour 2026-03-10T17:00
    5 voor 12 => point minute 2026-03-10T11:55
    vijf na drie => point minute 2026-03-10T15:05
    3 uur vanmiddag => point hour 2026-03-10T15:00
    's ochtends om 10 uur => point hour 2026-03-11T10:00
    10 uur in de ochtend => point hour 2026-03-11T10:00
    om 3 uur in de nacht => point hour 2026-03-11T03:00
    9u15 => point minute 2026-03-11T09:15
    9h05 => point minute 2026-03-11T09:05
    14 h => point hour 2026-03-10T14:00
    om 10 uur precies => point hour 2026-03-11T10:00
    om zeven uur => point hour 2026-03-10T19:00
    om kwart voor acht => point minute 2026-03-10T19:45
    25 over zes => point minute 2026-03-10T18:25
    om half tien => point minute 2026-03-11T09:30
    tien voor twaalf => point minute 2026-03-10T11:50
    vijf voor middernacht => point minute 2026-03-10T23:55
    om 8.05 uur => point minute 2026-03-11T08:05
    één uur => point hour 2026-03-10T13:00
    om 13u => point hour 2026-03-10T13:00
    17u => point hour 2026-03-10T17:00
    17 u => point hour 2026-03-10T17:00
    stipt acht uur => point hour 2026-03-11T08:00
    even na vieren => point hour 2026-03-10T16:00
    half acht => point minute 2026-03-10T19:30
    half 12 => point minute 2026-03-10T11:30
    kwart voor 5 => point minute 2026-03-10T16:45
    om halftwaalf => point minute 2026-03-10T11:30
    twintig over vier => point minute 2026-03-10T16:20
    7 uur 's avonds => point hour 2026-03-10T19:00
    zeven uur 's ochtends => point hour 2026-03-11T07:00
    zes uur vanavond => point hour 2026-03-10T18:00
    0730 uur => point minute 2026-03-11T07:30
    """

private let listTable = """
    [om elf uur] en om [vier uur] => point hour 2026-03-11T11:00 ; point hour 2026-03-11T16:00
    [om 12] en [16 uur] => point hour 2026-03-10T12:00 ; point hour 2026-03-10T16:00
    [half zes] en [zeven uur] => point minute 2026-03-10T17:30 ; point hour 2026-03-10T19:00
    [om 10:00], [12:00] en [14:00] => point hour 2026-03-11T10:00 ; point hour 2026-03-10T12:00 ; point hour 2026-03-10T14:00
    [om 9], [12] en [15 uur] => point hour 2026-03-11T09:00 ; point hour 2026-03-11T12:00 ; point hour 2026-03-11T15:00
    [10 uur] of [14 uur] => point hour 2026-03-11T10:00 ; point hour 2026-03-11T14:00
    [donderdag] en [vrijdag] => point day 2026-03-12T00:00 .. 2026-03-12T18:00 ; point day 2026-03-13T00:00 .. 2026-03-13T18:00
    """
