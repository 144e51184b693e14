import DrillEngine
import Groundwork
import ScenarioLanguage
import ScenarioWorkshop
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
        case .msel(nil): for line in page(msel) { seat.say(line) }
        case .msel(let all?) where ["all", "alles"].contains(all.lowercased()):
            for line in msel { seat.say(line) }
        case .msel(let name?): try show(name)
        case .help:
            for line in FacilitatorVocabulary.help(language, style: seat.style, width: seat.width) {
                seat.say(line)
            }
        case .intervene(let deed): try intervene(deed)
        }
    }

    /// The first screenful, since the nearest inject stands first.
    private func page(_ lines: [String]) -> [String] {
        let shown = ScreenPage.last(lines.reversed(), rows: seat.rows()) { count in
            seat.style.faint(say(nl: "… \(count) later: /draaiboek alles", en: "… \(count) later: /msel all"))
        }
        return shown.reversed()
    }

    /// Shows one inject whole.
    private func show(_ name: String) throws {
        let inject = try table.drill.inject(named: name)
        for line in FacilitatorScript(table.scenario).lines(of: inject, width: seat.width) { seat.say(line) }
    }

    private func intervene(_ deed: Intervention) throws {
        let asked = seat.asked
        seat.asked = nil
        let meant = asked.flatMap { Self.confirmed($0, by: deed) }
        if seat.isPerson, meant == nil, let question = try question(before: deed) {
            seat.asked = deed
            seat.say(TextLayout.wrapped(question, width: seat.width, indent: 2))
            return
        }
        try table.perform(.intervene(meant ?? deed), from: seat)
        if let done = confirmation(of: deed) { seat.say(seat.style.faint("— " + done)) }
    }

    /// What was asked about, where a deed repeats it; the end keeps the reason that was given first.
    private static func confirmed(_ asked: Intervention, by deed: Intervention) -> Intervention? {
        switch (asked, deed) {
        case (.finish(let first), .finish(let second)): .finish(reason: second ?? first)
        case (.deliver(let first), .deliver(let second)) where first.lowercased() == second.lowercased(): deed
        default: nil
        }
    }

    /// What a facilitator is asked before something is done that may be a slip; nothing where it is none.
    private func question(before deed: Intervention) throws -> String? {
        switch deed {
        case .finish:
            return say(
                nl: "De oefening eindigt dan voor iedereen. Typ nogmaals '/einde' als u dat wilt.",
                en: "The drill then ends for everyone. Type '/end' again if you want that.")
        case .deliver(let name):
            guard let objection = try table.drill.objection(toInject: name) else { return nil }
            return sentence(objection, SafeText.oneLine(name))
                + say(nl: " Typ het nogmaals om het nu toch te sturen.", en: " Type it again to send it now.")
        default: return nil
        }
    }

    private func sentence(_ objection: InjectObjection, _ name: String) -> String {
        func time(_ moment: Moment) -> String { table.clockface.short(moment, now: table.drill.now) }
        switch objection {
        case .hasCome(let at):
            return say(
                nl: "'\(name)' is al gekomen, om \(time(at)).",
                en: "'\(name)' has come already, at \(time(at)).")
        case .doesNotCome:
            return say(
                nl: "'\(name)' komt in deze oefening niet: overgeslagen, of het toeval wil het niet.",
                en: "'\(name)' does not come in this drill: skipped, or left out by chance.")
        case .isFarOff(let moment):
            return say(
                nl: "'\(name)' komt pas om \(time(moment)).",
                en: "'\(name)' is not to come before \(time(moment)).")
        case .doesNotHold(let circumstance):
            let words = ConditionWords(scenario: table.scenario).words(circumstance)
            return say(
                nl: "'\(name)' komt als \(words), en dat is nu niet zo.",
                en: "'\(name)' comes when \(words), which is not so now.")
        }
    }

    /// What tells the facilitator that something was done that shows nowhere else.
    private func confirmation(of deed: Intervention) -> String? {
        switch deed {
        case .observe: say(nl: "genoteerd voor de nabespreking", en: "noted for the debrief")
        case .rate(let message, let mark, _):
            say(nl: "bericht \(message) beoordeeld: \(mark)", en: "message \(message) rated: \(mark)")
                + beginning(of: message)
        case .skip(let inject, _):
            say(nl: "'\(inject)' komt niet", en: "'\(inject)' will not come")
        default: nil
        }
    }

    /// The first words of a message of the players, so that a slip in its number is seen.
    private func beginning(of message: Int) -> String {
        guard table.drill.sent.indices.contains(message - 1) else { return "" }
        let text = SafeText.oneLine(table.drill.sent[message - 1].text)
        return " (“\(TextLayout.shortened(text, to: 60))”)"
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
