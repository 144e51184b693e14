/// How an audience feels.
package struct Mood: Sendable, Hashable {
    /// Mean frustration, 0 to 100.
    package var frustration: Double = 0
    /// Mean trust in IT, 0 to 100.
    package var trust: Double = 60
    /// Share of people who have resigned themselves, 0 to 1.
    package var resigned: Double = 0
    /// Calls to the helpdesk so far, redials included.
    package var calls: Int = 0
    /// Calls given up while waiting so far.
    package var abandoned: Int = 0
    /// People waiting on the line now.
    package var waiting: Int = 0

    /// Makes a mood of rest.
    package init() {}
}
