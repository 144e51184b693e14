import Foundation
import Groundwork
import MessageReading

/// Counts of what was found against what people read, label by label and language by language.
package struct Scorecard: CustomStringConvertible {
    /// Hits, false alarms and misses of one label.
    struct Count {
        var hits = 0
        var alarms = 0
        var misses = 0

        /// The share of findings that people read too.
        var precision: Double { hits == 0 ? 0 : Double(hits) / Double(hits + alarms) }
        /// The share of what people read that was found.
        var recall: Double { hits == 0 ? 0 : Double(hits) / Double(hits + misses) }
        /// Their harmonic mean.
        var f1: Double { hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + alarms + misses) }

        mutating func add(want: Bool, got: Bool) {
            if want && got { hits += 1 }
            if !want && got { alarms += 1 }
            if want && !got { misses += 1 }
        }
    }

    /// The labels that wreck a message.
    private static let disastrous: [Head] = [
        .label(.effortExcuse, to: .users), .label(.blame, to: .users), .label(.investment, to: .users),
        .estimate(.hard),
    ]
    /// With fewer positives than this a label does not count in the mean.
    private static let fewest = 5

    private var counts: [Language: [Head: Count]] = [:]
    private var moments: [(name: String, right: Int, all: Int)] = [("next_update", 0, 0), ("eta", 0, 0)]

    /// Compares readings with what people read.
    init(_ messages: [LabelledMessage], _ readings: [Reading]) {
        for (message, reading) in zip(messages, readings) {
            var got = Set(reading.findings.map { Head.label($0.label, to: message.to) })
            if message.to == .users { got.insert(.estimate(reading.estimate)) }
            let want = message.facets
            for head in Heads.all[Heads.range(to: message.to)] {
                counts[message.lang, default: [:]][head, default: Count()]
                    .add(want: want.contains(head), got: got.contains(head))
            }
            guard let at = message.at else { continue }
            if !at.nextUpdate.isEmpty {
                moments[0].all += 1
                if Set(at.nextUpdate) == Set(reading.updateMoments) { moments[0].right += 1 }
            }
            if let eta = at.eta {
                moments[1].all += 1
                if eta == reading.estimateMoment { moments[1].right += 1 }
            }
        }
    }

    /// The mean F1 over a language's labels with enough positives.
    func macro(_ language: Language) -> Double {
        let counted = Heads.all.compactMap { counts[language]?[$0] }
            .filter { $0.hits + $0.misses >= Scorecard.fewest }
        return counted.isEmpty ? 0 : counted.reduce(0) { $0 + $1.f1 } / Double(counted.count)
    }

    /// The four that wreck a message, taken together.
    func disastrous(_ language: Language) -> Count {
        Scorecard.disastrous.compactMap { counts[language]?[$0] }.reduce(into: Count()) { sum, count in
            sum.hits += count.hits
            sum.alarms += count.alarms
            sum.misses += count.misses
        }
    }

    /// A table: for each label and language precision, recall, F1 and the number of positives.
    package var description: String {
        var text = ""
        for head in Heads.all {
            text += head.name.padding(toLength: 16, withPad: " ", startingAt: 0)
            for language in Language.allCases {
                let count = counts[language]?[head] ?? Count()
                text += "   \(language.rawValue) " + row(count) + " (\(count.hits + count.misses))"
            }
            text += "\n"
        }
        for language in Language.allCases {
            text += "\(language.rawValue): macro F1 \(number(macro(language)))"
            text += ", disastrous \(row(disastrous(language)))\n"
        }
        return text
            + moments.map { "moments of \($0.name): \($0.right)/\($0.all) right" }.joined(separator: "\n")
    }

    /// The figures of both languages in one line.
    var summary: String {
        Language.allCases.map { language in
            let four = disastrous(language)
            return "\(language.rawValue) \(number(macro(language))), the four \(number(four.precision))"
                + " \(number(four.recall))"
        }.joined(separator: "; ")
    }

    private func row(_ count: Count) -> String {
        [count.precision, count.recall, count.f1].map(number).joined(separator: " ")
    }

    private func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
    }
}
