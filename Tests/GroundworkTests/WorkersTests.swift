import Foundation
import Testing

@testable import Groundwork

@Suite("Jobs side by side")
struct WorkersTests {
    /// How many jobs go on, and the most that ever did.
    private final class Gauge: @unchecked Sendable {
        private let lock = NSLock()
        private var now = 0
        private(set) var most = 0

        func enter() {
            lock.withLock {
                now += 1
                most = max(most, now)
            }
        }

        func leave() { lock.withLock { now -= 1 } }
    }

    @Test("there is at least one worker", arguments: [(-1, 1), (0, 1), (1, 1), (2, 2), (5, 5)])
    func count(asked: Int, count: Int) {
        #expect(Workers(count: asked).count == count)
    }

    @Test("results come in the order of the jobs, each is heard of, and no more go on than there are workers")
    func map() async {
        for count in [1, 2, 3] {
            let gauge = Gauge()
            var heard = 0
            let results = await Workers(count: count).map(Array(0..<12), done: { heard += 1 }) { job in
                gauge.enter()
                defer { gauge.leave() }
                usleep(job % 3 == 0 ? 400 : 50)
                return job * job
            }
            #expect(results == (0..<12).map { $0 * $0 })
            #expect(heard == 12)
            #expect((1...count).contains(gauge.most))
        }
    }

    @Test("more workers than jobs, and no job at all")
    func few() async {
        #expect(await Workers(count: 8).map([1, 2], done: {}) { $0 * 10 } == [10, 20])
        #expect(await Workers(count: 2).map([Int](), done: {}) { $0 } == [])
    }
}
