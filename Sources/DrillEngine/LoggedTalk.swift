package import Groundwork
import MessageReading

/// The messages of a real outage, arranged as a drill would record them.
///
/// There is no crowd, no inbox and no seed behind it: only what was written, what that promised and what came
/// of the promises, by the rules that hold in a drill.
package struct LoggedTalk: Sendable {
    /// A message that was sent.
    package struct Message: Sendable, Hashable {
        /// When.
        package var at: Moment
        /// By which channel, where that is known.
        package var channel: String?
        /// To whom, as indexes.
        package var audiences: [Int]
        /// The words.
        package var text: String

        /// Makes a message.
        package init(at: Moment, channel: String?, audiences: [Int], text: String) {
            self.at = at
            self.channel = channel
            self.audiences = audiences
            self.text = text
        }
    }

    /// Something that could be known from a moment on.
    package struct Knowable: Sendable, Hashable {
        /// What it is called in the events.
        package var name: String
        /// From when.
        package var at: Moment
        /// What it says.
        package var text: String

        /// Makes something that could be known.
        package init(name: String, at: Moment, text: String) {
            self.name = name
            self.at = at
            self.text = text
        }
    }

    private let audiences: [String]
    private let knowables: [Knowable]
    private let tells: [TellingMatcher]
    private let restored: Moment?
    private let language: Language?
    private let reader = MessageReader()

    private var promises = PromiseLedger()
    private var agenda = Agenda()
    private var sent: [SentMessage] = []
    private var told: Set<[Int]> = []
    private var recent: [(audiences: [Int], tokens: [[UInt8]])] = []
    private var events: [Occurrence] = []

    /// Prepares the talk of an outage.
    ///
    /// - Parameters:
    ///   - restored: when the service was back; nothing when that is not known, and then no promise of recovery
    ///     is judged.
    ///   - language: the language of the messages; that of each is found out when nothing is given.
    package init(audiences: [String], knowables: [Knowable], restored: Moment?, language: Language?) {
        self.audiences = audiences
        self.knowables = knowables.sorted { ($0.at, $0.name) < ($1.at, $1.name) }
        tells = self.knowables.map { TellingMatcher($0.text) }
        self.restored = restored
        self.language = language
    }

    /// What happened, from the first moment to the last.
    ///
    /// - Parameter messages: the messages in the order of time.
    package mutating func events(of messages: [Message], from start: Moment, to end: Moment) -> [Occurrence] {
        emit(.service(percent: audiences.map { _ in 0 }), at: start)
        for message in messages {
            reckon(until: message.at)
            hear(message)
        }
        reckon(until: end)
        for knowable in knowables where knowable.at <= end {
            emit(.learned(fact: knowable.name), at: knowable.at)
        }
        if let restored { emit(.service(percent: audiences.map { _ in 100 }), at: restored) }
        emit(.ended(causes: []), at: end)
        return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }

    private mutating func emit(_ event: DrillEvent, at moment: Moment) {
        events.append(Occurrence(at: moment, event: event))
    }

    private mutating func hear(_ message: Message) {
        let reading = reader.read(
            message.text,
            in: ReadingContext(
                now: message.at, addressee: .users, language: language,
                names: KnownNames(audiences: audiences)))
        let tokens = MentionMatcher.tokens(message.text)
        let number = sent.count + 1
        let note = SentMessage(
            number: number, channel: message.channel, audiences: message.audiences.map { audiences[$0] },
            text: message.text, reading: RecordedReading(reading), repeats: repeats(message, tokens))
        sent.append(note)
        emit(.sent(note), at: message.at)
        tell(tokens, message, number)
        if note.reading.tellsSomething { settle(by: message, reading, number) }
        promise(message, reading, number)
    }

    private mutating func repeats(_ message: Message, _ tokens: [[UInt8]]) -> Bool {
        defer {
            recent.append((message.audiences, tokens))
            if recent.count > 20 { recent.removeFirst() }
        }
        return recent.contains { earlier in
            earlier.audiences.contains(where: message.audiences.contains)
                && MentionMatcher.likeness(earlier.tokens, tokens) >= 0.9
        }
    }

    private mutating func tell(_ tokens: [[UInt8]], _ message: Message, _ number: Int) {
        for (index, knowable) in knowables.enumerated() where tells[index].matches(tokens) {
            guard knowable.at <= message.at else {
                emit(.guessed(fact: knowable.name, message: number), at: message.at)
                continue
            }
            for audience in message.audiences where told.insert([index, audience]).inserted {
                emit(
                    .told(fact: knowable.name, audience: audiences[audience], message: number),
                    at: message.at)
            }
        }
    }

    private mutating func settle(by message: Message, _ reading: Reading, _ number: Int) {
        let settlements = promises.hear(
            at: message.at, audiences: message.audiences, nextUpdates: reading.updateMoments,
            recovery: PromiseLedger.RecoveryWord(reading))
        for settlement in settlements { announce(settlement, at: message.at, message: number) }
    }

    private mutating func promise(_ message: Message, _ reading: Reading, _ number: Int) {
        for update in reading.updates {
            let due = update.moment
            let promise = promises.make(
                .update, due: due, isHard: false, message: number, quote: update.quote,
                audiences: message.audiences, names: audiences, at: message.at,
                since: update.since)
            guard let promise else { continue }
            emit(.promised(promise), at: message.at)
            agenda.note(.updateExpires(promise: promise.number - 1), at: due + PromiseLedger.updateExpiry)
        }
        guard let recovery = reading.heldRecovery, [.hard, .hedged].contains(reading.estimate) else { return }
        let due = recovery.moment
        let promise = promises.make(
            .recovery, due: due, isHard: reading.estimate == .hard, message: number,
            quote: recovery.quote, audiences: message.audiences, names: audiences,
            at: message.at)
        guard let promise else { return }
        emit(.promised(promise), at: message.at)
        guard restored != nil else { return }
        agenda.note(.recoveryDue(promise: promise.number - 1), at: due + PromiseLedger.recoveryGrace)
        agenda.note(.recoveryExpires(promise: promise.number - 1), at: due + PromiseLedger.recoveryExpiry)
    }

    /// Settles the promises whose time has come by a moment.
    private mutating func reckon(until moment: Moment) {
        while let due = agenda.nextMoment, due <= moment, let item = agenda.take(until: moment) {
            let isBack = restored.map { $0 <= due } ?? false
            let settlement: PromiseLedger.Settlement? =
                switch item {
                case .updateExpires(let promise): promises.settle(promise, .broken)
                case .recoveryDue(let promise): isBack ? promises.settle(promise, .kept) : nil
                case .recoveryExpires(let promise): promises.settle(promise, isBack ? .late : .broken)
                default: nil
                }
            if let settlement { announce(settlement, at: due, message: nil) }
        }
    }

    private mutating func announce(_ settlement: PromiseLedger.Settlement, at moment: Moment, message: Int?) {
        guard settlement.isFinal else { return }
        let promise = promises.entries[settlement.entry].promise
        emit(.settled(promise: promise.number, fate: settlement.fate, message: message), at: moment)
    }
}
