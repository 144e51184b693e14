package import Groundwork

/// A time expression found in a text, resolved against the moment at which the text was written.
package struct TimeMention: Sendable, Hashable {
    /// What kind of time it names.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// One moment or one day, part of the day, week: "om half drie", "tomorrow morning".
        case point
        /// From one moment to another: "tussen 15 en 17 uur".
        case range
        /// Up to a moment: "uiterlijk 15:00", "by noon", "binnen een uur"; the moment stands in `end`.
        case deadline
        /// A length of time without an anchor: "twee uur lang", "for 45 minutes"; counted from now in `end`.
        case duration
        /// Again and again: "elk uur", "every two hours"; `start` is the first moment.
        case rhythm
    }

    /// How fine the expression is.
    package enum Grain: String, Sendable, Hashable, CaseIterable {
        case minute, hour, dayPart = "daypart", day, week, month, year
    }

    /// The words, as an exact range of UTF-8 offsets in the text.
    package var utf8Range: Range<Int>
    /// The words themselves, an exact substring of the text.
    package var words: String
    /// What kind of time it is.
    package var kind: Kind
    /// How fine it is.
    package var grain: Grain
    /// Where it begins; for a floor ("op zijn vroegst 15:00", "not before") the moment before which nothing is.
    package var start: Moment?
    /// Where it ends: of a part of the day its end, of a deadline the deadline itself.
    package var end: Moment?
    /// Whether it is a floor ("not before", "op zijn vroegst"), which promises nothing.
    package var isFloor: Bool
    /// Whether it lies in the past by its own words ("sinds 08:10", "yesterday", "an hour ago").
    package var isPast: Bool
    /// Minutes between two moments of a rhythm.
    package var periodMinutes: Int?
    /// The moment a reader holds the sender to, by the codebook: of a week named whole its Friday at 18:00.
    package var due: Moment?
    /// Whether nothing but a clock time was named that has gone by today; "at nine", written at ten, is tomorrow's
    /// nine unless the words around it tell of the past.
    package var hasGoneBy = false

    /// Makes a mention.
    package init(
        utf8Range: Range<Int>, words: String, kind: Kind, grain: Grain, start: Moment? = nil,
        end: Moment? = nil, isFloor: Bool = false, isPast: Bool = false, periodMinutes: Int? = nil,
        due: Moment? = nil
    ) {
        self.utf8Range = utf8Range
        self.words = words
        self.kind = kind
        self.grain = grain
        self.start = start
        self.end = end
        self.isFloor = isFloor
        self.isPast = isPast
        self.periodMinutes = periodMinutes
        self.due = due
    }

    /// The moment a reader holds the sender to: the end of a part of the day, of a range or of a deadline,
    /// otherwise the moment itself; nothing for floors and for what is past by its own words.
    package var committedMoment: Moment? { due }
}
