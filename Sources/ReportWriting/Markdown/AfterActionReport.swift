package import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// A debrief in the order of an HSEEP after-action report with its improvement plan, as Markdown.
package struct AfterActionReport: Sendable {
    private let debrief: Debrief
    private let base: DebriefPage

    /// Makes the report of a debrief.
    package init(_ debrief: Debrief) {
        self.debrief = debrief
        base = DebriefPage(debrief)
    }

    /// The report.
    package var text: String { MarkdownWriter(page: page).text }

    var page: Page {
        var page = base.page
        page.title =
            debrief.header.scenario.title
            + base.say(nl: ": evaluatieverslag en verbeterplan", en: ": After-Action Report/Improvement Plan")
        page.sections =
            [overview, objectives] + debrief.scores.map { analysis($0) } + [improvementPlan]
            + [base.hotWash].compactMap { $0 } + appendices
        return page
    }

    private var overview: Section {
        let setting = debrief.header.setting
        let rows = [
            [base.say(nl: "Oefening", en: "Exercise name"), debrief.header.scenario.title],
            [
                base.say(nl: "Datum", en: "Exercise dates"),
                setting.starts.date.words(until: setting.ends.date, in: base.language),
            ],
            [
                base.say(nl: "Reikwijdte", en: "Scope"),
                scope,
            ],
            [
                base.say(nl: "Vermogens", en: "Core capabilities"),
                Wording.list(debrief.scores.map { $0.dimension.name(in: base.language) }, base.language),
            ],
            [base.say(nl: "Doelen", en: "Objectives"), setting.objectives.joined(separator: "; ")],
            [
                base.say(nl: "Doelgroepen", en: "Audiences"),
                setting.audiences.map(\.name).joined(separator: ", "),
            ],
            [base.say(nl: "Speler", en: "Participant"), debrief.header.trainee],
        ]
        return Section(
            "overview", base.say(nl: "Overzicht van de oefening", en: "Exercise Overview"),
            [
                .table(
                    Block.Table(
                        "",
                        columns: [
                            base.say(nl: "Onderwerp", en: "Item"), base.say(nl: "Inhoud", en: "Content"),
                        ],
                        rows: rows))
            ])
    }

    /// How long was played, without the time passed over, and by how many.
    private var scope: String {
        let play = debrief.play
        let skipped = play.excused.reduce(0) { $0 + max(0, $1.until - $1.from) }
        let end = play.endedEarly ?? debrief.header.setting.ends
        let hours = max(1, (end - debrief.header.setting.starts - skipped + 30) / 60)
        let players = debrief.contributions.count
        return base.say(
            nl: "Simulatie van \(hours) uur storing voor "
                + (players > 1 ? "een team van \(players) spelers." : "één speler."),
            en: "A simulation of \(Wording.count(hours, "hour", "hours")) of outage for "
                + (players > 1 ? "a team of \(players) players." : "one player."))
    }

    private var objectives: Section {
        let ratings = HseepRating.allCases
        let table = Block.Table(
            "",
            columns: [base.say(nl: "Vermogen", en: "Core capability"), base.say(nl: "Score", en: "Score")]
                + ratings.map(\.letter),
            rows: debrief.scores.map { score in
                [score.dimension.name(in: base.language), Wording.number(score.points, base.language)]
                    + ratings.map { $0 == HseepRating(points: score.points) ? "X" : "" }
            }, figures: [1])
        return Section(
            "ratings", base.say(nl: "Beoordeling per vermogen", en: "Analysis of Core Capabilities"),
            (debrief.objectives.isEmpty ? [] : [.table(objectiveTable)]) + [
                .table(table), .list(ratings.map { "\($0.letter): \($0.meaning(in: base.language))" }),
                .paragraph(
                    base.say(
                        nl: "De grenzen 80, 60 en 30 zijn van dit programma, niet van HSEEP.",
                        en: "The bounds 80, 60 and 30 are this program's own, not HSEEP's.")),
            ])
    }

    /// The scenario's own objectives, by the injects that call for each.
    private var objectiveTable: Block.Table {
        let ratings = HseepRating.allCases
        return Block.Table(
            base.say(
                nl: "Doelen van de oefening, naar de injects die erom vragen",
                en: "Exercise objectives, by the injects that call for them"),
            columns: [
                base.say(nl: "Doel", en: "Objective"), base.say(nl: "Momenten", en: "Moments"),
                base.say(nl: "Score", en: "Score"),
            ] + ratings.map(\.letter),
            rows: debrief.objectives.map { score in
                [score.objective.text, "\(score.moments.count)", Wording.number(score.points, base.language)]
                    + ratings.map { $0 == HseepRating(points: score.points) ? "X" : "" }
            }, figures: [1, 2])
    }

    private func analysis(_ score: Debrief.Score) -> Section {
        let strong = score.parts.filter { $0.score >= 80 }
        let weak = score.parts.filter { $0.score < 60 }
        var blocks: [Block] = [.heading(base.say(nl: "Sterke punten", en: "Strengths"))]
        blocks.append(
            strong.isEmpty
                ? .paragraph(base.say(nl: "Geen.", en: "None."))
                : .list(strong.map { "\($0.name): \($0.account)" }))
        blocks.append(.heading(base.say(nl: "Te verbeteren", en: "Areas for Improvement")))
        if weak.isEmpty { blocks.append(.paragraph(base.say(nl: "Geen.", en: "None."))) }
        for part in weak {
            var items = [
                "\(part.name) (\(part.score)/100)",
                base.say(nl: "Analyse: ", en: "Analysis: ") + part.account,
                base.say(nl: "Bron: ", en: "Reference: ") + part.sources.joined(separator: ", "),
            ]
            if let said = part.evidence.first(where: { !$0.helps }) {
                items.append(base.say(nl: "Bericht ", en: "Message ") + "\(said.message): “\(said.quote)”")
            }
            blocks.append(.list(items))
        }
        return Section(score.dimension.rawValue, score.dimension.name(in: base.language), blocks)
    }

    private var improvementPlan: Section {
        let weak = debrief.scores.flatMap { score in score.parts.map { (score.dimension, $0) } }
            .filter { $0.1.score < 60 }
            .sorted { ($1.1.lost, $0.1.id.rawValue) < ($0.1.lost, $1.1.id.rawValue) }
        let table = Block.Table(
            "",
            columns: [
                base.say(nl: "Vermogen", en: "Core capability"), base.say(nl: "Te verbeteren", en: "Issue"),
                base.say(nl: "Maatregel", en: "Corrective action"), base.say(nl: "Soort", en: "Element"),
                base.say(nl: "Verantwoordelijk", en: "Responsible"), base.say(nl: "Begin", en: "Start"),
                base.say(nl: "Klaar", en: "Completion"),
            ],
            rows: weak.prefix(8).map { dimension, part in
                [
                    dimension.name(in: base.language), part.name, part.id.advice(in: base.language),
                    base.say(nl: "Training", en: "Training"), "", "", "",
                ]
            })
        return Section(
            "plan", base.say(nl: "Bijlage A: verbeterplan", en: "Appendix A: Improvement Plan"),
            [.table(table)])
    }

    private var appendices: [Section] {
        [
            base.facilitator, base.team, base.disastrous, base.moments, base.people, base.promises,
            base.factLedger,
            base.questions, base.messages,
        ].compactMap { $0 }
    }
}

extension Debrief.Part {
    /// Hundredths of a point that the part costs its dimension.
    fileprivate var lost: Int { (100 - score) * weight }
}
