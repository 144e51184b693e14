import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("Rows of a sheet, cell by cell")
struct SheetRowTests {
    private func row(_ line: String) throws -> SheetRow {
        let table = try SheetTable("Nr,Title,Time,Title\n" + line + "\n")
        return SheetRow(try #require(table.rows.first), in: table)
    }

    @Test("cells that say nothing are left out, and those beyond the header are named")
    func cells() throws {
        let row = try row("1,---,09:00,n/a,more")
        #expect(row.number == 2)
        #expect(row.cells.map(\.text) == ["1", "09:00", "more"])
        #expect(row.remarks.map(\.matter) == [.extraCell] && row.remarks.map(\.value) == ["more"])
        #expect(try self.row("1,A,09:00,B").remarks.isEmpty)
        #expect(try self.row("1,N.V.T.,_ –,nvt").cells.map(\.text) == ["1"])
    }

    @Test("a column that stands twice gives its first cell, or all of them")
    func twice() throws {
        let row = try row("1,A,09:00,B")
        #expect(row[.title] == "A" && row.all(.title, separator: " + ") == "A + B")
        #expect(row[.body] == nil && row.all(.body, separator: " + ") == nil)
        #expect(try self.row("1,,09:00,B")[.title] == "B")
    }

    @Test("a formula that could not be worked out is named with its column and left out")
    func broken() throws {
        let row = try row("1,#REF!,09:00,B")
        #expect(row.cells.map(\.text) == ["1", "09:00", "B"])
        #expect(row.remarks.map(\.matter) == [.brokenFormula] && row.remarks.map(\.column) == ["Title"])
    }

    @Test("breaks within a cell stay, spaces around its lines do not")
    func breaks() throws {
        #expect(try row("1,\" one \r\n\r\n two \",09:00,")[.title] == "one\n\ntwo")
    }

    @Test("a value is shown whole up to sixty letters", arguments: [60, 61])
    func shown(letters: Int) {
        let value = String(repeating: "v", count: letters)
        let remark = ImportRemark(row: 2, column: "Time", value: value, matter: .badTime)
        let shown = letters > 60 ? String(repeating: "v", count: 59) + "…" : value
        #expect(remark.sentence(in: .english).hasPrefix("row 2, column 'Time': '\(shown)': "))
        let bare = ImportRemark(value: "", matter: .badTime).sentence(in: .english)
        #expect(!bare.hasPrefix("row") && !bare.contains("''") && !bare.hasPrefix(":"))
    }

    @Test("rows of an exported table come by day, timed ones first, those of any day last")
    func exported() throws {
        let found = try MasterListExport(try TwoDays.scenario(), profile: .standard, language: .english)
        let table = try SheetTable(found.text)
        let rows = table.rows.map { SheetRow($0, in: table) }
        #expect(rows.map { $0[.day] } == ["1", "1", "2", nil])
        #expect(rows.map { $0[.title]?.prefix(9) } == ["Reception", "Karin tha", "A long ti", "The price"])
        #expect(rows.map { $0[.chance] } == [nil, nil, "50%", nil])
        #expect(rows.map { $0[.during] } == [nil, nil, nil, nil])
        #expect(rows.map { $0[.kind] } == ["Inject", "Inject", "Inject", "Inject"])
        #expect(rows.map { $0[.answerWithin] } == ["20m", nil, nil, nil])
    }

    @Test("a graph for Graphviz numbers its days so that they stand in their order")
    func dot() throws {
        let source = TwoDays.source.replacing("ends: 2026-03-11 17:00", with: "ends: 2026-03-20 17:00")
            .replacing("## Any day", with: "## Day 10")
        let lines = GraphDot(ScenarioGraph(try ScenarioReader.read(source))).text.split(separator: "\n").map(
            String.init)
        let days = lines.compactMap { line in
            ["Day 10", "Day 1", "Day 2"].first { line.contains("\"\($0)\"") }
        }
        #expect(days == ["Day 1", "Day 2", "Day 10"])
    }
}
