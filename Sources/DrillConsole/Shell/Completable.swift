/// What can stand for a word of a command line, read from the words that describe it in the help.
enum Completable: Equatable {
    /// One of a few words.
    case choices([String])
    /// A scenario, by its id or its file.
    case scenario
    /// A file.
    case file
    /// Whatever the person wants.
    case anything
    /// Nothing.
    case nothing

    /// Reads the description of a value or of arguments, such as `text|json`, `SCENARIO…` or `[FILE]`.
    init(_ description: String) {
        let bare = description.filter { !"[]…".contains($0) }
        let words = bare.split(separator: " ")
        if bare.isEmpty {
            self = .nothing
        } else if bare.contains("|"), bare.allSatisfy({ $0.isLowercase || $0 == "|" }) {
            self = .choices(bare.split(separator: "|").map(String.init))
        } else if words.contains("SCENARIO") {
            self = .scenario
        } else if words.contains(where: { ["FILE", "TRANSCRIPT", "LOG", "PATH"].contains($0) }) {
            self = .file
        } else {
            self = .anything
        }
    }
}

extension CommandDescription {
    /// What its arguments can be.
    var argument: Completable { Completable(arguments) }
}

extension CommandDescription.Option {
    /// What its value can be.
    var completable: Completable { value.map { Completable($0) } ?? .nothing }
}
