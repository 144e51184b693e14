import DebriefScoring
import Groundwork

/// What evaluators said, beside what the machine gives; the scores stay as they are.
extension DebriefPage {
    /// The ratings and how far those who gave them agree; nothing without ratings.
    var ratings: Section? {
        let book = RatingBook(debrief.ratings)
        guard !book.ratings.isEmpty else { return nil }
        let table = Block.Table(
            say(
                nl: "Naast de score van het programma; die verandert er niet door",
                en: "Beside the program's score, which they do not change"),
            columns: [
                say(nl: "Waarover", en: "Of what"), say(nl: "Beoordelaar", en: "Evaluator"),
                say(nl: "Oordeel", en: "Rating"), say(nl: "Programma", en: "Program"),
                say(nl: "Opmerking", en: "Remark"),
            ],
            rows: book.ratings.map { rating in
                let machine = debrief.machinePoints(for: rating.item).map { points in
                    "\(HseepRating(points: Double(points)).letter) (\(points))"
                }
                return [
                    name(of: rating.item), named(rating.evaluator), rating.mark?.text ?? "–", machine ?? "–",
                    rating.remark ?? "",
                ]
            })
        return Section(
            "ratings", say(nl: "Oordeel van beoordelaars", en: "What evaluators say"),
            [.table(table), .list(HseepRating.allCases.map { "\($0.letter): \($0.meaning(in: language))" })]
                + agreement)
    }

    /// Who rated, in the page's language where it was the facilitator without a name of their own.
    private func named(_ evaluator: String) -> String {
        evaluator == "facilitator" ? say(nl: "begeleider", en: "facilitator") : evaluator
    }

    private func name(of item: Rating.Item) -> String {
        switch item {
        case .message(let number): say(nl: "bericht ", en: "message ") + "\(number)"
        case .part(let id): debrief.rubric.part(id)?.name(in: language) ?? id.rawValue
        }
    }

    private var agreement: [Block] {
        let all = Agreement.all(in: debrief)
        guard !all.isEmpty else {
            return [
                .paragraph(
                    say(
                        nl:
                            "Overeenstemming wordt getoond vanaf \(Agreement.fewest) gemeenschappelijke oordelen.",
                        en: "Agreement is shown from \(Agreement.fewest) common ratings on."))
            ]
        }
        let table = Block.Table(
            say(
                nl: "Overeenstemming (kappa, kwadratisch gewogen; 1 is volledig, 0 is toeval)",
                en: "Agreement (kappa, weighted by squares; 1 is full, 0 is chance)"),
            columns: [
                say(nl: "Wie", en: "Who"), say(nl: "Met", en: "With"), say(nl: "Samen", en: "Common"),
                say(nl: "Gelijk", en: "Same"), "Kappa",
            ],
            rows: all.map { pair in
                [
                    named(pair.evaluator),
                    pair.other.map(named) ?? say(nl: "het programma", en: "the program"),
                    "\(pair.items)", "\(pair.same)", pair.kappa.map(DebriefPage.hundredths) ?? "–",
                ]
            }, figures: [2, 3, 4])
        return [.table(table)]
    }

    private static func hundredths(_ value: Double) -> String {
        let figure = Int((abs(value) * 100).rounded())
        let rest = figure % 100
        return (value < 0 && figure > 0 ? "−" : "") + "\(figure / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
