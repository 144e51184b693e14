package import DrillEngine
package import Groundwork

/// A promise from its words to its fate.
package struct Commitment: Sendable, Hashable {
    /// The message that made it.
    package var message: Int
    /// When it was made.
    package var made: Moment
    /// When it was due.
    package var due: Moment
    /// What was promised.
    package var kind: Promise.Kind
    /// Whether it was given as certain.
    package var isHard: Bool
    /// The audiences to which it was made.
    package var audiences: [String]
    /// The one person to whom it was made, where it was no audience.
    package var person: String?
    /// What came of it; nothing when that is open, or when its moment was passed over.
    package var fate: Fate?
    /// Whether it fell due while a facilitator moved the clock, so that nobody could keep it.
    package var isPassedOver: Bool
    /// When its fate was known.
    package var settled: Moment?
    /// The words.
    package var quote: String

    init(_ pledge: Play.Pledge, in play: Play) {
        message = pledge.promise.message
        made = pledge.made
        due = pledge.promise.due
        kind = pledge.promise.kind
        isHard = pledge.promise.isHard
        audiences = pledge.promise.audiences
        person = pledge.promise.person
        isPassedOver = play.isExcused(pledge)
        fate = isPassedOver ? nil : play.honestFate(of: pledge)
        settled = isPassedOver ? nil : pledge.settled
        quote = pledge.promise.quote
    }

    /// To whom it was made: the audiences, or the one person.
    package var addressees: [String] { person.map { [$0] } ?? audiences }

    /// The fate in a word, for people.
    package func fateName(in language: Language) -> String {
        switch fate {
        case .kept: language.pick(nl: "nagekomen", en: "kept")
        case .late: language.pick(nl: "te laat", en: "late")
        case .broken: language.pick(nl: "gebroken", en: "broken")
        case .revised: language.pick(nl: "bijgesteld", en: "revised")
        case nil where isPassedOver: language.pick(nl: "overgeslagen", en: "passed over")
        case nil: language.pick(nl: "open", en: "open")
        }
    }

    /// What was promised, in a word for people, and to whom where it was one person.
    package func kindName(in language: Language) -> String {
        let kind =
            switch kind {
            case .update: language.pick(nl: "bericht", en: "update")
            case .recovery: language.pick(nl: "herstel", en: "recovery")
            }
        return person.map { kind + language.pick(nl: " voor ", en: " for ") + $0 } ?? kind
    }
}
