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
            report(.badValue, "'\(item.text)' is no weight", at: item, hint: ScenarioReader.rubricHint)
        }
        let parts = ScenarioReader.rubricParts.flatMap { $0 }
        var weights: [String: Int] = [:]
        for (name, value) in items {
            guard parts.contains(name.text) else {
                let near = NearestName.to(name.text, among: parts)
                report(
                    .unknownName, "there is no part '\(name.text)' in the rubric", at: name,
                    hint: near.map { "did you mean '\($0)'?" } ?? "parts are: "
                        + parts.joined(separator: ", "))
                continue
            }
            if weights[name.text] != nil {
                report(
                    .repeatedName, "'\(name.text)' is weighed twice", at: name, hint: "keep one of the lines")
            }
            weights[name.text] = weight(value)
        }
        for parts in ScenarioReader.rubricParts where parts.allSatisfy({ weights[$0] == 0 }) {
            report(
                .outOfRange, "nothing is left of the dimension of '\(parts[0])'", at: section.title,
                hint: "give at least one of its parts a weight above 0")
        }
        return weights
    }

    private static let rubricHint = "write for instance '- first-word: weight 10'"

    private mutating func weight(_ value: Excerpt) -> Int {
        let words = value.text.lowercased().split(separator: " ")
        guard words.count == 2, words[0] == "weight", let weight = Int(words[1]) else {
            report(.badValue, "'\(value.text)' is no weight", at: value, hint: ScenarioReader.rubricHint)
            return 1
        }
        guard (0...100).contains(weight) else {
            report(.outOfRange, "a weight is between 0 and 100", at: value, hint: ScenarioReader.rubricHint)
            return 1
        }
        return weight
    }
}
