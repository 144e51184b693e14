import Groundwork
import MessageReading

/// Every promise from its words to its fate.
struct PromiseLedger: Sendable {
    /// How many minutes after its time a message still keeps a promised update.
    static let grace = 5
    /// From how many minutes after its time a promised update is broken; half an hour late is late.
    static let updateExpiry = 31
    /// How many minutes after its time a recovery is looked at, and when it counts as broken.
    static let recoveryGrace = 5
    static let recoveryExpiry = 60

    /// What a message says about the moment of recovery, as far as it touches earlier promises.
    enum RecoveryWord: Sendable {
        /// Nothing.
        case nothing
        /// That it will not be soon, without saying when.
        case notSoon
        /// That no time can be given.
        case withdrawn
        /// A moment.
        case by(Moment)

        init(_ reading: Reading) {
            if reading.isDisowned {
                // What somebody else holds out moves nothing that the sender promised.
                self = .nothing
            } else if let moment = reading.estimateMoment {
                self = .by(moment)
            } else if reading.estimate != .none {
                self = .withdrawn
            } else {
                self = reading.says(.prepare) ? .notSoon : .nothing
            }
        }

        /// Whether somebody who was promised a moment hears now that it no longer stands.
        fileprivate func moves(_ due: Moment, at now: Moment) -> Bool {
            switch self {
            case .nothing: false
            // "Not today" takes back today, and leaves Thursday as it was.
            case .notSoon: due.date == now.date
            case .withdrawn: true
            case .by(let moment): abs(moment - due) > PromiseLedger.grace
            }
        }
    }

    /// Somebody to whom something was promised in an answer to them alone.
    struct Person: Sendable, Hashable {
        let name: String
        /// The audience to which they belong, where that is known.
        let audience: Int?
    }

    /// A promise with what is still owed.
    struct Entry: Sendable {
        let promise: Promise
        let made: Moment
        /// Where the day or the part of a day begins that was named.
        let since: Moment?
        /// The audiences, by index, that have not had what was promised.
        var owed: [Int]
        /// The one person to whom it is owed; no audience is owed it then.
        let person: Person?
        /// How many audiences there are.
        let everyone: Int

        /// Whether a message to audiences, or in answer to somebody, brings the person it.
        ///
        /// Nobody knows where somebody without an audience belongs; what goes to all audiences reaches them, too.
        fileprivate func reachesPerson(_ audiences: [Int], _ answered: String?) -> Bool {
            guard let person else { return false }
            if let answered { return answered == person.name }
            return person.audience.map(audiences.contains) ?? (audiences.count == everyone)
        }
        var wasLate = false
        var wasMet = false
        var fate: Fate?

        /// From when a message counts as the one promised: a quarter of the interval before its time.
        ///
        /// Where a day is named, from the beginning of that day, and when that is under way from a quarter of the interval
        /// on: "on Thursday you hear more" is kept at any hour of Thursday.
        var opens: Moment {
            let quarter = max(10, (promise.due - made) / 4)
            guard let since else { return promise.due - quarter }
            return min(promise.due - quarter, max(since, made + quarter))
        }
    }

    /// What became of a promise for some audiences.
    struct Settlement: Sendable {
        let entry: Int
        let fate: Fate
        let audiences: [Int]
        /// Whether nothing is owed any more.
        let isFinal: Bool
    }

    private(set) var entries: [Entry] = []

    /// The promises whose fate is open, in the order of their due times.
    var open: [Promise] {
        entries.filter { $0.fate == nil }.map(\.promise).sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    }

    /// Notes a promise; nothing when everyone addressed was already promised the same.
    ///
    /// - Parameters:
    ///   - since: where the day or the part of a day begins that was named.
    ///   - person: the one person to whom it is promised, instead of audiences.
    mutating func make(
        _ kind: Promise.Kind, due: Moment, isHard: Bool, message: Int, quote: String, audiences: [Int],
        names: [String], at now: Moment, since: Moment? = nil, to person: Person? = nil
    ) -> Promise? {
        let promised = entries.filter {
            $0.fate == nil && $0.promise.kind == kind && abs($0.promise.due - due) <= PromiseLedger.grace
                && (!isHard || $0.promise.isHard)
        }
        let fresh = audiences.filter { audience in !promised.contains { $0.owed.contains(audience) } }
        let isNewToPerson = person.map { person in
            !promised.contains { entry in
                // Who repeats to one person what was announced to many promises nothing new.
                entry.person == person || person.audience.map(entry.owed.contains) ?? !entry.owed.isEmpty
            }
        }
        guard isNewToPerson ?? !fresh.isEmpty, due > now else { return nil }
        let promise = Promise(
            number: entries.count + 1, message: message, kind: kind, due: due, isHard: isHard,
            audiences: fresh.map { names[$0] }, quote: quote, person: person?.name)
        entries.append(
            Entry(
                promise: promise, made: now, since: since, owed: fresh, person: person, everyone: names.count)
        )
        return promise
    }

    /// Settles what a message settles: updates it brings, and promises it moves before they are due.
    ///
    /// - Parameters:
    ///   - nextUpdates: the moments of further news that the message names.
    ///   - recovery: what it says about the moment of recovery.
    ///   - person: whom it answers, where it goes to one person.
    mutating func hear(
        at now: Moment, audiences: [Int], nextUpdates: [Moment], recovery: RecoveryWord,
        answering person: String? = nil
    ) -> [Settlement] {
        var settled: [Settlement] = []
        for index in entries.indices where entries[index].fate == nil && entries[index].made < now {
            let entry = entries[index]
            let reached = entry.owed.filter(audiences.contains)
            guard !reached.isEmpty || entry.reachesPerson(audiences, person) else { continue }
            let fate: Fate? =
                switch entry.promise.kind {
                case .update: updateFate(entry, at: now, nextUpdates: nextUpdates)
                case .recovery:
                    now <= entry.promise.due && recovery.moves(entry.promise.due, at: now) ? .revised : nil
                }
            if let fate { settled.append(settle(index, fate, for: reached)) }
        }
        return settled
    }

    private func updateFate(_ entry: Entry, at now: Moment, nextUpdates: [Moment]) -> Fate? {
        let due = entry.promise.due
        if now >= entry.opens { return now <= due + PromiseLedger.grace ? .kept : .late }
        // Who names a nearer moment besides has not taken the later one back.
        let moved = nextUpdates.min().map { $0 > due + PromiseLedger.grace } ?? false
        return moved ? .revised : nil
    }

    /// Settles a promise for those to whom it is still owed; nothing when it is settled already.
    mutating func settle(_ index: Int, _ fate: Fate) -> Settlement? {
        guard entries[index].fate == nil else { return nil }
        return settle(index, fate, for: entries[index].owed)
    }

    private mutating func settle(_ index: Int, _ fate: Fate, for audiences: [Int]) -> Settlement {
        entries[index].owed.removeAll(where: audiences.contains)
        if fate == .late { entries[index].wasLate = true }
        if fate == .kept || fate == .late { entries[index].wasMet = true }
        let isFinal = entries[index].owed.isEmpty
        var whole = fate
        if isFinal {
            if fate == .revised, entries[index].wasMet { whole = .kept }
            if whole == .kept, entries[index].wasLate { whole = .late }
            entries[index].fate = whole
        }
        return Settlement(entry: index, fate: isFinal ? whole : fate, audiences: audiences, isFinal: isFinal)
    }
}
