import DebriefTestSupport
import DrillEngine
import Groundwork
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// A score is believed when each point leads back to a line, and each lost point to a reason.
@Suite("Every point can be traced")
struct TraceTests {
    static let runs: [DrillSketch] = [.exemplary, .middling, .disastrous, .silent]

    @Test("what a part earned rests on words of the trainee that stand in the transcript", arguments: 0..<4)
    func earned(run: Int) {
        let transcript = TraceTests.runs[run].transcript
        var said: [Int: (at: Moment, text: String)] = [:]
        for occurrence in transcript.events {
            if case .sent(let message) = occurrence.event {
                said[message.number] = (occurrence.at, message.text)
            }
        }
        for part in Debrief(transcript).scores.flatMap(\.parts) {
            if part.score > 0 { #expect(!part.evidence.isEmpty, "\(part.id): \(part.why)") }
            for evidence in part.evidence {
                #expect(said[evidence.message]?.at == evidence.at)
                #expect(said[evidence.message]?.text.contains(evidence.quote) == true)
                #expect(!evidence.quote.isEmpty)
            }
        }
    }

    @Test("what a part lost has a reason, a gap or words that cost it, and advice", arguments: 0..<4)
    func lost(run: Int) {
        for language in Language.allCases {
            let debrief = Debrief(TraceTests.runs[run].transcript, language: language)
            for part in debrief.scores.flatMap(\.parts) where part.score < 100 {
                #expect(!part.why.isEmpty)
                #expect(!part.id.advice(in: language).isEmpty)
                let isFigured = part.why.contains { $0.isNumber }
                #expect(
                    !part.gaps.isEmpty || part.evidence.contains { !$0.helps } || isFigured
                        || part.score == 0,
                    "\(part.id): \(part.why)")
            }
        }
    }

    @Test("the parts come to the dimension, and the dimensions to the total", arguments: 0..<4)
    func sums(run: Int) {
        let debrief = Debrief(TraceTests.runs[run].transcript)
        for score in debrief.scores {
            #expect(score.parts.reduce(0) { $0 + $1.score * $1.weight } == score.hundredths)
            #expect(score.parts.reduce(0) { $0 + $1.weight } == 100)
        }
        let points = debrief.scores.map(\.points)
        #expect(debrief.total <= points.reduce(0, +) / 3 + 0.001)
        #expect(debrief.total <= (points.min() ?? 0) + 25)
    }

    @Test("what one person was told in private is not told to everyone like them")
    func privateWords() throws {
        var transcript = DrillSketch.exemplary.transcript
        let plain = Debrief(transcript)
        // As if an answer to one of the teachers were noted as told to all of them.
        let reply = try #require(plain.play.messages.first { $0.audiences.isEmpty && !$0.isInward })
        transcript.entries.removeAll { entry in
            if case .event(let occurrence) = entry,
                case .told(fact: "scope", audience: "teachers", _) =
                    occurrence.event
            {
                true
            } else {
                false
            }
        }
        transcript.entries.append(
            .event(
                Occurrence(
                    at: reply.at, event: .told(fact: "scope", audience: "teachers", message: reply.number))))
        let told = try #require(Debrief(transcript).facts.first { $0.name == "scope" }).told
        #expect(told[1] == nil)
        #expect(told[0] != nil)
    }

    @Test("two facts of a handful untold cost the part a fifth at least")
    func untold() throws {
        var sketch = DrillSketch.exemplary
        let names = Set(sketch.facts.prefix(2).map(\.name))
        for index in sketch.words.indices { sketch.words[index].tells.removeAll(where: names.contains) }
        let debrief = Debrief(sketch.transcript)
        let part = try #require(debrief.score(.openness).parts.first { $0.id == .candour })
        #expect(part.score <= 80, "\(part.why)")
    }
}
