import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What an exemplary player did at the same moments")
struct KeyMomentTests {
    private static let answers = ["inject-1": "What is that hour based on, and what is the worst case?"]
    private static let objectives = [
        Exemplar.Objective(id: "no-relay", text: "Pass nothing on", injects: ["inject-1", "inject-3"])
    ]

    private func debrief(_ sketch: DrillSketch) -> Debrief {
        var debrief = Debrief(sketch.transcript)
        debrief.exemplar = Exemplar(
            DrillSketch.exemplary.transcript, answers: KeyMomentTests.answers,
            objectives: KeyMomentTests.objectives)
        return debrief
    }

    @Test("the author's words come before the player's, beside what the trainee said")
    func served() throws {
        let moments = debrief(.disastrous).moments
        let first = try #require(moments.first { $0.inject == "inject-1" })
        #expect(first.kind == .served)
        #expect(first.exemplary.voice == .author)
        #expect(first.exemplary.text == KeyMomentTests.answers["inject-1"])
        #expect(first.standing == .harmful)
        #expect(first.own.map(\.text).contains { $0.contains("Great, I will post that") })
        let second = try #require(moments.first { $0.inject == "inject-2" })
        #expect(second.exemplary.voice == .player)
    }

    @Test("a late first word, untold news and the longest silence are moments; nothing said is nothing shown")
    func outage() throws {
        let silent = debrief(.silent).moments
        let word = try #require(silent.first { $0.kind == .firstWord })
        #expect(word.own.isEmpty && word.standing == .missing)
        #expect(silent.contains { $0.kind == .news && $0.standing == .missing })
        #expect(silent.allSatisfy { $0.own.isEmpty || $0.standing != .missing })
        let late = try #require(debrief(.middling).moments.first { $0.kind == .firstWord })
        #expect(late.standing == .late)
        #expect(!late.lacking.isEmpty)
    }

    @Test("late is one thing, in time but not to the one who asked another")
    func asked() throws {
        func press(_ sketch: DrillSketch) throws -> KeyMoment {
            try #require(debrief(sketch).moments.first { $0.inject == "inject-6" })
        }
        let toAll = try press(.middling)
        #expect(toAll.standing == .aside)
        #expect(toAll.own.first?.at == DrillSketch.at(3, 14, 30))
        var sketch = DrillSketch.middling
        sketch.words.append(DrillSketch.answer(6, at: DrillSketch.at(3, 15, 20)))
        #expect(try press(sketch).standing == .late)
    }

    @Test("what the example could tell only because its player knew it sooner is said")
    func ahead() throws {
        var slow = DrillSketch.silent
        #expect(debrief(slow).moments.allSatisfy { $0.exemplary.ahead.isEmpty })
        let place = try #require(slow.facts.indices.last)
        slow.facts[place].known = DrillSketch.at(3, 15)
        let ahead = debrief(slow).moments.filter { $0.exemplary.ahead == [slow.facts[place].name] }
        #expect(ahead.contains { $0.kind == .news })
        #expect(ahead.allSatisfy { $0.exemplary.voice == .player })
    }

    @Test("who plays as the exemplary player does lacks nothing")
    func same() {
        let debrief = debrief(.exemplary)
        #expect(!debrief.moments.isEmpty)
        for moment in debrief.moments { #expect(moment.standing == .well, "\(moment)") }
        #expect(debrief.objectives.map(\.points) == [100])
    }

    @Test("moments come in their order, and no score rests on them")
    func order() {
        let plain = Debrief(DrillSketch.disastrous.transcript)
        let laid = debrief(.disastrous)
        #expect(laid.moments.map(\.at) == laid.moments.map(\.at).sorted())
        #expect(laid.scores == plain.scores)
        #expect(plain.moments.isEmpty && plain.objectives.isEmpty)
        #expect(laid.objectives.map(\.points) == [0])
    }
}
