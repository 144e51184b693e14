package import Groundwork

/// The built-in weights; its extensions are made by the training command.
package enum EmbeddedWeights {
    /// The digest of what a language's weights were trained on.
    package static func digest(_ language: Language) -> String {
        LinearModel.builtIn(language).digest
    }
}

extension LinearModel {
    /// The built-in model of a language, read on first use.
    static func builtIn(_ language: Language) -> LinearModel {
        language == .dutch ? dutch : english
    }

    private static let dutch = LinearModel(EmbeddedWeights.dutch)
    private static let english = LinearModel(EmbeddedWeights.english)
}
