/// A scenario's text as a tree of headings, before anything in it has a meaning.
struct Outline {
    /// One heading with what stands under it up to the next heading.
    struct Section {
        /// The heading's text.
        var title: Excerpt
        /// How many `#` it has.
        var level: Int
        /// The `key: value` lines under it.
        var fields: [Field] = []
        /// The lines that begin with `>`, without that sign.
        var quotes: [Excerpt] = []
        /// The lines of a list, those that begin with `- `, without that sign.
        var items: [Excerpt] = []
        /// The paragraphs of prose, list lines included.
        var prose: String = ""
        /// The headings below it.
        var children: [Section] = []

        /// The field of that key, if it is there.
        func field(_ key: String) -> Field? {
            fields.first { $0.key.text == key }
        }
    }

    /// One `key: value` line.
    struct Field {
        var key: Excerpt
        var value: Excerpt
    }

    /// The sections of the highest level.
    var sections: [Section]

    /// Reads a text; nothing is wrong at this stage.
    init(of source: String) {
        var builder = OutlineBuilder()
        var number = 0
        for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            builder.take(line, number: number)
        }
        sections = builder.finish()
    }
}

/// Puts lines together into sections.
private struct OutlineBuilder {
    private var open: [Outline.Section] = []
    private var done: [Outline.Section] = []
    private var paragraphs: [[String]] = [[]]
    private var inFields = false

    mutating func take(_ line: Substring, number: Int) {
        let level = line.prefix { $0 == "#" }.count
        if level > 0, level <= 6, line.dropFirst(level).first?.isWhitespace ?? true {
            openSection(level: level, title: Excerpt(line.dropFirst(level), line: number, column: level + 1))
        } else if !open.isEmpty {
            takeBody(line, number: number)
        }
    }

    mutating func finish() -> [Outline.Section] {
        close(downTo: 0)
        return done
    }

    private mutating func openSection(level: Int, title: Excerpt) {
        close(downTo: level)
        open.append(Outline.Section(title: title.trimmed, level: level))
        inFields = true
    }

    private mutating func takeBody(_ line: Substring, number: Int) {
        let last = open.count - 1
        let content = Excerpt(line, line: number, column: 1).trimmed
        if content.text.isEmpty {
            if !open[last].fields.isEmpty { inFields = false }
            paragraphs.append([])
        } else if inFields, let field = OutlineBuilder.field(content) {
            open[last].fields.append(field)
        } else if content.text.hasPrefix(">") {
            inFields = false
            let quote = Excerpt(content.text.dropFirst(), line: number, column: content.column + 1)
            open[last].quotes.append(quote.trimmed)
        } else {
            inFields = false
            let isItem = content.text.hasPrefix("- ")
            if isItem {
                let item = Excerpt(content.text.dropFirst(2), line: number, column: content.column + 2)
                open[last].items.append(item.trimmed)
            }
            if isItem { paragraphs.append([]) }
            paragraphs[paragraphs.count - 1].append(content.text)
        }
    }

    /// A data line has a key of lower-case words, at most four of them, before its first colon.
    private static func field(_ content: Excerpt) -> Outline.Field? {
        guard let (key, value) = content.halves(at: ":"), !key.text.isEmpty, !key.text.hasPrefix(">"),
            !content.text.hasPrefix("- "),
            key.text.allSatisfy({ ($0.isASCII && $0.isLowercase) || $0 == " " || $0 == "-" }),
            key.text.split(separator: " ").count <= 4
        else { return nil }
        return Outline.Field(key: key, value: value)
    }

    private mutating func close(downTo level: Int) {
        flushProse()
        while let last = open.last, last.level >= level {
            open.removeLast()
            if open.isEmpty {
                done.append(last)
            } else {
                open[open.count - 1].children.append(last)
            }
        }
    }

    private mutating func flushProse() {
        guard !open.isEmpty else {
            paragraphs = [[]]
            return
        }
        let text = paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
        if !text.isEmpty {
            let separator = open[open.count - 1].items.count > 1 ? "\n" : "\n\n"
            open[open.count - 1].prose = text.joined(separator: separator)
        }
        paragraphs = [[]]
    }
}
