import Groundwork

/// What can be typed at the prompt, in the order of use.
struct PromptHelp {
    let language: Language
    let style: Style
    let width: Int

    /// The lines about a word or a subject, or about all words.
    func lines(_ topic: String?) -> [String] {
        guard let topic else { return words + ["", subjects] }
        if let verb = PromptVocabulary.verb(named: topic) { return lines(about: verb) }
        if let subject = PromptSubject.named(topic) {
            return [
                style.strong(subject.name(in: language)),
                TextLayout.wrapped(subject.text(in: language), width: width, first: "  ", indent: 2),
            ]
        }
        let shown = SafeText.oneLine(topic.prefix(40))
        return [
            language.pick(
                nl: "Over '\(shown)' is er geen hulp. 'hulp' toont alle woorden.",
                en: "There is no help about '\(shown)'. 'help' shows all words."), subjects,
        ]
    }

    private var subjects: String {
        let names = PromptSubject.all.map { $0.name(in: language) }.joined(separator: ", ")
        return TextLayout.wrapped(
            language.pick(nl: "Meer: 'hulp ONDERWERP' met ", en: "More: 'help SUBJECT' with ") + names,
            width: width, indent: 4)
    }

    private func lines(about verb: PromptVocabulary.Verb) -> [String] {
        let entry = PromptVocabulary.entry(verb)
        let examples = entry.examples(in: language)
        return [
            style.strong(entry.usage(in: language)),
            TextLayout.wrapped(entry.summary(in: language), width: width, first: "  ", indent: 2),
        ]
            + (examples.isEmpty ? [] : [language.pick(nl: "Bijvoorbeeld:", en: "For instance:")])
            + examples.map { TextLayout.wrapped($0, width: width, first: "  ", indent: 4) }
    }

    private var words: [String] {
        let column =
            min(48, PromptVocabulary.entries.map { TextLayout.columns($0.usage(in: language)) }.max() ?? 0)
            + 2
        return PromptVocabulary.entries.map { entry in
            HelpLine(usage: entry.usage(in: language), summary: entry.summary(in: language), column: column)
                .text(style: style, width: width)
        }
    }
}

/// A word with what it does, in columns where there is room for them.
struct HelpLine {
    let usage: String
    let summary: String
    /// Where the explanation begins.
    let column: Int

    /// The columns that an explanation needs to be worth a column of its own.
    private static let narrowest = 30

    /// The line, or lines, with the usage in weight.
    func text(style: Style, width: Int) -> String {
        let isNarrow = width < column + HelpLine.narrowest
        let first = isNarrow ? usage + "  " : TextLayout.padded(usage, to: column)
        let whole = TextLayout.wrapped(summary, width: width, first: first, indent: isNarrow ? 4 : column)
        return style.strong(usage) + whole.dropFirst(usage.count)
    }
}
