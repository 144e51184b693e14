import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// The players of a team, as they are named on the command line.
enum Team {
    /// The most players there can be.
    static let limit = 20

    /// Reads "Anna:service desk, Bram:head of IT".
    ///
    /// - Parameter scenario: the scenario, whose parties and audiences are no players.
    static func read(
        _ text: String, in scenario: Scenario, _ language: Language
    ) throws(Complaint) -> [TranscriptHeader.Player] {
        var players: [TranscriptHeader.Player] = []
        for item in text.split(separator: ",") {
            let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                .map { clean($0) }
            guard let name = parts.first, !name.isEmpty else { continue }
            let role = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
            let checked = try checked(name, players, in: scenario, language)
            players.append(TranscriptHeader.Player(name: checked, role: role))
        }
        guard !players.isEmpty, players.count <= limit else {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "--team wil één tot \(limit) namen, bijvoorbeeld: --team \"Anna:servicedesk, Bram\"",
                    en: "--team wants one to \(limit) names, for instance: --team \"Anna:service desk, Bram\""
                ))
        }
        return players
    }

    /// Whether a word asks for the facilitator's place.
    static func isFacilitator(_ name: String) -> Bool {
        ["facilitator", "begeleider"].contains(name.lowercased())
    }

    /// The facilitator's word that a name misspells.
    static func nearlyFacilitator(_ name: String) -> String? {
        guard !isFacilitator(name) else { return nil }
        return ["facilitator", "begeleider"].first { NearestName.distance(name.lowercased(), $0) <= 3 }
    }

    /// What is said of a name that misspells the facilitator's word.
    static func misspelt(_ name: String, _ meant: String, _ language: Language) -> Complaint {
        Complaint(
            .usage,
            language.pick(
                nl: "'\(name)' lijkt op '\(meant)': bedoelde u --as \(meant)? Een speler heet anders",
                en: "'\(name)' looks like '\(meant)': did you mean --as \(meant)? A player has another name"))
    }

    /// The name as it stands on the list, whatever its case.
    static func player(named name: String, in players: [TranscriptHeader.Player]) -> TranscriptHeader.Player?
    {
        players.first { $0.name.lowercased() == name.lowercased() }
    }

    /// A name as it may stand on the list.
    static func checked(
        _ name: String, _ players: [TranscriptHeader.Player], in scenario: Scenario, _ language: Language
    ) throws(Complaint) -> String {
        let name = clean(name)
        if name.isEmpty || name.count > 40 || name.contains(where: { ":,/".contains($0) }) {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "'\(name.prefix(50))' kan geen naam zijn: hoogstens 40 tekens, zonder : , en /",
                    en: "'\(name.prefix(50))' cannot be a name: at most 40 characters, without : , and /"))
        }
        if isFacilitator(name) {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "'\(name)' is de begeleider; een speler heet anders",
                    en: "'\(name)' is the facilitator; a player has another name"))
        }
        if let meant = nearlyFacilitator(name) { throw misspelt(name, meant, language) }
        let cast =
            scenario.parties.flatMap { [$0.name] + $0.otherNames }
            + scenario.audiences.flatMap { [$0.name] + $0.otherNames } + ["all", "allen"]
        if cast.contains(where: { $0.lowercased() == name.lowercased() }) {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "'\(name)' is een partij of een doelgroep van dit scenario; een speler heet anders",
                    en: "'\(name)' is a party or an audience of this scenario; a player has another name"))
        }
        if player(named: name, in: players) != nil {
            throw Complaint(
                .usage,
                language.pick(nl: "er zijn twee spelers '\(name)'", en: "there are two players '\(name)'"))
        }
        return name
    }

    /// "Anna (service desk), Bram".
    static func list(_ players: [TranscriptHeader.Player]) -> String {
        players.map { player in player.name + (player.role.map { " (\($0))" } ?? "") }.joined(separator: ", ")
    }

    private static func clean(_ text: some StringProtocol) -> String {
        SafeText.oneLine(text).split(separator: " ").joined(separator: " ")
    }
}
