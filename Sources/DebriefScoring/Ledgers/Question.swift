import DrillEngine
package import Groundwork

/// A message that asked for an answer, and the answer.
package struct Question: Sendable, Hashable {
    /// What answered it.
    package struct Answer: Sendable, Hashable {
        /// The trainee's message.
        package var message: Int
        /// When.
        package var at: Moment
        /// Whether it went to the one who asked, rather than to everyone.
        package var isDirect: Bool
        /// Whether it has hardly any words.
        package var isHollow: Bool
        /// Whether it repeats an earlier answer to the letter.
        package var isRepeated: Bool
    }

    /// Minutes within which a message to everyone counts as an answer to somebody of an audience.
    package static let broadcastWindow = 180
    /// Minutes within which words to somebody also answer what that person asked before, where no moment was set.
    package static let talkWindow = 60

    /// The message of the inbox.
    package var inbox: Int
    /// When it came.
    package var at: Moment
    /// Who asked.
    package var from: String
    /// The title of the inject, where it is one.
    package var title: String?
    /// The words.
    package var text: String
    /// Until when an answer was expected.
    package var answerBy: Moment?
    /// What answered it; nothing when nothing did.
    package var answer: Answer?
    /// Whether a facilitator moved the clock over the time in which it could have been answered.
    package var isPassedOver = false
}

/// Finds for every question its answer.
enum QuestionLedger {
    /// The questions: whoever expects an answer by a moment, and people of the crowd who ask something.
    static func rows(_ play: Play) -> [Question] {
        var said: Set<String> = []
        var repeated: Set<Int> = []
        for message in play.messages where message.audiences.isEmpty {
            let letters = String(message.sent.text.lowercased().filter(\.isLetter))
            if !said.insert(letters).inserted { repeated.insert(message.number) }
        }
        return play.inbox.filter { asks($0.message.text, by: $0.message.answerBy) }.map { received in
            let message = received.message
            var question = Question(
                inbox: message.number, at: received.at, from: message.from, title: message.title,
                text: message.text, answerBy: message.answerBy.map { play.dayTime($0) },
                answer: answer(to: received, play, repeated))
            question.isPassedOver = play.isPassedOver(question)
            return question
        }
    }

    private static func asks(_ text: String, by moment: Moment?) -> Bool {
        moment != nil || text.contains("?")
    }

    private static func answer(to received: Play.Received, _ play: Play, _ repeated: Set<Int>) -> Question
        .Answer?
    {
        let inbox = received.message
        let direct = play.reply(to: received)
        let broadcast = inbox.audience.flatMap { name in
            play.broadcasts.first { message in
                message.at >= received.at && message.at - received.at <= Question.broadcastWindow
                    && message.sent.audiences.contains(name) && message.emptiness == nil
            }
        }
        let answer = [direct.map { ($0, true) }, broadcast.map { ($0, false) }].compactMap { $0 }
            .min { ($0.0.at, $0.0.number) < ($1.0.at, $1.0.number) }
        return answer.map { message, isDirect in
            Question.Answer(
                message: message.number, at: message.at, isDirect: isDirect,
                isHollow: message.words < 2, isRepeated: repeated.contains(message.number))
        }
    }
}

extension Play {
    /// The first words to whoever sent a message that are about it: its answer by number, or what was said to the same
    /// person in time; later on, words to them are about something else.
    func reply(to received: Received) -> SpokenMessage? {
        let inbox = received.message
        let latest = inbox.answerBy.map { dayTime($0) } ?? received.at + Question.talkWindow
        return messages.first { message in
            message.at >= received.at
                && (message.sent.answers == inbox.number
                    || inbox.party != nil && message.sent.party == inbox.party && message.at <= latest)
        }
    }
}
