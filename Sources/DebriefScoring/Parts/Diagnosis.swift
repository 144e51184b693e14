import MessageReading

/// Whether people read what the cause is, or that it is not known yet.
enum Diagnosis {
    static func measure(_ ground: Ground) -> Measured? {
        let held = ground.coverage(in: .openness, for: .day) { message in
            if message.says(.cause) { return (1, message.quote(.cause)) }
            return message.says(.unknown) ? (1, message.quote(.unknown)) : nil
        }
        let guesses = ground.play.facts.flatMap { fact in
            fact.guessed.compactMap { ground.play.message($0) }
        }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "wist men hoe het met de oorzaak staat, of dat die nog onbekend is",
            en: "people knew how the diagnosis stands, or that the cause is not known yet",
            minus: ground.deductions(
                "guess", nl: "geraden voor het bekend kon zijn", en: "guessed before it could be known",
                guesses.map { ($0, $0.says(.cause) ? $0.quote(.cause) : $0.opening) }))
    }
}
