import CrowdModel
import Groundwork
import ScenarioLanguage

/// What reaches the trainee: injects, voices, answers.
extension Drill {
    /// Delivers an inject at its moment, and notes when it comes back.
    mutating func deliverTimed(_ index: Int, repetition: Int) {
        guard !injects.withheld.contains(index) else { return }
        deliver(inject: index)
        if let again = scenario.injects[index].repetition, repetition < again.times {
            agenda.note(.inject(index: index, repetition: repetition + 1), at: now + again.everyMinutes)
        }
    }

    /// Delivers the injects whose circumstance holds now.
    mutating func deliverWhatIsDue() {
        for index in injects.waiting where injects.isWaiting[index] {
            let inject = scenario.injects[index]
            guard case .when(let circumstance, let from, let until) = inject.trigger else { continue }
            if now > until {
                injects.retire(index)
                continue
            }
            guard now >= from, inject.during.contains(now), isRested(inject, index), holds(circumstance)
            else { continue }
            deliver(inject: index)
            if injects.count[index] >= inject.repetition?.times ?? 1 { injects.retire(index) }
        }
    }

    private func isRested(_ inject: Inject, _ index: Int) -> Bool {
        guard let last = injects.delivered[index] else { return true }
        return now - last >= inject.repetition?.everyMinutes ?? 0
    }

    /// Delivers an inject.
    mutating func deliver(inject index: Int, origin: ReceivedMessage.Origin = .inject) {
        let inject = scenario.injects[index]
        let variant = inject.variants[injects.variant(of: index)]
        let party = self.party(named: variant.from)
        let audience = scenario.audiences.firstIndex { $0.name.lowercased() == variant.from.lowercased() }
        let claims = variant.claims.map { claim -> ServedClaim in
            switch claim {
            case .effort: ServedClaim(kind: .effort)
            case .blame: ServedClaim(kind: .blame)
            case .investment: ServedClaim(kind: .investment)
            case .certainty(let time): ServedClaim(kind: .certainty, due: time.resolved(now: now))
            }
        }
        let message = ReceivedMessage(
            number: inbox.count + 1, from: variant.from, via: variant.via, title: inject.title,
            text: variant.text, origin: origin, inject: inject.id,
            audience: audience.map { scenario.audiences[$0].name },
            party: party.map { scenario.parties[$0].name },
            claims: claims, answerBy: inject.answerMinutes.map { now + $0 })
        receive(message)
        injects.delivered[index] = now
        injects.count[index] += 1
        injects.message[index] = message.number
        for fact in variant.tells { learn(fact) }
        for claim in claims {
            self.claims.serve(claim, inbox: message.number, from: variant.from, party: party, at: now)
        }
    }

    /// Delivers somebody of the crowd, if there is a line for them.
    mutating func deliver(_ voice: Voice) {
        guard let line = casting.line(for: voice, at: now) else { return }
        let audience = scenario.audiences[voice.audience].name
        let person = [line.name, line.role.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        receive(
            ReceivedMessage(
                number: inbox.count + 1, from: person.isEmpty ? audience : person,
                via: scenario.language.pick(nl: "bericht", en: "message"), text: line.text, origin: .voice,
                audience: audience, claims: []))
    }

    /// Delivers an answer, and what it makes known.
    mutating func deliverAnswer(of party: Int, _ text: String, fact: Int?) {
        let name = scenario.parties[party].name
        receive(
            ReceivedMessage(
                number: inbox.count + 1, from: name, via: scenario.language.pick(nl: "telefoon", en: "phone"),
                text: text, origin: .answer, party: name, claims: []))
        if let fact { learn(fact) }
    }

    mutating func receive(_ message: ReceivedMessage) {
        inbox.append(message)
        emit(.received(message))
    }

    /// Makes a fact known.
    mutating func learn(_ fact: Int) {
        if facts.learn(fact, at: now) { emit(.learned(fact: scenario.facts[fact].name)) }
    }

    /// Makes known every fact whose circumstance holds now.
    mutating func learnWhatCanBeKnown() {
        for (index, fact) in scenario.facts.enumerated() where facts.known[index] == nil {
            if fact.known.contains(where: { holds($0) }) { learn(index) }
        }
    }

    /// The index of a party by its name or another name for it.
    func party(named name: String) -> Int? {
        let wanted = name.lowercased()
        return scenario.parties.firstIndex { party in
            ([party.name] + party.otherNames).contains { $0.lowercased() == wanted }
        }
    }
}
