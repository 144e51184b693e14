package import Groundwork

/// What a debrief judges; each dimension has a score of its own, since real incidents are rarely good or bad
/// in everything at once.
package enum Dimension: String, CaseIterable, Sendable, Hashable, Codable {
    /// Whether people heard in time.
    case timeliness
    /// Whether people heard how things stand.
    case openness
    /// Whether people knew what to count on.
    case expectations

    /// The name for people.
    package func name(in language: Language) -> String {
        switch self {
        case .timeliness: language.pick(nl: "Tijdigheid", en: "Timeliness")
        case .openness: language.pick(nl: "Openheid", en: "Openness")
        case .expectations: language.pick(nl: "Verwachtingen", en: "Expectations")
        }
    }

    /// The parts that this program can measure for it, in the order in which they are shown.
    package var parts: [PartID] { PartID.allCases.filter { $0.dimension == self } }
}
