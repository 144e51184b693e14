import Groundwork
import Testing

@testable import ReportWriting

@Suite("Tables on a page, for a telephone and for paper")
struct TablePageTests {
    private static func html(_ table: Block.Table, _ language: Language = .english) -> String {
        Page(
            banner: "EXERCISE", title: "The mail", facts: [], language: language,
            sections: [Section("one", "Facts", [.table(table)])]
        ).html
    }

    private static func table(
        _ columns: [String], _ cells: [String], figures: Set<Int> = []
    ) -> Block.Table {
        Block.Table("Told", columns: columns, rows: [cells], figures: figures)
    }

    private static let prose = String(repeating: "so it is ", count: 7) + "."

    @Test("many columns of words, or a few with prose in them, become a card for each row")
    func cards() {
        let many = ["Fact", "Known", "How", "staff", "public"]
        for table in [
            TablePageTests.table(many, ["scope", "09:00", "told", "–", "–"]),
            TablePageTests.table(["Part", "Points", "Why"], ["Rhythm", "7", TablePageTests.prose]),
            TablePageTests.table(
                ["Part", "Points", "Weight", "Why"], ["Rhythm", "7", "2", TablePageTests.prose],
                figures: [1, 2]),
        ] {
            let html = TablePageTests.html(table)
            #expect(html.contains("<div class=\"wide cards\"><table role=\"table\">"))
            for column in table.columns {
                #expect(html.contains("data-name=\"\(column)\""))
                #expect(html.contains("role=\"columnheader\""))
            }
            // A card does not move, so it needs no hint that it does, and no place in the order of Tab.
            #expect(!html.contains("sideways") && !html.contains("tabindex"))
        }
    }

    @Test(
        "figures keep their columns, move sideways, and say so where there are many",
        arguments: Language.allCases)
    func moving(language: Language) {
        let hint = language.pick(nl: "Schuif opzij", en: "Swipe sideways")
        let many = TablePageTests.table(
            ["Rank", "Who", "Total", "Open", "On time"], ["1", "Anna", "81", "70", "90"],
            figures: [0, 2, 3, 4])
        let wide = TablePageTests.html(many, language)
        #expect(wide.contains("aria-hidden=\"true\">" + hint))
        #expect(wide.contains("class=\"wide many\" tabindex=\"0\" role=\"region\" aria-label=\"Told\""))
        #expect(!wide.contains("data-name="))
        let few = TablePageTests.html(
            TablePageTests.table(["Who", "Total"], ["Anna", "81"], figures: [1]), language)
        #expect(!few.contains(hint) && few.contains("<div class=\"wide\" tabindex=\"0\""))
    }

    @Test("a table without a caption is called by its section")
    func unnamed() {
        let table = Block.Table("", columns: ["Who", "Total"], rows: [["Anna", "81"]], figures: [1])
        #expect(TablePageTests.html(table).contains("aria-label=\"Facts\""))
    }

    @Test("a time or an amount does not break in its cell where there is room for it")
    func short() {
        let few = TablePageTests.html(TablePageTests.table(["When", "Who"], ["Mon 08:40", "Anna"]))
        #expect(few.contains("<td class=\"short\">Mon 08:40</td><td>Anna</td>"))
        let many = (1...7).map { "Column \($0)" }
        let html = TablePageTests.html(
            TablePageTests.table(many, many.map { _ in "Mon 08:40" }, figures: Set(0..<7)))
        #expect(!html.contains("short\""))
    }

    @Test("an amount never parts from its sign", arguments: ["€ 1800", "a van for € 250 a day", "€ 5"])
    func amounts(text: String) {
        let html = Page(
            banner: "EXERCISE", title: text, facts: [], language: .english,
            sections: [Section("one", "Cost", [.paragraph(text)])]
        ).html
        #expect(html.contains("<p>" + text.replacing("€ ", with: "€\u{A0}") + "</p>"))
        #expect(!html.contains("€ "))
    }

    @Test("on paper a header stays with its first row, a heading with what follows, and a row in one piece")
    func paper() throws {
        let html = TablePageTests.html(TablePageTests.table(["Who"], ["Anna"]))
        let print = try #require(html.split(separator: "@media print").last)
        for rule in [
            "tbody tr:first-child { break-before: avoid; }",
            "thead { break-inside: avoid; break-after: avoid; }",
            "h2, h3, caption, p:has(+ blockquote) { break-after: avoid; }",
            "tr, blockquote, figure, .message",
        ] {
            #expect(print.contains(rule))
        }
    }
}
