import Groundwork

/// How a scenario adjusts the weights by which a drill is judged.
extension ScenarioReader {
    /// The parts that can be weighed, by dimension; what measures them stands elsewhere and a test holds both
    /// to the same names.
    package static let rubricParts: [[String]] = [
        ["first-word", "rhythm", "kept-updates", "news", "answers", "pauses"],
        [
            "impact", "diagnosis", "limits", "actions", "ownership", "candour", "empathy", "plain-words",
            "served-tales",
        ],
        [
            "next-update", "estimate", "horizon", "meanwhile", "kept-word", "revision", "all-clear",
            "served-certainty",
        ],
    ]

    /// Reads lines such as `- first-word: weight 10`.
    mutating func readRubric(_ section: Outline.Section) -> [String: Int] {
        let items = section.items.compactMap { item in
            item.halves(at: ":").map { (name: $0.before, value: $0.after) }
        }
        for item in section.items where item.halves(at: ":") == nil {
            reportWeight(item)
        }
        let parts = ScenarioReader.rubricParts.flatMap { $0 }
        var weights: [String: Int] = [:]
        for (name, value) in items {
            guard parts.contains(name.text) else {
                let all = parts.joined(separator: ", ")
                report(
                    .unknownName, nl: "de beoordelingslijst heeft geen deel '\(name.text)'",
                    en: "there is no part '\(name.text)' in the rubric", at: name,
                    hint: .nearest(to: name.text, among: parts)
                        ?? Phrase(nl: "delen zijn: \(all)", en: "parts are: \(all)"))
                continue
            }
            if weights[name.text] != nil {
                report(
                    .repeatedName, nl: "'\(name.text)' krijgt twee keer een gewicht",
                    en: "'\(name.text)' is weighed twice", at: name,
                    hint: Phrase(nl: "houd een van de regels", en: "keep one of the lines"))
            }
            weights[name.text] = weight(value)
        }
        for parts in ScenarioReader.rubricParts where parts.allSatisfy({ weights[$0] == 0 }) {
            report(
                .outOfRange, nl: "van de dimensie van '\(parts[0])' blijft niets over",
                en: "nothing is left of the dimension of '\(parts[0])'", at: section.title,
                hint: Phrase(
                    nl: "geef ten minste een van haar delen een gewicht boven 0",
                    en: "give at least one of its parts a weight above 0"))
        }
        return weights
    }

    private static let weightExample = Phrase.example("- first-word: weight 10")

    private mutating func reportWeight(_ place: Excerpt) {
        report(
            .badValue, nl: "'\(place.text)' is geen gewicht", en: "'\(place.text)' is no weight", at: place,
            hint: ScenarioReader.weightExample)
    }

    private mutating func weight(_ value: Excerpt) -> Int {
        let words = value.text.lowercased().split(separator: " ")
        guard words.count == 2, words[0] == "weight", let weight = Int(words[1]) else {
            reportWeight(value)
            return 1
        }
        guard (0...100).contains(weight) else {
            report(
                .outOfRange, nl: "een gewicht ligt tussen 0 en 100", en: "a weight is between 0 and 100",
                at: value, hint: ScenarioReader.weightExample)
            return 1
        }
        return weight
    }
}
