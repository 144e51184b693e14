import DrillEngine
import Groundwork
import TranscriptJournal

/// What could have been said instead, out of what the trainee knew and had done at that moment.
struct BetterWording {
    let play: Play
    let language: Language

    /// Words to users instead of a disastrous sentence.
    func toUsers(instead kind: Disaster, at now: Moment) -> String {
        switch kind {
        case .effort: [knowledge(at: now), deed(before: now), nextWord(after: now)].joined(separator: " ")
        case .blame: [ours(), deed(before: now), nextWord(after: now)].joined(separator: " ")
        case .investment:
            [deed(before: now), knowledge(at: now), nextWord(after: now)].joined(separator: " ")
        case .certainty: [outlook(at: now), nextWord(after: now)].joined(separator: " ")
        }
    }

    /// Words to somebody who serves a disastrous sentence.
    func inward(instead kind: Disaster, to name: String, at now: Moment) -> String {
        let question =
            switch kind {
            case .effort:
                language.pick(
                    nl:
                        "Wat hebt u in die tijd uitgesloten, wat probeert u nu, en hoe laat weten we of dat werkt?",
                    en: "What have you ruled out in that time, what are you trying now, and when do we know "
                        + "whether it works?")
            case .blame:
                language.pick(
                    nl:
                        "Wie de schuld heeft, zoeken we later uit. Wat doet u nu, met wie, en hoe laat spreken we elkaar?",
                    en:
                        "Whose fault it is can wait. What are you doing now, with whom, and when do we speak next?"
                )
            case .investment:
                language.pick(
                    nl:
                        "Wat er in is gestoken, helpt vandaag niemand. Wat zet u er nu op, en wat wordt daardoor sneller?",
                    en:
                        "What was put into it helps nobody today. What do you put to it now, and what does that "
                        + "speed up?")
            case .certainty:
                language.pick(
                    nl:
                        "Waarop baseert u die tijd? Hoe zeker is dat, wat is het slechtste geval, en wat doet u als het niet lukt?",
                    en:
                        "What is that time based on? How sure is it, what is the worst case, and what do you do "
                        + "if it fails?")
            }
        let levels = play.setting.parties.first { $0.name == name }?.levels ?? []
        let reached = play.deeds.compactMap { deed -> String? in
            guard deed.at < now, case .escalation(name, let level) = deed.kind else { return nil }
            return level
        }
        guard let next = levels.first(where: { !reached.contains($0) }) else { return question }
        let by = nextSlot(after: now, minutes: 30)
        return question + " "
            + language.pick(
                nl: "Heb ik om \(by.clock) geen antwoord, dan escaleer ik naar uw \(next).",
                en: "Without an answer by \(by.clock) I escalate to your \(next).")
    }

    /// The latest fact that could be told, or that the cause is not known.
    private func knowledge(at now: Moment) -> String {
        // Only the diagnosis answers what a reader would ask here; other facts would stand beside the point.
        let tellable = play.facts.filter { fact in fact.tellable.map { $0 <= now } ?? false }
        let causes = tellable.filter { $0.truth.subject == "cause" }
        let known = causes.isEmpty ? tellable.filter { $0.truth.subject == "impact" } : causes
        let latest = known.max { ($0.tellable ?? now) < ($1.tellable ?? now) }
        guard let latest else {
            return language.pick(
                nl: "De oorzaak kennen we nog niet.", en: "We do not know the cause yet.")
        }
        return language.pick(nl: "Wat we nu weten: ", en: "What we know now: ") + sentence(latest.truth.text)
    }

    private func ours() -> String {
        // A transcript does not say where the failure lies, so nobody is named.
        language.pick(
            nl: "Wie het ook moet repareren: de dienst is van ons en wij zorgen dat hij terugkomt.",
            en: "Whoever has to repair it, the service is ours and so is getting it back.")
    }

    /// The latest thing the trainee had set going, or what could be set going.
    private func deed(before now: Moment) -> String {
        guard let deed = play.deeds.last(where: { $0.at <= now }) else {
            guard let supplier = play.setting.parties.first(where: { !$0.levels.isEmpty }),
                let level = supplier.levels.first
            else {
                return language.pick(
                    nl: "We sluiten nu de oorzaken een voor een uit.",
                    en: "We are ruling out the causes one by one.")
            }
            return language.pick(
                nl: "We escaleren nu bij \(supplier.name) (\(level)).",
                en: "We are now escalating at \(supplier.name) (\(level)).")
        }
        switch deed.kind {
        case .escalation(let party, let level):
            return language.pick(
                nl: "Om \(deed.at.clock) hebben we bij \(party) geëscaleerd (\(level)).",
                en: "At \(deed.at.clock) we escalated at \(party) (\(level)).")
        case .measure(let measure):
            return language.pick(
                nl: "Sinds \(deed.at.clock) zetten we dit in: \(measure).",
                en: "Since \(deed.at.clock) we have put this to work: \(measure).")
        }
    }

    private func outlook(at now: Moment) -> String {
        let duration = play.facts.first { fact in
            fact.truth.subject == "duration" && fact.tellable.map { $0 <= now } ?? false
        }
        if let duration { return sentence(duration.truth.text) }
        return language.pick(
            nl: "Een hersteltijd die we kunnen waarmaken, hebben we nog niet. Reken er vandaag niet op.",
            en: "We have no recovery time yet that we can stand behind. Do not count on it today.")
    }

    private func nextWord(after now: Moment) -> String {
        let slot = nextSlot(after: now, minutes: 60)
        let day = slot.date.weekday.name(in: language)
        if slot.date == now.date {
            return language.pick(
                nl: "Om \(slot.clock) hoort u meer, ook als er dan geen nieuws is.",
                en: "At \(slot.clock) you will hear more, also if there is no news by then.")
        }
        return language.pick(
            nl: "U hoort meer op \(day) om \(slot.clock), ook als er dan geen nieuws is.",
            en: "You will hear more on \(day) at \(slot.clock), also if there is no news by then.")
    }

    /// The next whole half hour at least so many minutes ahead, in office hours.
    private func nextSlot(after now: Moment, minutes: Int) -> Moment {
        let rounded = Moment(minutes: (now.minutes + minutes + 29) / 30 * 30)
        guard let open = play.setting.officeHours.next(from: rounded) else { return rounded }
        return open == rounded ? rounded : Moment(minutes: (open.minutes + 59) / 30 * 30)
    }

    private func sentence(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
