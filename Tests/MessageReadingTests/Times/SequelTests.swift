import Groundwork
import Testing

@testable import MessageReading

@Suite("Times that go on from the one before, and hours of a day")
struct SequelTests {
    @Test("English", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let englishTable = """
    there will be news [by 2pm], and [every hour after that] => deadline hour 2026-03-10T11:20 .. 2026-03-10T14:00 ; rhythm minute 2026-03-10T15:00 every 60
    [at 2pm] we put something new up here, and after that [every hour] => point hour 2026-03-10T14:00 ; rhythm minute 2026-03-10T15:00 every 60
    [5pm today], then [every day at 5] => point hour 2026-03-10T17:00 ; rhythm day 2026-03-11T17:00 every 1440
    They talk to us [at nine tonight]. You have it [by half past]. => point hour 2026-03-10T21:00 ; deadline minute 2026-03-10T11:20 .. 2026-03-10T21:30
    The log [by noon], and your manager on the line [at half past] => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00 ; point minute 2026-03-10T12:30
    [quarter past three] if all goes well. The bell rings [at quarter past]. => point minute 2026-03-10T15:15 ; point minute 2026-03-10T15:15
    [Monday], I think. I ring you that [afternoon at two]. => point day 2026-03-16T00:00 .. 2026-03-16T18:00 ; point hour 2026-03-16T14:00
    [twice a day]: [nine] and [five] => rhythm minute 2026-03-10T17:00 every 720 ; point hour 2026-03-11T09:00 ; point hour 2026-03-10T17:00
    [twice a day], [7am] and [4pm] => rhythm minute 2026-03-10T16:00 every 720 ; point hour 2026-03-11T07:00 ; point hour 2026-03-10T16:00
    it could be [an hour, could be four] => duration minute 2026-03-10T11:20 .. 2026-03-10T15:20
    [three days, four] if we're unlucky => duration day 2026-03-10T11:20 .. 2026-03-14T11:20 due 2026-03-14T18:00
    [an hour], four people => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    [two hours], maybe [4 pm] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20 ; point hour 2026-03-10T16:00
    mid-afternoon => point daypart 2026-03-10T14:00 .. 2026-03-10T15:00
    in the middle of the night => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    """

private let dutchTable = """
    [Tegen 14u00] zet ik hier voor jullie iets nieuws, en daarna [elk uur] => point hour 2026-03-10T14:00 ; rhythm minute 2026-03-10T15:00 every 60
    [vandaag 17 uur], daarna [elke dag om 5 uur 's middags] => point hour 2026-03-10T17:00 ; rhythm day 2026-03-11T17:00 every 1440
    [twee keer per dag], [half negen] en [half zes] => rhythm minute 2026-03-10T17:30 every 720 ; point minute 2026-03-11T08:30 ; point minute 2026-03-10T17:30
    [twee keer per dag], [6.00] en [18.00], bij de dagstart => rhythm minute 2026-03-10T18:00 every 720 ; point hour 2026-03-11T06:00 ; point hour 2026-03-10T18:00
    [maandag] zo te zien. Die [middag om twee uur] bel ik u => point day 2026-03-16T00:00 .. 2026-03-16T18:00 ; point hour 2026-03-16T14:00
    het duurt [een week, misschien twee] => duration week 2026-03-10T11:20 .. 2026-03-24T11:20 due 2026-03-24T18:00
    halverwege de middag => point daypart 2026-03-10T14:00 .. 2026-03-10T15:00
    """
