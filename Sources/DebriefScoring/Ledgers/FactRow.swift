package import Groundwork
import TranscriptJournal

/// A fact from when it could be known to when each audience was told.
package struct FactRow: Sendable, Hashable {
    /// How a fact fared.
    package enum Standing: String, Sendable, Hashable {
        /// Told to somebody.
        case told
        /// Told before it could be known.
        case guessed
        /// Told though it may not be told yet.
        case leaked
        /// Never told though it could be.
        case untold
        /// Never known in this drill.
        case unknown
        /// Known, and rightly kept.
        case withheld
        /// Known, but the time in which it could have been told was passed over.
        case passedOver = "passed_over"
    }

    /// Its short name, for records.
    package var name: String
    /// What it is called to people: its first words, in quotation marks.
    package var words: String
    /// The fact in plain words.
    package var text: String
    /// From when it could be known.
    package var known: Moment?
    /// From when it might be told; nothing when it never could.
    package var tellable: Moment?
    /// When each audience was told, in the order of the audiences.
    package var told: [Moment?]
    /// How it fared.
    package var standing: Standing

    init(_ fact: FactCourse, in play: Play) {
        name = fact.truth.name
        words = play.factWords[name]
        text = fact.truth.text
        known = fact.learned
        tellable = fact.tellable
        told = fact.told.map { $0?.at }
        standing =
            if !fact.leaked.isEmpty {
                .leaked
            } else if !fact.guessed.isEmpty {
                .guessed
            } else if fact.told.contains(where: { $0 != nil }) {
                .told
            } else if fact.learned == nil {
                .unknown
            } else if fact.tellable == nil {
                .withheld
            } else {
                play.isPassedOver(fact) ? .passedOver : .untold
            }
    }

    /// How it fared, in a word for people.
    package func standingName(in language: Language) -> String {
        switch standing {
        case .told: language.pick(nl: "verteld", en: "told")
        case .guessed: language.pick(nl: "geraden", en: "guessed")
        case .leaked: language.pick(nl: "te vroeg verteld", en: "told too early")
        case .untold: language.pick(nl: "verzwegen", en: "never told")
        case .unknown: language.pick(nl: "niet bekend geworden", en: "never known")
        case .passedOver: language.pick(nl: "overgeslagen", en: "passed over")
        case .withheld: language.pick(nl: "terecht bewaard", en: "rightly kept")
        }
    }
}
