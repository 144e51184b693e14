import DrillEngine

/// Finds the message of the inbox that somebody means.
struct InboxFinder {
    let drill: Drill

    /// The number of the message meant; 0 when there is none such.
    func number(of addressed: Addressed) -> Int {
        switch addressed {
        case .number(let number): return number
        case .words(let words):
            let wanted = words.lowercased()
            if ["last", "laatste"].contains(wanted) { return drill.inbox.last?.number ?? 0 }
            let fitting = drill.inbox.filter { message in
                [message.from, message.title, message.audience].compactMap { $0 }
                    .contains { $0.lowercased().contains(wanted) }
            }
            // What waits for an answer, or serves a sentence that should have one, goes before what only tells.
            let unanswered = fitting.filter { !drill.answered.contains($0.number) }
            let waiting = unanswered.last { $0.answerBy != nil || !$0.claims.isEmpty }
            let open = waiting ?? unanswered.last ?? fitting.last
            return open?.number ?? 0
        }
    }
}
