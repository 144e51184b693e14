import Groundwork
import MessageReading
import ScenarioLanguage

/// Every fact from when it could be known to when each audience was told.
struct FactLedger: Sendable {
    private let matchers: [MentionMatcher]
    private let names: [MentionMatcher]
    private let retellings: [RetellingMatcher]
    /// Since when the trainee can know each fact.
    private(set) var known: [Moment?]
    /// Since when each audience has been told each fact.
    private(set) var told: [[Moment?]]

    init(_ scenario: Scenario) {
        let facts = scenario.facts
        let audiences = scenario.audiences.count
        retellings = RetellingMatcher.matchers(of: scenario)
        matchers = facts.map { MentionMatcher($0.mentions) }
        names = facts.map { MentionMatcher([$0.name]) }
        known = Array(repeating: nil, count: facts.count)
        told = Array(repeating: Array(repeating: nil, count: audiences), count: facts.count)
    }

    /// The facts that a text mentions.
    func mentioned(in tokens: [[UInt8]]) -> [Int] {
        matchers.indices.filter { matchers[$0].matches(tokens) }
    }

    /// The facts that a sentence tells in words of its own, by what it is read as saying.
    func retold(in tokens: [[UInt8]], saying labels: Set<Label>) -> [Int] {
        retellings.indices.filter { retellings[$0].matches(tokens, saying: labels) }
    }

    /// The facts that a question is about.
    ///
    /// A fact's name asks for it but does not tell it: "the cause is not known yet" tells nothing of a fact
    /// named "cause".
    func asked(in tokens: [[UInt8]]) -> [Int] {
        matchers.indices.filter { matchers[$0].matches(tokens) || names[$0].matches(tokens) }
    }

    /// Makes a fact known; false when it was.
    mutating func learn(_ fact: Int, at moment: Moment) -> Bool {
        guard known[fact] == nil else { return false }
        known[fact] = moment
        return true
    }

    /// Notes that an audience was told; false when it had been.
    mutating func tell(_ fact: Int, to audience: Int, at moment: Moment) -> Bool {
        guard told[fact][audience] == nil else { return false }
        told[fact][audience] = moment
        return true
    }
}
