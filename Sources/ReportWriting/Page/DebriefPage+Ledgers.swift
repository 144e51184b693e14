import DebriefScoring
import Groundwork
import TranscriptJournal

extension DebriefPage {
    /// Every promise with its fate.
    var promises: Section? {
        guard !debrief.commitments.isEmpty else { return nil }
        let table = Block.Table(
            say(nl: "Elke belofte, van woorden tot afloop", en: "Every promise, from its words to its fate"),
            columns: [
                say(nl: "Bericht", en: "Message"), say(nl: "Gedaan", en: "Made"),
                say(nl: "Belofte", en: "Promise"),
                say(nl: "Voor", en: "Due"), say(nl: "Afloop", en: "Fate"), say(nl: "Woorden", en: "Words"),
            ],
            rows: debrief.commitments.map { commitment in
                [
                    "\(commitment.message)", time(commitment.made), commitment.kindName(in: language),
                    time(commitment.due), commitment.fateName(in: language), commitment.quote,
                ]
            }, figures: [0])
        return Section("promises", say(nl: "Beloften", en: "Promises"), [.table(table)])
    }

    /// Every fact with when it could be known and when who was told.
    var factLedger: Section? {
        guard !debrief.facts.isEmpty else { return nil }
        let audiences = debrief.play.setting.audiences.map(\.name)
        let table = Block.Table(
            say(nl: "Elk feit, van bekend tot verteld", en: "Every fact, from known to told"),
            columns: [
                say(nl: "Feit", en: "Fact"), say(nl: "Te weten", en: "Known"), say(nl: "Hoe", en: "How"),
            ] + audiences,
            rows: debrief.facts.map { fact in
                [fact.words, fact.known.map(time) ?? "–", fact.standingName(in: language)]
                    + fact.told.map { $0.map(time) ?? "–" }
            })
        return Section("facts", say(nl: "Feiten", en: "Facts"), [.table(table)])
    }

    /// Every question with its answer.
    var questions: Section? {
        guard !debrief.questions.isEmpty else { return nil }
        let asked = debrief.questions.filter { $0.answerBy != nil }
        let crowd = debrief.questions.filter { $0.answerBy == nil && !$0.isPassedOver }
        let table = Block.Table(
            say(nl: "Elke vraag, met het antwoord", en: "Every question, with its answer"),
            columns: [
                say(nl: "Wanneer", en: "When"), say(nl: "Van", en: "From"), say(nl: "Uiterlijk", en: "By"),
                say(nl: "Beantwoord", en: "Answered"), say(nl: "Vraag", en: "Question"),
            ],
            rows: asked.map { question in
                let answered = question.answer.map { answer in
                    time(answer.at) + " (" + say(nl: "bericht ", en: "message ") + "\(answer.message))"
                }
                return [
                    time(question.at), question.from, question.answerBy.map(time) ?? "–",
                    answered ?? (question.isPassedOver ? say(nl: "overgeslagen", en: "passed over") : "–"),
                    TextLayout.shortened(question.text, to: 160),
                ]
            })
        let answered = crowd.count { $0.answer != nil }
        let others = Block.paragraph(
            say(
                nl: "Van \(crowd.count) vragen zonder termijn kregen er \(answered) een antwoord.",
                en: "Of \(crowd.count) questions without a time to them \(answered) were answered."))
        return Section(
            "questions", say(nl: "Vragen", en: "Questions"),
            (asked.isEmpty ? [] : [.table(table)]) + (crowd.isEmpty ? [] : [others]))
    }

    /// Every message with what was found in it.
    var messages: Section? {
        let annotated = debrief.play.messages.map { AnnotatedMessage($0, debrief) }
        guard !annotated.isEmpty else { return nil }
        return Section("messages", say(nl: "Uw berichten", en: "Your messages"), [.messages(annotated)])
    }
}
