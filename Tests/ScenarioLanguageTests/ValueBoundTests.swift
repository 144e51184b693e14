import Groundwork
import Testing

@testable import ScenarioLanguage

@Suite("Bounds of the values in a scenario")
struct ValueBoundTests {
    @Test(
        "a length of time by each of its units, up to a year",
        arguments: [
            ("1m", 1), ("1min", 1), ("1 minute", 1), ("1 minuut", 1), ("1h", 60), ("1u", 60), ("1 uur", 60),
            ("1 hour", 60), ("1d", 1440), ("1 dag", 1440), ("2 days", 2880), ("1d2h3m", 1563),
            ("525600m", 525_600), ("525601m", nil), ("365d", 525_600), ("365d1m", nil), ("366d", nil),
            ("8760h", 525_600), ("8761h", nil), ("1h-", nil), ("1h 30", nil), ("1.5h", nil),
        ] as [(String, Int?)])
    func minutes(text: String, minutes: Int?) {
        #expect(ValueReader.minutes(text) == minutes)
    }

    @Test(
        "a share lies between 0 and 100",
        arguments: [
            ("0%", 0), ("100%", 100), ("101%", nil), ("-1%", nil), ("60", 60), (" 6 0 % ", 60), ("x%", nil),
            ("", nil),
        ] as [(String, Int?)])
    func percent(text: String, percent: Int?) {
        #expect(ValueReader.percent(text) == percent)
    }

    @Test(
        "days by three letters or more, and around the weekend",
        arguments: [
            ("tue 08:00-09:00", [Weekday.tuesday]), ("tuesday 08:00-09:00", [.tuesday]),
            ("mon-wed 08:00-09:00", [.monday, .tuesday, .wednesday]),
            ("fri-mon 08:00-09:00", [.friday, .saturday, .sunday, .monday]),
            ("weekend 08:00-09:00", [.saturday, .sunday]), ("sun-sun 08:00-09:00", [.sunday]),
            ("weekdays 08:00-09:00", [.monday, .tuesday, .wednesday, .thursday, .friday]),
            ("tu 08:00-09:00", nil), ("mon-tu 08:00-09:00", nil), ("mon-tue-wed 08:00-09:00", nil),
            ("mon 08:00", nil), ("mon 08:00-09:00-10:00", nil), ("mon 08:00-09:00 x", nil),
        ] as [(String, [Weekday]?)])
    func days(text: String, days: [Weekday]?) {
        let spans = ValueReader.hours(text)?.spans
        #expect(spans?.first?.days == days.map { Set($0) })
        #expect(spans.map { $0.map(\.opens) } == (days == nil ? nil : [480]))
        #expect(spans.map { $0.map(\.closes) } == (days == nil ? nil : [540]))
    }

    @Test("the end of the day is an end, and no beginning")
    func midnight() {
        #expect(ValueReader.hours("mon 06:00-24:00")?.spans.first?.closes == 1440)
        #expect(ValueReader.hours("mon 24:00-06:00") == nil)
        #expect(ValueReader.hours("mon 06:00-06:00") == nil)
    }

    /// What is wrong where one line stands in the place of another.
    private func rules(_ right: String, _ wrong: String) -> [Diagnostic.Rule] {
        MarkedScenario(SmallScenario.source.replacing(right, with: wrong, maxReplacements: 1)).diagnostics
            .map(\.rule)
    }

    @Test(
        "numbers of an audience are taken at their bounds and refused beyond them",
        arguments: [
            ("size: 1", false), ("size: 5000000", false), ("size: 5000001", true), ("size: 0", true),
            ("size: 2_000", false), ("size: 2 000", false), ("size: 200\ndepends: 1", false),
            ("size: 200\ndepends: 0", true), ("size: 200\ndepends: 100%", false),
            ("size: 200\ndepends: 101", true), ("size: 200\ntrust: 0", false),
            ("size: 200\ntrust: 100", false), ("size: 200\ntrust: 101", true), ("size: 200\ntrust: -1", true),
        ])
    func audience(line: String, isRefused: Bool) {
        #expect(rules("size: 200", line) == (isRefused ? [.outOfRange] : []))
    }

    @Test(
        "so are what a measure costs and who answers the telephone",
        arguments: [
            ("relieves: staff 40%", "cost: 0", []), ("relieves: staff 40%", "cost: € 1000000000", []),
            ("relieves: staff 40%", "cost: 1000000001", [.outOfRange]),
            ("relieves: staff 40%", "cost: -1", [.outOfRange]),
            ("kind: in-house failure", "helpdesk: 1 agent, always", []),
            ("kind: in-house failure", "helpdesk: 100000 agents, always", []),
            ("kind: in-house failure", "helpdesk: 100001 agents, always", [.badValue]),
            ("kind: in-house failure", "helpdesk: 0 agents, always", [.outOfRange]),
            ("kind: in-house failure", "helpdesk: -1 agents, always", [.badValue]),
        ] as [(String, String, [Diagnostic.Rule])])
    func others(right: String, wrong: String, found: [Diagnostic.Rule]) {
        #expect(rules(right, wrong) == found)
    }

    @Test(
        "an id has sixty characters at most",
        arguments: [(60, false), (61, true)])
    func id(count: Int, isRefused: Bool) {
        let id = String(repeating: "a", count: count)
        #expect(rules("id: small", "id: \(id)") == (isRefused ? [.badValue] : []))
    }

    @Test(
        "an id has letters, digits and hyphens only",
        arguments: [("a-1", false), ("A1", false), ("é", true), ("a_b", true), ("a b", true)])
    func plainID(id: String, isRefused: Bool) {
        #expect(rules("id: small", "id: \(id)") == (isRefused ? [.badValue] : []))
    }

    @Test(
        "a drill lasts a minute at least and sixty days at most",
        arguments: [
            ("2026-03-10 08:01", []), ("2026-03-10 08:00", [.badTime]), ("2026-05-09 08:00", []),
            ("2026-05-09 08:01", [.outOfRange]),
        ] as [(String, [Diagnostic.Rule])])
    func span(ends: String, found: [Diagnostic.Rule]) {
        let spans: Set<Diagnostic.Rule> = [.badTime, .outOfRange]
        let rules = rules("ends: 2026-03-11 17:00", "ends: \(ends)").filter(spans.contains)
        #expect(rules == found)
    }

    @Test(
        "a drill that names no end lasts until five, or eight hours where an hour is not left",
        arguments: [
            ("07:40", "2026-03-10T17:00"), ("15:59", "2026-03-10T17:00"), ("16:00", "2026-03-11T00:00"),
            ("20:00", "2026-03-11T04:00"),
        ])
    func usualEnd(starts: String, ends: String) throws {
        let moment = try #require(Moment("2026-03-10T\(starts)"))
        #expect(ScenarioReader.usualEnd(moment).description == ends)
    }

    @Test(
        "an inject is repeated every five minutes at least, and a thousand times at most",
        arguments: [
            ("every 5m, 1 times", 5, 1), ("every 4h", 240, 3), ("every 5m, 1000 times", 5, 1000),
            ("every 4m, 3 times", nil, nil), ("every 5m, 0 times", nil, nil),
            ("every 5m, 1001 times", nil, nil), ("4h, 3 times", nil, nil),
        ] as [(String, Int?, Int?)])
    func repetition(text: String, every: Int?, times: Int?) {
        let source = SmallScenario.source.replacing("id: desk", with: "id: desk\nrepeats: \(text)")
        let review = ScenarioReview(of: source)
        #expect(review.diagnostics.map(\.rule) == (every == nil ? [.badValue] : []))
        #expect(review.scenario?.injects.first?.repetition?.everyMinutes == every)
        #expect(review.scenario?.injects.first?.repetition?.times == times)
    }

    @Test(
        "moments lie within the drill, its first and its last minute included",
        arguments: [
            ("day 1 08:00", []), ("day 1 07:59", [.outsideDrill]), ("day 2 17:00", []),
            ("day 2 17:01", [.outsideDrill]), ("day 366 08:00", [.outsideDrill]), ("day 0 08:00", [.badTime]),
            ("day 367 08:00", [.badTime]), ("08:30", [.badTime]), ("day 1", [.badTime]),
        ] as [(String, [Diagnostic.Rule])])
    func moments(text: String, found: [Diagnostic.Rule]) {
        #expect(rules("known: day 1 09:30, or when asked Acme", "known: \(text)").first == found.first)
    }

    @Test(
        "weights of the rubric lie between 0 and 100",
        arguments: [
            ("weight 0", []), ("weight 100", []), ("weight 101", [.outOfRange]), ("weight -1", [.outOfRange]),
            ("10", [.badValue]), ("heavy 10", [.badValue]),
        ]
            as [(String, [Diagnostic.Rule])])
    func weights(text: String, found: [Diagnostic.Rule]) {
        #expect(rules("## Day 1", "## Rubric\n- rhythm: \(text)\n\n## Day 1") == found)
    }

    @Test(
        "an alternative has a share above nothing, or a half where none is named",
        arguments: [
            ("alternative 1%", 1), ("alternative", 50), ("alternative 100%", 100), ("alternative 0%", nil),
        ]
            as [(String, Int?)])
    func alternatives(title: String, weight: Int?) {
        let source = SmallScenario.source + "\n#### \(title)\n\n\"Hello?\"\n"
        let review = ScenarioReview(of: source)
        #expect(review.diagnostics.map(\.rule) == (weight == nil ? [.badValue] : []))
        #expect(review.scenario?.injects.first?.variants.map(\.weight) == weight.map { [$0] })
    }

    @Test(
        "days of the plan go from 1 to 366",
        arguments: [("Day 1", true), ("Day 0", false), ("Day 367", false), ("day 2", true)])
    func days(title: String, isDay: Bool) {
        let section = Outline.Section(title: Excerpt(title, line: 1, column: 4), level: 2)
        #expect((SectionKind(section) != nil) == isDay)
    }

    @Test("the nearest name is offered for the first fifty unknown ones, and then only what there is")
    func offers() {
        let injects = (0..<52).map { _ in "### 09:00 Next\nfrom: somebody\ntells: dsk\nHello.\n\n" }
        let found = MarkedScenario(SmallScenario.source + "\n" + injects.joined()).diagnostics
        let offered = found.map { $0.hint.en == "did you mean 'disk'?" }
        #expect(offered == Array(repeating: true, count: 50) + [false, false])
    }
}
