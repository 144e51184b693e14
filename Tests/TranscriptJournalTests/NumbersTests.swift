import Groundwork
import Foundation
import ScenarioLanguage
import Testing

@testable import TranscriptJournal

@Suite("Numbers in transcripts")
struct NumbersTests {
    @Test(
        "the first that no drill can have is found, outside texts and but for the seed",
        arguments: [
            (#"{"at":"x","n":1000000000}"#, nil), (#"{"n":1000000001}"#, "1000000001"),
            (#"{"n":-9223372036854775808,"m":1}"#, "-9223372036"),
            (#"{"a":[1,22,3333333333]}"#, "3333333333"),
            (#"{"n":1e300}"#, "1"), (#"{"n":0.12345678901}"#, nil), (#"{"is":true,"not":false}"#, nil),
            (#"{"text":"call 0612345678901 \"99999999999\""}"#, nil),
            (#"{"seed":18446744073709551615,"n":1}"#, nil),
            (#"{"seed":1,"n":18446744073709551615}"#, "1844674407"),
            (#"{"seeds":18446744073709551615}"#, "1844674407"),
        ] as [(String, String?)])
    func found(line: String, number: String?) {
        let found = TranscriptNumbers.firstTooLarge(in: line)
        #expect(found.map { $0.prefix(10) } == number.map { $0.prefix(10) })
    }

    @Test("a changed transcript with such a number is refused by line, also where changes are let pass")
    func refused() throws {
        let header = TranscriptHeader(
            try ScenarioReader.read(JournalTests.source), seed: 1 << 63, trainee: "Anna", program: "test")
        var codec = TranscriptCodec()
        let first = try codec.line(header)
        for (number, isRefused) in [("3", false), ("9223372036854775807", true)] {
            let second = #"{"action":{"reply":{"message":\#(number),"text":"x"}},"at":"2026-03-10T08:00"}"#
            let data = Array((first + "\n" + second + "\n").utf8)
            let read = Result { try TranscriptReader.read(data, path: "a.jsonl", ignoringAlterations: true) }
            switch read {
            case .success(let found): #expect(!isRefused && found.transcript.actions.count == 1)
            case .failure(TranscriptFault.unreadable(_, let line, let why)):
                #expect(isRefused && line == 2 && why.en.contains("922337203"))
            case .failure(let error): Issue.record("\(error)")
            }
        }
    }
}
