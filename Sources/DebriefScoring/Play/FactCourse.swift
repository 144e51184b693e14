package import Groundwork
package import TranscriptJournal

/// A fact from when it could be known to when each audience was told.
package struct FactCourse: Sendable, Hashable {
    /// The first time an audience was told.
    package struct Telling: Sendable, Hashable {
        /// When.
        package var at: Moment
        /// By which message.
        package var message: Int
    }

    /// The fact.
    package var truth: Setting.Truth
    /// From when the trainee could know it.
    package var learned: Moment?
    /// When each audience was told, in the order of the setting.
    package var told: [Telling?]
    /// Messages that told it before it could be known.
    package var guessed: [Int] = []
    /// Messages that told it though it may not be told yet.
    package var leaked: [Int] = []

    init(_ truth: Setting.Truth, audiences: Int) {
        self.truth = truth
        told = Array(repeating: nil, count: audiences)
    }

    /// From when it could be told: known and allowed; nothing when it never could.
    package var tellable: Moment? {
        guard let learned, let from = truth.from else { return nil }
        return max(learned, from)
    }
}
