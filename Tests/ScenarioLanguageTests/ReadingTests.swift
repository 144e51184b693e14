import Groundwork
import Testing

@testable import ScenarioLanguage

@Suite("Scenarios that are in order")
struct ReadingTests {
    @Test(
        "lengths of time",
        arguments: [
            ("30m", 30), ("2h", 120), ("1h30m", 90), ("2d", 2880), ("90 min", 90), ("2 uur", 120), ("0m", 0),
        ])
    func lengths(text: String, minutes: Int) {
        #expect(ValueReader.minutes(text) == minutes)
    }

    @Test("what is no length", arguments: ["", "m", "2", "2x", "-3h", "h2", "99999999999999999999h"])
    func noLengths(text: String) {
        #expect(ValueReader.minutes(text) == nil)
    }

    @Test(
        "hours of the week",
        arguments: [
            ("weekdays 08:00-17:00", "2026-03-10T08:00", true),
            ("weekdays 08:00-17:00", "2026-03-10T17:00", false),
            ("weekdays 08:00-17:00", "2026-03-14T09:00", false),
            ("mon-thu 08:00-20:00, sat 10:00-16:00", "2026-03-14T10:00", true),
            ("daily 22:00-06:00", "2026-03-10T02:00", true), ("fri 22:00-06:00", "2026-03-14T05:59", true),
            ("fri 22:00-06:00", "2026-03-13T05:59", false), ("always", "2026-03-14T03:00", true),
            ("daily 06:00-24:00", "2026-03-14T23:59", true),
        ])
    func hours(text: String, moment: String, open: Bool) throws {
        let hours = try #require(ValueReader.hours(text))
        #expect(hours.contains(try #require(Moment(moment))) == open)
    }

    @Test(
        "what are no hours",
        arguments: ["", "weekdays", "weekdays 8-17", "someday 08:00-17:00", "daily 08:00-08:00"])
    func noHours(text: String) {
        #expect(ValueReader.hours(text) == nil)
    }

    @Test(
        "conditions",
        arguments: [
            ("no update for 2h", Circumstance.noUpdate(minutes: 120, audience: nil)),
            ("no update for 1h30m to staff", .noUpdate(minutes: 90, audience: 0)),
            ("frustration of staff > 50", .mood(.frustration, audience: 0, .above, 50)),
            (
                "trust < 40 and waiting > 20",
                .all([.mood(.trust, audience: nil, .below, 40), .waiting(.above, 20)])
            ),
            ("broken promises >= 1", .brokenPromises(.atLeast, 1)),
            ("fact disk told to staff", .factTold(0, audience: 0)),
            ("not fact disk known", .not(.factKnown(0))),
            (
                "measure paper ready or Acme at director",
                .any([.measureReady(0), .escalated(party: 0, level: 1)])
            ),
            ("inject desk 2h ago", .delivered(inject: 0, minutesAgo: 120)),
            ("unanswered desk for 1h", .unanswered(inject: 0, minutes: 60)),
            (
                "( office hours or said blame ) and stage repair ended",
                .all([.any([.officeHours, .said("blame")]), .stageEnded(0, minutesAgo: 0)])
            ),
            ("service < 50%", .service(.below, 50)),
        ])
    func conditions(text: String, expected: Circumstance) throws {
        let source = SmallScenario.source + "\n### when \(text): It happens\nfrom: somebody\nHello.\n"
        let scenario = try ScenarioReader.read(source)
        let last = try #require(scenario.injects.last)
        #expect(last.title == "It happens")
        guard case .when(let circumstance, _, _) = last.trigger else {
            Issue.record("the inject has a condition")
            return
        }
        #expect(circumstance == expected)
    }

    @Test("a colon within a condition's time does not end it")
    func colon() throws {
        let source = SmallScenario.source + "\n### when after day 1 09:15: Later\nfrom: somebody\nHello.\n"
        #expect(try ScenarioReader.read(source).injects.last?.title == "Later")
    }

    @Test("alternatives, claims, replies, voices and levels are read")
    func parts() throws {
        let source =
            SmallScenario.source + """

                ### 09:00 Acme calls
                from: Acme
                via: phone
                claims: certainty 10:00, blame
                answer within: 20m
                #### alternative 60%
                It will certainly be fixed by ten.
                #### alternative 40%
                tells: disk
                Ten o'clock, sure.

                """
        let scenario = try ScenarioReader.read(source)
        let inject = try #require(scenario.injects.last)
        #expect(inject.variants.map(\.weight) == [60, 40])
        #expect(
            inject.variants.map(\.claims) == Array(repeating: [.certainty(.clock(600)), .blame], count: 2))
        #expect(inject.variants[1].tells == [0])
        #expect(inject.answerMinutes == 20)
        #expect(scenario.parties[0].levels.map(\.minutes) == [15, 120])
        #expect(scenario.parties[0].replies.map(\.trigger) == [.challenged, .otherwise])
        #expect(scenario.audiences[0].voices[0].role == "sales")
        #expect(scenario.channels == ["intranet", "app"])
    }

    @Test("a scenario weighs the rubric and names its objectives")
    func rubric() throws {
        let source =
            SmallScenario.source + """

                ## Rubric
                - first-word: weight 40
                - rhythm: weight 0

                ## Objectives
                - first-word: a message within a quarter of an hour

                """
        let scenario = try ScenarioReader.read(source)
        #expect(scenario.rubric == ["first-word": 40, "rhythm": 0])
        #expect(scenario.objectives.map(\.id) == ["first-word"])
    }

    @Test("a file with Windows line breaks and a mark at its start reads the same")
    func windows() throws {
        let plain = try ScenarioReader.read(SmallScenario.source)
        let windows = try ScenarioReader.read("\u{FEFF}" + SmallScenario.source.replacing("\n", with: "\r\n"))
        #expect(windows.injects == plain.injects)
        #expect(windows.audiences == plain.audiences)
    }
}
