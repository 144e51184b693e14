import Groundwork

/// Audiences with their voices, and parties with their answers.
extension ScenarioReader {
    /// Reads an audience.
    mutating func readAudience(_ section: Outline.Section, name: Excerpt) -> Audience {
        expectKeys(
            ["size", "hours", "patience", "depends", "trust", "reads", "also called"], in: section)
        return Audience(
            name: name.text, otherNames: list("also called", in: section),
            size: number("size", in: section, or: Audience.usualSize, within: 1...5_000_000),
            hours: hours("hours", in: section, or: .always),
            patience: choice("patience", in: section, or: .medium),
            dependence: number("depends", in: section, or: 60, within: 1...100),
            trust: number("trust", in: section, or: 60, within: 0...100),
            reads: readReads(section), voices: section.quotes.compactMap { readVoice($0) })
    }

    private mutating func readReads(_ section: Outline.Section) -> [Audience.Reading] {
        guard section.field("reads") != nil else { return [Audience.Reading(channel: "mail", percent: 100)] }
        guard let field = required("reads", in: section, such: Phrase("app 60%, mail 35%")) else { return [] }
        var reads: [Audience.Reading] = []
        for part in field.split(on: ",") {
            let words = part.words
            guard let last = words.last, words.count >= 2, let percent = ValueReader.percent(last.text),
                percent > 0
            else {
                report(
                    .badValue, nl: "'\(part.text)' is geen kanaal met een aandeel",
                    en: "'\(part.text)' is no channel with its share", at: part,
                    hint: .example(
                        Phrase(nl: "reads: app 60%, statuspagina 10%", en: "reads: app 60%, status page 10%"))
                )
                continue
            }
            let channel = words.dropLast().map(\.text).joined(separator: " ").lowercased()
            // A share within a channel's name is a comma that was forgotten.
            if channel.contains("%") {
                let apart = part.text.replacing("% ", with: "%, ")
                report(
                    .badValue, nl: "in '\(part.text)' ontbreekt een komma",
                    en: "a comma is missing in '\(part.text)'", at: part, hint: .example("reads: \(apart)"))
                continue
            }
            reads.append(Audience.Reading(channel: channel, percent: percent))
        }
        return reads
    }

    /// Reads `mood [about topic][, name (role)]: "words"`.
    private mutating func readVoice(_ quote: Excerpt) -> Audience.Voice? {
        guard let (head, words) = quote.halves(at: ":"), !words.text.isEmpty else {
            report(
                .badVoice, nl: "een stem heeft een stemming en woorden", en: "a voice has a mood and words",
                at: quote,
                hint: .example(
                    Phrase(
                        nl: "> angry, Noor (student): \"En nu?\"",
                        en: "> angry, Noor (student): \"What now?\"")))
            return nil
        }
        let parts = head.halves(at: ",") ?? (head, Excerpt("", line: head.line, column: head.column))
        let feeling = parts.before.words
        let word = feeling.first?.text.lowercased() ?? ""
        guard let mood = Audience.Mood(rawValue: word) ?? Audience.Mood.dutch[word] else {
            let moods = Audience.Mood.allCases.map(\.rawValue)
            report(
                .badVoice, nl: "'\(word)' is geen stemming", en: "'\(word)' is no mood",
                at: feeling.first ?? quote,
                hint: .nearest(to: word, among: moods) ?? .oneOf(moods))
            return nil
        }
        let person = splitRole(parts.after.text)
        return Audience.Voice(
            mood: mood, about: readTopic(Array(feeling.dropFirst())), name: person.name, role: person.role,
            text: unquoted(words.text))
    }

    private mutating func readTopic(_ words: [Excerpt]) -> Audience.Topic? {
        guard let first = words.first else { return nil }
        let text = words.dropFirst().map(\.text).joined(separator: " ").lowercased()
        if first.text.lowercased() == "about", let topic = Audience.Topic(rawValue: text) { return topic }
        let written = words.map(\.text).joined(separator: " ")
        let topics = Audience.Topic.allCases.map(\.rawValue).joined(separator: ", ")
        report(
            .badVoice, nl: "'\(written)' zegt niet waar de stem over gaat",
            en: "'\(written)' says not what the voice is about",
            at: first,
            hint: Phrase(
                nl: "schrijf 'about' en een van: \(topics)", en: "write 'about' and one of: \(topics)"))
        return nil
    }

    private func splitRole(_ text: String) -> (name: String?, role: String?) {
        guard !text.isEmpty else { return (nil, nil) }
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return (text, nil) }
        let name = text[..<open].trimmingSpaces
        let role = text[text.index(after: open)...].dropLast().trimmingSpaces
        return (name.isEmpty ? nil : name, role.isEmpty ? nil : role)
    }

    /// Reads a supplier, engineer or manager.
    mutating func readParty(_ section: Outline.Section, role: Party.Role, name: Excerpt) -> Party {
        expectKeys(["also called", "escalation", "answers in", "hours", "role"], in: section)
        let levels = levelExcerpts(of: section).map { level -> Party.Level in
            guard let minutes = ValueReader.minutes(level.time.text) else {
                report(
                    .badValue, nl: "bij '\(level.name.text)' staat niet hoelang het duurt",
                    en: "'\(level.name.text)' has no time that it takes", at: level.name,
                    hint: .example(Phrase(nl: "dienstdoend manager (45m)", en: "duty manager (45m)")))
                return Party.Level(name: level.name.text, minutes: 30)
            }
            return Party.Level(name: level.name.text, minutes: minutes)
        }
        let ownLevels = names.parties.index(of: name.text).map { names.levels[$0] }
        if let ownLevels {
            for after in levelExcerpts(of: section).compactMap(\.after) {
                _ = index(of: after, in: ownLevels)
            }
        }
        let replies = section.quotes.compactMap { readReply($0, levels: ownLevels) }
        return Party(
            name: name.text, role: role,
            otherNames: list("also called", in: section) + list("role", in: section), levels: levels,
            answerMinutes: minutes("answers in", in: section, or: 5),
            hours: hours("hours", in: section, or: .always), replies: replies)
    }

    /// The levels of an escalation, "name (time, after …)" separated by commas outside parentheses.
    func levelExcerpts(
        of section: Outline.Section
    ) -> [(name: Excerpt, time: Excerpt, after: Excerpt?)] {
        guard let value = section.field("escalation")?.value else { return [] }
        var levels: [(Excerpt, Excerpt, Excerpt?)] = []
        var rest = value
        while !rest.text.isEmpty {
            let (name, behind) =
                rest.halves(at: "(") ?? (rest, Excerpt("", line: rest.line, column: rest.column))
            let (inside, tail) =
                behind.halves(at: ")") ?? (behind, Excerpt("", line: rest.line, column: rest.column))
            let clean = name.after(prefix: ",") ?? name
            let parts = inside.split(on: ",")
            let after = parts.dropFirst().lazy.compactMap { $0.after(prefix: "after ") }.first
            if !clean.text.isEmpty { levels.append((clean, parts.first ?? inside, after)) }
            rest = tail
        }
        return levels
    }

    private mutating func readReply(_ quote: Excerpt, levels: NameTable.Names?) -> Party.Reply? {
        guard let (head, words) = quote.halves(at: ":"), !words.text.isEmpty else {
            report(
                .badReply, nl: "een antwoord zegt wanneer het wordt gegeven en hoe het luidt",
                en: "an answer says when it is given and what it is", at: quote,
                hint: .example(
                    Phrase(
                        nl: "> when challenged: \"Dat uur was een gok.\"",
                        en: "> when challenged: \"That hour was a guess.\"")))
            return nil
        }
        guard let trigger = readTrigger(head, levels: levels) else { return nil }
        return Party.Reply(trigger: trigger, text: unquoted(words.text))
    }

    private mutating func readTrigger(_ head: Excerpt, levels: NameTable.Names?) -> Party.Trigger? {
        switch head.text.lowercased() {
        case "otherwise": return .otherwise
        case "when challenged": return .challenged
        case "when mobilised", "when mobilized": return .mobilised
        case "when accepted": return .accepted
        default: break
        }
        if let fact = head.after(prefix: "when asked ") {
            return index(of: fact, in: names.facts).map { .asked($0) }
        }
        if let level = head.after(prefix: "when escalated to "), let levels {
            return index(of: level, in: levels).map { .escalated($0) }
        }
        report(
            .badReply, nl: "'\(head.text)' is niets waar een antwoord op wacht",
            en: "'\(head.text)' is nothing an answer can wait for", at: head,
            hint: Phrase(
                nl:
                    "het is 'when asked FEIT', 'when challenged', 'when escalated to NIVEAU', 'when mobilised', "
                    + "'when accepted' of 'otherwise'",
                en:
                    "it is 'when asked FACT', 'when challenged', 'when escalated to LEVEL', 'when mobilised', "
                    + "'when accepted' or 'otherwise'"))
        return nil
    }
}

/// A text without the quotation marks around it.
func unquoted(_ text: String) -> String {
    let pairs: [(Character, Character)] = [("\"", "\""), ("“", "”"), ("„", "”"), ("‘", "’")]
    for (open, close) in pairs where text.count >= 2 && text.first == open && text.last == close {
        let inside = text.dropFirst().dropLast()
        if !inside.contains(open), !inside.contains(close) { return String(inside) }
    }
    return text
}

extension StringProtocol {
    /// The text without white space around it.
    var trimmingSpaces: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice = slice.dropFirst() }
        while slice.last?.isWhitespace == true { slice = slice.dropLast() }
        return String(slice)
    }
}
