import Groundwork

/// Whether people who asked, and needed it by a moment, were answered.
enum Answers {
    /// What a message to everyone earns where somebody asked in person.
    private static let byBroadcast = 0.75
    /// What is left of an answer that was given in the same words before.
    private static let repeated = 0.7

    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let questions = QuestionLedger.rows(play).filter { row in
            row.answerBy.map { $0 <= play.end && !play.isExcused(row) } ?? false
        }
        guard !questions.isEmpty else { return nil }
        var earned = 0.0
        var inTime = 0
        var evidence: [Evidence] = []
        var gaps: [Gap] = []
        for question in questions {
            let marks = worth(of: question)
            earned += marks
            inTime += marks >= 0.5 ? 1 : 0
            if let number = question.answer?.message, let message = play.message(number) {
                evidence.append(message.evidence(helps: marks >= 0.5))
            }
            if marks < 0.5 {
                gaps.append(
                    Gap(
                        from: question.at, until: question.answer?.at ?? play.end,
                        note: question.title ?? question.from))
            }
        }
        let open = gaps.map(\.note)
        var why = language.pick(
            nl: "\(inTime) van \(questions.count) vragen met een termijn op tijd beantwoord.",
            en: "\(inTime) of \(questions.count) questions with a time to them answered in time.")
        if !open.isEmpty {
            let list = Wording.list(open, atMost: 3, language)
            why += language.pick(nl: " Te laat of niet: \(list).", en: " Late or never: \(list).")
        }
        return Measured(
            marks: ground.part.marks(for: 100 * earned / Double(questions.count)), why: why,
            evidence: evidence, gaps: gaps)
    }

    private static func worth(of question: Question) -> Double {
        guard let answer = question.answer, let due = question.answerBy, !answer.isHollow else { return 0 }
        let full = (answer.isDirect ? 1 : byBroadcast) * (answer.isRepeated ? repeated : 1)
        guard answer.at > due else { return full }
        let allowed = max(1, due - question.at)
        return full * max(0, 0.5 - 0.5 * Double(answer.at - due) / Double(allowed))
    }
}
