/// How long the people of an audience hold the line before hanging up, in the mean of many calls (SF-60).
///
/// It never changes, so it is drawn anew whenever it is asked, and takes no memory.
struct Patience: Sendable {
    /// The mean over the audience, in minutes.
    let mean: Float
    /// What tells people apart.
    let chance: Chance

    /// The minutes of one person: from half the mean to half as much again.
    func minutes(of person: Int) -> Float { mean * (0.5 + chance.unit(person)) }
}
