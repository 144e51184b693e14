import Groundwork
import Testing

@testable import CrowdModel

@Suite("The same on every machine")
struct GoldenTests {
    /// The digest of everything that was kept of everybody.
    private func digest(of crowd: Crowd) -> String {
        var bytes: [UInt8] = []
        for group in crowd.groups {
            for value in group.people.columns {
                let bits = value.bitPattern
                for shift in stride(from: 0, to: 32, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift)))
                }
            }
        }
        let books = crowd.causes.map {
            "\($0.cause) \($0.from) \($0.until) \($0.frustration.bitPattern) \($0.trust.bitPattern)"
        }
        return Digest.hexadecimal(of: bytes + Array(books.joined(separator: "\n").utf8))
    }

    @Test(
        "whoever plays, everybody ends in the same state to the last bit, in debug and release",
        arguments: [
            (TrialPlayer.exemplary, "c8caaf7ae4dd4cd9faf2441455a18850f7cdd728545d7c985fe2be79f899eb6d"),
            (TrialPlayer.overPromiser, "f1237eb00d3a8d92f032b112e5ec5df3f4b7bd1e2a313a7cc82d1a4eb6460352"),
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
