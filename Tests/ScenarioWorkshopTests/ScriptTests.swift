import Foundation
import Groundwork
import ReportWriting
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("The facilitator's script of a small scenario")
struct ScriptTests {
    private func lines(_ place: Int, width: Int = 60) throws -> [String] {
        let scenario = try TwoDays.scenario()
        return FacilitatorScript(scenario).lines(of: scenario.injects[place], width: width)
    }

    @Test("an inject: when it comes, who says what, and what it asks and tells")
    func inject() throws {
        #expect(
            try lines(0) == [
                "08:05  Reception calls (call)", "    \"What do I say?\"", "    — reception",
                "  • Expects an answer within: 20 minutes", "  • Makes known: “Everyone is affected”",
            ])
        #expect(
            try lines(1) == [
                "When …  Karin thanks (thanks)",
                "  Comes when ‘Reception calls’ came 2 hours ago and “The\n  mail server's disk is broken” was told.",
                "    Thank you.", "    — Karin",
            ])
        #expect(try lines(2).dropFirst() == ["  a chance of 50%.", "    Well?", "    — director"])
    }

    @Test("what comes a hundred times of a hundred has no chance, and alternatives have their numbers")
    func alternatives() throws {
        let source = TwoDays.source.replacing("chance: 50%", with: "chance: 100%").replacing(
            "tells: scope\n\"What do I say?\"",
            with: "\n#### alternative 60%\n\n\"What?\"\n\n#### alternative 40%\n\n\"Well?\"\n")
        let scenario = try ScenarioReader.read(source)
        let script = FacilitatorScript(scenario)
        #expect(script.lines(of: scenario.injects[2], width: 60).count == 3)
        let told = script.lines(of: scenario.injects[0], width: 60)
        #expect(told.contains("  Alternative 1 (60%):") && told.contains("  Alternative 2 (40%):"))
    }

    @Test("days come in their order with their weekday, and what may come on any day comes last")
    func days() throws {
        let page = FacilitatorScript(try TwoDays.scenario()).page
        let days = page.sections.filter { $0.id.hasPrefix("day-") || $0.id == "any-day" }
        #expect(days.map(\.id) == ["day-1", "day-2", "any-day"])
        #expect(days.map(\.title) == ["Day 1, Tuesday", "Day 2, Wednesday", "On any day"])
        #expect(
            page.facts == [
                "two-days", "failure at a supplier",
                "Tuesday 10 March 2026 08:00 – Wednesday 11 March 2026 17:00",
                "200 people", "player: head of IT",
            ])
    }

    @Test(
        "every inject stands under its title with the id for the facilitator's commands, which is explained once"
    )
    func ids() throws {
        let page = FacilitatorScript(try TwoDays.scenario()).page
        let html = page.html
        #expect(html.contains("<h3>08:05  Reception calls <code class=\"id\">call</code></h3>"))
        #expect(html.contains("<h3>When …  Karin thanks <code class=\"id\">thanks</code></h3>"))
        #expect(page.text(width: 80, style: .plain).contains("08:05 Reception calls [call]\n"))
        #expect(page.markdown.contains("\n### 08:05  Reception calls (call)\n"))
        for text in [html, page.text(width: 200, style: .plain), page.markdown] {
            #expect(
                text.replacing("\n", with: " ").components(separatedBy: "/inject ID, /skip ID: REASON").count
                    == 2)
        }
        let dutch = FacilitatorScript(try Library.scenario("first-drill-nl")).page.markdown
        #expect(dutch.contains("/inject NAAM, /oversla NAAM: REDEN") && dutch.contains(" (hello)\n"))
    }

    @Test(
        "prose calls a fact by its own words, on a page and where a facilitator reads one inject",
        arguments: Language.allCases)
    func facts(language: Language) throws {
        let source = TwoDays.source.replacing("language: en", with: "language: \(language.rawValue)")
        let scenario = try ScenarioReader.read(source)
        let text = FacilitatorScript(scenario).page.text(width: 100, style: .plain)
        for words in language.pick(
            nl:
                "naar “The mail server's disk is broken” gevraagd|“The mail server's disk is broken” verteld is|"
                + "Maakt bekend: “Everyone is affected”",
            en: "asked about “The mail server's disk is broken”|“The mail server's disk is broken” was told|"
                + "Makes known: “Everyone is affected”"
        ).split(separator: "|") {
            #expect(text.replacing("\n", with: " ").contains(words))
        }
        #expect(!text.contains("‘disk’") && !text.contains("‘scope’"))
        // A drawing shows facts by their names, so its conditions use those.
        #expect(GraphText(ScenarioGraph(scenario)).text.contains("‘disk’"))
    }

    @Test("tables say who waits, what can be done and how it really goes, figures to the right")
    func tables() throws {
        let page = FacilitatorScript(try TwoDays.scenario()).page
        func table(_ id: String) throws -> Block.Table {
            let blocks = try #require(page.sections.first { $0.id == id }).blocks
            let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
            return try #require(tables.first)
        }
        #expect(
            try table("cast").rows == [
                ["staff", "200", "weekdays 08:00-18:00", "medium", "intranet 50%, app 40%"]
            ])
        #expect(try table("cast").figures == [1])
        #expect(
            try table("measures").rows == [
                [
                    "second administrator", "A hired administrator.", "€ 600", "1 hour",
                    "‘repair’ −2 hours",
                ]
            ])
        #expect(try table("measures").figures == [2])
        let stages = try table("recovery").rows
        #expect(stages.map { $0[1] } == ["6 hours – 8 hours", "1 hour 30 minutes – 1 hour 30 minutes"])
        #expect(stages[1][4] == "staff 100%")
        #expect(try table("facts").rows.map { $0[3] } == ["yes", "from day 1 09:00: the firm decides"])
    }

    @Test(
        "a stage that may fail says how likely that is",
        arguments: [("may fail: 1%, again 2h", true), ("may fail: 0%, again 2h", false)])
    func failing(line: String, isSaid: Bool) throws {
        let source = TwoDays.source.replacing("takes: 90m", with: "takes: 90m\n\(line)")
        guard let scenario = try? ScenarioReader.read(source) else { return #expect(!isSaid) }
        let markdown = FacilitatorScript(scenario).page.markdown
        #expect(markdown.contains("a chance of 1% of another 2 hours") == isSaid)
        #expect(!markdown.contains("a chance of 0%"))
    }
}

@Suite("Names that a condition uses")
struct ConditionNameTests {
    @Test("audiences, facts, measures, stages and injects are found behind their words")
    func names() {
        let names = ConditionNames(
            "no update for 2h to night shift and ( frustration of staff > 50 or trust < 40 ) and fact old disk told to head office "
                + "and not measure second administrator taken and stage the repair ended 2h ago and inject a call 1h ago "
                + "or answered b or unanswered c d for 1h and MailCo North at duty manager and after day 2 09:30 and before day 3 10:00"
        )
        #expect(names.audiences == ["night shift", "staff", "head office"])
        #expect(names.facts == ["old disk"])
        #expect(names.measures == ["second administrator"])
        #expect(names.stages == ["the repair"])
        #expect(names.injects == ["a call", "b", "c d"])
        #expect(names.levels.map { $0.party + ": " + $0.level } == ["MailCo North: duty manager"])
        #expect(names.moments.map { [$0.day, $0.minute] } == [[2, 570], [3, 600]])
    }

    @Test("conditions that name nobody name nobody")
    func none() {
        let names = ConditionNames(
            "no update for 2h and waiting > 5 and broken promises > 1 and service < 50% and said blame and office hours"
        )
        #expect(names.audiences.isEmpty && names.facts.isEmpty && names.injects.isEmpty)
        #expect(names.levels.isEmpty && names.moments.isEmpty)
        #expect(ConditionNames("after day 2").moments.isEmpty)
        #expect(ConditionNames("inject a call").injects == ["a call"])
        #expect(ConditionNames("stage repair ended").stages == ["repair"])
        #expect(ConditionNames("fact disk known").audiences.isEmpty)
    }

    @Test(
        "a condition is one when the scenario language reads it",
        arguments: [
            ("inject a 1h ago", true), ("no update for 2h to nurses", true), ("If players forget", false),
            ("after day 59 23:59", true), ("", false),
        ])
    func conditions(text: String, isOne: Bool) {
        #expect(ConditionNames.isCondition(text) == isOne)
    }

    @Test(
        "a header is found within the first ten rows, where two columns are known",
        arguments: [(9, true), (10, false)])
    func header(above: Int, isFound: Bool) {
        let text = String(repeating: "An exercise\n", count: above) + "Title,Time\nA,09:00\n"
        #expect(((try? SheetTable(text)) != nil) == isFound)
        #expect((try? SheetTable("Title,Weather\nA,dry\n")) == nil)
        #expect((try? SheetTable("sep=,\nTitle,Time\nA,09:00\n"))?.headerRow == 2)
    }
}
