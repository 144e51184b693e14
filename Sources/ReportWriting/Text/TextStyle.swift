/// How a report for the terminal is dressed up.
package struct TextStyle: Sendable {
    /// Before and after a heading.
    package var heading: (String, String)
    /// Before and after words that harm.
    package var warning: (String, String)
    /// Before and after what stands in the background.
    package var faint: (String, String)

    /// Letters only, for files and pipes.
    package static let plain = TextStyle(heading: ("", ""), warning: ("", ""), faint: ("", ""))

    /// Bold, red and grey, for a terminal.
    package static let coloured = TextStyle(
        heading: ("\u{1B}[1m", "\u{1B}[0m"), warning: ("\u{1B}[31m", "\u{1B}[0m"),
        faint: ("\u{1B}[2m", "\u{1B}[0m"))
}
