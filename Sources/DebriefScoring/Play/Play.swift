package import DrillEngine
package import Groundwork
import MessageReading
package import TranscriptJournal

/// A transcript arranged for scoring: who heard what, when, and what came of it.
package struct Play: Sendable {
    /// A message of the inbox.
    package struct Received: Sendable, Hashable {
        /// When it reached the trainee.
        package var at: Moment
        /// What it says.
        package var message: ReceivedMessage
    }

    /// A promise with its fate.
    package struct Pledge: Sendable, Hashable {
        /// When it was made.
        package var made: Moment
        /// What was promised.
        package var promise: Promise
        /// What came of it; nothing when that is open.
        package var fate: Fate?
        /// When that was known.
        package var settled: Moment?
        /// The message that settled it.
        package var settledBy: Int?
    }

    /// A served sentence with what the trainee did with it.
    package struct Served: Sendable, Hashable {
        /// When it was served.
        package var at: Moment
        /// The message of the inbox.
        package var inbox: Int
        /// Who served it.
        package var from: String
        /// Which of the four.
        package var kind: Disaster
        /// What the trainee did, in order; empty when nothing.
        package var met: [ClaimMet]
    }

    /// What a debrief knows of the scenario.
    package var setting: Setting
    /// The moment up to which the drill was played.
    package var end: Moment
    /// The trainee's messages.
    package var messages: [SpokenMessage] = []
    /// The inbox.
    package var inbox: [Received] = []
    /// The promises.
    package var pledges: [Pledge] = []
    /// The facts, in the order of the setting.
    package var facts: [FactCourse]
    /// The disastrous sentences served.
    package var served: [Served] = []
    /// The escalations set going and the measures taken, in words.
    package var deeds: [Deed] = []
    /// How people felt, every half hour.
    package var pulses: [(at: Moment, feelings: [Feeling])] = []
    /// The share of the service for each audience, in percent, from each change on.
    package var service: [(at: Moment, percent: [Int])] = []
    /// The measures that work, from when on.
    package var working: [(at: Moment, measure: String)] = []
    /// What people's feelings were booked to.
    package var causes: [BookedPoints] = []
    /// What a facilitator did, in order.
    package var interventions: [(at: Moment, deed: Intervention, by: String?)] = []
    /// When each audience waits.
    package var waiting: WaitingTime
    /// What the facts are called to people.
    let factWords: FactWords
    private let factLetters: [[UInt8]]

    /// Arranges a transcript.
    package init(_ transcript: Transcript, longestMessage: Int) {
        setting = transcript.header.setting
        facts = setting.facts.map { FactCourse($0, audiences: transcript.header.setting.audiences.count) }
        factWords = FactWords(setting.facts.map { ($0.name, $0.text) })
        factLetters = setting.facts.map { Play.letters(of: $0.text) }
        let last = transcript.events.last?.at ?? setting.starts
        end = transcript.isFinished ? max(last, setting.starts) : last
        waiting = WaitingTime(setting, until: setting.starts, restored: setting.audiences.map { _ in nil })
        var copies = CopyDetector()
        var by: String?
        for entry in transcript.entries {
            switch entry {
            case .action(_, _, let who): by = who
            case .event(let occurrence): take(occurrence, by: by, &copies, longestMessage)
            case .yardstick: break
            }
        }
        for index in pledges.indices where wasKeptAfterAll(pledges[index]) { pledges[index].fate = .kept }
        waiting = WaitingTime(
            setting, until: end, restored: setting.audiences.indices.map { restored(to: $0) },
            leaving: excused)
    }

    private mutating func take(
        _ occurrence: Occurrence, by: String?, _ copies: inout CopyDetector, _ longest: Int
    ) {
        let at = occurrence.at
        switch occurrence.event {
        case .received(let message): receive(message, at: at, &copies)
        case .sent(let message): speak(message, at: at, by: by, &copies, longest)
        case .promised(let promise): pledges.append(Pledge(made: at, promise: promise))
        case .settled(let number, let fate, let message):
            guard let index = Play.place(of: number, in: pledges, by: \.promise.number) else { return }
            pledges[index].fate = fate
            pledges[index].settled = at
            pledges[index].settledBy = message
        case .claimMet(let met): meet(met)
        case .learned, .told, .guessed, .leaked: takeFact(occurrence)
        case .escalated(let party, let level, _):
            deeds.append(Deed(at: at, kind: .escalation(party: party, level: level), by: by))
        case .measureTaken(let measure, _, _): deeds.append(Deed(at: at, kind: .measure(measure), by: by))
        case .service(let percent): service.append((at, percent))
        case .intervened(let deed): interventions.append((at, deed, by))
        case .pulse(let feelings): pulses.append((at, feelings))
        case .ended(let causes): self.causes = causes
        case .measureWorks(let measure): working.append((at, measure))
        case .levelActs, .stageFailed, .stageEnded: break
        }
    }

    /// Notes how a served sentence was met; what tells a plain fact passes nothing on.
    private mutating func meet(_ met: ClaimMet) {
        if met.how == .passedOn, let message = message(met.message), !message.disasters.contains(met.kind) {
            return
        }
        for index in served.indices where served[index].inbox == met.inbox && served[index].kind == met.kind {
            served[index].met.append(met)
        }
    }

    private mutating func receive(_ message: ReceivedMessage, at: Moment, _ copies: inout CopyDetector) {
        inbox.append(Received(at: at, message: message))
        copies.note(message.text)
        for claim in message.claims {
            served.append(
                Served(at: at, inbox: message.number, from: message.from, kind: claim.kind, met: []))
        }
    }

    private mutating func speak(
        _ message: SentMessage, at: Moment, by: String?, _ copies: inout CopyDetector, _ longest: Int
    ) {
        let answered = message.answers.flatMap { number in
            Play.place(of: number, in: inbox, by: \.message.number).map { inbox[$0] }
        }
        let isInward = message.party != nil || (answered.map { !$0.message.claims.isEmpty } ?? false)
        let audiences = message.audiences.compactMap { name in
            setting.audiences.firstIndex { $0.name == name }
        }
        messages.append(
            SpokenMessage(
                message, at: at, audiences: audiences, isInward: isInward,
                isCopy: !isInward && copies.isCopy(message.text), longest: longest,
                factual: factual(message.reading), by: by))
    }

    /// The quotes of a reading that stand in the text of a fact, whatever their case and punctuation.
    private func factual(_ reading: RecordedReading) -> Set<String> {
        let quotes = SpokenMessage.harmful.flatMap { reading.quotes($0) } + reading.etaWords
        return Set(
            quotes.filter { quote in
                let letters = Play.letters(of: quote)
                return letters.count >= 15 && factLetters.contains { $0.holds(letters) }
            })
    }

    /// The letters and figures of a text, in lower case, as bytes.
    private static func letters(of text: String) -> [UInt8] {
        Array(String(text.lowercased().filter { $0.isLetter || $0.isNumber }).utf8)
    }

    /// Whether all that a message says to work again is what a measure that works by then brought.
    func tellsOfMeasures(_ message: SpokenMessage) -> Bool {
        let names = working.filter { $0.at <= message.at }.map { Play.letters(of: $0.measure) }
        let quotes = message.sent.reading.quotes(.restored).map { Play.letters(of: $0) }
        return !quotes.isEmpty && quotes.allSatisfy { quote in names.contains { quote.holds($0) } }
    }

    private mutating func takeFact(_ occurrence: Occurrence) {
        let (at, event) = (occurrence.at, occurrence.event)
        func index(_ name: String) -> Int? { facts.firstIndex { $0.truth.name == name } }
        switch event {
        case .learned(let fact): if let fact = index(fact) { facts[fact].learned = at }
        case .told(let fact, let audience, let message):
            // What one person hears in private is not told to everyone like them.
            guard let fact = index(fact), !(self.message(message)?.audiences.isEmpty ?? false),
                let audience = setting.audiences.firstIndex(where: { $0.name == audience })
            else { return }
            facts[fact].told[audience] = FactCourse.Telling(at: at, message: message)
        case .guessed(let fact, let message):
            if let fact = index(fact) { facts[fact].guessed.append(message) }
        case .leaked(let fact, let message):
            if let fact = index(fact) { facts[fact].leaked.append(message) }
        default: break
        }
    }

    /// The play with nothing but its setting, its promises and facts, and its first word.
    var condensed: Play {
        var play = self
        play.messages = broadcasts.first { $0.isHeard }.map { [$0] } ?? []
        play.inbox = []
        play.served = []
        play.deeds = []
        play.pulses = []
        play.service = []
        play.causes = []
        play.waiting = WaitingTime(
            setting, until: setting.starts, restored: setting.audiences.map { _ in nil })
        return play
    }

    /// The messages that went to users, broadcast or in answer to one of them.
    package var outward: [SpokenMessage] { messages.filter { !$0.isInward } }

    /// The messages to audiences, in order.
    package var broadcasts: [SpokenMessage] { messages.filter { !$0.audiences.isEmpty } }

    /// A moment by which something can be asked of a trainee: at night, an hour into the next office day.
    func dayTime(_ moment: Moment) -> Moment {
        setting.officeHours.counted(moment)
    }

    /// How many messages to users a drill has at most for points to be taken off in full.
    private static let fewMessages = 20

    /// Points off for one message among many: in full in a drill of few messages, less each in a long one, so
    /// that a slip among a hundred messages does not weigh like one among five.
    func spread(_ points: Int) -> Int {
        let count = outward.count
        guard points > 0, count > Play.fewMessages else { return points }
        return max(1, (points * Play.fewMessages + count / 2) / count)
    }

    /// Whether news came to everyone at the announced moment, though another moment had been named by then.
    private func wasKeptAfterAll(_ pledge: Pledge) -> Bool {
        guard pledge.fate == .revised, pledge.promise.kind == .update else { return false }
        guard pledge.promise.person == nil else { return false }
        let due = pledge.promise.due
        return pledge.promise.audiences.allSatisfy { name in
            broadcasts.contains { message in
                abs(message.at - due) <= Play.punctual && message.emptiness == nil
                    && message.sent.audiences.contains(name)
            }
        }
    }

    /// Minutes around an announced moment within which news is the news that was announced.
    private static let punctual = 5

    /// The promises that a reader holds the trainee to: not those made of words that tell a plain fact, or of
    /// news of something else.
    var soundPledges: [Pledge] {
        pledges.filter { pledge in
            guard !isExcused(pledge) else { return false }
            guard pledge.promise.kind == .recovery, pledge.promise.isHard,
                let message = message(pledge.promise.message)
            else { return true }
            return message.disasters.contains(.certainty)
        }
    }

    /// What came of a promise, honestly seen: moved to another certainty is broken.
    package func honestFate(of pledge: Pledge) -> Fate? {
        guard pledge.fate == .revised, pledge.promise.kind == .recovery else { return pledge.fate }
        let by = pledge.settledBy.flatMap { message($0) }
        return by.map { $0.disasters.contains(.certainty) } ?? false ? .broken : .revised
    }

    /// Whether a promise was kept in form only, by a message that says nothing.
    package func isKeptEmptily(_ pledge: Pledge) -> Bool {
        pledge.fate == .kept && pledge.settledBy.flatMap { message($0) }?.emptiness != nil
    }

    /// A message by its number.
    package func message(_ number: Int) -> SpokenMessage? {
        Play.place(of: number, in: messages, by: \.number).map { messages[$0] }
    }

    /// Where something of a number stands: as a rule at its number, counted from 1.
    private static func place<Item>(of number: Int, in items: [Item], by path: KeyPath<Item, Int>) -> Int? {
        if items.indices.contains(number - 1), items[number - 1][keyPath: path] == number {
            return number - 1
        }
        return items.firstIndex { $0[keyPath: path] == number }
    }

    /// The share of the service that an audience has at a moment, in percent.
    package func service(for audience: Int, at moment: Moment) -> Int {
        service.last { $0.at <= moment }.flatMap { percents in
            percents.percent.indices.contains(audience) ? percents.percent[audience] : nil
        } ?? 0
    }

    /// From when an audience has the service back for good; nothing when it does not come back.
    package func restored(to audience: Int) -> Moment? {
        var since: Moment?
        for (at, percent) in service where percent.indices.contains(audience) {
            since = percent[audience] >= 95 ? since ?? at : nil
        }
        return since
    }
}

extension [UInt8] {
    /// Whether the bytes stand in these, one after the other.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in
            self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
