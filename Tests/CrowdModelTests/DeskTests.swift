import Groundwork
import Testing

@testable import CrowdModel

@Suite("The helpdesk")
struct DeskTests {
    @Test("nobody waits once the desk has closed, and every call is counted")
    func closing() {
        var trial = Trial(people: 2000, days: 1)
        trial.helpdesk.agents = 1
        trial.end = trial.hour(11)
        trial.audiences[0].hours = .always
        var waited = 0
        let crowd = trial.run { _, crowd, _ in waited = max(waited, crowd.moods[0].waiting) }
        let mood = crowd.moods[0]
        #expect(waited > 0 && mood.waiting == 0)
        #expect(mood.calls > 100 && mood.abandoned > 0 && mood.abandoned < mood.calls)
    }

    @Test("a crowd at a tenth of its size feels much the same and waits as long")
    func scale() {
        func crowd(_ people: Int) -> Crowd {
            let trial = Trial(people: 4000, days: 1)
            var crowd = Crowd(
                audiences: trial.audiences, helpdesk: trial.helpdesk, start: trial.start, seed: 1,
                people: people)
            for step in 0..<108 {
                _ = crowd.step(at: trial.start + step * 5, conditions: [Condition(service: 0)])
            }
            return crowd
        }
        let (all, tenth) = (crowd(4000), crowd(400))
        #expect(tenth.size == 400)
        #expect(abs(all.moods[0].frustration - tenth.moods[0].frustration) < 2)
        #expect(abs(all.moods[0].trust - tenth.moods[0].trust) < 2)
        let shares = [all, tenth].map { Double($0.moods[0].calls) / Double($0.size) }
        #expect(abs(shares[0] - shares[1]) < 0.06)
    }

    @Test("the first hour brings several times the calls of an ordinary hour")
    func surge() {
        func calls(service: Double) -> Int {
            var trial = Trial(people: 8000, days: 1)
            trial.end = trial.hour(1)
            trial.add(at: 0, .conditions([Condition(service: service)]))
            return trial.run().moods[0].calls
        }
        let ratio = Double(calls(service: 0)) / Double(max(1, calls(service: 1)))
        #expect((3...10).contains(ratio), "\(ratio) times")
    }

    @Test("the benchmark gives figures, and people fit in 64 bytes")
    func benchmark() {
        var now = 0.0
        let figures = CrowdBenchmark.run(people: 64, days: 1) {
            now += 1
            return now
        }
        #expect(figures.steps == 288 && figures.seconds > 0 && figures.ratio > 0)
        #expect(figures.bytesPerPerson <= 64)
    }
}
