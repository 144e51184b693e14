import Groundwork

/// Scripts that let a shell complete the program's words, written from the descriptions of its commands.
struct ShellCompletion {
    /// The shells there is a script for.
    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    let commands: [CommandDescription]
    let language: Language

    /// The script for a shell.
    func script(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    /// Words that are no commands but stand in their place.
    private static let others = ["help", "version", "--help", "--version", "--language"]

    /// The ids of the scenarios, by the program itself.
    private static let ids = #"outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }'"#

    private var names: [String] { commands.map(\.name) }

    private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: #"'\''"#) + "'" }

    // MARK: bash

    private var bash: String {
        let values = commands.flatMap { command in
            command.options.compactMap { option -> String? in
                guard option.value != nil else { return nil }
                let pattern = "'\(command.name) \(option.flag)'"
                return "        \(pattern)) \(bashOffer(option.completable)) ;;"
            }
        }
        let flags = commands.map { command in
            let all = (command.options.map(\.flag) + ["--help"]).joined(separator: " ")
            return "            \(command.name)) words='\(all)' ;;"
        }
        let arguments = commands.compactMap { command -> String? in
            guard let offer = bashWords(command.argument) else { return nil }
            return "            \(command.name)) words=\(offer) ;;"
        }
        return """
            # Completes the words of outage-drill in bash. To use it now:
            #   source <(outage-drill completions bash)
            # To use it always:
            #   outage-drill completions bash > ~/.local/share/bash-completion/completions/outage-drill

            _outage_drill() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= index
                COMPREPLY=()
                for ((index = 1; index < COMP_CWORD; index++)); do
                    case ${COMP_WORDS[index]} in
                        --language) index=$((index + 1)) ;;
                        -*) ;;
                        *) command=${COMP_WORDS[index]}; break ;;
                    esac
                done
                if [[ $before == --language ]]; then
                    COMPREPLY=($(compgen -W 'nl en' -- "$word"))
                    return
                fi
                if [[ -z $command ]]; then
                    COMPREPLY=($(compgen -W '\((names + ShellCompletion.others).joined(separator: " "))' -- "$word"))
                    return
                fi
                case "$command $before" in
            \(values.joined(separator: "\n"))
                esac
                if [[ $word == -* ]]; then
                    case $command in
            \(flags.joined(separator: "\n"))
                    esac
                else
                    case $command in
                        help) words='\(names.joined(separator: " "))' ;;
            \(arguments.joined(separator: "\n"))
                    esac
                fi
                COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _outage_drill outage-drill

            """
    }

    private func bashWords(_ what: Completable) -> String? {
        switch what {
        case .choices(let choices): "'\(choices.joined(separator: " "))'"
        case .scenario: "$(\(ShellCompletion.ids))"
        case .file, .anything, .nothing: nil
        }
    }

    /// Offers what there is; with nothing on offer the shell offers files.
    private func bashOffer(_ what: Completable) -> String {
        bashWords(what).map {
            "COMPREPLY=($(compgen -W \($0.hasPrefix("$") ? "\"\($0)\"" : $0) -- \"$word\")); return"
        }
            ?? "return"
    }

    // MARK: zsh

    private var zsh: String {
        let described = commands.map { command in
            "        " + quoted("\(command.name):\(plain(command.summary))")
        }
        let cases = commands.map { command in
            let options = command.options.map { option in
                let value = option.value.map { ":\(plainWord($0)):\(zshAction(option.completable))" } ?? ""
                return quoted("\(option.flag)[\(plain(option.summary))]\(value)")
            }
            let rest =
                command.argument == .nothing
                ? [] : [quoted("*:\(plainWord(command.arguments)):\(zshAction(command.argument))")]
            let words = (options + ["'--help'"] + rest).joined(separator: " \\\n                ")
            return "        \(command.name))\n            _arguments \\\n                \(words) ;;"
        }
        return """
            #compdef outage-drill
            # Completes the words of outage-drill in zsh. To use it always, with a folder of your own in fpath:
            #   outage-drill completions zsh > ~/.zfunc/_outage-drill

            _outage_drill_scenarios() {
                local -a ids
                ids=(${(f)"$(\(ShellCompletion.ids))"})
                compadd -a ids
                _files -g '*.md'
            }

            _outage_drill() {
                local -a commands
                commands=(
            \(described.joined(separator: "\n"))
                )
                if (( CURRENT == 2 )); then
                    _describe -t commands 'outage-drill' commands
                    compadd -- \(ShellCompletion.others.joined(separator: " "))
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in
            \(cases.joined(separator: "\n"))
                    help) _describe -t commands 'outage-drill' commands ;;
                esac
            }

            if [[ $funcstack[1] == _outage_drill || $funcstack[1] == _outage-drill ]]; then
                _outage_drill "$@"
            else
                compdef _outage_drill outage-drill
            fi

            """
    }

    private func zshAction(_ what: Completable) -> String {
        switch what {
        case .choices(let choices): "(\(choices.joined(separator: " ")))"
        case .scenario: "_outage_drill_scenarios"
        case .file: "_files"
        case .anything, .nothing: " "
        }
    }

    /// A sentence without what means something between the brackets of a specification.
    private func plain(_ phrase: Phrase) -> String {
        phrase.text(in: language).map { "[]:\\".contains($0) ? " " : String($0) }.joined()
    }

    private func plainWord(_ text: String) -> String {
        text.filter { !"[]:…".contains($0) }
    }

    // MARK: fish

    private var fish: String {
        let heads = commands.map { command in
            "complete -c outage-drill -n __fish_use_subcommand -f -a \(command.name) -d "
                + fishQuoted(command.summary.text(in: language))
        }
        let details = commands.flatMap { command in
            let seen = "complete -c outage-drill -n '__fish_seen_subcommand_from \(command.name)'"
            let options = command.options.map { option in
                let flag = option.name.count == 1 ? "-s \(option.name)" : "-l \(option.name)"
                return
                    "\(seen) \(flag)\(fishValue(option)) -d \(fishQuoted(option.summary.text(in: language)))"
            }
            return options + [fishArguments(command.argument).map { "\(seen) \($0)" }].compactMap { $0 }
        }
        return """
            # Completes the words of outage-drill in fish. To use it always:
            #   outage-drill completions fish > ~/.config/fish/completions/outage-drill.fish

            function __outage_drill_scenarios
                \(ShellCompletion.ids)
            end

            complete -c outage-drill -n __fish_use_subcommand -f -a 'help version'
            complete -c outage-drill -n __fish_use_subcommand -l language -x -a 'nl en'
            complete -c outage-drill -l help
            \(heads.joined(separator: "\n"))
            \(details.joined(separator: "\n"))

            """
    }

    private func fishValue(_ option: CommandDescription.Option) -> String {
        switch option.completable {
        case .choices(let choices): " -x -a '\(choices.joined(separator: " "))'"
        case .scenario, .file: " -r"
        case .anything: " -x"
        case .nothing: ""
        }
    }

    private func fishArguments(_ what: Completable) -> String? {
        switch what {
        case .choices(let choices): "-f -a '\(choices.joined(separator: " "))'"
        case .scenario: "-a '(__outage_drill_scenarios)'"
        case .nothing: "-f"
        case .file, .anything: nil
        }
    }

    private func fishQuoted(_ text: String) -> String {
        "'" + text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#) + "'"
    }
}
