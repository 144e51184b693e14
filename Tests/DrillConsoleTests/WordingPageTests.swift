import Foundation
import Groundwork
import Testing

@testable import DrillConsole
@testable import MessageReading

@Suite("Why a sentence was read so, in figures")
struct ExplanationPageTests {
    private func page(
        margin: Float = 1, threshold: Float = 0.5, weights: [Explanation.Weight] = [], phrases: [String] = [],
        _ language: Language = .english
    ) -> [String] {
        let explanation = Explanation(
            subject: .label(.problem), quote: "It is down.", margin: margin, threshold: threshold,
            beside: -0.05,
            phrases: phrases, weights: weights)
        return ExplanationPage(explanations: [explanation], language: language, style: .plain, width: 100)
            .text
            .split(separator: "\n").map(String.init)
    }

    private func weight(_ words: String, _ value: Float) -> Explanation.Weight {
        Explanation.Weight(words: words, kind: .word, value: value)
    }

    @Test("what was reached and what was needed have two decimals; what fell short was settled by a rule")
    func measure() {
        #expect(page()[1] == "  names what does not work: “It is down.” (+1.00, needed +0.50)")
        #expect(page(margin: 0.5)[1].hasSuffix("(+0.50, needed +0.50)"))
        #expect(page(margin: 0.49)[1].hasSuffix("(by a fixed rule)"))
        #expect(page(margin: -0.004, threshold: -0.09)[1].hasSuffix("(+0.00, needed −0.09)"))
        #expect(page(margin: 12.5, threshold: 1.004, .dutch)[1].hasSuffix("(+12,50, nodig +1,00)"))
    }

    @Test("the six weightiest words are shown, each once, against as well as for")
    func weights() {
        let all = [
            ("a", 0.5), ("b", -2), ("a", 0.75), ("c", 0.1), ("d", 0.2), ("e", 0.3), ("f", 0.4), ("g", 0.05),
        ]
        let lines = page(weights: all.map { weight($0.0, Float($0.1)) })
        #expect(
            lines.last
                == "    −2.00 ‘b’; +1.25 ‘a’; +0.40 ‘f’; +0.30 ‘e’; +0.20 ‘d’; +0.10 ‘c’; −0.05 what else is said"
        )
        #expect(page().count == 2, "nothing to show")
        #expect(page(weights: [weight("", 1)]).last == "    +1.00 the words; −0.05 what else is said")
        #expect(page(phrases: ["is down", "down"])[2] == "    from the phrasebook: ‘is down’, ‘down’")
        #expect(ExplanationPage(explanations: [], language: .english, style: .plain, width: 100).text.isEmpty)
    }
}

@Suite("What a coach says, and how help is laid out")
struct CoachAndHelpTests {
    private func lines(_ labels: [Label], _ estimate: Estimate = .none, isForUsers: Bool = true) -> [String] {
        var reading = Reading(language: .english)
        reading.findings = labels.map { Finding($0, quotes: ["words"]) }
        reading.estimate = estimate
        reading.estimateQuotes = estimate == .none ? [] : ["noon"]
        return CoachComment(reading: reading, isForUsers: isForUsers, language: .english).lines
    }

    @Test("of what a message lacks two things are named, the weightiest first")
    func lacks() {
        #expect(
            lines([]) == [
                "Lacks: what exactly does not work; when the next message comes, with a clock time"
            ])
        #expect(
            lines([.problem, .nextUpdate]) == [
                "Lacks: what is being done now, and by whom; what people can do meanwhile"
            ])
        #expect(lines([.problem, .nextUpdate, .actions]) == ["Lacks: what people can do meanwhile"])
        #expect(lines([.problem, .nextUpdate, .actions, .workaround]) == ["Good: nothing to remark on."])
    }

    @Test("what angers comes first, a certainty before all")
    func angers() {
        let all = lines([.problem, .nextUpdate, .actions, .workaround, .blame, .vague], .hard)
        #expect(all.count == 3)
        #expect(all[0].hasPrefix("Promises recovery as a certainty") && all[0].hasSuffix(": “noon”"))
        #expect(all[1].hasPrefix("Leaves the blame with somebody else; ") && all[1].hasSuffix(": “words”"))
        #expect(all[2].hasPrefix("Uses an empty time word; "))
        #expect(
            lines([.problem, .nextUpdate, .actions, .workaround], .hedged) == ["Good: nothing to remark on."])
    }

    @Test("to a party one asks, agrees or challenges")
    func inward() {
        #expect(lines([], isForUsers: false)[0].hasPrefix("Asks nothing and agrees nothing"))
        #expect(lines([.accepts], isForUsers: false)[0].hasPrefix("Goes along with what was said"))
        for label in [Label.challenges, .escalates, .mobilises, .nextUpdate] {
            #expect(lines([label], isForUsers: false) == ["Good: nothing to remark on."])
        }
    }

    @Test("an explanation has a column of its own where it has thirty columns, and hangs below otherwise")
    func columns() {
        let line = HelpLine(usage: "wait", summary: "lets the clock run until something comes in", column: 10)
        #expect(
            line.text(style: .plain, width: 40)
                == "wait      lets the clock run until\n          something comes in")
        #expect(
            line.text(style: .plain, width: 39)
                == "wait  lets the clock run until\n    something comes in")
    }

    @Test("the words of the prompt have their explanations in one column, fifty wide at most")
    func words() {
        for language in Language.allCases {
            let lines = PromptHelp(language: language, style: .plain, width: 200).lines(nil)
            let usages = PromptVocabulary.entries.map { $0.usage(in: language) }
            let column = min(48, usages.map { TextLayout.columns($0) }.max() ?? 0) + 2
            for (line, entry) in zip(lines, PromptVocabulary.entries)
            where entry.usage(in: language).count < column {
                #expect(line.dropFirst(column).hasPrefix(entry.summary(in: language).prefix(10)), "\(line)")
            }
            #expect(lines.dropLast().last == "")
        }
    }

    @Test("a text kept at a plain prompt is called back by a single dot, once, and only there")
    func kept() throws {
        func next(_ text: String, isPrompting: Bool = true, canCancel: Bool = false) throws -> [LineSource
            .Line]
        {
            var written = ""
            let input = PlainInput(
                LineSource(bytes: Array(text.utf8)), write: { written += $0 }, isPrompting: isPrompting,
                canRunAlong: true)
            input.remember("kept")
            return try (0..<2).map { _ in
                try input.next(
                    prompt: { PromptText("> ", style: .plain) }, completing: { _ in [] }, meanwhile: { nil },
                    canCancel: canCancel)
            }
        }
        #expect(try next(".\n.\n") == [.text("kept"), .text(".")])
        #expect(try next("x\n.\n") == [.text("x"), .text("kept")])
        #expect(try next(".\n.\n", canCancel: true) == [.text("."), .text(".")])
        #expect(try next(".\n.\n", isPrompting: false) == [.text("."), .text(".")])
    }

    @Test("what gives a prompt weight takes no columns")
    func prompt() {
        let text = PromptText("dag 漢 > ", style: .terminal)
        #expect(text.columns == 9)
        #expect(text.shown == "\u{1B}[1mdag 漢 > \u{1B}[0m")
        #expect(PromptText("> ", style: .plain).shown == "> ")
    }

    @Test(
        "a scenario made of a sheet is named after its file, in sixty letters at most",
        arguments: [
            ("My Sheet (1).csv", "my-sheet-1"), ("---.csv", "msel"), ("a.b.csv", "a"), ("Één.csv", "n"),
            (String(repeating: "x", count: 60) + ".csv", String(repeating: "x", count: 60)),
            (String(repeating: "x", count: 61) + ".csv", String(repeating: "x", count: 60)),
        ])
    func ids(file: String, id: String) throws {
        let process = try FakeProcess()
        try process.write("Nr,Time,Title,Description,From\n1,10:00,A,One.,Desk\n", to: file)
        #expect(process.run("msel", "import", process.file(file), "--start", "2026-03-10T09:00") == .done)
        #expect(process.output.contains("\nid: \(id)\n"))
    }

    @Test("words that mean something to man are written so that they do not")
    func manual() {
        func page(_ words: String) -> String {
            let command = CommandDescription(
                name: "x", arguments: "", count: 0...0, summary: Phrase(nl: words, en: words), options: [],
                examples: [words]
            ) { _ in .done }
            return ManualPage(commands: [command], language: .english).roff
        }
        #expect(page(".dot").contains("\n\\&.dot\n"))
        #expect(page("'quote").contains("\n\\&'quote\n"))
        #expect(page("a-b\\c").contains("\na\\-b\\ec\n") && page("a-b\\c").contains("\nA\\-b\\ec.\n"))
        #expect(page("whole.").contains("\nWhole.\n"))
    }
}
