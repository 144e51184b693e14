import Groundwork
import Testing

@testable import CrowdModel

@Suite("The same on every machine")
struct GoldenTests {
    /// The digest of everything that was kept of everybody.
    private func digest(of crowd: Crowd) -> String {
        var bytes: [UInt8] = []
        for group in crowd.groups {
            for person in 0..<group.count {
                for lane in Lane.allCases { append(group.people[lane, person], to: &bytes) }
            }
        }
        let books = crowd.causes.map {
            "\($0.cause) \($0.from) \($0.until) \($0.frustration.bitPattern) \($0.trust.bitPattern)"
        }
        return Digest.hexadecimal(of: bytes + Array(books.joined(separator: "\n").utf8))
    }

    private func append(_ value: Float, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(shift)))
        }
    }

    @Test(
        "whoever plays, everybody ends in the same state to the last bit, in debug and release",
        arguments: [
            (TrialPlayer.exemplary, "6bf506766ffe22d15043c3ab1ca876b40915dba3a94dae654404696af120a84d"),
            (TrialPlayer.overPromiser, "0ceee59185d3b22ca575970a7771d0891d44060f5620fc508515fb8601eec201"),
        ])
    func golden(player: TrialPlayer, expected: String) {
        var trial = player.trial(people: 300, days: 1)
        trial.audiences.append(
            AudienceProfile(
                name: "students", size: 200, hours: .always, patience: .low, dependence: 0.9,
                reads: [ChannelShare(channel: "mail", share: 0.4)]))
        trial.add(at: 7, .conditions([Condition(service: 1), Condition(service: 0.4, relief: 0.2)]))
        #expect(digest(of: trial.run(seed: 42)) == expected)
    }
}
