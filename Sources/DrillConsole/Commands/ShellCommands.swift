import Groundwork

extension CommandDescription {
    /// Writes a script that lets a shell complete the program's words.
    static let completions = CommandDescription(
        name: "completions", arguments: "bash|zsh|fish", count: 1...1,
        summary: Phrase(
            nl: "schrijft een script waarmee uw shell de woorden aanvult",
            en: "writes a script by which your shell completes the words"),
        options: [],
        examples: [
            "source <(outage-drill completions bash)",
            "outage-drill completions zsh > ~/.zfunc/_outage-drill",
            "outage-drill completions fish > ~/.config/fish/completions/outage-drill.fish",
        ]
    ) { invocation in
        let word = invocation.arguments[0]
        guard let shell = ShellCompletion.Shell(rawValue: word) else {
            let all = ShellCompletion.Shell.allCases.map(\.rawValue)
            let near = NearestName.to(word, among: all)
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "voor '\(word)' is er geen script; "
                        + (near.map { "bedoelde u '\($0)'?" } ?? "wel voor \(all.joined(separator: ", "))"),
                    en: "there is no script for '\(word)'; "
                        + (near.map { "did you mean '\($0)'?" }
                            ?? "there is for \(all.joined(separator: ", "))")))
        }
        invocation.surroundings.write(
            ShellCompletion(commands: OutageDrill.commands, language: invocation.language).script(for: shell))
        return .done
    }

    /// Writes the manual page.
    static let manual = CommandDescription(
        name: "manual", arguments: "", count: 0...0,
        summary: Phrase(nl: "schrijft de handleiding voor 'man'", en: "writes the manual for 'man'"),
        options: [],
        examples: [
            "outage-drill manual | man -l -",
            "outage-drill manual > ~/.local/share/man/man1/outage-drill.1",
        ]
    ) { invocation in
        invocation.surroundings.write(
            ManualPage(commands: OutageDrill.commands, language: invocation.language).roff)
        return .done
    }
}
