import Foundation
package import Groundwork
package import MessageReading

/// The sentences to learn from, as sparse rows of numbers.
package struct TrainingRows: Sendable {
    /// The names of the heads, in the order of `targets`.
    package static let heads: [String] = Heads.all
    /// One sentence.
    package struct Row: Sendable {
        /// Which message or sentence of the corpus it comes from.
        package let group: Int
        /// Whom it addresses.
        package let addressee: Addressee
        /// Its language.
        package let language: Language
        /// For each head 1, -1, or 0 where it cannot be told.
        package let targets: [Int8]
        /// Whether it comes from a whole message.
        package let isFromMessage: Bool
    }

    nonisolated(unsafe) static var factor: [Float] = FeatureKind.allCases.map {
        Float(ProcessInfo.processInfo.environment["K_\($0)"] ?? "1") ?? 1
    }
    package private(set) var rows: [Row] = []
    package private(set) var starts: [Int] = [0]
    package private(set) var columns: [Int32] = []
    package private(set) var values: [Float] = []
    /// The length of each row, by which its values are to be divided.
    package private(set) var norms: [Float] = []
    /// The hash of each column.
    package private(set) var hashes: [UInt64] = []
    private var columnOf: [UInt64: Int32] = [:]
    private let readers: [Language: SentenceReader]

    /// Makes an empty set.
    package init() {
        readers = [.dutch: SentenceReader(.dutch), .english: SentenceReader(.english)]
    }

    /// Drops the columns that fewer rows than this have.
    package mutating func drop(below least: Int) {
        var frequency = [Int](repeating: 0, count: hashes.count)
        for column in columns { frequency[Int(column)] += 1 }
        var renamed = [Int32](repeating: -1, count: hashes.count)
        var kept: [UInt64] = []
        for column in hashes.indices where frequency[column] >= least {
            renamed[column] = Int32(kept.count)
            kept.append(hashes[column])
        }
        var newStarts = [0]
        var newColumns: [Int32] = []
        var newValues: [Float] = []
        for row in rows.indices {
            for entry in starts[row]..<starts[row + 1] where renamed[Int(columns[entry])] >= 0 {
                newColumns.append(renamed[Int(columns[entry])])
                newValues.append(values[entry])
            }
            newStarts.append(newColumns.count)
        }
        (starts, columns, values, hashes) = (newStarts, newColumns, newValues, kept)
        columnOf = [:]
    }

    /// Adds the sentences of a message; `group` is its number among all.
    package mutating func add(_ message: LabelledMessage, group: Int) {
        guard let reader = readers[message.lang] else { return }
        let isWhole = message.evidence != nil
        let sentences = reader.read(message, whole: isWhole)
        let facets = message.facets
        for sentence in sentences {
            let targets = Heads.all.map { head -> Int8 in
                guard head.hasPrefix("in:") == (message.to == .inward) else { return 0 }
                guard facets.contains(head) else { return isHidden(head, in: message) ? 0 : -1 }
                if !isWhole { return 1 }
                return sentence.carries(message.evidence(for: head)) ? 1 : 0
            }
            rows.append(
                Row(
                    group: group, addressee: message.to, language: message.lang, targets: targets,
                    isFromMessage: isWhole))
            append(sentence.features)
        }
    }

    /// Whether another part of a message may have cancelled a label that one of its sentences carries.
    private func isHidden(_ head: String, in message: LabelledMessage) -> Bool {
        guard message.evidence != nil else { return false }
        switch head {
        case "blame": return message.labels.contains("actions") || message.labels.contains("ownership")
        case "vague": return message.labels.contains("next_update")
        case "eta:hedged": return message.eta == .hard
        case "eta:refused": return message.eta == .hard || message.eta == .hedged
        default: return false
        }
    }

    private mutating func append(_ features: [Feature]) {
        var sum: [Int32: Float] = [:]
        var length: Float = 1
        for feature in features {
            let column: Int32
            if let known = columnOf[feature.hash] {
                column = known
            } else {
                column = Int32(hashes.count)
                columnOf[feature.hash] = column
                hashes.append(feature.hash)
            }
            let scale = Float(feature.kind.scale) * TrainingRows.factor[Int(feature.kind.rawValue)]
            sum[column, default: 0] += scale
            length += scale * scale
        }
        norms.append(length.squareRoot())
        for (column, value) in sum.sorted(by: { $0.key < $1.key }) {
            columns.append(column)
            values.append(value)
        }
        starts.append(columns.count)
    }
}
