import CrowdModel
import Groundwork
package import MessageReading
import ScenarioLanguage

/// What the trainee says: to audiences, to one person, to a party.
extension Drill {
    /// Sends a message to audiences.
    mutating func send(_ text: String, to names: [String], by channel: String?) {
        let audiences = names.compactMap { name in scenario.audiences.firstIndex { $0.name == name } }
        let tokens = MentionMatcher.tokens(text)
        let reading = read(text, to: .users, prompt: nil)
        let message = note(
            text, tokens, reading, channel: channel, audiences: audiences, party: nil, answers: nil)
        let jargon = reading.quotes(for: .jargon)
        let understood = stated(in: text).filter { said in
            !jargon.contains { said.words.contains($0) || $0.contains(said.words) }
        }
        let told = tell(understood, to: audiences, message: message)
        let settled = settlePromises(reading, audiences: audiences, message: message)
        makePromises(reading, audiences: audiences, message: message.number)
        passOn(reading, text, message: message.number)
        rememberSayings(reading)
        if reading.says(.workaround) { for audience in audiences { knowsWorkaround[audience] = true } }
        let content = content(of: reading, message: message, told: told, revised: settled)
        hear(message, reading, content, audiences: audiences, channel: channel)
        for audience in audiences { lastMessage[audience] = now }
    }

    /// Answers a message of the inbox: inward to a party, otherwise as to a user.
    mutating func reply(to number: Int, with text: String) {
        let received = inbox[number - 1]
        answered.insert(number)
        let party = received.party.flatMap { self.party(named: $0) }
        if party != nil || !received.claims.isEmpty {
            speak(text, to: party, answering: received, aside: answered)
            return
        }
        let person = PromiseLedger.Person(
            name: received.from,
            audience: received.audience.flatMap { name in scenario.audiences.firstIndex { $0.name == name } })
        let reading = read(text, to: .users, prompt: received.text)
        let message = note(
            text, MentionMatcher.tokens(text), reading, channel: nil, audiences: [], party: nil,
            answers: number)
        _ = settlePromises(reading, audiences: [], message: message, answering: person.name)
        makePromises(reading, audiences: [], to: person, message: message.number)
        passOn(reading, text, message: message.number)
        rememberSayings(reading)
    }

    /// Speaks to a party.
    mutating func tell(_ name: String, _ text: String) {
        guard let party = party(named: name) else { return }
        let last = inbox.last { $0.party == scenario.parties[party].name }
        // Who tells a party something, rather than answering a message, speaks to all it said of late.
        speak(text, to: party, answering: last, aside: [])
    }

    /// Speaks inward; what had an answer before, `aside`, is not meant by doubt of something else.
    private mutating func speak(
        _ text: String, to party: Int?, answering received: ReceivedMessage?, aside: Set<Int>
    ) {
        let reading = read(text, to: .inward, prompt: received?.text)
        let tokens = MentionMatcher.tokens(text)
        let message = note(
            text, tokens, reading, channel: nil, audiences: [], party: party, answers: received?.number)
        if let received { answered.insert(received.number) }
        let hadClaim = party.map { claims.isOpen(from: $0) } ?? false
        meetClaims(
            reading, party: party, inbox: received?.number, aside: aside, message: message.number)
        if let party { answer(tokens, text, reading, from: party, hadClaim: hadClaim) }
    }

    /// What a message would say if it were sent now, and whether users would read it; nothing for other actions.
    package func preview(_ action: Action) -> (reading: Reading, isForUsers: Bool)? {
        switch action {
        case .send(_, _, let text): return (read(text, to: .users, prompt: nil), true)
        case .tell(let party, let text):
            let last = inbox.last { $0.party == party }
            return (read(text, to: .inward, prompt: last?.text), false)
        case .reply(let number, let text):
            guard inbox.indices.contains(number - 1) else { return nil }
            let received = inbox[number - 1]
            let isInward = received.party != nil || !received.claims.isEmpty
            return (read(text, to: isInward ? .inward : .users, prompt: received.text), !isInward)
        case .escalate, .take, .wait, .waitNext, .finish, .intervene: return nil
        }
    }

    private func read(_ text: String, to addressee: Addressee, prompt: String?) -> Reading {
        let names = KnownNames(
            services: scenario.serviceNames,
            suppliers: scenario.parties.filter { $0.role == .supplier }.flatMap { [$0.name] + $0.otherNames },
            audiences: scenario.audiences.map(\.name))
        return reader.read(
            text, in: ReadingContext(now: now, addressee: addressee, prompt: prompt, names: names))
    }

    private mutating func note(
        _ text: String, _ tokens: [[UInt8]], _ reading: Reading, channel: String?, audiences: [Int],
        party: Int?, answers: Int?
    ) -> SentMessage {
        let names = audiences.map { scenario.audiences[$0].name }
        let earlier = sent.suffix(20).filter { !$0.audiences.isEmpty && !audiences.isEmpty }
        let repeats = earlier.contains { message in
            message.audiences.contains(where: names.contains)
                && MentionMatcher.likeness(MentionMatcher.tokens(message.text), tokens) >= 0.9
        }
        let message = SentMessage(
            number: sent.count + 1, channel: channel, audiences: names,
            party: party.map { scenario.parties[$0].name }, answers: answers, text: text,
            reading: RecordedReading(reading), repeats: repeats)
        sent.append(message)
        emit(.sent(message))
        return message
    }

    /// The sentences of a message that state something, in tokens: a question tells no fact.
    private func stated(in text: String) -> [(words: String, tokens: [[UInt8]])] {
        Drill.sentences(of: text).compactMap { sentence in
            sentence.hasSuffix("?") ? nil : (sentence, MentionMatcher.tokens(sentence))
        }
    }

    /// The sentences of a text: a stop ends one only where a space or the end follows, so that "14.00" stays whole.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        var ended = false
        for character in text {
            if character.isNewline || (ended && character.isWhitespace) {
                sentences.append(sentence)
                sentence = ""
                ended = false
                continue
            }
            ended = ".!?".contains(character) || (ended && "\"”’)".contains(character))
            sentence.append(character)
        }
        return (sentences + [sentence]).filter { !$0.isEmpty }
    }

    /// Notes which facts a message tells; returns how many were new to somebody.
    private mutating func tell(
        _ sentences: [(words: String, tokens: [[UInt8]])], to audiences: [Int], message: SentMessage
    ) -> Int {
        var news = 0
        var seen: Set<Int> = []
        for sentence in sentences {
            let labels = Set(
                Label.allCases.filter { label in
                    message.reading.quotes(label).contains {
                        $0.contains(sentence.words) || sentence.words.contains($0)
                    }
                })
            // Other words than the scenario's are to nobody's harm: they neither guess nor give away.
            let retold = facts.retold(in: sentence.tokens, saying: labels).filter {
                facts.known[$0] != nil && mayBeTold(scenario.facts[$0])
            }
            for index in facts.mentioned(in: sentence.tokens) + retold where seen.insert(index).inserted {
                news += tell(index, in: sentence.words, to: audiences, message: message)
            }
        }
        return news
    }

    private mutating func tell(_ index: Int, in words: String, to audiences: [Int], message: SentMessage)
        -> Int
    {
        let fact = scenario.facts[index]
        guard facts.known[index] != nil else {
            // Only a cause that is named before it can be known is a guess; other words may be said innocently.
            let causes = message.reading.quotes(.cause)
            if fact.subject == .cause, causes.contains(where: { $0.contains(words) || words.contains($0) }) {
                emit(.guessed(fact: fact.name, message: message.number))
            }
            return 0
        }
        var news = 0
        if !mayBeTold(fact) { emit(.leaked(fact: fact.name, message: message.number)) }
        for audience in audiences where facts.tell(index, to: audience, at: now) {
            news += 1
            let name = scenario.audiences[audience].name
            emit(.told(fact: fact.name, audience: name, message: message.number))
        }
        return news
    }

    private func mayBeTold(_ fact: Fact) -> Bool {
        switch fact.telling {
        case .yes: true
        case .no: false
        case .after(let moment, _): now >= moment
        }
    }

    /// Settles what a message settles; returns whether it moved a promise in time.
    private mutating func settlePromises(
        _ reading: Reading, audiences: [Int], message: SentMessage, answering person: String? = nil
    ) -> Bool {
        guard message.reading.tellsSomething else { return false }
        let settlements = promises.hear(
            at: now, audiences: audiences, nextUpdates: reading.updateMoments,
            recovery: PromiseLedger.RecoveryWord(reading), answering: person)
        for settlement in settlements { announce(settlement, message: message.number) }
        return settlements.contains { $0.fate == .revised }
    }

    private mutating func makePromises(
        _ reading: Reading, audiences: [Int], to person: PromiseLedger.Person? = nil, message: Int
    ) {
        let names = scenario.audiences.map(\.name)
        for update in reading.updates {
            let due = update.moment
            let promise = promises.make(
                .update, due: due, isHard: false, message: message, quote: update.quote, audiences: audiences,
                names: names, at: now,
                since: update.since, to: person)
            guard let promise else { continue }
            emit(.promised(promise))
            agenda.note(.updateExpires(promise: promise.number - 1), at: due + PromiseLedger.updateExpiry)
        }
        guard let recovery = reading.heldRecovery, [.hard, .hedged].contains(reading.estimate) else { return }
        let due = recovery.moment
        let promise = promises.make(
            .recovery, due: due, isHard: reading.estimate == .hard, message: message,
            quote: recovery.quote, audiences: audiences, names: names, at: now, to: person)
        guard let promise else { return }
        emit(.promised(promise))
        agenda.note(.recoveryDue(promise: promise.number - 1), at: due + PromiseLedger.recoveryGrace)
        agenda.note(.recoveryExpires(promise: promise.number - 1), at: due + PromiseLedger.recoveryExpiry)
    }

    /// The disastrous sentences that a message to users says.
    private func disasters(in reading: Reading) -> Set<Disaster> {
        Set(
            Disaster.allCases.filter { disaster in
                disaster.label.map { reading.says($0) } ?? (reading.estimate == .hard)
            })
    }

    private mutating func passOn(_ reading: Reading, _ text: String, message: Int) {
        let kinds = disasters(in: reading)
        guard !kinds.isEmpty else { return }
        let tokens = MentionMatcher.tokens(text)
        let named = scenario.parties.indices.filter { index in
            MentionMatcher([scenario.parties[index].name] + scenario.parties[index].otherNames).matches(
                tokens)
        }
        for served in claims.passOn(
            kinds, recovery: reading.estimateMoment, named: Set(named), at: now)
        {
            emit(
                .claimMet(
                    ClaimMet(
                        inbox: served.inbox, kind: served.claim.kind, from: served.from, how: .passedOn,
                        message: message)))
        }
    }

    private mutating func meetClaims(
        _ reading: Reading, party: Int?, inbox: Int?, aside: Set<Int>, message: Int
    ) {
        let how: ClaimMet.How? =
            if reading.says(.challenges) || reading.says(.escalates) {
                .challenged
            } else if reading.says(.accepts) {
                .accepted
            } else {
                nil
            }
        guard let how else { return }
        let met = claims.meet(
            party: party, inbox: inbox, doubts: how == .challenged, aside: aside, at: now)
        for served in met {
            emit(
                .claimMet(
                    ClaimMet(
                        inbox: served.inbox, kind: served.claim.kind, from: served.from, how: how,
                        message: message)))
        }
    }

    private mutating func rememberSayings(_ reading: Reading) {
        for finding in reading.findings {
            switch finding.label {
            case .effortExcuse: said.insert("effort")
            case .nextUpdate: said.insert("next update")
            default: said.insert(finding.label.rawValue)
            }
        }
        if reading.estimate == .hard { said.insert("certainty") }
    }
}
