import Dispatch
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
}
