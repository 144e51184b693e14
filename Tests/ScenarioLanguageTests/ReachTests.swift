import Groundwork
import Testing

@testable import ScenarioLanguage

@Suite("What can come within a drill, and when")
struct ReachTests {
    /// The small scenario with an inject of a condition on its first day, from 08:00 to midnight.
    private func rules(when condition: String, keys: String = "", in source: String = SmallScenario.source)
        -> [Diagnostic.Rule]
    {
        ScenarioReview(of: source + "\n### when \(condition): Later\nfrom: somebody\n\(keys)Hello.\n")
            .diagnostics
            .map(\.rule)
    }

    @Test(
        "a condition that may hold in time has nothing against it, and one that cannot is told",
        arguments: [
            ("no update for 15h59m", nil), ("no update for 16h", .unreachable),
            ("after day 1 23:59", nil), ("after day 2 00:00", .unreachable),
            ("before day 1 08:01", nil), ("before day 1 08:00", .impossible),
            ("trust >= 100", nil), ("trust > 100", .impossible), ("trust <= 0", nil),
            ("trust < 0", .impossible), ("waiting < 0", .impossible), ("waiting <= 0", nil),
            ("waiting > 1000000", nil), ("broken promises < 0", .impossible), ("service >= 100%", nil),
            ("service > 100%", .impossible), ("service < 0%", .impossible),
            ("inject desk 15h54m ago", nil), ("inject desk 15h55m ago", .unreachable),
            ("unanswered desk for 15h54m", nil), ("unanswered desk for 15h55m", .unreachable),
            ("stage repair ended", nil), ("stage repair ended 9h59m ago", nil),
            ("stage repair ended 10h ago", .unreachable), ("fact disk known", nil),
            ("Acme at director", nil), ("after day 1 12:00 and before day 1 12:00", .impossible),
            ("after day 1 12:00 and before day 1 12:01", nil),
            ("not ( office hours or not office hours )", .impossible),
            ("not ( trust > 50 and trust < 10 )", nil), ("trust > 50 and trust < 10 or office hours", nil),
            ("trust > 50 and trust < 10", .impossible),
        ] as [(String, Diagnostic.Rule?)])
    func conditions(condition: String, rule: Diagnostic.Rule?) {
        #expect(rules(when: condition) == (rule.map { [$0] } ?? []))
    }

    @Test(
        "an inject comes within its own hours",
        arguments: [
            ("during: tue 23:00-24:00\n", nil), ("during: tue 07:00-08:00\n", .outsideDrill),
            ("during: wed 08:00-09:00\n", .unreachable), ("chance: 1%\n", nil),
            ("chance: 0%\n", .unreachable),
        ] as [(String, Diagnostic.Rule?)])
    func during(keys: String, rule: Diagnostic.Rule?) {
        #expect(rules(when: "office hours", keys: keys) == (rule.map { [$0] } ?? []))
    }

    @Test(
        "a level acts when all levels below it have had their time",
        arguments: [("13h44m", nil), ("13h45m", .unreachable)] as [(String, Diagnostic.Rule?)])
    func levels(time: String, rule: Diagnostic.Rule?) {
        // The desk takes a quarter of an hour and the director two; the last minute of the day is 15h59m away.
        let source = SmallScenario.source.replacing(
            "director (2h, after desk)", with: "director (2h, after desk), board (\(time))")
        #expect(rules(when: "Acme at board", in: source) == (rule.map { [$0] } ?? []))
    }

    @Test(
        "a measure works when its lead time is over",
        arguments: [("15h59m", nil), ("16h", .unreachable)] as [(String, Diagnostic.Rule?)])
    func measure(lead: String, rule: Diagnostic.Rule?) {
        let source = SmallScenario.source.replacing(
            "relieves: staff 40%", with: "relieves: staff 40%\nlead time: \(lead)")
        #expect(rules(when: "measure paper ready", in: source) == (rule.map { [$0] } ?? []))
        #expect(rules(when: "measure paper taken", in: source).isEmpty)
    }

    /// When the stages of a recovery end at the earliest, in minutes after the start.
    private func earliest(_ stages: String, more: String = "") throws -> [Int?] {
        let source = SmallScenario.source.replacing(
            SmallScenario.recovery, with: "## Recovery\n\n\(stages)\n"
        )
        .replacing("relieves: staff 40%", with: "relieves: staff 40%\n" + more)
        let scenario = try ScenarioReader.read(source)
        return RecoveryForecast(scenario).earliest.map { $0.map { $0 - scenario.starts } }
    }

    @Test("a recovery is forecast with all that shortens it, in its hours, five minutes at least")
    func forecast() throws {
        #expect(try earliest("### Stage: repair\ntakes: 6h-8h\n") == [360])
        #expect(try earliest("### Stage: repair\ntakes: 6h\nshortened by: Acme at director 2h\n") == [240])
        #expect(
            try earliest("### Stage: repair\ntakes: 6h\n", more: "shortens: repair by 1h\n") == [300])
        #expect(try earliest("### Stage: repair\ntakes: 1h\nshortened by: measure paper 2h\n") == [5])
        #expect(try earliest("### Stage: a\ntakes: 1h\n\n### Stage: b\ntakes: 2h\n") == [60, 180])
        #expect(try earliest("### Stage: a\ntakes: 1h\nworks: tue 10:00-12:00\n") == [180])
        // The drill lasts 33 hours.
        #expect(try earliest("### Stage: a\ntakes: 33h\n") == [1980])
        #expect(try earliest("### Stage: a\ntakes: 33h5m\n\n### Stage: b\ntakes: 5m\n") == [nil, nil])
    }

    @Test(
        "a sender who is nearly a known name is doubted, where the names are long enough to tell",
        arguments: [
            ("reception", "Office", [String]()), ("Offices", "Office", ["Offices"]),
            ("Offic", "Office", ["Offic"]),
            ("OFFICE", "Office", []), ("Officers", "Office", []), ("Desk", "Desks", []),
            ("Desks", "Desk", []),
            ("Deske", "Desks", ["Deske"]),
        ])
    func spelling(sender: String, name: String, doubted: [String]) {
        let source = SmallScenario.source.replacing("Supplier: Acme", with: "Supplier: \(name)")
            .replacing("when asked Acme", with: "when asked \(name)").replacing(
                "from: reception", with: "from: \(sender)")
        let found = ScenarioReview(of: source).diagnostics
        #expect(found.map(\.rule) == doubted.map { _ in .nearName })
        #expect(found.map(\.place.text) == doubted)
    }

    @Test(
        "injects of one day in the order of their times are in order, at the same time as well",
        arguments: [("08:05", []), ("08:06", []), ("08:04", [.disorder])] as [(String, [Diagnostic.Rule])])
    func order(clock: String, found: [Diagnostic.Rule]) {
        let source = SmallScenario.source + "\n### \(clock) Next\nfrom: somebody\nHello.\n"
        #expect(ScenarioReview(of: source).diagnostics.map(\.rule) == found)
        let otherDay = SmallScenario.source + "\n## Day 2\n\n### 08:04 Next\nfrom: somebody\nHello.\n"
        #expect(ScenarioReview(of: otherDay).diagnostics.isEmpty)
    }

    // MARK: - The summary

    @Test("a summary has the head and counts the people, a hundred where an audience has no size")
    func summary() throws {
        let more = "## Audience: guests\n\n> angry, X: \"size: 9\"\n\n## Audience: night\nsize: 1 000\n\n"
        let source = SmallScenario.source.replacing("## Supplier", with: more + "## Supplier")
        let summary = try #require(ScenarioSummary(of: Array(source.utf8)))
        #expect(summary.id == "small" && summary.title == "A morning" && summary.language == .english)
        #expect(summary.kind == "in-house failure")
        #expect(summary.people == 1300)
        #expect(summary.days == 2)
        let scenario = try ScenarioReader.read(source)
        #expect(summary.people == scenario.people && summary.starts == scenario.starts)
        #expect(summary.ends == scenario.ends)
    }

    @Test("a summary of one day, without an end or a kind of its own")
    func shortSummary() throws {
        let source = SmallScenario.source.replacing("ends: 2026-03-11 17:00\n", with: "")
            .replacing("kind: in-house failure\n", with: "")
        let summary = try #require(ScenarioSummary(of: Array(source.utf8)))
        #expect(summary.days == 1 && summary.ends.description == "2026-03-10T17:00")
        #expect(summary.kind == "mixed failure" && summary.people == 200)
        let huge = SmallScenario.source.replacing("size: 200", with: "size: 5000001")
        #expect(ScenarioSummary(of: Array(huge.utf8))?.people == 100)
        let largest = SmallScenario.source.replacing("size: 200", with: "size: 5000000")
        #expect(ScenarioSummary(of: Array(largest.utf8))?.people == 5_000_000)
        #expect(ScenarioSummary(of: Array("# A\nid: x\n".utf8)) == nil)
    }
}
