package import Groundwork

/// One number that should lie below another.
package struct Comparison: Sendable, Hashable {
    /// What is compared.
    package let what: Phrase
    /// The number that should be the smaller one.
    package let lesser: Double
    /// The number that should be the greater one.
    package let greater: Double

    init(_ what: Phrase, _ lesser: Double, below greater: Double) {
        self.what = what
        self.lesser = lesser
        self.greater = greater
    }

    init(nl: String, en: String, _ lesser: Double, below greater: Double) {
        self.init(Phrase(nl: nl, en: en), lesser, below: greater)
    }

    /// Whether it is so.
    package var holds: Bool { lesser < greater }
}

extension Phrase {
    /// What most facts compare: how frustrated people are at the end.
    static let frustration = Phrase(nl: "frustratie", en: "frustration")
    /// What most facts compare: how far people trust IT at the end.
    static let trust = Phrase(nl: "vertrouwen", en: "trust")
}

/// What came of testing a fact.
package struct FactOutcome: Sendable {
    /// The fact.
    package let fact: ResearchFact
    /// What was compared.
    package let comparisons: [Comparison]

    /// Whether everything was as it should be.
    package var holds: Bool { comparisons.allSatisfy(\.holds) }

    /// The comparisons in words, "trust 41.2 < 48.9", with a cross before those that fail.
    package func summary(in language: Language) -> String {
        comparisons.map { comparison in
            let mark = comparison.holds ? "" : "✗ "
            let what = comparison.what.text(in: language)
            return "\(mark)\(what) \(tenths(comparison.lesser)) < \(tenths(comparison.greater))"
        }.joined(separator: "; ")
    }

    private func tenths(_ value: Double) -> String {
        let scaled = Int(bounded(value, -1e9, 1e9) * 10 + (value < 0 ? -0.5 : 0.5))
        let sign = scaled < 0 ? "-" : ""
        return "\(sign)\(abs(scaled) / 10).\(abs(scaled) % 10)"
    }
}
