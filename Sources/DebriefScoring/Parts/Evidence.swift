package import Groundwork

/// Words of the trainee that a score rests on.
package struct Evidence: Sendable, Hashable {
    /// The trainee's message, by its number.
    package var message: Int
    /// When it was sent.
    package var at: Moment
    /// The words, as they stand in it.
    package var quote: String
    /// Whether they earned points, or cost them.
    package var helps: Bool
}

/// Something that was missing, and when.
package struct Gap: Sendable, Hashable {
    /// From when.
    package var from: Moment
    /// Until when.
    package var until: Moment
    /// For whom, or what.
    package var note: String
}

extension SpokenMessage {
    /// The message as evidence, with the words that matter.
    func evidence(_ quote: String? = nil, helps: Bool = true) -> Evidence {
        Evidence(message: number, at: at, quote: quote ?? opening, helps: helps)
    }
}
