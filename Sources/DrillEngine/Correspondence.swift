import Groundwork
import ScenarioLanguage

/// What suppliers, engineers and managers answer, each line once.
struct Correspondence: Sendable {
    private var left: [[Party.Reply]]
    private var fallbacks: [Int]
    private let parties: [Party]
    private let language: Language

    init(_ scenario: Scenario) {
        parties = scenario.parties
        language = scenario.language
        left = scenario.parties.map(\.replies)
        fallbacks = scenario.parties.map { _ in 0 }
    }

    /// The next line to a trigger, or nothing when none is left.
    mutating func line(of party: Int, to trigger: Party.Trigger) -> String? {
        guard let index = left[party].firstIndex(where: { $0.trigger == trigger }) else { return nil }
        return left[party].remove(at: index).text
    }

    /// A line when the scenario has none left.
    mutating func fallback(of party: Int) -> String {
        let lines =
            switch parties[party].role {
            case .supplier: Correspondence.supplierLines(language)
            case .engineer: Correspondence.engineerLines(language)
            case .manager: Correspondence.managerLines(language)
            }
        defer { fallbacks[party] += 1 }
        return lines[fallbacks[party] % lines.count]
    }

    private static func supplierLines(_ language: Language) -> [String] {
        language.pick(
            nl: "Genoteerd in het ticket. Er is op dit moment niets nieuws te melden.|"
                + "Dat heeft onze aandacht. Zodra er iets verandert, hoort u het van mij.|"
                + "Ik heb hier niets aan toe te voegen.|"
                + "Het staat bij het ticket. Meer heb ik nu niet voor u.|"
                + "Ik geef het door aan wie erover gaat.",
            en: "Noted on the ticket. There is nothing new to report at the moment.|"
                + "That has our attention. When something changes you will hear it from me.|"
                + "I have nothing to add to that.|"
                + "It is with the ticket. That is all I have for you now.|"
                + "I will pass it to whoever deals with that."
        ).split(separator: "|").map(String.init)
    }

    private static func engineerLines(_ language: Language) -> [String] {
        language.pick(
            nl: "Begrepen. Ik zit er middenin; als ik iets weet, meld ik het.|Oké. Nu even geen nieuws.|"
                + "Ja. Ik bel als er iets is.|Gehoord. Ik heb mijn handen vol, straks meer.",
            en: "Understood. I am in the middle of it; when I know something I will say so.|OK. No news now.|"
                + "Yes. I will ring when there is something.|Heard. My hands are full, more in a while."
        ).split(separator: "|").map(String.init)
    }

    private static func managerLines(_ language: Language) -> [String] {
        language.pick(
            nl:
                "Helder. Houd mij aangehaakt.|Dank je. Ik reken op je.|Goed. Ik wacht op je volgende bericht.|"
                + "Begrepen. Zeg het als je mij nodig hebt.",
            en:
                "Clear. Keep me in the loop.|Thanks. I am counting on you.|Good. I will wait for your next word.|"
                + "Understood. Say so when you need me."
        ).split(separator: "|").map(String.init)
    }
}
