import DebriefTestSupport
import Foundation
import Groundwork
import Testing

@testable import DebriefScoring

@Suite("Ratings beside the machine's")
struct AgreementTests {
    private static func rating(_ item: Rating.Item, _ mark: String?, by name: String = "Kim") -> Rating {
        Rating(
            at: DrillSketch.start, evaluator: name, item: item, mark: mark.flatMap { Rating.Mark($0) },
            remark: nil)
    }

    @Test(
        "marks are letters or points",
        arguments: [
            ("P", "P"), ("s", "S"), (" 70 ", "70"), ("0", "0"), ("100", "100"), ("101", nil), ("-1", nil),
            ("X", nil), ("", nil),
        ])
    func marks(text: String, written: String?) {
        #expect(Rating.Mark(text)?.text == written)
    }

    @Test(
        "kappa weighs a difference by its square",
        arguments: [
            ("PPSSMMUU", "PPSSMMUU", 1.0), ("PPPPUUUU", "UUUUPPPP", -1.0), ("PPUU", "PUPU", 0.0),
            ("PSMU", "SSMU", 0.875), ("PPPPP", "PPPPP", nil),
        ] as [(String, String, Double?)])
    func kappa(left: String, right: String, expected: Double?) {
        func letters(_ text: String) -> [HseepRating] {
            text.compactMap { sign in HseepRating.allCases.first { $0.letter == String(sign) } }
        }
        let kappa = Agreement.kappa(Array(zip(letters(left), letters(right))))
        guard let expected else { return #expect(kappa == nil) }
        #expect(abs((kappa ?? 9) - expected) < 0.000_1, "\(kappa ?? 9)")
    }

    @Test("agreement wants five common items; what was said last counts; no score moves")
    func pairs() {
        var debrief = Debrief(DrillSketch.exemplary.transcript)
        let before = debrief.scores.map(\.hundredths)
        debrief.ratings = (1...4).map { AgreementTests.rating(.message($0), "P") }
        #expect(Agreement.all(in: debrief).isEmpty)
        debrief.ratings += [
            AgreementTests.rating(.part(.firstWord), "U"), AgreementTests.rating(.part(.firstWord), "90"),
        ]
        debrief.ratings += (1...5).map { AgreementTests.rating(.message($0), "S", by: "Lee") }
        let all = Agreement.all(in: debrief)
        #expect(all.map(\.evaluator) == ["Kim", "Lee"])
        #expect(all.map(\.items) == [5, 5])
        #expect(all.allSatisfy { $0.other == nil })
        #expect(RatingBook(debrief.ratings).ratings.count == 10)
        #expect(debrief.scores.map(\.hundredths) == before)
    }

    @Test("the machine's figure for a message: nothing for a disastrous sentence, much for a whole message")
    func machine() {
        let bad = Debrief(DrillSketch.disastrous.transcript)
        for sentence in bad.disastrous {
            #expect(bad.machinePoints(for: .message(sentence.message)) == 0)
        }
        let good = Debrief(DrillSketch.exemplary.transcript)
        #expect(good.play.broadcasts.contains { good.machinePoints(for: .message($0.number)) ?? 0 >= 80 })
        #expect(good.machinePoints(for: .message(999)) == nil)
        #expect(good.machinePoints(for: .part(.firstWord)) == 100)
    }

    @Test("a rating is one JSON object and comes back as it was")
    func coding() throws {
        let ratings = [
            AgreementTests.rating(.message(3), "70"), AgreementTests.rating(.part(.keptWord), "M"),
            AgreementTests.rating(.message(1), nil),
        ]
        for rating in ratings {
            let data = try JSONEncoder().encode(rating)
            #expect(try JSONDecoder().decode(Rating.self, from: data) == rating)
        }
        let wrong = #"{"at":"2026-03-10T08:00","evaluator":"Kim","message":1,"rating":"Q"}"#
        #expect(throws: (any Error).self) { try JSONDecoder().decode(Rating.self, from: Data(wrong.utf8)) }
    }
}
