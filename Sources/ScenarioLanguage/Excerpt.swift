/// A piece of a scenario's text together with the place where it stands.
package struct Excerpt: Sendable, Hashable {
    /// The text.
    package let text: String
    /// Its line, from 1.
    package let line: Int
    /// Its first character in that line, from 1.
    package let column: Int

    /// Makes a piece.
    package init(_ text: some StringProtocol, line: Int, column: Int) {
        self.text = String(text)
        self.line = line
        self.column = column
    }

    /// The piece without white space around it, its place moved along.
    var trimmed: Excerpt {
        let leading = text.prefix { $0.isWhitespace }.count
        let kept = text.dropFirst(leading)
        let trailing = kept.reversed().prefix { $0.isWhitespace }.count
        return Excerpt(kept.dropLast(trailing), line: line, column: column + leading)
    }

    /// The pieces between separators, each trimmed.
    func split(on separator: Character) -> [Excerpt] {
        var pieces: [Excerpt] = []
        var start = text.startIndex
        var column = column
        while true {
            let end = text[start...].firstIndex(of: separator) ?? text.endIndex
            pieces.append(Excerpt(text[start..<end], line: line, column: column).trimmed)
            guard end < text.endIndex else { return pieces }
            column += text.distance(from: start, to: end) + 1
            start = text.index(after: end)
        }
    }

    /// What stands before and after the first occurrence of a separator, each trimmed.
    func halves(at separator: Character) -> (before: Excerpt, after: Excerpt)? {
        guard let index = text.firstIndex(of: separator) else { return nil }
        let offset = text.distance(from: text.startIndex, to: index)
        return (
            Excerpt(text[..<index], line: line, column: column).trimmed,
            Excerpt(text[text.index(after: index)...], line: line, column: column + offset + 1).trimmed
        )
    }

    /// What stands before and after the first colon that a space follows, so that "14:00" stays whole.
    var condition: (before: Excerpt, after: Excerpt)? {
        var index = text.startIndex
        while let colon = text[index...].firstIndex(of: ":") {
            index = text.index(after: colon)
            guard index == text.endIndex || text[index].isWhitespace else { continue }
            let offset = text.distance(from: text.startIndex, to: colon)
            return (
                Excerpt(text[..<colon], line: line, column: column).trimmed,
                Excerpt(text[index...], line: line, column: column + offset + 1).trimmed
            )
        }
        return nil
    }

    /// What follows a word at the start, trimmed; nothing when the text begins otherwise.
    func after(prefix word: String) -> Excerpt? {
        guard text.lowercased().hasPrefix(word) else { return nil }
        return Excerpt(text.dropFirst(word.count), line: line, column: column + word.count).trimmed
    }

    /// The words, separated by white space; parentheses are words of their own.
    var words: [Excerpt] {
        var words: [Excerpt] = []
        var word = ""
        var begun = column
        var at = column
        func close() {
            if !word.isEmpty { words.append(Excerpt(word, line: line, column: begun)) }
            word = ""
        }
        for character in text {
            if character.isWhitespace {
                close()
            } else if character == "(" || character == ")" {
                close()
                words.append(Excerpt(String(character), line: line, column: at))
            } else {
                if word.isEmpty { begun = at }
                word.append(character)
            }
            at += 1
        }
        close()
        return words
    }
}

extension [Excerpt] {
    /// The words as one piece again, from the first to the last.
    var joined: Excerpt? {
        guard let first else { return nil }
        return Excerpt(map(\.text).joined(separator: " "), line: first.line, column: first.column)
    }
}
