import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("Estimates that lapse")
struct HonestEstimateTests {
    /// A guess of noon on the first day, and later a promise of news at three that nobody keeps.
    private static func sketch(_ eta: Estimate, restored: Moment) -> DrillSketch {
        var sketch = DrillSketch()
        sketch.restored = restored
        sketch.words = [
            DrillSketch.Word(
                at: DrillSketch.at(1, 9), text: "Logging in fails for everyone. It may be back by noon.",
                labels: [.problem, .impact], eta: eta, by: DrillSketch.at(1, 12)),
            DrillSketch.Word(
                at: DrillSketch.at(1, 14), text: "Logging in still fails. You hear from us at three.",
                labels: [.problem, .nextUpdate], next: [DrillSketch.at(1, 15)]),
        ]
        return sketch
    }

    /// The messages that cost points for their estimate.
    private static func costly(_ sketch: DrillSketch) throws -> [Int] {
        let part = try #require(
            Debrief(sketch.transcript).score(.expectations).parts.first { $0.id == .estimate })
        return part.evidence.filter { !$0.helps }.map(\.message)
    }

    @Test("a guess that passed without a word costs; news that did not come is no estimate")
    func lapsed() throws {
        #expect(try Self.costly(Self.sketch(.hedged, restored: DrillSketch.at(2, 9))) == [1])
    }

    @Test("a guess that came true costs nothing")
    func kept() throws {
        #expect(try Self.costly(Self.sketch(.hedged, restored: DrillSketch.at(1, 11))) == [])
    }
}
