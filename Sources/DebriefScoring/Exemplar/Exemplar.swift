package import TranscriptJournal

/// What can be laid beside a drill: an exemplary player under the same seed, and what the scenario's author would
/// have answered.
///
/// A score never rests on it; a debrief without it is whole.
package struct Exemplar: Sendable {
    /// What the exemplary player did.
    package let play: Play
    /// The author's words, by the id of the inject that they answer.
    package let answers: [String: String]
    /// What the drill trains, with the injects that serve each.
    package let objectives: [Objective]
    /// What the author wants asked in the talk after the drill.
    package let questions: [String]

    /// Something that the drill trains.
    package struct Objective: Sendable, Hashable {
        /// Its short name in the scenario.
        package var id: String
        /// What the trainee should be able to do.
        package var text: String
        /// The injects that call for it, by id.
        package var injects: Set<String>

        /// Makes an objective.
        package init(id: String, text: String, injects: Set<String>) {
            self.id = id
            self.text = text
            self.injects = injects
        }
    }

    /// Makes an exemplar.
    ///
    /// - Parameters:
    ///   - transcript: the exemplary player in the same scenario under the same seed.
    ///   - answers: the author's words, by the id of the inject that they answer.
    ///   - objectives: what the drill trains.
    ///   - questions: what the author wants asked in the talk after the drill.
    package init(
        _ transcript: Transcript, answers: [String: String] = [:], objectives: [Objective] = [],
        questions: [String] = []
    ) {
        play = Play(transcript, longestMessage: Rubric.standard.longestMessage)
        self.answers = answers
        self.objectives = objectives
        self.questions = questions
    }
}
