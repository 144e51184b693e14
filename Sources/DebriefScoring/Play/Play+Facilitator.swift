import DrillEngine
package import Groundwork
import TranscriptJournal

/// What a facilitator did to a drill, and what therefore is not held against the trainee.
extension Play {
    /// The stretches over which a facilitator moved the clock: nobody could say anything in them.
    package var excused: [(from: Moment, until: Moment)] {
        interventions.compactMap { item in
            if case .jump(let moment) = item.deed { (item.at, moment) } else { nil }
        }
    }

    /// Whether a facilitator changed how long the drill lasted for the trainee.
    package var isCourseChanged: Bool {
        interventions.contains { item in
            switch item.deed {
            case .jump, .finish: true
            default: false
            }
        }
    }

    /// When a facilitator ended the drill; nothing when it was played to its end.
    package var endedEarly: Moment? {
        interventions.last { item in if case .finish = item.deed { true } else { false } }?.at
    }

    /// Whether a promise fell due while a facilitator moved the clock, and was not kept for that.
    package func isExcused(_ pledge: Pledge) -> Bool {
        guard pledge.fate == .broken || pledge.fate == .late else { return false }
        return wasSkipped(pledge.promise.due)
    }

    /// Whether a question is not held against the trainee: asked by a facilitator and not answered in time, or
    /// due while the clock was moved.
    func isExcused(_ question: Question) -> Bool {
        guard let due = question.answerBy else { return true }
        if let answer = question.answer, answer.at <= due { return false }
        let received = inbox.first { $0.message.number == question.inbox }
        return received?.message.origin == .facilitator || wasSkipped(due)
    }

    /// Whether something that came in called for a reaction while the clock was moved, and got none for that.
    package func isPassedOver(_ received: Received) -> Bool {
        guard reaction(to: received).messages.isEmpty else { return false }
        return received.message.answerBy.map { wasSkipped(dayTime($0)) } ?? cameMeanwhile(received.at)
    }

    /// Whether a disastrous sentence was served while the clock was moved, and left unanswered for that.
    package func isPassedOver(_ served: Served) -> Bool {
        served.met.isEmpty && cameMeanwhile(served.at)
    }

    /// Whether a question was due, or came without a time to it, while the clock was moved.
    func isPassedOver(_ question: Question) -> Bool {
        guard let due = question.answerBy else {
            return question.answer == nil && cameMeanwhile(question.at)
        }
        return question.answer.map { $0.at > due } ?? true && wasSkipped(due)
    }

    /// Whether the drill was shortened so that no time was left for telling a fact.
    func isPassedOver(_ fact: FactCourse) -> Bool {
        isCourseChanged && !fact.told.contains { $0 != nil } && !News.couldBeTold(fact, self)
    }

    func wasSkipped(_ due: Moment) -> Bool {
        excused.contains { $0.from <= due && due <= $0.until }
    }

    /// What comes as the clock starts or stops is seen by whoever plays.
    private func cameMeanwhile(_ moment: Moment) -> Bool {
        excused.contains { $0.from < moment && moment < $0.until }
    }

    /// The ratings that a facilitator gave during the drill.
    var ratingsGiven: [Rating] {
        interventions.compactMap { item in
            guard case .rate(let message, let mark, let remark) = item.deed else { return nil }
            return Rating(
                at: item.at, evaluator: item.by ?? "facilitator", item: .message(message),
                mark: Rating.Mark(mark), remark: remark)
        }
    }
}
