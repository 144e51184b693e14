import DebriefScoring
import Groundwork
import TranscriptJournal

/// A debrief as a page: scores first, then what cost most and what would have earned the rest, then the books.
struct DebriefPage {
    let debrief: Debrief
    /// How much of it is shown.
    enum Extent {
        /// What one wants to know right after a drill: scores, the four sentences, what cost most, the people.
        case brief
        /// All but the messages.
        case books
        /// All, with the messages in full.
        case whole
    }

    /// How much of it is shown.
    let extent: Extent

    init(_ debrief: Debrief, extent: Extent = .whole) {
        self.debrief = debrief
        self.extent = extent
    }

    var language: Language { debrief.language }

    /// Picks the wording of the debrief's language.
    func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    /// A day and a clock time.
    func time(_ moment: Moment) -> String { Wording.time(moment, language) }

    /// The page.
    var page: Page {
        Page(
            banner: banner, title: heading + debrief.header.scenario.title,
            facts: debrief.limits == nil ? facts : logFacts,
            warnings: debrief.isAltered ? [alteration] : [],
            language: language,
            sections: sections)
    }

    /// A drill is marked as one; a real outage is not.
    private var banner: String {
        debrief.limits == nil
            ? say(nl: "OEFENING OEFENING OEFENING", en: "EXERCISE EXERCISE EXERCISE")
            : debrief.header.notice
    }

    private var heading: String {
        debrief.limits == nil
            ? say(nl: "Nabespreking: ", en: "Debrief: ") : say(nl: "Terugblik: ", en: "Post-mortem: ")
    }

    private var sections: [Section] {
        let isLog = debrief.limits != nil
        let first = [
            scores, disastrous, costs, extent == .brief ? nil : moments, team, facilitator,
            isLog ? nil : people,
        ].compactMap { $0 }
        let books = [parts, promises, factLedger, isLog ? nil : questions, ratings, leftOut].compactMap { $0 }
        return switch extent {
        case .brief: first
        case .books: first + books + [hotWash].compactMap { $0 }
        case .whole: first + books + [messages, hotWash].compactMap { $0 }
        }
    }

    private var facts: [String] {
        let header = debrief.header
        let setting = header.setting
        var facts = [
            say(nl: "Speler: ", en: "Trainee: ") + header.trainee,
            when(setting.starts, debrief.play.endedEarly ?? setting.ends),
            say(nl: "scenario ", en: "scenario ") + header.scenario.id + ", seed \(header.seed)",
        ]
        if let parent = header.parent {
            facts.append(
                say(nl: "Verder gespeeld vanaf ", en: "Branched at ") + time(parent.moment)
                    + say(nl: " uit ", en: " from ") + parent.file)
        }
        if debrief.play.endedEarly != nil {
            facts.append(
                say(
                    nl: "Door de begeleider beëindigd; het scenario loopt tot \(time(setting.ends))",
                    en: "Ended by the facilitator; the scenario runs until \(time(setting.ends))"))
        }
        if !debrief.isFinished {
            facts.append(
                say(
                    nl: "Niet uitgespeeld: gescoord tot \(time(debrief.play.end))",
                    en: "Not played to the end: scored up to \(time(debrief.play.end))"))
        }
        return facts
    }

    /// "Mon 07:10 – Thu 17:00, 23–26 February 2026".
    func when(_ starts: Moment, _ ends: Moment) -> String {
        "\(time(starts)) – \(time(ends)), " + starts.date.words(until: ends.date, in: language)
    }

    private var alteration: String {
        say(
            nl: "VERANDERD nadat het geschreven werd: deze score bewijst niets.",
            en: "CHANGED after it was written: this score proves nothing.")
    }

    var scores: Section {
        var bars = debrief.scores.map { score in
            Block.Bar(score.dimension.name(in: language), score.points, note: grade(score.points))
        }
        bars.append(Block.Bar(say(nl: "Totaal", en: "Total"), debrief.total, note: grade(debrief.total)))
        if let index = debrief.outcome.index {
            bars.append(
                Block.Bar(
                    say(nl: "Uitkomst", en: "Outcome"), index,
                    note: say(nl: "0 = zwijgen, 100 = voorbeeldig", en: "0 = silence, 100 = exemplary")))
        }
        return Section("scores", say(nl: "Scores", en: "Scores"), [.bars(bars)])
    }

    /// What a score means, in a word.
    func grade(_ points: Double) -> String {
        switch points.rounded() {
        case 80...: say(nl: "sterk", en: "strong")
        case 60..<80: say(nl: "voldoende", en: "sound")
        case 30..<60: say(nl: "matig", en: "middling")
        default: say(nl: "zwak", en: "weak")
        }
    }
}
