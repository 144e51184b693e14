import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// One inject with what every entry did with it.
struct InjectRow {
    /// What one entry did.
    struct Cell {
        /// Minutes to the reaction; nothing where there is none.
        let minutes: Int?
        /// How far it is from what was called for.
        let standing: KeyMoment.Standing
        /// The words.
        let words: String?
        /// Whether a facilitator moved the clock over the time for it.
        var isPassedOver = false
    }

    /// The inject's title.
    let title: String
    /// What came in.
    let cue: String
    /// What each entry did; nothing where the inject did not come.
    let cells: [Cell?]

    /// The injects that called for a reaction, in the order in which they first came.
    static func rows(_ comparison: Comparison) -> [InjectRow] {
        var order: [String] = []
        var first: [String: ReceivedMessage] = [:]
        var all: [[String: Cell]] = []
        for entry in comparison.entries {
            let play = entry.debrief.play
            var own: [String: Cell] = [:]
            for received in play.inbox {
                let message = received.message
                guard let inject = message.inject, !message.claims.isEmpty || message.answerBy != nil,
                    own[inject] == nil
                else { continue }
                if first[inject] == nil {
                    order.append(inject)
                    first[inject] = message
                }
                own[inject] = cell(play.reaction(to: received), since: received.at)
                own[inject]?.isPassedOver = play.isPassedOver(received)
            }
            all.append(own)
        }
        return order.map { inject in
            InjectRow(
                title: first[inject]?.title ?? inject, cue: first[inject]?.text ?? "",
                cells: all.map { $0[inject] })
        }
    }

    private static func cell(_ reaction: Reaction, since moment: Moment) -> Cell {
        let words = reaction.messages.map(\.sent.text)
        return Cell(
            minutes: reaction.messages.first.map { $0.at - moment }, standing: reaction.standing,
            words: words.isEmpty ? nil : words.joined(separator: " … "))
    }

    /// The places of the best and the worst reaction; nothing where they are alike.
    var extremes: (best: Int, worst: Int)? {
        let ranked = cells.indices.compactMap { index in
            cells[index].flatMap { $0.isPassedOver ? nil : (index, $0) }
        }.sorted {
            left, right in
            (left.1.standing.rawValue, left.1.minutes ?? .max, left.0)
                < (right.1.standing.rawValue, right.1.minutes ?? .max, right.0)
        }
        guard let best = ranked.first, let worst = ranked.last, best.1.standing < worst.1.standing else {
            return nil
        }
        return (best.0, worst.0)
    }

    /// How far the best and the worst reaction lie apart.
    var width: Int {
        guard let (best, worst) = extremes else { return 0 }
        return (cells[worst]?.standing.rawValue ?? 0) - (cells[best]?.standing.rawValue ?? 0)
    }
}
