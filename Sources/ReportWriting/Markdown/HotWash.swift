import DebriefScoring
import DrillEngine
import Groundwork

/// Questions for the talk right after the drill, made from what happened in it.
struct HotWash {
    private let debrief: Debrief

    init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    var questions: [String] {
        let language = debrief.language
        var questions = [
            language.pick(
                nl: "Wat ging goed, en waaraan merkten mensen dat?",
                en: "What went well, and how did people notice?")
        ]
        if let sentence = debrief.disastrous.first {
            questions.append(
                language.pick(
                    nl:
                        "In bericht \(sentence.message) staat “\(sentence.quote)”. Wat wilde u daarmee bereiken, en wat hoorde de lezer?",
                    en:
                        "Message \(sentence.message) says “\(sentence.quote)”. What was it meant to do, and what did the "
                        + "reader hear?"))
        }
        if let broken = debrief.commitments.first(where: { $0.fate == .broken }) {
            questions.append(
                language.pick(
                    nl:
                        "U beloofde iets voor \(Wording.time(broken.due, language)). Wanneer wist u dat het niet zou lukken, en wat had u toen kunnen sturen?",
                    en:
                        "You promised something for \(Wording.time(broken.due, language)). When did you know it would fail, and "
                        + "what could you have sent then?"))
        }
        if let untold = debrief.facts.first(where: { $0.standing == .untold }), let known = untold.known {
            questions.append(
                language.pick(
                    nl:
                        "\(untold.words) was bekend vanaf \(Wording.time(known, language)) en is niet verteld. Wat hield u tegen?",
                    en:
                        "\(untold.words) could be known from \(Wording.time(known, language)) and was never told. What held you "
                        + "back?"))
        }
        if let unmet = debrief.play.served.first(where: { served in
            served.outcome != .challenged && !debrief.play.isPassedOver(served)
        }) {
            questions.append(
                language.pick(
                    nl: "\(unmet.from) kwam met een uitvlucht. Welke vraag had u terug kunnen stellen?",
                    en: "\(unmet.from) came with an excuse. Which question could you have asked back?"))
        }
        questions.append(
            language.pick(
                nl: "Van welke belofte hebt u spijt, en wat doet u de volgende keer anders?",
                en: "Which commitment do you regret, and what will you do differently next time?"))
        return questions
    }
}
