import Groundwork

/// What can be typed at the prompt, in the order of use.
struct PromptHelp {
    let language: Language
    let style: Style
    let width: Int

    /// The lines about a word, or about all words.
    func lines(_ topic: String?) -> [String] {
        if let topic, let verb = PromptVocabulary.verb(named: topic) {
            let entry = PromptVocabulary.entry(verb)
            let examples = entry.examples(in: language)
            return [style.strong(entry.usage(in: language)), "  " + entry.summary(in: language)]
                + (examples.isEmpty ? [] : [language.pick(nl: "Bijvoorbeeld:", en: "For instance:")])
                + examples.map { TextLayout.wrapped($0, width: width, first: "  ", indent: 4) }
        }
        let column =
            min(48, PromptVocabulary.entries.map { TextLayout.columns($0.usage(in: language)) }.max() ?? 0)
            + 2
        return PromptVocabulary.entries.map { entry in
            let usage = TextLayout.padded(entry.usage(in: language), to: column)
            return TextLayout.wrapped(
                entry.summary(in: language), width: width + style.strong("").count,
                first: style.strong(usage),
                indent: width < column + 30 ? 4 : column)
        }
    }
}
