package import DrillEngine
package import Groundwork
package import MessageReading
package import TranscriptJournal

/// A drill as a test sketches it: what was known, what came in, what went out; the rest follows.
///
/// `transcript` plays the part of the engine: it tells facts, makes promises and settles them by the same rules.
package struct DrillSketch: Sendable {
    /// A message of the trainee.
    package struct Word: Sendable {
        package var at: Moment
        package var audiences: [String] = DrillSketch.audiences
        package var party: String?
        package var answers: Int?
        package var text: String
        package var labels: [Label]
        package var eta: Estimate = .none
        package var by: Moment?
        package var next: [Moment] = []
        package var tells: [String] = []
        package var repeats = false
        /// The messages of the inbox whose sentence it passes on.
        package var passesOn: [Int] = []
        package var leaks: [String] = []

        package init(
            at: Moment, audiences: [String] = DrillSketch.audiences, party: String? = nil,
            answers: Int? = nil, text: String, labels: [Label], eta: Estimate = .none, by: Moment? = nil,
            next: [Moment] = [], tells: [String] = [], passesOn: [Int] = []
        ) {
            self.at = at
            self.audiences = audiences
            self.party = party
            self.answers = answers
            self.text = text
            self.labels = labels
            self.eta = eta
            self.by = by
            self.next = next
            self.tells = tells
            self.passesOn = passesOn
        }
    }

    /// A message to the trainee.
    package struct Inbound: Sendable {
        package var at: Moment
        package var from: String
        package var party: String?
        package var audience: String?
        package var claims: [Disaster] = []
        package var answerBy: Moment?
        package var text: String

        package init(
            at: Moment, from: String, party: String? = nil, audience: String? = nil,
            claims: [Disaster] = [], answerBy: Moment? = nil, text: String
        ) {
            self.at = at
            self.from = from
            self.party = party
            self.audience = audience
            self.claims = claims
            self.answerBy = answerBy
            self.text = text
        }
    }

    package static let audiences = ["students", "teachers", "firms"]
    /// Tuesday 10 March 2026, 07:40.
    package static let start = at(1, 7, 40)

    package var title = "Four days without the learning environment"
    package var trainee = "Robin"
    package var seed: UInt64 = 7
    package var scenarioID = "sketch-en"
    package var language: Language = .english
    package var ends = at(4, 17)
    package var restored: Moment? = at(4, 11)
    package var facts: [(name: String, subject: String, known: Moment)] = [
        ("scope", "impact", at(1, 8, 0)), ("storage", "cause", at(1, 14, 30)),
        ("duration", "duration", at(1, 16, 0)), ("backup", "action", at(2, 10, 0)),
        ("lost work", "data", at(2, 14, 0)), ("order", "recovery", at(3, 9, 30)),
    ]
    package var secret: Moment?
    package var inbox: [Inbound] = []
    package var words: [Word] = []
    /// Mean frustration and trust at the end, in tenths of a point; they change in a straight line.
    package var feelings = (frustration: 400, trust: 500)
    package var yardstick: Yardstick? = Yardstick(
        silent: .init(frustration: 700, trust: 200), exemplary: .init(frustration: 300, trust: 600))

    package init() {}

    /// A moment on a day of the drill, from 1.
    package static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
        Moment(CivilDate(daysSince1970: 20_521 + day), hour: hour, minute: minute)
    }

    /// The number that a word gets in the transcript.
    package func number(of index: Int) -> Int {
        let order = words.indices.sorted { (words[$0].at, $0) < (words[$1].at, $1) }
        return (order.firstIndex(of: index) ?? 0) + 1
    }
}
