package import Groundwork

/// Lines of several drills over the same simulated time.
package struct CurveChart: Sendable, Hashable {
    /// What the lines show.
    package var title: String
    /// The first and the last moment.
    package var span: [Moment]
    /// The lines, with values from 0 to 100 every half hour; a drill broken off early has fewer.
    package var lines: [MoodChart.Line]
}
