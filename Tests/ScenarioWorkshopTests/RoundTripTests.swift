import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("A scenario as a table, and back")
struct RoundTripTests {
    private func exported(_ scenario: Scenario, isForExcel: Bool = false) throws -> String {
        try MasterListExport(scenario, profile: .standard, isForExcel: isForExcel, language: .english).text
    }

    @Test(
        "export and import give the same table again, and a scenario that is in order", arguments: Library.ids
    )
    func identity(id: String) throws {
        let scenario = try Library.scenario(id)
        let table = try exported(scenario)
        let found = try MasterListImport(
            Array(table.utf8), wishes: MasterListImport.Wishes(id: id, language: scenario.language))
        #expect(
            found.faults.isEmpty,
            "\(DiagnosticRenderer(file: id, source: found.skeleton).render(found.faults, in: .english))")
        #expect(found.injects == scenario.injects.count)
        #expect(found.remarks.filter { $0.weight != .assumed }.isEmpty, "\(found.remarks)")
        let again = try ScenarioReader.read(found.skeleton)
        #expect(try exported(again) == table)
        #expect(again.language == scenario.language)
        #expect(again.player == scenario.player)
    }

    @Test("the table for a Dutch Excel says the same")
    func excel() throws {
        let scenario = try Library.scenario("first-drill-nl")
        let table = try exported(scenario, isForExcel: true)
        #expect(table.hasPrefix("\u{FEFF}Inject #;Title;"))
        let found = try MasterListImport(
            Array(table.utf8), wishes: MasterListImport.Wishes(id: "x", language: .dutch))
        #expect(try exported(ScenarioReader.read(found.skeleton)) == exported(scenario))
    }

    @Test("conditions are written as they are read", arguments: ["network-library-nl", "storage-inhouse-en"])
    func conditions(id: String) throws {
        let scenario = try Library.scenario(id)
        let circumstances = scenario.injects.compactMap { inject in
            if case .when(let circumstance, _, _) = inject.trigger { circumstance } else { nil }
        }
        var source = try Library.source(id) + "\n\n## Any day\n"
        for circumstance in circumstances {
            let text = ConditionText(scenario: scenario).text(circumstance)
            source += "\n### when \(text): Again\nfrom: x\n\nAgain.\n"
        }
        let again = try ScenarioReader.read(source).injects.suffix(circumstances.count).map { inject in
            if case .when(let circumstance, _, _) = inject.trigger {
                circumstance
            } else {
                Circumstance.officeHours
            }
        }
        #expect(again == circumstances)
    }

    @Test(
        "a cell that looks like a formula is made harmless, and comes back to the letter",
        arguments: [
            "=1+1", "+31 20 555", "-5", "@home", "\tx", "\rx", "＝1", "'=1", "''=1", "' =1", "  =1", "'plain",
            "plain",
            "",
            "'", "''", "it's", "\"=1\"", "=\"a\";b,c",
        ])
    func formulas(cell: String) {
        let guarded = FormulaGuard.guarded(cell)
        #expect(!["=", "+", "-", "@", "\t", "\r", "＝"].contains(guarded.first))
        #expect(FormulaGuard.bare(guarded) == cell)
    }

    @Test("texts of every shape come back to the letter")
    func texts() throws {
        let texts = [
            "=cmd|' /C calc'!A0", "+31 6 1234", "One.\n\nTwo.", "Line\nline", "# no heading", "> no quote",
            "- a\n- b",
            "key: value", "\"Quoted, with a comma\"; and more", "### 08:20 Nothing", "a\n\n\nb", "'=1", "1,5",
        ]
        var table = "Inject #,Title,Description,Scheduled Time,Scenario Day,From / Source\r\n"
        for (index, text) in texts.enumerated() {
            let cell = FormulaGuard.guarded(text).replacing("\"", with: "\"\"")
            table += "i\(index),Title \(index),\"\(cell)\",09:\(10 + index),1,X\r\n"
        }
        let found = try MasterListImport(
            Array(table.utf8), wishes: MasterListImport.Wishes(id: "x", language: .english))
        let read = try ScenarioReader.read(found.skeleton).injects.map(\.variants[0].text)
        #expect(read == texts)
    }
}

@Suite("Tables for other tools")
struct ProfileTests {
    @Test("Conducttr finds its columns by their names and in their order")
    func conducttr() throws {
        let scenario = try Library.scenario("elo-supplier-en")
        let export = try MasterListExport(scenario, profile: .conducttr, language: .english)
        #expect(
            export.text.hasPrefix(
                "Number,Time,From,Faction,To,Team,Method,Subject,Message,Expected Action,Tab\r\n1,2026-03-10 07:"
            ))
        #expect(export.losses.count == 1)
    }

    @Test("T3SF gets its eleven keys, and never an hour between two injects", arguments: Library.ids)
    func t3sf(id: String) throws {
        let scenario = try Library.scenario(id)
        let export = try MasterListExport(scenario, profile: .t3sf, language: scenario.language)
        let keys = [
            "#", "Real Time", "Date", "Subject", "From", "Player", "Script", "Photo", "Picture Name",
            "Profile", "Poll",
        ]
        let times = export.text.split(separator: "\n").filter { $0.contains("\"Real Time\"") }
        let timed = scenario.injects.count { if case .at = $0.trigger { true } else { false } }
        #expect(times.count == timed)
        for key in keys {
            #expect(export.text.split(separator: "\n").count { $0.contains("\"\(key)\" :") } == timed)
        }
        #expect(!export.losses.isEmpty)
        let minutes = times.compactMap { line in
            ClockText.minute(
                SheetTimeReader.plain(String(line.split(separator: "\"").last { $0.contains("M") } ?? "")))
        }
        #expect(minutes.count == timed)
        for (before, after) in zip(minutes, minutes.dropFirst()) {
            #expect((after - before + 1440) % 1440 <= 59)
        }
    }
}
