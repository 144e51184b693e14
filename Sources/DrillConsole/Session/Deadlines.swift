import DrillEngine
import Groundwork

/// What is due at a moment, and what passed its time.
struct Deadlines {
    /// The most questions that are named in one line.
    private static let named = 5

    let questions: QuestionBook
    let promises: [Promise]
    let clockface: Clockface

    private var language: Language { clockface.language }

    /// The first moment after now at which something of the trainee's is due.
    func next(after now: Moment) -> Moment? {
        let moments =
            questions.waiting(at: now).map(\.due).filter { $0 > now }
            + promises.map(\.due).filter { $0 > now }
        return moments.min()
    }

    /// What is due at a moment, in lines.
    func due(at now: Moment) -> [String] {
        let promised = promises.filter { $0.due == now }.map { promise in
            language.pick(nl: "Nu toegezegd: ", en: "Promised for now: ") + what(promise)
        }
        let asked = questions.waiting(at: now).filter { $0.due == now }.map { row in
            let who = "[\(row.number)] \(SafeText.oneLine(row.from))"
            return language.pick(
                nl: "Laatste moment voor een antwoord aan \(who): antwoord \(row.number): …",
                en: "Last moment for an answer to \(who): reply \(row.number): …")
        }
        return promised + asked
    }

    /// What passed its time from one moment up to another, in lines.
    func passed(from before: Moment, to now: Moment) -> [String] {
        let late = promises.filter { $0.due >= before && $0.due < now }.map { promise in
            language.pick(nl: "Te laat: toegezegd was ", en: "Late: promised was ") + what(promise)
        }
        let missed = questions.missed(at: now).filter { $0.due >= before }
        return late + (missed.isEmpty ? [] : [unanswered(missed, now: now)])
    }

    /// The questions that came while the clock ran on from one moment to another, and that still wait.
    ///
    /// A wait runs to its moment whatever comes in, so that a script plays alike everywhere; what it ran past is said.
    func arrived(from before: Moment, to now: Moment) -> [String] {
        let rows = questions.waiting(at: now).filter { $0.at > before && $0.at < now }
        guard !rows.isEmpty else { return [] }
        let head =
            rows.count == 1
            ? language.pick(
                nl: "Onder het wachten kwam 1 vraag die op antwoord wacht: ",
                en: "1 question came while you waited, and waits for an answer: ")
            : language.pick(
                nl: "Onder het wachten kwamen \(rows.count) vragen die op antwoord wachten: ",
                en: "\(rows.count) questions came while you waited, and wait for an answer: ")
        let advice = language.pick(
            nl: ". 'wacht volgende' stopt bij wat er binnenkomt.", en: ". 'wait next' stops at what comes in."
        )
        return [head + list(rows, now: now) + advice]
    }

    /// The first questions of several, each with its last moment.
    private func list(_ rows: [QuestionBook.Row], now: Moment) -> String {
        let shown = rows.prefix(Deadlines.named).map { row in
            "[\(row.number)] \(SafeText.oneLine(row.from)) "
                + language.pick(nl: "(vóór ", en: "(before ") + clockface.short(row.due, now: now) + ")"
        }
        let more = rows.count - shown.count
        return shown.joined(separator: ", ")
            + (more > 0 ? language.pick(nl: " en nog \(more)", en: " and \(more) more") : "")
    }

    private func unanswered(_ rows: [QuestionBook.Row], now: Moment) -> String {
        let head =
            rows.count == 1
            ? language.pick(
                nl: "1 vraag is over haar tijd zonder antwoord: ",
                en: "1 question passed its time unanswered: ")
            : language.pick(
                nl: "\(rows.count) vragen zijn over hun tijd zonder antwoord: ",
                en: "\(rows.count) questions passed their time unanswered: ")
        return head + list(rows, now: now)
    }

    private func what(_ promise: Promise) -> String {
        let what =
            promise.kind == .update
            ? language.pick(nl: "nieuws om ", en: "news at ")
            : language.pick(nl: "herstel om ", en: "recovery at ")
        let to = promise.addressees.isEmpty ? "" : " (" + promise.addressees.joined(separator: ", ") + ")"
        return what + promise.due.clock + to
    }
}
