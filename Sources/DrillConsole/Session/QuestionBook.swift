import DebriefScoring
import DrillEngine
import Groundwork

/// The questions that wait for an answer by a moment, counted as the debrief counts them.
struct QuestionBook {
    /// A question.
    struct Row: Equatable {
        /// Its number in the inbox.
        let number: Int
        let from: String
        let at: Moment
        /// Up to when an answer is in time.
        let due: Moment
        fileprivate let party: String?
        fileprivate let audience: String?
        /// Whether it was answered, in time or not.
        fileprivate(set) var isAnswered = false
    }

    private(set) var rows: [Row] = []

    /// Notes what happened.
    ///
    /// - Parameter counted: the moment that counts where an answer was asked for by one.
    mutating func note(_ occurrence: Occurrence, counted: (Moment) -> Moment) {
        switch occurrence.event {
        case .received(let message):
            guard let by = message.answerBy else { return }
            rows.append(
                Row(
                    number: message.number, from: message.from, at: occurrence.at, due: counted(by),
                    party: message.party, audience: message.audience))
        case .sent(let message): answer(by: message, at: occurrence.at)
        default: break
        }
    }

    private mutating func answer(by message: SentMessage, at moment: Moment) {
        for index in rows.indices where !rows[index].isAnswered {
            let row = rows[index]
            let isDirect = message.answers == row.number || row.party != nil && message.party == row.party
            let isToAll =
                message.reading.tellsSomething
                && row.audience.map { message.audiences.contains($0) } ?? false
                && moment - row.at <= Question.broadcastWindow
            rows[index].isAnswered = isDirect || isToAll
        }
    }

    /// The questions whose time has not passed, the nearest first.
    func waiting(at now: Moment) -> [Row] {
        rows.filter { !$0.isAnswered && $0.due >= now }.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    }

    /// The questions whose time has passed without an answer.
    func missed(at now: Moment) -> [Row] { rows.filter { !$0.isAnswered && $0.due < now } }
}
