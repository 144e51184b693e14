/// A page written out, for parts of the program that make pages of their own.
extension Page {
    /// The page for the terminal.
    package func text(width: Int, style: TextStyle) -> String {
        TextWriter(page: self, width: max(40, min(100, width)), style: style).text
    }

    /// The page as Markdown.
    package var markdown: String { MarkdownWriter(page: self).text }

    /// The page as one HTML file that needs nothing else.
    package var html: String { HTMLWriter(page: self).text }
}
