package import Groundwork
package import ScenarioLanguage

/// What there is to know about one code of `check`.
package struct CatalogueEntry: Sendable {
    /// The rule with its code.
    package let rule: Diagnostic.Rule
    private let what: (nl: String, en: String)
    private let way: (nl: String, en: String)
    /// A part of the small scenario, and the same part spoilt; a hand stands before the place at fault.
    private let right: String
    private let wrong: String

    init(
        _ rule: Diagnostic.Rule, _ right: String, _ wrong: String, what: (nl: String, en: String),
        way: (nl: String, en: String)
    ) {
        self.rule = rule
        self.right = right
        self.wrong = wrong
        self.what = what
        self.way = way
    }

    /// What is wrong, in a sentence.
    package func what(in language: Language) -> String { language.pick(nl: what.nl, en: what.en) }

    /// The way out, in a sentence.
    package func way(in language: Language) -> String { language.pick(nl: way.nl, en: way.en) }

    /// The hand that marks the place at fault.
    private static let hand: Character = "👉"

    /// A whole scenario with this mistake and no other.
    package var sample: String {
        let spoilt = String(wrong.filter { $0 != CatalogueEntry.hand })
        return SampleScenario.source.replacing(right, with: spoilt, maxReplacements: 1)
    }

    /// The spoilt part alone.
    package var spoiltPart: String { String(wrong.filter { $0 != CatalogueEntry.hand }) }

    /// The part as it should be.
    package var rightPart: String { right }

    /// The line and column at fault in the sample; nothing where the mistake is that something is not there.
    package var place: (line: Int, column: Int)? {
        let marked = SampleScenario.source.replacing(right, with: wrong, maxReplacements: 1)
        var (line, column) = (1, 1)
        for character in marked {
            if character == CatalogueEntry.hand { return (line, column) }
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
        return nil
    }

    /// What `check` says about the sample.
    package func report(in language: Language) -> String {
        DiagnosticRenderer(file: "sample.md", source: sample)
            .render(ScenarioReview(of: sample).diagnostics, in: language)
    }
}
