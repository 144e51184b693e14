import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Thresholds")
struct ThresholdSearchTests {
    @Test("where every message looks alike, a label is read from the lowest threshold on: minus 0.45")
    func alike() throws {
        // One author alone is read by a layer that has seen nobody.
        let messages = [
            try SmallPackage.message("Mail is down.", labels: ["problem", "blame"]),
            try SmallPackage.message("Use paper.", labels: ["workaround"]),
        ]
        let validation = CrossValidation(byAuthor: Self.places([messages]), others: [], language: .english)
        let users = Heads.range(to: .users)
        for margins in validation.margins.joined() {
            #expect(margins[users].allSatisfy { $0 == 0 })
            #expect(margins[users.upperBound...].allSatisfy { $0 == -9 })
        }
        let thresholds = ThresholdSearch(validations: [validation]).thresholds()
        #expect(thresholds.count == Heads.all.count)
        #expect(thresholds.allSatisfy { abs($0 + 0.45) < 1e-9 }, "\(thresholds)")
    }

    @Test("of all steps of a twentieth, the one that separates best with its neighbours is chosen")
    func best() throws {
        let validation = try ThresholdSearchTests.strangers()
        let thresholds = ThresholdSearch(validations: [validation]).thresholds()
        for (head, threshold) in thresholds.enumerated() {
            let step = (threshold / 0.05).rounded()
            #expect((-9...20).contains(Int(step)) && abs(step * 0.05 - threshold) < 1e-9)
            let tops = ThresholdSearchTests.tops(validation, head, thresholds)
            let chosen = ThresholdSearchTests.quality(tops, head, threshold)
            for step in -9...20 {
                let other = ThresholdSearchTests.quality(tops, head, Double(step) * 0.05)
                #expect(
                    other <= chosen + 1e-9, "\(Heads.all[head].name): \(step) is better than \(threshold)")
                let isLower = Double(step) * 0.05 < threshold - 1e-9
                if isLower { #expect(other < chosen, "\(Heads.all[head].name): of equals the lowest") }
            }
        }
        #expect(Set(thresholds).count > 2)
    }

    /// Two authors with words of their own for the same.
    private static func strangers() throws -> CrossValidation {
        let first = [
            ("We are sorry. Mail is down.", ["empathy", "problem"]),
            ("Blame the supplier for it.", ["blame"]),
            ("The supplier failed us again. We restart the mail now.", ["blame", "actions"]),
            ("Use paper at the desk.", ["workaround"]), ("Mail is down since nine.", ["problem"]),
            ("Stop calling us all the time.", ["hostile"]), ("Ring the desk.", ["contact"]),
        ]
        let second = [
            ("Sorry for this. The mail fails.", ["empathy", "problem"]),
            ("It is the fault of the supplier.", ["blame"]),
            ("The supplier broke it. We replace the mail server now.", ["actions"]),
            ("You may use paper.", ["workaround"]), ("The mail is down today.", ["problem"]),
            ("There is no point in calling us.", ["hostile"]), ("Ask at the desk.", ["contact"]),
        ]
        let byAuthor = try [first, second].map {
            try $0.map { try SmallPackage.message($0.0, labels: $0.1) }
        }
        return CrossValidation(byAuthor: places(byAuthor), others: [], language: .english)
    }

    /// The messages in the places of authors that nobody knows, who alone count for most heads.
    private static func places(_ strangers: [[LabelledMessage]]) -> [[LabelledMessage]] {
        let known = Corpus.authors.prefix { !Corpus.strangers.contains($0[0]) }
        return known.map { _ in [] } + strangers
    }

    @Test("what accuses nobody is chosen by strangers alone")
    func whose() throws {
        let plain = try [
            SmallPackage.message("We are sorry. Blame the supplier.", labels: ["empathy", "blame"]),
            SmallPackage.message("Use paper.", labels: ["workaround"]),
        ]
        let drills = try #require(Corpus.authors.firstIndex(of: ["drills"]))
        func thresholds(at author: Int) -> [Double] {
            var byAuthor = [[LabelledMessage]](repeating: [], count: Corpus.authors.count)
            byAuthor[author] = plain
            byAuthor[author == 1 ? 2 : 1] = plain
            let validation = CrossValidation(byAuthor: byAuthor, others: [], language: .english)
            return ThresholdSearch(validations: [validation]).thresholds()
        }
        // Nobody counts: the lowest threshold is as good as any.
        let lowest = thresholds(at: drills)
        let empathy = try #require(Heads.index(of: .label(.empathy, to: .users)))
        #expect(abs(lowest[empathy] + 0.45) < 1e-9)
        #expect(thresholds(at: Corpus.authors.count - 1)[empathy] > -0.4)
    }

    /// The highest margin of each message to those whom a head is about, with whether people read it there.
    private static func tops(
        _ validation: CrossValidation, _ head: Int, _ thresholds: [Double]
    ) -> [(margin: Double, isSaid: Bool)] {
        let addressee = Heads.all[head].addressee
        return validation.messages.indices.filter { validation.messages[$0].to == addressee }.map { number in
            func top(_ head: Int) -> Double {
                validation.margins[number].map { Double($0[head]) }.max() ?? -9
            }
            var margin = top(head)
            if Heads.all[head] == .label(.blame, to: .users) {
                for answer in [Label.actions, .ownership].compactMap({
                    Heads.index(of: .label($0, to: .users))
                })
                where top(answer) > thresholds[answer] {
                    let answered = top(head) - (top(answer) - thresholds[answer]) - 0.05
                    margin = min(margin, answered)
                }
            }
            return (margin, validation.messages[number].facets.contains(Heads.all[head]))
        }
    }

    /// The F that holds precision half as dear again for what accuses, from precision and recall, over three neighbours.
    private static func quality(_ tops: [(margin: Double, isSaid: Bool)], _ head: Int, _ threshold: Double)
        -> Double
    {
        let dear = Heads.accusing.contains(head) ? 1 / 1.5 : 1
        let said = Double(tops.count { $0.isSaid })
        return [-0.05, 0, 0.05].map { shift in
            let found = tops.filter { $0.margin >= threshold + shift }
            let hits = Double(found.count { $0.isSaid })
            if hits == 0 { return 0 }
            let (precision, recall) = (hits / Double(found.count), hits / said)
            return (1 + dear) * precision * recall / (dear * precision + recall)
        }.reduce(0, +) / 3
    }
}
