import DrillEngine
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// What can stand at the cursor, each with a word of explanation.
struct PromptCompletion {
    let table: DrillTable
    /// Who types.
    let seat: Seat

    private var drill: Drill { table.drill }
    private var language: Language { table.language }

    /// The completions for what stands before the cursor.
    func completions(for typed: String) -> [Completion] {
        guard !typed.contains(":") else { return [] }
        let words = typed.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        let isFirst = words.isEmpty || (words.count == 1 && !typed.hasSuffix(" "))
        if typed.hasPrefix("/"), seat.isFacilitator { return facilitatorPart(typed, words) }
        if isFirst { return verbs(typed) }
        if table.isTeam, ["as", "als"].contains(words[0].lowercased()) {
            let players: [Named] = table.players.map { ($0.name, $0.role ?? "") }
            return matching(typed, after: words[0], in: players, closing: ": ")
        }
        guard let verb = PromptVocabulary.verb(named: words[0]) else { return [] }
        switch verb {
        case .send: return sendPart(typed, words)
        case .tell, .escalate:
            return matching(typed, after: words[0], in: parties, closing: verb == .tell ? ": " : "")
        case .take: return matching(typed, after: words[0], in: measures, closing: "")
        case .reply: return matching(typed, after: words[0], in: messages, closing: ": ")
        case .inbox: return matching(typed, after: words[0], in: messages, closing: "")
        case .wait: return matching(typed, after: words[0], in: times, closing: "")
        case .help:
            let subjects: [Named] = PromptSubject.all.map { ($0.name(in: language), "") }
            return matching(typed, after: words[0], in: allVerbs + subjects, closing: "")
        default: return []
        }
    }

    private func facilitatorPart(_ typed: String, _ words: [String]) -> [Completion] {
        guard let first = words.first, words.count > 1 || typed.hasSuffix(" ") else {
            let all = FacilitatorVocabulary.entries.map {
                ("/" + language.pick(nl: $0.nl, en: $0.en), $0.summary.text(in: language))
            }
            return all.filter { $0.0.hasPrefix(typed.lowercased()) }
                .map { Completion(text: $0.0 + " ", start: 0, meaning: $0.1) }
        }
        switch FacilitatorVocabulary.verb(named: String(first.dropFirst())) {
        case .inject, .skip:
            let named: [Named] = drill.upcoming.map {
                ($0.inject.id, ($0.at.map { "\($0.clock) " } ?? "") + $0.inject.title)
            }
            return matching(typed, after: first, in: named, closing: "")
        case .say:
            let groups: [Named] = drill.scenario.audiences.map { ($0.name, "\($0.size)") }
            return matching(typed, after: first, in: parties + groups, closing: ": ")
        default: return []
        }
    }

    private typealias Named = (name: String, meaning: String)

    private var allVerbs: [Named] {
        PromptVocabulary.entries.map { (language.pick(nl: $0.nl, en: $0.en), $0.summary(in: language)) }
    }

    private func verbs(_ typed: String) -> [Completion] {
        let found = allVerbs.filter { $0.name.hasPrefix(typed.lowercased()) }
        let other = PromptVocabulary.entries.map {
            (language.pick(nl: $0.en, en: $0.nl), $0.summary(in: language))
        }
        .filter { $0.0.hasPrefix(typed.lowercased()) }
        return (found.isEmpty ? other : found).map { Completion(text: $0.0 + " ", start: 0, meaning: $0.1) }
    }

    private var parties: [Named] {
        drill.partyOutlook.map { outlook in
            (outlook.party.name, outlook.party.otherNames.first ?? outlook.party.role.rawValue)
        }
    }

    private var measures: [Named] {
        drill.measureOutlook.filter { $0.works == nil }.map {
            (
                $0.measure.name,
                $0.hindrance?.word(in: language) ?? "€ \($0.measure.cost)"
            )
        }
    }

    private var messages: [Named] {
        drill.inbox.reversed().filter { !drill.answered.contains($0.number) }.map { message in
            (String(message.number), SafeText.oneLine(message.from + ": " + (message.title ?? message.text)))
        }
    }

    private var times: [Named] {
        [
            (
                language.pick(nl: "volgende", en: "next"),
                language.pick(
                    nl: "tot er iets binnenkomt of verwacht wordt", en: "until something arrives or is due")
            ),
            ("30m", language.pick(nl: "een half uur", en: "half an hour")),
            (
                language.pick(nl: "tot ", en: "until ") + (drill.now + 60).clock,
                language.pick(nl: "tot een kloktijd", en: "until a clock time")
            ),
        ]
    }

    private var channels: [Named] {
        drill.scenario.channels.map { channel in
            let readers = drill.scenario.audiences.filter { $0.reads.contains { $0.channel == channel } }.map(
                \.name)
            return (channel, readers.joined(separator: ", "))
        }
    }

    private var audiences: [Named] {
        [(language.pick(nl: "allen", en: "all"), language.pick(nl: "iedereen", en: "everyone"))]
            + drill.scenario.audiences.map { audience in
                (audience.name, "\(audience.size), " + audience.reads.map(\.channel).joined(separator: ", "))
            }
    }

    private func sendPart(_ typed: String, _ words: [String]) -> [Completion] {
        let lowered = words.map { $0.lowercased() }
        if let at = lowered.dropFirst().firstIndex(where: { ["to", "aan", "naar"].contains($0) }),
            at < words.count - 1 || typed.hasSuffix(" ")
        {
            let list = typed.lastIndex(of: ",").map { typed.distance(from: typed.startIndex, to: $0) + 1 }
            let head = words[...at].joined(separator: " ")
            let start = list ?? head.count
            return matching(typed, from: start, in: audiences, closing: ": ")
        }
        let to: Named = (
            language.pick(nl: "aan", en: "to"),
            language.pick(nl: "ieders gebruikelijke kanaal", en: "everyone's usual channel")
        )
        let to2 = language.pick(nl: " aan ", en: " to ")
        return matching(typed, after: words[0], in: [to], closing: " ")
            + matching(typed, after: words[0], in: channels, closing: to2)
    }

    private func matching(_ typed: String, after verb: String, in named: [Named], closing: String)
        -> [Completion]
    {
        matching(typed, from: verb.count, in: named, closing: closing)
    }

    private func matching(_ typed: String, from index: Int, in named: [Named], closing: String)
        -> [Completion]
    {
        let tail = typed.dropFirst(index)
        let spaces = tail.prefix { $0 == " " }.count
        let part = tail.dropFirst(spaces).lowercased()
        return named.filter { $0.name.lowercased().hasPrefix(part) }.map {
            Completion(
                text: (spaces == 0 ? " " : "") + $0.name + closing, start: index + spaces, meaning: $0.meaning
            )
        }
    }
}
