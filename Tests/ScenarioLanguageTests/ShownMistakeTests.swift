import Groundwork
import Testing

@testable import ScenarioLanguage

@Suite("How mistakes are shown, and where words stand")
struct ShownMistakeTests {
    private func diagnostic(_ text: String = "word", line: Int, column: Int, message: String = "wrong")
        -> Diagnostic
    {
        Diagnostic(
            .badValue, Phrase(message), at: Excerpt(text, line: line, column: column), hint: Phrase("right"))
    }

    private func shown(_ source: String, _ diagnostics: [Diagnostic]) -> [String] {
        DiagnosticRenderer(file: "a.md", source: source).render(diagnostics, in: .english)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(
        "twenty mistakes are shown, and how many more there are",
        arguments: [(20, nil), (21, 1), (35, 15)] as [(Int, Int?)])
    func limit(count: Int, more: Int?) {
        let lines = shown("text", (0..<count).map { _ in diagnostic(line: 9, column: 1) })
        #expect(lines.count { $0.hasPrefix("a.md:9:1: error: wrong [bad-value]") } == min(count, 20))
        #expect(lines.contains { $0.hasPrefix("… and ") } == (more != nil))
        if let more {
            #expect(lines.contains("… and \(more) more; 'outage-drill check --all' shows all of them"))
        }
        #expect(lines.last == "\(count) errors in a.md")
    }

    @Test(
        "speech may go on over paragraphs, each beginning with a mark or not, and is closed once",
        arguments: [
            ("\"Go.\"", false), ("\"Go.", true), ("\"One.\n\nTwo.\"", false), ("\"One.\n\n\"Two.\"", false),
            ("\"One.\n\n\"Two.", true), ("“Go.”", false), ("“Go.", true), ("„Go.”", false),
            ("It's off.", false),
            ("“One.\n\n“Two.”", false),
        ])
    func speech(text: String, isOpen: Bool) {
        #expect(QuotationMarks.areOpen(in: text) == isOpen)
    }

    @Test("a line that is not in the text is not shown", arguments: [(0, 0), (1, 2), (2, 2), (3, 0)])
    func noLine(line: Int, shownLines: Int) {
        let lines = shown("one\ntwo", [diagnostic("x", line: line, column: 1)])
        #expect(lines.count == 4 + shownLines)
    }

    @Test("the finger is as wide as the word, at its column, behind a margin as wide as the line's number")
    func finger() {
        let source = Array(repeating: "a word here", count: 12).joined(separator: "\n")
        #expect(
            Array(shown(source, [diagnostic(line: 12, column: 3)])[1...2]) == [
                "  12 | a word here", "     |   ^^^^",
            ])
        #expect(
            Array(shown(source, [diagnostic("", line: 7, column: 1)])[1...2]) == [
                "  7 | a word here", "    | ^",
            ])
        #expect(shown(source, [diagnostic("here and beyond", line: 1, column: 8)])[2] == "    |        ^^^^")
    }

    @Test(
        "of a long line a hundred characters are shown, with forty before the word",
        arguments: [
            (100, 90, 100, 89), (101, 90, 100, 88), (200, 60, 100, 39), (200, 41, 100, 39),
            (200, 30, 100, 29), (200, 190, 100, 89),
        ])
    func window(length: Int, column: Int, shownLength: Int, blanks: Int) {
        var line = Array(repeating: "-", count: length)
        line[column - 1] = "x"
        let lines = shown(line.joined(), [diagnostic("x", line: 1, column: column)])
        let text = lines[1].dropFirst("  1 | ".count)
        #expect(text.count == shownLength)
        #expect(text.prefix { $0 == "-" }.count == blanks)
        #expect(lines[2] == "    | " + String(repeating: " ", count: blanks) + "^")
    }

    @Test("a finger has eighty places at most")
    func longFinger() {
        let word = String(repeating: "x", count: 95)
        let lines = shown(word, [diagnostic(word, line: 1, column: 1)])
        #expect(lines[2] == "    | " + String(repeating: "^", count: 80))
    }

    @Test(
        "a sentence of more than a thousand characters is cut in its middle",
        arguments: [(1000, 1000), (1001, 1003)])
    func longSentence(count: Int, shownCount: Int) {
        let message = String(repeating: "m", count: count)
        let head = shown("", [diagnostic(line: 9, column: 1, message: message)])[0]
        #expect(head.count == "a.md:9:1: error:  [bad-value]".count + shownCount)
        #expect(head.contains(" … ") == (count > 1000))
    }

    // MARK: - Where words stand

    @Test("pieces of a line know their columns")
    func pieces() {
        let line = Excerpt("  one, two ,three", line: 3, column: 5)
        #expect(line.trimmed == Excerpt("one, two ,three", line: 3, column: 7))
        #expect(
            line.split(on: ",") == [
                Excerpt("one", line: 3, column: 7), Excerpt("two", line: 3, column: 12),
                Excerpt("three", line: 3, column: 17),
            ])
        let halves = Excerpt("key:  value: more", line: 1, column: 1).halves(at: ":")
        #expect(halves?.before == Excerpt("key", line: 1, column: 1))
        #expect(halves?.after == Excerpt("value: more", line: 1, column: 7))
        #expect(Excerpt("none", line: 1, column: 1).halves(at: ":") == nil)
        let after = Excerpt("When  asked", line: 2, column: 4).after(prefix: "when")
        #expect(after == Excerpt("asked", line: 2, column: 10))
        #expect(Excerpt("Whe", line: 2, column: 4).after(prefix: "when") == nil)
    }

    @Test("words stand apart by spaces, and parentheses by themselves")
    func words() {
        let words = Excerpt("not (a  or b)", line: 2, column: 3).words
        #expect(words.map(\.text) == ["not", "(", "a", "or", "b", ")"])
        #expect(words.map(\.column) == [3, 7, 8, 11, 14, 15])
        #expect(words.joined == Excerpt("not ( a or b )", line: 2, column: 3))
        #expect(Excerpt("   ", line: 1, column: 1).words.isEmpty)
    }

    @Test("a colon ends a condition where a space follows it, or the end")
    func condition() {
        let heading = Excerpt("after day 1 09:15: Later: still", line: 1, column: 10)
        #expect(heading.condition?.before.text == "after day 1 09:15")
        #expect(heading.condition?.after == Excerpt("Later: still", line: 1, column: 29))
        #expect(Excerpt("office hours:", line: 1, column: 1).condition?.before.text == "office hours")
        #expect(Excerpt("after day 1 09:15", line: 1, column: 1).condition == nil)
    }

    // MARK: - Outlines

    @Test(
        "a heading has up to six signs and a space",
        arguments: [("# A", 1), ("###### A", 6), ("####### A", nil), ("#A", nil), ("#", 1), ("", nil)]
            as [(String, Int?)])
    func headings(line: String, level: Int?) {
        let sections = Outline(of: line + "\n").sections
        #expect(sections.first?.level == level)
        if line.hasSuffix("A"), let level {
            #expect(sections.first?.title == Excerpt("A", line: 1, column: level + 2))
        }
    }

    @Test(
        "a field has a key of up to four words in small letters",
        arguments: [
            ("size: 1", true), ("answer within it all: 1", true), ("a b c d e: 1", false), ("Size: 1", false),
            ("> size: 1", false), ("- size: 1", false), ("also-called: 1", true), ("si2e: 1", false),
            (": 1", false),
        ])
    func fields(line: String, isField: Bool) {
        let section = Outline(of: "# T\n\(line)\n").sections.first
        #expect(section?.fields.isEmpty == !isField)
    }

    @Test("fields end at an empty line; quotes, items and prose are kept apart")
    func body() {
        let source = "# T\n\nsize: 1\ntrust: 2\n\nmore: 3\n\n> quoted\n- item\n- other\n\nwords\non\n"
        let section = Outline(of: source).sections.first
        #expect(section?.fields.map(\.key.text) == ["size", "trust"])
        #expect(
            section?.fields.map(\.value) == [
                Excerpt("1", line: 3, column: 7), Excerpt("2", line: 4, column: 8),
            ])
        #expect(section?.quotes == [Excerpt("quoted", line: 8, column: 3)])
        #expect(
            section?.items == [Excerpt("item", line: 9, column: 3), Excerpt("other", line: 10, column: 3)])
        #expect(section?.prose == "more: 3\n- item\n- other\nwords on")
        let one = Outline(of: "# T\n\none\n\n- item\n").sections.first
        #expect(one?.prose == "one\n\n- item")
    }

    @Test("sections stand under the last heading of a lower level")
    func nesting() {
        let sections = Outline(of: "# A\n## B\n### C\n## D\n# E\n").sections
        #expect(sections.map(\.title.text) == ["A", "E"])
        #expect(sections[0].children.map(\.title.text) == ["B", "D"])
        #expect(sections[0].children[0].children.map(\.title.text) == ["C"])
        #expect(sections.map(\.title.line) == [1, 5])
    }

    @Test("eight names are listed, and of more that there are more", arguments: [(8, false), (9, true)])
    func names(count: Int, goesOn: Bool) {
        let names = (1...count).map { "name\($0)" }
        #expect(Phrase.thereIs(names).en.hasSuffix(goesOn ? "name8, …" : "name\(count)"))
    }

    @Test(
        "a text has no control characters but tabs, breaks and escapes",
        arguments: [
            ("\u{08}", false), ("\u{09}", true), ("\u{0C}", true), ("\u{0E}", false), ("\u{1B}", true),
            ("\u{1A}", false), ("\u{1C}", false), ("\u{1F}", false), ("\u{20}", true), ("\u{7F}", true),
        ])
    func plainText(character: String, isText: Bool) {
        let wrong = SmallScenario.source.replacing("You are", with: "You\(character)are")
        let found = MarkedScenario(wrong).diagnostics
        #expect(found.map(\.rule) == (isText ? [] : [.noText]))
        #expect(isText || found.first?.place.line == 9)
    }
}
