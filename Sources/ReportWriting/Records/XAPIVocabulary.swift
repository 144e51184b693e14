import Groundwork

/// What a trainee did, as xAPI names it.
enum XAPIVerb: Sendable {
    case attempted, completed, scored, wrote

    /// The verb with its name in both languages.
    var value: JSONValue {
        .object(["id": .string(iri), "display": .object(["en": .string(english), "nl": .string(dutch)])])
    }

    /// Verbs that the community has already named keep that name, so that a store's reports know them.
    private var iri: String {
        switch self {
        case .attempted: "http://adlnet.gov/expapi/verbs/attempted"
        case .completed: "http://adlnet.gov/expapi/verbs/completed"
        case .scored: "http://adlnet.gov/expapi/verbs/scored"
        case .wrote: StatementNames.iri("verb", "wrote")
        }
    }

    private var english: String {
        switch self {
        case .attempted: "attempted"
        case .completed: "completed"
        case .scored: "scored"
        case .wrote: "wrote"
        }
    }

    private var dutch: String {
        switch self {
        case .attempted: "begon aan"
        case .completed: "voltooide"
        case .scored: "scoorde"
        case .wrote: "schreef"
        }
    }
}

/// What a statement is about, as xAPI names it.
enum XAPIActivityType: Sendable {
    case drill, dimension, part, objective, message, category

    /// Its IRI.
    var iri: String {
        switch self {
        case .drill: "http://adlnet.gov/expapi/activities/simulation"
        case .objective: "http://adlnet.gov/expapi/activities/objective"
        case .dimension: StatementNames.iri("activity-type", "dimension")
        case .part: StatementNames.iri("activity-type", "part")
        case .message: StatementNames.iri("activity-type", "message")
        case .category: StatementNames.iri("activity-type", "exercise")
        }
    }
}
