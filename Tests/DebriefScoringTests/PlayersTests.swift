import DebriefTestSupport
import DrillEngine
import Groundwork
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("How different people score")
struct PlayersTests {
    @Test("The standard rubric has no fault and comes to 100 in every dimension")
    func standardRubric() throws {
        let rubric = try Rubric(reading: StandardRubric.text)
        #expect(rubric.parts.count == PartID.allCases.count)
        #expect(rubric == .standard)
    }

    @Test("An exemplary drill earns at least 80 on all three")
    func exemplary() {
        let debrief = Debrief(DrillSketch.exemplary.transcript)
        for score in debrief.scores { #expect(score.points >= 80, "\(summary(debrief))") }
        #expect(debrief.disastrous.isEmpty)
    }

    @Test("A disastrous drill earns less than 30 on all three and lists all four sentences")
    func disastrous() {
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        for score in debrief.scores { #expect(score.points < 30, "\(summary(debrief))") }
        #expect(Set(debrief.disastrous.map(\.kind)).count == 4)
        #expect(debrief.disastrous.contains { $0.acceptedFrom == "EduCloud" })
    }

    @Test("A middling drill lies between")
    func middling() {
        let debrief = Debrief(DrillSketch.middling.transcript)
        for score in debrief.scores {
            #expect(score.points > 30 && score.points < 80, "\(summary(debrief))")
        }
    }

    @Test("Silence earns next to nothing")
    func silent() {
        let debrief = Debrief(DrillSketch.silent.transcript)
        for score in debrief.scores { #expect(score.points < 5, "\(summary(debrief))") }
    }

    @Test("The parts come to the score exactly, and their weights to 100")
    func sums() {
        for sketch in [DrillSketch.exemplary, .middling, .disastrous, .silent] {
            for score in Debrief(sketch.transcript).scores {
                #expect(score.parts.reduce(0) { $0 + $1.weight } == 100)
                #expect(score.parts.reduce(0) { $0 + $1.score * $1.weight } == score.hundredths)
            }
        }
    }

    @Test("Every quote stands in the message it is taken from")
    func quotes() {
        for sketch in [DrillSketch.exemplary, .middling, .disastrous] {
            let debrief = Debrief(sketch.transcript)
            for evidence in debrief.scores.flatMap(\.parts).flatMap(\.evidence) {
                let text = debrief.play.message(evidence.message)?.sent.text ?? ""
                #expect(text.contains(evidence.quote))
            }
        }
    }
}

/// Every part with its points, for a failed expectation.
func summary(_ debrief: Debrief) -> String {
    debrief.scores.map { score in
        "\n\(score.dimension.rawValue) \(score.points): "
            + score.parts.map { "\($0.id.rawValue) \($0.score)×\($0.weight)" }.joined(separator: ", ")
    }.joined()
}
