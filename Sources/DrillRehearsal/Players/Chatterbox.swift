package import DrillEngine
import Groundwork

/// Writes every half hour, many words each time and nothing new in any of them.
package struct Chatterbox: Player {
    package static let name = "chatterbox"
    private var metronome = Metronome(gap: 30)
    private var chance: RandomStream

    /// Sentences in one message.
    private static let sentences = 9

    package init(seed: UInt64) {
        chance = RandomStream(seed: seed, name: "chatterbox")
    }

    package mutating func next(at desk: Desk) -> Action {
        guard metronome.strikes(at: desk.now) else { return .wait(until: metronome.wakes(after: desk.now)) }
        var pool = BadLines.of(desk.language).chatter
        var sentences: [String] = []
        while sentences.count < Chatterbox.sentences, !pool.isEmpty {
            sentences.append(pool.remove(at: chance.below(pool.count)))
        }
        return .send(
            channel: nil, audiences: desk.groups.map(\.name),
            text: Slots.fill(sentences.joined(separator: " "), ["service": desk.service]))
    }
}
