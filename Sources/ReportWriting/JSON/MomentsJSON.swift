import DebriefScoring
import Groundwork
import MessageReading

/// What an exemplary player did at the same moments, as JSON.
struct MomentsJSON {
    let debrief: Debrief

    init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The moments in their order; null where the scenario could not be played.
    var value: JSONValue {
        debrief.exemplar == nil ? .null : .array(debrief.moments.map { moment($0) })
    }

    private func moment(_ moment: KeyMoment) -> JSONValue {
        .object([
            "kind": .string(moment.kind.rawValue), "at": .string(moment.at.description),
            "until": .optional(moment.until?.description), "title": .string(moment.title),
            "from": .optional(moment.from), "cue": .optional(moment.cue),
            "trainee": .array(moment.own.map { words($0) }), "exemplary": words(moment.exemplary),
            "standing": .string(moment.standing.name),
            "lacking": .array(moment.lacking.map { .string($0.rawValue) }),
        ])
    }

    private func words(_ words: KeyMoment.Words) -> JSONValue {
        .object([
            "voice": .string(words.voice.rawValue), "at": .optional(words.at?.description),
            "message": words.message.map { .integer($0) } ?? .null,
            "to": .array(words.to.map { .string($0) }), "text": .string(words.text),
            "ahead": .array(words.ahead.map { .string($0) }),
        ])
    }
}
