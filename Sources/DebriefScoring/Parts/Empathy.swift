import MessageReading

/// Whether messages see what the outage means for those who read them.
enum Empathy {
    static func measure(_ ground: Ground) -> Measured? {
        let held = ground.coverage(in: .openness, for: .day) { message in
            message.says(.empathy) ? (1, message.quote(.empathy)) : nil
        }
        let hostile = ground.play.outward.filter { $0.harms(.hostile) }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "had men een bericht met begrip voor wat dit betekent",
            en: "people had a message that sees what this means for them",
            minus: ground.deductions(
                "hostile", nl: "onvriendelijk tegen wie wacht", en: "unfriendly to those who wait",
                hostile.map { ($0, $0.quote(.hostile)) }))
    }
}
