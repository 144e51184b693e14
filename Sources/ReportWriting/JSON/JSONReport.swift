package import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// A debrief as JSON, with the keys of the contract and a few more.
package struct JSONReport: Sendable {
    private let debrief: Debrief

    /// Makes the report of a debrief.
    package init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The JSON, with sorted keys.
    package var text: String { value.text }

    var value: JSONValue {
        var members = members
        members["ratings"] = RatingsJSON(debrief).value
        members["moments"] = MomentsJSON(debrief).value
        members.merge(RoomJSON(debrief).members) { _, new in new }
        guard let limits = debrief.limits else { return .object(members) }
        for key in ["served", "questions", "outcome", "moments", "altered"]
            + (debrief.facts.isEmpty ? ["facts"] : [])
        {
            members[key] = nil
        }
        members["trainee"] = .null
        members["seed"] = .null
        members["left_out"] = .array(limits.omissions.map { .string($0.id) })
        var reasons: [String: JSONValue] = [:]
        for omission in limits.omissions { reasons[omission.id] = .string(omission.why) }
        members["left_out_why"] = .object(reasons)
        return .object(members)
    }

    private var members: [String: JSONValue] {
        let header = debrief.header
        return [
            "notice": .string(header.notice),
            "scenario": .object([
                "id": .string(header.scenario.id), "title": .string(header.scenario.title),
                "language": .string(header.scenario.language.rawValue),
                "digest": .string(header.scenario.digest),
            ]),
            "language": .string(debrief.language.rawValue),
            "trainee": .string(header.trainee),
            "seed": .unsigned(header.seed),
            "finished": .bool(debrief.isFinished),
            "altered": .bool(debrief.isAltered),
            "rubric": .string(debrief.rubric.title),
            "scores": scores,
            "total": .decimal(debrief.total, places: 2),
            "disastrous": .array(debrief.disastrous.map { sentence($0) }),
            "served": .array(debrief.play.served.map { served($0) }),
            "commitments": .array(debrief.commitments.map { commitment($0) }),
            "facts": .array(debrief.facts.map { fact($0) }),
            "questions": .array(debrief.questions.map { question($0) }),
            "outcome": OutcomeJSON(debrief).value,
        ]
    }

    private var scores: JSONValue {
        var members: [String: JSONValue] = [:]
        for score in debrief.scores {
            members[score.dimension.rawValue] = .object([
                "score": .decimal(score.points, places: 2),
                "parts": .array(score.parts.map { part($0) }),
                "left_out": .array(score.leftOut.map { .string($0.rawValue) }),
            ])
        }
        return .object(members)
    }

    private func part(_ part: Debrief.Part) -> JSONValue {
        .object([
            "id": .string(part.id.rawValue), "name": .string(part.name), "score": .integer(part.score),
            "weight": .integer(part.weight), "why": .string(part.why),
            "advice": .string(part.id.advice(in: debrief.language)),
            "sources": .array(part.sources.map { .string($0) }),
            "evidence": .array(
                part.evidence.map { evidence in
                    .object([
                        "message": .integer(evidence.message), "at": .string(evidence.at.description),
                        "quote": .string(evidence.quote), "helps": .bool(evidence.helps),
                    ])
                }),
            "gaps": .array(
                part.gaps.map { gap in
                    .object([
                        "from": .string(gap.from.description), "until": .string(gap.until.description),
                        "note": .string(gap.note),
                    ])
                }),
        ])
    }

    private func sentence(_ sentence: DisastrousSentence) -> JSONValue {
        .object([
            "kind": .string(sentence.kind.rawValue), "message": .integer(sentence.message),
            "at": .string(sentence.at.description), "quote": .string(sentence.quote),
            "accepted_from": .optional(sentence.acceptedFrom), "how": .string(sentence.how.rawValue),
            "better": .string(sentence.better),
        ])
    }

    private func served(_ served: Play.Served) -> JSONValue {
        let outcome: String? =
            switch served.outcome {
            case .challenged: "challenged"
            case .accepted: "accepted"
            case .passedOn: "passed_on"
            case nil: nil
            }
        return .object([
            "inbox": .integer(served.inbox), "at": .string(served.at.description),
            "from": .string(served.from), "kind": .string(served.kind.rawValue), "met": .optional(outcome),
        ])
    }

    private func commitment(_ commitment: Commitment) -> JSONValue {
        let fate =
            switch commitment.fate {
            case .kept, .revised: "kept"
            case .late: "late"
            case .broken: "broken"
            case nil: "open"
            }
        return .object([
            "message": .integer(commitment.message), "made": .string(commitment.made.description),
            "due": .string(commitment.due.description), "kind": .string(commitment.kind.rawValue),
            "fate": .string(fate), "revised": .bool(commitment.fate == .revised),
            "passed_over": .bool(commitment.isPassedOver),
            "certain": .bool(commitment.isHard),
            "audiences": .array(commitment.audiences.map { .string($0) }),
            "person": .optional(commitment.person),
            "settled": .optional(commitment.settled?.description), "quote": .string(commitment.quote),
        ])
    }

    private func fact(_ fact: FactRow) -> JSONValue {
        var told: [String: JSONValue] = [:]
        for (audience, moment) in zip(debrief.play.setting.audiences, fact.told) {
            told[audience.name] = .optional(moment?.description)
        }
        return .object([
            "fact": .string(fact.name), "text": .string(fact.text),
            "known": .optional(fact.known?.description), "tellable": .optional(fact.tellable?.description),
            "told": .object(told), "standing": .string(fact.standing.rawValue),
        ])
    }

    private func question(_ question: Question) -> JSONValue {
        .object([
            "inbox": .integer(question.inbox), "at": .string(question.at.description),
            "from": .string(question.from), "text": .string(question.text),
            "answer_by": .optional(question.answerBy?.description),
            "answered": .optional(question.answer?.at.description),
            "message": question.answer.map { .integer($0.message) } ?? .null,
            "passed_over": .bool(question.isPassedOver),
        ])
    }
}
