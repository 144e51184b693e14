package import Groundwork

/// Something in the log of an outage that cannot be used.
package struct LogFault: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Rule: Sendable, Hashable {
        /// The header lacks a column.
        case noColumn(String)
        /// A column stands in the header twice.
        case columnTwice
        /// A quote is opened and never closed.
        case openQuote
        /// Text stands behind a closing quote.
        case textBehindQuote
        /// A row has fewer cells than the header.
        case noCell
        /// A cell that must say something is empty.
        case emptyCell
        /// No moment.
        case noMoment(String)
        /// A message before the outage.
        case beforeStart(Moment)
        /// No JSON object with texts.
        case noObject(needs: String)
        /// A text longer than a message may be, in bytes.
        case tooLong(Int)
        /// More messages than are judged; nothing behind them is read.
        case manyRows(Int)
        /// More audiences than are told apart.
        case manyAudiences(Int)
    }

    /// The row, as a spreadsheet counts: the header is row 1; of JSON Lines, the line.
    package var row: Int
    /// The column; nothing when it is the row as a whole.
    package var column: String?
    /// What is wrong.
    package var rule: Rule

    /// The fault in a sentence, with what to do about it.
    package func sentence(in language: Language) -> String {
        let place =
            language.pick(nl: "rij \(row)", en: "row \(row)")
            + (column.map { language.pick(nl: ", kolom '\($0)'", en: ", column '\($0)'") } ?? "")
        return place + ": " + words(language)
    }

    private func words(_ language: Language) -> String {
        switch rule {
        case .noColumn(let needs):
            language.pick(
                nl: "deze kolom staat niet in de kop; de kop is \(needs)",
                en: "the header lacks this column; it is \(needs)")
        case .columnTwice:
            language.pick(nl: "deze kolom staat er twee keer", en: "this column stands there twice")
        case .openQuote:
            language.pick(
                nl:
                    "het aanhalingsteken wordt niet gesloten; een aanhalingsteken in een tekst schrijft u dubbel",
                en: "the quote is never closed; a quote within a text is written twice")
        case .textBehindQuote:
            language.pick(
                nl:
                    "er staat tekst achter het sluitende aanhalingsteken; een aanhalingsteken in een tekst schrijft u dubbel",
                en: "text stands behind the closing quote; a quote within a text is written twice")
        case .noCell:
            language.pick(
                nl: "deze cel is er niet; zet een tekst met een komma tussen aanhalingstekens",
                en: "this cell is not there; put a text with a comma between quotes")
        case .emptyCell:
            language.pick(nl: "deze cel is leeg; vul haar in", en: "this cell is empty; fill it in")
        case .noMoment(let text):
            language.pick(
                nl: "'\(text)' is geen moment; schrijf 2026-03-10T11:20",
                en: "'\(text)' is no moment; write 2026-03-10T11:20")
        case .beforeStart(let start):
            language.pick(
                nl: "dit is voor het begin van de storing (\(start)); laat de rij weg of geef --start",
                en: "this is before the outage began (\(start)); leave the row out or give --start")
        case .noObject(let needs):
            language.pick(
                nl: "hier hoort een JSON-object met de teksten \(needs)",
                en: "expected a JSON object with the texts \(needs)")
        case .tooLong(let limit):
            language.pick(
                nl: "deze tekst is langer dan \(limit / 1024) kB; kort hem in",
                en: "this text is longer than \(limit / 1024) kB; shorten it")
        case .manyRows(let limit):
            language.pick(
                nl: "hier begint bericht \(limit + 1); geef een deel van hoogstens \(limit) berichten",
                en: "here begins message \(limit + 1); give a part of at most \(limit) messages")
        case .manyAudiences(let limit):
            language.pick(
                nl: "dit is doelgroep \(limit + 1); voeg doelgroepen samen tot er hoogstens \(limit) zijn",
                en: "this is audience \(limit + 1); put audiences together until there are at most \(limit)")
        }
    }
}

/// All faults of a log, found in one go.
package struct LogFaults: Error, Sendable, Hashable {
    /// The faults, in the order of their rows.
    package var faults: [LogFault]
}
