import Groundwork
import Testing

@testable import MessageReading

/// Small words that mean one thing before a day and another before a clock time.
@Suite("Times behind words with two meanings")
struct ForAndBeforeTests {
    @Test(
        "Dutch: 'voor' is 'for' before a day and 'before' before a moment",
        arguments: TimeCase.table(dutch, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let dutch = """
    De planning [voor morgen] staat klaar. => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    De afspraak [voor vandaag] vervalt. => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    Het rooster [voor de middag] volgt. => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    """
