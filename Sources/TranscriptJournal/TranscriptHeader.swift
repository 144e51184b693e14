package import Groundwork
package import ScenarioLanguage

/// What stands on the first line of a transcript: what was played, by whom, and under which seed.
package struct TranscriptHeader: Codable, Sendable, Hashable {
    /// The version of the form in which transcripts are written now.
    package static let currentFormat = 1

    /// Whether a file that begins so is a transcript, in order or not: its first line is a header, as far as it was
    /// read.
    package static func isTranscript(_ beginning: [UInt8]) -> Bool {
        let line = String(decoding: beginning.prefix { $0 != 0x0A }, as: UTF8.self)
        return line.hasPrefix("{")
            && ["\"format\":", "\"notice\":", "\"program\":\"outage-drill", "\"scenario\":{"]
                .allSatisfy { line.contains($0) }
    }

    /// Which scenario was played.
    package struct Played: Codable, Sendable, Hashable {
        /// Its id.
        package var id: String
        /// Its language.
        package var language: Language
        /// SHA-256 of its text.
        package var digest: String
        /// Its title.
        package var title: String

        /// Makes what was played.
        package init(
            id: String, language: Language, digest: String, title: String
        ) {
            self.id = id
            self.language = language
            self.digest = digest
            self.title = title
        }
    }

    /// Whether comments were given after each message.
    package enum Mode: String, Codable, Sendable, Hashable {
        /// Nothing is said until the debrief.
        case exam
        /// Each message gets a comment.
        case coach
    }

    /// Somebody of a team.
    package struct Player: Codable, Sendable, Hashable {
        /// The name.
        package var name: String
        /// What the player is in the drill.
        package var role: String?

        /// Makes a player.
        package init(name: String, role: String? = nil) {
            self.name = name
            self.role = role
        }
    }

    /// The attempt that another one branched off from.
    package struct Parent: Codable, Sendable, Hashable {
        /// The name of its file.
        package var file: String
        /// The digest of its last line that was taken over.
        package var digest: String
        /// The moment from which it was played anew.
        package var moment: Moment

        /// Makes a parent.
        package init(file: String, digest: String, moment: Moment) {
            self.file = file
            self.digest = digest
            self.moment = moment
        }
    }

    /// The version of the form.
    package var format: Int
    /// A mark against taking an exercise for the real thing.
    package var notice: String
    /// The program and its version.
    package var program: String
    /// What was played.
    package var scenario: Played
    /// The seed.
    package var seed: UInt64
    /// Who played.
    package var trainee: String
    /// Whether comments were given.
    package var mode: Mode
    /// How many people the crowd had, where it was scaled.
    package var people: Int?
    /// Who play together, where several do.
    package var team: [Player]?
    /// The attempt that this one branched off from, if any.
    package var parent: Parent?
    /// What a debrief needs to know of the scenario.
    package var setting: Setting

    /// Makes the header of a new transcript.
    package init(
        _ scenario: Scenario, seed: UInt64, trainee: String, mode: Mode = .exam, people: Int? = nil,
        program: String
    ) {
        format = TranscriptHeader.currentFormat
        notice = scenario.language.pick(
            nl: "OEFENING OEFENING OEFENING", en: "EXERCISE EXERCISE EXERCISE")
        self.program = program
        self.scenario = Played(
            id: scenario.id, language: scenario.language, digest: scenario.digest, title: scenario.title)
        self.seed = seed
        self.trainee = trainee
        self.mode = mode
        self.people = people
        setting = Setting(scenario)
    }

    /// Makes the header of a record that no scenario stands behind.
    package init(
        scenario: Played, seed: UInt64, trainee: String, mode: Mode = .exam, people: Int? = nil,
        program: String, setting: Setting
    ) {
        self.scenario = scenario
        self.seed = seed
        self.trainee = trainee
        self.mode = mode
        self.people = people
        self.program = program
        self.setting = setting
        format = TranscriptHeader.currentFormat
        notice = scenario.language.pick(
            nl: "OEFENING OEFENING OEFENING", en: "EXERCISE EXERCISE EXERCISE")
    }
}

/// What a debrief needs to know of a scenario, so that it reads nothing but the transcript.
package struct Setting: Codable, Sendable, Hashable {
    /// An audience.
    package struct Group: Codable, Sendable, Hashable {
        /// Its name.
        package var name: String
        /// How many people it has.
        package var size: Int
        /// When it needs the service.
        package var hours: WeeklyHours

        /// Makes an audience.
        package init(
            name: String, size: Int, hours: WeeklyHours
        ) {
            self.name = name
            self.size = size
            self.hours = hours
        }
    }

    /// A fact.
    package struct Truth: Codable, Sendable, Hashable {
        /// Its short name.
        package var name: String
        /// What it is about.
        package var subject: String
        /// The fact in plain words.
        package var text: String
        /// `yes`, or why it may not be told, or not yet.
        package var telling: String
        /// From when it may be told; nothing when it never may.
        package var from: Moment?

        /// Makes a fact.
        package init(
            name: String, subject: String, text: String, telling: String, from: Moment? = nil
        ) {
            self.name = name
            self.subject = subject
            self.text = text
            self.telling = telling
            self.from = from
        }
    }

    /// A supplier, an engineer or a manager.
    package struct Contact: Codable, Sendable, Hashable {
        /// The name.
        package var name: String
        /// What they are to the trainee.
        package var role: String
        /// The levels of escalation.
        package var levels: [String]

        /// Makes a contact.
        package init(
            name: String, role: String, levels: [String]
        ) {
            self.name = name
            self.role = role
            self.levels = levels
        }
    }

    /// The first moment.
    package var starts: Moment
    /// The last moment.
    package var ends: Moment
    /// When a rhythm of messages is expected.
    package var officeHours: WeeklyHours
    /// Who waits.
    package var audiences: [Group]
    /// What is true.
    package var facts: [Truth]
    /// Whom the trainee deals with.
    package var parties: [Contact]
    /// The measures that could be taken.
    package var measures: [String]
    /// What the drill trains.
    package var objectives: [String]
    /// Weights of the rubric that the scenario changed, by part; absent where it changed none.
    package var rubric: [String: Int]?

    init(_ scenario: Scenario) {
        starts = scenario.starts
        ends = scenario.ends
        officeHours = scenario.officeHours
        audiences = scenario.audiences.map { Group(name: $0.name, size: $0.size, hours: $0.hours) }
        facts = scenario.facts.map { fact in
            switch fact.telling {
            case .yes:
                Truth(
                    name: fact.name, subject: fact.subject.rawValue, text: fact.text, telling: "yes",
                    from: scenario.starts)
            case .no(let reason):
                Truth(name: fact.name, subject: fact.subject.rawValue, text: fact.text, telling: reason)
            case .after(let moment, let reason):
                Truth(
                    name: fact.name, subject: fact.subject.rawValue, text: fact.text, telling: reason,
                    from: moment)
            }
        }
        parties = scenario.parties.map {
            Contact(name: $0.name, role: $0.role.rawValue, levels: $0.levels.map(\.name))
        }
        measures = scenario.measures.map(\.name)
        objectives = scenario.objectives.map(\.text)
        rubric = scenario.rubric.isEmpty ? nil : scenario.rubric
    }

    /// Makes a setting.
    package init(
        starts: Moment, ends: Moment, officeHours: WeeklyHours, audiences: [Group], facts: [Truth] = [],
        parties: [Contact] = [], measures: [String] = [], objectives: [String] = []
    ) {
        self.starts = starts
        self.ends = ends
        self.officeHours = officeHours
        self.audiences = audiences
        self.facts = facts
        self.parties = parties
        self.measures = measures
        self.objectives = objectives
    }
}
