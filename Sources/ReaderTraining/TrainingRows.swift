import Groundwork
import MessageReading

/// The sentences of one language to learn from, as sparse rows of numbers.
struct TrainingRows {
    /// One sentence.
    struct Row {
        /// Which message or sentence of the corpus it comes from.
        let group: Int
        /// Whom it addresses.
        let addressee: Addressee
        /// For each head 1, -1, or 0 where it cannot be told.
        let targets: [Int8]
        /// How much it counts.
        let weight: Double
        /// How many characters it has, and whether a question mark stands in it.
        let length: Int
        let asks: Bool
    }

    /// Texts written by the codebook as it stands count double.
    private static let ownWeight = 2.0

    private(set) var rows: [Row] = []
    /// Where the entries of each row begin.
    private(set) var starts: [Int] = [0]
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []
    /// What each row's values are to be multiplied with, to give all rows one length.
    private(set) var scales: [Double] = []
    /// The hash of each column.
    private(set) var hashes: [UInt64] = []
    private var columnOf: [UInt64: Int32] = [:]
    private let reader: SentenceReader

    /// Reads messages; features that fewer than `least` sentences have are left out.
    init(_ messages: [LabelledMessage], language: Language, least: Int) {
        reader = SentenceReader(language)
        for (group, message) in messages.enumerated() { add(message, group: group) }
        drop(below: least)
    }

    private mutating func add(_ message: LabelledMessage, group: Int) {
        let isWhole = message.evidence != nil
        let facets = message.facets
        for sentence in reader.read(message, asOne: !isWhole) {
            let targets = Heads.all.map { head -> Int8 in
                guard head.addressee == message.to else { return 0 }
                guard facets.contains(head) else { return isHidden(head, in: message) ? 0 : -1 }
                if !isWhole { return 1 }
                // A label's other sentences may carry it too, without being quoted.
                let unquoted: Int8 = message.complete == true ? -1 : 0
                return sentence.carries(message.evidence(for: head)) ? 1 : unquoted
            }
            let weight = message.id.hasPrefix("own") ? TrainingRows.ownWeight : 1
            rows.append(
                Row(
                    group: group, addressee: message.to, targets: targets, weight: weight,
                    length: sentence.length, asks: sentence.asks))
            append(sentence.features)
        }
    }

    /// Whether another part of a message may have cancelled a label that one of its sentences carries.
    private func isHidden(_ head: Head, in message: LabelledMessage) -> Bool {
        guard message.evidence != nil else { return false }
        switch head.subject {
        case .label(.blame): return message.labels.contains(.actions) || message.labels.contains(.ownership)
        case .label(.vague): return message.labels.contains(.nextUpdate)
        case .estimate(.hedged): return message.eta == .hard
        case .estimate(.refused): return message.eta == .hard || message.eta == .hedged
        default: return false
        }
    }

    /// The entries of a row, among `columns` and `values`.
    func entries(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    private mutating func append(_ features: [Feature]) {
        var sum: [Int32: Float] = [:]
        for feature in features { sum[column(of: feature.hash), default: 0] += Float(feature.kind.scale) }
        scales.append(1 / Double(LinearModel.norm(features)))
        for (column, value) in sum.sorted(by: { $0.key < $1.key }) {
            columns.append(column)
            values.append(value)
        }
        starts.append(columns.count)
    }

    private mutating func column(of hash: UInt64) -> Int32 {
        if let known = columnOf[hash] { return known }
        let column = Int32(hashes.count)
        columnOf[hash] = column
        hashes.append(hash)
        return column
    }

    private mutating func drop(below least: Int) {
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
            for entry in entries(of: row) where renamed[Int(columns[entry])] >= 0 {
                newColumns.append(renamed[Int(columns[entry])])
                newValues.append(values[entry])
            }
            newStarts.append(newColumns.count)
        }
        (starts, columns, values, hashes) = (newStarts, newColumns, newValues, kept)
        columnOf = [:]
    }
}
