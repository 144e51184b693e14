import DebriefScoring
package import DrillEngine
package import Groundwork

/// What a team and a facilitator add to a debrief.
extension DebriefPage {
    /// Who of the team said what; nothing where one person played.
    var team: Section? {
        guard !debrief.contributions.isEmpty else { return nil }
        let table = Block.Table(
            say(
                nl: "Per speler; de scores hierboven zijn die van het team",
                en: "By player; the scores above are the team's"),
            columns: [
                say(nl: "Speler", en: "Player"), say(nl: "Rol", en: "Role"),
                say(nl: "Berichten", en: "Messages"), say(nl: "Intern", en: "Inward"),
                say(nl: "Verteld", en: "Told"), say(nl: "Rampzalig", en: "Disastrous"),
                say(nl: "Punten kwijt", en: "Points lost"),
                say(nl: "Beloofd/gebroken", en: "Promised/broken"), say(nl: "Daden", en: "Deeds"),
            ],
            rows: debrief.contributions.map { player in
                [
                    player.name, player.role ?? "–", "\(player.messages.count)", "\(player.inward.count)",
                    "\(player.told)", "\(player.disastrous)", Wording.number(player.pointsLost),
                    "\(player.promised)/\(player.broken)", "\(player.deeds)",
                ]
            }, figures: [2, 3, 4, 5, 6, 8])
        return Section("team", say(nl: "Het team", en: "The team"), [.table(table)])
    }

    /// What a facilitator noted and did; nothing where there was none.
    var facilitator: Section? {
        let rows = debrief.play.interventions.compactMap { item in
            FacilitatorWording(language: language).line(item.deed).map { "\(time(item.at)) · \($0)" }
        }
        guard !rows.isEmpty else { return nil }
        var blocks: [Block] = [.list(rows)]
        if debrief.play.isCourseChanged {
            blocks.append(
                .paragraph(
                    say(
                        nl:
                            "De begeleider veranderde de duur; wat in de overgeslagen tijd viel telt niet mee, "
                            + "en de uitkomst is niet naast die van andere spelers te leggen.",
                        en:
                            "The facilitator changed the length; what fell into the time passed over does not "
                            + "count, and the outcome cannot be laid beside that of other players.")))
        }
        return Section(
            "facilitator", say(nl: "Van de begeleider", en: "From the facilitator"), blocks)
    }
}

/// What a facilitator did, in words.
package struct FacilitatorWording {
    private let language: Language

    /// Words in a language.
    package init(language: Language) {
        self.language = language
    }

    /// A line about a deed; nothing for one that shows elsewhere.
    package func line(_ deed: Intervention) -> String? {
        switch deed {
        case .observe(let text): say(nl: "waarneming: ", en: "observation: ") + text
        case .deliver(let inject): say(nl: "inject met de hand: ", en: "inject by hand: ") + inject
        case .skip(let inject, let reason):
            say(nl: "inject overgeslagen: ", en: "inject skipped: ") + inject
                + (reason.isEmpty ? "" : " (\(reason))")
        case .speak(let from, _, let text):
            say(nl: "sprak als ", en: "spoke as ") + "\(from): “\(TextLayout.shortened(text, to: 120))”"
        case .pause(let reason): say(nl: "pauze", en: "pause") + (reason.map { ": " + $0 } ?? "")
        case .goOn: say(nl: "verder", en: "went on")
        case .jump(let moment): say(nl: "klok verzet naar ", en: "moved the clock to ") + time(moment)
        case .finish(let reason):
            say(nl: "beëindigde de oefening", en: "ended the drill") + (reason.map { ": " + $0 } ?? "")
        case .rate(let message, let mark, let remark):
            say(nl: "oordeel over bericht ", en: "rated message ") + "\(message): \(mark)"
                + (remark.map { ", " + $0 } ?? "")
        case .seat(let name, let role):
            say(nl: "schoof aan: ", en: "joined: ") + name + (role.map { " (\($0))" } ?? "")
        }
    }

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    private func time(_ moment: Moment) -> String { Wording.time(moment, language) }
}
