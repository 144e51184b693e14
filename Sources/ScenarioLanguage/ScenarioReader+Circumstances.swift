import Groundwork

/// Conditions: `no update for 2h and frustration of docenten > 50`.
extension ScenarioReader {
    /// How deep parentheses may be nested.
    static let maximumDepth = 20

    /// What a message can have said, by the word used in conditions.
    package static let sayings = [
        "effort", "blame", "investment", "certainty", "problem", "impact", "cause", "unknown", "actions",
        "ownership", "empathy", "next update", "workaround", "contact", "prepare", "restored", "minimise",
        "vague", "jargon", "hostile",
    ]

    /// Reads a condition; what is wrong with it is reported once.
    mutating func readCircumstance(_ text: Excerpt, inKnown: Bool = false) -> Circumstance? {
        var words = text.words[...]
        let before = faults.count
        guard let circumstance = readAlternatives(&words, depth: 0, inKnown: inKnown) else {
            if faults.count == before { reportCondition(text) }
            return nil
        }
        if let extra = words.first {
            reportCondition(extra)
            return nil
        }
        return circumstance
    }

    private mutating func reportCondition(_ place: Excerpt) {
        report(
            .badCondition, nl: "'\(place.text)' is geen voorwaarde", en: "'\(place.text)' is no condition",
            at: place,
            hint: Phrase(
                nl:
                    "een voorwaarde is bijvoorbeeld 'no update for 2h', 'frustration of NAAM > 50', 'fact NAAM told', "
                    + "'measure NAAM taken', 'inject ID 2h ago' of 'broken promises >= 1'; 'and', 'or' en 'not' verbinden ze",
                en:
                    "conditions are such as 'no update for 2h', 'frustration of NAME > 50', 'fact NAME told', "
                    + "'measure NAME taken', 'inject ID 2h ago', 'broken promises >= 1', joined by 'and', 'or', 'not'"
            ))
    }

    private mutating func readAlternatives(
        _ words: inout ArraySlice<Excerpt>, depth: Int, inKnown: Bool
    ) -> Circumstance? {
        var parts: [Circumstance] = []
        repeat {
            guard let part = readConjunction(&words, depth: depth, inKnown: inKnown) else { return nil }
            parts.append(part)
        } while take("or", from: &words)
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func readConjunction(
        _ words: inout ArraySlice<Excerpt>, depth: Int, inKnown: Bool
    ) -> Circumstance? {
        var parts: [Circumstance] = []
        repeat {
            guard let part = readUnit(&words, depth: depth, inKnown: inKnown) else { return nil }
            parts.append(part)
        } while take("and", from: &words)
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func readUnit(
        _ words: inout ArraySlice<Excerpt>, depth: Int, inKnown: Bool
    ) -> Circumstance? {
        guard depth < ScenarioReader.maximumDepth else {
            if let place = words.first {
                report(
                    .tooLarge, nl: "er staan te veel haakjes binnen haakjes",
                    en: "conditions are nested too deeply", at: place,
                    hint: Phrase(
                        nl: "hoogstens \(ScenarioReader.maximumDepth) diep",
                        en: "at most \(ScenarioReader.maximumDepth) levels"))
            }
            return nil
        }
        if take("not", from: &words) {
            return readUnit(&words, depth: depth + 1, inKnown: inKnown).map { .not($0) }
        }
        if take("(", from: &words) {
            let inner = readAlternatives(&words, depth: depth + 1, inKnown: inKnown)
            return take(")", from: &words) ? inner : nil
        }
        let atom = words.prefix { !["and", "or", ")", "("].contains($0.text.lowercased()) }
        words = words.dropFirst(atom.count)
        return readAtom(Array(atom), inKnown: inKnown)
    }

    private func take(_ word: String, from words: inout ArraySlice<Excerpt>) -> Bool {
        guard words.first?.text.lowercased() == word else { return false }
        words = words.dropFirst()
        return true
    }

    private mutating func readAtom(_ words: [Excerpt], inKnown: Bool) -> Circumstance? {
        guard let first = words.first else { return nil }
        let rest = Array(words.dropFirst())
        switch first.text.lowercased() {
        case "no": return readSilence(rest)
        case "frustration", "trust", "resignation": return readMood(first, rest)
        case "waiting": return readComparison(rest).map { .waiting($0.0, $0.1) }
        case "broken":
            guard rest.first?.text.lowercased() == "promises" else { return nil }
            return readComparison(Array(rest.dropFirst())).map { .brokenPromises($0.0, $0.1) }
        case "service": return readComparison(rest).map { .service($0.0, $0.1) }
        case "fact": return readFactState(rest)
        case "measure": return readMeasureState(rest)
        case "inject": return readInjectState(rest)
        case "answered": return injectIndex(rest).map { .answered(inject: $0) }
        case "unanswered": return readUnanswered(rest)
        case "said": return readSaying(rest)
        case "stage": return readStageState(rest)
        case "office": return rest.first?.text.lowercased() == "hours" ? .officeHours : nil
        case "after": return rest.joined.flatMap { moment($0) }.map { .reached($0) }
        case "before": return rest.joined.flatMap { moment($0) }.map { .not(.reached($0)) }
        case "asked" where inKnown: return readAsked(rest)
        default:
            guard let (party, level) = partyAtLevel(words) else { return nil }
            return resolve(party: party, level: level).map { .escalated(party: $0.party, level: $0.level) }
        }
    }

    private mutating func readSilence(_ words: [Excerpt]) -> Circumstance? {
        guard words.count >= 3, words[0].text.lowercased() == "update", words[1].text.lowercased() == "for",
            let minutes = ValueReader.minutes(words[2].text)
        else { return nil }
        if words.count == 3 { return .noUpdate(minutes: minutes, audience: nil) }
        guard words[3].text.lowercased() == "to", let name = Array(words.dropFirst(4)).joined else {
            return nil
        }
        return index(of: name, in: names.audiences).map { .noUpdate(minutes: minutes, audience: $0) }
    }

    private mutating func readMood(_ gauge: Excerpt, _ words: [Excerpt]) -> Circumstance? {
        guard let gauge = Circumstance.Gauge(rawValue: gauge.text.lowercased()), words.count >= 2,
            let (comparison, number) = readComparison(Array(words.suffix(2)))
        else { return nil }
        let middle = Array(words.dropLast(2))
        if middle.isEmpty { return .mood(gauge, audience: nil, comparison, number) }
        guard middle[0].text.lowercased() == "of", let name = Array(middle.dropFirst()).joined else {
            return nil
        }
        return index(of: name, in: names.audiences).map { .mood(gauge, audience: $0, comparison, number) }
    }

    private func readComparison(_ words: [Excerpt]) -> (Circumstance.Comparison, Int)? {
        guard words.count == 2, let comparison = Circumstance.Comparison(rawValue: words[0].text) else {
            return nil
        }
        let digits = words[1].text.hasSuffix("%") ? words[1].text.dropLast() : words[1].text[...]
        return Int(digits).map { (comparison, $0) }
    }

    private mutating func readFactState(_ words: [Excerpt]) -> Circumstance? {
        guard let at = words.lastIndex(where: { ["known", "told"].contains($0.text.lowercased()) }),
            let name = Array(words[..<at]).joined, let fact = index(of: name, in: names.facts)
        else { return nil }
        if words[at].text.lowercased() == "known" { return at == words.count - 1 ? .factKnown(fact) : nil }
        if at == words.count - 1 { return .factTold(fact, audience: nil) }
        guard words[at + 1].text.lowercased() == "to", let audience = Array(words[(at + 2)...]).joined else {
            return nil
        }
        return index(of: audience, in: names.audiences).map { .factTold(fact, audience: $0) }
    }

    private mutating func readMeasureState(_ words: [Excerpt]) -> Circumstance? {
        guard let state = words.last, let name = Array(words.dropLast()).joined else { return nil }
        let isReady = state.text.lowercased() == "ready"
        guard isReady || state.text.lowercased() == "taken" else { return nil }
        return index(of: name, in: names.measures).map { isReady ? .measureReady($0) : .measureTaken($0) }
    }

    private mutating func readInjectState(_ words: [Excerpt]) -> Circumstance? {
        if words.count >= 3, words.last?.text.lowercased() == "ago",
            let minutes = ValueReader.minutes(words[words.count - 2].text)
        {
            return injectIndex(Array(words.dropLast(2))).map { .delivered(inject: $0, minutesAgo: minutes) }
        }
        return injectIndex(words).map { .delivered(inject: $0, minutesAgo: 0) }
    }

    private mutating func injectIndex(_ words: [Excerpt]) -> Int? {
        words.joined.flatMap { index(of: $0, in: names.injects) }
    }

    private mutating func readUnanswered(_ words: [Excerpt]) -> Circumstance? {
        guard words.count >= 3, words[words.count - 2].text.lowercased() == "for",
            let minutes = ValueReader.minutes(words[words.count - 1].text)
        else { return nil }
        return injectIndex(Array(words.dropLast(2))).map { .unanswered(inject: $0, minutes: minutes) }
    }

    private mutating func readSaying(_ words: [Excerpt]) -> Circumstance? {
        guard let said = words.joined else { return nil }
        if ScenarioReader.sayings.contains(said.text.lowercased()) { return .said(said.text.lowercased()) }
        report(
            .badCondition, nl: "'\(said.text)' is niets wat een bericht kan zeggen",
            en: "'\(said.text)' is nothing a message can say", at: said,
            hint: .nearest(to: said.text, among: ScenarioReader.sayings) ?? .oneOf(ScenarioReader.sayings))
        return nil
    }

    private mutating func readStageState(_ words: [Excerpt]) -> Circumstance? {
        guard let at = words.lastIndex(where: { $0.text.lowercased() == "ended" }),
            let name = Array(words[..<at]).joined, let stage = index(of: name, in: names.stages)
        else { return nil }
        let tail = words[(at + 1)...]
        if tail.isEmpty { return .stageEnded(stage, minutesAgo: 0) }
        guard tail.count == 2, tail.last?.text.lowercased() == "ago",
            let minutes = tail.first.flatMap({ ValueReader.minutes($0.text) })
        else { return nil }
        return .stageEnded(stage, minutesAgo: minutes)
    }

    private mutating func readAsked(_ words: [Excerpt]) -> Circumstance? {
        let at = words.firstIndex { $0.text.lowercased() == "after" } ?? words.count
        guard let name = Array(words[..<at]).joined, let party = index(of: name, in: names.parties) else {
            return nil
        }
        if at == words.count { return .asked(party: party, after: nil) }
        guard let when = Array(words[(at + 1)...]).joined, let moment = moment(when) else { return nil }
        return .asked(party: party, after: moment)
    }

    /// Splits `NAME at LEVEL`.
    func partyAtLevel(_ words: [Excerpt]) -> (party: Excerpt, level: Excerpt)? {
        guard let at = words.firstIndex(where: { $0.text.lowercased() == "at" }),
            let party = Array(words[..<at]).joined, let level = Array(words[(at + 1)...]).joined
        else { return nil }
        return (party, level)
    }

    /// The indexes of a party and one of its levels.
    mutating func resolve(party: Excerpt, level: Excerpt) -> (party: Int, level: Int)? {
        guard let partyIndex = index(of: party, in: names.parties),
            let levelIndex = index(of: level, in: names.levels[partyIndex])
        else { return nil }
        return (partyIndex, levelIndex)
    }
}
