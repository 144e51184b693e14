import Groundwork
import TranscriptJournal

/// The program: picks the command and does it.
package enum OutageDrill {
    /// The version of the program.
    package static let version = "0.1.0"

    /// The commands, in the order of a day's use.
    static let commands: [CommandDescription] = [
        .list, .play, .resume, .join, .debrief, .rate, .compare, .assess, .replay, .verify, .review, .times,
        .rehearse,
        .check, .new, .msel, .read, .graph,
        .model,
        .benchmark, .completions, .manual,
    ]

    /// Does what the words after the program's name say.
    package static func run(_ surroundings: Surroundings) -> ExitStatus {
        do {
            let status = try dispatch(surroundings)
            guard let reason = surroundings.lostOutput() else { return status }
            throw Complaint(
                .disk,
                nl: "de uitkomst kon niet geschreven worden: \(reason.nl); kijk naar schijf en rechten",
                en: "the result could not be written: \(reason.en); check the disk and the rights")
        } catch let complaint as Complaint {
            return end(with: complaint, surroundings)
        } catch let fault as TranscriptFault {
            return end(with: Complaint(fault), surroundings)
        } catch {
            surroundings.complain("outage-drill: " + SafeText.forTerminal("\(error)"))
            return .disk
        }
    }

    /// Says why nothing was done, in the language asked for.
    private static func end(with complaint: Complaint, _ surroundings: Surroundings) -> ExitStatus {
        let sentence = complaint.sentence(in: named(in: surroundings.arguments) ?? surroundings.language)
        surroundings.complain("outage-drill: " + SafeText.forTerminal(sentence))
        return complaint.status
    }

    /// The language that `--language` names anywhere among words.
    private static func named(in words: [String]) -> Language? {
        if let joined = words.first(where: { $0.hasPrefix("--language=") }) {
            return Language(rawValue: String(joined.dropFirst(11)))
        }
        return words.firstIndex(of: "--language").flatMap { at in
            words.indices.contains(at + 1) ? Language(rawValue: words[at + 1]) : nil
        }
    }

    private static func dispatch(_ surroundings: Surroundings) throws -> ExitStatus {
        var words = surroundings.arguments
        let chosen = try takeLanguage(from: &words)
        let language = chosen ?? surroundings.language
        let help = HelpPage(language: language, style: surroundings.style)
        if words.isEmpty, surroundings.isInputTerminal, surroundings.isOutputTerminal,
            let choice = Welcome(surroundings: surroundings, language: language).pick()
        {
            words = choice
        }
        guard let first = words.first else {
            surroundings.say(help.program(commands))
            return .done
        }
        switch first {
        case "--help", "-h", "help":
            return try showHelp(Array(words.dropFirst()), help, surroundings)
        case "--version", "version":
            surroundings.say("outage-drill \(version)")
            return .done
        default: break
        }
        guard let command = commands.first(where: { $0.name == first }) else {
            throw unknown(first, language)
        }
        let rest = Array(words.dropFirst())
        // A command with a language of its own for what it reads or writes is explained in that one, too.
        let spoken = chosen ?? named(in: rest) ?? language
        if rest.contains("--help") || rest.contains("-h") {
            surroundings.say(HelpPage(language: spoken, style: surroundings.style).command(command))
            return .done
        }
        var read = try ArgumentReader.read(rest, for: command, language: spoken)
        if command.arguments.contains("TRANSCRIPT") {
            read.arguments = read.arguments.map { TranscriptPlace.find($0, surroundings.environment) }
        }
        return try command.run(
            Invocation(
                surroundings: surroundings, arguments: read.arguments, options: read.options,
                language: language, chosenLanguage: chosen))
    }

    /// `--language` chooses the language of the interface: before the command, and behind every command that has
    /// no option of that name itself.
    private static func takeLanguage(from words: inout [String]) throws(Complaint) -> Language? {
        let name = words.first { !$0.hasPrefix("-") && Language(rawValue: $0) == nil }
        let hasOwn = commands.first { $0.name == name }?.options.contains { $0.name == "language" } ?? false
        let last = words.firstIndex(of: "--") ?? words.endIndex
        guard
            let at = words[..<last].firstIndex(where: { $0 == "--language" || $0.hasPrefix("--language=") }),
            at == 0 || !hasOwn
        else { return nil }
        let isJoined = words[at].contains("=")
        let value = isJoined ? String(words[at].dropFirst(11)) : words.dropFirst(at + 1).first ?? ""
        guard let language = Language(rawValue: value) else {
            throw Complaint(.usage, nl: "--language is 'nl' of 'en'", en: "--language is 'nl' or 'en'")
        }
        words.removeSubrange(at...(isJoined ? at : at + 1))
        return language
    }

    private static func showHelp(
        _ topics: [String], _ help: HelpPage, _ surroundings: Surroundings
    ) throws -> ExitStatus {
        guard let topic = topics.first else {
            surroundings.say(help.program(commands))
            return .done
        }
        guard let command = commands.first(where: { $0.name == topic }) else {
            throw unknown(topic, help.language)
        }
        surroundings.say(help.command(command))
        return .done
    }

    private static func unknown(_ word: String, _ language: Language) -> Complaint {
        let near = NearestName.to(word, among: commands.map(\.name))
        return Complaint(
            .usage,
            language.pick(
                nl: "er is geen opdracht '\(word)'; "
                    + (near.map { "bedoelde u '\($0)'?" } ?? "zie 'outage-drill --help'"),
                en: "there is no command '\(word)'; "
                    + (near.map { "did you mean '\($0)'?" } ?? "see 'outage-drill --help'")))
    }
}
