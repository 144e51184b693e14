import DrillEngine
import MessageReading

extension Debrief {
    /// What the machine gives the item of a rating, 0 to 100; nothing when the item is not in this debrief.
    package func machinePoints(for item: Rating.Item) -> Int? {
        switch item {
        case .part(let id): scores.flatMap(\.parts).first { $0.id == id }?.score
        case .message(let number): play.message(number).map { machinePoints(for: $0) }
        }
    }

    /// A figure for one message, to lay beside an evaluator's; no score rests on it.
    ///
    /// A message to users is held against six things a reader needs; five of them earn everything. A message to
    /// a supplier, an engineer or a manager is held against what it does with an excuse.
    private func machinePoints(for message: SpokenMessage) -> Int {
        if disastrous.contains(where: { $0.message == message.number }) { return 0 }
        if message.isInward {
            if message.says(.challenges) || message.says(.escalates) { return 100 }
            return message.says(.accepts) ? 0 : message.says(.mobilises) ? 80 : 50
        }
        guard message.emptiness == nil else { return 0 }
        let needs: [[Label]] = [
            [.problem, .impact, .restored], [.cause, .unknown], [.actions], [.ownership, .empathy],
            [.workaround, .contact, .prepare],
        ]
        let met = needs.count { $0.contains(where: message.says) }
        let names = message.sent.reading.updatesAt.isEmpty ? met : met + 1
        return Int(min(100, Double(names) * 20) * message.brevity + 0.5)
    }
}
