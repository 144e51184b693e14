import DebriefScoring
import Groundwork
import TranscriptJournal

/// What a page about a real outage says that a drill's does not.
extension DebriefPage {
    /// When the outage was, and how much was written.
    var logFacts: [String] {
        let setting = debrief.header.setting
        let count = debrief.play.messages.count
        return [
            when(setting.starts, setting.ends),
            say(
                nl: Wording.count(count, "bericht", "berichten"),
                en: Wording.count(count, "message", "messages")),
            say(nl: "aan ", en: "to ") + Wording.list(setting.audiences.map(\.name), language),
        ]
    }

    /// What the log cannot show, and why.
    var leftOut: Section? {
        guard let limits = debrief.limits else { return nil }
        let rows = limits.omissions.map { omission in
            [
                omission.part.flatMap { debrief.rubric.part($0)?.name(in: language) }
                    ?? tableName(omission.id),
                omission.why,
            ]
        }
        let table = Block.Table(
            say(
                nl: "Niet beoordeeld; het gewicht ging naar de andere onderdelen",
                en: "Not judged; the weight went to the other parts"),
            columns: [say(nl: "Wat", en: "What"), say(nl: "Waarom niet", en: "Why not")], rows: rows)
        return Section(
            "left-out", say(nl: "Wat een logboek niet laat zien", en: "What a log cannot show"),
            [.table(table)])
    }

    private func tableName(_ id: String) -> String {
        switch id {
        case "served": say(nl: "Wat anderen u voorschotelden", en: "What others served you")
        case "questions": say(nl: "Vragen en antwoorden", en: "Questions and answers")
        case "outcome": say(nl: "Wat het met mensen deed", en: "What it did to people")
        case "facts": say(nl: "Feiten en wanneer ze verteld zijn", en: "Facts and when they were told")
        default: id
        }
    }
}
