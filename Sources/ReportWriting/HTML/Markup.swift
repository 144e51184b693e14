import Groundwork

/// HTML that is safe by construction: text is escaped, and only this file puts tags around it.
package struct Markup {
    /// The HTML.
    package let html: String

    private init(raw html: String) {
        self.html = html
    }

    /// Text from anywhere, escaped.
    package static func text(_ text: some StringProtocol) -> Markup { Markup(raw: escape(text)) }

    /// Pieces one after the other.
    package static func list(_ pieces: [Markup], separator: String = "") -> Markup {
        Markup(raw: pieces.map(\.html).joined(separator: separator))
    }

    /// An element with attributes and content.
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], _ content: [Markup] = []
    ) -> Markup {
        Markup(raw: opening(name, attributes) + content.map(\.html).joined() + "</\(name)>")
    }

    /// An element with a text.
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], text: some StringProtocol
    ) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// An element without content.
    package static func void(_ name: StaticString, _ attributes: KeyValuePairs<String, String>) -> Markup {
        Markup(raw: opening(name, attributes))
    }

    /// A style sheet of the program's own.
    package static func style(_ sheet: StaticString) -> Markup { Markup(raw: "<style>\(sheet)</style>") }

    /// The beginning of every page.
    package static let doctype = Markup(raw: "<!DOCTYPE html>\n")

    /// A line break in the source, for those who read it.
    package static let newline = Markup(raw: "\n")

    private static func opening(_ name: StaticString, _ attributes: KeyValuePairs<String, String>) -> String {
        "<\(name)" + attributes.map { " \($0.key)=\"\(escape($0.value))\"" }.joined() + ">"
    }

    private static func escape(_ text: some StringProtocol) -> String {
        var escaped = ""
        for scalar in TextLayout.amountsWhole(SafeText.forTerminal(text)).unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
