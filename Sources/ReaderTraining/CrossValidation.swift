import Groundwork
import MessageReading

/// Margins of every sentence of the corpus's messages, each by a model that has not seen the message.
struct CrossValidation {
    /// The messages of one language.
    let messages: [LabelledMessage]
    /// For each message, the margins of its sentences by head.
    let margins: [[[Float]]]

    private static let folds = 5

    /// Trains one model a fold; `others` are learned from in every fold.
    init(_ messages: [LabelledMessage], others: [LabelledMessage], language: Language) {
        self.messages = messages
        let rows = TrainingRows(messages + others, language: language, least: Training.leastFrequency)
        let trainer = LinearTrainer(rows: rows)
        let foldOf = CrossValidation.folds(messages.count) + [Int](repeating: -1, count: others.count)
        var byRow = [[Float]](
            repeating: [Float](repeating: -9, count: Heads.all.count), count: rows.rows.count)
        for fold in 0..<CrossValidation.folds {
            for (head, name) in Heads.all.enumerated() {
                let addressee: Addressee = name.hasPrefix("in:") ? .inward : .users
                let own = rows.rows.indices.filter { rows.rows[$0].addressee == addressee }
                let learned = trainer.head(head, from: own.filter { foldOf[rows.rows[$0].group] != fold })
                for row in own where foldOf[rows.rows[row].group] == fold {
                    byRow[row][head] = Float(learned.margin(rows, row))
                }
            }
        }
        var margins = [[[Float]]](repeating: [], count: messages.count)
        for (row, values) in zip(rows.rows, byRow) where row.group < messages.count {
            margins[row.group].append(values)
        }
        self.margins = margins
    }

    private static func folds(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        var chance = RandomStream(seed: 3, name: "folds")
        for index in stride(from: count - 1, to: 0, by: -1) { order.swapAt(index, chance.below(index + 1)) }
        var foldOf = [Int](repeating: 0, count: count)
        for (place, message) in order.enumerated() { foldOf[message] = place % folds }
        return foldOf
    }

    /// The readings that these margins and thresholds give.
    func readings(_ thresholds: [Float]) -> [Reading] {
        zip(messages, margins).map { message, margins in
            let book = Phrasebook.builtIn(message.lang)
            let text = AnalysedText(
                message.text, book: book, language: message.lang,
                now: message.now ?? SentenceReader.someMoment,
                names: KnownNames())
            return MessageRules(
                text: text, book: book, margins: margins, thresholds: thresholds, addressee: message.to
            ).reading(message.lang)
        }
    }
}
