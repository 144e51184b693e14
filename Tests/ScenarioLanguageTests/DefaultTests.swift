import Groundwork
import Testing

@testable import ScenarioLanguage

@Suite("What holds where a scenario says nothing")
struct DefaultTests {
    private static let least = """
        # Bare
        id: bare
        language: en
        starts: 2026-03-10 08:00

        E-mail is down.

        ## Audience: staff

        ## Supplier: Acme
        escalation: desk (15m)

        ## Fact: disk
        known: from the start
        mentions: disk

        A disk.

        ## Measure: paper

        ## Recovery
        takes: 2h

        ## Day 1

        ### 08:05 The first to call
        from: staff
        "What's going on?"

        ### 08:10
        from: staff
        answer within: 20m
        "Hello?"

        """

    @Test("the head")
    func head() throws {
        let scenario = try ScenarioReader.read(DefaultTests.least)
        #expect(scenario.kind == .mixed)
        #expect(scenario.ends.description == "2026-03-10T17:00")
        #expect(scenario.serviceNames == ["IT"])
        #expect(scenario.player == "")
        let week: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let office = WeeklyHours([WeeklyHours.Span(days: week, opens: 480, closes: 1050)])
        #expect(scenario.officeHours == office)
        #expect(scenario.helpdeskAgents == 2 && scenario.helpdeskHours == office)
        #expect(scenario.rubric.isEmpty && scenario.objectives.isEmpty)
        #expect(scenario.people == 100)
        #expect(scenario.channels == ["mail"])
    }

    @Test("people, facts and measures")
    func people() throws {
        let scenario = try ScenarioReader.read(DefaultTests.least)
        let audience = try #require(scenario.audiences.first)
        #expect(audience.size == 100 && audience.dependence == 60 && audience.trust == 60)
        #expect(audience.patience == .medium && audience.hours == .always)
        #expect(audience.reads == [Audience.Reading(channel: "mail", percent: 100)])
        let party = try #require(scenario.parties.first)
        #expect(party.answerMinutes == 5 && party.hours == .always)
        #expect(party.levels == [Party.Level(name: "desk", minutes: 15)])
        let fact = try #require(scenario.facts.first)
        #expect(fact.subject == .impact && fact.telling == .yes)
        #expect(fact.known == [.reached(scenario.starts)])
        let measure = try #require(scenario.measures.first)
        #expect(measure.cost == 0 && measure.leadMinutes == 0 && measure.needs == nil)
    }

    @Test("a recovery as a whole gives all of the service to all")
    func recovery() throws {
        let recovery = try ScenarioReader.read(DefaultTests.least).recovery
        #expect(recovery.service == [0])
        let stage = try #require(recovery.stages.first)
        #expect(stage.minutes == 120...120 && stage.service == [100])
        #expect(stage.failPercent == 0 && stage.failMinutes == 0 && stage.works == .always)
        let partly = DefaultTests.least.replacing(
            "takes: 2h", with: "takes: 2h-4h\nservice: 30%\nmay fail: 40%, again 6h")
        let other = try ScenarioReader.read(partly).recovery
        #expect(other.service == [30] && other.stages.first?.minutes == 120...240)
        #expect(other.stages.first?.failPercent == 40 && other.stages.first?.failMinutes == 360)
    }

    @Test("an inject")
    func inject() throws {
        let scenario = try ScenarioReader.read(DefaultTests.least)
        let inject = try #require(scenario.injects.first)
        #expect(inject.id == "line-\(inject.line)")
        #expect(inject.chance == 100 && inject.during == .always)
        #expect(inject.repetition == nil && inject.answerMinutes == nil)
        #expect(inject.variants.map(\.weight) == [100])
        #expect(inject.title == "The first to call")
        #expect(scenario.injects[1].title == "08:10")
        #expect(scenario.injects[1].answerMinutes == 20)
        #expect(scenario.injects[1].trigger == .at(scenario.starts + 10))
    }

    @Test(
        "an inject with a condition waits on its own day, or on any day up to the end",
        arguments: [
            ("Day 1", "2026-03-10T08:00", "2026-03-10T23:59"),
            ("Day 2", "2026-03-11T00:00", "2026-03-11T17:00"),
            ("Any day", "2026-03-10T08:00", "2026-03-11T17:00"),
        ])
    func window(day: String, from: String, until: String) throws {
        let source =
            SmallScenario.source + "\n## \(day)\n\n### when office hours: Later\nfrom: somebody\nHello.\n"
        guard case .when(_, let first, let last) = try ScenarioReader.read(source).injects.last?.trigger
        else {
            Issue.record("the inject has a condition")
            return
        }
        #expect(first.description == from)
        #expect(last.description == until)
    }

    @Test(
        "a claimed time without a day is the next such time",
        arguments: [
            ("09:30", "2026-03-10T09:30"), ("09:00", "2026-03-11T09:00"), ("08:59", "2026-03-11T08:59"),
            ("09:01", "2026-03-10T09:01"),
        ])
    func claimedTime(clock: String, moment: String) throws {
        let minute = try #require(Moment.minuteOfDay(clock: clock))
        let now = try #require(Moment("2026-03-10T09:00"))
        #expect(ClaimedTime.clock(minute).resolved(now: now).description == moment)
    }

    @Test("days are counted from 1")
    func day() throws {
        let scenario = try ScenarioReader.read(SmallScenario.source)
        #expect(scenario.day(of: scenario.starts) == 1)
        #expect(scenario.day(of: scenario.ends) == 2)
    }

    @Test(
        "comparisons hold above, at and below a number",
        arguments: [
            (Circumstance.Comparison.above, [false, false, true]), (.atLeast, [false, true, true]),
            (.below, [true, false, false]), (.atMost, [true, true, false]),
        ])
    func comparisons(comparison: Circumstance.Comparison, holds: [Bool]) {
        #expect([49.0, 50, 51].map { comparison.holds($0, 50) } == holds)
    }

    @Test(
        "a comparison can hold where a value within bounds is so",
        arguments: [
            (Circumstance.Comparison.above, [true, true, false]), (.atLeast, [true, true, true]),
            (.below, [false, true, true]), (.atMost, [true, true, true]),
        ])
    func bounds(comparison: Circumstance.Comparison, holds: [Bool]) {
        #expect([0, 50, 100].map { comparison.canHold(with: $0, within: 0...100) } == holds)
        #expect(comparison.canHold(with: 101, within: 0...100) == [.below, .atMost].contains(comparison))
        #expect(comparison.canHold(with: -1, within: 0...100) == [.above, .atLeast].contains(comparison))
    }

    @Test(
        "parts of a condition that leave no value between them exclude each other",
        arguments: [
            ([(Circumstance.Comparison.above, 40), (.below, 41)], false),
            ([(.above, 40), (.below, 40)], true),
            ([(.atLeast, 40), (.atMost, 40)], false), ([(.atLeast, 41), (.atMost, 40)], true),
            ([(.above, 40), (.atMost, 40)], true), ([(.atLeast, 40), (.below, 40)], true),
            ([(.above, 50), (.above, 10), (.below, 40)], true),
            ([(.below, 20), (.below, 60), (.above, 30)], true),
        ] as [([(Circumstance.Comparison, Int)], Bool)])
    func contradictions(parts: [(Circumstance.Comparison, Int)], isOne: Bool) {
        #expect(Contradiction.isIn(parts.map { .waiting($0.0, $0.1) }) == isOne)
        #expect(Contradiction.isIn(parts.map { .service($0.0, $0.1) }) == isOne)
        #expect(Contradiction.isIn(parts.map { .brokenPromises($0.0, $0.1) }) == isOne)
        #expect(Contradiction.isIn(parts.map { .mood(.trust, audience: 1, $0.0, $0.1) }) == isOne)
        // What is said of different things excludes nothing.
        let mixed = parts.enumerated().map { Circumstance.mood(.trust, audience: $0, $1.0, $1.1) }
        #expect(!Contradiction.isIn(mixed))
    }

    @Test("something and its opposite exclude each other")
    func opposite() {
        #expect(Contradiction.isIn([.officeHours, .not(.officeHours)]))
        #expect(!Contradiction.isIn([.officeHours, .not(.factKnown(0))]))
    }

    @Test(
        "words lose the quotation marks around the whole, and no others",
        arguments: [
            ("\"Hello.\"", "Hello."), ("“Hello.”", "Hello."), ("„Hallo.”", "Hallo."),
            ("\"Hello.", "\"Hello."),
            ("Hello.\"", "Hello.\""), ("\"", "\""), ("\"\"", ""),
            ("\"One\" and \"two\"", "\"One\" and \"two\""),
            ("“One” and “two”", "“One” and “two”"), ("Hello.", "Hello."),
        ])
    func quotes(written: String, words: String) {
        #expect(unquoted(written) == words)
    }
}
