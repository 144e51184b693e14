import Groundwork
import Testing

@testable import MessageReading

/// What follows from margins, whatever was learned: thresholds are nought, and what is not named lies far below.
@Suite("Rules for whole messages")
struct MessageRulesTests {
    private static func verdict(
        _ text: String, _ margins: [[String: Float]], by book: String = "[@supplier]\nsupplier\n",
        to addressee: Addressee = .users
    ) -> MessageRules.Verdict {
        let book = Phrasebook(book)
        let analysed = AnalysedText(
            text, book: book, language: .english, now: TestText.now, names: KnownNames())
        let rows = margins.map { named in Heads.all.map { named[$0.name] ?? -9 } }
        return MessageRules(
            text: analysed, book: book, margins: rows,
            thresholds: [Float](repeating: 0, count: Heads.all.count), addressee: addressee
        ).verdict()
    }

    private static func said(_ verdict: MessageRules.Verdict) -> Set<String> {
        Set(verdict.saying.keys.map(\.rawValue))
    }

    @Test(
        "a label is said from its threshold on", arguments: [(Float(0), true), (0.01, true), (-0.01, false)])
    func threshold(margin: Float, isSaid: Bool) {
        let verdict = Self.verdict("Mail is down. We wait.", [["problem": margin], ["problem": -1]])
        #expect(verdict.saying[.problem] == (isSaid ? [0] : nil))
    }

    @Test(
        "a plain excuse earns something good only where that is plain as well",
        arguments: [
            ("investment", Float(0.21), Float(0.19), false), ("investment", 0.21, 0.21, true),
            ("investment", 0.19, 0.01, true), ("effort_excuse", 0.3, 0.1, false), ("blame", 0.3, 0.1, false),
            ("hostile", 0.3, 0.01, true), ("eta:hard", 0.3, 0.01, true),
        ])
    func excuse(accusation: String, margin: Float, empathy: Float, isSaid: Bool) {
        // Words on which the accusations may rest.
        let book = "[@supplier]\nsupplier\n[investment]\nspent\n[effort_excuse]\nspent\n[hostile]\nspent\n"
        func empathies(_ text: String, _ margins: [[String: Float]]) -> [Int]? {
            Self.verdict(text, margins, by: book).saying[.empathy]
        }
        let one = empathies("Supplier spent it, we know.", [[accusation: margin, "empathy": empathy]])
        #expect(one == (isSaid ? [0] : nil))
        let beside = empathies("Supplier spent it. We know.", [[accusation: margin], ["empathy": empathy]])
        #expect(beside == [1], "in a sentence of its own it counts")
    }

    @Test("what only a statement says is not said by asking")
    func asked() {
        let margins: [[String: Float]] = [["cause": 0.5, "blame": 0.5, "actions": -1, "problem": 0.5]]
        #expect(Self.said(Self.verdict("Supplier is it.", margins)) == ["cause", "blame", "problem"])
        #expect(Self.said(Self.verdict("Supplier is it?", margins)) == ["problem"])
    }

    @Test(
        "a short sentence that calls it false takes back the one before",
        arguments: [
            ("That is false.", false), ("That is false for us all.", false),
            ("That is false for us all here.", true), ("That is false?", true), ("We are false.", true),
            ("That is so.", true),
        ])
    func retracted(next: String, stands: Bool) {
        let verdict = Self.verdict("It is back. " + next, [["restored": 0.5, "problem": 0.5], [:]])
        #expect((verdict.saying[.restored] != nil) == stands)
        #expect(verdict.saying[.problem] == [0], "a fact is not taken back so easily")
    }

    @Test(
        "blame is left out beside an act or an answering word",
        arguments: [
            (Float(0.5), Float(0.05), Float(-1), true), (0.5, 0.11, -1, false), (0.5, -1, 0.11, false),
            (0.09, 0.05, -1, false), (0.11, 0.05, -1, true), (0.5, 0.05, 0.01, false), (0.5, 0, -1, true),
            (0.01, 0, 0, true), (0.5, -1, -1, true),
        ])
    func blame(blame: Float, acts: Float, owns: Float, isSaid: Bool) {
        let verdict = Self.verdict(
            "Supplier is it. We act.", [["blame": blame], ["actions": acts, "ownership": owns]])
        #expect((verdict.saying[.blame] != nil) == isSaid)
    }

    @Test(
        "of going along and doubting the stronger stays, of equals the doubt",
        arguments: [
            (Float(0.3), Float(0.2), "accepts"), (0.2, 0.3, "challenges"), (0.2, 0.2, "challenges"),
            (0.2, -0.1, "accepts"), (-0.1, 0.2, "challenges"),
        ])
    func stance(accepts: Float, challenges: Float, stays: String) {
        let verdict = Self.verdict(
            "We see.", [["in:accepts": accepts, "in:challenges": challenges]], to: .inward)
        #expect(Self.said(verdict) == [stays])
    }

    @Test("a refusal in so many words stays, however weak")
    func refusal() {
        let verdict = Self.verdict(
            "We refuse it.", [["in:accepts": 0.9]], by: "[challenges proves]\nwe refuse\n", to: .inward)
        #expect(Self.said(verdict) == ["challenges"])
    }

    @Test(
        "a time beside a word for news makes up for seven twentieths",
        arguments: [
            ("Update at 14:00.", Float(-0.35), true), ("Update at 14:00.", -0.36, false),
            ("Update works at 14:00.", -0.35, false), ("Update works at 14:00.", 0, true),
            ("Update soon.", -0.35, false), ("Word at 14:00.", -0.35, false),
            ("Update since 08:00.", -0.35, false),
        ])
    func news(text: String, margin: Float, isSaid: Bool) {
        let book = "[@update]\nupdate\n[@works]\nworks\n"
        let verdict = Self.verdict(text, [["next_update": margin]], by: book)
        #expect((verdict.saying[.nextUpdate] != nil) == isSaid)
    }

    @Test(
        "an address makes up for as much of a contact",
        arguments: [
            ("See status.example.org.", Float(-0.35), true), ("See status.example.org.", -0.36, false),
            ("Ring 0123456789.", -0.35, true), ("See the desk.", -0.35, false), ("See the desk.", 0, true),
        ])
    func contact(text: String, margin: Float, isSaid: Bool) {
        #expect((Self.verdict(text, [["contact": margin]]).saying[.contact] != nil) == isSaid)
    }

    @Test(
        "what accuses without a word of the matter needs three tenths more",
        arguments: [
            ("Supplier is it.", Float(0), true), ("Somebody is it.", 0.3, true),
            ("Somebody is it.", 0.29, false),
        ])
    func ground(text: String, margin: Float, isSaid: Bool) {
        #expect((Self.verdict(text, [["blame": margin]]).saying[.blame] != nil) == isSaid)
    }

    @Test(
        "phrases prove, or deny for six tenths",
        arguments: [
            ("[problem denies]", "problem", Float(0.6), true), ("[problem denies]", "problem", 0.59, false),
            ("[blame proves]", "blame", -5, true), ("[problem proves]", "problem", -5, false),
            ("[problem]", "problem", -0.01, false), ("[problem]", "problem", 0, true),
        ])
    func phrases(section: String, label: String, margin: Float, isSaid: Bool) {
        let verdict = Self.verdict("Mail is down.", [[label: margin]], by: section + "\nmail is down\n")
        #expect(Self.said(verdict) == (isSaid ? [label] : []))
    }

    @Test("within a sentence the strongest estimate counts, between sentences the hardest")
    func estimates() {
        func estimate(_ text: String, _ margins: [[String: Float]]) -> String {
            let verdict = Self.verdict(text, margins)
            return "\(verdict.estimate.rawValue) \(verdict.estimating)"
        }
        let two = "Back at 15:00. Or at 16:00."
        #expect(estimate("Back at 15:00.", [["eta:hard": 0]]) == "hard [0]")
        #expect(estimate("Back at 15:00.", [["eta:hard": -0.01]]) == "none []")
        #expect(estimate("Back at 15:00.", [["eta:hard": 0.5, "eta:hedged": 0.6]]) == "hedged [0]")
        #expect(estimate(two, [["eta:hedged": 0.6], ["eta:hard": 0.1]]) == "hard [1]")
        #expect(estimate(two, [["eta:refused": 0.6], ["eta:hedged": 0.1]]) == "hedged [1]")
        #expect(estimate(two, [["eta:refused": 0.6], ["eta:refused": 0.1]]) == "refused [0, 1]")
        #expect(estimate("Back at 15:00?", [["eta:hard": 0.5]]) == "none []")
        #expect(estimate("Back at 15:00?", [["eta:hedged": 0.5]]) == "hedged [0]")
        #expect(estimate("Back at 15:00. That is false.", [["eta:hard": 0.5], [:]]) == "none []")
    }

    @Test(
        "a sure time is of recovery unless news, a way round or, without a time, the all-clear is plainer",
        arguments: [
            ("Back at 15:00.", "next_update", Float(0.5), false),
            ("Back at 15:00.", "next_update", 0.49, true),
            ("Back at 15:00.", "workaround", 0.5, false), ("Back at 15:00.", "restored", 0.9, true),
            ("All is back.", "restored", 0.9, false), ("All is back.", "restored", 0.7, true),
        ])
    func recovery(text: String, rival: String, margin: Float, isHard: Bool) {
        let verdict = Self.verdict(text, [["eta:hard": 0.5, rival: margin]])
        #expect((verdict.estimate == .hard) == isHard)
    }

    @Test("a time of news makes empty words harmless; without one they stay")
    func vague() {
        let margins: [[String: Float]] = [["next_update": 0.5], ["vague": 0.5]]
        #expect(Self.said(Self.verdict("Update at 14:00. As soon as we can.", margins)) == ["next_update"])
        #expect(
            Self.said(Self.verdict("Update follows. As soon as we can.", margins)) == [
                "next_update", "vague",
            ])
    }

    @Test(
        "times count of sentences that promise news plainly, or about a third as plainly as the plainest",
        arguments: [(Float(1), Float(1), 2), (1, 0.2, 2), (1, 0.19, 1), (0.4, 0.14, 2), (0.4, 0.13, 1)])
    func clearest(first: Float, second: Float, count: Int) {
        let verdict = Self.verdict(
            "Word at 14:00. Word at 15:00.", [["next_update": first], ["next_update": second]])
        #expect(verdict.saying[.nextUpdate] == [0, 1])
        #expect(
            verdict.updates.map(\.moment.description)
                == Array(["2026-03-10T14:00", "2026-03-10T15:00"].prefix(count)))
    }

    @Test("inward messages have neither an estimate nor users' labels")
    func inward() {
        let verdict = Self.verdict(
            "Back at 15:00.", [["eta:hard": 0.5, "problem": 0.5, "in:next_update": 0.5]], to: .inward)
        #expect(verdict.estimate == .none && Self.said(verdict) == ["next_update"])
    }
}
