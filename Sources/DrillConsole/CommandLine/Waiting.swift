import Dispatch
import Synchronization

/// Waits on the main thread for what runs on others; a command has nothing else to do meanwhile.
enum Waiting {
    private final class Outcome<Result: Sendable>: Sendable {
        let result = Mutex<Result?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    /// The result of asynchronous work; nothing only if the work was never done.
    static func forResult<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) -> Result? {
        let outcome = Outcome<Result>()
        Task.detached {
            let result = await work()
            outcome.result.withLock { $0 = result }
            outcome.isThere.signal()
        }
        outcome.isThere.wait()
        return outcome.result.withLock { $0 }
    }
}
