import Groundwork
import Testing

@testable import MessageReading

@Suite("Weekdays: today's, counted ones, and several in a row")
struct WeekdayTests {
    @Test("English: weekdays on a Tuesday", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: weekdays on a Tuesday", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let englishTable = """
    Tuesday => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    Tuesday at 5pm => point hour 2026-03-10T17:00
    Tuesday at 9am => point hour 2026-03-17T09:00
    Tuesday evening => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    next Tuesday at 5pm => point hour 2026-03-17T17:00
    every Tuesday at 4pm => rhythm hour 2026-03-10T16:00 every 10080
    from Tuesday evening until Friday morning => range daypart 2026-03-10T18:00 .. 2026-03-13T12:00
    [every Monday] and [Thursday] => rhythm day 2026-03-16T18:00 every 10080; rhythm day 2026-03-12T18:00 every 10080
    every other Friday => rhythm day 2026-03-13T18:00 every 20160
    every second Friday at 10 => rhythm hour 2026-03-13T10:00 every 20160
    two Sundays from now => point day 2026-03-22T00:00 .. 2026-03-22T18:00
    two Sundays ago => point day 2026-03-01T00:00 .. 2026-03-01T18:00 past
    the week before last => point week 2026-02-23T00:00 .. 2026-03-02T00:00 past
    the rest of the week => point week 2026-03-10T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    by the weekend => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    at 8 p.m. local time Thursday => point hour 2026-03-12T20:00
    """

private let dutchTable = """
    dinsdag om 17 uur => point hour 2026-03-10T17:00
    dinsdag om 9 uur => point hour 2026-03-17T09:00
    dinsdagavond => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    [op dinsdagen] en [donderdagen] => rhythm day 2026-03-17T18:00 every 10080; rhythm day 2026-03-12T18:00 every 10080
    over [twee zondagen] => point day 2026-03-22T00:00 .. 2026-03-22T18:00
    woensdag jl. => point day 2026-03-04T00:00 .. 2026-03-04T18:00 past
    j.l. woensdag => point day 2026-03-04T00:00 .. 2026-03-04T18:00 past
    vier dagen vanaf vandaag => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    de rest van de week => point week 2026-03-10T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    """
