import Groundwork

extension PartID {
    /// Measures the part; nothing when it cannot occur in this play.
    func measure(_ ground: Ground) -> Measured? {
        switch self {
        case .firstWord: FirstWord.measure(ground)
        case .rhythm: Rhythm.measure(ground)
        case .keptUpdates: KeptUpdates.measure(ground)
        case .news: News.measure(ground)
        case .answers: Answers.measure(ground)
        case .pauses: Pauses.measure(ground)
        case .impact: Impact.measure(ground)
        case .diagnosis: Diagnosis.measure(ground)
        case .limits: Limits.measure(ground)
        case .actions: Actions.measure(ground)
        case .ownership: Ownership.measure(ground)
        case .candour: Candour.measure(ground)
        case .empathy: Empathy.measure(ground)
        case .plainWords: PlainWords.measure(ground)
        case .servedTales: ServedSentences.tales(ground)
        case .nextUpdate: NextUpdate.measure(ground)
        case .estimate: HonestEstimate.measure(ground)
        case .horizon: Horizon.measure(ground)
        case .meanwhile: Meanwhile.measure(ground)
        case .keptWord: KeptWord.measure(ground)
        case .revision: Revision.measure(ground)
        case .allClear: AllClear.measure(ground)
        case .servedCertainty: ServedSentences.certainty(ground)
        }
    }
}
