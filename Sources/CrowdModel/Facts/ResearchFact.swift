package import Groundwork

/// Something that research says about people who wait, put so that the model can be held to it.
package struct ResearchFact: Sendable {
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
    package let statement: Phrase
    /// Runs the pairs and compares.
    let check: @Sendable (Lab) -> [Comparison]

    init(
        _ id: String, _ role: Role, nl: String, en: String, check: @escaping @Sendable (Lab) -> [Comparison]
    ) {
        self.id = id
        self.role = role
        statement = Phrase(nl: nl, en: en)
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
    package static let unmodelled: [(id: String, reason: Phrase)] = [
        (
            "SF-28",
            Phrase(
                nl: "een bericht heeft geen kenmerk voor de belofte het voortaan beter te doen",
                en: "a message has no mark for a promise to do better")
        ),
        (
            "SF-34",
            Phrase(
                nl: "de oefening kent geen onafhankelijke bron die bevestigt wie de schuld heeft",
                en: "the drill has no independent source that confirms who is to blame")
        ),
        (
            "SF-35",
            Phrase(
                nl: "een bericht zegt niet of een persoon of een bedrijf de schuld krijgt",
                en: "a message does not say whether a person or a firm is blamed")
        ),
        (
            "SF-48",
            Phrase(
                nl: "gehechtheid vooraf wordt niet onderscheiden van afhankelijkheid",
                en: "prior attachment is not told apart from dependence")
        ),
        (
            "SF-51",
            Phrase(
                nl: "schadevergoeding hoort niet bij een oefening",
                en: "compensation is not part of a drill")
        ),
        (
            "SF-58",
            Phrase(
                nl: "boosheid en frustratie zijn samen één getal; tegen wie ze zich richten is een ander",
                en: "anger and frustration are one number; whom it is aimed at is another")
        ),
    ]

    /// Every fact the model is held to.
    package static let all: [ResearchFact] = waiting + promising + openness + trusting + resigning
}
