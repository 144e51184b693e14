import Groundwork
import Testing

@testable import ScenarioLanguage

@Suite("Mistakes in scenarios")
struct FaultTests {
    @Test("the small scenario is in order")
    func inOrder() {
        #expect(MarkedScenario(SmallScenario.source).diagnostics.isEmpty)
    }

    @Test(
        "a mistake is found once, at its place, with its rule and a way out",
        arguments: Fault.table)
    func found(fault: Fault) throws {
        #expect(SmallScenario.source.contains(fault.right), "the part is in the small scenario")
        let wrong = SmallScenario.source.replacing(fault.right, with: fault.wrong, maxReplacements: 1)
        let marked = MarkedScenario(wrong)
        let found = try #require(marked.diagnostics.first { $0.rule == fault.rule }, "the rule is broken")
        #expect((found.message.en + " " + found.hint.en).contains(fault.says))
        if marked.line > 0 {
            #expect(found.place.line == marked.line)
            #expect(found.place.column == marked.column)
        }
        #expect(!found.hint.en.isEmpty, "there is a way out")
    }

    @Test("every rule is broken at least once in the table")
    func complete() {
        #expect(Set(Fault.table.map(\.rule)) == Set(Diagnostic.Rule.allCases))
    }

    @Test("a mistake is told in Dutch and in English, with the same names", arguments: Fault.table)
    func bilingual(fault: Fault) throws {
        let wrong = SmallScenario.source.replacing(fault.right, with: fault.wrong, maxReplacements: 1)
        let found = try #require(MarkedScenario(wrong).diagnostics.first { $0.rule == fault.rule })
        for phrase in [found.message, found.hint] {
            let (dutch, english) = (Wording(phrase.nl), Wording(phrase.en))
            #expect(!dutch.words.isEmpty && dutch.words != english.words)
            #expect(
                dutch.words.isDisjoint(with: ["the", "a", "this", "there", "it", "write", "and", "or", "no"]))
            #expect(
                english.words.isDisjoint(with: ["de", "het", "een", "dit", "er", "schrijf", "en", "geen"]))
            #expect(dutch.names == english.names)
            #expect(dutch.quoted.count == english.quoted.count)
        }
    }

    @Test("all mistakes come in one go, in the order of their places")
    func allAtOnce() {
        let wrong = SmallScenario.source
            .replacing("size: 200", with: "size: many")
            .replacing("about: cause", with: "about: caus")
            .replacing("takes: 6h-8h", with: "takes: long")
        let lines = MarkedScenario(wrong).diagnostics.map(\.place.line)
        #expect(lines.count == 3)
        #expect(lines == lines.sorted())
    }

    @Test("a mistake is shown with its line and a finger under the word")
    func rendered() {
        let wrong = SmallScenario.source.replacing("size: 200", with: "size: many")
        let renderer = DiagnosticRenderer(file: "small.md", source: wrong)
        let found = MarkedScenario(wrong).diagnostics
        #expect(
            renderer.render(found, in: .english) == """
                small.md:11:7: error: 'many' is no whole number [bad-value]
                  11 | size: many
                     |       ^^^^
                  hint: write for instance 'size: 100'

                1 error in small.md
                """)
        #expect(
            renderer.render(found, in: .dutch) == """
                small.md:11:7: fout: 'many' is geen heel getal [bad-value]
                  11 | size: many
                     |       ^^^^
                  tip: schrijf bijvoorbeeld 'size: 100'

                1 fout in small.md
                """)
    }

    @Test("mistakes and doubts are counted, each with its own plural")
    func counted() {
        let place = Excerpt("", line: 1, column: 1)
        func closing(_ rules: [Diagnostic.Rule], _ language: Language) -> String {
            let found = rules.map { Diagnostic($0, Phrase("x"), at: place, hint: Phrase("y")) }
            let text = DiagnosticRenderer(file: "a.md", source: "").render(found, in: language)
            return String(text.split(separator: "\n").last ?? "")
        }
        #expect(closing([.badValue, .badTime, .nearName], .english) == "2 errors, 1 warning in a.md")
        #expect(closing([.badValue, .badTime, .nearName], .dutch) == "2 fouten, 1 waarschuwing in a.md")
        #expect(closing([.nearName, .disorder], .dutch) == "2 waarschuwingen in a.md")
        #expect(closing([.badValue], .english) == "1 error in a.md")
    }

    @Test("conditions nested a thousand deep are refused, not followed")
    func nested() {
        let deep =
            String(repeating: "( ", count: 1000) + "office hours" + String(repeating: " )", count: 1000)
        let wrong = SmallScenario.source.replacing("### 08:05 Reception", with: "### when \(deep): Reception")
        #expect(MarkedScenario(wrong).diagnostics.map(\.rule) == [.tooLarge])
    }

    @Test(
        "what is no scenario is refused with a reason",
        arguments: ["", "hello", "## Day 1", "# One\n# Two", "\u{0}\u{1B}[2J"])
    func noScenario(text: String) {
        #expect(!MarkedScenario(text).diagnostics.isEmpty)
    }

    @Test("no bytes make the reader fall over", arguments: 0..<200 as Range<UInt64>)
    func anyInput(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        var characters = Array(SmallScenario.source)
        let pool = Array("#:>-%,()\n\t \"|1290 azA€é👉\u{202E}\u{0}")
        for _ in 0..<(1 + random(40)) {
            let at = random(characters.count)
            switch random(3) {
            case 0: characters[at] = pool[random(pool.count)]
            case 1: characters.remove(at: at)
            default: characters.insert(pool[random(pool.count)], at: at)
            }
        }
        let source = String(characters)
        do {
            let scenario = try ScenarioReader.read(source)
            #expect(!scenario.audiences.isEmpty)
        } catch {
            #expect(
                !DiagnosticRenderer(file: "x", source: source).render(error.diagnostics, in: .dutch).isEmpty,
                "seed \(seed)")
        }
    }
}

/// A sentence taken apart: its words, and what it quotes.
private struct Wording {
    /// What stands between single quotation marks.
    let quoted: [Substring]
    /// The words outside them.
    let words: Set<Substring>

    /// What is quoted and is one word: a key, a value or a name, the same in every language.
    var names: [Substring] { quoted.filter { !$0.contains(" ") } }

    init(_ sentence: String) {
        let parts = sentence.split(separator: "'", omittingEmptySubsequences: false)
        quoted = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
        let plain = parts.indices.filter { $0 % 2 == 0 }.map { parts[$0].lowercased() }
        words = Set(plain.joined(separator: " ").split { !$0.isLetter }.map { $0 })
    }
}
