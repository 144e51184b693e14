import DrillEngine
package import Groundwork

/// The messages of a real outage as somebody kept them.
package struct IncidentLog: Sendable, Hashable {
    /// A message.
    package struct Entry: Sendable, Hashable {
        /// The row of the log.
        package var row: Int
        /// When it was sent.
        package var at: Moment
        /// By which channel; nothing where the log leaves it empty.
        package var channel: String?
        /// To whom, by name; empty for everyone.
        package var audiences: [String]
        /// The words.
        package var text: String
    }

    /// A fact with the moment from which it could be known.
    package struct Knowable: Sendable, Hashable {
        /// From when.
        package var at: Moment
        /// The fact in plain words.
        package var fact: String
    }

    /// The messages, in the order of time.
    package var entries: [Entry]

    /// The audiences, in the order in which they are first named; one for everyone where none is.
    package func audiences(in language: Language) -> [String] {
        var names: [String] = []
        for name in entries.flatMap(\.audiences) where !names.contains(name) { names.append(name) }
        return names.isEmpty ? [language.pick(nl: "iedereen", en: "everyone")] : names
    }
}

/// When a real outage was, and what is known of it beside its messages.
package struct IncidentFrame: Sendable {
    /// When it began; the first message where that is not known.
    package var starts: Moment?
    /// When the service was back.
    package var restored: Moment?
    /// When a rhythm of messages is expected.
    package var officeHours: WeeklyHours
    /// What could be known, and from when.
    package var knowables: [IncidentLog.Knowable]
    /// The language of the messages and of the report.
    package var language: Language
    /// What the report is called.
    package var title: String
    /// The program and its version.
    package var program: String

    /// Frames an outage.
    package init(
        starts: Moment?, restored: Moment?, officeHours: WeeklyHours, knowables: [IncidentLog.Knowable],
        language: Language, title: String, program: String
    ) {
        self.starts = starts
        self.restored = restored
        self.officeHours = officeHours
        self.knowables = knowables
        self.language = language
        self.title = title
        self.program = program
    }
}

extension IncidentLog {
    /// Minutes after the service was back for which the log is looked at still.
    private static let aftermath = 60

    /// The log as a transcript, so that it is scored like a drill.
    ///
    /// - Parameter digest: SHA-256 of the log's text.
    package func transcript(_ frame: IncidentFrame, digest: String) -> Transcript {
        let names = audiences(in: frame.language)
        let first = frame.starts ?? entries.first?.at ?? frame.restored ?? Moment(minutes: 0)
        let last = entries.last?.at ?? first
        let end = max(last, frame.restored.map { $0 + IncidentLog.aftermath } ?? last, first)
        let facts = frame.knowables.enumerated().map { index, knowable in
            LoggedTalk.Knowable(
                name: IncidentLog.name(of: knowable.fact, index), at: max(knowable.at, first),
                text: knowable.fact)
        }
        var talk = LoggedTalk(
            audiences: names, knowables: facts, restored: frame.restored, language: frame.language)
        let messages = entries.map { entry in
            LoggedTalk.Message(
                at: entry.at, channel: entry.channel,
                audiences: entry.audiences.isEmpty
                    ? Array(names.indices)
                    : names.indices.filter { entry.audiences.contains(names[$0]) },
                text: entry.text)
        }
        let setting = Setting(
            starts: first, ends: end, officeHours: frame.officeHours,
            audiences: names.map { Setting.Group(name: $0, size: 1, hours: .always) },
            facts: facts.map {
                Setting.Truth(name: $0.name, subject: "cause", text: $0.text, telling: "yes", from: first)
            })
        var header = TranscriptHeader(
            scenario: .init(id: "log", language: frame.language, digest: digest, title: frame.title),
            seed: 0, trainee: "", program: frame.program, setting: setting)
        header.notice = frame.language.pick(
            nl: "STORING (ECHT, GEEN OEFENING)", en: "OUTAGE (REAL, NOT AN EXERCISE)")
        let events = talk.events(of: messages, from: first, to: end)
        return Transcript(header: header, entries: events.map { .event($0) })
    }

    /// What a fact is called in the books: its number and its first words.
    private static func name(of fact: String, _ index: Int) -> String {
        let words = fact.split(whereSeparator: \.isWhitespace)
        let start = words.prefix(6).joined(separator: " ")
        return "\(index + 1). " + start.prefix(60) + (words.count > 6 || start.count > 60 ? " …" : "")
    }
}
