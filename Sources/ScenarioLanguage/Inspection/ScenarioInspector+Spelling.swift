import Groundwork

/// Names that are nearly those of somebody in the scenario.
extension ScenarioInspector {
    /// Whoever brings an inject and is nearly, but not quite, a party or an audience of the scenario.
    ///
    /// Only names of five letters and more are compared: among shorter ones two people are easily one letter apart.
    mutating func checkSpelling() {
        let names = scenario.parties.flatMap { [$0.name] + $0.otherNames } + scenario.audiences.map(\.name)
        let known = Set(names.map { $0.lowercased() })
        var judged: [String: String?] = [:]
        for place in places.injects {
            for sender in place.senders {
                let word = sender.text
                let lower = word.lowercased()
                guard word.count >= 5, word.count <= 40, !known.contains(lower) else { continue }
                let near: String?
                if let before = judged[lower] {
                    near = before
                } else {
                    near = names.first { name in
                        name.count >= 5 && abs(name.count - word.count) <= 1
                            && NearestName.distance(lower, name.lowercased()) == 1
                    }
                    judged[lower] = near
                }
                guard let near else { continue }
                report(
                    .nearName, nl: "'\(word)' is bijna '\(near)'", en: "'\(word)' is nearly '\(near)'",
                    at: sender,
                    hint: Phrase(
                        nl: "schrijf '\(near)' als die bedoeld is; kies anders een naam die meer verschilt",
                        en:
                            "write '\(near)' if that is who is meant; otherwise choose a name that differs more"
                    ))
            }
        }
    }
}
