import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import TranscriptJournal

extension CommandDescription {
    /// Plays a drill.
    static let play = CommandDescription(
        name: "play", arguments: "SCENARIO", count: 1...1,
        summary: Phrase(nl: "speelt een oefening", en: "plays a drill"),
        options: [
            Option(name: "trainee", value: "NAME", summary: Phrase(nl: "wie er oefent", en: "who plays")),
            Option(
                name: "seed", value: "N",
                summary: Phrase(
                    nl: "het toeval; dezelfde N geeft dezelfde oefening (standaard 1)",
                    en: "the chance; the same N gives the same drill (default 1)")),
            Option(
                name: "transcript", value: "FILE",
                summary: Phrase(
                    nl:
                        "waar het verslag komt; standaard een nieuw bestand in Transcripts/ of uw gegevensmap",
                    en: "where the transcript goes; a new file in Transcripts/ or your data folder by default"
                )),
            Option(
                name: "coach", value: nil,
                summary: Phrase(
                    nl: "commentaar bij elk bericht; zonder dit zegt niemand iets tot de nabespreking",
                    en: "a comment on each message; without it nobody says anything until the debrief")),
            .pace,
            Option(
                name: "team", value: "NAME:ROLE,…",
                summary: Phrase(
                    nl:
                        "wie samen spelen; aan de prompt 'als NAAM: …', of elk aan een eigen venster met 'join'",
                    en:
                        "who play together; at the prompt 'as NAME: …', or each at a terminal of their own by 'join'"
                )),
            .facilitate,
            Option(
                name: "people", value: "N",
                summary: Phrase(
                    nl: "hoeveel mensen de menigte heeft; standaard zoveel als in het scenario",
                    en: "how many people the crowd has; as many as in the scenario by default")),
        ],
        examples: [
            "outage-drill play elo-supplier-nl --trainee Anna",
            "outage-drill play elo-supplier-nl --team \"Anna:servicedesk, Bram:hoofd ICT\" --facilitate",
            "outage-drill play first-drill-en --coach",
            "outage-drill play storage-inhouse-en --seed 7 < script.txt",
        ]
    ) { invocation in
        let scenario = try ScenarioFinder(invocation.surroundings).scenario(
            invocation.arguments[0], invocation)
        let environment = invocation.surroundings.environment
        let seed = UInt64(try invocation.number("seed") ?? 1)
        let team = try invocation.value("team").map { try Team.read($0, in: scenario, invocation.language) }
        let trainee =
            invocation.value("trainee") ?? team.map { $0.map(\.name).joined(separator: ", ") }
            ?? environment["USER"] ?? "trainee"
        var header = TranscriptHeader(
            scenario, seed: seed, trainee: String(SafeText.oneLine(trainee).prefix(100)),
            mode: invocation.has("coach") ? .coach : .exam,
            people: try invocation.number("people", atLeast: 1, atMost: 5_000_000),
            program: "outage-drill \(OutageDrill.version)")
        header.team = team
        let path = try invocation.value("transcript") ?? TranscriptPlace(invocation).newPath(header)
        let left =
            invocation.surroundings.isInputTerminal ? Opening.left(header.scenario.id, environment) : nil
        var opening: [Occurrence] = []
        let session = try DrillSession(scenario, header: header, path: path) { opening = $0 }
        Opening(invocation, scenario).show(path: path, left: left)
        let given = invocation.arguments[0]
        return try Sitting(invocation, scenario, named: ScenarioFinder.isPath(given) ? given : nil).play(
            session, header, entries: [], showing: opening)
    }

    /// Goes on with a drill.
    static let resume = CommandDescription(
        name: "resume", arguments: "[TRANSCRIPT]", count: 0...1,
        summary: Phrase(
            nl: "gaat verder met een oefening; zonder verslag met wat u het laatst hebt laten staan",
            en: "goes on with a drill; without a transcript with the one you left last"),
        options: [
            .scenario, .pace, .facilitate,
            Option(
                name: "from", value: "MOMENT",
                summary: Phrase(
                    nl: "begint een nieuwe poging vanaf dit moment, zoals \"dag 2 09:00\"; de oude blijft",
                    en: "begins a new attempt at this moment, such as \"day 2 09:00\"; the old one stays")),
            Option(
                name: "transcript", value: "FILE",
                summary: Phrase(
                    nl: "waar het verslag van de nieuwe poging komt",
                    en: "where the transcript of the new attempt goes")),
        ],
        examples: [
            "outage-drill resume",
            "outage-drill resume Transcripts/anna.jsonl",
            "outage-drill resume Transcripts/anna.jsonl --from \"day 2 09:00\"",
        ]
    ) { invocation in
        let picked =
            try invocation.arguments.first
            ?? UnfinishedChoice(surroundings: invocation.surroundings, language: invocation.language).pick()
        guard let path = picked else { return .done }
        if let from = invocation.value("from") {
            let found = try TranscriptReader.read(path)
            let scenario = try PlayedScenario(invocation).find(for: found.transcript.header, path: path)
            return try Sitting(invocation, scenario, named: invocation.value("scenario")).branch(
                found, path: path, from: from)
        }
        let held = try TranscriptReader.hold(path)
        let found = held.found
        let scenario = try PlayedScenario(invocation).find(for: found.transcript.header, path: path)
        let session = try DrillSession(resuming: held, scenario: scenario)
        let language = invocation.chosenLanguage ?? scenario.language
        if found.isTorn {
            invocation.surroundings.say(
                language.pick(
                    nl: "De laatste regel was afgebroken en is hersteld; elke handeling ervoor is er nog.",
                    en: "The last line was torn and has been repaired; every action before it is there."))
        }
        Opening(invocation, scenario).showAgain(session.drill)
        if invocation.arguments.isEmpty {
            invocation.surroundings.say(language.pick(nl: "Verslag: ", en: "Transcript: ") + path)
        }
        return try Sitting(invocation, scenario, named: invocation.value("scenario")).play(
            session, found.transcript.header, entries: found.transcript.entries, showing: [])
    }
}

/// Holds the conversation of a drill, and debriefs it when it is over.
private struct Sitting {
    private let invocation: Invocation
    private let scenario: Scenario
    /// The scenario's file, where one was given.
    private let file: String?

    init(_ invocation: Invocation, _ scenario: Scenario, named file: String?) {
        self.invocation = invocation
        self.scenario = scenario
        self.file = file
    }

    func play(
        _ session: DrillSession, _ header: TranscriptHeader, entries: [Transcript.Entry],
        showing opening: [Occurrence]
    ) throws -> ExitStatus {
        let manner = DrillLoop.Manner(
            pace: try invocation.number("pace", atLeast: 1, atMost: 1440),
            facilitates: invocation.has("facilitate"),
            language: invocation.chosenLanguage,
            isOpen: invocation.has("facilitate") || header.team != nil,
            option: PlayedScenario(invocation).option(
                for: scenario, named: file, transcript: session.path))
        let place = TranscriptPlace(invocation)
        let loop = DrillLoop(
            session, header: header, entries: entries, surroundings: invocation.surroundings,
            manner: manner, newPath: { try place.pathBeside($0) })
        if case .over(let path) = try loop.run(showing: opening) {
            try DebriefWriter(invocation).writeBrief(
                path: path, isForFacilitator: invocation.has("facilitate"), option: manner.option)
        }
        return .done
    }

    /// Begins a new attempt at a moment of another one.
    func branch(
        _ found: TranscriptReader.Found, path: String, from: String
    ) throws -> ExitStatus {
        let language = invocation.language
        let end = found.transcript.events.last?.at ?? scenario.starts
        let reader = PromptReader(now: end, firstDay: scenario.starts.date)
        guard let moment = Moment(from) ?? reader.moment(from.lowercased().split(separator: " ")) else {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "'\(from)' is geen moment; schrijf --from \"dag 2 09:00\"",
                    en: "'\(from)' is no moment; write --from \"day 2 09:00\""))
        }
        guard moment >= scenario.starts, moment < end else {
            let clockface = Clockface(language: language, firstDay: scenario.starts.date)
            throw Complaint(.usage, BranchFault.notPast(moment, now: end).sentence(clockface))
        }
        let place = TranscriptPlace(invocation)
        let branched = try BranchedSession(found, scenario, path: path, at: moment) { parent in
            try invocation.value("transcript") ?? place.pathBeside(parent)
        }
        Opening(invocation, scenario).showAgain(branched.session.drill)
        invocation.surroundings.say(
            scenario.language.pick(nl: "Nieuw verslag: ", en: "New transcript: ") + branched.session.path)
        let entries = try TranscriptReader.read(branched.session.path).transcript.entries
        return try play(branched.session, branched.header, entries: entries, showing: [])
    }
}

extension CommandDescription.Option {
    /// How fast the clock runs by itself.
    static let pace = CommandDescription.Option(
        name: "pace", value: "N",
        summary: Phrase(
            nl: "de klok loopt door terwijl u typt: N minuten van de oefening per echte minuut",
            en: "the clock runs while you type: N minutes of the drill a real minute"))

    /// Whether this terminal takes the facilitator's commands.
    static let facilitate = CommandDescription.Option(
        name: "facilitate", value: nil,
        summary: Phrase(
            nl: "ook de opdrachten van de begeleider, met een schuine streep: '/hulp'",
            en: "the facilitator's commands, too, with a slash: '/help'"))

    /// Where the scenario of a transcript is, if it cannot be found by its id.
    static let scenario = CommandDescription.Option(
        name: "scenario", value: "FILE",
        summary: Phrase(
            nl: "het scenario dat gespeeld is, als het niet vanzelf gevonden wordt",
            en: "the scenario that was played, where it is not found by itself"))
}

/// What is said before the first inject.
private struct Opening {
    let surroundings: Surroundings
    let scenario: Scenario
    private let language: Language

    init(_ invocation: Invocation, _ scenario: Scenario) {
        surroundings = invocation.surroundings
        self.scenario = scenario
        language = invocation.chosenLanguage ?? scenario.language
    }

    private var banner: String {
        surroundings.style.strong(
            language.pick(
                nl: "*** OEFENING *** OEFENING *** OEFENING ***",
                en: "*** EXERCISE *** EXERCISE *** EXERCISE ***"))
    }

    /// A drill that was left: of this scenario, or else the last one.
    static func left(_ scenario: String, _ environment: [String: String]) -> UnfinishedDrill? {
        let all = UnfinishedDrills(environment: environment).all()
        return all.first { $0.header.scenario.id == scenario } ?? all.first
    }

    func show(path: String, left: UnfinishedDrill?) {
        surroundings.say(banner)
        surroundings.say("\n" + surroundings.style.strong(SafeText.oneLine(scenario.title)) + "\n")
        surroundings.say(
            TextLayout.wrapped(SafeText.forTerminal(scenario.briefing), width: surroundings.width))
        let audiences = scenario.audiences.map { "\($0.name) (\($0.size))" }.joined(separator: ", ")
        let parties = scenario.parties.map(\.name).joined(separator: ", ")
        surroundings.say("")
        for line in [
            language.pick(nl: "Doelgroepen: ", en: "Audiences: ") + audiences,
            language.pick(nl: "Kanalen: ", en: "Channels: ") + scenario.channels.joined(separator: ", "),
            language.pick(nl: "U kunt spreken met: ", en: "You can talk to: ") + parties,
            language.pick(
                nl:
                    "Begin met 'stuur aan allen: …', 'zeg PARTIJ: …' of 'wacht volgende'; 'hulp' toont alles.",
                en: "Begin with 'send to all: …', 'tell PARTY: …' or 'wait next'; 'help' shows everything."),
            language.pick(
                nl: "Voor de > staan de tijd in de oefening en hoe gefrustreerd men is, van 0 tot 100.",
                en: "Before the > stand the time in the drill and how frustrated people are, from 0 to 100."),
            language.pick(nl: "Verslag: ", en: "Transcript: ") + path,
            left.map { drill in
                language.pick(nl: "U liet nog staan: ", en: "You left unfinished: ") + drill.line(language)
                    + language.pick(nl: "; verder met: ", en: "; go on with: ")
                    + "outage-drill resume \(drill.path)"
            },
        ].compactMap({ $0 }) {
            surroundings.say(TextLayout.wrapped(SafeText.oneLine(line), width: surroundings.width, indent: 2))
        }
    }

    func showAgain(_ drill: Drill) {
        surroundings.say(banner)
        let clockface = Clockface(language: language, firstDay: scenario.starts.date)
        surroundings.say(
            language.pick(nl: "Verder met ", en: "Going on with ")
                + "“\(SafeText.oneLine(scenario.title))”, "
                + clockface.dayTitle(of: drill.now) + ", \(drill.now.clock).")
    }
}
