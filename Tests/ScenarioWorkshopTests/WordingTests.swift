import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("Conditions in words and as they are written")
struct WordingTests {
    @Test(
        "lengths have their plural",
        arguments: [
            (0, "0 minutes", "0 minuten"), (1, "1 minute", "1 minuut"), (2, "2 minutes", "2 minuten"),
            (59, "59 minutes", "59 minuten"), (60, "1 hour", "1 uur"),
            (61, "1 hour 1 minute", "1 uur 1 minuut"),
            (120, "2 hours", "2 uur"), (150, "2 hours 30 minutes", "2 uur 30 minuten"),
        ])
    func lengths(minutes: Int, english: String, dutch: String) throws {
        var scenario = try TwoDays.scenario()
        #expect(ConditionWords(scenario: scenario).length(minutes) == english)
        scenario.language = .dutch
        #expect(ConditionWords(scenario: scenario).length(minutes) == dutch)
    }

    @Test(
        "what a condition says when it holds, and when it does not",
        arguments: [
            (
                Circumstance.noUpdate(minutes: 60, audience: nil), "nobody has had a message for 1 hour",
                "somebody has had a message in the last 1 hour"
            ),
            (
                .noUpdate(minutes: 60, audience: 0), "staff have had no message for 1 hour",
                "staff have had a message in the last 1 hour"
            ),
            (
                .waiting(.above, 5), "the number of people waiting on the telephone is more than 5",
                "the number of people waiting on the telephone is 5 or less"
            ),
            (
                .waiting(.below, 5), "the number of people waiting on the telephone is less than 5",
                "the number of people waiting on the telephone is 5 or more"
            ),
            (
                .brokenPromises(.atLeast, 2), "the number of broken promises is 2 or more",
                "the number of broken promises is less than 2"
            ),
            (
                .service(.atMost, 60), "the share of the service that works is 60 or less%",
                "the share of the service that works is more than 60%"
            ),
            (
                .delivered(inject: 0, minutesAgo: 0), "‘Reception calls’ has come",
                "‘Reception calls’ has not come"
            ),
            (
                .delivered(inject: 0, minutesAgo: 1), "‘Reception calls’ came 1 minute ago",
                "‘Reception calls’ did not come 1 minute ago"
            ),
            (.answered(inject: 0), "‘Reception calls’ was answered", "‘Reception calls’ was not answered"),
            (
                .unanswered(inject: 0, minutes: 20), "‘Reception calls’ went unanswered for 20 minutes",
                "‘Reception calls’ has not waited 20 minutes for an answer"
            ),
            (.factKnown(0), "‘disk’ is known", "‘disk’ is not known"),
            (.factTold(0, audience: 0), "‘disk’ was told to staff", "‘disk’ was not told to staff"),
            (
                .measureReady(0), "the measure ‘second administrator’ works",
                "the measure ‘second administrator’ does not work"
            ),
            (
                .escalated(party: 0, level: 1), "the level ‘director’ at MailCo was reached",
                "the level ‘director’ at MailCo was not reached"
            ),
            (.stageEnded(0, minutesAgo: 0), "the stage ‘repair’ ended", "the stage ‘repair’ has not ended"),
            (
                .stageEnded(0, minutesAgo: 1), "the stage ‘repair’ ended 1 minute ago",
                "the stage ‘repair’ has not ended"
            ),
            (.officeHours, "it is office hours", "it is not office hours"),
            (.said("blame"), "users were told: whose fault it is", "users were not told: whose fault it is"),
            (
                .all([.factKnown(0), .officeHours]), "‘disk’ is known and it is office hours",
                "‘disk’ is not known or it is not office hours"
            ),
            (
                .any([.factKnown(0), .all([.officeHours, .factKnown(1)])]),
                "‘disk’ is known or (it is office hours and ‘scope’ is known)",
                "‘disk’ is not known and (it is not office hours or ‘scope’ is not known)"
            ),
        ])
    func holds(circumstance: Circumstance, holds: String, otherwise: String) throws {
        let words = ConditionWords(scenario: try TwoDays.scenario(), namesFacts: true)
        #expect(words.words(circumstance) == holds)
        #expect(words.words(.not(circumstance)) == otherwise)
        #expect(words.words(.not(.not(circumstance))) == holds)
    }

    @Test(
        "conditions are written with parentheses where they are needed and nowhere else",
        arguments: [
            (
                Circumstance.all([.any([.officeHours, .factKnown(0)]), .factKnown(1)]),
                "( office hours or fact disk known ) and fact scope known"
            ),
            (
                .any([.all([.officeHours, .factKnown(0)]), .factKnown(1)]),
                "office hours and fact disk known or fact scope known"
            ),
            (
                .all([.all([.officeHours, .factKnown(0)]), .factKnown(1)]),
                "( office hours and fact disk known ) and fact scope known"
            ),
            (
                .any([.any([.officeHours, .factKnown(0)]), .factKnown(1)]),
                "( office hours or fact disk known ) or fact scope known"
            ),
            (.not(.any([.officeHours, .factKnown(0)])), "not ( office hours or fact disk known )"),
            (.not(.officeHours), "not office hours"),
            (.delivered(inject: 0, minutesAgo: 0), "inject call"),
            (.delivered(inject: 0, minutesAgo: 1), "inject call 1m ago"),
            (.stageEnded(1, minutesAgo: 90), "stage queue ended 1h30m ago"),
            (.escalated(party: 0, level: 0), "MailCo at duty manager"),
        ])
    func written(circumstance: Circumstance, text: String) throws {
        #expect(ConditionText(scenario: try TwoDays.scenario()).text(circumstance) == text)
    }

    @Test(
        "days of a week are written short where they are one, a row, a weekend or all",
        arguments: [
            ([Weekday.monday, .tuesday, .wednesday, .thursday, .friday], "weekdays"),
            ([.saturday, .sunday], "weekend"), ([.sunday], "sun"), ([.monday], "mon"),
            ([.sunday, .monday], "sun-mon"), ([.monday, .tuesday, .wednesday, .thursday], "mon-thu"),
            ([.thursday, .friday, .saturday, .sunday, .monday], "thu-mon"),
            ([.tuesday, .wednesday, .thursday, .friday, .saturday, .sunday], "tue-sun"),
            (Weekday.allCases, "daily"),
        ])
    func days(days: [Weekday], text: String) {
        let hours = WeeklyHours([WeeklyHours.Span(days: Set(days), opens: 480, closes: 1440)])
        #expect(LengthText.text(hours) == text + " 08:00-24:00")
    }

    @Test("hours in Dutch have Dutch days")
    func dutchHours() throws {
        var scenario = try TwoDays.scenario()
        scenario.language = .dutch
        let words = ConditionWords(scenario: scenario)
        let hours = WeeklyHours([
            WeeklyHours.Span(days: [.tuesday, .wednesday], opens: 540, closes: 1020),
            WeeklyHours.Span(days: [.saturday], opens: 600, closes: 960),
        ])
        #expect(words.hours(hours) == "di-wo 09:00-17:00, za 10:00-16:00")
        #expect(words.hours(.always) == "altijd")
    }
}

@Suite("Which part of one version is which of the other")
struct CorrespondentsTests {
    /// Two days in which an escalation speeds up the repair.
    private static let source = TwoDays.source.replacing(
        "shortened by MailCo at director by 1h", with: "shortened by: MailCo at director 1h")

    @Test("the same name first, whatever its case; then what is left, in its order")
    func names() {
        let parts = Correspondents(["a", "b", "c"], ["C", "x", "a"])
        #expect(parts.toFirst == [2, 1, 0])
        #expect(parts.toSecond == [2, 1, 0])
        #expect(parts.pairs.map(\.first) == [0, 1, 2] && parts.pairs.map(\.second) == [2, 1, 0])
        #expect(parts.onlyFirst.isEmpty && parts.onlySecond.isEmpty)
    }

    @Test("what nothing fits stands alone, and a name that comes twice counts once")
    func alone() {
        let parts = Correspondents(
            ["a", "b"], ["a", "a", "c"], fits: [{ first, second in first == second }])
        #expect(parts.toSecond == [0, 1])
        #expect(parts.onlySecond == [2])
        let none = Correspondents(["a", "b"], ["c"], fits: [{ _, _ in false }])
        #expect(none.onlyFirst == [0, 1] && none.onlySecond == [0])
    }

    @Test(
        "differences in a small world are told with what both versions have",
        arguments: [
            (
                "agents, weekdays 08:00-17:00", "agents, weekdays 08:00-18:00",
                "helpdesk hours: weekdays 08:00-17:00 | weekdays 08:00-18:00"
            ),
            ("helpdesk: 2 agents", "helpdesk: 3 agents", "helpdesk agents: 2 | 3"),
            (
                "office hours: weekdays 08:00-17:00", "office hours: daily 08:00-17:00",
                "office hours: weekdays 08:00-17:00 | daily 08:00-17:00"
            ),
            ("depends: 70%", "depends: 80%", "dependence: "), ("trust: 60", "trust: 61", "trust: "),
            ("hours: weekdays 08:00-18:00", "hours: always", "hours: weekdays 08:00-18:00 | always"),
            ("answers in: 10m", "answers in: 20m", "answers in: 10m | 20m"),
            (
                "> when asked disk:", "> when asked scope:",
                "answers: 1 asked disk, 1 otherwise | 1 asked scope, 1 otherwise"
            ),
            ("about: impact", "about: duration", "subject: impact | duration"),
            (
                "tell: after day 1 09:00", "tell: after day 1 10:00",
                "may be told: after day 1 09:00 | after day 1 10:00"
            ),
            ("tell: yes", "tell: no, because it is secret", "may be told: yes | no"),
            ("cost: 600", "cost: 700", "cost: 600 | 700"),
            ("shortens: repair by 2h", "shortens: repair by 3h", "shortens: repair 2h | repair 3h"),
            (
                "MailCo at director 1h", "MailCo at duty manager 1h",
                "shortened by: MailCo level 2 1h | MailCo level 1 1h"
            ),
            ("then service: 60%", "then service: 50%", "service after it: 60% | 50%"),
            ("## Recovery\nservice: 0%", "## Recovery\nservice: 10%", "service at the start: 0% | 10%"),
            ("takes: 90m", "takes: 90m-2h", "length: 1h30m-1h30m | 1h30m-2h"),
            ("chance: 50%", "chance: 51%", "chance: 50% | 51%"),
            ("answer within: 20m", "answer within: 21m", "answer within: 20m | 21m"),
            (
                "when not fact disk known", "when not fact scope known",
                "when: any day, not fact disk known and"
            ),
            (
                "when asked MailCo", "when inject thanks",
                "known: inject call, or asked MailCo | inject call, or inject thanks"
            ),
        ])
    func world(right: String, wrong: String, says: String) throws {
        #expect(CorrespondentsTests.source.contains(right))
        let changed = CorrespondentsTests.source.replacing(right, with: wrong, maxReplacements: 1)
        let found = ScenarioPair.differences(
            ScenarioReview(of: CorrespondentsTests.source), ScenarioReview(of: changed)
        ).map { $0.sentence("a", "b", in: .english) }
        #expect(found.contains { $0.contains(says) }, "\(found)")
    }

    @Test("stages in another order are named with their places, from one")
    func order() {
        let queue = "### Stage: queue\ntakes: 90m\nthen service: 100%\n"
        let changed = CorrespondentsTests.source.replacing(queue, with: "").replacing(
            "### Stage: repair", with: "### Stage: queue\ntakes: 90m\nthen service: 60%\n\n### Stage: repair"
        ).replacing("director 1h\nthen service: 60%", with: "director 1h\nthen service: 100%")
        let found = ScenarioPair.differences(
            ScenarioReview(of: CorrespondentsTests.source), ScenarioReview(of: changed)
        ).map { $0.sentence("a", "b", in: .english) }
        #expect(found.contains { $0.hasSuffix("stage 'repair', place: 1 | 2") }, "\(found)")
        #expect(found.contains { $0.hasSuffix("stage 'queue', place: 2 | 1") }, "\(found)")
    }

    @Test("an inject bound to a whole day is told apart from one of any day")
    func anyDay() {
        let bound = CorrespondentsTests.source.replacing("ends: 2026-03-11", with: "ends: 2026-03-12")
            .replacing("## Any day\n\n", with: "")
        let changed = bound.replacing("second administrator taken:", with: "second administrator ready:")
        let found = ScenarioPair.differences(ScenarioReview(of: bound), ScenarioReview(of: changed))
            .map { $0.sentence("a", "b", in: .english) }
        #expect(found.count == 1)
        #expect(found.first?.contains("when: day 2, not fact disk known") == true, "\(found)")
    }
}

@Suite("Reports about scenarios, at their edges")
struct ReportEdgeTests {
    private func run(_ seed: UInt64, breaches: Int, reached: [Int: Set<Int>] = [:]) -> RandomPlay.Run {
        RandomPlay.Run(
            seed: seed, player: "monkey", events: 10,
            breaches: (0..<breaches).map {
                Breach(law: .clock, at: nil, seen: Phrase(nl: "n\($0)", en: "e\($0)"))
            }, reached: reached, learned: [])
    }

    private func lines(_ scenario: Scenario, _ runs: [RandomPlay.Run], people: Int? = nil) -> [String] {
        CoverageReport(Coverage(scenario, runs: runs), people: people, language: .english) { "again \($0)" }
            .text.split(separator: "\n").map(String.init)
    }

    @Test("five failed runs are shown, with five breaches each", arguments: [1, 5, 6])
    func failures(count: Int) throws {
        let runs = (0..<count).map { run(UInt64($0), breaches: count) } + [run(99, breaches: 0)]
        let lines = lines(try TwoDays.scenario(), runs)
        #expect(
            lines[0]
                == "two-days: \(count + 1) runs, \(10 * (count + 1)) events; a law broken in \(count) runs")
        #expect(lines.count { $0.hasPrefix("  seed ") } == min(5, count))
        #expect(lines.count { $0.hasPrefix("    repeat it: again ") } == min(5, count))
        #expect(
            lines.count { $0.hasSuffix("time goes forward and stays within the drill") } == min(5, count)
                * min(5, count))
    }

    @Test("what never came is named with when it would have, and the chance where that is not full")
    func unreached() throws {
        let lines = lines(try TwoDays.scenario(), [run(1, breaches: 0)], people: 40)
        let never = lines.filter { $0.hasPrefix("  never reached: ") }
        #expect(never.count == 4)
        #expect(never[0].hasSuffix(", day 1 08:05): Reception calls"))
        #expect(never[2].contains(", day 2 10:00, 50%): A long title"))
        #expect(lines.contains("  injects reached: 0 of 4"))
        #expect(!lines.contains { $0.contains("people took part") }, "nothing waits for callers")
    }

    @Test("who waits on the telephone is fewer with fewer people, which is said where it matters")
    func callers() throws {
        for condition in ["waiting > 5", "not waiting > 5", "office hours and waiting > 5"] {
            let source = TwoDays.source.replacing(
                "not fact disk known and measure second administrator taken", with: condition)
            let scenario = try ScenarioReader.read(source)
            let said = lines(scenario, [run(1, breaches: 0)], people: 40).filter { $0.contains("took part") }
            #expect(said.count == 1 && said[0].hasPrefix("  40 of the 200 people took part"), "\(condition)")
            #expect(!lines(scenario, [run(1, breaches: 0)]).contains { $0.contains("took part") })
        }
    }

    @Test("alternatives are counted where there are several")
    func alternatives() throws {
        let source = TwoDays.source.replacing(
            "tells: scope\n\"What do I say?\"",
            with: "\n#### alternative 60%\n\n\"What do I say?\"\n\n#### alternative 40%\n\n\"Well?\"\n")
        let scenario = try ScenarioReader.read(source)
        let half = lines(scenario, [run(1, breaches: 0, reached: [0: [1]])])
        #expect(half.contains("  alternatives told: 1 of 2"))
        #expect(half.contains { $0.hasPrefix("  never told: call, alternative 1 (line ") })
        let all = lines(
            scenario, [run(1, breaches: 0, reached: [0: [1]]), run(2, breaches: 0, reached: [0: [0]])])
        #expect(all.contains("  alternatives told: 2 of 2"))
        #expect(all.contains("  injects reached: 1 of 4"))
    }

    @Test(
        "a graph has forty columns at least, and what just fits is not wrapped",
        arguments: [(26, 1), (27, 2)])
    func graph(letters: Int, count: Int) throws {
        // "  08:05 call: " and a word.
        let word = String(repeating: "x", count: letters)
        let source = TwoDays.source.replacing("Reception calls", with: word)
        let graph = ScenarioGraph(try ScenarioReader.read(source))
        let text = GraphText(graph, width: 10).text
        #expect(text == GraphText(graph, width: 40).text)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = try #require(lines.firstIndex { $0.hasPrefix("  08:05") })
        #expect(lines[first] == (count == 1 ? "  08:05 call: " + word : "  08:05 call:"))
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(GraphText(graph).text == GraphText(graph, width: 80).text)
    }

    @Test("a word longer than a line is cut where the line is full")
    func longWord() throws {
        let word = String(repeating: "x", count: 33)
        let source = TwoDays.source.replacing("Reception calls", with: word).replacing("id: call\n", with: "")
            .replacing("inject call 2h ago and ", with: "").replacing("when inject call, or ", with: "")
        let lines = GraphText(ScenarioGraph(try ScenarioReader.read(source)), width: 40).text
            .split(separator: "\n").map(String.init)
        let first = try #require(lines.firstIndex { $0.hasPrefix("  08:05") })
        #expect(lines[first] == "  08:05 " + String(repeating: "x", count: 32))
        #expect(lines[first + 1] == "        x")
    }

    @Test("all codes stand in columns")
    func codes() {
        let lines = CataloguePages.list(in: .english).split(separator: "\n").map(String.init)
        #expect(lines.count == Catalogue.entries.count)
        let width = (Catalogue.entries.map(\.rule.rawValue.count).max() ?? 0) + 2
        for (line, entry) in zip(lines, Catalogue.entries) {
            #expect(line.prefix(width).trimmingPrefix(entry.rule.rawValue).allSatisfy { $0 == " " })
            #expect(line.dropFirst(width).hasPrefix(entry.rule.severity.text(in: .english) + " "))
            #expect(String(line.dropFirst(width + 14)) == entry.what(in: .english))
        }
    }

    @Test(
        "T3SF waits 59 minutes at most, and longer pauses are told",
        arguments: [("09:04", 0, "09:59 AM"), ("09:05", 1, "09:59 AM"), ("08:35", 0, "09:30 AM")])
    func t3sf(clock: String, long: Int, told: String) throws {
        let source = TwoDays.source.replacing("## Day 2\n\n### 10:00", with: "### \(clock)")
        let found = try MasterListExport(
            try ScenarioReader.read(source), profile: .t3sf, language: .english)
        #expect(found.text.contains("\"Real Time\" : \"09:00 AM\""))
        #expect(found.text.contains("\"Real Time\" : \"\(told)\""))
        #expect(found.losses.count == 1 + long)
        #expect(found.losses[0].hasPrefix("T3SF knows no conditions; left out are 2 injects: thanks, line-"))
        if long > 0 { #expect(found.losses[1].contains("59 minutes; 1 longer")) }
    }

    @Test("Conducttr is told what comes on a condition, where anything does")
    func conducttr() throws {
        let found = try MasterListExport(try TwoDays.scenario(), profile: .conducttr, language: .english)
        #expect(found.losses.count == 1 && found.losses[0].hasPrefix("2 rows come on a condition"))
        let rows = found.text.split(separator: "\r\n")
        #expect(rows.count == 5 && rows[1].hasPrefix("1,2026-03-10 08:05"))
        #expect(rows[4].hasPrefix("4,"))
    }
}
