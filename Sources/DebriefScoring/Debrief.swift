import DrillEngine
package import Groundwork
package import TranscriptJournal

/// The score of a drill with its evidence, read from its transcript alone.
package struct Debrief: Sendable {
    /// One part of a dimension's score.
    package struct Part: Sendable, Hashable {
        /// What was measured.
        package var id: PartID
        /// The name in the language of the debrief.
        package var name: String
        /// Points, 0 to 100.
        package var score: Int
        /// Its weight; the weights of a dimension come to 100.
        package var weight: Int
        /// Why, in a sentence or two, for records: facts by their names.
        package var why: String
        /// Why, for people: facts by their words.
        package var account: String
        /// The trainee's words that it rests on.
        package var evidence: [Evidence]
        /// What was missing, and when.
        package var gaps: [Gap]
        /// The evidence behind the part: ids of research findings and norms.
        package var sources: [String]
        /// Points of the dimension that each message cost by its words, by its number.
        package var losses: [Int: Double] = [:]
    }

    /// The score of a dimension.
    package struct Score: Sendable, Hashable {
        /// Which dimension.
        package var dimension: Dimension
        /// The parts that could occur in this drill.
        package var parts: [Part]
        /// Parts of the rubric that could not occur.
        package var leftOut: [PartID]

        /// Hundredths of a point: the parts by their weight, to the last digit.
        package var hundredths: Int { parts.reduce(0) { $0 + $1.score * $1.weight } }

        /// Points, 0 to 100.
        package var points: Double { Double(hundredths) / 100 }
    }

    /// What was played, by whom.
    package private(set) var header: TranscriptHeader
    /// The language of reasons and wordings.
    package let language: Language
    /// What the drill was judged by.
    package let rubric: Rubric
    /// The transcript arranged for scoring.
    package private(set) var play: Play
    /// Whether the drill was played to its end.
    package let isFinished: Bool
    /// The dimensions, in their order.
    package private(set) var scores: [Score]
    /// The disastrous sentences said, accepted or passed on.
    package let disastrous: [DisastrousSentence]
    /// Every promise with its fate.
    package let commitments: [Commitment]
    /// Every fact with when it was told.
    package let facts: [FactRow]
    /// Every question with its answer.
    package private(set) var questions: [Question]
    /// What the drill did to people.
    package let outcome: Consequences
    /// What the log of a real outage cannot show; nothing for a drill.
    package let limits: LogLimits?
    /// What each player of a team added; empty where one person played.
    package private(set) var contributions: [Contribution]
    /// What evaluators said of it, as it was written down; no score rests on it.
    package var ratings: [Rating] = []
    /// What an exemplary player did in the same drill, where it could be played; no score rests on it.
    package var exemplar: Exemplar? {
        didSet { moments = exemplar.map { KeyMoments(debrief: self, exemplar: $0).all } ?? [] }
    }
    /// The moments that mattered, in their order; empty without an exemplar.
    package private(set) var moments: [KeyMoment] = []
    /// Whether lines of the transcript were changed after they were written, so that it proves nothing.
    package var isAltered = false

    /// Debriefs a transcript.
    ///
    /// - Parameters:
    ///   - rubric: what to judge by; the standard one, as the scenario adjusts it, when nothing is given.
    ///   - language: the language of the debrief; the scenario's when nothing is given.
    ///   - limits: what is not judged, for the log of a real outage.
    package init(
        _ transcript: Transcript, rubric: Rubric? = nil, language: Language? = nil,
        limits: LogLimits? = nil
    ) {
        let language = language ?? transcript.header.scenario.language
        let rubric = rubric ?? Rubric.standard.adjusted(by: transcript.header.setting.rubric)
        let play = Play(transcript, longestMessage: rubric.longestMessage)
        header = transcript.header
        self.language = language
        self.rubric = rubric
        self.play = play
        isFinished = transcript.isFinished
        self.limits = limits
        let hidden = limits?.parts ?? []
        scores = Dimension.allCases.map { Debrief.score($0, play, rubric, language, without: hidden) }
        disastrous = DisastrousSentence.all(in: play, language: header.scenario.language)
        commitments = play.pledges.map { Commitment($0, in: play) }
        facts = play.facts.map { FactRow($0, in: play) }
        questions = QuestionLedger.rows(play)
        // A drill of another length cannot be laid beside those of the silent and the exemplary player.
        outcome = Consequences(
            play, yardstick: play.isCourseChanged ? nil : transcript.yardstick, language: language)
        var losses: [Int: Double] = [:]
        for part in scores.flatMap(\.parts) { losses.merge(part.losses) { $0 + $1 } }
        contributions = Contribution.all(in: play, header, disastrous, losses: losses)
        ratings = play.ratingsGiven
    }

    /// The same debrief without the names of the trainee, of a team's players and of those who rated.
    ///
    /// What the trainee wrote stays as it was written.
    package var anonymous: Debrief {
        var debrief = self
        debrief.header.trainee = language.pick(nl: "deelnemer", en: "trainee")
        debrief.header.team = nil
        for index in contributions.indices {
            debrief.contributions[index].name =
                language.pick(nl: "speler ", en: "player ") + "\(index + 1)"
        }
        var names: [String] = []
        for index in ratings.indices {
            let name = ratings[index].evaluator
            if !names.contains(name) { names.append(name) }
            let number = (names.firstIndex(of: name) ?? 0) + 1
            debrief.ratings[index].evaluator =
                language.pick(nl: "beoordelaar ", en: "evaluator ") + "\(number)"
        }
        return debrief
    }

    /// The debrief without what a facilitator noted and rated, as the players see it right after the drill.
    package var withoutNotes: Debrief {
        var debrief = self
        debrief.play.interventions.removeAll { item in
            switch item.deed {
            case .observe, .rate: true
            default: false
            }
        }
        debrief.ratings.removeAll { rating in play.ratingsGiven.contains(rating) }
        return debrief
    }

    /// The debrief without its evidence, for a table of a great many: scores, ledgers and the first word stay.
    package var condensed: Debrief {
        var debrief = self
        debrief.play = play.condensed
        debrief.questions = []
        for index in debrief.scores.indices {
            for part in debrief.scores[index].parts.indices {
                debrief.scores[index].parts[part].evidence = []
                debrief.scores[index].parts[part].gaps = []
            }
        }
        return debrief
    }

    /// What a fact is called to people, by its name.
    package func words(ofFact name: String) -> String { play.factWords[name] }

    /// The score of a dimension.
    package func score(_ dimension: Dimension) -> Score {
        scores.first { $0.dimension == dimension } ?? Score(dimension: dimension, parts: [], leftOut: [])
    }

    /// One figure for all: the mean, but at most 25 above the lowest, so that fast and false cannot score well.
    package var total: Double {
        let points = scores.map(\.points)
        guard let lowest = points.min() else { return 0 }
        return min(points.reduce(0, +) / Double(points.count), lowest + 25)
    }

    private static func score(
        _ dimension: Dimension, _ play: Play, _ rubric: Rubric, _ language: Language,
        without hidden: Set<PartID>
    ) -> Score {
        var measured: [(part: Rubric.Part, result: Measured)] = []
        var leftOut: [PartID] = []
        for part in rubric.parts where part.id.dimension == dimension && part.weight > 0 {
            let ground = Ground(play: play, part: part, language: language)
            if !hidden.contains(part.id), let result = part.id.measure(ground) {
                measured.append((part, result))
            } else {
                leftOut.append(part.id)
            }
        }
        let weights = Weights.spread(measured.map(\.part.weight))
        let parts = zip(measured, weights).map { item, weight in
            Part(
                id: item.part.id, name: item.part.name(in: language), score: item.result.points,
                weight: weight, why: item.result.reason(item.result.why, language),
                account: item.result.reason(item.result.account ?? item.result.why, language),
                evidence: (item.result.evidence + item.result.deductions.compactMap(\.evidence)).inOrder,
                gaps: item.result.gaps, sources: item.part.sources,
                losses: item.result.losses(weight: weight))
        }
        return Score(dimension: dimension, parts: parts, leftOut: leftOut)
    }
}

extension Measured {
    /// Points of the dimension that each message cost.
    fileprivate func losses(weight: Int) -> [Int: Double] {
        var losses: [Int: Double] = [:]
        for deduction in deductions {
            guard let message = deduction.evidence?.message else { continue }
            losses[message, default: 0] += Double(deduction.points * weight) / 100
        }
        return losses
    }

    /// The reason with what was taken off.
    fileprivate func reason(_ why: String, _ language: Language) -> String {
        var counted: [(reason: String, points: Int)] = []
        for deduction in deductions {
            if let index = counted.firstIndex(where: { $0.reason == deduction.reason }) {
                counted[index].points += deduction.points
            } else {
                counted.append((deduction.reason, deduction.points))
            }
        }
        return counted.reduce(why) { text, item in
            text
                + language.pick(
                    nl: " \(min(100, item.points)) van de 100 punten eraf: \(item.reason).",
                    en: " \(min(100, item.points)) of 100 points off: \(item.reason).")
        }
    }
}

extension [Evidence] {
    /// In the order of the messages, each quote once.
    fileprivate var inOrder: [Evidence] {
        var seen: Set<Evidence> = []
        return filter { seen.insert($0).inserted }.sorted { ($0.message, $0.quote) < ($1.message, $1.quote) }
    }
}
