import Groundwork

/// One audience at work: its people, its books, and what hangs in the air among them.
struct Group: Sendable {
    let profile: AudienceProfile
    var people: Population
    /// The sums of frustration and trust now; always what they were at first and what was booked since.
    private(set) var totals: Shift
    private(set) var ledger = Ledger()
    var listening = Listening()
    /// What people mind most of late, by `Cause`: booked frustration that halves in two hours.
    private(set) var pressure = [Float](repeating: 0, count: Cause.allCases.count)

    /// Mean helplessness, hindsight and prospect, 0 to 1, and the share of people who have resigned.
    var helplessness: Float = 0
    var hindsight: Float = 0
    var prospect: Float = 0
    var resigned = 0
    /// How much is rumoured, 0 to 1.
    var rumour: Float = 0
    /// By how many times more people call because something just happened.
    var agitation: Float = 0
    /// How far they feel passed over, 0 to 1.
    var slight: Float = 0
    /// What some of them believe that is not so.
    var pretence: Pretence?
    /// Which share of the service was missing in the last step.
    var loss: Float = 0
    /// The step in which the outage began, while it lasts.
    var downSince: Int?
    /// The step in which the last outage ended.
    var upSince: Int?
    /// Whether they have had an outage.
    var hadOutage = false
    /// Whether some were let down by a broken promise and nothing was said since.
    var waitsForWord = false
    var calls = 0
    var abandoned = 0
    /// Abandoned calls of late; halves in an hour.
    var busyLine: Float = 0

    init(_ profile: AudienceProfile, people: Population) {
        self.profile = profile
        self.people = people
        totals = people.totals
    }

    var count: Int { people.count }

    /// Whether the service is whole again after an outage.
    var isRecovered: Bool { hadOutage && loss < 0.02 }

    /// Mean frustration, 0 to 100.
    var frustration: Float { mean(totals.frustration) }
    /// Mean trust, 0 to 100.
    var trust: Float { mean(totals.trust) }

    private func mean(_ units: Int) -> Float {
        count > 0 ? Float(Double(units) / Double(count) / Double(Points.unitsPerPoint)) : 0
    }

    /// How the audience feels.
    var mood: Mood {
        var mood = Mood()
        guard count > 0 else {
            mood.trust = bounded(profile.priorTrust, 0, 100)
            return mood
        }
        let scale = Double(count) * Double(Points.unitsPerPoint)
        mood.frustration = Double(totals.frustration) / scale
        mood.trust = Double(totals.trust) / scale
        mood.resigned = Double(resigned) / Double(count)
        mood.calls = calls
        mood.abandoned = abandoned
        return mood
    }

    /// Books something that goes on.
    mutating func book(_ cause: Cause, _ shift: Shift, from: Moment, until: Moment, message: Int? = nil) {
        ledger.book(cause, shift, from: from, until: until, message: message)
        note(cause, shift)
    }

    /// Books something that happened at one moment.
    mutating func book(_ cause: Cause, _ shift: Shift, at moment: Moment, message: Int?) {
        ledger.book(cause, shift, at: moment, message: message)
        note(cause, shift)
    }

    private mutating func note(_ cause: Cause, _ shift: Shift) {
        totals += shift
        guard count > 0 else { return }
        pressure[cause.index] += mean(shift.frustration) - mean(shift.trust)
    }

    /// Ends an entry that goes on.
    mutating func close(_ cause: Cause) { ledger.close(cause) }

    /// Lets five minutes pass over what fades by itself.
    mutating func pass() {
        listening.pass()
        for cause in pressure.indices { pressure[cause] *= 0.9715 }
        agitation *= 0.841
        slight *= 0.9857
        busyLine *= 0.944
    }

    /// The books in points of the audience's mean.
    func booked(as audience: Int) -> [BookedCause] {
        guard count > 0 else { return [] }
        let scale = Double(count) * Double(Points.unitsPerPoint)
        return ledger.entries.map { entry in
            BookedCause(
                audience: audience, cause: entry.cause, from: entry.from, until: entry.until,
                message: entry.message, frustration: Double(entry.shift.frustration) / scale,
                trust: Double(entry.shift.trust) / scale)
        }
    }
}
