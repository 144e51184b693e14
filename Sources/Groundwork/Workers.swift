/// Does jobs side by side.
package struct Workers: Sendable {
    /// How many jobs go on at a time.
    package let count: Int

    /// So many workers, at least one.
    package init(count: Int) {
        self.count = max(1, count)
    }

    /// The results of all jobs, in the order of the jobs, whichever of them ends first.
    ///
    /// - Parameter done: hears of each job that ends.
    package func map<Job: Sendable, Result: Sendable>(
        _ jobs: [Job], done: () -> Void, _ work: @escaping @Sendable (Job) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (place: Int, result: Result).self) { group in
            var waiting = Array(jobs.enumerated())[...]
            func begin() {
                guard let (place, job) = waiting.popFirst() else { return }
                group.addTask { (place, work(job)) }
            }
            for _ in 0..<count { begin() }
            var results = [Result?](repeating: nil, count: jobs.count)
            while let (place, result) = await group.next() {
                results[place] = result
                done()
                begin()
            }
            return results.compactMap { $0 }
        }
    }
}
