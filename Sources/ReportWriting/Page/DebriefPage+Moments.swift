import DebriefScoring
import Groundwork
import MessageReading
import TranscriptJournal

/// What an exemplary player did at the same moments.
extension DebriefPage {
    /// How many moments are shown where not all are.
    private static let fewMoments = 8
    /// The most characters of a text that came in, or that was said, where not all is shown.
    private static let shortest = 320

    /// The key moments side by side; nothing where the scenario could not be played.
    var moments: Section? {
        let all = debrief.moments
        guard !all.isEmpty else { return nil }
        let shown = extent == .whole ? all : DebriefPage.worst(of: all)
        let well = all.count { $0.standing == .well }
        var blocks: [Block] = [
            .paragraph(
                say(
                    nl:
                        "Dezelfde oefening, dezelfde seed. Het voorbeeld is van de schrijver van het scenario waar die het gaf, en anders van de ingebouwde voorbeeldige speler. Op \(well) van \(all.count) momenten deed u op tijd en zonder schade wat er gevraagd werd.",
                    en:
                        "The same drill, the same seed. The example is the scenario author's where there is one, otherwise that of the built-in exemplary player. At \(well) of \(all.count) moments you did what was called for, in time and without harm."
                ))
        ]
        blocks += shown.map { .contrast(contrast($0)) }
        if shown.count < all.count {
            let rest = all.count - shown.count
            blocks.append(
                .paragraph(
                    say(
                        nl:
                            "\(shown.isEmpty ? "Alle" : "De andere") \(rest) staan in de pagina (HTML) en in de JSON.",
                        en:
                            "\(shown.isEmpty ? "All" : "The other") \(rest) stand on the page (HTML) and in the JSON."
                    )))
        }
        return Section(
            "moments", say(nl: "Wat een voorbeeldige speler deed", en: "What an exemplary player did"), blocks
        )
    }

    /// The moments at which most went wrong, in the order in which they came.
    private static func worst(of all: [KeyMoment]) -> [KeyMoment] {
        let ranked = all.enumerated().filter { $0.element.standing > .well }.sorted {
            ($1.element.standing.rawValue, $0.offset) < ($0.element.standing.rawValue, $1.offset)
        }
        return ranked.prefix(fewMoments).sorted { $0.offset < $1.offset }.map(\.element)
    }

    private func contrast(_ moment: KeyMoment) -> Contrast {
        let own = moment.own.map { side($0) }
        return Contrast(
            title: time(moment.at) + " · " + title(of: moment), cue: moment.cue.map { short($0) },
            own: own.isEmpty
                ? [
                    Contrast.Side(
                        label: say(nl: "U", en: "You"), words: nil)
                ] : own,
            exemplary: side(moment.exemplary), verdict: verdict(on: moment),
            harms: moment.standing == .harmful)
    }

    private func short(_ text: String) -> String {
        extent == .whole ? text : TextLayout.shortened(text, to: DebriefPage.shortest)
    }

    private func title(of moment: KeyMoment) -> String {
        switch moment.kind {
        case .firstWord: say(nl: "De storing begint", en: "The outage begins")
        case .served, .asked: moment.from.map { $0 + ": " + moment.title } ?? moment.title
        case .news: say(nl: "Nieuws: ", en: "News: ") + debrief.words(ofFact: moment.title)
        case .silence:
            say(nl: "Langste stilte voor ", en: "Longest silence for ") + moment.title
                + (moment.until.map { say(nl: ", tot ", en: ", until ") + time($0) } ?? "")
        case .recovery: say(nl: "De dienst is terug", en: "The service is back")
        }
    }

    private func side(_ words: KeyMoment.Words) -> Contrast.Side {
        let who =
            switch words.voice {
            case .trainee: say(nl: "U", en: "You")
            case .player: say(nl: "Voorbeeldige speler", en: "Exemplary player")
            case .author: say(nl: "Voorbeeld van de schrijver", en: "The author's example")
            }
        let message = words.message.map { say(nl: "bericht ", en: "message ") + "\($0)" }
        let isToAll = words.to.count > 1 && words.to.count == debrief.play.setting.audiences.count
        let names = isToAll ? say(nl: "allen", en: "everyone") : Wording.list(words.to, language)
        let to = words.to.isEmpty ? nil : say(nl: "aan ", en: "to ") + names
        let parts = [who, words.at.map { time($0) }, message, to].compactMap { $0 }
        return Contrast.Side(label: parts.joined(separator: " · "), words: short(words.text))
    }

    /// How what was said differs from what was called for.
    private func verdict(on moment: KeyMoment) -> String? {
        var sentences: [String] = []
        switch moment.standing {
        case .well: break
        case .aside, .late: sentences.append(lateness(of: moment))
        case .missing:
            sentences.append(absence(at: moment))
        case .harmful:
            sentences.append(
                say(
                    nl: "U slikte de voorgeschotelde zin, of gaf hem door.",
                    en: "You accepted the sentence that was served, or passed it on."))
        }
        let names = moment.lacking.map { FindingNames.name(of: $0.rawValue, in: language) }
        if !names.isEmpty {
            sentences.append(
                say(nl: "Het voorbeeld noemt ook: ", en: "The example also names: ")
                    + Wording.list(names, language) + ".")
        }
        sentences += ahead(of: moment)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// Says where the example tells what the trainee could not know, so that it is not held against them.
    private func ahead(of moment: KeyMoment) -> [String] {
        let facts = moment.exemplary.ahead.map { debrief.words(ofFact: $0) }
        guard !facts.isEmpty else { return [] }
        let names = Wording.list(facts, language)
        return [
            say(
                nl:
                    "Het voorbeeld wist al meer dan u toen kon weten (\(names)): wat die speler had gedaan, bracht het eerder boven water.",
                en:
                    "The example knew more than you could by then (\(names)): what that player had done brought it to light sooner."
            )
        ]
    }

    private func absence(at moment: KeyMoment) -> String {
        if !moment.own.isEmpty {
            return say(
                nl: "Het programma las in uw woorden geen tegenspraak.",
                en: "The program read no challenge in your words.")
        }
        return moment.kind == .news
            ? say(nl: "U vertelde het niet.", en: "You did not tell it.")
            : say(nl: "U zei hier niets.", en: "You said nothing here.")
    }

    private func lateness(of moment: KeyMoment) -> String {
        guard let first = moment.own.first?.at else { return "" }
        let length = Wording.length(first - moment.at, language)
        return switch (moment.standing, moment.kind) {
        case (.aside, _):
            say(
                nl: "U reageerde na \(length), maar niet aan wie het vroeg.",
                en: "You reacted after \(length), but not to the one who asked.")
        case (_, .asked), (_, .served):
            say(nl: "U reageerde te laat: na \(length).", en: "You reacted too late: after \(length).")
        default:
            say(nl: "U zei het na \(length).", en: "You said it after \(length).")
        }
    }
}
