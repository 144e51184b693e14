package import Groundwork

/// What a message holds for those who hear it.
package struct MessageContent: OptionSet, Sendable, Hashable {
    /// The pieces, a bit each.
    package let rawValue: UInt32

    /// Makes content from bits.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Names what does not work.
    package static let problem = MessageContent(rawValue: 1 << 0)
    /// Says who is hit, or what they cannot do.
    package static let impact = MessageContent(rawValue: 1 << 1)
    /// Says what the cause is (SF-09).
    package static let cause = MessageContent(rawValue: 1 << 2)
    /// Admits something that is not known (SF-30).
    package static let unknown = MessageContent(rawValue: 1 << 3)
    /// Says what is being done (SF-36).
    package static let actions = MessageContent(rawValue: 1 << 4)
    /// Takes responsibility (SF-32, SF-38).
    package static let ownership = MessageContent(rawValue: 1 << 5)
    /// Apologises, or acknowledges what this means for people (SF-39).
    package static let empathy = MessageContent(rawValue: 1 << 6)
    /// Promises further news (SF-26).
    package static let nextUpdate = MessageContent(rawValue: 1 << 7)
    /// Says what people can do meanwhile (SF-11).
    package static let workaround = MessageContent(rawValue: 1 << 8)
    /// Says where help is to be had.
    package static let contact = MessageContent(rawValue: 1 << 9)
    /// Prepares people for a long outage (SF-07, SF-08).
    package static let prepare = MessageContent(rawValue: 1 << 10)
    /// Says that it works again.
    package static let restored = MessageContent(rawValue: 1 << 11)
    /// Puts forward the toil already spent (SF-41).
    package static let effort = MessageContent(rawValue: 1 << 12)
    /// Puts the fault with somebody else and leaves it there (SF-31).
    package static let blame = MessageContent(rawValue: 1 << 13)
    /// Puts forward what was invested (SF-40).
    package static let investment = MessageContent(rawValue: 1 << 14)
    /// Makes it smaller than it is for people (SF-37).
    package static let minimise = MessageContent(rawValue: 1 << 15)
    /// Uses empty words of time (SF-09).
    package static let vague = MessageContent(rawValue: 1 << 16)
    /// Uses terms that people do not know.
    package static let jargon = MessageContent(rawValue: 1 << 17)
    /// Is irritated or dismissive.
    package static let hostile = MessageContent(rawValue: 1 << 18)
    /// Promises a moment of recovery as certain (SF-16, SF-17).
    package static let hardEstimate = MessageContent(rawValue: 1 << 19)
    /// Expects recovery with reservation or within a range (SF-21).
    package static let hedgedEstimate = MessageContent(rawValue: 1 << 20)
    /// Says that no moment of recovery can be named.
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
    /// The channels it went by; who reads several hears it once.
    package var channels: [String]
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
        number: Int, at: Moment, audiences: [Int], channels: [String], content: MessageContent,
        recoveryDue: Moment? = nil, updateDue: Moment? = nil, rangeMinutes: Int = 0
    ) {
        self.number = number
        self.at = at
        self.audiences = audiences
        self.channels = channels
        self.content = content
        self.recoveryDue = recoveryDue
        self.updateDue = updateDue
        self.rangeMinutes = rangeMinutes
    }
}

/// A promise whose fate is known.
package struct SettledPromise: Sendable, Hashable {
    /// What was promised.
    package enum Kind: String, Sendable, Hashable {
        /// Further news.
        case update
        /// That it works again.
        case recovery
    }

    /// What came of it.
    package enum Fate: String, Sendable, Hashable {
        /// In time.
        case kept
        /// Done, after its time.
        case late
        /// Its time passed, and nothing was done or said.
        case broken
        /// Moved before it was due.
        case revised
    }

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
