import MessageReading

/// Whether people read what does not work, and what that means for them.
enum Impact {
    static func measure(_ ground: Ground) -> Measured? {
        let held = ground.coverage(in: .openness, for: .day) { message in
            if message.says(.impact) { return (1, message.quote(.impact)) }
            return message.says(.problem) ? (0.5, message.quote(.problem)) : nil
        }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "wist men uit een vers bericht wat er niet werkt en voor wie",
            en: "people knew from a fresh message what does not work, and for whom")
    }
}
