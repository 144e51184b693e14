import DrillEngine
import Groundwork
import TranscriptJournal

/// What could have been said instead, out of what the trainee knew and had done at that moment.
///
/// Asked again for the same thought, it finds other words: the same advice ten times over is read once.
struct BetterWording {
    let play: Play
    let language: Language
    private var turns: [String: Int] = [:]

    init(play: Play, language: Language) {
        self.play = play
        self.language = language
    }

    /// Words to users instead of a disastrous sentence.
    mutating func toUsers(instead kind: Disaster, in message: SpokenMessage) -> String {
        let now = message.at
        if let back = isBack(for: message) { return recovered(since: back, now) }
        let parts =
            switch kind {
            case .effort: [knowledge(at: now), deed(before: now)]
            case .blame: [ours(), deed(before: now)]
            case .investment: [deed(before: now), knowledge(at: now)]
            case .certainty: [outlook(at: now)]
            }
        return (parts + [nextWord(after: now)]).joined(separator: " ")
    }

    /// Words to somebody who serves a disastrous sentence.
    mutating func inward(instead kind: Disaster, to name: String, at now: Moment) -> String {
        let by = when(nextSlot(after: now, minutes: 30), from: now)
        return question(instead: kind) + " " + consequence(for: name, at: now, by: by)
    }

    // MARK: - To those who serve a sentence

    private mutating func question(instead kind: Disaster) -> String {
        switch kind {
        case .effort:
            next(
                "question effort",
                nl: [
                    "Wat hebt u in die tijd uitgesloten, wat probeert u nu, en hoe laat weten we of dat werkt?",
                    "Wat heeft het zoeken opgeleverd, en wat is de volgende stap?",
                ],
                en: [
                    "What have you ruled out in that time, what are you trying now, and when do we know whether it "
                        + "works?", "What has the search shown, and what is the next step?",
                ])
        case .blame:
            next(
                "question blame",
                nl: [
                    "Wie de schuld heeft, zoeken we later uit. Wat doet u nu, met wie, en hoe laat spreken we elkaar?",
                    "Voor onze mensen zijn wij het. Wat kunnen we hun nu vertellen over de volgende stap?",
                ],
                en: [
                    "Whose fault it is can wait. What are you doing now, with whom, and when do we speak next?",
                    "To our people it is us. What can we tell them now about the next step?",
                ])
        case .investment:
            next(
                "question investment",
                nl: [
                    "Wat er in is gestoken, helpt vandaag niemand. Wat zet u er nu op, en wat wordt daardoor sneller?",
                    "Wie werkt er op dit moment aan, en wat is er nodig om het sneller te laten gaan?",
                ],
                en: [
                    "What was put into it helps nobody today. What do you put to it now, and what does that speed up?",
                    "Who is working on it right now, and what would it take to speed that up?",
                ])
        case .certainty:
            next(
                "question certainty",
                nl: [
                    "Waarop baseert u die tijd? Hoe zeker is dat, wat is het slechtste geval, en wat doet u als het "
                        + "niet lukt?",
                    "Welke stap moet daarvoor nog slagen, en wat wordt het als die mislukt? Ik geef de tijd niet door.",
                ],
                en: [
                    "What is that time based on? How sure is it, what is the worst case, and what do you do if it "
                        + "fails?",
                    "Which step must still succeed for that, and what if it fails? I will not pass the time on.",
                ])
        }
    }

    /// What follows without an answer: the next level of a supplier, or a moment to hear it.
    private mutating func consequence(for name: String, at now: Moment, by: String) -> String {
        let levels = play.setting.parties.first { $0.name == name }?.levels ?? []
        let reached = play.deeds.compactMap { deed -> String? in
            guard deed.at < now, case .escalation(name, let level) = deed.kind else { return nil }
            return level
        }
        // Whoever answers the telephone is the first level already.
        let above = levels.count > 1 ? Array(levels.dropFirst()) : levels
        guard let level = above.first(where: { !reached.contains($0) }) else {
            return next(
                "by",
                nl: ["Ik hoor het graag \(by).", "\(capitalised(by)) wil ik dat weten."],
                en: ["I would like to hear that \(by).", "I want to know that \(by)."])
        }
        return next(
            "escalate",
            nl: [
                "Heb ik dat \(by) niet, dan vraag ik het aan uw \(level).",
                "Ik wil dat \(by) van uw \(level) zelf horen.",
                "Zonder antwoord \(by) ga ik naar uw \(level).",
            ],
            en: [
                "If I do not have that \(by), I will ask your \(level).",
                "I want to hear that from your \(level) \(by).",
                "Without an answer \(by) I will go to your \(level).",
            ])
    }

    // MARK: - To users

    /// Since when all those whom a message addresses have the service back; nothing while somebody has not.
    private func isBack(for message: SpokenMessage) -> Moment? {
        let addressed = message.audiences.isEmpty ? Array(play.setting.audiences.indices) : message.audiences
        let back = addressed.compactMap { play.restored(to: $0) }.filter { $0 <= message.at }
        return back.count == addressed.count ? back.max() : nil
    }

    private mutating func recovered(since back: Moment, _ now: Moment) -> String {
        let since = when(back, from: now)
        return next(
            "recovered",
            nl: [
                "De dienst werkt weer sinds \(bare(since)). Merkt u dat er iets niet klopt, meld het dan; wij blijven meekijken.",
                "Alles werkt weer. Wat er misging en wat wij eraan doen, leest u in het verslag dat nog komt.",
            ],
            en: [
                "The service has worked again since \(bare(since)). If you find something wrong, tell us; we keep watching.",
                "Everything works again. What went wrong, and what we do about it, will be in the report that follows.",
            ])
    }

    /// The latest diagnosis that could be told and still holds, or that the cause is not known.
    private mutating func knowledge(at now: Moment) -> String {
        let latest = self.latest("cause", at: now) ?? self.latest("impact", at: now)
        guard let latest else {
            return next(
                "unknown",
                nl: ["De oorzaak kennen we nog niet.", "Waardoor het komt, weten we nog niet."],
                en: ["We do not know the cause yet.", "What caused it, we do not know yet."])
        }
        return language.pick(nl: "Wat we nu weten: ", en: "What we know now: ") + latest
    }

    /// The latest fact on a subject that could be told, in the scenario's words, without what is out of date.
    private func latest(_ subject: String, at now: Moment) -> String? {
        let tellable = play.facts.filter { fact in
            fact.truth.subject == subject && fact.tellable.map { $0 <= now } ?? false
        }.sorted { ($0.tellable ?? now) > ($1.tellable ?? now) }
        for fact in tellable {
            let words = TimelyWords(known: (fact.learned ?? now).date, today: now.date)
            let text = words.left(of: fact.truth.text)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// A transcript does not say where the failure lies, so nobody is named.
    private mutating func ours() -> String {
        next(
            "ours",
            nl: [
                "Wie het ook moet repareren: de dienst is van ons en wij zorgen dat hij terugkomt.",
                "U hebt met ons te maken, en wij staan ervoor in dat dit wordt opgelost.",
                "Dit is onze dienst; u kunt ons erop aanspreken.",
            ],
            en: [
                "Whoever has to repair it, the service is ours and so is getting it back.",
                "You deal with us, and we answer for getting this solved.",
                "This is our service, and you may hold us to it.",
            ])
    }

    /// The latest thing the trainee had set going, or what could be set going.
    private mutating func deed(before now: Moment) -> String {
        guard let deed = play.deeds.last(where: { $0.at <= now }) else { return possibleDeed() }
        let since = when(deed.at, from: now)
        switch deed.kind {
        case .escalation(let party, let level):
            return next(
                "deed \(party) \(level)",
                nl: [
                    "\(capitalised(since)) hebben we bij \(party) geëscaleerd (\(level)).",
                    "Met \(party) (\(level)) spreken we elk uur af wat de volgende stap is.",
                    "Bij \(party) kijkt \(level) nu mee, en vraagt wat er is uitgesloten.",
                ],
                en: [
                    "\(capitalised(since)) we escalated at \(party) (\(level)).",
                    "Every hour we agree the next step with \(party) (\(level)).",
                    "At \(party) the \(level) is on it now, asking what has been ruled out.",
                ])
        case .measure(let measure):
            return next(
                "deed \(measure)",
                nl: [
                    "Sinds \(bare(since)) loopt er een maatregel van onszelf: ‘\(measure)’.",
                    "Wat we zelf hebben ingezet, ‘\(measure)’, loopt nog.",
                ],
                en: [
                    "Since \(bare(since)) a measure of our own has been running: ‘\(measure)’.",
                    "What we put to work ourselves, ‘\(measure)’, is still going.",
                ])
        }
    }

    private mutating func possibleDeed() -> String {
        guard let supplier = play.setting.parties.first(where: { !$0.levels.isEmpty }),
            let first = supplier.levels.first
        else {
            return next(
                "no deed",
                nl: [
                    "We sluiten nu de oorzaken een voor een uit.",
                    "We proberen nu de volgende stap, en zeggen erbij of hij gelukt is.",
                ],
                en: [
                    "We are ruling out the causes one by one.",
                    "We are trying the next step, and will say whether it worked.",
                ])
        }
        let higher = supplier.levels.dropFirst().first ?? first
        return next(
            "no deed",
            nl: [
                "We escaleren nu bij \(supplier.name) (\(higher)).",
                "We vragen \(supplier.name) nu welke stap loopt en wat er gebeurt als die mislukt.",
                "We bellen nu met \(supplier.name) over wat er is uitgesloten en wat de volgende stap is.",
            ],
            en: [
                "We are now escalating at \(supplier.name) (\(higher)).",
                "We are asking \(supplier.name) which step is going on, and what happens if it fails.",
                "We are on the telephone to \(supplier.name) about what is ruled out and what comes next.",
            ])
    }

    private mutating func outlook(at now: Moment) -> String {
        if let duration = latest("duration", at: now) { return duration }
        let isEvening = now.hour >= 17
        return next(
            "outlook",
            nl: [
                "Een hersteltijd die we kunnen waarmaken, hebben we nog niet. "
                    + (isEvening ? "Reken er morgenochtend niet op." : "Reken er vandaag niet op."),
                "Hoe lang het duurt, weten we niet; een tijd noemen we pas als die ergens op rust.",
                "We geven nu geen tijd: er moet nog een stap slagen. Ga ervan uit dat het langer duurt.",
            ],
            en: [
                "We have no recovery time yet that we can stand behind. "
                    + (isEvening ? "Do not count on it tomorrow morning." : "Do not count on it today."),
                "How long it takes we do not know; we give a time when it rests on something.",
                "We give no time now: a step must still succeed. Assume that it takes longer.",
            ])
    }

    private mutating func nextWord(after now: Moment) -> String {
        let slot = when(nextSlot(after: now, minutes: 60), from: now)
        return next(
            "next word",
            nl: [
                "\(capitalised(slot)) hoort u meer, ook als er dan geen nieuws is.",
                "Het volgende bericht komt \(slot), met of zonder nieuws.",
                "\(capitalised(slot)) melden we ons weer, ook als er niets veranderd is.",
            ],
            en: [
                "You will hear more \(slot), also if there is no news by then.",
                "The next message comes \(slot), with or without news.",
                "\(capitalised(slot)) we will be back, also if nothing has changed.",
            ])
    }

    // MARK: - Words and times

    /// The next wording of a thought.
    private mutating func next(_ thought: String, nl: [String], en: [String]) -> String {
        let wordings = language == .dutch ? nl : en
        defer { turns[thought, default: 0] += 1 }
        return wordings[turns[thought, default: 0] % wordings.count]
    }

    /// A moment as people say it: "om 10:30", "on Tuesday at 10:30".
    private func when(_ moment: Moment, from now: Moment) -> String {
        if moment.date == now.date {
            return language.pick(nl: "om \(moment.clock)", en: "at \(moment.clock)")
        }
        let day = moment.date.weekday.name(in: language)
        return language.pick(nl: "\(day) om \(moment.clock)", en: "on \(day) at \(moment.clock)")
    }

    /// A moment without its first preposition, to stand behind "since".
    private func bare(_ when: String) -> String {
        for word in ["om ", "at ", "on "] where when.hasPrefix(word) { return String(when.dropFirst(3)) }
        return when
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// The next whole half hour at least so many minutes ahead, in office hours.
    private func nextSlot(after now: Moment, minutes: Int) -> Moment {
        let rounded = Moment(minutes: (now.minutes + minutes + 29) / 30 * 30)
        guard let open = play.setting.officeHours.next(from: rounded) else { return rounded }
        return open == rounded ? rounded : Moment(minutes: (open.minutes + 59) / 30 * 30)
    }
}
