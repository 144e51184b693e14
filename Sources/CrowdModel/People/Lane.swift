/// What the model keeps of every person in a `Float` of their own, because it changes as time passes.
package enum Lane: Int, Sendable, CaseIterable {
    /// Frustration, 0 to 100 points, on the grid of `Points`.
    case frustration
    /// Trust in IT, 0 to 100 points, on the grid of `Points`.
    case trust
    /// Helplessness, 0 to 1; beyond a half the person has resigned (SF-52).
    case helplessness
    /// How much they know of what happened and is done, 0 to 1 (SF-53).
    case hindsight
    /// How much they know of what happens next and what to do meanwhile, 0 to 1 (SF-53).
    case prospect

    /// How many there are.
    static let count = 5

    /// How far a person's column lies behind their first one.
    @inline(__always)
    var offset: Int { rawValue &* Population.tile }
}
