/// One mistake in a scenario: what is wrong, where, by which rule, and the way out.
package struct Diagnostic: Sendable, Hashable {
    /// The rule that was broken; its raw value stands in brackets behind the message and never changes.
    package let rule: Rule
    /// What is wrong, in one clause.
    package let message: String
    /// Where it stands.
    package let place: Excerpt
    /// What to do about it, where that is known.
    package let hint: String?

    /// Makes a diagnostic.
    package init(_ rule: Rule, _ message: String, at place: Excerpt, hint: String? = nil) {
        self.rule = rule
        self.message = message
        self.place = place
        self.hint = hint
    }

    /// The rules that a scenario is checked against.
    package enum Rule: String, Sendable, Hashable, CaseIterable {
        case title = "one-title"
        case unknownSection = "unknown-section"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case repeatedKey = "repeated-key"
        case badValue = "bad-value"
        case badTime = "bad-time"
        case outsideDrill = "outside-drill"
        case unknownName = "unknown-name"
        case repeatedName = "repeated-name"
        case badCondition = "bad-condition"
        case badVoice = "bad-voice"
        case badReply = "bad-reply"
        case emptyText = "empty-text"
        case missingSection = "missing-section"
        case outOfRange = "out-of-range"
        case tooLarge = "too-large"

        /// The severity: everything here keeps a scenario from being played.
        package var isError: Bool { true }
    }
}

/// The mistakes of one scenario, in the order of their places.
package struct ScenarioFaults: Error, Sendable {
    /// The mistakes; never empty.
    package let diagnostics: [Diagnostic]
}
