import Foundation
import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("What was found against what people read")
struct ScorecardTests {
    private static func reading(
        _ labels: [Label], _ estimate: Estimate = .none, updates: [String] = [], eta: String? = nil
    ) -> Reading {
        Reading(
            language: .english, findings: labels.map { Finding($0, quotes: []) }, estimate: estimate,
            recovery: eta.flatMap { Moment($0) }.map { Commitment($0, quote: "") },
            updates: updates.compactMap { Moment($0) }.map { Commitment($0, quote: "") })
    }

    @Test("hits, false alarms and misses of the four that wreck a message")
    func disastrous() throws {
        let messages = [
            try SmallPackage.message("a", labels: ["blame"]),
            try SmallPackage.message("b", labels: ["blame"]),
            try SmallPackage.message("c", labels: []), try SmallPackage.message("d", labels: [], eta: "hard"),
        ]
        let card = Scorecard(
            messages,
            [
                ScorecardTests.reading([.blame]), ScorecardTests.reading([]),
                ScorecardTests.reading([.blame]),
                ScorecardTests.reading([], .hard),
            ])
        let four = card.disastrous(.english)
        #expect((four.hits, four.alarms, four.misses) == (2, 1, 1))
        #expect(abs(four.precision - 2.0 / 3) < 1e-9 && abs(four.recall - 2.0 / 3) < 1e-9)
        #expect(abs(four.f1 - 2.0 / 3) < 1e-9)
        #expect(card.disastrous(.dutch).f1 == 0, "nothing was read in Dutch")
    }

    @Test("the mean counts labels that people read at least five times")
    func macro() throws {
        let five = try (0..<5).map { _ in try SmallPackage.message("a", labels: ["problem"]) }
        let four = try (0..<4).map { _ in try SmallPackage.message("b", labels: ["impact"]) }
        let found = five.indices.map { ScorecardTests.reading($0 < 4 ? [.problem] : []) }
        let card = Scorecard(five + four, found + four.map { _ in ScorecardTests.reading([]) })
        #expect(abs(card.macro(.english) - 8.0 / 9) < 1e-9, "'impact' is too rare to count")
        #expect(card.macro(.dutch) == 0)
        #expect(card.summary.contains("en 0.889, the four 0.000 0.000"))
        #expect(card.description.contains("en 1.000 0.800 0.889 (5)"))
    }

    @Test("what is said inward is counted under its own heads")
    func inward() throws {
        let message = try SmallPackage.message("We accept no guess.", labels: ["challenges"], to: "inward")
        #expect(message.facets == [.label(.challenges, to: .inward)])
        let card = Scorecard([message], [ScorecardTests.reading([])])
        let row = try #require(
            card.description.split(separator: "\n").first { $0.hasPrefix("in:challenges") })
        #expect(row.hasSuffix("en 0.000 0.000 0.000 (1)"))
    }

    @Test("a moment is right when it is the very one, and all of them are there")
    func moments() throws {
        let at = #"{"next_update": ["2026-03-10T10:00", "2026-03-10T12:00"], "eta": "2026-03-10T15:00"}"#
        let single = #"{"next_update": "2026-03-10T10:00"}"#
        let messages = [
            try SmallPackage.message("a", labels: [], at: at),
            try SmallPackage.message("b", labels: [], at: at),
            try SmallPackage.message("c", labels: [], at: single),
        ]
        #expect(messages[2].at?.nextUpdate.count == 1, "one moment may stand for a list")
        let card = Scorecard(
            messages,
            [
                ScorecardTests.reading(
                    [], updates: ["2026-03-10T12:00", "2026-03-10T10:00"], eta: "2026-03-10T15:00"),
                ScorecardTests.reading([], updates: ["2026-03-10T10:00"], eta: "2026-03-10T15:01"),
                ScorecardTests.reading([], updates: ["2026-03-10T10:00"]),
            ])
        #expect(card.description.hasSuffix("moments of next_update: 2/3 right\nmoments of eta: 1/2 right"))
    }

    @Test("the built-in reader is measured on the gold files, and reads nearly all of the four in them")
    func gold() throws {
        let package = try SmallPackage(linesOfEach: 20)
        let card = try Training(root: package.root).measure()
        for language in Language.allCases { #expect(card.macro(language) > 0.7, "\(card.summary)") }
    }

    @Test("a reading is written with everything the corpus has, and reads back")
    func predictions() throws {
        let message = try SmallPackage.message(
            "The mail is down. Next update at 14:30. It may be back at 15:00.", labels: ["problem"],
            eta: "hedged")
        let path = NSTemporaryDirectory() + "predictions-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Predictions.write([message], Predictions.read([message]), to: path)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
                as? [String: Any])
        #expect((object["labels"] as? [String])?.contains("problem") == true)
        let at = try #require(object["at"] as? [String: Any])
        #expect(at["next_update"] as? [String] == ["2026-03-10T14:30"])
        #expect(object["eta"] as? String == "hedged")
        #expect(at["eta"] as? String == "2026-03-10T15:00")
        let evidence = try #require(object["evidence"] as? [String: [String]])
        #expect(evidence.values.joined().allSatisfy { message.text.contains($0) })
    }
}
