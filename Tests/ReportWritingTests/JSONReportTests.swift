import DebriefScoring
import DebriefTestSupport
import Foundation
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("A debrief as JSON")
struct JSONReportTests {
    @Test("The keys of the contract are there")
    func keys() throws {
        let text = JSONReport(Debrief(DrillSketch.disastrous.transcript)).text
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let scores = try #require(json["scores"] as? [String: [String: Any]])
        #expect(Set(scores.keys) == ["timeliness", "openness", "expectations"])
        for (_, score) in scores {
            let parts = try #require(score["parts"] as? [[String: Any]])
            let points = parts.reduce(0.0) { sum, part in
                sum + (part["score"] as? Double ?? 0) * (part["weight"] as? Double ?? 0)
            }
            #expect(points / 100 == score["score"] as? Double)
            for part in parts {
                #expect(Set(["id", "score", "weight", "why", "evidence"]).isSubset(of: part.keys))
            }
        }
        let sentences = try #require(json["disastrous"] as? [[String: Any]])
        #expect(
            sentences.allSatisfy {
                Set(["kind", "message", "at", "quote", "accepted_from", "better"]).isSubset(of: $0.keys)
            })
        let commitments = try #require(json["commitments"] as? [[String: Any]])
        #expect(
            commitments.allSatisfy {
                Set(["message", "made", "due", "kind", "fate", "quote"]).isSubset(of: $0.keys)
            })
        let outcome = try #require(json["outcome"] as? [String: Any])
        #expect(
            Set(["index", "frustration", "trust", "resigned", "calls", "causes"]).isSubset(of: outcome.keys))
    }

    @Test("Numbers have no noise")
    func numbers() {
        #expect(JSONValue.decimal(0.1 + 0.2, places: 2).text == "0.3\n")
        #expect(JSONValue.decimal(-0.004, places: 2).text == "0\n")
        #expect(JSONValue.decimal(12.05, places: 2).text == "12.05\n")
        #expect(JSONValue.string("a\u{1B}[2J\u{202E}\"").text == "\"a\\u001b[2J\\u202e\\\"\"\n")
    }
}
