package import DrillEngine
package import Groundwork
import MessageReading

/// One of the four sentences, said to users or accepted from somebody, with a better wording.
package struct DisastrousSentence: Sendable, Hashable {
    /// How it came into the drill.
    package enum How: String, Sendable, Hashable {
        /// The trainee said it.
        case said
        /// The trainee went along with it.
        case accepted
        /// The trainee passed on what somebody served.
        case passedOn = "passed_on"
    }

    /// Which of the four.
    package var kind: Disaster
    /// The trainee's message.
    package var message: Int
    /// When.
    package var at: Moment
    /// The words, as they stand in the message.
    package var quote: String
    /// From whom it was accepted or passed on.
    package var acceptedFrom: String?
    /// How it came into the drill.
    package var how: How
    /// What would have been better.
    package var better: String

    /// Finds every sentence said, accepted or passed on, in the order of the messages.
    ///
    /// - Parameter language: the language of the drill, in which the better words would have been sent.
    static func all(in play: Play, language: Language) -> [DisastrousSentence] {
        var wording = BetterWording(play: play, language: language)
        var found: [DisastrousSentence] = []
        for message in play.messages {
            let met = play.served.flatMap(\.met).filter { $0.message == message.number }
            for kind in message.disasters {
                let from = met.first { $0.kind == kind && $0.how == .passedOn }?.from
                found.append(
                    DisastrousSentence(
                        kind: kind, message: message.number, at: message.at,
                        quote: kind.label.map { message.quote($0) } ?? message.estimateQuote,
                        acceptedFrom: from, how: from == nil ? .said : .passedOn,
                        better: wording.toUsers(instead: kind, in: message)))
            }
            for claim in met where claim.how == .accepted {
                found.append(
                    DisastrousSentence(
                        kind: claim.kind, message: message.number, at: message.at,
                        quote: message.quote(.accepts), acceptedFrom: claim.from, how: .accepted,
                        better: wording.inward(instead: claim.kind, to: claim.from, at: message.at)))
            }
        }
        return found
    }

    /// The kind in words for people.
    package func kindName(in language: Language) -> String { kind.name(in: language) }
}

extension Disaster {
    /// What it is called in a debrief.
    package func name(in language: Language) -> String {
        switch self {
        case .effort: language.pick(nl: "moeite als excuus", en: "effort as an excuse")
        case .blame: language.pick(nl: "de schuld bij een ander", en: "blame on somebody else")
        case .investment: language.pick(nl: "eerdere investering", en: "past investment")
        case .certainty: language.pick(nl: "valse zekerheid", en: "false certainty")
        }
    }
}
