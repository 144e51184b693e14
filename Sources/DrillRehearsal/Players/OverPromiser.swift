package import DrillEngine
import Groundwork

/// Promises a hard moment of recovery, and when it has passed, the next one.
package struct OverPromiser: Player {
    package static let name = "over-promiser"
    private var metronome = Metronome(gap: 150)
    private var count = 0

    package init(seed: UInt64) {}

    package mutating func next(at desk: Desk) -> Action {
        if let claim = desk.unansweredClaim {
            return .reply(message: claim.number, text: lines(desk).accepted(count))
        }
        let isBack = desk.groups.allSatisfy { desk.service(for: $0.index) >= 95 }
        guard !isBack, metronome.strikes(at: desk.now) else {
            return .wait(until: metronome.wakes(after: desk.now))
        }
        let hours = 1 + count % 3
        let promised = desk.now + hours * 60
        let lines = lines(desk)
        let pool = count == 0 ? lines.firstPromise : lines.nextPromise
        let text = Slots.fill(
            pool[count % pool.count], ["service": desk.service, "clock": promised.clock])
        count += 1
        return .send(channel: nil, audiences: desk.groups.map(\.name), text: text)
    }

    private func lines(_ desk: Desk) -> BadLines { BadLines.of(desk.language) }
}
