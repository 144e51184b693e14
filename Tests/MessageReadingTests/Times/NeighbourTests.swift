import Groundwork
import Testing

@testable import MessageReading

/// Times that lean on the words around them: one word means this before a day and that before a clock time, a second
/// time takes its day from the first, and a number is a time in one place and none in another.
@Suite("Times that lean on their neighbours")
struct NeighbourTests {
    @Test("Dutch: neighbours decide", arguments: TimeCase.table(dutch, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("English: neighbours decide", arguments: TimeCase.table(english, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    /// Another rule than the program's, that of Gauss, with its two exceptions.
    private static func easter(_ year: Int) -> CivilDate {
        let century = year / 100
        let moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30
        let sun = (4 + century - century / 4) % 7
        let days = (19 * (year % 19) + moon) % 30
        let rest = (2 * (year % 4) + 4 * (year % 7) + 6 * days + sun) % 7
        let isEarlier = rest == 6 && (days == 29 || days == 28 && (11 * moon + 11) % 30 < 19)
        let march = CivilDate(year: year, month: 3, day: 22) ?? CivilDate(daysSince1970: 0)
        return march.adding(days: days + rest - (isEarlier ? 7 : 0))
    }

    @Test("Easter falls where another rule puts it, over two and a half thousand years")
    func easter() {
        for year in 1600...4099 {
            #expect(CivilDate.easter(in: year) == NeighbourTests.easter(year), "\(year)")
        }
        #expect(CivilDate.easter(in: 2026) == CivilDate(year: 2026, month: 4, day: 5))
    }
}

private let dutch = """
    De planning [voor morgen] staat klaar. => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    De afspraak [voor vandaag] vervalt. => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    Het rooster [voor de middag] volgt. => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    Stand 09.10, de volgende komt [om 11.00]. => point hour 2026-03-11T11:00
    [Elk half uur] een sms, eerste [om elf] en dan [om half twaalf]. => rhythm minute 2026-03-11T11:00 every 30; point hour 2026-03-11T11:00; point minute 2026-03-11T11:30
    [Om 14 uur] bericht, daarna [elke twee uur]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    [Om 14 uur] komt er weer een bericht en dan [elke twee uur]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    [Om 14 uur] krijgt u van ons bericht daarna [elke twee uur]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    [Om 14:00], en [elke twee uur]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    Eerst [om 14:00], [elke twee uur daarna]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    [Om 14 uur] bericht en [elke twee uur] opnieuw. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T13:20 every 120
    Hij gokt [op een uur of één]. => point hour 2026-03-10T13:00
    Heeft u niets gehoord, bel dan 0412-55 26 00. => nothing
    Het is storing #14.30. => nothing
    [tweede paasdag] => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    """

private let english = """
    [at 2pm], then [every two hours] => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    First [at 14:00], [every two hours thereafter]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T16:00 every 120
    [At 14:00] you hear more, and [every two hours]. => point hour 2026-03-10T14:00; rhythm minute 2026-03-10T13:20 every 120
    The judge sits on paper [today], and whether she will [tomorrow] you hear [at five]. => point day 2026-03-10T00:00 .. 2026-03-10T18:00; point day 2026-03-11T00:00 .. 2026-03-11T18:00; point hour 2026-03-10T17:00
    Sitting one [on Thursday] or [Friday]? => point day 2026-03-12T00:00 .. 2026-03-12T18:00; point day 2026-03-13T00:00 .. 2026-03-13T18:00
    [no later than 2pm] => deadline hour 2026-03-10T11:20 .. 2026-03-10T14:00
    [2pm at the latest] => deadline hour 2026-03-10T11:20 .. 2026-03-10T14:00
    It is ticket #14:30. => nothing
    [Whit Monday] => point day 2026-05-25T00:00 .. 2026-05-25T18:00
    """
