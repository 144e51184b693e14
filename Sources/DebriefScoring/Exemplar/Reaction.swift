import DrillEngine
import Groundwork
import TranscriptJournal

/// What the trainee did with something that came in.
package struct Reaction: Sendable {
    /// The messages, in their order: the reply, the message that passed a sentence on, or the next to everyone.
    package let messages: [SpokenMessage]
    /// How far they are from what was called for.
    package let standing: KeyMoment.Standing

    /// Minutes within which a message to everyone counts as the reaction to what came in.
    fileprivate static let window = 60
}

extension Play {
    /// What the trainee did with a message of the inbox.
    package func reaction(to received: Received) -> Reaction {
        let messages = reactions(to: received)
        return Reaction(messages: messages, standing: standing(of: messages, to: received))
    }

    private func reactions(to received: Received) -> [SpokenMessage] {
        let inbox = received.message
        let direct = reply(to: received)
        let passed = served.filter { $0.inbox == inbox.number }.flatMap(\.met)
            .filter { $0.how == .passedOn }.map(\.message).min()
        var found = [direct, passed.flatMap { message($0) }].compactMap { $0 }
        if found.count == 2, found[0].number == found[1].number { found.removeLast() }
        if !found.isEmpty { return found.sorted { $0.number < $1.number } }
        // Who serves a sentence waits for words to them: a message to everyone is none.
        guard inbox.claims.isEmpty else { return [] }
        let window = max(Reaction.window, inbox.answerBy.map { $0 - received.at } ?? 0)
        let broadcast = broadcasts.first { message in
            message.at >= received.at && message.at - received.at <= window && message.isHeard
                && (inbox.audience.map { message.sent.audiences.contains($0) } ?? true)
        }
        return [broadcast].compactMap { $0 }
    }

    private func standing(of own: [SpokenMessage], to received: Received) -> KeyMoment.Standing {
        let outcomes = served.filter { $0.inbox == received.message.number }.map(\.outcome)
        if outcomes.contains(where: { $0 == .passedOn || $0 == .accepted }) { return .harmful }
        guard let first = own.first else { return .missing }
        if outcomes.contains(where: { $0 == nil }) { return .missing }
        let due = received.message.answerBy.map { dayTime($0) }
        if let due, first.at > due { return .late }
        return !first.audiences.isEmpty && due != nil && received.message.audience == nil ? .aside : .well
    }
}
