import CrowdModel
import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

/// What an author may wait for, each before and after it becomes so.
@Suite("Circumstances")
struct CircumstanceTests {
    /// A circumstance, what is done meanwhile, and the minutes at which it does not hold yet and holds.
    struct Case: Sendable, CustomTestStringConvertible {
        let circumstance: Circumstance
        var actions: [Action] = []
        /// The last clock time at which it does not hold, and the first at which it does.
        let before: String, after: String

        var testDescription: String { "\(circumstance)" }
    }

    private static let told = Action.send(
        channel: nil, audiences: ["staff"], text: "Two disks of the supplier are broken.")
    private static let noon = Action.wait(until: Moment("2026-03-10T12:00") ?? Moment(minutes: 0))

    /// Actions are done in order, the first at eight; each but waiting takes two minutes.
    static let cases: [Case] = [
        Case(circumstance: .noUpdate(minutes: 60, audience: nil), before: "08:59", after: "09:00"),
        Case(circumstance: .noUpdate(minutes: 60, audience: 1), before: "08:59", after: "09:00"),
        Case(circumstance: .factKnown(0), before: "11:59", after: "12:00"),
        Case(
            circumstance: .measureReady(0), actions: [.take(measure: "paper")], before: "08:59",
            after: "09:00"),
        Case(
            circumstance: .escalated(party: 0, level: 0), actions: [.escalate(party: "Acme")],
            before: "08:14",
            after: "08:15"),
        Case(circumstance: .delivered(inject: 0, minutesAgo: 0), before: "08:04", after: "08:05"),
        Case(circumstance: .delivered(inject: 0, minutesAgo: 30), before: "08:34", after: "08:35"),
        Case(circumstance: .unanswered(inject: 0, minutes: 60), before: "09:04", after: "09:05"),
        Case(circumstance: .not(.officeHours), before: "16:59", after: "17:00"),
        Case(circumstance: .all([.factKnown(0), .not(.officeHours)]), before: "16:59", after: "17:00"),
        Case(circumstance: .any([.factKnown(0), .not(.officeHours)]), before: "11:59", after: "12:00"),
        Case(circumstance: .factTold(0, audience: nil), before: "16:00", after: "never"),
        Case(
            circumstance: .factTold(0, audience: nil), actions: [noon, told], before: "never", after: "12:05"),
        Case(
            circumstance: .factTold(0, audience: 0), actions: [noon, told], before: "never", after: "12:05"),
        Case(
            circumstance: .factTold(0, audience: 1), actions: [noon, told], before: "12:05", after: "never"),
        Case(
            circumstance: .noUpdate(minutes: 60, audience: 0), actions: [noon, told], before: "12:59",
            after: "13:00"),
        Case(
            circumstance: .noUpdate(minutes: 60, audience: nil), actions: [noon, told], before: "12:59",
            after: "13:00"),
        Case(
            circumstance: .noUpdate(minutes: 60, audience: 1), actions: [noon, told], before: "never",
            after: "12:30"),
        Case(
            circumstance: .brokenPromises(.atLeast, 1),
            actions: [.send(channel: nil, audiences: ["all"], text: "E-mail is down. More news at 09:00.")],
            before: "09:00", after: "10:00"),
        Case(circumstance: .service(.above, 0), before: "15:00", after: "never"),
        Case(circumstance: .service(.atMost, 0), before: "never", after: "15:00"),
    ]

    private func holds(_ tried: Case, at clock: String) throws -> Bool {
        var drill = try TestScenario.drill()
        for action in tried.actions { _ = try drill.apply(action) }
        let moment = try TestScenario.at(clock)
        if drill.now < moment { _ = try drill.apply(.wait(until: moment)) }
        return drill.holds(tried.circumstance)
    }

    @Test("hold from their minute on, and not before", arguments: cases)
    func minutes(tried: Case) throws {
        if tried.before != "never" { #expect(try !holds(tried, at: tried.before)) }
        if tried.after != "never" { #expect(try holds(tried, at: tried.after)) }
    }

    @Test("moods and service of all people weigh audiences by their size")
    func means() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("11:00")))
        for gauge in Circumstance.Gauge.allCases {
            let moods = [drill.mood(gauge, of: 0), drill.mood(gauge, of: 1)]
            let mean = (moods[0] * 120 + moods[1] * 300) / 420
            #expect(abs(drill.mood(gauge, of: nil) - mean) < 1e-9)
            #expect(drill.holds(.mood(gauge, audience: nil, .atMost, Int(mean) + 1)))
            #expect(!drill.holds(.mood(gauge, audience: nil, .above, Int(mean) + 1)))
        }
        #expect(drill.mood(.resignation, of: 0) == drill.crowd.mood(of: 0).resigned * 100)
    }

    @Test("an answered inject is answered, and waits no more")
    func answered() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("08:10")))
        #expect(!drill.holds(.answered(inject: 0)))
        _ = try drill.apply(.reply(message: 1, text: "E-mail is down; I will tell everyone."))
        _ = try drill.apply(.wait(until: TestScenario.at("09:30")))
        #expect(drill.holds(.answered(inject: 0)))
        #expect(!drill.holds(.unanswered(inject: 0, minutes: 60)))
    }
}
