/// Does jobs side by side.
struct Workers: Sendable {
    /// How many jobs go on at a time.
    let count: Int

    /// The results of all jobs, in the order of the jobs, whichever of them ends first.
    ///
    /// - Parameter done: hears of each job that ends.
    func map<Job: Sendable, Result: Sendable>(
        _ jobs: [Job], done: () -> Void, _ work: @escaping @Sendable (Job) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (place: Int, result: Result).self) { group in
            var waiting = Array(jobs.enumerated())[...]
            func begin() {
                guard let (place, job) = waiting.popFirst() else { return }
                group.addTask { (place, work(job)) }
            }
            for _ in 0..<max(1, count) { begin() }
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
