import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("Ledgers and outcome")
struct LedgerTests {
    @Test("Every promise has its fate, every question its answer")
    func promisesAndQuestions() {
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        #expect(debrief.commitments.map(\.fate) == [.broken, .broken])
        let press = debrief.questions.first { $0.from == "Press" }
        #expect(press?.answer == nil)
        #expect(press?.answerBy == DrillSketch.at(3, 15))
    }

    @Test("Facts are told, untold, guessed or leaked")
    func facts() {
        var sketch = DrillSketch.exemplary
        sketch.words[0].tells = ["order"]
        sketch.words[5].leaks = ["duration"]
        let debrief = Debrief(sketch.transcript)
        let standing = Dictionary(uniqueKeysWithValues: debrief.facts.map { ($0.name, $0.standing) })
        #expect(standing["order"] == .guessed)
        #expect(standing["duration"] == .leaked)
        #expect(standing["scope"] == .told)
        let clean = Debrief(DrillSketch.exemplary.transcript)
        #expect(debrief.score(.openness).points < clean.score(.openness).points)
    }

    @Test("The outcome lies between silence and an exemplary player")
    func index() throws {
        #expect(try #require(Debrief(DrillSketch.silent.transcript).outcome.index) < 50)
        var sketch = DrillSketch.exemplary
        sketch.feelings = (0, 900)
        #expect(Debrief(sketch.transcript).outcome.index == 100)
        sketch.yardstick = nil
        #expect(Debrief(sketch.transcript).outcome.index == nil)
    }

    @Test("Causes are put into sentences with their stretch of time")
    func causes() {
        let causes = Debrief(DrillSketch.middling.transcript).outcome.causes
        #expect(
            causes.first?.sentence
                == "31 of the 54 points of frustration came from silence, most of them Tue 10:00–14:30.")
        #expect(causes.last?.cause == "information")
    }

    @Test("A better wording uses what was known and done, in the drill's language")
    func better() {
        var sketch = DrillSketch.disastrous
        sketch.language = .dutch
        let sentences = Debrief(sketch.transcript).disastrous
        #expect(sentences.contains { $0.better.contains("hoort u meer") })
        #expect(sentences.contains { $0.kind == .effort && $0.better.contains("scope in plain words") })
        #expect(sentences.contains { $0.how == .accepted && $0.better.contains("uw director") })
    }

    @Test("The same drill in another language scores the same")
    func languages() {
        let transcript = DrillSketch.middling.transcript
        let (dutch, english) = (
            Debrief(transcript, language: .dutch), Debrief(transcript, language: .english)
        )
        #expect(dutch.scores.map(\.hundredths) == english.scores.map(\.hundredths))
    }

    @Test("An unfinished drill is scored up to where it was played, and an empty one does not fail")
    func unfinished() {
        var transcript = DrillSketch.middling.transcript
        transcript.entries = Array(transcript.entries.prefix(40))
        #expect(!Debrief(transcript).isFinished)
        transcript.entries = []
        let nothing = Debrief(transcript)
        #expect(nothing.scores.count == 3)
        #expect(nothing.total >= 0)
    }

    @Test("A fact told in the scenario's own words is no offence")
    func factsAreNoOffence() {
        var sketch = DrillSketch.exemplary
        sketch.words[9].text = "This is the duration in plain words."
        sketch.words[9].eta = .hard
        sketch.words[9].by = DrillSketch.at(2, 10)
        #expect(Debrief(sketch.transcript).disastrous.isEmpty)
        sketch.words[9].text = "On Wednesday at ten it will definitely work."
        #expect(Debrief(sketch.transcript).disastrous.map(\.kind) == [.certainty])
    }
}
