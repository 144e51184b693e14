/// A message that is about to be written.
struct Draft: Sendable {
    /// What gives rise to a message.
    enum Occasion: Sendable {
        /// The first word.
        case first
        /// A promised moment has come.
        case update
        /// Something became known.
        case news
        /// Something was arranged for those addressed.
        case arrangements
        /// Part of the service works for those addressed.
        case partly
        /// Part of the service works for others.
        case partlyElsewhere
        /// What worked is down again.
        case setback
        /// The service works again.
        case restored
        /// The last word, when it has gone on working.
        case aftercare
    }

    /// The groups addressed, by place in the scenario.
    var groups: [Int]
    /// What gives rise to it.
    var occasion: Occasion
    /// The facts that it tells for the first time.
    var facts: [Desk.KnownFact] = []
}
