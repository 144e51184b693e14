import CrowdModel
import Groundwork
import MessageReading
import ScenarioLanguage

/// How a message reaches the crowd.
extension Drill {
    /// What a message holds for those who hear it.
    func content(of reading: Reading, message: SentMessage, told: Int, revised: Bool) -> MessageContent {
        var content: MessageContent = []
        for finding in reading.findings {
            if let part = Drill.contents[finding.label] { content.insert(part) }
        }
        switch reading.estimate {
        case .none: break
        case .hard: content.insert(.hardEstimate)
        case .hedged: content.insert(.hedgedEstimate)
        case .refused: content.insert(.refusedEstimate)
        }
        let isFirst = message.audiences.contains { name in
            scenario.audiences.firstIndex { $0.name == name }.map { lastMessage[$0] == nil } ?? false
        }
        let isSubstantial = reading.says(.actions) || reading.says(.cause) || reading.says(.impact)
        if told > 0 || (isFirst && reading.says(.problem)) || (isSubstantial && !message.repeats) {
            content.insert(.news)
        }
        if message.repeats { content.insert(.repetition) }
        if revised { content.insert(.revision) }
        // A message that names what is still out gives no all-clear, whatever works again.
        if reading.says(.restored), !reading.says(.problem), isFalse(allClearTo: message.audiences) {
            content.insert(.falseAllClear)
        }
        return content
    }

    private func isFalse(allClearTo names: [String]) -> Bool {
        names.contains { name in
            scenario.audiences.firstIndex { $0.name == name }.map { recovery.service[$0] < 30 } ?? false
        }
    }

    /// Lets the audiences hear a message, each by the channel chosen or by its usual one.
    mutating func hear(
        _ message: SentMessage, _ reading: Reading, _ content: MessageContent, audiences: [Int],
        channel: String?
    ) {
        let chosen = channel.map { Drill.names(in: $0, among: scenario.channels) }
        var byChannel: [(channels: [String], audiences: [Int])] = []
        for audience in audiences {
            let ways = chosen ?? [scenario.audiences[audience].reads.first?.channel ?? ""]
            if let index = byChannel.firstIndex(where: { $0.channels == ways }) {
                byChannel[index].audiences.append(audience)
            } else {
                byChannel.append((ways, [audience]))
            }
        }
        for (ways, listeners) in byChannel {
            crowd.hear(
                HeardMessage(
                    number: message.number, at: now, audiences: listeners, channels: ways, content: content,
                    recoveryDue: reading.heldRecovery?.moment, updateDue: reading.updateMoments.first))
        }
    }

    private static let contents: [Label: MessageContent] = [
        .problem: .problem, .impact: .impact, .cause: .cause, .unknown: .unknown, .actions: .actions,
        .ownership: .ownership, .empathy: .empathy, .nextUpdate: .nextUpdate, .workaround: .workaround,
        .contact: .contact, .prepare: .prepare, .restored: .restored, .effortExcuse: .effort, .blame: .blame,
        .investment: .investment, .minimise: .minimise, .vague: .vague, .jargon: .jargon, .hostile: .hostile,
    ]
}
