import Groundwork

/// Weight and colour of words; the plain style has none, and nothing is ever said by colour alone.
package struct Style: Sendable {
    /// Whether words stay as they are.
    package let isPlain: Bool

    /// Words as they are.
    package static let plain = Style(isPlain: true)
    /// Words for a terminal.
    package static let terminal = Style(isPlain: false)

    /// Heavier words.
    package func strong(_ text: String) -> String { wrap(text, "1") }
    /// Fainter words.
    package func faint(_ text: String) -> String { wrap(text, "2") }
    /// Words of alarm.
    package func alarm(_ text: String) -> String { wrap(text, "31") }
    /// Words of success.
    package func good(_ text: String) -> String { wrap(text, "32") }

    private func wrap(_ text: String, _ code: String) -> String {
        isPlain ? text : "\u{1B}[\(code)m\(SafeText.forTerminal(text))\u{1B}[0m"
    }
}
