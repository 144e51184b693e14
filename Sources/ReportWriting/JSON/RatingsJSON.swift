import DebriefScoring
import Groundwork

/// What evaluators said, as JSON.
struct RatingsJSON {
    let debrief: Debrief

    init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The ratings and the agreement; nothing without ratings.
    var value: JSONValue? {
        let book = RatingBook(debrief.ratings)
        guard !book.ratings.isEmpty else { return nil }
        return .object([
            "entries": .array(book.ratings.map { entry($0) }),
            "agreement": .array(Agreement.all(in: debrief).map { pair($0) }),
        ])
    }

    private func entry(_ rating: Rating) -> JSONValue {
        var members: [String: JSONValue] = [
            "at": .string(rating.at.description), "evaluator": .string(rating.evaluator),
            "rating": .optional(rating.mark?.text), "letter": .optional(rating.mark?.letter.letter),
            "remark": .optional(rating.remark),
            "machine": debrief.machinePoints(for: rating.item).map { .integer($0) } ?? .null,
        ]
        switch rating.item {
        case .message(let number): members["message"] = .integer(number)
        case .part(let id): members["part"] = .string(id.rawValue)
        }
        return .object(members)
    }

    private func pair(_ pair: Agreement) -> JSONValue {
        .object([
            "evaluator": .string(pair.evaluator), "with": .string(pair.other ?? "machine"),
            "items": .integer(pair.items), "same": .integer(pair.same),
            "kappa": pair.kappa.map { .decimal($0, places: 3) } ?? .null,
        ])
    }
}
