import DrillEngine
import Groundwork
import TranscriptJournal

/// What tests look for in a transcript.
extension Transcript {
    /// The messages to audiences.
    var messages: [SentMessage] {
        events.compactMap {
            if case .sent(let message) = $0.event, !message.audiences.isEmpty { message } else { nil }
        }
    }

    /// When the first of them went out.
    var firstWord: Moment? {
        events.first { if case .sent(let message) = $0.event { !message.audiences.isEmpty } else { false } }?
            .at
    }

    var promises: [Promise] {
        events.compactMap { if case .promised(let promise) = $0.event { promise } else { nil } }
    }

    var fates: [Fate] {
        events.compactMap { if case .settled(_, let fate, _) = $0.event { fate } else { nil } }
    }

    var claims: [ClaimMet] {
        events.compactMap { if case .claimMet(let met) = $0.event { met } else { nil } }
    }

    /// The facts told, with when.
    var told: [(fact: String, at: Moment)] {
        events.compactMap { if case .told(let fact, _, _) = $0.event { (fact, $0.at) } else { nil } }
    }

    /// Inbox messages that expect an answer, and those answered.
    var expected: [Int] {
        events.compactMap { occurrence in
            if case .received(let message) = occurrence.event, message.answerBy != nil {
                message.number
            } else {
                nil
            }
        }
    }

    var answered: Set<Int> {
        Set(events.compactMap { if case .sent(let message) = $0.event { message.answers } else { nil } })
    }
}
