package import Groundwork

/// Finds the time expressions of a text.
package struct TimeFinder: Sendable {
    /// Makes a finder.
    package init() {}

    /// The time expressions of a text in their order, none overlapping another.
    package func mentions(in text: String, language: Language, now: Moment) -> [TimeMention] {
        []
    }
}
