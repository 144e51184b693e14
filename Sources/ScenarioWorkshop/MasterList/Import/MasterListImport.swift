package import Groundwork
package import ScenarioLanguage
import TranscriptJournal

/// A scenario skeleton made from a master scenario events list, with a report on everything that was not plain.
package struct MasterListImport: Sendable {
    /// What the person says about the table.
    package struct Wishes: Sendable {
        /// The id of the scenario.
        package var id: String
        /// The first moment of the drill, for a table that has no dates.
        package var start: Moment?
        /// How dates of numbers are read, where the table leaves it open.
        package var dates: DateOrder?
        /// The language of the person, and of the skeleton where the table's is not plain.
        package var language: Language

        /// Makes wishes.
        package init(id: String, start: Moment? = nil, dates: DateOrder? = nil, language: Language) {
            self.id = id
            self.start = start
            self.dates = dates
            self.language = language
        }
    }

    /// Why nothing can be made of a file.
    package enum Refusal: Error, Sendable, Hashable {
        /// A workbook: it has to be saved as CSV first.
        case workbook
        case binary
        case empty
        /// Below the header there is nothing to play.
        case noInjects
        /// No row among the first ten names two columns that are known.
        case noHeader
        case tooManyRows(Int)
        /// A quote that is not in order, at a row and a cell.
        case quote(row: Int, cell: Int, isOpen: Bool)
    }

    /// The scenario.
    package let skeleton: String
    /// What is to be said about the table, from the top.
    package let remarks: [ImportRemark]
    /// The columns with what they stand for, from the left; nothing for one that is not known.
    package let columns: [(header: String, meaning: MasterColumn?)]
    /// How many rows there are below the header.
    package let rows: Int
    /// How many injects came of them.
    package let injects: Int
    /// The mistakes that the scenario would have; empty unless something unforeseen stands in the table.
    package let faults: [Diagnostic]

    /// Reads a table.
    package init(_ bytes: [UInt8], wishes: Wishes) throws(Refusal) {
        let sheet = try MasterListImport.decoded(bytes)
        let table = try MasterListImport.table(sheet.text)
        var reader = MasterListReader(table, wishes: wishes)
        if sheet.encoding != .utf8 { reader.remark(.encoding(sheet.encoding.rawValue)) }
        let skeleton = reader.read()
        guard !skeleton.injects.isEmpty else { throw .noInjects }
        let text = skeleton.text
        self.skeleton = text
        injects = skeleton.injects.count
        rows = table.rows.count
        columns = table.columns.map { ($0.header, $0.meaning) }
        remarks = reader.remarks.enumerated().sorted {
            ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset)
        }.map(\.element)
        do {
            _ = try ScenarioReader.read(text)
            faults = []
        } catch { faults = error.diagnostics }
    }

    private static func decoded(_ bytes: [UInt8]) throws(Refusal) -> SheetText {
        do throws(SheetText.Refusal) { return try SheetText(bytes) } catch {
            switch error {
            case .workbook: throw .workbook
            case .binary: throw .binary
            case .empty: throw .empty
            }
        }
    }

    private static func table(_ text: String) throws(Refusal) -> SheetTable {
        do throws(SheetTable.Refusal) { return try SheetTable(text) } catch {
            switch error {
            case .noHeader: throw .noHeader
            case .tooLong: throw .tooManyRows(SheetTable.maximumRows)
            case .quote(let fault): throw .quote(row: fault.row, cell: fault.column, isOpen: fault.isOpen)
            }
        }
    }
}
