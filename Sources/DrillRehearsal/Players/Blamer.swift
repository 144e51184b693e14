package import DrillEngine
import Groundwork
import ScenarioLanguage

/// Lays it at others' doors, puts forward effort and money, and passes on what it is served.
package struct Blamer: Player {
    package static let name = "blamer"
    private var metronome = Metronome(gap: 180)
    private var count = 0
    /// A sentence that was accepted and is to be passed on.
    private var served: String?

    package init(seed: UInt64) {}

    package mutating func next(at desk: Desk) -> Action {
        let lines = BadLines.of(desk.language)
        let everyone = desk.groups.map(\.name)
        if let words = served {
            served = nil
            return .send(
                channel: nil, audiences: everyone, text: Slots.fill(lines.passingOn, ["text": words]))
        }
        if let claim = desk.unansweredClaim {
            served = claim.text
            count += 1
            return .reply(message: claim.number, text: lines.accepted(count))
        }
        guard metronome.strikes(at: desk.now) else { return .wait(until: metronome.wakes(after: desk.now)) }
        let supplier = desk.parties.first { $0.party.role == .supplier }?.party.name
        let text = lines.blame[count % lines.blame.count]
        count += 1
        return .send(
            channel: nil, audiences: everyone,
            text: Slots.fill(text, ["service": desk.service, "party": supplier ?? lines.somebodyElse]))
    }
}

extension Desk {
    /// The first disastrous sentence that was served and not answered.
    var unansweredClaim: ReceivedMessage? {
        inbox.first { !$0.claims.isEmpty && !answered.contains($0.number) }
    }
}
