/// An answer to a question of yes or no; Enter alone is yes.
enum Consent {
    case yes, no

    /// Reads an answer in either language; nothing when it is neither.
    init?(_ answer: String) {
        switch PromptReader.trimmed(answer).lowercased() {
        case "", "y", "yes", "j", "ja": self = .yes
        case "n", "no", "nee": self = .no
        default: return nil
        }
    }
}
