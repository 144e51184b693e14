import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

extension DebriefPage {
    /// What the drill did to people: the course of their mood, and what it came from.
    var people: Section {
        var blocks: [Block] = []
        if let chart = MoodChart(debrief) { blocks.append(.moods(chart)) }
        blocks.append(.table(groupTable))
        let outcome = debrief.outcome
        let grown = outcome.causes.filter { $0.points >= 0.5 }
        if !grown.isEmpty {
            blocks.append(.list(grown.prefix(4).map(\.sentence)))
            blocks.append(
                .waterfall(
                    outcome.causes.filter { abs($0.points) >= 0.5 }.map { cause in
                        Block.Bar(CauseNames.name(of: cause.cause, in: language), cause.points)
                    }))
        }
        return Section("people", say(nl: "Wat het met mensen deed", en: "What it did to people"), blocks)
    }

    private var groupTable: Block.Table {
        let people = debrief.outcome.people
        let names = debrief.play.setting.audiences.map(\.name)
        let groups = zip([say(nl: "Allen", en: "All")] + names, [people.all] + people.groups)
        return Block.Table(
            say(nl: "Per doelgroep", en: "By audience"),
            columns: [
                say(nl: "Doelgroep", en: "Audience"),
                say(nl: "Frustratie gem.", en: "Frustration mean"), say(nl: "eind", en: "end"),
                say(nl: "Vertrouwen gem.", en: "Trust mean"), say(nl: "eind", en: "end"),
                say(nl: "Gelaten %", en: "Resigned %"), say(nl: "Telefoontjes", en: "Calls"),
                say(nl: "Opgehangen", en: "Given up"),
            ],
            rows: groups.map { name, fate in
                [
                    name, Wording.whole(fate.meanFrustration), Wording.whole(fate.frustration),
                    Wording.whole(fate.meanTrust), Wording.whole(fate.trust), Wording.whole(fate.resigned),
                    "\(fate.calls)", "\(fate.abandoned)",
                ]
            }, figures: [1, 2, 3, 4, 5, 6, 7])
    }

    /// How many points a dimension has, and on which scale the columns below count.
    private func caption(of score: Debrief.Score) -> String {
        let points = Wording.number(score.points, language)
        return score.dimension.name(in: language)
            + say(
                nl: ": \(points) van 100 (elk onderdeel van 0 tot 100, gewicht in procenten)",
                en: ": \(points) of 100 (each part from 0 to 100, weight in per cent)")
    }

    /// Every part with its points and why.
    var parts: Section {
        var blocks: [Block] = []
        for score in debrief.scores {
            blocks.append(
                .table(
                    Block.Table(
                        caption(of: score),
                        columns: [
                            say(nl: "Onderdeel", en: "Part"), say(nl: "Punten", en: "Points"),
                            say(nl: "Gewicht", en: "Weight"), say(nl: "Waarom", en: "Why"),
                        ],
                        rows: score.parts.map { [$0.name, "\($0.score)", "\($0.weight)", $0.account] },
                        figures: [1, 2])))
            if !score.leftOut.isEmpty {
                let names = score.leftOut.compactMap { debrief.rubric.part($0)?.name(in: language) }
                blocks.append(
                    .paragraph(
                        (debrief.limits == nil
                            ? say(nl: "Kwam niet voor: ", en: "Did not occur: ")
                            : say(
                                nl: "Niet beoordeeld, of kwam niet voor: ",
                                en: "Not judged, or did not occur: ")) + Wording.list(names, language) + "."))
            }
        }
        return Section("parts", say(nl: "De scores in delen", en: "The scores in parts"), blocks)
    }
}
