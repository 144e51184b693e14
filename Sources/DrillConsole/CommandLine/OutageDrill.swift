import Groundwork
import TranscriptJournal

/// The program: picks the command and does it.
package enum OutageDrill {
    /// The version of the program.
    package static let version = "0.1.0"

    /// The commands, in the order of a day's use.
    static let commands: [CommandDescription] = [
        .list, .play, .resume, .debrief, .rate, .compare, .assess, .replay, .verify, .review, .times,
        .rehearse,
        .check, .new, .msel, .read, .graph,
        .model,
        .benchmark,
    ]

    /// Does what the words after the program's name say.
    package static func run(_ surroundings: Surroundings) -> ExitStatus {
        do {
            return try dispatch(surroundings)
        } catch let complaint as Complaint {
            surroundings.complain("outage-drill: " + SafeText.forTerminal(complaint.sentence))
            return complaint.status
        } catch let fault as TranscriptFault {
            let complaint = Complaint(fault)
            surroundings.complain("outage-drill: " + SafeText.forTerminal(complaint.sentence))
            return complaint.status
        } catch {
            surroundings.complain("outage-drill: " + SafeText.forTerminal("\(error)"))
            return .disk
        }
    }

    private static func dispatch(_ surroundings: Surroundings) throws -> ExitStatus {
        var words = surroundings.arguments
        let language = try takeLanguage(from: &words, or: surroundings.language)
        let help = HelpPage(language: language, style: surroundings.style)
        if words.isEmpty, surroundings.isInputTerminal, surroundings.isOutputTerminal,
            let id = Welcome(surroundings: surroundings, language: language).pick()
        {
            words = ["play", id]
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
        if rest.contains("--help") || rest.contains("-h") {
            surroundings.say(help.command(command))
            return .done
        }
        let read = try ArgumentReader.read(rest, for: command, language: language)
        return try command.run(
            Invocation(
                surroundings: surroundings, arguments: read.arguments, options: read.options,
                language: language))
    }

    /// `--language` before the command chooses the language of the interface.
    private static func takeLanguage(from words: inout [String], or fallback: Language) throws(Complaint)
        -> Language
    {
        guard words.first == "--language" else { return fallback }
        guard words.count > 1, let language = Language(rawValue: words[1]) else {
            throw Complaint(.usage, "--language is 'nl' or 'en'")
        }
        words.removeFirst(2)
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
