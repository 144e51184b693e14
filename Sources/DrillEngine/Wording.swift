package import ScenarioLanguage

/// How the drill compares texts, for those who want to check their words before they send them.
package enum Wording {
    /// How much two texts share: words of both over words of either, 0 to 1.
    ///
    /// From 0.9 on, a message counts as a repetition of the other.
    package static func likeness(_ left: String, _ right: String) -> Double {
        MentionMatcher.likeness(MentionMatcher.tokens(left), MentionMatcher.tokens(right))
    }

    /// Whether a text mentions a fact, so that a message with it would tell the fact.
    package static func mentions(_ fact: Fact, in text: String) -> Bool {
        MentionMatcher(fact.mentions).matches(MentionMatcher.tokens(text))
    }
}

extension Drill {
    /// The share of the service that works for an audience, in percent; anybody can see it by trying.
    package func service(for audience: Int) -> Int { recovery.service[audience] }
}
