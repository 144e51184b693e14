import Groundwork

/// Reads the words behind a command by its description.
enum ArgumentReader {
    /// Options and arguments, or what is wrong with them.
    static func read(
        _ words: [String], for command: CommandDescription, language: Language
    ) throws(Complaint) -> (arguments: [String], options: [String: String]) {
        var arguments: [String] = []
        var options: [String: String] = [:]
        var rest = words[...]
        var onlyArguments = false
        while let word = rest.popFirst() {
            if onlyArguments || !word.hasPrefix("-") || word == "-" {
                arguments.append(word)
            } else if word == "--" {
                onlyArguments = true
            } else {
                try readOption(word, &rest, for: command, into: &options, language)
            }
        }
        try checkCount(arguments, for: command, language)
        return (arguments, options)
    }

    private static func readOption(
        _ word: String, _ rest: inout ArraySlice<String>, for command: CommandDescription,
        into options: inout [String: String], _ language: Language
    ) throws(Complaint) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let flag = String(parts[0])
        guard let option = command.options.first(where: { $0.flag == flag }) else {
            throw unknown(flag, for: command, language)
        }
        if option.value == nil {
            guard parts.count == 1 else {
                throw Complaint(
                    .usage, language.pick(nl: "\(flag) heeft geen waarde", en: "\(flag) takes no value"))
            }
            options[option.name] = ""
        } else if parts.count == 2 {
            options[option.name] = String(parts[1])
        } else if let value = rest.popFirst() {
            options[option.name] = value
        } else {
            let value = option.value ?? ""
            throw Complaint(
                .usage,
                language.pick(
                    nl: "\(flag) wil een waarde: \(flag) \(value)",
                    en: "\(flag) wants a value: \(flag) \(value)"))
        }
    }

    private static func unknown(
        _ flag: String, for command: CommandDescription, _ language: Language
    ) -> Complaint {
        let near = NearestName.to(flag, among: command.options.map(\.flag))
        let way =
            near.map { language.pick(nl: "bedoelde u '\($0)'?", en: "did you mean '\($0)'?") }
            ?? language.pick(
                nl: "zie 'outage-drill \(command.name) --help'",
                en: "see 'outage-drill \(command.name) --help'")
        return Complaint(
            .usage,
            language.pick(
                nl: "'\(command.name)' kent de optie '\(flag)' niet; \(way)",
                en: "'\(command.name)' has no option '\(flag)'; \(way)"))
    }

    private static func checkCount(
        _ arguments: [String], for command: CommandDescription, _ language: Language
    ) throws(Complaint) {
        let usage = "outage-drill \(command.name) \(command.arguments)"
        if arguments.count < command.count.lowerBound {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "er ontbreekt iets achter '\(command.name)'; schrijf: \(usage)",
                    en: "something is missing behind '\(command.name)'; write: \(usage)"))
        }
        if arguments.count > command.count.upperBound {
            let extra = arguments[command.count.upperBound]
            throw Complaint(
                .usage,
                language.pick(
                    nl: "'\(extra)' is er te veel achter '\(command.name)'; schrijf: \(usage)",
                    en: "'\(extra)' is one too many behind '\(command.name)'; write: \(usage)"))
        }
    }
}
