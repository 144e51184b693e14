import Groundwork
import MessageReading

/// Chooses for each head the margin from which a message says it: the one with the best F1, or for what drives people
/// up the wall the best F with precision counting half as much again: to be told wrongly that one was hostile makes a
/// trainee stop believing the rest.
///
/// One threshold serves both languages, since a label has too few positives in one to choose by.
struct ThresholdSearch {
    let validations: [CrossValidation]

    /// The thresholds, in the order of the heads.
    func thresholds() -> [Double] {
        var chosen: [Double] = []
        for head in Heads.all.indices { chosen.append(best(head, given: chosen)) }
        return chosen
    }

    private func best(_ head: Int, given chosen: [Double]) -> Double {
        let messages = validations.flatMap { tops($0, head, chosen) }
        let positives = messages.count { $0.isSaid }
        let strictness = Heads.accusing.contains(head) ? 1.5 : 1.0
        func f1(_ threshold: Double) -> Double {
            let found = messages.filter { $0.margin >= threshold }
            let weight = strictness * Double(found.count) + Double(positives)
            return (1 + strictness) * Double(found.count { $0.isSaid }) / max(1, weight)
        }
        var best = (f1: -1.0, threshold: 0.0)
        // Not lower: a label that most messages carry would else be read into anything at all.
        for step in -9...20 {
            let threshold = Double(step) * 0.05
            // The mean of three neighbours, so that no single message decides.
            let mean = (f1(threshold - 0.05) + f1(threshold) + f1(threshold + 0.05)) / 3
            if mean > best.f1 { best = (mean, threshold) }
        }
        return best.threshold
    }

    /// Whether an author's messages count for a head.
    ///
    /// Who writes a message for a label says it more plainly than strangers do, who have other things in mind; so
    /// strangers alone count, in both languages. What accuses is too rare among them, and everybody's counts but the
    /// reference drills', which all speak with one voice.
    private func counts(_ author: Int, for head: Int) -> Bool {
        let files = Corpus.authors[author]
        return Heads.accusing.contains(head)
            ? files != ["drills"] : files.contains(where: Corpus.strangers.contains)
    }

    /// The highest margin in each message, and whether people read the label there.
    private func tops(
        _ validation: CrossValidation, _ head: Int, _ chosen: [Double]
    ) -> [(margin: Double, isSaid: Bool)] {
        let question = Heads.all[head]
        return validation.messages.indices.compactMap { number in
            let message = validation.messages[number]
            guard message.to == question.addressee, counts(validation.authors[number], for: head) else {
                return nil
            }
            let margins = validation.margins[number]
            func top(_ head: Int) -> Double { Double(margins.map { $0[head] }.max() ?? LinearModel.silence) }
            var margin = top(head)
            if question == .label(.blame, to: .users) {
                // An act or an answering word outweighs it, as in `MessageRules`.
                let answer = ThresholdSearch.answers.map { top($0) - chosen[$0] }.max() ?? 0
                if answer > 0 { margin -= answer + 0.05 }
            }
            return (margin, message.facets.contains(question))
        }
    }

    /// The heads that outweigh blame, all of which are chosen for before it.
    private static let answers = [Label.actions, .ownership]
        .compactMap { Heads.index(of: .label($0, to: .users)) }
}
