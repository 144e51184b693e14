/// A language that the drill speaks and reads; Dutch and English are equals throughout.
package enum Language: String, Codable, Sendable, CaseIterable, Hashable {
    case dutch = "nl"
    case english = "en"

    /// Picks the wording of the language at hand.
    ///
    /// Short phrases of the program stand beside each other in both languages, so that a reader of the code
    /// sees at once when one of the two is missing.
    package func pick(nl: String, en: String) -> String {
        self == .dutch ? nl : en
    }
}
