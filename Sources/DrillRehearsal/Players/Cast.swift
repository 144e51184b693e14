package import TranscriptJournal

/// The built-in players, from nothing to all that can be asked.
package enum Cast: String, CaseIterable, Codable, Sendable {
    case silent
    case template
    case overPromiser = "over-promiser"
    case blamer
    case chatterbox
    case honestButSlow = "honest-but-slow"
    case exemplary

    /// The name by which it is chosen.
    package var name: String { rawValue }

    /// Plays a drill to its end.
    package func play(_ performance: Performance) -> Transcript {
        let seed = performance.seed
        return switch self {
        case .silent: performance.play(Silent(seed: seed))
        case .template: performance.play(TemplateSender(seed: seed))
        case .overPromiser: performance.play(OverPromiser(seed: seed))
        case .blamer: performance.play(Blamer(seed: seed))
        case .chatterbox: performance.play(Chatterbox(seed: seed))
        case .honestButSlow: performance.play(HonestButSlow(seed: seed))
        case .exemplary: performance.play(Exemplary(seed: seed))
        }
    }
}
