import Groundwork
import MessageReading

/// Margins of every sentence of the corpus's messages, each by layers that have seen nothing of the message's author.
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
    /// Learns the second layer from what the first one says of authors that it has not seen.
    let layerTrainer: SecondLayerTrainer

    /// Trains layers for each author left out; `others` are learned from every time.
    init(byAuthor: [[LabelledMessage]], others: [LabelledMessage], language: Language) {
        let messages = byAuthor.flatMap { $0 }
        let authors = byAuthor.enumerated().flatMap { [Int](repeating: $0, count: $1.count) }
        let rows = TrainingRows(messages + others, language: language, least: Training.leastFrequency)
        let byMessage = CrossValidation.first(rows, authors: authors)
        let trainer = SecondLayerTrainer(rows, byMessage, authors: authors)
        let layers = byAuthor.indices.map { trainer.layer(without: $0) }
        margins = messages.indices.map { number in
            byMessage[number].map { layers[authors[number]].margins($0.sentence, to: messages[number].to) }
        }
        (self.messages, self.authors, layerTrainer) = (messages, authors, trainer)
    }

    /// A sentence of a message with its row.
    typealias Placed = (row: Int, sentence: SecondLayer.Sentence)

    /// For each message its sentences, with the margins of a first layer that has not seen its author.
    private static func first(_ rows: TrainingRows, authors: [Int]) -> [[Placed]] {
        var byMessage = [[Placed]](repeating: [], count: authors.count)
        func author(of row: Int) -> Int? {
            let group = rows.rows[row].group
            return group < authors.count ? authors[group] : nil
        }
        for row in rows.rows.indices where author(of: row) != nil {
            let sentence = SecondLayer.Sentence(
                margins: [Float](repeating: LinearModel.silence, count: Heads.all.count),
                length: rows.rows[row].length,
                asks: rows.rows[row].asks)
            byMessage[rows.rows[row].group].append((row, sentence))
        }
        for left in Set(authors).sorted() {
            let trainer = LinearTrainer(rows: rows, from: rows.rows.indices.filter { author(of: $0) != left })
            let learned = Heads.all.indices.map(trainer.weights)
            for message in byMessage.indices where authors[message] == left {
                for place in byMessage[message].indices {
                    let row = byMessage[message][place].row
                    for head in Heads.range(to: rows.rows[row].addressee) {
                        byMessage[message][place].sentence.margins[head] = Float(
                            learned[head].margin(rows, row))
                    }
                }
            }
        }
        return byMessage.map { placed in
            zip(placed, SecondLayer.together(placed.map(\.sentence))).map { ($0.row, $1) }
        }
    }

    /// The readings that these margins and thresholds give.
    func readings(_ thresholds: [Float]) -> [Reading] {
        zip(messages, margins).map { message, margins in
            let book = Phrasebook.builtIn(message.lang)
            let text = AnalysedText(
                message.text, book: book, language: message.lang,
                now: message.moment, names: KnownNames())
            return MessageRules(
                text: text, book: book, margins: margins, thresholds: thresholds, addressee: message.to
            ).reading(message.lang)
        }
    }
}
