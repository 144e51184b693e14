import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// A score must not be won by other means than by informing people.
@Suite("Gaming does not pay")
struct GamingTests {
    private static let middling = Debrief(DrillSketch.middling.transcript)

    /// The moments at which an exemplary player sends a message.
    private static let moments = DrillSketch.exemplary.words.filter { $0.answers == nil }.map(\.at)

    private func empty() -> DrillSketch {
        var sketch = DrillSketch()
        sketch.inbox = DrillSketch.served
        return sketch
    }

    private func expectLess(_ sketch: DrillSketch) {
        let debrief = Debrief(sketch.transcript)
        #expect(debrief.total < GamingTests.middling.total, "\(summary(debrief))")
        #expect(
            debrief.scores.map(\.hundredths).reduce(0, +)
                < GamingTests.middling.scores.map(\.hundredths).reduce(0, +),
            "\(summary(debrief))")
    }

    @Test("The same good message forty times")
    func fortyTimes() {
        var sketch = empty()
        for index in 0..<40 {
            let moment = DrillSketch.at(1, 7, 50) + 105 * index
            var word = DrillSketch.full(0, at: moment, next: moment + 105, in: sketch)
            word.tells = []
            word.repeats = index > 0
            sketch.words.append(word)
        }
        expectLess(sketch)
        for dimension in Dimension.allCases {
            #expect(Debrief(sketch.transcript).score(dimension).points < 50)
        }
    }

    @Test("One brilliant message, then silence")
    func oneMessage() {
        var sketch = empty()
        sketch.words = [
            DrillSketch.full(0, at: DrillSketch.at(1, 7, 50), next: DrillSketch.at(1, 9), in: sketch)
        ]
        expectLess(sketch)
    }

    @Test("A template that names everything and says nothing")
    func template() {
        var sketch = empty()
        for (index, moment) in GamingTests.moments.enumerated() {
            sketch.words.append(
                DrillSketch.Word(
                    at: moment, text: "Problem. Impact. Cause. Actions \(index). Help. Sorry. Update.",
                    labels: [
                        .problem, .impact, .cause, .unknown, .actions, .workaround, .contact, .ownership,
                    ]))
        }
        expectLess(sketch)
    }

    @Test("Only vague promises")
    func vague() {
        var sketch = DrillSketch.exemplary
        for index in sketch.words.indices where sketch.words[index].answers == nil {
            sketch.words[index].next = []
            sketch.words[index].labels.removeAll { $0 == .nextUpdate }
            sketch.words[index].labels.append(.vague)
        }
        let debrief = Debrief(sketch.transcript)
        let honest = Debrief(DrillSketch.exemplary.transcript)
        #expect(debrief.score(.expectations).points + 20 < honest.score(.expectations).points)
        #expect(debrief.score(.timeliness).points < honest.score(.timeliness).points)
    }

    @Test("Only a moment so far away that it is certain")
    func farAway() {
        var sketch = DrillSketch.exemplary
        for index in sketch.words.indices where !sketch.words[index].next.isEmpty {
            sketch.words[index].next = [DrillSketch.at(4, 16)]
        }
        let part = Debrief(sketch.transcript).score(.expectations).parts.first { $0.id == .nextUpdate }
        #expect((part?.score ?? 100) < 30)
    }

    @Test("Long messages with everything in them")
    func longMessages() {
        var sketch = DrillSketch.exemplary
        let ballast = String(repeating: "and we would like to add that this matters to all of us ", count: 40)
        for index in sketch.words.indices where sketch.words[index].answers == nil {
            sketch.words[index].text += " " + ballast
        }
        let debrief = Debrief(sketch.transcript)
        #expect(debrief.score(.openness).points < GamingTests.middling.score(.openness).points)
        #expect(debrief.score(.expectations).points < GamingTests.middling.score(.expectations).points)
    }

    @Test("Copies of what came in")
    func copies() {
        var sketch = empty()
        let text =
            "The storage of the learning environment is damaged and we restore the copy of Monday evening today"
        sketch.inbox.append(
            .init(at: DrillSketch.at(1, 7, 45), from: "EduCloud", party: "EduCloud", text: text))
        for moment in GamingTests.moments {
            sketch.words.append(
                DrillSketch.Word(
                    at: moment, text: text, labels: [.problem, .impact, .cause, .actions, .ownership]))
        }
        expectLess(sketch)
    }

    @Test("The order of players is what a trainer expects")
    func order() {
        var fast = empty()
        for moment in GamingTests.moments {
            fast.words.append(
                DrillSketch.Word(
                    at: moment,
                    text: "Logging in fails \(moment.clock). At the top of the hour it will definitely work.",
                    labels: [.problem], eta: .hard, by: moment + 60))
        }
        var slow = DrillSketch.exemplary
        let late = [
            (1, 9, 30), (1, 13, 0), (1, 17, 0), (2, 9, 30), (2, 14, 0), (3, 9, 0), (3, 15, 0), (4, 9, 0),
        ]
        .map { DrillSketch.at($0.0, $0.1, $0.2) }
        slow.words = late.enumerated().map { index, moment in
            DrillSketch.full(index, at: moment, next: late.dropFirst(index + 1).first, in: slow)
        }
        let (promiser, honest) = (Debrief(fast.transcript), Debrief(slow.transcript))
        #expect(promiser.score(.timeliness).points > promiser.score(.expectations).points + 30)
        #expect(honest.score(.expectations).points > promiser.score(.expectations).points + 30)
        #expect(honest.total > promiser.total)
    }
}
