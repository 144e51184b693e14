import Foundation
import Groundwork
import MessageReading
import ScenarioLanguage
import Testing

@testable import DrillEngine

/// Every message of the reference drills, read once more: what a transcript says that words said, they still say.
///
/// Playing all drills again takes minutes without optimisation; reading their messages takes seconds.
@Suite("The messages of the reference drills")
struct RecordedReadingTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The names of the transcripts, such as `first-drill-en.exemplary`.
    static var runs: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: root + "/Transcripts")) ?? []
        return files.filter { $0.hasSuffix(".script") }.map { String($0.dropLast(7)) }.sorted()
    }

    @Test("are read as they were", arguments: runs)
    func read(run: String) throws {
        let id = run.prefix { $0 != "." }
        let source = try String(
            contentsOfFile: RecordedReadingTests.root + "/Scenarios/\(id).md", encoding: .utf8)
        let scenario = try ScenarioReader.read(source)
        let names = KnownNames(
            services: scenario.serviceNames,
            suppliers: scenario.parties.filter { $0.role == .supplier }.flatMap { [$0.name] + $0.otherNames },
            audiences: scenario.audiences.map(\.name))
        let bytes = try #require(
            FileManager.default.contents(atPath: RecordedReadingTests.root + "/Transcripts/\(run).jsonl"))
        var inbox: [Int: ReceivedMessage] = [:]
        var count = 0
        for line in bytes.split(separator: 0x0A) {
            guard let occurrence = try? JSONDecoder().decode(Occurrence.self, from: line) else { continue }
            switch occurrence.event {
            case .received(let message): inbox[message.number] = message
            case .sent(let message):
                let asked = message.answers.flatMap { inbox[$0] }
                let isInward = message.party != nil || asked?.claims.isEmpty == false
                let reading = MessageReader().read(
                    message.text,
                    in: ReadingContext(
                        now: occurrence.at, addressee: isInward ? .inward : .users, prompt: asked?.text,
                        names: names))
                #expect(RecordedReading(reading) == message.reading, "message \(message.number)")
                count += 1
            default: break
            }
        }
        #expect(count > 0)
    }
}
