package import Groundwork

/// An event delivered to the trainee.
package struct Inject: Sendable, Hashable {
    /// When an inject is delivered.
    package enum Trigger: Sendable, Hashable {
        /// At a moment.
        case at(Moment)
        /// As soon as a circumstance holds between two moments.
        case when(Circumstance, from: Moment, until: Moment)
    }

    /// A delivery that comes back.
    package struct Repetition: Sendable, Hashable {
        /// Minutes between two deliveries.
        package var everyMinutes: Int
        /// How often it comes in all.
        package var times: Int
    }

    /// One way in which an inject can be told; the seed picks among several.
    package struct Variant: Sendable, Hashable {
        /// Its weight among the variants.
        package var weight: Int
        /// Who brings it.
        package var from: String
        /// By which way.
        package var via: String
        /// The disastrous sentences it serves.
        package var claims: [Claim]
        /// The facts it makes known, by index.
        package var tells: [Int]
        /// What the trainee reads.
        package var text: String
    }

    /// The short name by which others refer to it.
    package var id: String
    /// The title.
    package var title: String
    /// When it is delivered.
    package var trigger: Trigger
    /// The hours within which it may be delivered on a circumstance.
    package var during: WeeklyHours
    /// Chances in a hundred that it comes at all.
    package var chance: Int
    /// How it comes back, if it does.
    package var repetition: Repetition?
    /// Minutes within which somebody expects an answer, if anybody does.
    package var answerMinutes: Int?
    /// The ways in which it can be told; never empty.
    package var variants: [Variant]
    /// The objective it serves, for the facilitator.
    package var objective: String?
    /// What a good player does, for the facilitator.
    package var expects: String?
    /// What an exemplary player would say, for the debrief.
    package var exemplary: String?
    /// A note for the facilitator.
    package var note: String?
    /// The line on which it begins in the file.
    package var line: Int
}

/// The moment that a false certainty names.
package enum ClaimedTime: Sendable, Hashable {
    /// A moment of the drill.
    case moment(Moment)
    /// The next such clock time after it is said, in minutes since midnight.
    case clock(Int)

    /// The moment meant by somebody who says it now.
    package func resolved(now: Moment) -> Moment {
        switch self {
        case .moment(let moment): return moment
        case .clock(let minute):
            let today = Moment(now.date, minute: minute)
            return today > now ? today : today + 1440
        }
    }
}

/// A disastrous sentence that somebody puts into the trainee's mouth.
package enum Claim: Sendable, Hashable {
    /// "We have been searching for half a day already."
    case effort
    /// "The cause lies with our supplier."
    case blame
    /// "We have put a lot of money into it lately."
    case investment
    /// "It will certainly be fixed by then."
    case certainty(ClaimedTime)

    /// The word for it in scenarios and in reports.
    package var name: String {
        switch self {
        case .effort: "effort"
        case .blame: "blame"
        case .investment: "investment"
        case .certainty: "certainty"
        }
    }
}
