package import Groundwork

/// Something said in a message, with the words that say it.
package struct Finding: Sendable, Hashable {
    /// What is said.
    package let label: Label
    /// The words that say it: exact substrings of the message, in their order in it.
    package let quotes: [String]

    /// Makes a finding.
    package init(_ label: Label, quotes: [String]) {
        self.label = label
        self.quotes = quotes
    }
}

/// A moment that a message commits to, with the sentence that names it.
package struct Commitment: Sendable, Hashable {
    /// When it is due.
    package let moment: Moment
    /// The sentence that names the moment: an exact substring of the message.
    package let quote: String
    /// Where the day or the part of a day begins that is named; nothing where a clock time is.
    package let since: Moment?

    /// Makes a commitment.
    package init(_ moment: Moment, quote: String, since: Moment? = nil) {
        self.moment = moment
        self.quote = quote
        self.since = since
    }
}

/// What one message says: its findings, what it holds out about recovery, and the moments it commits to.
package struct Reading: Sendable, Hashable {
    /// The language in which the message was read.
    package var language: Language
    /// The findings, one for each label found, in the order of `Label`.
    package var findings: [Finding]
    /// What it says about the moment of recovery; `none` for inward messages.
    package var estimate: Estimate
    /// The words that carry the estimate; empty for `none`.
    package var estimateQuotes: [String]
    /// The latest moment of recovery named, for `hard` and `hedged`, if it can be resolved.
    package var recovery: Commitment?
    /// Whether that moment is somebody else's, and the sender does not stand for it.
    package var isDisowned = false
    /// Each moment at which a further message is promised, in order of time; where a rhythm is promised, its
    /// first moment.
    package var updates: [Commitment]

    /// Makes a reading.
    package init(
        language: Language, findings: [Finding] = [], estimate: Estimate = .none,
        estimateQuotes: [String] = [], recovery: Commitment? = nil, updates: [Commitment] = []
    ) {
        self.language = language
        self.findings = findings
        self.estimate = estimate
        self.estimateQuotes = estimateQuotes
        self.recovery = recovery
        self.updates = updates
    }

    /// The moment of recovery that the sender can be held to.
    package var heldRecovery: Commitment? { isDisowned ? nil : recovery }

    /// The moment of `recovery`.
    package var estimateMoment: Moment? { recovery?.moment }

    /// The moments of `updates`.
    package var updateMoments: [Moment] { updates.map(\.moment) }

    /// Whether the message says this.
    package func says(_ label: Label) -> Bool {
        findings.contains { $0.label == label }
    }

    /// The words that say it, or none.
    package func quotes(for label: Label) -> [String] {
        findings.first { $0.label == label }?.quotes ?? []
    }
}
