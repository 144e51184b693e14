package import Groundwork
package import MessageReading

/// A moment of a drill that mattered, with what the trainee said and what an exemplary player says.
package struct KeyMoment: Sendable, Hashable {
    /// What made it matter.
    package enum Kind: String, Sendable, Hashable {
        /// The beginning of the outage: nobody knows anything yet.
        case firstWord = "first_word"
        /// Somebody put a disastrous sentence into the trainee's mouth.
        case served
        /// Something came in that called for a reaction.
        case asked
        /// A fact could be told from then on.
        case news
        /// The longest time without a word.
        case silence
        /// The service was back.
        case recovery
    }

    /// How far the trainee was from what was called for.
    package enum Standing: Int, Sendable, Hashable, Comparable {
        /// In time, and without harm.
        case well
        /// In time, but only to everyone where somebody asked in person.
        case aside
        /// Late.
        case late
        /// Nothing was said.
        case missing
        /// A disastrous sentence was accepted or passed on.
        case harmful

        package static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }

        /// Its name in files.
        package var name: String {
            switch self {
            case .well: "well"
            case .aside: "aside"
            case .late: "late"
            case .missing: "missing"
            case .harmful: "harmful"
            }
        }
    }

    /// Something said at such a moment.
    package struct Words: Sendable, Hashable {
        /// Who said it.
        package enum Voice: String, Sendable, Hashable {
            case trainee
            /// The built-in exemplary player under the same seed.
            case player
            /// The author of the scenario.
            case author
        }

        /// Who said it.
        package var voice: Voice
        /// When; nothing for the words of the author.
        package var at: Moment?
        /// The trainee's message, by its number.
        package var message: Int?
        /// To whom; empty where that goes without saying.
        package var to: [String]
        /// The words.
        package var text: String
        /// The facts in them, by name, that the trainee could not tell by then: what the exemplary player had done
        /// brought them to light sooner.
        package var ahead: [String] = []
    }

    /// What made it matter.
    package var kind: Kind
    /// When.
    package var at: Moment
    /// Until when, for a stretch of time.
    package var until: Moment?
    /// What happened: the inject's title, the fact's name, the audience that heard nothing.
    package var title: String
    /// The inject, by its id, where it is one.
    package var inject: String?
    /// Who brought it, where somebody did.
    package var from: String?
    /// The words that came in, or the fact.
    package var cue: String?
    /// What the trainee said; empty for nothing.
    package var own: [Words]
    /// What an exemplary player says.
    package var exemplary: Words
    /// How far the trainee was from it.
    package var standing: Standing
    /// What the exemplary words say to users and the trainee's do not.
    package var lacking: [Label]
}
