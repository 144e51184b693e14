/// What was said at a moment, beside what an exemplary player says.
package struct Contrast: Sendable, Hashable {
    /// One side of it.
    package struct Side: Sendable, Hashable {
        /// Who speaks, when, to whom.
        package var label: String
        /// The words; nothing where nothing was said.
        package var words: String?
    }

    /// When, and what happened.
    package var title: String
    /// The words that came in, or the fact; nothing where the title says it all.
    package var cue: String?
    /// What was said.
    package var own: [Side]
    /// What an exemplary player says.
    package var exemplary: Side
    /// How the two differ, in a sentence; nothing where they do not.
    package var verdict: String?
    /// Whether what was said harms.
    package var harms: Bool
}
