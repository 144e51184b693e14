import Foundation
import Testing

/// A short run over the seeds of `.ci/fuzz`, and over what seeded changes make of them.
@Suite("Readers of what comes from outside")
struct FuzzSmokeTests {
    static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Corpus")

    static func seeds(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = corpus.appendingPathComponent(target.rawValue)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }

    @Test("every seed keeps the law of its reader", arguments: FuzzTarget.allCases)
    func seeds(target: FuzzTarget) throws {
        let seeds = try FuzzSmokeTests.seeds(of: target)
        #expect(!seeds.isEmpty)
        for (name, bytes) in seeds {
            #expect(throws: Never.self, "\(target)/\(name)") { try target.take(bytes) }
        }
    }

    @Test("what a seeded change makes of a seed keeps it too", arguments: FuzzTarget.allCases)
    func changed(target: FuzzTarget) throws {
        let seeds = try FuzzSmokeTests.seeds(of: target)
        for seed in UInt64(1)...15 {
            var mutator = ByteMutator(seed: seed)
            let (name, bytes) = seeds[Int(seed) % seeds.count]
            let other = seeds[Int(seed / 2) % seeds.count].bytes
            let changed = mutator.change(bytes, splicing: other)
            #expect(throws: Never.self, "\(target)/\(name), seed \(seed)") { try target.take(changed) }
        }
    }
}

/// Changes bytes as a fuzzer does: flips, drops, doubles, splices, and numbers that are too large.
struct ByteMutator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    private mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, bound)))
    }

    private static let pieces = [
        "99999999999999999999", "-9223372036854775808", "1e308", "0", "\u{0}", "\n", "\"", "\u{202E}",
        "\u{FEFF}",
        "9999-12-31T23:59", "0001-01-01T00:00", "null", ":", "{", "]",
    ].map { Array($0.utf8) }

    mutating func change(_ bytes: [UInt8], splicing other: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(4) {
            let at = below(bytes.count)
            let end = min(bytes.count, at + 1 + below(40))
            switch below(6) {
            case 0 where !bytes.isEmpty: bytes[at] ^= 1 << UInt8(below(8))
            case 1 where !bytes.isEmpty: bytes.removeSubrange(at..<end)
            case 2 where !bytes.isEmpty: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 3: bytes = Array(bytes[..<at]) + other.dropFirst(below(other.count))
            case 4 where !bytes.isEmpty:
                // A number of the input becomes another one.
                let digit = bytes[at...].firstIndex { (0x30...0x39).contains($0) } ?? at
                let digits = bytes[digit...].prefix { (0x30...0x39).contains($0) }
                bytes.replaceSubrange(digits.indices, with: ByteMutator.pieces[below(4)])
            default:
                bytes.insert(
                    contentsOf: ByteMutator.pieces[below(ByteMutator.pieces.count)], at: min(at, bytes.count))
            }
        }
        return bytes
    }
}
