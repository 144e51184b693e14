package import Groundwork

/// By what a drill is judged: parts with their weights, norms and sources.
package struct Rubric: Sendable, Hashable {
    /// One part of a score.
    package struct Part: Sendable, Hashable {
        /// What is measured.
        package var id: PartID
        /// The name in Dutch.
        package var dutchName: String
        /// The name in English.
        package var englishName: String
        /// Its share of the dimension, 0 to 100; the parts of a dimension come to 100.
        package var weight: Int
        /// What earns full marks, half and none, by phase; most parts have the phase "".
        package var norms: [String: Norm]
        /// Points off the part for each occurrence, by what is punished.
        package var minus: [String: Int]
        /// The evidence behind it, by its ids: SF- for research findings, N- for norms of practice.
        package var sources: [String]

        /// The name for people.
        package func name(in language: Language) -> String {
            language.pick(nl: dutchName, en: englishName)
        }

        /// What a value earns, from 0 to 1.
        func marks(for value: Double, in phase: String = "") -> Double {
            norms[phase]?.marks(for: value) ?? 0
        }
    }

    /// What it is called.
    package var title: String
    /// How many words a message may have before it earns less.
    package var longestMessage: Int
    /// The parts, in the order of the rubric's text.
    package var parts: [Part]

    /// A part by its id; nothing when the rubric leaves it out.
    package func part(_ id: PartID) -> Part? { parts.first { $0.id == id } }

    /// The rubric with the weights that a scenario changed; what a transcript holds beside that is passed over.
    func adjusted(by weights: [String: Int]?) -> Rubric {
        guard let weights, !weights.isEmpty else { return self }
        var adjusted = self
        for index in parts.indices {
            guard let weight = weights[parts[index].id.rawValue] else { continue }
            adjusted.parts[index].weight = max(0, min(100, weight))
        }
        return adjusted
    }

    /// The rubric that comes with the program.
    ///
    /// Its text is part of the program and is read like any other rubric; a test holds that it has no fault.
    package static let standard: Rubric =
        (try? Rubric(reading: StandardRubric.text)) ?? Rubric(title: "", longestMessage: 180, parts: [])
}
