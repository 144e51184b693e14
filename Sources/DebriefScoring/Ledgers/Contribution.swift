import DrillEngine
import Groundwork
package import MessageReading
import TranscriptJournal

/// What one player of a team added to a drill.
package struct Contribution: Sendable, Hashable {
    /// The player.
    package var name: String
    /// What the player was.
    package var role: String?
    /// Messages to users, broadcast or in answer.
    package var messages: [Int]
    /// Messages to suppliers, engineers and managers.
    package var inward: [Int]
    /// What the messages to users told, and how often.
    package var findings: [Label: Int]
    /// Disastrous sentences said, accepted or passed on.
    package var disastrous: Int
    /// Points of the dimensions that the words of this player cost.
    package var pointsLost: Double
    /// Promises made.
    package var promised: Int
    /// Promises broken.
    package var broken: Int
    /// Escalations set going and measures taken.
    package var deeds: Int

    /// How many things the messages told in all.
    package var told: Int { findings.values.reduce(0, +) }

    /// Everybody's part, in the order of the team; empty where one person played.
    static func all(
        in play: Play, _ header: TranscriptHeader, _ disastrous: [DisastrousSentence], losses: [Int: Double]
    ) -> [Contribution] {
        var players = header.team ?? []
        for case .seat(let name, let role) in play.interventions.map(\.deed)
        where !players.contains(where: { $0.name == name }) {
            players.append(TranscriptHeader.Player(name: name, role: role))
        }
        guard !players.isEmpty else { return [] }
        let actors = play.messages.map(\.by) + play.deeds.map(\.by)
        if actors.contains(nil), !players.contains(where: { $0.name == header.trainee }) {
            players.insert(TranscriptHeader.Player(name: header.trainee), at: 0)
        }
        return players.map { player in
            Contribution(player, play, header.trainee, disastrous, losses)
        }
    }

    private init(
        _ player: TranscriptHeader.Player, _ play: Play, _ trainee: String,
        _ sentences: [DisastrousSentence], _ losses: [Int: Double]
    ) {
        func isOwn(_ by: String?) -> Bool { (by ?? trainee) == player.name }
        let own = play.messages.filter { isOwn($0.by) }
        let numbers = Set(own.map(\.number))
        name = player.name
        role = player.role
        messages = own.filter { !$0.isInward }.map(\.number)
        inward = own.filter(\.isInward).map(\.number)
        findings = [:]
        for message in own where !message.isInward && message.emptiness == nil {
            for label in RecordedReading.content where message.says(label) {
                findings[label, default: 0] += 1
            }
        }
        disastrous = sentences.count { numbers.contains($0.message) }
        pointsLost = numbers.sorted().reduce(0) { $0 + (losses[$1] ?? 0) }
        let pledges = play.pledges.filter { numbers.contains($0.promise.message) }
        promised = pledges.count
        broken = pledges.count { play.honestFate(of: $0) == .broken && !play.isExcused($0) }
        deeds = play.deeds.count { isOwn($0.by) }
    }
}
