import MessageReading
import ScenarioLanguage

/// Tells whether a sentence says a fact in words that the scenario did not foresee.
///
/// A fact counts as told only where little doubt is left, since what was not told has to stay untold in the debrief. So
/// only words count that stand in no other fact and in no name, and the sentence has at least half of those of one
/// sentence of the fact, or a third, where it is read as saying the kind of thing that the fact is. Who denies what
/// the fact affirms does not tell it.
struct RetellingMatcher: Sendable {
    /// A sentence of the fact.
    private struct Clause: Sendable {
        let words: [MentionMatcher]
        let denies: Bool
    }

    private let clauses: [Clause]
    private let label: Label?

    /// Makes a matcher for each fact of a scenario.
    static func matchers(of scenario: Scenario) -> [RetellingMatcher] {
        let names =
            scenario.serviceNames + scenario.audiences.map(\.name) + scenario.parties.map(\.name)
            + scenario.parties.flatMap(\.otherNames)
        let known = Set(names.flatMap(MentionMatcher.tokens).map(stem))
        let stems = scenario.facts.map { Set(TellingMatcher.weighty($0.text).map(stem)) }
        return scenario.facts.indices.map { index in
            let others = stems.indices.filter { $0 != index }.reduce(into: known) { $0.formUnion(stems[$1]) }
            return RetellingMatcher(scenario.facts[index], apart: others)
        }
    }

    private init(_ fact: Fact, apart others: Set<[UInt8]>) {
        label = RetellingMatcher.label(of: fact.subject)
        clauses = Drill.sentences(of: fact.text).map { sentence in
            let stems = TellingMatcher.weighty(sentence).map(RetellingMatcher.stem)
            return Clause(
                words: stems.filter { !others.contains($0) }.map {
                    MentionMatcher([String(decoding: $0, as: UTF8.self)])
                }, denies: RetellingMatcher.denies(MentionMatcher.tokens(sentence)))
        }
    }

    /// Whether a sentence, cut into tokens and read as saying some things, tells the fact.
    func matches(_ tokens: [[UInt8]], saying labels: Set<Label>) -> Bool {
        let denies = RetellingMatcher.denies(tokens)
        let isOfItsKind = label.map(labels.contains) ?? false
        return clauses.contains { clause in
            guard clause.denies == denies else { return false }
            let found = clause.words.count { $0.matches(tokens) }
            return found >= max(3, (clause.words.count + 1) / (isOfItsKind ? 3 : 2))
        }
    }

    /// What a message that tells such a fact is read as saying.
    private static func label(of subject: Fact.Subject) -> Label? {
        switch subject {
        case .cause: .cause
        case .impact: .impact
        case .duration: .prepare
        case .data: nil
        case .action: .actions
        case .recovery: .restored
        }
    }

    /// A word without its ending, where enough of it is left: "restoring" and "restored" are one.
    private static func stem(_ word: [UInt8]) -> [UInt8] {
        word.count >= 7 ? Array(word.dropLast(word.count >= 8 ? 3 : 2)) : word
    }

    private static func denies(_ tokens: [[UInt8]]) -> Bool { tokens.contains(where: denials.contains) }

    private static let denials = Set(
        ["not", "no", "none", "never", "nothing", "without", "niet", "geen", "nooit", "niets", "zonder", "t"]
            .map { Array($0.utf8) })
}
