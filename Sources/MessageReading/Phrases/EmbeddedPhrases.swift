package import Groundwork

/// The texts of the built-in phrasebooks; its extensions are made from the `.phrases` files.
enum EmbeddedPhrases {
    /// The text of a language's book.
    static func text(_ language: Language) -> String {
        "\(language == .dutch ? dutch : english)\n"
    }
}

extension Phrasebook {
    /// The built-in book of a language, compiled on first use.
    package static func builtIn(_ language: Language) -> Phrasebook {
        language == .dutch ? dutch : english
    }

    private static let dutch = Phrasebook(EmbeddedPhrases.text(.dutch))
    private static let english = Phrasebook(EmbeddedPhrases.text(.english))
}
