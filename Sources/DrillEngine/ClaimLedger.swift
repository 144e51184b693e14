import Groundwork

/// The disastrous sentences that were served and not yet met.
struct ClaimLedger: Sendable {
    /// One sentence that somebody served.
    struct Served: Sendable {
        let inbox: Int
        let from: String
        let party: Int?
        let claim: ServedClaim
        let at: Moment
        var isMet = false
        var wasAccepted = false
        var isPassedOn = false
    }

    /// How long a served sentence can be recognised in what the trainee tells users, in minutes.
    static let memory = 24 * 60

    private(set) var served: [Served] = []

    /// Notes a served sentence.
    mutating func serve(_ claim: ServedClaim, inbox: Int, from: String, party: Int?, at moment: Moment) {
        served.append(Served(inbox: inbox, from: from, party: party, claim: claim, at: moment))
    }

    /// Whether a party has served a sentence that was not met.
    func isOpen(from party: Int) -> Bool {
        served.contains { $0.party == party && !$0.isMet }
    }

    /// Whether a party has ever served a sentence.
    func hasServed(_ party: Int) -> Bool { served.contains { $0.party == party } }

    /// How long after it was served a sentence is still what a message to that party is about, in minutes.
    static let freshness = 120

    /// Marks as met what a message to a party, or an answer to a message of the inbox, meets.
    ///
    /// Doubt meets every sentence that the party served of late, but for those set `aside`; going along
    /// meets only what was answered.
    mutating func meet(
        party: Int?, inbox: Int?, doubts: Bool, aside: Set<Int>, at now: Moment
    ) -> [Served] {
        var met: [Served] = []
        for index in served.indices where !served[index].isMet {
            let isAnswer = inbox != nil && served[index].inbox == inbox
            let isFresh = now - served[index].at <= ClaimLedger.freshness
            let isToParty = party != nil && served[index].party == party && doubts && isFresh
            guard isAnswer || (isToParty && !aside.contains(served[index].inbox)) else { continue }
            served[index].isMet = true
            served[index].wasAccepted = !doubts
            met.append(served[index])
        }
        return met
    }

    /// Marks as passed on what users were told of the same kind.
    ///
    /// A certainty is somebody else's when it names the same moment, or whose it is, or when it was gone along with
    /// shortly before: "in an hour" said half an hour later has another moment and is the same sentence.
    ///
    /// - Parameter named: the parties that the message names.
    mutating func passOn(
        _ kinds: Set<Disaster>, recovery: Moment?, named: Set<Int>, at now: Moment
    ) -> [Served] {
        var passed: [Served] = []
        for index in served.indices
        where !served[index].isPassedOn && now - served[index].at <= ClaimLedger.memory {
            let claim = served[index].claim
            guard kinds.contains(claim.kind) else { continue }
            if claim.kind == .certainty {
                let isSame = claim.due.flatMap { due in recovery.map { abs(due - $0) <= 30 } } ?? false
                let isFresh = now - served[index].at <= ClaimLedger.freshness
                let isTheirs = served[index].wasAccepted || served[index].party.map(named.contains) ?? false
                guard isSame || (isFresh && isTheirs) else { continue }
            }
            served[index].isPassedOn = true
            passed.append(served[index])
        }
        return passed
    }
}
