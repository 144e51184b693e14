import Groundwork
import TranscriptJournal

/// The players of a team, as they are named on the command line.
enum Team {
    /// The most players there can be.
    static let limit = 20

    /// Reads "Anna:service desk, Bram:head of IT".
    static func read(_ text: String, _ language: Language) throws(Complaint) -> [TranscriptHeader.Player] {
        var players: [TranscriptHeader.Player] = []
        for item in text.split(separator: ",") {
            let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                .map { clean($0) }
            guard let name = parts.first, !name.isEmpty else { continue }
            let role = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
            players.append(TranscriptHeader.Player(name: try checked(name, players, language), role: role))
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

    /// The name as it stands on the list, whatever its case.
    static func player(named name: String, in players: [TranscriptHeader.Player]) -> TranscriptHeader.Player?
    {
        players.first { $0.name.lowercased() == name.lowercased() }
    }

    /// A name as it may stand on the list.
    static func checked(
        _ name: String, _ players: [TranscriptHeader.Player], _ language: Language
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
