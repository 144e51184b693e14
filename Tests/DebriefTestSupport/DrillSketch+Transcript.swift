import DrillEngine
import Groundwork
import MessageReading
package import TranscriptJournal

extension DrillSketch {
    /// The transcript that the sketch gives.
    package var transcript: Transcript {
        var events: [Occurrence] = [Occurrence(at: DrillSketch.start, event: .service(percent: [0, 0, 0]))]
        for (index, message) in inbox.enumerated() {
            events.append(Occurrence(at: message.at, event: .received(received(message, index + 1))))
        }
        for fact in facts { events.append(Occurrence(at: fact.known, event: .learned(fact: fact.name))) }
        events += spoken
        if let restored {
            events.append(Occurrence(at: restored, event: .service(percent: [100, 100, 100])))
        }
        events += pulses
        let ordered = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        var entries = ordered.map { Transcript.Entry.event($0.element) }
        entries.append(.event(Occurrence(at: ends, event: .ended(causes: causes))))
        if let yardstick { entries.append(.yardstick(yardstick)) }
        return Transcript(header: header, entries: entries)
    }

    private var header: TranscriptHeader {
        let office = WeeklyHours([
            WeeklyHours.Span(
                days: [.monday, .tuesday, .wednesday, .thursday, .friday], opens: 450, closes: 1050)
        ])
        let groups = zip(DrillSketch.audiences, [6800, 540, 1150]).map {
            Setting.Group(name: $0, size: $1, hours: office)
        }
        let setting = Setting(
            starts: DrillSketch.start, ends: ends, officeHours: office, audiences: groups,
            facts: facts.map { fact in
                Setting.Truth(
                    name: fact.name, subject: fact.subject, text: "This is the \(fact.name) in plain words.",
                    telling: "yes", from: DrillSketch.start)
            },
            parties: [
                Setting.Contact(name: "EduCloud", role: "supplier", levels: ["duty manager", "director"])
            ],
            measures: ["paper tests"], objectives: ["Tell people in time", "Keep promises"])
        return TranscriptHeader(
            scenario: .init(
                id: scenarioID, language: language, digest: String(repeating: "0", count: 64), title: title),
            seed: seed, trainee: trainee, program: "test", setting: setting)
    }

    private func received(_ message: Inbound, _ number: Int) -> ReceivedMessage {
        ReceivedMessage(
            number: number, from: message.from, via: "phone",
            title: message.answerBy == nil ? nil : "Question \(number)", text: message.text,
            origin: message.audience == nil ? .inject : .voice, inject: "inject-\(number)",
            audience: message.audience, party: message.party,
            claims: message.claims.map { ServedClaim(kind: $0) }, answerBy: message.answerBy)
    }

    /// The messages, what they tell and promise, and what came of the promises.
    private var spoken: [Occurrence] {
        let ordered = words.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
        var events: [Occurrence] = []
        var promises: [Occurrence] = []
        var told: Set<String> = []
        for (index, word) in ordered.enumerated() {
            let number = index + 1
            func happens(_ event: DrillEvent) { events.append(Occurrence(at: word.at, event: event)) }
            happens(.sent(sent(word, number)))
            for fact in word.tells {
                guard let known = facts.first(where: { $0.name == fact })?.known else { continue }
                if known > word.at {
                    happens(.guessed(fact: fact, message: number))
                    continue
                }
                for audience in word.audiences where told.insert(fact + "/" + audience).inserted {
                    happens(.told(fact: fact, audience: audience, message: number))
                }
            }
            for fact in word.leaks { happens(.leaked(fact: fact, message: number)) }
            for met in claimsMet(by: word, number) { happens(.claimMet(met)) }
            for promise in self.promises(of: word, number, from: promises.count / 2) {
                promises.append(Occurrence(at: word.at, event: .promised(promise)))
                let settlement = settle(promise, made: word.at, ordered)
                promises.append(
                    Occurrence(
                        at: settlement.at,
                        event: .settled(
                            promise: promise.number, fate: settlement.fate, message: settlement.message)))
            }
        }
        return events + promises.filter { $0.at <= ends }
    }

    private func sent(_ word: Word, _ number: Int) -> SentMessage {
        var reading = Reading(language: language)
        reading.findings = word.labels.map { Finding($0, quotes: [quote(word.text, $0)]) }
        reading.estimate = word.eta
        reading.estimateQuotes = word.eta == .none ? [] : [word.text]
        reading.recovery = word.by.map { Commitment($0, quote: word.text) }
        reading.updates = word.next.map { Commitment($0, quote: word.text) }
        return SentMessage(
            number: number, audiences: word.party == nil && word.answers == nil ? word.audiences : [],
            party: word.party, answers: word.answers, text: word.text, reading: RecordedReading(reading),
            repeats: word.repeats)
    }

    /// Some words of the text, different ones for each label.
    private func quote(_ text: String, _ label: Label) -> String {
        if label == .actions { return text }
        let words = text.split(separator: " ")
        let index = (Label.allCases.firstIndex(of: label) ?? 0) % max(1, words.count)
        return words[index...].prefix(4).joined(separator: " ")
    }

    private func claimsMet(by word: Word, _ number: Int) -> [ClaimMet] {
        var met: [ClaimMet] = []
        if let answers = word.answers, inbox.indices.contains(answers - 1) {
            let how: ClaimMet.How? =
                word.labels.contains(.challenges) || word.labels.contains(.escalates)
                ? .challenged : word.labels.contains(.accepts) ? .accepted : nil
            for claim in inbox[answers - 1].claims {
                guard let how else { continue }
                met.append(
                    ClaimMet(
                        inbox: answers, kind: claim, from: inbox[answers - 1].from, how: how, message: number)
                )
            }
        }
        for served in word.passesOn where inbox.indices.contains(served - 1) {
            for claim in inbox[served - 1].claims {
                met.append(
                    ClaimMet(
                        inbox: served, kind: claim, from: inbox[served - 1].from, how: .passedOn,
                        message: number))
            }
        }
        return met
    }

    private func promises(of word: Word, _ number: Int, from count: Int) -> [Promise] {
        guard word.party == nil, word.answers == nil else { return [] }
        var promises = word.next.map { due in
            Promise(
                number: 0, message: number, kind: .update, due: due, isHard: false,
                audiences: word.audiences, quote: word.text)
        }
        if let by = word.by {
            promises.append(
                Promise(
                    number: 0, message: number, kind: .recovery, due: by, isHard: word.eta == .hard,
                    audiences: word.audiences, quote: word.text))
        }
        for index in promises.indices { promises[index].number = count + index + 1 }
        return promises
    }

    private func settle(_ promise: Promise, made: Moment, _ words: [Word]) -> (
        at: Moment, fate: Fate, message: Int?
    ) {
        let later = words.enumerated().filter { _, word in
            word.at > made && word.party == nil && word.answers == nil
                && word.audiences.contains(where: promise.audiences.contains)
        }
        if promise.kind == .recovery {
            let revised = later.first { _, word in
                word.at <= promise.due && word.by.map { $0 != promise.due } ?? (word.eta == .refused)
            }
            if let revised { return (revised.element.at, .revised, revised.offset + 1) }
            let isBack = restored.map { $0 <= promise.due + 15 } ?? false
            return (promise.due + 60, isBack ? .kept : .broken, nil)
        }
        let opens = promise.due - max(10, (promise.due - made) / 4)
        for (index, word) in later {
            if word.at >= opens, word.at <= promise.due + 5 { return (word.at, .kept, index + 1) }
            if word.at >= opens, word.at <= promise.due + 30 { return (word.at, .late, index + 1) }
            if word.at < opens, !word.next.isEmpty, !word.next.contains(promise.due) {
                return (word.at, .revised, index + 1)
            }
        }
        return (promise.due + 30, .broken, nil)
    }

    private var pulses: [Occurrence] {
        let count = max(1, (ends - DrillSketch.start) / 30)
        return (0...count).map { index in
            let feeling = Feeling(
                frustration: feelings.frustration * index / count,
                trust: 600 + (feelings.trust - 600) * index / count, resigned: 200 * index / count,
                calls: 40 * index, abandoned: 5 * index, waiting: 3)
            return Occurrence(
                at: DrillSketch.start + index * 30, event: .pulse([feeling, feeling, feeling]))
        }
    }

    private var causes: [BookedPoints] {
        DrillSketch.audiences.flatMap { audience in
            [
                BookedPoints(
                    audience: audience, cause: "silence", from: DrillSketch.at(1, 10),
                    until: DrillSketch.at(1, 14, 30), frustration: 3100, trust: -500),
                BookedPoints(
                    audience: audience, cause: "outage", from: DrillSketch.start, until: ends,
                    frustration: 2300, trust: -300),
                BookedPoints(
                    audience: audience, cause: "information", from: DrillSketch.at(2, 9),
                    until: DrillSketch.at(2, 10), message: 1, frustration: -900, trust: 200),
            ]
        }
    }
}
