import DebriefScoring
import Groundwork
import TranscriptJournal

/// What the drill did to people, as JSON.
struct OutcomeJSON {
    let debrief: Debrief

    init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    var value: JSONValue {
        let outcome = debrief.outcome
        return .object([
            "index": .optional(outcome.index),
            "frustration": courses(mean: \.meanFrustration, end: \.frustration),
            "trust": courses(mean: \.meanTrust, end: \.trust),
            "resigned": .decimal(outcome.people.all.resigned, places: 1),
            "calls": calls,
            "causes": .array(
                outcome.causes.map { cause in
                    .object([
                        "cause": .string(cause.cause), "points": .decimal(cause.points, places: 1),
                        "trust": .decimal(cause.trust, places: 1), "sentence": .string(cause.sentence),
                    ])
                }),
        ])
    }

    private func courses(
        mean: KeyPath<Outcome.Fate, Double>, end: KeyPath<Outcome.Fate, Double>
    ) -> JSONValue {
        func members(_ fate: Outcome.Fate) -> [String: JSONValue] {
            [
                "mean": .decimal(fate[keyPath: mean], places: 1),
                "end": .decimal(fate[keyPath: end], places: 1),
            ]
        }
        var all = members(debrief.outcome.people.all)
        all["audiences"] = byAudience { .object(members($0)) }
        return .object(all)
    }

    private var calls: JSONValue {
        let all = debrief.outcome.people.all
        return .object([
            "total": .integer(all.calls), "abandoned": .integer(all.abandoned),
            "audiences": byAudience { .integer($0.calls) },
        ])
    }

    private func byAudience(_ value: (Outcome.Fate) -> JSONValue) -> JSONValue {
        var audiences: [String: JSONValue] = [:]
        for (group, fate) in zip(debrief.play.setting.audiences, debrief.outcome.people.groups) {
            audiences[group.name] = value(fate)
        }
        return .object(audiences)
    }
}
