import Foundation
import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Rows to learn from")
struct TrainingRowsTests {
    /// A message of a corpus, with what its keys are given.
    static func message(_ keys: [String: Any]) throws -> LabelledMessage {
        var line: [String: Any] = [
            "id": "m", "lang": "en", "to": "users", "now": "2026-03-10T09:00", "labels": [String](),
            "eta": "none",
        ]
        line.merge(keys) { $1 }
        return try JSONDecoder().decode(
            LabelledMessage.self, from: JSONSerialization.data(withJSONObject: line))
    }

    private static func target(_ name: String, _ row: TrainingRows.Row) throws -> Int {
        Int(row.targets[try #require(Heads.all.firstIndex { $0.name == name })])
    }

    @Test("of a whole message the quoted sentence says the label; of the others it cannot be told")
    func whole() throws {
        let message = try TrainingRowsTests.message([
            "text": "Mail is down. We are sorry. Why so?", "labels": ["problem", "empathy"],
            "evidence": ["problem": ["Mail is down."], "empathy": ["We are sorry"]],
        ])
        let rows = TrainingRows([message], language: .english, least: 1).rows
        #expect(rows.map(\.group) == [0, 0, 0])
        #expect(try rows.map { try TrainingRowsTests.target("problem", $0) } == [1, 0, 0])
        #expect(try rows.map { try TrainingRowsTests.target("empathy", $0) } == [0, 1, 0])
        #expect(try rows.map { try TrainingRowsTests.target("impact", $0) } == [-1, -1, -1])
        #expect(try rows.map { try TrainingRowsTests.target("in:accepts", $0) } == [0, 0, 0])
        #expect(rows.map(\.asks) == [false, false, true])
        #expect(rows.map(\.length) == [13, 13, 7])
        #expect(rows.allSatisfy { $0.addressee == .users && $0.weight == 1 })
    }

    @Test("a label that there is not is refused, instead of being learned as nothing")
    func misspelt() throws {
        #expect(throws: DecodingError.self) {
            try TrainingRowsTests.message(["text": "Mail is down.", "labels": ["problm"]])
        }
    }

    @Test("a single sentence says its labels as a whole, whatever marks stand in it")
    func single() throws {
        let message = try TrainingRowsTests.message([
            "id": "own-1", "to": "inward", "text": "No. We call it off.", "labels": ["challenges"],
        ])
        let rows = TrainingRows([message], language: .english, least: 1).rows
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(row.weight == 2, "written by the codebook as it stands")
        #expect(row.addressee == .inward)
        #expect(try TrainingRowsTests.target("in:challenges", row) == 1)
        #expect(try TrainingRowsTests.target("in:accepts", row) == -1)
        #expect(try TrainingRowsTests.target("problem", row) == 0)
    }

    @Test(
        "a label that another part of a message may have cancelled cannot be told",
        arguments: [
            ("blame", ["actions"], "none", 0), ("blame", ["ownership"], "none", 0), ("blame", [], "none", -1),
            ("blame", ["empathy"], "hard", -1), ("vague", ["next_update"], "none", 0),
            ("vague", ["actions"], "none", -1), ("eta:hedged", [], "hard", 0),
            ("eta:hedged", [], "refused", -1), ("eta:hedged", [], "none", -1), ("eta:refused", [], "hard", 0),
            ("eta:refused", [], "hedged", 0), ("eta:refused", [], "none", -1),
            ("cause", ["actions"], "hard", -1),
            ("eta:hard", [], "hedged", -1),
        ])
    func hidden(head: String, labels: [String], eta: String, target: Int) throws {
        let keys: [String: Any] = ["text": "Mail is down.", "labels": labels, "eta": eta]
        let whole = try TrainingRowsTests.message(keys.merging(["evidence": [String: [String]]()]) { $1 })
        let row = try #require(TrainingRows([whole], language: .english, least: 1).rows.first)
        #expect(try TrainingRowsTests.target(head, row) == target)
        // Of a sentence alone nothing was cancelled.
        let single = try TrainingRowsTests.message(keys)
        let own = try #require(TrainingRows([single], language: .english, least: 1).rows.first)
        #expect(try TrainingRowsTests.target(head, own) == -1)
    }

    @Test("features that too few sentences have are left out, and only those")
    func least() throws {
        let texts = ["Mail is down today.", "Mail is up again.", "Mail was down before."]
        let messages = try texts.map { try TrainingRowsTests.message(["text": $0]) }
        let all = TrainingRows(messages, language: .english, least: 1)
        func frequencies(_ rows: TrainingRows) -> [UInt64: Int] {
            var frequencies: [UInt64: Int] = [:]
            for column in rows.columns { frequencies[rows.hashes[Int(column)], default: 0] += 1 }
            return frequencies
        }
        let known = frequencies(all)
        #expect(Set(known.values) == [1, 2, 3])
        for least in 2...3 {
            let rows = TrainingRows(messages, language: .english, least: least)
            #expect(frequencies(rows) == known.filter { $0.value >= least })
            #expect(rows.hashes.count == Set(rows.hashes).count)
            #expect(rows.starts.count == 4 && rows.starts.first == 0)
            #expect(rows.starts.last == rows.columns.count && rows.values.count == rows.columns.count)
            #expect(rows.starts == rows.starts.sorted())
            #expect(rows.scales == all.scales, "what is left out still counts for the length")
        }
        #expect(all.scales.allSatisfy { $0 > 0 && $0 < 0.05 })
    }

    /// Words shared with the sentence: four bytes, or all that were quoted where those are fewer.
    @Test(
        "a quote lies in a sentence by four of its letters",
        arguments: [
            (["bcd"], false), (["efgh"], true), (["defg"], false), (["cdefgh"], true), (["hi"], true),
            (["e"], true), (["kl"], false), (["jk"], false), (["ghij"], true), (["ghijk"], true),
            (["hijk"], false), (["ghijxx"], false), ([], false), ([""], false), (["x", "efg"], true),
            (["abcdefghijklm"], false), (["abcdefghijkl"], true), (["ijkl"], false), (["abc"], false),
        ])
    func carries(quotes: [String], isCarried: Bool) {
        let read = SentenceReader.Read(
            bytes: Array("abcdefghijkl".utf8), range: 4..<10, features: [], length: 6, asks: false)
        #expect(read.carries(quotes) == isCarried)
    }
}
