package import Groundwork
package import MessageReading

/// Something that happened in a drill, and when.
package struct Occurrence: Codable, Sendable, Hashable {
    /// When it happened.
    package var at: Moment
    /// What happened.
    package var event: DrillEvent

    /// Makes an occurrence.
    package init(at: Moment, event: DrillEvent) {
        self.at = at
        self.event = event
    }
}

/// What can happen in a drill; the transcript holds these, and the debrief reads nothing else.
package enum DrillEvent: Codable, Sendable, Hashable {
    /// A message reached the trainee.
    case received(ReceivedMessage)
    /// A message of the trainee went out.
    case sent(SentMessage)
    /// A message committed to a moment.
    case promised(Promise)
    /// The fate of a promise, by its number, is known.
    case settled(promise: Int, fate: Fate, message: Int?)
    /// The trainee can know a fact from now on.
    case learned(fact: String)
    /// A message told a fact to an audience.
    case told(fact: String, audience: String, message: Int)
    /// A message told a fact before the trainee could know it.
    case guessed(fact: String, message: Int)
    /// A message told a fact that may not be told yet.
    case leaked(fact: String, message: Int)
    /// The trainee answered a disastrous sentence that somebody served.
    case claimMet(ClaimMet)
    /// An escalation was set going; somebody of that level acts from the moment given.
    case escalated(party: String, level: String, acts: Moment)
    /// Somebody of that level acts.
    case levelActs(party: String, level: String)
    /// A measure was taken and works from the moment given.
    case measureTaken(measure: String, cost: Int, works: Moment)
    /// A measure works.
    case measureWorks(measure: String)
    /// A stage of the recovery failed and goes on.
    case stageFailed(stage: String)
    /// A stage of the recovery ended.
    case stageEnded(stage: String)
    /// The share of the service that works for each audience, in percent.
    case service(percent: [Int])
    /// How every audience feels, in the order of the scenario.
    case pulse([Feeling])
    /// A facilitator did something.
    case intervened(Intervention)
    /// The drill is over; the causes of what people feel stand beside it.
    case ended(causes: [BookedPoints])
}

/// A message to the trainee.
package struct ReceivedMessage: Codable, Sendable, Hashable {
    /// What brought a message.
    package enum Origin: String, Codable, Sendable, Hashable {
        /// An inject of the scenario.
        case inject
        /// Somebody of the crowd.
        case voice
        /// An answer to the trainee.
        case answer
        /// A facilitator: an inject sent by hand, or words of their own.
        case facilitator
    }

    /// Its number in the inbox, from 1.
    package var number: Int
    /// Who sent it.
    package var from: String
    /// By which way.
    package var via: String
    /// The title, for an inject.
    package var title: String?
    /// The words.
    package var text: String
    /// What brought it.
    package var origin: Origin
    /// The inject, by its id.
    package var inject: String?
    /// The audience whose voice it is.
    package var audience: String?
    /// The supplier, engineer or manager who sent it.
    package var party: String?
    /// The disastrous sentences it serves.
    package var claims: [ServedClaim]
    /// Until when an answer is expected.
    package var answerBy: Moment?

    /// Makes a message to the trainee.
    package init(
        number: Int, from: String, via: String, title: String? = nil, text: String, origin: Origin,
        inject: String? = nil, audience: String? = nil, party: String? = nil, claims: [ServedClaim] = [],
        answerBy: Moment? = nil
    ) {
        self.number = number
        self.from = from
        self.via = via
        self.title = title
        self.text = text
        self.origin = origin
        self.inject = inject
        self.audience = audience
        self.party = party
        self.claims = claims
        self.answerBy = answerBy
    }
}

/// A disastrous sentence that a message serves.
package struct ServedClaim: Codable, Sendable, Hashable {
    /// Which of the four.
    package var kind: Disaster
    /// The moment promised, for a false certainty.
    package var due: Moment?

    /// Makes a served sentence.
    package init(
        kind: Disaster, due: Moment? = nil
    ) {
        self.kind = kind
        self.due = due
    }
}

/// The four disastrous sentences.
package enum Disaster: String, Codable, Sendable, Hashable, CaseIterable {
    case effort, blame, investment, certainty

    /// The finding that shows it in a message to users; false certainty is a hard estimate instead.
    package var label: Label? {
        switch self {
        case .effort: .effortExcuse
        case .blame: .blame
        case .investment: .investment
        case .certainty: nil
        }
    }
}

/// A message of the trainee.
package struct SentMessage: Codable, Sendable, Hashable {
    /// Its number among the trainee's messages, from 1.
    package var number: Int
    /// The channel, where one was chosen.
    package var channel: String?
    /// The audiences it addressed; empty for a message to one person.
    package var audiences: [String]
    /// The party it addressed, for an inward message.
    package var party: String?
    /// The message of the inbox that it answers.
    package var answers: Int?
    /// The words.
    package var text: String
    /// What it says.
    package var reading: RecordedReading
    /// Whether it nearly repeats an earlier message to the same people.
    package var repeats: Bool

    /// Makes a message of the trainee.
    package init(
        number: Int, channel: String? = nil, audiences: [String], party: String? = nil,
        answers: Int? = nil, text: String, reading: RecordedReading, repeats: Bool = false
    ) {
        self.number = number
        self.channel = channel
        self.audiences = audiences
        self.party = party
        self.answers = answers
        self.text = text
        self.reading = reading
        self.repeats = repeats
    }
}

/// A reading as the transcript keeps it.
package struct RecordedReading: Codable, Sendable, Hashable {
    /// The findings with the words that say them.
    package var findings: [String: [String]]
    /// What it says about the moment of recovery.
    package var eta: Estimate
    /// The words that carry it.
    package var etaWords: [String]
    /// The latest moment of recovery named that the sender can be held to.
    package var recoveryBy: Moment?
    /// The moments at which further news is promised.
    package var updatesAt: [Moment]

    /// Keeps a reading.
    package init(_ reading: Reading) {
        findings = [:]
        for finding in reading.findings { findings[finding.label.rawValue] = finding.quotes }
        eta = reading.estimate
        etaWords = reading.estimateQuotes
        recoveryBy = reading.heldRecovery?.moment
        updatesAt = reading.updateMoments
    }

    /// The findings that tell a reader something.
    package static let content: [Label] = [
        .problem, .impact, .cause, .unknown, .actions, .ownership, .workaround, .contact, .prepare, .restored,
    ]

    /// Whether it says anything about the outage: what is wrong, done, known or not known, or when there is more.
    ///
    /// Only such a message keeps a promise of news and answers those who wait: to them "almost there!" is as good as
    /// silence, while "no news, the next message at three" is what was promised.
    package var tellsSomething: Bool {
        RecordedReading.content.contains { says($0) } || !updatesAt.isEmpty || eta == .hedged
            || eta == .refused
            || recoveryBy != nil
    }

    /// Whether the message says this.
    package func says(_ label: Label) -> Bool { findings[label.rawValue] != nil }

    /// The words that say it.
    package func quotes(_ label: Label) -> [String] { findings[label.rawValue] ?? [] }
}

/// A commitment with a due time.
package struct Promise: Codable, Sendable, Hashable {
    /// What was promised.
    package enum Kind: String, Codable, Sendable, Hashable {
        case update, recovery
    }

    /// Its number, from 1.
    package var number: Int
    /// The message that made it.
    package var message: Int
    /// What was promised.
    package var kind: Kind
    /// When it is due.
    package var due: Moment
    /// Whether it was given as certain.
    package var isHard: Bool
    /// The audiences to which it was made.
    package var audiences: [String]
    /// The words.
    package var quote: String
    /// The one person to whom it was made, in an answer; then it was made to no audience.
    package var person: String?

    /// Makes a promise.
    package init(
        number: Int, message: Int, kind: Kind, due: Moment, isHard: Bool, audiences: [String],
        quote: String, person: String? = nil
    ) {
        self.person = person
        self.number = number
        self.message = message
        self.kind = kind
        self.due = due
        self.isHard = isHard
        self.audiences = audiences
        self.quote = quote
    }
}

extension Promise {
    /// To whom it was made: the audiences, or the one person.
    package var addressees: [String] { person.map { [$0] } ?? audiences }
}

/// What came of a promise.
package enum Fate: String, Codable, Sendable, Hashable {
    case kept, late, broken
    /// Moved or withdrawn before it was due.
    case revised
}

/// How the trainee met a disastrous sentence.
package struct ClaimMet: Codable, Sendable, Hashable {
    /// What the trainee did with it.
    package enum How: String, Codable, Sendable, Hashable {
        /// Asked for grounds or called in more.
        case challenged
        /// Went along with it.
        case accepted
        /// Told it to users.
        case passedOn
    }

    /// The message of the inbox that served it.
    package var inbox: Int
    /// Which of the four.
    package var kind: Disaster
    /// Who served it.
    package var from: String
    /// What the trainee did.
    package var how: How
    /// The trainee's message.
    package var message: Int

    /// Makes the way a sentence was met.
    package init(
        inbox: Int, kind: Disaster, from: String, how: How, message: Int
    ) {
        self.inbox = inbox
        self.kind = kind
        self.from = from
        self.how = how
        self.message = message
    }
}

/// How an audience feels; shares in tenths of a percent, moods in tenths of a point.
package struct Feeling: Codable, Sendable, Hashable {
    /// Mean frustration, 0 to 1000.
    package var frustration: Int
    /// Mean trust, 0 to 1000.
    package var trust: Int
    /// Share of people who have resigned themselves, 0 to 1000.
    package var resigned: Int
    /// Calls to the helpdesk so far.
    package var calls: Int
    /// Calls given up so far.
    package var abandoned: Int
    /// People on the line now.
    package var waiting: Int

    /// Makes a feeling.
    package init(
        frustration: Int, trust: Int, resigned: Int, calls: Int, abandoned: Int, waiting: Int
    ) {
        self.frustration = frustration
        self.trust = trust
        self.resigned = resigned
        self.calls = calls
        self.abandoned = abandoned
        self.waiting = waiting
    }
}

/// Points of frustration and trust booked to a cause, in hundredths of a point.
package struct BookedPoints: Codable, Sendable, Hashable {
    /// The audience.
    package var audience: String
    /// Why.
    package var cause: String
    /// From when.
    package var from: Moment
    /// Until when.
    package var until: Moment
    /// The message that caused it, where there is one.
    package var message: Int?
    /// Points of mean frustration.
    package var frustration: Int
    /// Points of mean trust.
    package var trust: Int

    /// Makes an entry of the books.
    package init(
        audience: String, cause: String, from: Moment, until: Moment, message: Int? = nil,
        frustration: Int, trust: Int
    ) {
        self.audience = audience
        self.cause = cause
        self.from = from
        self.until = until
        self.message = message
        self.frustration = frustration
        self.trust = trust
    }
}
