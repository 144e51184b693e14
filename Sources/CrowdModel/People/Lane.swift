/// What the model keeps of every person in a `Float` of their own.
///
/// `frustration` … `prospect` change as time passes; the others change when something happens to the
/// person. What every step needs stands first, so that it is one stretch of memory.
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
    /// The step after which a promise they heard is overdue; `Population.never` without one (SF-19).
    case due
    /// The step from which they may call again; `Population.never` while they are on the line.
    case callAfter
    /// The chance that they need the service in a step within their hours, in 65,536ths.
    case presence
    /// How urgent their work is, times their dependence and impatience; about 1 on average (SF-12).
    case urgency
    /// How far they hold IT responsible, about 0.5 to 1.5; multiplies their anger (SF-10).
    case blame
    /// The trust to which good deeds can lift them at most, in points (SF-27, SF-50).
    case ceiling
    /// Minutes they hold the line before hanging up, in the mean of many calls (SF-60).
    case patience

    /// How many there are.
    static let count = 12

    /// How far a person's column lies behind their first one.
    @inline(__always)
    var offset: Int { rawValue &* Population.tile }
}
