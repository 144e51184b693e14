import Foundation
import Testing

@testable import DrillConsole

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What goes wrong with a disk under a playing process: each is told by name, and loses nothing that was accepted.
@Suite("A drill whose disk gives trouble")
struct DiskTroubleTests {
    private let script = KillTests.script

    /// The thread sanitizer keeps its own marks in files, which a limit on the size of files stops before the drill
    /// is reached.
    private static let isFileLimitUsable = ProcessInfo.processInfo.environment["TSAN_OPTIONS"] == nil

    @Test(
        "a disk that fills up is told, and the drill goes on once there is room",
        .enabled(if: isFileLimitUsable, "the thread sanitizer does not run with a limit on files"))
    func full() throws {
        let peace = try Victim()
        #expect(peace.end(try peace.go(on: script)) == 0)
        for blocks in [8, 11, 14] {
            let victim = try Victim()
            // A block is 512 bytes in one shell and 1024 in another; either way the limit lies in the drill.
            #expect(victim.end(try victim.go(on: script, prefix: "ulimit -f \(blocks);")) == 74, "\(blocks)")
            #expect(victim.errors.contains("File too large; check the disk"))
            #expect(victim.hasBegun && victim.bytes.last == 0x0A, "no half line is left behind")
            #expect(victim.end(try victim.go(on: script)) == 0)
            #expect(victim.bytes == peace.bytes, "\(blocks) blocks")
        }
    }

    @Test(
        "a drill that cannot be begun for want of room leaves no file behind",
        .enabled(if: isFileLimitUsable, "the thread sanitizer does not run with a limit on files"))
    func fullAtOnce() throws {
        let victim = try Victim()
        #expect(victim.end(try victim.go(on: script, prefix: "ulimit -f 1;")) == 74)
        #expect(!FileManager.default.fileExists(atPath: victim.transcript))
    }

    @Test("a result that could not be written is no success")
    func fullOutput() throws {
        guard access("/dev/full", W_OK) == 0 else { return }
        let victim = try Victim()
        #expect(try victim.run(["list"]) == 0)
        #expect(try victim.run(["list"], output: "/dev/full") == 74)
        #expect(victim.errors.contains("No space left on device"))
    }

    @Test("of several who go on with one transcript at once, one does, and the others are told why not")
    func race() throws {
        let victim = try Victim()
        #expect(victim.end(try victim.go(on: Array(script.prefix(3)))) == 0)
        var accepted = victim.accepted
        for round in 0..<4 {
            let rivals = try (0..<3).map { number in
                try victim.start(
                    ["resume", "@a.jsonl"], input: "wait 5m\nwait 5m\nwait 5m\n", mark: "\(number)")
            }
            for (number, rival) in rivals.enumerated() {
                switch victim.end(rival) {
                case 0: accepted += 3
                case 74:
                    #expect(victim.folder.text("errors\(number)").contains("being played by another process"))
                case let other: Issue.record("round \(round), rival \(number): \(other)")
                }
            }
            #expect(victim.accepted == accepted, "round \(round)")
        }
        #expect(try victim.run(["verify", "@a.jsonl"]) == 0)
    }
}
