import DebriefScoring
import DrillRehearsal
import Foundation
import Groundwork
import ScenarioLanguage
import TranscriptJournal

extension CommandDescription {
    /// Lets built-in players play.
    static let rehearse = CommandDescription(
        name: "rehearse", arguments: "SCENARIO", count: 1...1,
        summary: Phrase(
            nl: "laat ingebouwde spelers een scenario vele malen spelen",
            en: "lets built-in players play a scenario many times"),
        options: [
            Option(
                name: "player", value: Cast.allCases.map(\.name).joined(separator: "|"),
                summary: Phrase(
                    nl: "welke spelers, met komma's; standaard alle",
                    en: "which players, with commas; all by default")),
            Option(
                name: "runs", value: "N",
                summary: Phrase(nl: "hoe vaak elk; standaard 5", en: "how often each; 5 by default")),
            Option(
                name: "seed", value: "N",
                summary: Phrase(nl: "de eerste seed; standaard 1", en: "the first seed; 1 by default")),
            Option(
                name: "people", value: "N",
                summary: Phrase(
                    nl: "hoeveel mensen de menigte telt; standaard hoogstens 2000",
                    en: "how many people the crowd has; at most 2000 by default")),
            Option(
                name: "workers", value: "N",
                summary: Phrase(
                    nl: "hoeveel tegelijk; standaard zoveel als er kernen zijn",
                    en: "how many at a time; as many as there are cores by default")),
            Option(
                name: "shard", value: "I/N",
                summary: Phrase(
                    nl: "alleen deel I van N, als studie in JSON die met 'merge' is samen te voegen",
                    en: "only part I of N, as a study in JSON that --merge puts together")),
            Option(
                name: "merge", value: "FILE,FILE…",
                summary: Phrase(
                    nl: "voegt delen samen in plaats van te spelen",
                    en: "puts parts together instead of playing")),
            Option(
                name: "format", value: "text|json",
                summary: Phrase(
                    nl: "vorm; anders volgens de uitgang van het bestand",
                    en: "form; otherwise by the ending of the file")),
            .output,
        ],
        examples: [
            "outage-drill rehearse elo-supplier-nl --runs 20",
            "outage-drill rehearse elo-supplier-nl --player silent,exemplary --format json",
            "parallel outage-drill rehearse elo-supplier-nl --runs 100 --shard {}/4 -o part{}.json ::: 1 2 3 4",
            "outage-drill rehearse elo-supplier-nl --merge part1.json,part2.json,part3.json,part4.json",
        ]
    ) { invocation in
        let form = try invocation.form(of: [.text, .json])
        let result =
            try invocation.has("shard")
            ? ResultFile(invocation, makes: [.json], by: "--shard")
            : ResultFile(invocation, makes: [.text, .json])
        let scenario = try ScenarioFinder(invocation.surroundings).scenario(
            invocation.arguments[0], invocation)
        let run = RehearsalRun(invocation, scenario)
        let study = try invocation.value("merge").map { try run.merge($0) } ?? run.play()
        let page = StudyPage(study, language: invocation.language)
        let text =
            if invocation.has("shard") {
                try page.whole()
            } else {
                form == .json ? try page.json() : page.text
            }
        try result.write(text)
        return .done
    }
}

/// Plays a rehearsal as the options say.
private struct RehearsalRun {
    let invocation: Invocation
    let scenario: Scenario

    init(_ invocation: Invocation, _ scenario: Scenario) {
        self.invocation = invocation
        self.scenario = scenario
    }

    func play() throws -> Study {
        let runs = try invocation.number("runs", atLeast: 1, atMost: 100_000) ?? 5
        let first = UInt64(try invocation.number("seed") ?? 1)
        let people =
            try invocation.number("people", atLeast: 1, atMost: 5_000_000)
            ?? min(scenario.people, Yardstick.people)
        let rehearsal = Rehearsal(
            scenario, players: try players(), seeds: try shard().seeds(from: first, runs: runs),
            people: people == scenario.people ? nil : people,
            workers: try invocation.number("workers", atLeast: 1, atMost: 1024)
                ?? ProcessInfo.processInfo.activeProcessorCount,
            program: "outage-drill \(OutageDrill.version)")
        let bar = ProgressBar(invocation.surroundings)
        defer { bar.clear() }
        let study = Waiting.forResult {
            await rehearsal.run(progress: bar.show) { transcript in
                let debrief = Debrief(transcript)
                return Marks(
                    timeliness: debrief.score(.timeliness).points, openness: debrief.score(.openness).points,
                    expectations: debrief.score(.expectations).points, total: debrief.total,
                    index: debrief.outcome.index.map { Double($0) })
            }
        }
        guard let study else {
            throw Complaint(
                .wrong, nl: "de repetitie eindigde zonder uitkomst; doe haar nog eens",
                en: "the rehearsal ended without a result; run it again")
        }
        return study
    }

    private func players() throws -> [Cast] {
        guard let names = invocation.value("player") else { return Cast.allCases }
        return try names.split(separator: ",").map { name in
            if let player = Cast(rawValue: String(name)) { return player }
            let all = Cast.allCases.map(\.name)
            let near = NearestName.to(String(name), among: all)
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "er is geen speler '\(name)'; "
                        + (near.map { "bedoelde u '\($0)'?" } ?? "wel: \(all.joined(separator: ", "))"),
                    en: "there is no player '\(name)'; "
                        + (near.map { "did you mean '\($0)'?" } ?? "there is: \(all.joined(separator: ", "))")
                ))
        }
    }

    private func shard() throws -> Shard {
        guard let text = invocation.value("shard") else { return .whole }
        guard let shard = Shard(text) else {
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "'\(text)' is geen deel; schrijf --shard 1/4 tot en met --shard 4/4",
                    en: "'\(text)' is no part; write --shard 1/4 to --shard 4/4"))
        }
        return shard
    }

    func merge(_ list: String) throws -> Study {
        var merged: Study?
        for path in list.split(separator: ",").map(String.init) {
            let part: Study
            do {
                part = try JSONDecoder().decode(Study.self, from: Data(ScenarioFinder.loadBytes(path)))
            } catch is DecodingError {
                throw Complaint(
                    .data,
                    nl: "'\(path)' is geen deel van een repetitie; maak het met --shard I/N -o BESTAND",
                    en: "'\(path)' is no part of a rehearsal; make it with --shard I/N -o FILE")
            }
            do throws(Study.Mismatch) {
                if let earlier = merged { merged = try earlier.merged(with: part) } else { merged = part }
            } catch {
                throw Complaint(
                    .data, nl: "'\(path)' hoort bij een ander scenario of een ander aantal mensen",
                    en: "'\(path)' belongs to another scenario or another number of people")
            }
        }
        guard let merged else {
            throw Complaint(
                .usage, nl: "--merge wil bestanden, met komma's ertussen",
                en: "--merge wants files, with commas between them")
        }
        return merged
    }
}

/// A study as text, as JSON of the contract, or whole.
private struct StudyPage {
    let study: Study
    let language: Language
    private let players: [PlayerSummary]

    init(_ study: Study, language: Language) {
        self.study = study
        self.language = language
        players = PlayerSummary.of(study)
    }

    var text: String {
        var lines = [
            language.pick(
                nl:
                    "\(study.scenario), \(study.people) mensen; per speler het midden van alle keren (tiende tot negentigste procent)",
                en:
                    "\(study.scenario), \(study.people) people; for each player the median of all runs (10th to 90th percentile)"
            ),
            "",
        ]
        let titles = [
            language.pick(nl: "speler", en: "player"), language.pick(nl: "tijdig", en: "timely"),
            language.pick(nl: "open", en: "open"), language.pick(nl: "verwacht.", en: "expect."),
            language.pick(nl: "totaal", en: "total"), "index",
            language.pick(nl: "frustratie", en: "frustration"),
            language.pick(nl: "vertrouwen", en: "trust"), language.pick(nl: "gelaten", en: "resigned"),
            language.pick(nl: "telefoontjes", en: "calls"),
        ]
        lines.append(row(titles))
        for player in players {
            let scores = player.scores
            lines.append(
                row([
                    player.player, cell(scores?.timeliness), cell(scores?.openness),
                    cell(scores?.expectations),
                    cell(scores?.total), cell(player.outcome.index), cell(player.outcome.frustration),
                    cell(player.outcome.trust), cell(player.outcome.resigned), cell(player.outcome.calls),
                ]))
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        let widths = [17, 13, 13, 13, 13, 13, 13, 13, 13, 0]
        // What fills its column keeps a space from the next.
        return zip(cells, widths).map { TextLayout.padded($0 + " ", to: $1) }.joined()
    }

    private func cell(_ spread: Spread?) -> String {
        guard let spread else { return "–" }
        return "\(whole(spread.median)) (\(whole(spread.p10))–\(whole(spread.p90)))"
    }

    private func whole(_ value: Double) -> Int { value.isFinite && abs(value) < 1e15 ? Int(value + 0.5) : 0 }

    func json() throws -> String {
        struct Answer: Encodable {
            var scenario: String
            var people: Int
            var players: [PlayerSummary]
        }
        return try encoded(Answer(scenario: study.scenario, people: study.people, players: players))
    }

    func whole() throws -> String { try encoded(study) }

    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return SafeText.inJSON(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
