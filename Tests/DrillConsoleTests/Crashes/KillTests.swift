import Foundation
import Groundwork
import Testing

@testable import DrillConsole

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Kills the program as it plays, again and again, and holds what it resumes to against a drill left in peace.
///
/// `OUTAGE_DRILL_KILLS` and `OUTAGE_DRILL_SEED` say how often and under which seed; `.ci/kill-drills` does it 500 times.
@Suite("A drill that is killed")
struct KillTests {
    /// Every line is one action; the last one plays on to the end.
    static let script = [
        "send to staff: E-mail is down since 07:30 for everyone. The next update is at 09:00.", "wait next",
        "reply reception: Say that e-mail is down and that we report at 09:00.", "wait 20m",
        "tell Bas: What is wrong with the disk?", "wait until 09:00",
        "send to staff: The disk of the mail server is broken. é “quoted” \\ / 😀 Next update at 10:00.",
        "take second administrator", "wait 30m", "wait 30m", "send to staff: It goes on. Next at 12:00.",
        "wait 1h", "finish",
    ]

    private let kills: Int
    private let seed: UInt64

    init() {
        let environment = ProcessInfo.processInfo.environment
        kills = environment["OUTAGE_DRILL_KILLS"].flatMap { Int($0) } ?? 12
        seed = environment["OUTAGE_DRILL_SEED"].flatMap { UInt64($0) } ?? 1
    }

    @Test("goes on with every action that was accepted, wherever it is killed")
    func killed() throws {
        let peace = try Victim()
        let begun = Date()
        #expect(peace.end(try peace.go(on: KillTests.script)) == 0)
        let whole = peace.bytes
        var chance = RandomStream(seed: seed, name: "kills")
        var tally = Tally(duration: Date().timeIntervalSince(begun))
        while tally.kills < kills {
            try killUntilFinished(against: whole, &tally, &chance)
        }
        print(
            "seed \(seed): \(tally.kills) kills in \(tally.drills) drills; \(tally.torn) left a torn line, "
                + "\(tally.unbegun) came before the first line was whole, \(tally.inside) in the midst of the lines"
        )
        #expect(tally.kills >= kills)
    }

    private struct Tally {
        /// How long a drill left in peace takes, in seconds.
        let duration: Double
        var kills = 0, drills = 0, torn = 0, unbegun = 0, inside = 0
    }

    private func killUntilFinished(
        against whole: Data, _ tally: inout Tally, _ chance: inout RandomStream
    ) throws {
        let victim = try Victim()
        tally.drills += 1
        // A drill that was killed behind its last line is over, and is not gone on with.
        while victim.bytes != whole {
            let process = try victim.go(on: KillTests.script)
            let outcome =
                tally.kills < kills
                ? hunt(process, victim, whole.count, tally.duration, &chance) : victim.end(process)
            try expectNothingLost(victim, whole)
            if outcome == 0 { break }
            #expect(outcome == -SIGKILL, "seed \(seed), kill \(tally.kills): \(victim.errors)")
            guard outcome == -SIGKILL else { return }
            tally.kills += 1
            note(victim, whole.count, &tally)
        }
        #expect(victim.bytes == whole, "seed \(seed), drill \(tally.drills)")
    }

    /// Kills when so much has been written, or so much time has gone by, and gives how the victim ended.
    private func hunt(
        _ process: pid_t, _ victim: Victim, _ whole: Int, _ duration: Double, _ chance: inout RandomStream
    ) -> Int32 {
        if chance.below(4) == 0 {
            usleep(UInt32(Double(chance.below(1000)) / 1000 * duration * 1e6))
        } else {
            let size = victim.size
            let target = size + chance.below(max(1, (whole - size) / 2))
            while victim.size <= target {
                if let outcome = victim.outcome(process) { return outcome }
                usleep(20)
            }
            usleep(UInt32(chance.below(300)))
        }
        kill(process, SIGKILL)
        return victim.end(process)
    }

    /// What is in the transcript is the beginning of the drill left in peace, and what was shown is in it.
    private func expectNothingLost(_ victim: Victim, _ whole: Data) throws {
        let bytes = victim.bytes
        let lines = bytes.lastIndex(of: 0x0A).map { bytes[...$0] } ?? Data()
        #expect(whole.starts(with: lines), "seed \(seed)")
        let shown = victim.shown.split(separator: "\n").compactMap { line -> Int? in
            guard let range = line.firstRange(of: "your message ") else { return nil }
            return Int(line[range.upperBound...].prefix { $0.isNumber })
        }
        let sent = victim.wholeLines.count { line in
            ["{\"action\":{\"send\"", "{\"action\":{\"reply\"", "{\"action\":{\"tell\""].contains {
                line.hasPrefix($0)
            }
        }
        #expect(shown.max() ?? 0 <= sent, "seed \(seed): a message was shown and is not in the transcript")
    }

    private func note(_ victim: Victim, _ whole: Int, _ tally: inout Tally) {
        let bytes = victim.bytes
        if !bytes.contains(0x0A) {
            tally.unbegun += 1
        } else if bytes.count < whole {
            tally.inside += 1
        }
        if let last = bytes.last, last != 0x0A { tally.torn += 1 }
    }
}
