import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

/// What is bought must still be able to bring something.
@Suite("What stands in the way of a measure")
struct MeasureTests {
    private static let source = TestScenario.source.replacingOccurrences(
        of: "## Recovery\n",
        with: """
            ## Measure: payment
            needs: fact disk known and before day 1 12:30

            A payment file by hand; the bank shuts at noon.

            ## Measure: night crew
            needs: Acme at desk
            cost: 900
            shortens: repair by 30m

            People for the night.

            ## Measure: banner
            A banner at the door.

            ## Recovery

            """
    ).replacingOccurrences(of: "takes: 20h", with: "takes: 6h")

    private func drill() throws -> Drill {
        var drill = Drill(try ScenarioReader.read(Self.source), seed: 1)
        _ = drill.begin()
        return drill
    }

    private func hindrance(_ name: String, in drill: Drill) -> Hindrance? {
        drill.measureOutlook.first { $0.measure.name == name }?.hindrance
    }

    @Test("too little is known, then nothing, then its last moment has passed")
    func lastMoment() throws {
        var drill = try drill()
        #expect(hindrance("payment", in: drill) == .needsMore)
        _ = try drill.apply(.wait(until: TestScenario.at("12:29")))
        #expect(hindrance("payment", in: drill) == nil)
        let last = try TestScenario.at("12:30")
        _ = try drill.apply(.wait(until: last))
        #expect(hindrance("payment", in: drill) == .isTooLate(last))
        let refusal = #expect(throws: Refusal.self) { try drill.apply(.take(measure: "payment")) }
        #expect(
            refusal?.sentence(in: .english)
                == "'payment' is not possible any more; it was until Tuesday 12:30. Nothing was spent.")
        #expect(drill.cost == 0 && drill.now == last)
    }

    @Test("a level that has to act first is named")
    func level() throws {
        var drill = try drill()
        #expect(hindrance("night crew", in: drill) == .needsLevel(party: "Acme", level: "desk"))
        let refusal = #expect(throws: Refusal.self) { try drill.apply(.take(measure: "night crew")) }
        #expect(
            refusal?.sentence(in: .dutch)
                == "'night crew' kan nog niet: daarvoor moet eerst desk van Acme aan zet zijn. Zo: escaleer Acme"
        )
        _ = try drill.apply(.escalate(party: "Acme"))
        _ = try drill.apply(.wait(until: TestScenario.at("08:20")))
        #expect(hindrance("night crew", in: drill) == nil)
    }

    @Test("nothing is bought that comes too late for everything it would bring")
    func useless() throws {
        var drill = try drill()
        _ = try drill.apply(.escalate(party: "Acme"))
        _ = try drill.apply(.wait(until: TestScenario.at("13:50")))
        for name in ["night crew", "paper forms", "courier"] { #expect(hindrance(name, in: drill) == nil) }
        _ = try drill.apply(.wait(until: TestScenario.at("15:00")))
        for name in ["night crew", "paper forms", "courier"] {
            #expect(hindrance(name, in: drill) == .hasNoUse)
            #expect(throws: Refusal.notPossible(measure: name, .hasNoUse)) {
                try drill.apply(.take(measure: name))
            }
        }
        #expect(hindrance("banner", in: drill) == nil, "it promised nothing, so it lost nothing")
    }
}
