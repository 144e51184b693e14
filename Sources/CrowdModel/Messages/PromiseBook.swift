import Groundwork

/// The promises that people may remember: 31 places, of which each person has a bit.
struct PromiseBook: Sendable {
    /// One promise.
    struct Entry: Sendable {
        let message: Int
        let kind: SettledPromise.Kind
        /// The step after which people find it overdue.
        let due: Float
        /// The moment promised.
        let moment: Moment
    }

    private(set) var places = [Entry?](repeating: nil, count: 31)

    /// A little after a promised moment nobody counts minutes yet.
    private static let graceMinutes = 10

    /// Notes a promise.
    ///
    /// - Returns: its place, and whether an older promise had to be forgotten for it.
    mutating func note(
        message: Int, kind: SettledPromise.Kind, moment: Moment, start: Moment
    ) -> (place: Int, forgot: Bool) {
        let ahead = Float(bounded(Double(moment.minutes) - Double(start.minutes), -1e8, 1e8))
        let due = (ahead + Float(PromiseBook.graceMinutes)) / Float(Crowd.stepMinutes)
        let entry = Entry(message: message, kind: kind, due: due, moment: moment)
        if let free = places.firstIndex(where: { $0 == nil }) {
            places[free] = entry
            return (free, false)
        }
        let oldest = places.indices.min { order(places[$0]) < order(places[$1]) } ?? 0
        places[oldest] = entry
        return (oldest, true)
    }

    private func order(_ entry: Entry?) -> Int { entry?.message ?? .min }

    /// The places of a message's promises of a kind.
    func find(message: Int, kind: SettledPromise.Kind) -> [Int] {
        places.indices.filter { places[$0].map { $0.message == message && $0.kind == kind } ?? false }
    }

    /// Forgets the promise in a place.
    mutating func forget(_ place: Int) { places[place] = nil }

    /// The message whose promise has been overdue longest, among those still open.
    func overdue(at step: Float) -> Int? {
        places.compactMap { $0 }.filter { $0.due < step }.min { ($0.due, $0.message) < ($1.due, $1.message) }?
            .message
    }

    /// When the next of the promises in a mask of places is overdue; those overdue already do not count.
    func nextDue(_ mask: UInt32, after step: Float) -> Float {
        var next = Population.never
        for (place, entry) in places.enumerated() where mask & (1 << UInt32(place)) != 0 {
            if let entry, entry.due >= step, entry.due < next { next = entry.due }
        }
        return next
    }
}
