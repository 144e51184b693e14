import DebriefScoring
import DrillEngine
import Groundwork

/// A line of a facilitator, understood.
enum FacilitatorCommand: Equatable {
    /// What is still to come, or one inject whole.
    case msel(inject: String?)
    case help
    case intervene(Intervention)
}

/// Why a facilitator's line is not understood; nothing is done.
enum FacilitatorFault: Error, Equatable {
    case unknownWord(String, nearest: String?)
    case usage(FacilitatorVocabulary.Verb)
    case badTime(String)
    case badMark(String)

    /// What to tell the facilitator.
    func sentence(in language: Language) -> String {
        switch self {
        case .unknownWord(let word, let nearest):
            let shown = SafeText.oneLine(word.prefix(40))
            return language.pick(nl: "'/\(shown)' ken ik niet. ", en: "I do not know '/\(shown)'. ")
                + (nearest.map {
                    language.pick(nl: "Bedoelde u '/\($0)'?", en: "Did you mean '/\($0)'?")
                } ?? language.pick(nl: "Zie '/hulp'.", en: "See '/help'."))
        case .usage(let verb):
            return language.pick(nl: "Zo: ", en: "Like this: ")
                + FacilitatorVocabulary.entry(verb).usage.text(in: language)
        case .badTime(let text):
            let shown = SafeText.oneLine(text.prefix(40))
            return language.pick(
                nl: "'\(shown)' is geen tijd. Zo: /spring naar 14:00, /spring naar dag 2 09:00, /spring 30m",
                en: "'\(shown)' is no time. Like this: /jump to 14:00, /jump to day 2 09:00, /jump 30m")
        case .badMark(let text):
            let shown = SafeText.oneLine(text.prefix(40))
            return language.pick(
                nl:
                    "'\(shown)' is geen oordeel; het is P (goed), S (enige moeite), M (veel moeite), U (mislukt) of 0 tot 100",
                en:
                    "'\(shown)' is no rating; it is P (good), S (some trouble), M (much trouble), U (failed) or 0 to 100"
            )
        }
    }
}

/// Reads lines of a facilitator, in Dutch and in English; the slash is gone already.
struct FacilitatorReader {
    /// Reads moments as the prompt does.
    let times: PromptReader

    /// Understands a line.
    func read(_ line: String) throws(FacilitatorFault) -> FacilitatorCommand {
        let trimmed = PromptReader.trimmed(line)
        let word = String(trimmed.prefix { !$0.isWhitespace && $0 != ":" })
        guard let verb = FacilitatorVocabulary.verb(named: word) else {
            throw .unknownWord(word, nearest: FacilitatorVocabulary.nearest(to: word))
        }
        var rest = PromptReader.trimmed(trimmed.dropFirst(word.count))
        if rest.hasPrefix(":") { rest = PromptReader.trimmed(rest.dropFirst()) }
        let reason = rest.isEmpty ? nil : rest
        switch verb {
        case .msel: return .msel(inject: reason)
        case .help: return .help
        case .inject:
            guard !rest.isEmpty else { throw .usage(.inject) }
            return .intervene(.deliver(inject: rest))
        case .skip:
            let (head, text) = times.split(rest)
            // Who reads the debrief wants to know why something did not come.
            guard !head.isEmpty, let text, !text.isEmpty else { throw .usage(.skip) }
            return .intervene(.skip(inject: head, reason: text))
        case .say:
            let (head, text) = times.split(rest)
            guard !head.isEmpty, let text else { throw .usage(.say) }
            return .intervene(.speak(from: head, via: nil, text: text))
        case .note:
            guard !rest.isEmpty else { throw .usage(.note) }
            return .intervene(.observe(text: rest))
        case .rate: return try rate(rest)
        case .pause: return .intervene(.pause(reason: reason))
        case .goOn: return .intervene(.goOn)
        case .jump: return try jump(rest)
        case .end: return .intervene(.finish(reason: reason))
        }
    }

    private func rate(_ rest: String) throws(FacilitatorFault) -> FacilitatorCommand {
        let words = rest.split(maxSplits: 2, whereSeparator: \.isWhitespace)
        guard words.count >= 2, let number = Int(words[0]) else { throw .usage(.rate) }
        guard let mark = Rating.Mark(words[1]) else { throw .badMark(String(words[1])) }
        let remark = words.count > 2 ? PromptReader.trimmed(words[2]) : nil
        return .intervene(.rate(message: number, mark: mark.text, remark: remark))
    }

    private func jump(_ rest: String) throws(FacilitatorFault) -> FacilitatorCommand {
        var words = rest.lowercased().split(whereSeparator: \.isWhitespace)
        if let first = words.first, ["to", "naar", "tot", "until"].contains(first) {
            words.removeFirst()
        } else if let minutes = PromptLength.minutes(rest) {
            return .intervene(.jump(to: times.now + minutes))
        }
        guard !words.isEmpty else { throw .usage(.jump) }
        guard let moment = times.moment(words) else { throw .badTime(rest) }
        return .intervene(.jump(to: moment))
    }
}
