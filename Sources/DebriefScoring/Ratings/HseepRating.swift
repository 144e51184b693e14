package import Groundwork

/// The four ratings of HSEEP, with bounds of our own.
package enum HseepRating: CaseIterable, Sendable, Hashable {
    case performed, someChallenges, majorChallenges, unable

    /// The rating that points stand for.
    package init(points: Double) {
        switch points {
        case 80...: self = .performed
        case 60..<80: self = .someChallenges
        case 30..<60: self = .majorChallenges
        default: self = .unable
        }
    }

    /// The letter by which it is known.
    package var letter: String {
        switch self {
        case .performed: "P"
        case .someChallenges: "S"
        case .majorChallenges: "M"
        case .unable: "U"
        }
    }

    /// What it means.
    package func meaning(in language: Language) -> String {
        switch self {
        case .performed:
            language.pick(
                nl: "zonder problemen uitgevoerd (80–100)", en: "Performed without Challenges (80–100)")
        case .someChallenges:
            language.pick(
                nl: "met enige problemen uitgevoerd (60–80)", en: "Performed with Some Challenges (60–80)")
        case .majorChallenges:
            language.pick(
                nl: "met grote problemen uitgevoerd (30–60)", en: "Performed with Major Challenges (30–60)")
        case .unable: language.pick(nl: "niet uitgevoerd (onder 30)", en: "Unable to be Performed (below 30)")
        }
    }
}
