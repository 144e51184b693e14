import DebriefScoring
import Groundwork

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
            "frustration": courses { $0.frustration },
            "trust": courses { $0.trust },
            "resigned": .decimal(outcome.all.resigned, places: 1),
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

    private func courses(_ course: (Outcome.Group) -> Outcome.Course) -> JSONValue {
        var audiences: [String: JSONValue] = [:]
        for group in debrief.outcome.audiences {
            audiences[group.name ?? ""] = .object(members(course(group)))
        }
        var members = members(course(debrief.outcome.all))
        members["audiences"] = .object(audiences)
        return .object(members)
    }

    private func members(_ course: Outcome.Course) -> [String: JSONValue] {
        ["mean": .decimal(course.mean, places: 1), "end": .decimal(course.end, places: 1)]
    }

    private var calls: JSONValue {
        var audiences: [String: JSONValue] = [:]
        for group in debrief.outcome.audiences { audiences[group.name ?? ""] = .integer(group.calls) }
        return .object([
            "total": .integer(debrief.outcome.all.calls),
            "abandoned": .integer(debrief.outcome.all.abandoned),
            "audiences": .object(audiences),
        ])
    }
}
