import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("What a facilitator does to a drill")
struct InterventionTests {
    @Test("an inject sent by hand comes at once, and not again at its own moment")
    func deliver() throws {
        var drill = try TestScenario.drill()
        let events = try drill.apply(.intervene(.deliver(inject: "Acme calls")))
        #expect(events.injects == ["promise"])
        #expect(drill.now == drill.scenario.starts)
        #expect(drill.inbox.last?.origin == .facilitator)
        #expect(try drill.apply(.wait(until: TestScenario.at("09:00"))).injects == ["reception"])
    }

    @Test("an inject that is skipped does not come, at a moment or on a circumstance")
    func skip() throws {
        var drill = try TestScenario.drill()
        #expect(drill.upcoming.map(\.inject.id) == ["reception", "promise", "again", "forms", "press"])
        for inject in ["promise", "press"] {
            _ = try drill.apply(.intervene(.skip(inject: inject, reason: "too much")))
        }
        #expect(drill.upcoming.map(\.inject.id) == ["reception", "again", "forms"])
        let injects = try drill.apply(.finish).injects
        #expect(!injects.contains("promise") && !injects.contains("press"))
        #expect(injects.contains("reception"))
    }

    @Test("words of a party are answered as that party's, words of somebody made up as a person's")
    func speak() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.intervene(.speak(from: "vendor", via: nil, text: "We are on it.")))
        #expect(drill.inbox.last?.party == "Acme")
        _ = try drill.apply(.reply(message: 1, text: "What does that rest on?"))
        #expect(drill.sent.last?.party == "Acme")
        _ = try drill.apply(.intervene(.speak(from: "Citizens", via: "letter", text: "Well?")))
        #expect(drill.inbox.last?.audience == "residents")
        _ = try drill.apply(.intervene(.speak(from: "the mayor", via: nil, text: "Well?")))
        #expect(drill.inbox.last?.from == "the mayor")
        #expect(drill.inbox.last?.via == "message")
    }

    @Test("nothing that takes time is done in a pause, and everything goes on after it")
    func pause() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.intervene(.pause(reason: "coffee")))
        for action: Action in [.waitNext, .finish, .tell(party: "Acme", text: "Well?")] {
            #expect(throws: Refusal.paused) { try drill.apply(action) }
        }
        #expect(throws: Refusal.paused) { try drill.apply(.intervene(.pause(reason: nil))) }
        _ = try drill.apply(.intervene(.observe(text: "They talk it over.")))
        #expect(drill.inbox.isEmpty)
        _ = try drill.apply(.intervene(.goOn))
        #expect(throws: Refusal.notPaused) { try drill.apply(.intervene(.goOn)) }
        #expect(try !drill.apply(.waitNext).isEmpty)
    }

    @Test("a jump passes through what lies between, and an early end is an end")
    func jumpAndEnd() throws {
        var drill = try TestScenario.drill()
        let noon = try TestScenario.at("12:00")
        #expect(try drill.apply(.intervene(.jump(to: noon))).injects.contains("reception"))
        #expect(drill.now == noon)
        #expect(throws: Refusal.pastMoment(noon, now: noon)) {
            try drill.apply(.intervene(.jump(to: noon)))
        }
        let beyond = try TestScenario.at("12:01", day: 2)
        #expect(throws: Refusal.beyondEnd(beyond, ends: beyond - 1)) {
            try drill.apply(.intervene(.jump(to: beyond)))
        }
        #expect(
            Refusal.beyondEnd(beyond, ends: beyond - 1).sentence(in: .english)
                == "That lies after the end of the drill, Wednesday at 12:00; '/end' stops it.")
        #expect(!drill.isOver)
        _ = try drill.apply(.intervene(.finish(reason: nil)))
        #expect(drill.isOver)
        #expect(throws: Refusal.drillIsOver) { try drill.apply(.intervene(.observe(text: "late"))) }
    }

    @Test("what cannot be done is refused, with the name that was probably meant")
    func refused() throws {
        var drill = try TestScenario.drill()
        #expect(
            throws: Refusal.unknown(
                .inject, name: "recption", nearest: "reception",
                all: ["reception", "promise", "again", "forms", "press"])
        ) { try drill.apply(.intervene(.deliver(inject: "recption"))) }
        #expect(throws: Refusal.notSent(1, count: 0)) {
            try drill.apply(.intervene(.rate(message: 1, mark: "S", remark: nil)))
        }
        #expect(throws: Refusal.emptyText) { try drill.apply(.intervene(.observe(text: " "))) }
        #expect(throws: Refusal.nobodySpeaks) {
            try drill.apply(.intervene(.speak(from: " ", via: nil, text: "x")))
        }
        _ = try drill.apply(.intervene(.skip(inject: "promise", reason: "")))
        #expect(throws: Refusal.notToCome(inject: "Acme calls")) {
            try drill.apply(.intervene(.skip(inject: "promise", reason: "")))
        }
    }
}
