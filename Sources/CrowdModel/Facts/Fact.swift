/// Something that research says about people who wait, put so that the model can be held to it.
package struct Fact: Sendable {
    /// What becomes of a model that does not show it.
    package enum Role: String, Sendable, Hashable {
        /// The model is wrong.
        case must
        /// The deviation is reported.
        case should
    }

    /// The fact's number, such as SF-01.
    package let id: String
    /// Its role.
    package let role: Role
    /// The statement, as it is tested.
    package let statement: String
    /// Runs the pairs and compares.
    let check: @Sendable (Lab) -> [Comparison]

    init(_ id: String, _ role: Role, _ statement: String, check: @escaping @Sendable (Lab) -> [Comparison]) {
        self.id = id
        self.role = role
        self.statement = statement
        self.check = check
    }

    /// Tests the fact with a set of parameters.
    ///
    /// - Parameters:
    ///   - parameters: the figures of the model.
    ///   - people: how many people the crowds have.
    ///   - seed: the seed of every run.
    package func test(_ parameters: CrowdParameters, people: Int = 512, seed: UInt64 = 11) -> FactOutcome {
        FactOutcome(
            fact: self, comparisons: check(Lab(parameters: parameters, people: people, seed: seed)))
    }

    /// Facts that the model has no means to show, and why.
    package static let unmodelled: [(id: String, reason: String)] = [
        ("SF-28", "a message has no mark for a promise to do better"),
        ("SF-34", "the drill has no independent source that confirms who is to blame"),
        ("SF-35", "a message does not say whether a person or a firm is blamed"),
        ("SF-48", "prior attachment is not told apart from dependence"),
        ("SF-51", "compensation is not part of a drill"),
        ("SF-58", "anger and frustration are one number; whom it is aimed at is another"),
    ]

    /// Every fact the model is held to.
    package static let all: [Fact] = waiting + promising + openness + trusting + resigning
}

/// One number that should lie below another.
package struct Comparison: Sendable, Hashable {
    /// What is compared.
    package let what: String
    /// The number that should be the smaller one.
    package let lesser: Double
    /// The number that should be the greater one.
    package let greater: Double

    init(_ what: String, _ lesser: Double, below greater: Double) {
        self.what = what
        self.lesser = lesser
        self.greater = greater
    }

    /// Whether it is so.
    package var holds: Bool { lesser < greater }
}

/// What came of testing a fact.
package struct FactOutcome: Sendable {
    /// The fact.
    package let fact: Fact
    /// What was compared.
    package let comparisons: [Comparison]

    /// Whether everything was as it should be.
    package var holds: Bool { comparisons.allSatisfy(\.holds) }

    /// The comparisons in words, "trust 41.2 < 48.9", with a cross before those that fail.
    package var summary: String {
        comparisons.map { comparison in
            let mark = comparison.holds ? "" : "✗ "
            return "\(mark)\(comparison.what) \(tenths(comparison.lesser)) < \(tenths(comparison.greater))"
        }.joined(separator: "; ")
    }

    private func tenths(_ value: Double) -> String {
        let scaled = Int(bounded(value, -1e9, 1e9) * 10 + (value < 0 ? -0.5 : 0.5))
        let sign = scaled < 0 ? "-" : ""
        return "\(sign)\(abs(scaled) / 10).\(abs(scaled) % 10)"
    }
}
