package import Groundwork

/// What a message holds for those who hear it.
package struct MessageContent: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    package static let problem = MessageContent(rawValue: 1 << 0)
    package static let impact = MessageContent(rawValue: 1 << 1)
    package static let cause = MessageContent(rawValue: 1 << 2)
    package static let unknown = MessageContent(rawValue: 1 << 3)
    package static let actions = MessageContent(rawValue: 1 << 4)
    package static let ownership = MessageContent(rawValue: 1 << 5)
    package static let empathy = MessageContent(rawValue: 1 << 6)
    package static let nextUpdate = MessageContent(rawValue: 1 << 7)
    package static let workaround = MessageContent(rawValue: 1 << 8)
    package static let contact = MessageContent(rawValue: 1 << 9)
    package static let prepare = MessageContent(rawValue: 1 << 10)
    package static let restored = MessageContent(rawValue: 1 << 11)
    package static let effort = MessageContent(rawValue: 1 << 12)
    package static let blame = MessageContent(rawValue: 1 << 13)
    package static let investment = MessageContent(rawValue: 1 << 14)
    package static let minimise = MessageContent(rawValue: 1 << 15)
    package static let vague = MessageContent(rawValue: 1 << 16)
    package static let jargon = MessageContent(rawValue: 1 << 17)
    package static let hostile = MessageContent(rawValue: 1 << 18)
    package static let hardEstimate = MessageContent(rawValue: 1 << 19)
    package static let hedgedEstimate = MessageContent(rawValue: 1 << 20)
    package static let refusedEstimate = MessageContent(rawValue: 1 << 21)
    /// Says something that those addressed were not told before.
    package static let news = MessageContent(rawValue: 1 << 22)
    /// Nearly the words of an earlier message.
    package static let repetition = MessageContent(rawValue: 1 << 23)
    /// Moves an earlier promise before it was due.
    package static let revision = MessageContent(rawValue: 1 << 24)
    /// Says that it works again while it does not.
    package static let falseAllClear = MessageContent(rawValue: 1 << 25)
    /// Contradicts a fact that the sender knew.
    package static let denial = MessageContent(rawValue: 1 << 26)
}

/// A message as it reaches the crowd.
package struct HeardMessage: Sendable, Hashable {
    /// The number of the message in the drill.
    package var number: Int
    /// When it was sent.
    package var at: Moment
    /// The audiences addressed, as indexes into the crowd's audiences.
    package var audiences: [Int]
    /// The channel it went by.
    package var channel: String
    /// What it holds.
    package var content: MessageContent
    /// The latest promised moment of recovery, with `hardEstimate` and `hedgedEstimate`.
    package var recoveryDue: Moment?
    /// The earliest promised moment of further news, with `nextUpdate`.
    package var updateDue: Moment?
    /// Minutes between the earliest and latest recovery moment named; 0 for a point.
    package var rangeMinutes: Int

    /// Makes a message.
    package init(
        number: Int, at: Moment, audiences: [Int], channel: String, content: MessageContent,
        recoveryDue: Moment? = nil, updateDue: Moment? = nil, rangeMinutes: Int = 0
    ) {
        self.number = number
        self.at = at
        self.audiences = audiences
        self.channel = channel
        self.content = content
        self.recoveryDue = recoveryDue
        self.updateDue = updateDue
        self.rangeMinutes = rangeMinutes
    }
}

/// A promise whose fate is known.
package struct SettledPromise: Sendable, Hashable {
    /// What was promised.
    package enum Kind: String, Sendable, Hashable { case update, recovery }
    /// What came of it.
    package enum Fate: String, Sendable, Hashable { case kept, late, broken, revised }

    /// The number of the message that made it.
    package var message: Int
    /// The audiences to whom it was made, as indexes.
    package var audiences: [Int]
    /// What was promised.
    package var kind: Kind
    /// What came of it.
    package var fate: Fate
    /// Whether it had been given as certain.
    package var wasHard: Bool
    /// When its fate was settled.
    package var at: Moment

    /// Makes a settled promise.
    package init(message: Int, audiences: [Int], kind: Kind, fate: Fate, wasHard: Bool, at: Moment) {
        self.message = message
        self.audiences = audiences
        self.kind = kind
        self.fate = fate
        self.wasHard = wasHard
        self.at = at
    }
}

/// How the world stands for one audience during a step.
package struct Condition: Sendable, Hashable {
    /// Which share of the service works, 0 (down) to 1 (all well).
    package var service: Double
    /// Which share of the burden a workaround takes away, 0 to 1.
    package var relief: Double

    /// Makes a condition.
    package init(service: Double, relief: Double = 0) {
        self.service = service
        self.relief = relief
    }
}
