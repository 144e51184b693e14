import DebriefScoring
import DrillEngine
import Groundwork
import MessageReading
import TranscriptJournal

/// A team, a facilitator and a parent attempt, as JSON; nothing of what there was none of.
struct RoomJSON {
    let debrief: Debrief

    init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The members that a debrief has beside the others.
    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if !debrief.contributions.isEmpty {
            members["team"] = .array(debrief.contributions.map { player($0) })
        }
        if !debrief.play.interventions.isEmpty {
            members["facilitator"] = .array(debrief.play.interventions.map { intervention($0.at, $0.deed) })
        }
        if let parent = debrief.header.parent {
            members["parent"] = .object([
                "file": .string(parent.file), "digest": .string(parent.digest),
                "moment": .string(parent.moment.description),
            ])
        }
        return members
    }

    private func player(_ player: Contribution) -> JSONValue {
        var findings: [String: JSONValue] = [:]
        for (label, count) in player.findings { findings[label.rawValue] = .integer(count) }
        return .object([
            "name": .string(player.name), "role": .optional(player.role),
            "messages": .array(player.messages.map { .integer($0) }),
            "inward": .array(player.inward.map { .integer($0) }),
            "findings": .object(findings), "disastrous": .integer(player.disastrous),
            "points_lost": .decimal(player.pointsLost, places: 2),
            "promised": .integer(player.promised), "broken": .integer(player.broken),
            "deeds": .integer(player.deeds),
        ])
    }

    private func intervention(_ at: Moment, _ deed: Intervention) -> JSONValue {
        var members: [String: JSONValue] = ["at": .string(at.description)]
        switch deed {
        case .deliver(let inject): members.merge(["kind": "deliver", "inject": inject])
        case .skip(let inject, let reason):
            members.merge(["kind": "skip", "inject": inject, "reason": reason])
        case .speak(let from, let via, let text):
            members.merge(["kind": "speak", "from": from, "via": via, "text": text])
        case .observe(let text): members.merge(["kind": "observe", "text": text])
        case .rate(let message, let mark, let remark):
            members.merge(["kind": "rate", "rating": mark, "remark": remark])
            members["message"] = .integer(message)
        case .pause(let reason): members.merge(["kind": "pause", "reason": reason])
        case .goOn: members.merge(["kind": "go_on"])
        case .jump(let to): members.merge(["kind": "jump", "to": to.description])
        case .finish(let reason): members.merge(["kind": "finish", "reason": reason])
        case .seat(let name, let role): members.merge(["kind": "seat", "name": name, "role": role])
        }
        return .object(members)
    }
}

extension [String: JSONValue] {
    /// Adds texts; those that are not there are left out.
    fileprivate mutating func merge(_ texts: [String: String?]) {
        for (key, text) in texts { if let text { self[key] = .string(text) } }
    }
}
