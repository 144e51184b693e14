import DrillEngine
import Groundwork
import ScenarioLanguage

/// Answers to one person, and questions to those who should know.
extension Composer {
    /// An answer to a message of the inbox.
    mutating func answer(to message: ReceivedMessage, next: Moment?) -> String {
        let party = desk.parties.first { $0.party.name == message.party }?.party
        if party == nil, message.claims.isEmpty { return answer(toPerson: message, next: next) }
        var sentences = [say(challenge(to: message, from: party)), say(.grounds)]
        if party?.role != .manager { sentences.append(say(.means)) }
        sentences.append(say(.appointment, ["clock": soon(30).clock]))
        if party?.role == .supplier { sentences.append(say(.pressure)) }
        return sentences.joined(separator: " ")
    }

    private func challenge(to message: ReceivedMessage, from party: Party?) -> Idea {
        switch message.claims.first?.kind {
        case .certainty: .challengeCertainty
        case .effort: .challengeEffort
        case .blame: .challengeBlame
        case .investment: .challengeInvestment
        case nil: party?.role == .manager ? .challengeManager : .challengeAny
        }
    }

    /// An answer to somebody outside: what is known about what they ask, how to go on, and when they hear more.
    private mutating func answer(toPerson message: ReceivedMessage, next: Moment?) -> String {
        var sentences = [say(.replyOpening)]
        let concerned = desk.facts.filter { Wording.mentions($0.fact, in: message.text) }
        if let fact = concerned.last {
            sentences.append(
                fact.mayBeTold(at: desk.now)
                    ? say(.replyFact, ["text": fact.fact.text]) : limit(of: fact.fact))
        } else {
            sentences.append(say(.replyUnknown))
        }
        let groups = desk.groups.filter { message.audience == nil || $0.name == message.audience }.map(
            \.index)
        if groups.contains(where: { notebook.supply[$0] != .full }) {
            sentences.append(say(.problem))
            sentences.append(say(.actionsOngoing))
            let arranged = desk.measures.filter { outlook in
                outlook.works != nil && outlook.measure.relieves.contains { groups.contains($0.audience) }
            }
            sentences.append(
                arranged.isEmpty
                    ? say(.workaroundAny)
                    : say(.workaroundAgain, ["text": arranged[message.number % arranged.count].measure.text]))
        } else {
            sentences.append(say(.contact))
        }
        if let next, next > desk.now { sentences.append(announcement(of: next, to: groups)) }
        return sentences.joined(separator: " ")
    }

    /// A question to a party.
    mutating func question(to party: Party) -> String {
        let idea: Idea =
            switch party.role {
            case .supplier: .askSupplier
            case .engineer: .askEngineer
            case .manager: .askManager
            }
        return say(idea, ["clock": soon(party.answerMinutes + 20).clock])
    }

    /// A round moment so many minutes from now.
    private func soon(_ minutes: Int) -> Moment {
        let moment = desk.now + minutes
        return moment - moment.minute % 5
    }
}
