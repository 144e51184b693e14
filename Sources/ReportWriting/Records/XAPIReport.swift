package import DebriefScoring
import DrillEngine
import Groundwork
import MessageReading
import TranscriptJournal

/// A debrief as statements of the Experience API (xAPI 1.0.3), one a line, for a learning-record store.
///
/// The same drill gives the same statements with the same ids, so that a store that is fed twice keeps each once.
/// Timestamps are moments of the simulated outage, not of the day on which it was played; each statement says so.
package struct XAPIReport: Sendable {
    private let debrief: Debrief
    private let isAnonymous: Bool
    private let names: StatementNames

    /// Makes the report of a debrief.
    ///
    /// - Parameter isAnonymous: whether the trainee goes by a name that says nothing of who it was.
    package init(_ debrief: Debrief, isAnonymous: Bool = false) {
        self.debrief = debrief
        self.isAnonymous = isAnonymous
        names = StatementNames(debrief)
    }

    /// The statements as JSON Lines.
    package var text: String { statements.map { $0.line + "\n" }.joined() }

    private var statements: [JSONValue] {
        [attempted] + debrief.play.messages.map { message($0) } + (debrief.isFinished ? [completed] : [])
            + debrief.scores.map { dimension($0) } + debrief.scores.flatMap(\.parts).map { part($0) }
            + debrief.objectives.map { objective($0) }
    }

    // MARK: - The drill

    private var attempted: JSONValue {
        statement("attempted", .attempted, drillActivity, at: debrief.header.setting.starts)
    }

    private var completed: JSONValue {
        let minutes = max(0, debrief.play.end - debrief.header.setting.starts)
        return statement(
            "completed", .completed, drillActivity, at: debrief.play.end,
            result: [
                "score": XAPIReport.score(debrief.total), "completion": .bool(true),
                "duration": .string(XAPIReport.duration(minutes)),
            ])
    }

    private var drillActivity: JSONValue {
        let header = debrief.header
        return XAPIReport.activity(
            StatementNames.iri("scenario", header.scenario.id), type: .drill, header.scenario.title,
            language: header.scenario.language,
            description: header.setting.objectives.joined(separator: "; "))
    }

    // MARK: - Scores

    private func dimension(_ score: Debrief.Score) -> JSONValue {
        let id = score.dimension.rawValue
        return statement(
            "dimension/" + id, .scored,
            XAPIReport.activity(
                StatementNames.iri("dimension", id), type: .dimension,
                score.dimension.name(in: debrief.language), language: debrief.language),
            at: debrief.play.end, result: ["score": XAPIReport.score(score.points)], isPart: true)
    }

    private func part(_ part: Debrief.Part) -> JSONValue {
        statement(
            "part/" + part.id.rawValue, .scored,
            XAPIReport.activity(
                StatementNames.iri("part", part.id.rawValue), type: .part, part.name,
                language: debrief.language, description: part.id.advice(in: debrief.language)),
            at: debrief.play.end,
            result: [
                "score": XAPIReport.score(Double(part.score)), "response": .string(part.why),
                "extensions": .object([StatementNames.iri("extension", "weight"): .integer(part.weight)]),
            ], isPart: true)
    }

    private func objective(_ score: ObjectiveScore) -> JSONValue {
        let header = debrief.header
        return statement(
            "objective/" + score.objective.id, .scored,
            XAPIReport.activity(
                StatementNames.iri("scenario", header.scenario.id, "objective", score.objective.id),
                type: .objective, score.objective.text, language: header.scenario.language),
            at: debrief.play.end,
            result: [
                "score": XAPIReport.score(score.points),
                "extensions": .object([
                    StatementNames.iri("extension", "moments"): .integer(score.moments.count)
                ]),
            ], isPart: true)
    }

    // MARK: - Messages

    private func message(_ message: SpokenMessage) -> JSONValue {
        let sent = message.sent
        var findings = sent.reading.findings.keys.sorted()
        if sent.reading.eta != .none { findings.append("eta_" + sent.reading.eta.rawValue) }
        let to = sent.audiences.isEmpty ? [sent.party].compactMap { $0 } : sent.audiences
        let promised = debrief.commitments.filter { $0.message == message.number }.map { commitment in
            JSONValue.object([
                "kind": .string(commitment.kind.rawValue), "due": .string(commitment.due.description),
                "fate": .string(commitment.fate?.rawValue ?? "open"),
            ])
        }
        var extensions: [String: JSONValue] = [
            StatementNames.iri("extension", "findings"): .array(findings.map { .string($0) }),
            StatementNames.iri("extension", "disastrous"): .array(
                message.disasters.map { .string($0.rawValue) }),
            StatementNames.iri("extension", "addressed"): .array(to.map { .string($0) }),
            StatementNames.iri("extension", "promises"): .array(promised),
        ]
        if let answers = sent.answers {
            extensions[StatementNames.iri("extension", "answers")] = .integer(answers)
        }
        let name = debrief.language.pick(nl: "bericht ", en: "message ") + "\(message.number)"
        return statement(
            "message/\(message.number)", .wrote,
            XAPIReport.activity(
                "urn:uuid:" + names.uuid("activity/message/\(message.number)"), type: .message, name,
                language: debrief.language),
            at: message.at,
            result: ["response": .string(sent.text), "extensions": .object(extensions)], isPart: true)
    }

    // MARK: - Statements

    private func statement(
        _ name: String, _ verb: XAPIVerb, _ object: JSONValue, at moment: Moment,
        result: [String: JSONValue]? = nil, isPart: Bool = false
    ) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(names.uuid(name)), "version": .string("1.0.0"), "actor": actor,
            "verb": verb.value, "object": object, "context": context(isPart: isPart),
            "timestamp": .string(moment.description + ":00Z"),
        ]
        if let result { members["result"] = .object(result) }
        return .object(members)
    }

    private var actor: JSONValue {
        let name = isAnonymous ? names.pseudonym : debrief.header.trainee
        return .object([
            "objectType": .string("Agent"), "name": .string(name),
            "account": .object([
                "homePage": .string(StatementNames.homePage), "name": .string(name),
            ]),
        ])
    }

    private func context(isPart: Bool) -> JSONValue {
        let header = debrief.header
        var activities: [String: JSONValue] = [
            "category": .array([
                XAPIReport.activity(
                    StatementNames.iri("exercise"), type: .category,
                    debrief.language.pick(nl: "oefening", en: "exercise"), language: debrief.language)
            ])
        ]
        if isPart { activities["parent"] = .array([drillActivity]) }
        var extensions: [String: JSONValue] = [
            StatementNames.iri("extension", "simulated-time"): .bool(true),
            StatementNames.iri("extension", "notice"): .string(header.notice),
            StatementNames.iri("extension", "seed"): .string(String(header.seed)),
            StatementNames.iri("extension", "scenario-digest"): .string(header.scenario.digest),
            StatementNames.iri("extension", "drill"): .string(names.drill),
        ]
        if debrief.isAltered {
            extensions[StatementNames.iri("extension", "altered")] = .bool(true)
        }
        return .object([
            "registration": .string(names.uuid("registration")),
            "platform": .string(header.program), "language": .string(header.scenario.language.rawValue),
            "contextActivities": .object(activities), "extensions": .object(extensions),
        ])
    }

    private static func activity(
        _ id: String, type: XAPIActivityType, _ name: String, language: Language, description: String = ""
    ) -> JSONValue {
        var definition: [String: JSONValue] = [
            "type": .string(type.iri), "name": .object([language.rawValue: .string(name)]),
        ]
        if !description.isEmpty {
            definition["description"] = .object([language.rawValue: .string(description)])
        }
        return .object([
            "objectType": .string("Activity"), "id": .string(id), "definition": .object(definition),
        ])
    }

    private static func score(_ points: Double) -> JSONValue {
        .object([
            "scaled": .decimal(points / 100, places: 3), "raw": .decimal(points, places: 2),
            "min": .integer(0), "max": .integer(100),
        ])
    }

    /// Minutes as ISO 8601 writes a length of time.
    static func duration(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "PT\(rest)M" }
        return rest == 0 ? "PT\(hours)H" : "PT\(hours)H\(rest)M"
    }
}
