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
            let waiting = fitting.last { !drill.answered.contains($0.number) && $0.answerBy != nil }
            let open = waiting ?? fitting.last { !drill.answered.contains($0.number) } ?? fitting.last
            return open?.number ?? 0
        }
    }
}
