import DebriefScoring
import DrillEngine
import Groundwork
package import TranscriptJournal

/// A drill told as a story in Markdown: who said what, day by day, and how people felt when evening came.
package struct DrillStory: Sendable {
    private let transcript: Transcript

    /// Takes the drill of a transcript.
    package init(_ transcript: Transcript) {
        self.transcript = transcript
    }

    private var header: TranscriptHeader { transcript.header }
    private var language: Language { header.scenario.language }

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    private func plain(_ text: String) -> String { MarkdownWriter.escape(text) }

    /// The story.
    package var text: String {
        var lines = ["**\(plain(header.notice))**", "", "# " + plain(header.scenario.title), "", opening]
        var day: CivilDate?
        var feelings: [Feeling]?
        var by: String?
        let passedOver = promisesPassedOver
        for entry in transcript.entries {
            switch entry {
            case .yardstick: break
            case .action(_, _, let who): by = who
            case .event(let occurrence):
                if day != occurrence.at.date {
                    if day != nil { lines += evening(feelings) }
                    day = occurrence.at.date
                    lines += ["", "## " + title(of: occurrence.at)]
                }
                if case .pulse(let now) = occurrence.event { feelings = now }
                let told = breaks(passedOver, occurrence.event) ? [] : tell(occurrence, by: by)
                if !told.isEmpty { lines += [""] + told }
            }
        }
        lines += evening(feelings)
        lines += ["", "**\(plain(header.notice))**"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The promises that fell due while a facilitator moved the clock: nobody could keep them.
    private var promisesPassedOver: Set<Int> {
        let play = Play(transcript, longestMessage: Rubric.standard.longestMessage)
        return Set(play.pledges.filter(play.isExcused).map(\.promise.number))
    }

    /// Whether an event says that one of these promises was broken.
    private func breaks(_ promises: Set<Int>, _ event: DrillEvent) -> Bool {
        if case .settled(let number, .broken, _) = event { promises.contains(number) } else { false }
    }

    private var opening: String {
        let people = header.setting.audiences.reduce(0) { $0 + $1.size }
        let names = header.setting.audiences.map { plain($0.name) }.joined(separator: ", ")
        return say(
            nl: "*\(plain(header.trainee)) oefende dit met \(people) mensen die wachtten: \(names).*",
            en: "*\(plain(header.trainee)) drilled this with \(people) people waiting: \(names).*")
    }

    private func title(of moment: Moment) -> String {
        let day = moment.date.daysSince1970 - header.setting.starts.date.daysSince1970 + 1
        return say(nl: "Dag \(day), ", en: "Day \(day), ") + moment.date.weekday.name(in: language)
    }

    /// How everyone felt at the end of a day.
    private func evening(_ feelings: [Feeling]?) -> [String] {
        guard let feelings, feelings.count == header.setting.audiences.count else { return [] }
        let parts = zip(header.setting.audiences, feelings).map { audience, feeling in
            say(
                nl:
                    "\(plain(audience.name)) \(feeling.frustration / 10) frustratie en \(feeling.trust / 10) vertrouwen",
                en:
                    "\(plain(audience.name)) \(feeling.frustration / 10) frustration and \(feeling.trust / 10) trust"
            )
        }
        return [
            "",
            say(nl: "*Aan het eind van de dag: ", en: "*At the end of the day: ")
                + parts.joined(separator: "; ") + ".*",
        ]
    }

    private func tell(_ occurrence: Occurrence, by: String?) -> [String] {
        let clock = "**\(occurrence.at.clock)**"
        switch occurrence.event {
        case .received(let message):
            let title = message.title.map { say(nl: ": ", en: ": ") + "*\(plain($0))*" } ?? ""
            return ["\(clock) \(plain(message.from)) (\(plain(message.via)))\(title)", ""]
                + quote(message.text)
        case .sent(let message):
            return ["\(clock) \(plain(by ?? header.trainee)) \(addressee(message))", ""] + quote(message.text)
        case .settled(let number, .broken, _):
            return [
                "\(clock) "
                    + say(
                        nl: "*Toezegging \(number) werd niet nagekomen.*",
                        en: "*Promise \(number) was not kept.*")
            ]
        case .learned(let fact):
            return [
                "\(clock) "
                    + say(nl: "*Nu was bekend: \(plain(fact)).*", en: "*It was known now: \(plain(fact)).*")
            ]
        case .escalated(let party, let level, _):
            return [
                "\(clock) "
                    + say(
                        nl: "*Geëscaleerd bij \(plain(party)): \(plain(level)).*",
                        en: "*Escalated at \(plain(party)): \(plain(level)).*")
            ]
        case .measureTaken(let measure, _, _):
            return [
                "\(clock) " + say(nl: "*Ingezet: \(plain(measure)).*", en: "*Put in: \(plain(measure)).*")
            ]
        case .service(let percent) where occurrence.at > header.setting.starts:
            let shares = zip(header.setting.audiences, percent).map { "\(plain($0.name)) \($1)%" }
            return [
                "\(clock) " + say(nl: "*Wat werkt: ", en: "*What works: ") + shares.joined(separator: ", ")
                    + ".*"
            ]
        case .intervened(let deed):
            guard let line = FacilitatorWording(language: language).line(deed) else { return [] }
            return ["\(clock) " + say(nl: "*De begeleider: ", en: "*The facilitator: ") + plain(line) + ".*"]
        default: return []
        }
    }

    private func addressee(_ message: SentMessage) -> String {
        if let party = message.party { return say(nl: "tegen \(plain(party)):", en: "to \(plain(party)):") }
        if message.audiences.isEmpty {
            let number = message.answers ?? 0
            return say(nl: "in antwoord op bericht \(number):", en: "in answer to message \(number):")
        }
        let names = message.audiences.map { plain($0) }.joined(separator: ", ")
        return say(nl: "aan \(names):", en: "to \(names):")
    }

    /// Words as a quotation, paragraph by paragraph.
    private func quote(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.allSatisfy(\.isWhitespace) ? ">" : "> " + plain(String($0)) }
    }
}
