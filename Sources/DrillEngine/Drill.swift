import CrowdModel
package import Groundwork
package import MessageReading
package import ScenarioLanguage

/// One run of a scenario: a state machine that takes actions and gives events.
///
/// The same scenario, seed and actions give the same events on any machine. It does no input or output and
/// never looks at the real clock.
package struct Drill: Sendable {
    /// The longest message that is taken, in bytes.
    package static let maximumTextBytes = 64 * 1024
    /// Minutes between two records of how people feel.
    static let pulseMinutes = 30

    /// What is played.
    package let scenario: Scenario
    /// The seed under which it is played.
    package let seed: UInt64
    /// The moment in the drill.
    package internal(set) var now: Moment
    /// Whether it has ended.
    package internal(set) var isOver = false
    /// Whether the facilitator has stopped it; nothing that takes time is done then.
    package internal(set) var isPaused = false
    /// What reached the trainee, in order.
    package internal(set) var inbox: [ReceivedMessage] = []
    /// What the trainee sent, in order.
    package internal(set) var sent: [SentMessage] = []
    /// The numbers of inbox messages that were answered.
    package internal(set) var answered: Set<Int> = []

    let reader: MessageReader
    var crowd: Crowd
    var agenda = Agenda()
    var recovery: RecoveryProgress
    var promises = PromiseLedger()
    var facts: FactLedger
    var casting: Casting
    var correspondence: Correspondence
    var injects: InjectSchedule
    var claims = ClaimLedger()
    /// When each measure was taken, and since when it works.
    var measures: [MeasureState]
    /// How far each party's escalation has come.
    var escalations: [EscalationState]
    /// When each audience last had a message.
    var lastMessage: [Moment?]
    /// Whether each audience was told of a workaround since it was arranged.
    var knowsWorkaround: [Bool]
    /// What users were told, by the word for it.
    var said: Set<String> = []
    var brokenPromises = 0
    var fresh: [Occurrence] = []

    /// Sets up a drill; nothing has happened yet.
    ///
    /// - Parameter people: how many people the crowd has in all; those of the scenario when nothing is given.
    package init(
        _ scenario: Scenario, seed: UInt64, people: Int? = nil, reader: MessageReader = MessageReader()
    ) {
        self.scenario = scenario
        self.seed = seed
        self.reader = reader
        now = scenario.starts
        crowd = Crowd(
            audiences: Drill.profiles(of: scenario),
            helpdesk: Helpdesk(agents: scenario.helpdeskAgents, hours: scenario.helpdeskHours),
            start: scenario.starts, seed: seed, people: people)
        recovery = RecoveryProgress(scenario.recovery, seed: seed)
        facts = FactLedger(scenario)
        casting = Casting(scenario, seed: seed)
        correspondence = Correspondence(scenario)
        injects = InjectSchedule(scenario, seed: seed)
        measures = scenario.measures.map { _ in MeasureState() }
        escalations = scenario.parties.map { _ in EscalationState() }
        lastMessage = scenario.audiences.map { _ in nil }
        knowsWorkaround = scenario.audiences.map { _ in false }
    }

    /// What happens at the first moment, before the trainee does anything.
    package mutating func begin() -> [Occurrence] {
        fresh = []
        emit(.service(percent: recovery.service))
        emit(.pulse(feelings))
        for (index, moment) in injects.timed { agenda.note(.inject(index: index, repetition: 1), at: moment) }
        learnWhatCanBeKnown()
        performAgenda()
        return fresh
    }

    /// Does an action and lets happen what follows from it.
    ///
    /// - Returns: what happened, in order.
    /// - Throws: why the action is not done; the drill is then as it was.
    package mutating func apply(_ action: Action) throws(Refusal) -> [Occurrence] {
        let action = try canonical(action)
        fresh = []
        switch action {
        case .send(let channel, let audiences, let text): send(text, to: audiences, by: channel)
        case .reply(let message, let text): reply(to: message, with: text)
        case .tell(let party, let text): tell(party, text)
        case .escalate(let party): escalate(party)
        case .take(let measure): take(measure)
        case .wait(let moment):
            advance(to: moment)
            return fresh
        case .waitNext:
            advance(to: scenario.ends, untilReceived: true)
            return fresh
        case .finish:
            advance(to: scenario.ends)
            return fresh
        case .intervene(let intervention):
            intervene(intervention)
            return fresh
        }
        advance(to: min(now + Action.minutes, scenario.ends))
        return fresh
    }

    mutating func emit(_ event: DrillEvent) {
        fresh.append(Occurrence(at: now, event: event))
    }

    private static func profiles(of scenario: Scenario) -> [AudienceProfile] {
        scenario.audiences.map { audience in
            AudienceProfile(
                name: audience.name, size: audience.size, hours: audience.hours,
                patience: AudienceProfile.Patience(rawValue: audience.patience.rawValue) ?? .medium,
                dependence: Double(audience.dependence) / 100, priorTrust: Double(audience.trust),
                reads: audience.reads.map {
                    ChannelShare(channel: $0.channel, share: Double($0.percent) / 100)
                })
        }
    }
}

/// How far a measure has come.
struct MeasureState: Sendable {
    var taken: Moment?
    var works: Moment?
    var isWorking = false
}

/// How far an escalation has come.
struct EscalationState: Sendable {
    /// The highest level that acts, by index; −1 before any does.
    var level = -1
    /// The level that was called in and does not act yet, with its moment.
    var pending: (level: Int, acts: Moment)?
}
