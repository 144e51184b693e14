package import Groundwork

/// One mistake in a scenario: what is wrong, where, by which rule, and the way out.
package struct Diagnostic: Sendable, Hashable {
    /// The rule that was broken; its raw value stands in brackets behind the message and never changes.
    package let rule: Rule
    /// What is wrong, in one clause.
    package let message: Phrase
    /// Where it stands.
    package let place: Excerpt
    /// What to do about it.
    package let hint: Phrase

    /// Makes a diagnostic.
    package init(_ rule: Rule, _ message: Phrase, at place: Excerpt, hint: Phrase) {
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
        case noText = "no-text"
        case impossible = "impossible-condition"
        case circular = "circular-condition"
        case unreachable = "unreachable-inject"
        case unlearnable = "unlearnable-fact"
        case lateRecovery = "late-recovery"
        case silentParty = "silent-party"
        case silentAudience = "silent-audience"
        case idleObjective = "idle-objective"
        case disorder = "times-out-of-order"
        case nearName = "near-name"
        case openQuote = "open-quote"

        /// Whether it is a mistake; otherwise it is a doubt that the author may have good reasons for.
        package var isError: Bool {
            switch self {
            case .lateRecovery, .silentParty, .silentAudience, .idleObjective, .disorder, .nearName,
                .openQuote:
                false
            default: true
            }
        }

        /// What it is called: an error or a warning.
        package var severity: Phrase {
            isError ? Phrase(nl: "fout", en: "error") : Phrase(nl: "waarschuwing", en: "warning")
        }

        /// Whether a scenario with it can still be played.
        package var isPlayable: Bool {
            switch self {
            case .impossible, .circular, .unreachable, .unlearnable: true
            default: !isError
            }
        }
    }

    /// Diagnostics in the order of their places.
    static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated().sorted {
            ($0.element.place.line, $0.element.place.column, $0.offset)
                < ($1.element.place.line, $1.element.place.column, $1.offset)
        }.map(\.element)
    }
}

/// The mistakes of one scenario, in the order of their places.
package struct ScenarioFaults: Error, Sendable {
    /// The mistakes; never empty.
    package let diagnostics: [Diagnostic]
}
