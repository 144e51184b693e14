import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// One inject with what every entry answered to it, and how soon.
struct InjectRow {
    /// The inject's title.
    let title: String
    /// Minutes to each entry's answer; nothing where there is none, or the inject did not come.
    let minutes: [Int?]
    /// The quickest and the slowest answer, in words.
    let best: String?
    let worst: String?

    /// The injects that expect an answer, in the order in which they first came.
    static func rows(_ comparison: Comparison) -> [InjectRow] {
        var order: [String] = []
        var titles: [String: String] = [:]
        var answers: [[String: (minutes: Int, text: String)]] = []
        for entry in comparison.entries {
            var own: [String: (minutes: Int, text: String)] = [:]
            let play = entry.debrief.play
            let injects = Dictionary(
                play.inbox.compactMap { received in
                    received.message.inject.map { (received.message.number, $0) }
                }, uniquingKeysWith: { first, _ in first })
            for question in entry.debrief.questions where question.answerBy != nil {
                guard let inject = injects[question.inbox] else { continue }
                if titles[inject] == nil {
                    order.append(inject)
                    titles[inject] = question.title ?? inject
                }
                guard own[inject] == nil, let answer = question.answer else { continue }
                let text = play.message(answer.message)?.sent.text ?? ""
                own[inject] = (answer.at - question.at, text)
            }
            answers.append(own)
        }
        return order.map { inject in
            let given = answers.compactMap { $0[inject] }
            let best = given.min { $0.minutes < $1.minutes }
            let worst = given.max { $0.minutes < $1.minutes }
            return InjectRow(
                title: titles[inject] ?? inject, minutes: answers.map { $0[inject]?.minutes },
                best: best?.text, worst: given.count > 1 ? worst?.text : nil)
        }
    }
}
