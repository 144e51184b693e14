import Dispatch
import Foundation
import Groundwork
import Synchronization

/// Waits on the main thread for what runs on others; a command has nothing else to do meanwhile.
enum Waiting {
    private final class Outcome<Result: Sendable>: Sendable {
        let result = Mutex<Result?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    /// Threads of the work's own: whoever waits may stand on one of those that tasks usually run on.
    private final class Crew: TaskExecutor {
        private let queue = DispatchQueue(label: "outage-drill work", attributes: .concurrent)

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }

    /// The result of asynchronous work; nothing only if the work was never done.
    static func forResult<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) -> Result? {
        let outcome = Outcome<Result>()
        Task.detached(executorPreference: Crew()) {
            let result = await work()
            outcome.result.withLock { $0 = result }
            outcome.isThere.signal()
        }
        outcome.isThere.wait()
        return outcome.result.withLock { $0 }
    }

    /// The results of all jobs, in their order, done side by side; nothing only if they were never done.
    ///
    /// - Parameters:
    ///   - workers: how many go on at a time; as many as there are cores, unless said.
    ///   - bar: shows how many are done.
    static func forResults<Job: Sendable, Result: Sendable>(
        of jobs: [Job], workers: Int? = nil, showing bar: ProgressBar?,
        _ work: @escaping @Sendable (Job) -> Result
    ) -> [Result]? {
        let crew = Workers(count: workers ?? ProcessInfo.processInfo.activeProcessorCount)
        return forResult {
            var done = 0
            return await crew.map(jobs) {
                done += 1
                bar?.show(done, jobs.count)
            } _: {
                work($0)
            }
        }
    }
}
