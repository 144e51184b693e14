import Groundwork
import ScenarioLanguage

/// Checking an action and putting it into the scenario's own names.
extension Drill {
    /// The action with every name as the scenario writes it.
    ///
    /// - Throws: why it cannot be done now.
    package func canonical(_ action: Action) throws(Refusal) -> Action {
        guard !isOver else { throw .drillIsOver }
        if case .intervene(let intervention) = action { return .intervene(try canonical(intervention)) }
        if isPaused { throw .paused }
        switch action {
        case .send(let channel, let audiences, let text):
            try checkText(text)
            let indexes = try self.audiences(named: audiences)
            let channel = try channel.map { name throws(Refusal) in
                try self.channels(named: name, for: indexes)
            }
            return .send(channel: channel, audiences: indexes.map { scenario.audiences[$0].name }, text: text)
        case .reply(let message, let text):
            try checkText(text)
            guard (1...max(1, inbox.count)).contains(message), !inbox.isEmpty else {
                throw .noSuchMessage(message, count: inbox.count)
            }
            return action
        case .tell(let party, let text):
            try checkText(text)
            return .tell(party: scenario.parties[try self.index(ofParty: party)].name, text: text)
        case .escalate(let party):
            return .escalate(party: try checkEscalation(of: party))
        case .take(let measure):
            return .take(measure: try checkMeasure(measure))
        case .wait(let moment):
            guard moment > now else { throw .pastMoment(moment, now: now) }
            return .wait(until: min(moment, scenario.ends))
        case .waitNext, .finish, .intervene:
            return action
        }
    }

    func checkText(_ text: String) throws(Refusal) {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
        let bytes = text.utf8.count
        guard bytes <= Drill.maximumTextBytes else { throw .textTooLong(bytes: bytes) }
    }

    private func audiences(named names: [String]) throws(Refusal) -> [Int] {
        guard !names.isEmpty else { throw .noAudience }
        var indexes: [Int] = []
        let known = scenario.audiences.flatMap { [$0.name] + $0.otherNames }
        for name in names.flatMap({ Drill.names(in: $0, among: known) }) {
            if ["all", "allen", "iedereen", "everyone", "*"].contains(name.lowercased()) {
                return Array(scenario.audiences.indices)
            }
            let found = scenario.audiences.firstIndex { audience in
                ([audience.name] + audience.otherNames).contains { $0.lowercased() == name.lowercased() }
            }
            guard let found else {
                if let party = party(named: name) { throw .audienceIsParty(scenario.parties[party].name) }
                let all = scenario.audiences.map(\.name) + [scenario.language.pick(nl: "allen", en: "all")]
                throw .unknown(.audience, name: name, nearest: NearestName.to(name, among: all), all: all)
            }
            if !indexes.contains(found) { indexes.append(found) }
        }
        // A name of nothing but marks names nobody.
        guard !indexes.isEmpty else { throw .noAudience }
        return indexes.sorted()
    }

    /// What stands between the channels of a message that goes by several.
    static let channelMark = " + "

    /// The names that a text lists, as in "mail, website and app"; a name that is known is never cut.
    static func names(in text: String, among all: [String]) -> [String] {
        if all.contains(where: { $0.lowercased() == text.lowercased() }) { return [text] }
        var names = [Substring(text)]
        for mark in [channelMark, ",", " & ", " and ", " en "] {
            names = names.flatMap { name in
                all.contains { $0.lowercased() == name.lowercased() } ? [name] : name.split(separator: mark)
            }
        }
        return names.map { name in String(name.split(separator: " ").joined(separator: " ")) }.filter {
            !$0.isEmpty
        }
    }

    /// The channels of a message, each once, as the scenario writes them.
    private func channels(named text: String, for audiences: [Int]) throws(Refusal) -> String {
        var found: [String] = []
        for name in Drill.names(in: text, among: scenario.channels) {
            let channel = try channel(named: name, for: audiences)
            if !found.contains(channel) { found.append(channel) }
        }
        guard !found.isEmpty else {
            throw .unknown(.channel, name: text, nearest: nil, all: scenario.channels)
        }
        return found.joined(separator: Drill.channelMark)
    }

    private func channel(named name: String, for audiences: [Int]) throws(Refusal) -> String {
        let channels = scenario.channels
        guard let channel = channels.first(where: { $0.lowercased() == name.lowercased() }) else {
            throw .unknown(
                .channel, name: name, nearest: NearestName.to(name, among: channels), all: channels)
        }
        let reading = audiences.filter { audience in
            scenario.audiences[audience].reads.contains { $0.channel == channel }
        }
        if reading.isEmpty, let first = audiences.first {
            let audience = scenario.audiences[first]
            throw .unreadChannel(
                channel: channel, audience: audience.name, reads: audience.reads.map(\.channel))
        }
        return channel
    }

    func index(ofParty name: String) throws(Refusal) -> Int {
        if let index = party(named: name) { return index }
        let all = scenario.parties.map(\.name)
        throw .unknown(.party, name: name, nearest: NearestName.to(name, among: all), all: all)
    }

    private func checkEscalation(of name: String) throws(Refusal) -> String {
        let index = try index(ofParty: name)
        let party = scenario.parties[index]
        guard let highest = party.levels.last else { throw .nothingToEscalate(party: party.name) }
        if let pending = escalations[index].pending {
            throw .escalationUnderWay(
                party: party.name, level: party.levels[pending.level].name, acts: pending.acts)
        }
        guard escalations[index].level < party.levels.count - 1 else {
            throw .highestLevel(party: party.name, level: highest.name)
        }
        return party.name
    }
}
