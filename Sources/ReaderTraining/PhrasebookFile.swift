import Foundation
import Groundwork

/// Writes the phrasebooks, which people edit as text, into the Swift files that hold them in the binary.
package enum PhrasebookFile {
    /// Embeds both books; `root` is the folder of the package.
    package static func embed(in root: String) throws {
        for language in Language.allCases {
            let folder = root + "/Sources/MessageReading/Phrases/"
            let text = try String(contentsOfFile: folder + language.rawValue + ".phrases", encoding: .utf8)
            let name = language.pick(nl: "dutch", en: "english")
            let swift = """
                // swift-format-ignore-file
                // Made from \(language.rawValue).phrases by `train-reader embed`; edit that file, not this one.

                extension EmbeddedPhrases {
                    static let \(name): StaticString = #\"\"\"
                \(text)\"\"\"#
                }

                """
            let path = folder + "EmbeddedPhrases+\(name).swift"
            try swift.write(toFile: path, atomically: true, encoding: .utf8)
        }
    }
}
