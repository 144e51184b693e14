import Groundwork
import MessageReading
import ScenarioLanguage

/// Suppliers, engineers and managers.
extension Drill {
    /// Lets a party answer what it was told or asked.
    mutating func answer(
        _ tokens: [[UInt8]], _ text: String, _ reading: Reading, from party: Int, hadClaim: Bool
    ) {
        let doubts = reading.says(.challenges) || reading.says(.escalates)
        let asks = text.contains("?") || reading.says(.challenges)
        let named = asks ? factNamed(tokens, of: party) : nil
        var fact: Int?
        var trigger: Party.Trigger = .otherwise
        if named == nil, hadClaim, doubts {
            trigger = .challenged
        } else if let asked = named ?? (asks && asksForNews(tokens, reading) ? askable(of: party).first : nil)
        {
            fact = asked
            trigger = .asked(asked)
        } else if reading.says(.mobilises) {
            trigger = .mobilised
        } else if doubts, claims.hasServed(party) {
            // Who has claimed nothing has nothing to take back.
            trigger = .challenged
        } else if reading.says(.accepts) {
            trigger = .accepted
        }
        schedule(trigger, fact: fact, from: party)
    }

    /// Whether a question that names no fact asks what there is to tell; "understood?" does not.
    private func asksForNews(_ tokens: [[UInt8]], _ reading: Reading) -> Bool {
        reading.says(.challenges) || tokens.contains { Drill.openQuestions.contains($0) }
    }

    private static let openQuestions: Set<[UInt8]> = Set(
        [
            "what", "whats", "why", "how", "when", "where", "which", "who", "news", "know", "known", "tell",
            "explain",
            "status", "update", "cause", "more", "wat", "waarom", "waardoor", "hoe", "hoelang", "wanneer",
            "waar",
            "welke", "wie", "nieuws", "weet", "weten", "bekend", "vertel", "vertellen", "stand", "oorzaak",
            "meer",
        ].map { Array($0.utf8) })

    private mutating func schedule(_ trigger: Party.Trigger, fact: Int?, from party: Int) {
        // Who has run out of words for what is known says so, and does not recite it.
        let untold = fact.flatMap { facts.known[$0] == nil ? scenario.facts[$0].text : nil }
        let line =
            correspondence.line(of: party, to: trigger) ?? untold
            ?? correspondence.line(of: party, to: .otherwise) ?? correspondence.fallback(of: party)
        let soonest = now + max(1, scenario.parties[party].answerMinutes)
        let at = scenario.parties[party].hours.next(from: soonest) ?? soonest
        agenda.note(.answer(party: party, text: line, fact: fact), at: at)
    }

    /// The fact that a question names and this party can tell, or has a line about.
    private func factNamed(_ tokens: [[UInt8]], of party: Int) -> Int? {
        let mentioned = facts.asked(in: tokens)
        if let fact = mentioned.first(where: askable(of: party).contains) { return fact }
        return mentioned.first { fact in
            facts.known[fact] != nil
                && scenario.parties[party].replies.contains { $0.trigger == .asked(fact) }
        }
    }

    /// The facts that the trainee cannot know yet and that this party can tell now.
    private func askable(of party: Int) -> [Int] {
        scenario.facts.indices.filter { facts.known[$0] == nil && canTell($0, party) }
    }

    private func canTell(_ fact: Int, _ party: Int) -> Bool {
        scenario.facts[fact].known.contains { way in
            if case .asked(party, let after) = way { return after.map { now >= $0 } ?? true }
            return false
        }
    }

    /// Calls in the next level of a party.
    mutating func escalate(_ name: String) {
        guard let party = party(named: name) else { return }
        let next = escalations[party].level + 1
        let level = scenario.parties[party].levels[next]
        let acts = now + level.minutes
        escalations[party].pending = (next, acts)
        emit(.escalated(party: scenario.parties[party].name, level: level.name, acts: acts))
        agenda.note(.levelActs(party: party, level: next), at: acts)
    }

    /// Lets somebody of a level act.
    mutating func levelActs(_ party: Int, _ level: Int) {
        escalations[party] = EscalationState(level: level)
        let name = scenario.parties[party].name
        emit(.levelActs(party: name, level: scenario.parties[party].levels[level].name))
        if let line = correspondence.line(of: party, to: .escalated(level)) {
            deliverAnswer(of: party, line, fact: nil)
        }
        for (index, stage) in scenario.recovery.stages.enumerated() {
            for shortening in stage.shortenedBy where shortening.by == .escalation(party: party, level: level)
            {
                recovery.shorten(stage: index, by: shortening.minutes)
            }
        }
    }
}
