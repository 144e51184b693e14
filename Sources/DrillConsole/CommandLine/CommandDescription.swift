import Groundwork

/// A command of the program as data: reading its arguments, its help and the completion of its words all come
/// from here.
struct CommandDescription: Sendable {
    /// An option of a command.
    struct Option: Sendable {
        /// Its name without hyphens; a single letter takes one hyphen.
        let name: String
        /// What stands for its value in the help; nothing for an option without a value.
        let value: String?
        /// What it does.
        let summary: Phrase

        /// The option as it is typed.
        var flag: String { name.count == 1 ? "-\(name)" : "--\(name)" }
    }

    /// How it is called.
    let name: String
    /// What stands for its arguments in the help.
    let arguments: String
    /// How many arguments it takes.
    let count: ClosedRange<Int>
    /// What it does, in a line.
    let summary: Phrase
    /// Its options.
    let options: [Option]
    /// Examples of its use.
    let examples: [String]
    /// Does it.
    let run: @Sendable (Invocation) throws -> ExitStatus
}

extension CommandDescription {
    /// What stands in an example for a reader of Dutch, and what for one of English.
    private static let exampleWords: [(nl: String, en: String)] = [
        ("elo-supplier-nl", "elo-supplier-en"), ("first-drill-nl", "first-drill-en"),
        ("storage-inhouse-nl", "storage-inhouse-en"), ("servicedesk", "service desk"),
        ("hoofd ICT", "head of IT"), ("dag 2", "day 2"), ("bericht.txt", "message.txt"),
        ("groep.html", "group.html"), ("storing.csv", "outage.csv"), ("storing.jsonl", "outage.jsonl"),
        ("terugblik.html", "post-mortem.html"), ("bekend.jsonl", "known.jsonl"),
        ("--as begeleider", "--as facilitator"), ("'Helder.'", "'Clear.'"), ("opslag.", "storage."),
        ("draaiboek.html", "script.html"), ("oefening.csv", "exercise.csv"), ("oefening.md", "exercise.md"),
        ("deel1.", "part1."), ("deel2.", "part2."), ("deel3.", "part3."), ("deel4.", "part4."),
    ]

    /// The examples with names and words of a language; one that shows both languages stays as it is.
    func examples(in language: Language) -> [String] {
        examples.map { example in
            if example.contains("-nl"), example.contains("-en") { return example }
            return CommandDescription.exampleWords.reduce(example) { text, words in
                language == .dutch
                    ? text.replacing(words.en, with: words.nl) : text.replacing(words.nl, with: words.en)
            }
        }
    }
}

/// A command with its arguments read.
struct Invocation {
    let surroundings: Surroundings
    let arguments: [String]
    let options: [String: String]
    /// The language in which the program speaks to the person.
    let language: Language
    /// The language that was asked for in so many words; a drill otherwise speaks its scenario's.
    var chosenLanguage: Language?

    /// Whether an option was given.
    func has(_ name: String) -> Bool { options[name] != nil }

    /// The value of an option.
    func value(_ name: String) -> String? { options[name] }

    /// The value of an option as a whole number between bounds.
    func number(_ name: String, atLeast bound: Int = 0, atMost most: Int = .max) throws -> Int? {
        guard let text = options[name] else { return nil }
        if let number = Int(text), number > most {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "--\(name) is hoogstens \(most), niet \(text)",
                    en: "--\(name) is at most \(most), not \(text)"))
        }
        guard let number = Int(text), number >= bound else {
            throw Complaint(
                .usage,
                language.pick(
                    nl: "'\(text)' is geen geheel getal van \(bound) of meer voor --\(name)",
                    en: "'\(text)' is no whole number of \(bound) or more for --\(name)"))
        }
        return number
    }

    /// One of the values that an option takes; the first where it is not given.
    func choice(_ name: String, of all: [String]) throws -> String {
        guard let text = options[name] else { return all[0] }
        if all.contains(text) { return text }
        let near = NearestName.to(text, among: all)
        throw Complaint(
            .usage,
            language.pick(
                nl: "--\(name) kent '\(text)' niet; "
                    + (near.map { "bedoelde u '\($0)'?" } ?? "wel: \(all.joined(separator: ", "))"),
                en: "--\(name) does not know '\(text)'; "
                    + (near.map { "did you mean '\($0)'?" } ?? "it is one of: \(all.joined(separator: ", "))")
            ))
    }
}
