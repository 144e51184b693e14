package import Groundwork
package import ScenarioLanguage

/// What a facilitator does.
extension Drill {
    /// The intervention with every name as the scenario writes it.
    ///
    /// - Throws: why it cannot be done now.
    func canonical(_ intervention: Intervention) throws(Refusal) -> Intervention {
        switch intervention {
        case .deliver(let inject):
            return .deliver(inject: scenario.injects[try index(ofInject: inject)].id)
        case .skip(let inject, let reason):
            let index = try index(ofInject: inject)
            guard isToCome(index) else { throw .notToCome(inject: scenario.injects[index].title) }
            return .skip(inject: scenario.injects[index].id, reason: reason)
        case .speak(let from, let via, let text):
            try checkText(text)
            guard from.contains(where: { !$0.isWhitespace }) else { throw .nobodySpeaks }
            return .speak(from: nameInScenario(from), via: via, text: text)
        case .observe(let text):
            try checkText(text)
            return intervention
        case .rate(let message, _, _):
            guard sent.indices.contains(message - 1) else {
                throw .notSent(message, count: sent.count)
            }
            return intervention
        case .pause:
            if isPaused { throw .paused }
            return intervention
        case .goOn:
            if !isPaused { throw .notPaused }
            return intervention
        case .jump(let moment):
            guard moment > now else { throw .pastMoment(moment, now: now) }
            // A slip in the number of the day must not end a drill that eight people sit at.
            guard moment <= scenario.ends else { throw .beyondEnd(moment, ends: scenario.ends) }
            return .jump(to: moment)
        case .finish, .seat:
            return intervention
        }
    }

    /// Does an intervention and lets happen what follows from it.
    mutating func intervene(_ intervention: Intervention) {
        emit(.intervened(intervention))
        switch intervention {
        case .deliver(let id):
            guard let index = scenario.injects.firstIndex(where: { $0.id == id }) else { return }
            deliver(inject: index, origin: .facilitator)
            withhold(index, unlessLeft: scenario.injects[index].repetition?.times ?? 1)
        case .skip(let id, _):
            guard let index = scenario.injects.firstIndex(where: { $0.id == id }) else { return }
            withhold(index, unlessLeft: 0)
        case .speak(let from, let via, let text): speak(as: from, via: via, text)
        case .pause: isPaused = true
        case .goOn: isPaused = false
        case .jump(let moment): advance(to: moment)
        case .finish: end()
        case .observe, .rate, .seat: break
        }
    }

    /// Keeps an inject from coming by itself; one on a circumstance may come again while times are left.
    private mutating func withhold(_ index: Int, unlessLeft times: Int) {
        switch scenario.injects[index].trigger {
        case .at: injects.withheld.insert(index)
        case .when: if injects.count[index] >= times { injects.retire(index) }
        }
    }

    private mutating func speak(as from: String, via: String?, _ text: String) {
        let party = party(named: from)
        let audience = scenario.audiences.firstIndex { $0.name == from }
        let usual =
            party == nil
            ? scenario.language.pick(nl: "bericht", en: "message")
            : scenario.language.pick(nl: "telefoon", en: "phone")
        receive(
            ReceivedMessage(
                number: inbox.count + 1, from: from, via: via ?? usual, text: text, origin: .facilitator,
                audience: audience.map { scenario.audiences[$0].name },
                party: party.map { scenario.parties[$0].name }))
    }

    /// The name as the scenario writes it, where it knows one; as given otherwise.
    private func nameInScenario(_ name: String) -> String {
        if let party = party(named: name) { return scenario.parties[party].name }
        let audience = scenario.audiences.first { audience in
            ([audience.name] + audience.otherNames).contains { $0.lowercased() == name.lowercased() }
        }
        return audience?.name ?? name
    }

    func index(ofInject name: String) throws(Refusal) -> Int {
        let wanted = name.lowercased()
        let found =
            scenario.injects.firstIndex { $0.id.lowercased() == wanted }
            ?? scenario.injects.firstIndex { $0.title.lowercased() == wanted }
        if let found { return found }
        let all = scenario.injects.map(\.id)
        throw .unknown(.inject, name: name, nearest: NearestName.to(name, among: all), all: all)
    }

    func isToCome(_ index: Int) -> Bool {
        if injects.isWaiting[index] { return true }
        guard !injects.withheld.contains(index), injects.moments[index] != nil else { return false }
        return injects.count[index] < scenario.injects[index].repetition?.times ?? 1
    }

    /// The injects that may still come, in the scenario's order, each with its moment if it has one.
    package var upcoming: [(inject: Inject, at: Moment?)] {
        scenario.injects.indices.filter { isToCome($0) }.map { index in
            (scenario.injects[index], injects.moments[index])
        }
    }
}
