import DrillEngine
import Foundation
package import Groundwork

/// Reads the log of a real outage: a table with a header, or JSON Lines.
package struct LogReader {
    /// The columns of the header.
    package static let columns = ["at", "channel", "audience", "text"]
    /// How many audiences are told apart.
    static let mostAudiences = 50
    /// The most messages that are judged in one log.
    static let mostRows = 20_000

    private var faults: [LogFault] = []
    private var entries: [IncidentLog.Entry] = []
    /// The first spelling of every audience, by its name in lower case.
    private var spellings: [String: String] = [:]
    private let starts: Moment?

    private init(starts: Moment?) {
        self.starts = starts
    }

    /// Reads a log from its text.
    ///
    /// - Parameter starts: when the outage began; a message before it is a fault.
    /// - Throws: every fault found, each with its row.
    package static func read(_ source: String, starts: Moment? = nil) throws(LogFaults) -> IncidentLog {
        var reader = LogReader(starts: starts)
        let text = source.hasPrefix("\u{FEFF}") ? String(source.dropFirst()) : source
        let isJSON = text.first { !$0.isWhitespace } == "{"
        if isJSON { reader.takeLines(text) } else { reader.takeTable(text) }
        guard reader.faults.isEmpty else { throw LogFaults(faults: reader.faults) }
        let entries = reader.entries.enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }
        return IncidentLog(entries: entries.map(\.element))
    }

    /// Reads what could be known, from JSON Lines with `at` and `fact`.
    package static func knowables(_ source: String) throws(LogFaults) -> [IncidentLog.Knowable] {
        struct Line: Decodable { var at: String, fact: String }
        var faults: [LogFault] = []
        var found: [IncidentLog.Knowable] = []
        for (number, line) in lines(of: source) {
            guard let read = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
                faults.append(LogFault(row: number, rule: .noObject(needs: "at, fact")))
                continue
            }
            if let at = LogMoment.read(read.at) {
                if isBlank(read.fact) {
                    faults.append(LogFault(row: number, column: "fact", rule: .emptyCell))
                }
                found.append(IncidentLog.Knowable(at: at, fact: read.fact))
            } else {
                faults.append(LogFault(row: number, column: "at", rule: .noMoment(read.at)))
            }
        }
        guard faults.isEmpty else { throw LogFaults(faults: faults) }
        return found
    }

    private static func lines(of source: String) -> [(Int, Substring)] {
        let text = source.hasPrefix("\u{FEFF}") ? source.dropFirst() : source[...]
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .filter { !isBlank($0.element) }.map { ($0.offset + 1, $0.element) }
    }

    private static func isBlank(_ text: some StringProtocol) -> Bool { text.allSatisfy(\.isWhitespace) }

    private mutating func takeLines(_ text: String) {
        struct Line: Decodable { var at: String, channel: String?, audience: String, text: String }
        let lines = LogReader.lines(of: text)
        if lines.count > LogReader.mostRows {
            return note(lines[LogReader.mostRows].0, nil, .manyRows(LogReader.mostRows))
        }
        for (number, line) in lines {
            guard let read = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
                note(number, nil, .noObject(needs: LogReader.columns.joined(separator: ", ")))
                continue
            }
            take(row: number, [read.at, read.channel ?? "", read.audience, read.text])
        }
    }

    private mutating func takeTable(_ text: String) {
        var rows: [DelimitedText.Row]
        do {
            rows = try DelimitedText.rows(of: text, atMost: LogReader.mostRows + 3)
        } catch {
            return note(error.row, "\(error.column)", error.isOpen ? .openQuote : .textBehindQuote)
        }
        // A spreadsheet may say on a line of its own what parts the cells.
        if let first = rows.first, first.cells[0].lowercased().hasPrefix("sep=") { rows.removeFirst() }
        let header = rows.first?.cells.map(LogReader.plain) ?? []
        let needs = LogReader.columns.joined(separator: ",")
        var places: [Int] = []
        for (column, names) in zip(LogReader.columns, LogReader.synonyms) {
            let found = header.indices.filter { names.contains(header[$0]) }
            if found.isEmpty { note(rows.first?.number ?? 1, column, .noColumn(needs)) }
            if found.count > 1 { note(rows.first?.number ?? 1, column, .columnTwice) }
            if let place = found.first { places.append(place) }
        }
        guard faults.isEmpty else { return }
        if rows.count > LogReader.mostRows + 1 {
            return note(rows[LogReader.mostRows + 1].number, nil, .manyRows(LogReader.mostRows))
        }
        for row in rows.dropFirst() {
            let missing = places.indices.filter { places[$0] >= row.cells.count }
            if let first = missing.first {
                note(row.number, LogReader.columns[first], .noCell)
            } else {
                take(row: row.number, places.map { row.cells[$0] })
            }
        }
    }

    /// Other names under which a column goes.
    private static let synonyms: [Set<String>] = [
        ["at", "time", "moment", "tijd", "wanneer"], ["channel", "kanaal"],
        ["audience", "audiences", "doelgroep", "doelgroepen"], ["text", "message", "tekst", "bericht"],
    ]

    private static func plain(_ cell: String) -> String {
        cell.lowercased().filter { !$0.isWhitespace }
    }

    private mutating func take(row: Int, _ cells: [String]) {
        let faultsBefore = faults.count
        let at = LogMoment.read(cells[0])
        if LogReader.isBlank(cells[0]) {
            note(row, "at", .emptyCell)
        } else if let at {
            if let starts, at < starts { note(row, "at", .beforeStart(starts)) }
        } else {
            note(row, "at", .noMoment(String(cells[0].prefix(40))))
        }
        let audiences = takeAudiences(cells[2], row: row)
        if LogReader.isBlank(cells[3]) { note(row, "text", .emptyCell) }
        if cells[3].utf8.count > Drill.maximumTextBytes {
            note(row, "text", .tooLong(Drill.maximumTextBytes))
        }
        guard faults.count == faultsBefore, let at, let audiences else { return }
        entries.append(
            IncidentLog.Entry(
                row: row, at: at, channel: LogReader.isBlank(cells[1]) ? nil : cells[1],
                audiences: audiences, text: cells[3]))
    }

    /// The audiences of a cell; empty for everyone, nothing when the cell cannot be used.
    private mutating func takeAudiences(_ cell: String, row: Int) -> [String]? {
        var names: [String] = []
        for piece in cell.split(whereSeparator: { ",;|/".contains($0) || $0.isNewline }) {
            let written = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let key = written.lowercased()
            if LogReader.everyone.contains(key) { return [] }
            if key.isEmpty { continue }
            if spellings[key] == nil {
                guard spellings.count < LogReader.mostAudiences else {
                    note(row, "audience", .manyAudiences(LogReader.mostAudiences))
                    return nil
                }
                spellings[key] = written
            }
            if let name = spellings[key], !names.contains(name) { names.append(name) }
        }
        if names.isEmpty { note(row, "audience", .emptyCell) }
        return names.isEmpty ? nil : names
    }

    private static let everyone: Set<String> = ["all", "everyone", "everybody", "allen", "iedereen", "alle"]

    private mutating func note(_ row: Int, _ column: String?, _ rule: LogFault.Rule) {
        faults.append(LogFault(row: row, column: column, rule: rule))
    }
}
