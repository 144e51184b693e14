import Foundation
import Groundwork

/// A text of one language as a Swift file that holds it in the program; nothing is loaded where it is used.
struct EmbeddedText {
    let language: Language
    /// The type that has the text as a member, named after the language.
    let type: String
    /// What made the file, for whoever opens it.
    let origin: String
    /// What stands in the file, with the line break that ends its last line.
    let text: String

    /// Writes the file into a folder.
    func write(to folder: String) throws {
        let path = "\(folder)/\(type)+\(name).swift"
        try swift.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// The file.
    var swift: String {
        """
        // swift-format-ignore-file
        // \(origin)

        extension \(type) {
            static let \(name): StaticString = #\"\"\"
        \(text)\"\"\"#
        }

        """
    }

    private var name: String { language.pick(nl: "dutch", en: "english") }
}
