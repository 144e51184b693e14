import Foundation

/// What became of a change.
enum Verdict: Sendable, Equatable {
    /// A suite noticed it.
    case killed(by: String)
    /// A suite did not come to an end.
    case hung(in: String)
    /// Nobody noticed; how many suites came past it and ran, and how many did not for want of time.
    case survived(ran: Int, leftOut: Int)
}

/// Turns changes on one by one and runs the suites that come past them.
struct Trial: Sendable {
    let program: TestProgram
    let suites: [KnownSuite]
    /// How many seconds of tests one change may cost.
    let budget: Double

    /// The verdict on each, in their order.
    func verdicts(on mutations: [Mutation], workers: Int) throws -> [Verdict] {
        let results = Results(mutations.count)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while let index = results.takeNext() {
                let mutation = mutations[index]
                let verdict = self.verdict(on: mutation)
                results.set(verdict, at: index)
                say("  \(mutation.number) \(mutation.site.place): \(verdict)")
            }
        }
        return results.all
    }

    /// Runs the nearest suites first, and the quickest of them; one that does not fit any more leaves its place to
    /// the others.
    private func verdict(on mutation: Mutation) -> Verdict {
        let reaching = suites.filter { $0.reaches.contains(mutation.number) }.map {
            (distance: $0.distance(to: mutation.site), suite: $0)
        }.sorted {
            ($0.distance, $0.suite.seconds, $0.suite.name) < ($1.distance, $1.suite.seconds, $1.suite.name)
        }
        var spent = 0.0
        var ran = 0
        for (_, suite) in reaching where ran == 0 || spent + suite.seconds <= budget {
            spent += suite.seconds
            ran += 1
            let end = try? program.run(
                suite.name, environment: ["MUTATION": "\(mutation.number)"], atMost: suite.seconds * 6 + 20)
            if end == .failed { return .killed(by: suite.name) }
            if end == .slow { return .hung(in: suite.name) }
        }
        return .survived(ran: ran, leftOut: reaching.count - ran)
    }
}

/// The verdicts as they come, from several workers.
final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var verdicts: [Verdict?]
    private var next = 0

    init(_ count: Int) { verdicts = Array(repeating: nil, count: count) }

    func takeNext() -> Int? {
        lock.withLock {
            guard next < verdicts.count else { return nil }
            next += 1
            return next - 1
        }
    }

    func set(_ verdict: Verdict, at index: Int) { lock.withLock { verdicts[index] = verdict } }

    var all: [Verdict] { lock.withLock { verdicts.compactMap { $0 } } }
}

/// The verdicts as a table.
struct Report {
    let mutations: [Mutation]
    let verdicts: [Verdict]

    /// Prints it.
    ///
    /// - Returns: whether at least 80 % were noticed.
    func show() -> Bool {
        var table: [String: (killed: Int, survived: Int)] = [:]
        say("\nsurvived:")
        for (mutation, verdict) in zip(mutations, verdicts) {
            var row = table[mutation.site.module] ?? (0, 0)
            if case .survived(let ran, let leftOut) = verdict {
                row.survived += 1
                let why =
                    ran + leftOut == 0
                    ? "no test comes past it" : "\(ran) suites ran, \(leftOut) did not for want of time"
                say(
                    "  \(mutation.site.path):\(mutation.site.line)  \(mutation.site.description)  (\(why))")
            } else {
                row.killed += 1
            }
            table[mutation.site.module] = row
        }
        say("\n" + padded("module", 20) + "  killed  survived")
        for (module, row) in table.sorted(by: { $0.key < $1.key }) {
            say(padded(module, 20) + "  " + padded("\(row.killed)", 6) + "  \(row.survived)")
        }
        let killed = table.values.map(\.killed).reduce(0, +)
        say(
            "\(killed) of \(verdicts.count) changes were noticed: \(killed * 100 / max(1, verdicts.count)) %")
        return killed * 100 >= verdicts.count * 80
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
