import Groundwork
import MessageReading

/// Margins of every sentence of the corpus's messages, each by a model that has seen nothing of the message's author.
///
/// Messages of one hand resemble each other. Holding out one author at a time says how strangers will be read, which
/// holding out a fifth of everybody's messages does not.
struct CrossValidation {
    /// The messages of one language.
    let messages: [LabelledMessage]
    /// For each message, who wrote it.
    let authors: [Int]
    /// For each message, the margins of its sentences by head.
    let margins: [[[Float]]]

    /// Trains one model for each author left out; `others` are learned from every time.
    init(byAuthor: [[LabelledMessage]], others: [LabelledMessage], language: Language) {
        messages = byAuthor.flatMap { $0 }
        authors = byAuthor.enumerated().flatMap { [Int](repeating: $0, count: $1.count) }
        let rows = TrainingRows(messages + others, language: language, least: Training.leastFrequency)
        let trainer = LinearTrainer(rows: rows)
        let authorOf = authors + [Int](repeating: -1, count: others.count)
        var byRow = [[Float]](
            repeating: [Float](repeating: -9, count: Heads.all.count), count: rows.rows.count)
        for author in byAuthor.indices {
            for (head, name) in Heads.all.enumerated() {
                let addressee: Addressee = name.hasPrefix("in:") ? .inward : .users
                let own = rows.rows.indices.filter { rows.rows[$0].addressee == addressee }
                let learned = trainer.head(head, from: own.filter { authorOf[rows.rows[$0].group] != author })
                for row in own where authorOf[rows.rows[row].group] == author {
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
