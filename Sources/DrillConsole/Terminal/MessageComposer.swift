import Groundwork

/// Writes the text of a message line after line, up to a line with a single dot.
struct MessageComposer {
    /// What became of a message.
    enum Outcome: Equatable {
        case written(String)
        /// Thrown away by Ctrl-C.
        case thrownAway
        /// The input ended before the message did.
        case unfinished
    }

    /// What stands before the text, such as "send to all".
    let head: String
    let language: Language
    let input: any PromptInput
    /// Gives the next line.
    let next: () throws -> LineSource.Line
    /// Says that something is not as it should be.
    let complain: (String) -> Void

    /// How it goes, for a person.
    static func instruction(in language: Language) -> String {
        language.pick(
            nl: "Schrijf het bericht; een regel met alleen een punt verstuurt het, Ctrl-C gooit het weg.",
            en: "Write the message; a line with a single dot sends it, Ctrl-C throws it away.")
    }

    /// The whole message as one line of the prompt.
    static func line(_ head: String, _ text: String) -> String {
        let bare = PromptReader.trimmed(head)
        return (bare.hasSuffix(":") ? bare : bare + ":") + " " + text
    }

    /// Lets the person write; gives nothing, and says why, where there is no message in the end.
    ///
    /// What was written and is not sent can be called back where lines can be.
    func text() throws -> String? {
        let (outcome, lines) = try write()
        if case .written(let text) = outcome { return text }
        let text = lines.joined(separator: "\n")
        let isKept = input.canEdit && text.contains { !$0.isWhitespace }
        if isKept { input.remember(MessageComposer.line(head, text)) }
        complain(sentence(for: outcome) + (isKept ? " " + MessageComposer.inHistory(language) : ""))
        return nil
    }

    private func write() throws -> (Outcome, lines: [String]) {
        var lines: [String] = []
        while true {
            switch try next() {
            case .text("."): return (.written(lines.joined(separator: "\n")), lines)
            case .text(let line): lines.append(line)
            case .notUTF8, .tooLong:
                complain(
                    language.pick(
                        nl: "Die regel kan niet gelezen worden en is weggelaten.",
                        en: "That line cannot be read and was left out."))
            case .cancelled: return (.thrownAway, lines)
            case .end: return (.unfinished, lines)
            }
        }
    }

    private func sentence(for outcome: Outcome) -> String {
        switch outcome {
        case .written: ""
        case .thrownAway:
            language.pick(nl: "Het bericht is weggegooid.", en: "The message was thrown away.")
        case .unfinished:
            language.pick(
                nl: "Het bericht was niet af en is niet verstuurd.",
                en: "The message was unfinished and was not sent.")
        }
    }

    private static func inHistory(_ language: Language) -> String {
        language.pick(
            nl: "Pijltje omhoog haalt de tekst terug.", en: "The arrow up brings the text back.")
    }
}

/// What is said of a text that did not go out.
enum KeptText {
    /// After a message was refused and stands on the next line.
    static func putBack(_ language: Language, canEdit: Bool) -> String {
        canEdit
            ? language.pick(
                nl: "Uw tekst is bewaard en staat weer op de regel; Enter verstuurt hem als het weer kan.",
                en: "Your text is kept and stands on the line again; Enter sends it once that is possible.")
            : language.pick(
                nl: "Uw tekst is bewaard; een regel met alleen een punt verstuurt hem als het weer kan.",
                en: "Your text is kept; a line with a single dot sends it once that is possible.")
    }

    /// After the person took a message back.
    static func notSent(_ language: Language, canEdit: Bool) -> String {
        canEdit
            ? language.pick(
                nl: "Niet verstuurd; de tekst staat in de geschiedenis (pijltje omhoog).",
                en: "Not sent; the text is in the history (Up).")
            : language.pick(
                nl: "Niet verstuurd; een regel met alleen een punt verstuurt de tekst alsnog.",
                en: "Not sent; a line with a single dot sends the text after all.")
    }
}
