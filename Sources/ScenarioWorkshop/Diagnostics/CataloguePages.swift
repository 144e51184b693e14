package import Groundwork
import ScenarioLanguage

/// The catalogue as it is shown: a list, one entry, or a page of Markdown.
package enum CataloguePages {
    /// All codes, a line each.
    package static func list(in language: Language) -> String {
        let width = (Catalogue.entries.map(\.rule.rawValue.count).max() ?? 0) + 2
        return Catalogue.entries.map { entry in
            let code = entry.rule.rawValue
            let gap = String(repeating: " ", count: width - code.count)
            return code + gap + entry.rule.severity.text(in: language).padding(to: 14)
                + entry.what(in: language)
        }.joined(separator: "\n")
    }

    /// One entry with its sample.
    package static func page(of entry: CatalogueEntry, in language: Language) -> String {
        """
        \(entry.rule.rawValue) (\(entry.rule.severity.text(in: language)))

        \(entry.what(in: language)) \(entry.way(in: language))

        \(language.pick(nl: "Voorbeeld van 'check' op een scenario dat zo fout is:", en: "What 'check' says of a scenario that is wrong like this:"))

        \(indented(entry.report(in: language)))
        """
    }

    /// The page for authors, in both languages.
    package static var markdown: String {
        let head = """
            # What `check` can say

            Each message of `outage-drill check` ends with a code in brackets. Here they all are, with what they mean and
            the way out and with what `check` says of a scenario that has this mistake, in English and in Dutch. An error
            makes `check` leave 1; a warning does so only with `--strict`. `outage-drill check --explain CODE` shows one,
            in the language of the program.

            This page is written by `outage-drill check --codes --format markdown`.

            """
        let table =
            ["| code | | meaning |", "|---|---|---|"]
            + Catalogue.entries.map { entry in
                let code = entry.rule.rawValue
                return
                    "| [`\(code)`](#\(code)) | \(entry.rule.severity.en) | \(entry.what(in: .english)) |"
            }
        let parts = Catalogue.entries.map { entry in
            """
            ## \(entry.rule.rawValue)

            \(entry.what(in: .english)) \(entry.way(in: .english))

            \(indented(entry.report(in: .english)))

            \(entry.what(in: .dutch)) \(entry.way(in: .dutch))

            \(indented(entry.report(in: .dutch)))
            """
        }
        return ([head + "\n" + table.joined(separator: "\n")] + parts).joined(separator: "\n\n") + "\n"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}

extension String {
    /// The text filled up with spaces.
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
