import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import TranscriptJournal

/// Whether a transcript that was touched is found out, and whether old ones stay readable.
@Suite("The proof of a transcript")
struct ProofTests {
    /// A finished drill with lines of every kind.
    private func lines() throws -> [String] {
        let scratch = try Scratch()
        let scenario = try ScenarioReader.read(JournalTests.source)
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        do {
            var session = try DrillSession(scenario, header: header, path: scratch.file("a")) { _ in }
            for action in JournalTests().actions { _ = try session.perform(action) }
            let end = Yardstick.End(frustration: 1, trust: 2)
            try session.record(Yardstick(silent: end, exemplary: end))
        }
        let bytes = try #require(FileManager.default.contents(atPath: scratch.file("a")))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func read(_ lines: [String]) throws(TranscriptFault) -> TranscriptReader.Found {
        try TranscriptReader.read(Array((lines.joined(separator: "\n") + "\n").utf8), path: "a")
    }

    /// The kind of a line: header, yardstick, or the action's or event's own name.
    private func kind(_ line: String) -> String {
        for (key, name) in [("{\"action\":{\"", "action "), ("\"event\":{\"", "event ")] {
            if let range = line.firstRange(of: key), !line.hasPrefix("{\"format\"") {
                return name + line[range.upperBound...].prefix { $0 != "\"" }
            }
        }
        return line.hasPrefix("{\"yardstick\"") ? "yardstick" : "header"
    }

    @Test("of every kind of line, one that was edited, dropped, doubled or moved is named")
    func everyKind() throws {
        let lines = try lines()
        _ = try read(lines)
        var kinds: Set<String> = []
        for (index, line) in lines.enumerated() where kinds.insert(kind(line)).inserted {
            // Any single character: at the beginning, in the middle, and in the digest itself.
            for place in [3, line.utf8.count / 2, line.utf8.count - 5] {
                var bytes = Array(line.utf8)
                bytes[place] = bytes[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
                var edited = lines
                edited[index] = String(decoding: bytes, as: UTF8.self)
                let fault = #expect(throws: TranscriptFault.self) { try read(edited) }
                #expect(
                    fault == .altered(path: "a", line: index + 1)
                        || (index == 0 && fault == .noHeader(path: "a")),
                    "\(kind(line)), byte \(place)")
            }
            guard index > 0 else { continue }
            var doubled = lines
            doubled.insert(line, at: index)
            #expect(throws: TranscriptFault.altered(path: "a", line: index + 2)) { try read(doubled) }
            guard index < lines.count - 1 else { continue }
            var dropped = lines
            dropped.remove(at: index)
            #expect(throws: TranscriptFault.altered(path: "a", line: index + 1)) { try read(dropped) }
            var moved = lines
            moved.swapAt(index, index + 1)
            #expect(throws: TranscriptFault.altered(path: "a", line: index + 1)) { try read(moved) }
        }
        #expect(
            kinds.isSuperset(of: ["header", "action send", "action reply", "action wait", "action finish"]))
        #expect(
            kinds.isSuperset(of: ["event received", "event sent", "event pulse", "event ended", "yardstick"]))
    }

    @Test("a line that was edited and sealed anew is named by playing the drill again")
    func sealedAnew() throws {
        let lines = try lines()
        let scenario = try ScenarioReader.read(JournalTests.source)
        let found = try read(lines)
        var forged = found.transcript
        let at = try #require(
            forged.entries.firstIndex {
                if case .event(let it) = $0, case .received = it.event { true } else { false }
            })
        guard case .event(var occurrence) = forged.entries[at], case .received(var message) = occurrence.event
        else { return }
        message.text = "All is well."
        occurrence.event = .received(message)
        forged.entries[at] = .event(occurrence)
        var codec = TranscriptCodec()
        var sealed = [try codec.line(forged.header)]
        for entry in forged.entries { sealed.append(try codec.line(entry)) }
        let again = try read(sealed)
        var rerun = Rerun(scenario, header: again.transcript.header, path: "a")
        let fault = #expect(throws: TranscriptFault.self) { try rerun.follow(again) }
        guard case .differs(_, let line, let recorded, _)? = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(line == at + 2)
        #expect(recorded.contains("All is well."))
    }

    @Test("lines ended as another system ends them are no untouched transcript, and are named")
    func otherBreaks() throws {
        let text = try lines().joined(separator: "\r\n") + "\r\n"
        #expect(throws: TranscriptFault.altered(path: "a", line: 1)) {
            try TranscriptReader.read(Array(text.utf8), path: "a")
        }
    }

    @Test(
        "a transcript of every form there has been stays readable",
        arguments: 1...TranscriptHeader.currentFormat)
    func oldForms(format: Int) throws {
        let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Samples/transcript-format-\(format).jsonl")
        let found = try TranscriptReader.read(sample.path)
        #expect(found.transcript.header.format == format)
        #expect(found.transcript.isFinished)
        #expect(found.transcript.yardstick != nil)
        #expect(!found.transcript.actions.isEmpty)
        #expect(Outcome(found.transcript).all.trust > 0)
    }

    @Test("a transcript of a form to come is refused by its number, in both languages")
    func newerForm() throws {
        let next = TranscriptHeader.currentFormat + 1
        let fault = #expect(throws: TranscriptFault.newerFormat(path: "a", format: next)) {
            try read(["{\"format\":\(next),\"something\":\"new\"}", "{\"else\":1}"])
        }
        for language in [Language.dutch, .english] {
            #expect(fault?.sentence(in: language).contains("\(next)") == true)
        }
    }
}
