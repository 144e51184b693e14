import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Weights as text")
struct WeightsFileTests {
    private static let features: [UInt64: [(head: Int, root: Int)]] = [
        0: [(3, -63), (0, 7)], 5 << 20 | 9: [(26, 63)], 5 << 20 | 7: [(1, -7), (2, 8), (25, 40)],
        1 << 36 - 1: [(0, 1)], 6 << 20: [(4, 20)],
    ]

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
        #expect(lines.prefix(3) == ["outage-drill reader weights 3", "digest abc", "unit 1000"])
        #expect(lines[3] == "head problem -123 -450")
        #expect(lines[4] == "head impact -113 -400")
        #expect(lines[3 + 26] == "head in:next_update 137 850")
        #expect(lines[3 + 27] == "layer problem 0 5000 -183")
        #expect(lines[3 + 28] == "layer impact 100 5000 -183")
        #expect(lines.count == 3 + 2 * Heads.all.count)
    }

    @Test("every feature is found in the table with its weights, and nothing else is there")
    func table() throws {
        let body = try #require(
            WeightsFileTests.file.text().split(separator: "\n\n", maxSplits: 1).last)
        let lines = body.utf8.split(separator: 0x0A)
        #expect(lines.dropLast().allSatisfy { $0.count == 4096 })
        let numbers = lines.joined().map { Int($0) - 0x30 }
        #expect(numbers.allSatisfy { (0..<64).contains($0) })
        func four(_ at: Int) -> Int { numbers[at..<at + 4].reduce(0) { $0 * 64 + $1 } }

        #expect(WeightTable.filterLength == 174_763 && WeightTable.recordsStart == 436_911)
        let bits = numbers[..<WeightTable.filterLength].reduce(0) { $0 + $1.nonzeroBitCount }
        #expect(bits == 4, "two of the five keys end alike")
        var found = 0
        for (key, weights) in WeightsFileTests.features {
            let place = Int(key % (1 << 20))
            #expect(numbers[place / 6] >> (place % 6) & 1 == 1)
            let (bucket, rest) = (Int(key >> 20), Int(key % (1 << 20)))
            var at = WeightTable.recordsStart + four(WeightTable.filterLength + 4 * bucket)
            let end = WeightTable.recordsStart + four(WeightTable.filterLength + 4 * bucket + 4)
            while at < end {
                let count = numbers[at + 4]
                if four(at) == rest {
                    found += 1
                    let codes = (0..<count).map { numbers[at + 5 + 2 * $0] * 64 + numbers[at + 6 + 2 * $0] }
                    let sorted = weights.sorted { $0.head < $1.head }
                    #expect(codes == sorted.map { $0.head * 128 + $0.root + 64 })
                }
                at += 5 + 2 * count
            }
        }
        #expect(found == WeightsFileTests.features.count)
        let length = WeightsFileTests.features.values.reduce(0) { $0 + 5 + 2 * $1.count }
        #expect(numbers.count == WeightTable.recordsStart + length)
    }

    @Test("the file holds the text as the program embeds it", arguments: Language.allCases)
    func swift(language: Language) {
        let swift = WeightsFileTests.file.swift(language)
        let name = language == .dutch ? "dutch" : "english"
        #expect(
            swift.contains("    static let \(name): StaticString = #\"\"\"\noutage-drill reader weights 3\n"))
        #expect(swift.hasSuffix("\n\"\"\"#\n}\n"))
    }
}
