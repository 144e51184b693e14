import Foundation
import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Weights as text")
struct WeightsFileTests {
    private static let features: [UInt64: [Int8]] = [
        0: roots([3: -31, 0: 7]), 1025 << 19 | 9: roots([26: 31]),
        1025 << 19 | 7: roots([1: -7, 2: 8, 25: 20]),
        1 << 36 - 1: roots([0: 1]), 6 << 19: roots([4: 20]),
    ]

    private static func roots(_ some: [Int: Int8]) -> [Int8] { Heads.all.indices.map { some[$0] ?? 0 } }

    private static let file = WeightsFile(
        digest: "abc", unit: 0.001, constants: Heads.all.indices.map { Double($0) / 100 - 0.1234 },
        thresholds: Heads.all.indices.map { 0.05 * Double($0) - 0.45 },
        layer: SecondLayer(
            weights: Heads.all.indices.map {
                SecondLayer.Weights(constant: Float($0) / 100, inputs: [0.5, -0.0183])
            }), features: features)

    @Test("the head of the text: thousandths, ten-thousandths, and the unit in millionths")
    func header() throws {
        let text = WeightsFileTests.file.text()
        let lines = try #require(text.split(separator: "\n\n", maxSplits: 1).first).split(separator: "\n")
        #expect(lines.prefix(3) == ["outage-drill reader weights 4", "digest abc", "unit 1000"])
        #expect(lines[3] == "head problem -123 -450")
        #expect(lines[4] == "head impact -113 -400")
        #expect(lines[3 + 26] == "head in:next_update 137 850")
        #expect(lines[3 + 27] == "layer problem 0 5000 -183")
        #expect(lines[3 + 28] == "layer impact 100 5000 -183")
        #expect(lines.count == 3 + 2 * Heads.all.count)
    }

    @Test("every feature is found in a line of its bucket with its weights, and nothing else is there")
    func table() throws {
        let text = WeightsFileTests.file.text()
        let body = Array(text[try #require(text.range(of: "\n\n")).upperBound...].utf8)
        let index = body.prefix(WeightTable.indexLength).split(separator: 0x0A)
        #expect(index.count == 129 && index.dropLast().allSatisfy { $0.count == 4096 })
        let starts = Array(index.joined())
        #expect(starts.count == 4 * ((1 << 17) + 1))
        func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 64 + Int($1) - 0x30 } }

        let lines = body.dropFirst(WeightTable.indexLength).split(separator: 0x0A).map(Array.init)
        #expect(lines.count == WeightsFileTests.features.count)
        #expect(lines.allSatisfy { $0.count == WeightTable.lineLength - 1 })
        for (key, roots) in WeightsFileTests.features {
            let (bucket, tail) = (Int(key >> 19), Int(key % (1 << 24)))
            let first = number(starts[4 * bucket..<4 * bucket + 4])
            let end = number(starts[4 * bucket + 4..<4 * bucket + 8])
            let own = lines[first..<end].filter { number($0[..<4]) == tail }
            #expect(own.count == 1 && own[0][4...].map { Int8($0) - 0x50 } == roots)
        }
    }

    @Test("the file holds the text as the program embeds it", arguments: Language.allCases)
    func swift(language: Language) {
        let swift = WeightsFileTests.file.embedded(language).swift
        let name = language == .dutch ? "dutch" : "english"
        #expect(
            swift.contains("    static let \(name): StaticString = #\"\"\"\noutage-drill reader weights 4\n"))
        #expect(swift.hasSuffix("\n\"\"\"#\n}\n"))
    }
}
