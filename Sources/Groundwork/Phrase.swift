/// A word or sentence in both languages, for what is said before it is known who reads it.
///
/// Both wordings stand where the matter is known; whoever shows the phrase picks one of them.
package struct Phrase: Sendable, Hashable {
    /// The Dutch wording.
    package let nl: String
    /// The English wording.
    package let en: String

    /// Says something in both languages.
    package init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// Says what is the same in both languages: a key, a figure, a name.
    package init(_ same: String) {
        self.init(nl: same, en: same)
    }

    /// The wording in one language.
    package func text(in language: Language) -> String { language.pick(nl: nl, en: en) }
}
