import DrillEngine
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// Does what a facilitator says.
struct FacilitatorSteward {
    let table: DrillTable
    let seat: Seat
    let reader: PromptReader

    private var language: Language { table.language }

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    /// Does what stands behind the slash.
    func obey(_ line: String) throws {
        guard seat.isFacilitator else {
            throw Complaint(
                .usage,
                say(
                    nl:
                        "'/' is voor de begeleider: outage-drill play … --facilitate, of in een tweede venster "
                        + "outage-drill join \(table.session.path) --as begeleider",
                    en:
                        "'/' is for the facilitator: outage-drill play … --facilitate, or in a second terminal "
                        + "outage-drill join \(table.session.path) --as facilitator"))
        }
        switch try FacilitatorReader(times: reader).read(line) {
        case .msel: for line in msel { seat.say(line) }
        case .help:
            for line in FacilitatorVocabulary.help(language, style: seat.style, width: seat.width) {
                seat.say(line)
            }
        case .intervene(let deed): try intervene(deed)
        }
    }

    private func intervene(_ deed: Intervention) throws {
        if case .finish = deed, seat.isPerson, !seat.wantsToFinish {
            seat.wantsToFinish = true
            seat.say(
                say(
                    nl: "De oefening eindigt dan voor iedereen. Typ nogmaals '/einde' als u dat wilt.",
                    en: "The drill then ends for everyone. Type '/end' again if you want that."))
            return
        }
        seat.wantsToFinish = false
        try table.perform(.intervene(deed), from: seat)
        if let done = confirmation(of: deed) { seat.say(seat.style.faint("— " + done)) }
    }

    /// What tells the facilitator that something was done that shows nowhere else.
    private func confirmation(of deed: Intervention) -> String? {
        switch deed {
        case .observe: say(nl: "genoteerd voor de nabespreking", en: "noted for the debrief")
        case .rate(let message, let mark, _):
            say(nl: "bericht \(message) beoordeeld: \(mark)", en: "message \(message) rated: \(mark)")
        case .skip(let inject, _):
            say(nl: "'\(inject)' komt niet", en: "'\(inject)' will not come")
        default: nil
        }
    }

    /// The injects still to come, the nearest first, and those that wait for a circumstance.
    private var msel: [String] {
        let upcoming = table.drill.upcoming
        let ends = table.scenario.ends
        let timed = upcoming.filter { $0.at != nil }.sorted {
            ($0.at ?? ends, $0.inject.id) < ($1.at ?? ends, $1.inject.id)
        }
        let others = upcoming.filter { $0.at == nil }
        guard !upcoming.isEmpty else { return [say(nl: "Er komt niets meer.", en: "Nothing is to come.")] }
        let column = (upcoming.map { TextLayout.columns($0.inject.id) }.max() ?? 8) + 2
        return (timed + others).map { item in
            let when =
                item.at.map { table.clockface.full($0) } ?? say(nl: "als het zo is", en: "if it comes to it")
            let variant = item.inject.variants.first
            return TextLayout.wrapped(
                SafeText.oneLine(item.inject.title)
                    + (variant.map { " (\(SafeText.oneLine($0.from)))" } ?? ""),
                width: seat.width,
                first: TextLayout.padded(when, to: 18) + TextLayout.padded(item.inject.id, to: column),
                indent: 18 + column)
        }
    }
}
