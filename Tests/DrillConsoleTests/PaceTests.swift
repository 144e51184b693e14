import Groundwork
import Testing

@testable import DrillConsole

@Suite("The clock that runs while one types")
struct PaceTests {
    /// A clock on the wall that a test moves.
    private final class Wall {
        var seconds = 100.0
    }

    private func run(_ steps: [(seconds: Double, hold: Bool?)]) throws -> Int {
        let wall = Wall()
        let start = try #require(Moment("2026-03-10T08:00"))
        var pace = Pace(minutesPerMinute: 60, from: start, seconds: { wall.seconds })
        var now = start
        for step in steps {
            // Between keys the clock is looked at many times a second.
            for _ in 0..<10 {
                wall.seconds += step.seconds / 10
                now = pace.tick()
            }
            if let hold = step.hold { pace.hold(hold) }
        }
        return now - start
    }

    @Test("it moves in steps of five minutes, a minute a second at pace 60")
    func runs() throws {
        #expect(try run([(4.9, nil)]) == 0)
        #expect(try run([(5.1, nil)]) == 5)
        #expect(try run([(20, nil), (12, nil)]) == 30)
    }

    @Test("a pause is not caught up, nor is the time for which the program was put aside")
    func stands() throws {
        #expect(try run([(10.1, true), (25, false), (5, nil)]) == 15)
        #expect(try run([(10.1, nil), (3600, nil), (5, nil)]) == 15)
    }
}
