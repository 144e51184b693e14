import Foundation
import Groundwork

/// Writes the phrasebooks, which people edit as text, into the Swift files that hold them in the binary.
package enum PhrasebookFile {
    /// Embeds both books; `root` is the folder of the package.
    package static func embed(in root: String) throws {
        let folder = root + "/Sources/MessageReading/Phrases"
        for language in Language.allCases {
            let file = "\(language.rawValue).phrases"
            let origin = "Made from \(file) by `train-reader embed`; edit that file, not this one."
            try EmbeddedText(
                language: language, type: "EmbeddedPhrases", origin: origin,
                text: try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            ).write(to: folder)
        }
    }
}
