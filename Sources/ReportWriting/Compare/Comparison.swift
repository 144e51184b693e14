package import DebriefScoring
package import Groundwork
import TranscriptJournal

/// Debriefs side by side: trainees of one drill, or attempts of one trainee.
package struct Comparison: Sendable {
    /// One debrief with where it came from.
    package struct Entry: Sendable {
        /// The transcript's path.
        package var path: String
        /// Who played, with the attempt where somebody played more than once; a number where names are left out.
        package var name: String
        /// The debrief.
        package var debrief: Debrief

        /// The rank by total, from 1; equals share a rank.
        package var rank = 1
    }

    /// How many entries are shown with what each of them did; of more there are figures, for which condensed debriefs do.
    package static let mostInDetail = 40

    /// The entries, in the order given.
    package let entries: [Entry]
    /// The language of the comparison.
    package let language: Language
    /// Whether names are left out.
    package let isAnonymous: Bool

    /// Lays debriefs side by side.
    ///
    /// - Parameters:
    ///   - debriefs: the debriefs with their paths.
    ///   - language: the language; that of the first debrief when nothing is given.
    ///   - isAnonymous: whether names and paths are replaced by numbers.
    package init(
        _ debriefs: [(path: String, debrief: Debrief)], language: Language? = nil, isAnonymous: Bool = false
    ) {
        let language = language ?? debriefs.first?.debrief.language ?? .english
        self.language = language
        self.isAnonymous = isAnonymous
        let totals = debriefs.map(\.debrief.total).sorted(by: >)
        var turns: [String: Int] = [:]
        for item in debriefs { turns[item.debrief.header.trainee, default: 0] += 1 }
        var turn: [String: Int] = [:]
        entries = debriefs.enumerated().map { index, item in
            let trainee = item.debrief.header.trainee
            turn[trainee, default: 0] += 1
            let attempt = turns[trainee] ?? 1 > 1 ? "\(trainee) (\(turn[trainee] ?? 1))" : trainee
            let number = language.pick(nl: "deelnemer ", en: "trainee ") + "\(index + 1)"
            let rank = (totals.firstIndex { $0 <= item.debrief.total } ?? 0) + 1
            return Entry(
                path: isAnonymous ? number : item.path,
                name: isAnonymous ? number : attempt, debrief: item.debrief, rank: rank)
        }
    }

    /// What makes the debriefs unlike, in sentences; empty when they can be compared as they are.
    package var warnings: [String] {
        var warnings: [String] = []
        if scenarios.count > 1 {
            warnings.append(
                language.pick(nl: "Verschillende scenario's: ", en: "Different scenarios: ")
                    + scenarios.joined(separator: ", "))
        } else if distinct({ $0.header.scenario.digest }).count > 1 {
            warnings.append(
                language.pick(
                    nl: "Verschillende versies van het scenario.", en: "Different versions of the scenario."))
        }
        let seeds = distinct { String($0.header.seed) }
        if seeds.count > 1 {
            warnings.append(
                language.pick(nl: "Verschillende seeds: ", en: "Different seeds: ")
                    + seeds.prefix(12).joined(separator: ", ") + (seeds.count > 12 ? ", …" : ""))
        }
        let unfinished = entries.filter { !$0.debrief.isFinished }
        if !unfinished.isEmpty {
            warnings.append(
                language.pick(nl: "Niet uitgespeeld: ", en: "Not played to the end: ")
                    + unfinished.prefix(12).map(\.path).joined(separator: ", "))
        }
        let altered = entries.filter(\.debrief.isAltered)
        if !altered.isEmpty {
            warnings.append(
                language.pick(
                    nl: "Veranderd nadat ze geschreven werden: ", en: "Changed after they were written: ")
                    + altered.prefix(12).map(\.path).joined(separator: ", ")
                    + (altered.count > 12 ? ", …" : ""))
        }
        return warnings
    }

    /// The ids of the scenarios that were played, each once.
    var scenarios: [String] { distinct { $0.header.scenario.id } }

    /// Whether all are attempts of one trainee.
    package var isLearningCurve: Bool { entries.count > 1 && distinct { $0.header.trainee }.count == 1 }

    private func distinct(_ value: (Debrief) -> String) -> [String] {
        var seen: [String] = []
        for entry in entries {
            let value = value(entry.debrief)
            if !seen.contains(value) { seen.append(value) }
        }
        return seen
    }

    /// The spread of a dimension, or of the total, over all entries.
    package func spread(_ dimension: Dimension?) -> (
        median: Double, lowest: Double, highest: Double, spread: Double
    ) {
        let values = entries.map { entry in
            dimension.map { entry.debrief.score($0).points } ?? entry.debrief.total
        }.sorted()
        guard let lowest = values.first, let highest = values.last else { return (0, 0, 0, 0) }
        let middle = values.count / 2
        let median = values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        return (median, lowest, highest, variance.squareRoot())
    }
}
