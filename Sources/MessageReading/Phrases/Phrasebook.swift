/// The phrases of one language, compiled from a readable text.
///
/// The text has sections. `[@name]` lists the members of a word class, separated by commas; `[topic]` lists
/// phrases that say the topic by themselves, a line each; `[topic proves]` those that say it beyond doubt, so that
/// the learned layer is not asked; `[topic hints]` phrases that point to it, and
/// `[topic denies]` phrases that look like it and are not. A phrase is made of words, `stem*`, `*tail`, `a|b`,
/// `@class`, `<time>`, `<number>`, `<page>`, `<mail>`, `word?` (may be missing) and `...` (up to four words).
/// `#` begins a comment.
///
/// It is compiled once and shared by all that read with it.
package final class Phrasebook: Sendable {
    /// What phrases speak of: the names of labels and estimates.
    let topics: [String]
    /// The names of the word classes.
    let classes: [String]
    /// The phrases, in the order of the text.
    let phrases: [Phrase]
    /// Lines that could not be read, by number, for the test that keeps the built-in books free of them.
    let faults: [Int]

    /// Symbols of whole words, of beginnings and of endings of words.
    let exact: SymbolTable
    let stems: SymbolTable
    let tails: SymbolTable
    /// Members of classes that have more than one word, and the phrases, laid out for matching.
    let memberPlan: MemberPlan
    let plan: PhrasePlan

    /// The classes that rules ask for.
    let ruleClasses: RuleClasses

    /// For each topic, the heads that it is the name of.
    private let headsByTopic: [HeadSet]
    private let source: [UInt8]

    /// Compiles a text.
    init(_ text: String) {
        let compiled = PhrasebookCompiler(text)
        source = compiled.source
        (topics, classes) = (compiled.topics, compiled.classes)
        (phrases, faults) = (compiled.phrases, compiled.faults)
        (exact, stems, tails) = (compiled.exact, compiled.stems, compiled.tails)
        memberPlan = MemberPlan(compiled.members, symbolCount: Int(compiled.symbolCount))
        plan = PhrasePlan(phrases, symbolCount: Int(compiled.symbolCount))
        ruleClasses = RuleClasses { compiled.classSymbols[$0] }
        headsByTopic = topics.map(HeadSet.init(named:))
    }

    /// How many symbols stand for classes and for what is no word; they are the lowest ones.
    var kindCount: Int { Special.allCases.count + classes.count }

    /// The line of a phrase as it was written.
    func line(of phrase: Int) -> String {
        String(decoding: source[phrases[phrase].line], as: UTF8.self)
    }

    /// What a phrase speaks of, and with what force.
    func meaning(of phrase: Int) -> (topic: String, force: PhraseForce) {
        (topics[phrases[phrase].topic], phrases[phrase].force)
    }

    /// With what force a phrase speaks.
    func force(of phrase: Int) -> PhraseForce { phrases[phrase].force }

    /// The heads that a phrase speaks of: its label or estimate, to whomever.
    func heads(of phrase: Int) -> HeadSet { headsByTopic[phrases[phrase].topic] }
}
