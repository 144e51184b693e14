/// A part of a score that this program can measure; a rubric gives it its weight and its norms.
package enum PartID: String, CaseIterable, Sendable, Hashable, Codable {
    case firstWord = "first-word"
    case rhythm
    case keptUpdates = "kept-updates"
    case news
    case answers
    case pauses
    case impact
    case diagnosis
    case limits
    case actions
    case ownership
    case candour
    case empathy
    case plainWords = "plain-words"
    case servedTales = "served-tales"
    case nextUpdate = "next-update"
    case estimate
    case horizon
    case meanwhile
    case keptWord = "kept-word"
    case revision
    case allClear = "all-clear"
    case servedCertainty = "served-certainty"

    /// The dimension it belongs to.
    package var dimension: Dimension {
        switch self {
        case .firstWord, .rhythm, .keptUpdates, .news, .answers, .pauses: .timeliness
        case .impact, .diagnosis, .limits, .actions, .ownership, .candour, .empathy, .plainWords,
            .servedTales:
            .openness
        case .nextUpdate, .estimate, .horizon, .meanwhile, .keptWord, .revision, .allClear, .servedCertainty:
            .expectations
        }
    }

    /// The prefixes of its norms: most parts have one norm, the rhythm has one for each phase.
    package var phases: [String] { self == .rhythm ? ["early", "day", "later"] : [""] }

    /// What a rubric may take points off for.
    package var deductions: [String] {
        switch self {
        case .diagnosis: ["guess"]
        case .actions: ["effort", "investment"]
        case .ownership: ["blame"]
        case .candour: ["leak", "silence", "minimise"]
        case .empathy: ["hostile"]
        case .nextUpdate: ["vague"]
        case .estimate: ["certainty", "missed"]
        case .allClear: ["false"]
        default: []
        }
    }
}
