import DrillEngine
import Groundwork

/// What somebody keeps in mind between two messages.
struct Notebook: Sendable {
    /// Something that was done and is worth telling.
    struct Deed: Sendable {
        /// The idea that tells it.
        var idea: Idea
        /// What fills its slots.
        var fillings: [String: String]
        /// Whether it names a supplier, so that a message with it must show who answers for the service.
        var namesSupplier = false
    }

    /// A message that wants an answer.
    struct Request: Sendable {
        /// The message.
        var message: ReceivedMessage
        /// When it was read.
        var since: Moment

        /// When an answer is expected; a claim cannot wait, somebody of the crowd can.
        var deadline: Moment { message.claims.isEmpty ? message.answerBy ?? since + 240 : since }
    }

    /// How much of the service a group has.
    enum Supply: Sendable {
        case down, partly, full

        init(percent: Int) {
            self = percent >= 95 ? .full : percent >= 30 ? .partly : .down
        }
    }

    /// The facts that were told, by name.
    var told: Set<String> = []
    /// The facts of which it was said that they cannot be told yet, by name.
    var withheld: Set<String> = []
    /// What was done and not told yet.
    var deeds: [Deed] = []
    /// What was put to the repair and not told yet.
    var reinforcements: [String] = []
    /// The measures of which each group was told, by name.
    var announced: [Set<String>]
    /// What each group has of the service.
    var supply: [Supply]
    /// The share on which that rests, in percent.
    var service: [Int]
    /// When each group last gained or lost service.
    var turned: [Moment?]
    /// The groups that were told that it has gone on working.
    var closed: Set<Int> = []
    /// When the next message is due.
    var nextMessage: Moment?
    /// When that moment was promised.
    var promised = Moment(minutes: 0)
    /// The promised moment that the message being written keeps.
    var dueMessage: Moment?
    /// When each party was last asked, by name.
    var asked: [String: Moment] = [:]
    /// Since when the level that acts does so, by party.
    var acting: [String: (level: String, since: Moment)] = [:]
    /// How many promised messages were written.
    var updates = 0
    /// Inbox messages that were looked at.
    var read = 0
    /// Inbox messages that want an answer.
    var open: [Request] = []
    /// How often each idea was voiced.
    private var turns: [Idea: Int] = [:]

    init(groups: Int) {
        announced = Array(repeating: [], count: groups)
        supply = Array(repeating: .down, count: groups)
        service = Array(repeating: 0, count: groups)
        turned = Array(repeating: nil, count: groups)
    }

    /// The number of wordings of an idea used so far, counting this one.
    mutating func turn(_ idea: Idea) -> Int {
        defer { turns[idea, default: 0] += 1 }
        return turns[idea, default: 0]
    }
}
