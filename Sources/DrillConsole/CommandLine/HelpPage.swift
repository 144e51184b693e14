import Groundwork

/// Help for the program and for each of its commands.
struct HelpPage {
    let language: Language
    let style: Style

    /// The most characters of a flag with its value that share a line with their explanation.
    private static let widestFlag = 26

    /// What the program is and what it can do.
    func program(_ commands: [CommandDescription]) -> String {
        let what = language.pick(
            nl: "een vluchtsimulator voor wie moet vertellen dat de IT eruit ligt",
            en: "a flight simulator for people who must tell everyone else that IT is down")
        var lines = [style.strong("outage-drill") + ": " + what, ""]
        lines.append(language.pick(nl: "Begin zo:", en: "Begin like this:"))
        lines.append("  outage-drill list")
        lines.append("  outage-drill play \(language.pick(nl: "first-drill-nl", en: "first-drill-en"))")
        lines += ["", language.pick(nl: "Opdrachten:", en: "Commands:")]
        let width = (commands.map(\.name.count).max() ?? 0) + 4
        for command in commands {
            lines.append(
                "  " + TextLayout.padded(command.name, to: width) + command.summary.text(in: language))
        }
        lines += [
            "",
            language.pick(
                nl: "'outage-drill OPDRACHT --help' vertelt meer; --language nl|en kiest de taal. "
                    + "Er gaat niets van deze machine af.",
                en: "'outage-drill COMMAND --help' tells more; --language nl|en chooses the language. "
                    + "Nothing leaves this machine."),
        ]
        return lines.joined(separator: "\n")
    }

    /// One command.
    func command(_ command: CommandDescription) -> String {
        var lines = [command.summary.text(in: language), ""]
        lines.append(
            language.pick(nl: "Gebruik: ", en: "Usage: ")
                + "outage-drill \(command.name) \(command.arguments)")
        if !command.options.isEmpty {
            lines += ["", language.pick(nl: "Opties:", en: "Options:")]
            let flags = command.options.map { option in
                option.flag + (option.value.map { " " + $0 } ?? "")
            }
            let fitting = flags.map(\.count).filter { $0 <= HelpPage.widestFlag }
            let width = (fitting.max() ?? HelpPage.widestFlag) + 4
            for (flag, option) in zip(flags, command.options) {
                // A flag too long for its column has a line of its own.
                if flag.count + 4 > width { lines.append("  " + flag) }
                let first = flag.count + 4 > width ? "" : "  " + flag
                lines.append(
                    TextLayout.wrapped(
                        option.summary.text(in: language), width: 90,
                        first: TextLayout.padded(first, to: width + 2), indent: width + 2))
            }
        }
        if !command.examples.isEmpty {
            lines += ["", language.pick(nl: "Voorbeelden:", en: "Examples:")]
            lines += command.examples(in: language).map { "  " + $0 }
        }
        return lines.joined(separator: "\n")
    }
}
