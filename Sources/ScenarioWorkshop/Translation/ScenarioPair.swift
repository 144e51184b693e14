import Groundwork
package import ScenarioLanguage

/// Two language versions of a scenario, laid side by side: where they differ in structure.
///
/// Words may differ as languages do; what happens when, to whom, on which condition and with what effect may not.
package struct ScenarioPair {
    let first: Scenario
    let second: Scenario
    let places: (ScenarioPlaces, ScenarioPlaces)
    let map: PairMap
    /// What was found so far; of its own kind, so that a comparison may look at the pair while it is noted.
    private let found = Findings()

    private final class Findings {
        var list: [PairDifference] = []
    }

    /// The differences between two versions, in the order of the first.
    package static func differences(_ first: ScenarioReview, _ second: ScenarioReview) -> [PairDifference] {
        guard let one = first.scenario, let two = second.scenario, let here = first.places,
            let there = second.places
        else { return [] }
        let pair = ScenarioPair(first: one, second: two, places: (here, there), map: PairMap(one, two))
        pair.compareHeads()
        pair.compareAudiences()
        pair.compareParties()
        pair.compareFacts()
        pair.compareMeasures()
        pair.compareStages()
        pair.compareInjects()
        pair.compareClosing()
        return pair.found.list
    }

    private init(first: Scenario, second: Scenario, places: (ScenarioPlaces, ScenarioPlaces), map: PairMap) {
        self.first = first
        self.second = second
        self.places = places
        self.map = map
    }

    /// Notes a difference where two values are not the same.
    func compare<Value: Equatable>(
        _ nl: String, _ en: String, _ lines: (Int?, Int?), _ one: Value, _ two: Value,
        as text: (Value) -> String
    ) {
        guard one != two else { return }
        found.list.append(PairDifference(nl: nl, en: en, lines: lines, text(one), text(two)))
    }

    /// Notes the parts that only one of the two versions has.
    func report(
        _ nl: String, _ en: String, _ parts: Correspondents, _ lines: ([Int], [Int]),
        _ names: ([String], [String])
    ) {
        for index in parts.onlyFirst {
            found.list.append(
                PairDifference(nl: nl, en: en, lines: (lines.0[index], nil), names.0[index], ""))
        }
        for index in parts.onlySecond {
            found.list.append(
                PairDifference(nl: nl, en: en, lines: (nil, lines.1[index]), "", names.1[index]))
        }
    }

    private func compareHeads() {
        let lines: (Int?, Int?) = (places.0.title.line, places.1.title.line)
        compare("begin", "start", lines, first.starts, second.starts) { $0.description }
        compare("einde", "end", lines, first.ends, second.ends) { $0.description }
        compare("soort storing", "kind of failure", lines, first.kind, second.kind) { $0.rawValue }
        compare("kantooruren", "office hours", lines, first.officeHours, second.officeHours) {
            LengthText.text($0)
        }
        compare(
            "medewerkers van de helpdesk", "helpdesk agents", lines, first.helpdeskAgents,
            second.helpdeskAgents
        ) {
            String($0)
        }
        compare("uren van de helpdesk", "helpdesk hours", lines, first.helpdeskHours, second.helpdeskHours) {
            LengthText.text($0)
        }
        compare("gewichten", "weights", lines, first.rubric, second.rubric) { weights in
            weights.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
    }

    private func compareAudiences() {
        report(
            "doelgroep", "audience", map.audiences,
            (places.0.audiences.map(\.line), places.1.audiences.map(\.line)),
            (first.audiences.map(\.name), second.audiences.map(\.name)))
        for (one, two) in map.audiences.pairs {
            let (a, b) = (first.audiences[one], second.audiences[two])
            let lines: (Int?, Int?) = (places.0.audiences[one].line, places.1.audiences[two].line)
            func title(_ nl: String, _ en: String) -> (String, String) {
                ("doelgroep '\(a.name)', \(nl)", "audience '\(a.name)', \(en)")
            }
            func check<Value: Equatable>(
                _ nl: String, _ en: String, _ one: Value, _ two: Value,
                _ text: (Value) -> String = { "\($0)" }
            ) {
                let (nl, en) = title(nl, en)
                compare(nl, en, lines, one, two, as: text)
            }
            check("mensen", "people", a.size, b.size)
            check("uren", "hours", a.hours, b.hours) { LengthText.text($0) }
            check("geduld", "patience", a.patience, b.patience)
            check("afhankelijkheid", "dependence", a.dependence, b.dependence)
            check("vertrouwen", "trust", a.trust, b.trust)
            check(
                "aandeel per kanaal", "share of each channel", a.reads.map(\.percent), b.reads.map(\.percent)
            ) {
                $0.map { "\($0)%" }.joined(separator: ", ")
            }
            check("stemmen", "voices", voices(a), voices(b)) { $0.joined(separator: ", ") }
        }
    }

    /// The moods and topics of an audience's voices, each with how many there are.
    private func voices(_ audience: Audience) -> [String] {
        var counts: [String: Int] = [:]
        for voice in audience.voices {
            counts[voice.mood.rawValue + (voice.about.map { " about \($0.rawValue)" } ?? ""), default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    }

    private func compareClosing() {
        report(
            "leerdoel", "objective", map.objectives,
            (
                first.objectives.indices.map { places.0.objectives[$0].line },
                second.objectives.indices.map { places.1.objectives[$0].line }
            ),
            (first.objectives.map(\.id), second.objectives.map(\.id)))
        compare(
            "vragen voor de nabespreking", "hot-wash questions", (nil, nil), first.hotWash.count,
            second.hotWash.count
        ) {
            String($0)
        }
        compare(
            "notities voor de facilitator", "facilitator's notes", (nil, nil), first.notes.isEmpty,
            second.notes.isEmpty
        ) {
            $0 ? "" : "…"
        }
    }
}
