import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("Traps in real sheets")
struct TrapTests {
    private func read(_ text: String, start: String? = nil, dates: DateOrder? = nil) throws
        -> MasterListImport
    {
        try MasterListImport(
            Array(text.utf8),
            wishes: MasterListImport.Wishes(
                id: "x", start: start.flatMap { Moment($0) }, dates: dates, language: .english))
    }

    private func scenario(_ found: MasterListImport) throws -> Scenario {
        #expect(found.faults.isEmpty, "\(found.faults.map(\.message))")
        return try ScenarioReader.read(found.skeleton)
    }

    private func moments(_ scenario: Scenario) -> [String] {
        scenario.injects.map { if case .at(let moment) = $0.trigger { moment.description } else { "?" } }
    }

    @Test("a sheet full of traps loses nothing, and every trap is named with its row and column")
    func sheet() throws {
        let table = """
            Coors Field FSE,,,,,,
            MSEL NUMBER,DATE,Time,STATUS,SUBJECT,"SEND TO
            (RECIPIENT PLAYERS):",DESCRIPTION,INJECT MODE,SEND FROM,TYPE,Weather
            ,40299,0.25,,STARTEX,,,,,,
            FSS 9000,40299,0900,Ready,First,EOC,Smoke is seen.,"Phone, Cell phone and email",Guard,Inject,dry
            KEY EVENT,5/1/2010,9h15,Injected,Second,EOC,#REF!,EMITS,---,Contextual,
            FSS 9001,40299,,,Players call 911,EOC,Players call.,,,Player Action,
            DAY 2,,,,,,,,,,
            FSS 9002,40300,soon,,Third,EOC,Still smoke.,Radio,Guard,Inject,
            FSS 9003,40300,1000,Omitted,Fourth,EOC,Not played.,Radio,Guard,Inject,
            FSS 9000,40300.4375,,,Fifth,Fire,"A second fire,
            in the stand.",Radio,Guard,Inject,
            ,40300,0.75,,ENDEX,,,,,,
            """
        let found = try read(table)
        let scenario = try scenario(found)
        #expect(scenario.starts.description == "2010-05-01T06:00")
        #expect(scenario.ends.description == "2010-05-02T18:00")
        #expect(scenario.injects.map(\.id) == ["FSS 9000", "KEY EVENT", "FSS 9002", "FSS 9000-2"])
        #expect(
            moments(scenario) == [
                "2010-05-01T09:00", "2010-05-01T09:15", "2010-05-02T09:00", "2010-05-02T10:30",
            ])
        #expect(scenario.injects[1].variants[0].text == "Second")
        #expect(scenario.injects[1].expects?.contains("Players call 911") == true)
        #expect(scenario.injects[3].variants[0].text == "A second fire,\nin the stand.")
        #expect(scenario.injects[0].note?.contains("Weather: dry") == true)
        #expect(scenario.injects[3].note?.contains("Fire") == true)
        #expect(scenario.notes.contains("Not played."))
        let told = found.remarks.map { $0.sentence(in: .english) }
        for sentence in [
            "row 2, column 'Weather': unknown column", "row 5, column 'DESCRIPTION': '#REF!': a formula",
            "row 5, column 'INJECT MODE': 'EMITS': unknown way",
            "row 6: 'Players call 911': an expected action",
            "row 7: 'DAY 2': only parts", "row 8, column 'Time': 'soon': no time",
            "row 9: 'Fourth': is not played",
            "row 10, column 'MSEL NUMBER': 'FSS 9000': is there already",
        ] {
            #expect(
                told.contains { $0.hasPrefix(sentence) }, "\(sentence) in \(told.joined(separator: "\n"))")
        }
    }

    @Test("a row without a time comes with the one above it, on its own day")
    func noTime() throws {
        let found = try read(
            "Date,Time,Title\n2026-03-10,09:30,A\n2026-03-10,,B\n2026-03-11,,C\n2026-03-11,10:00,D\n")
        let times = moments(try scenario(found))
        #expect(times == ["2026-03-10T09:30", "2026-03-10T09:30", "2026-03-11T09:00", "2026-03-11T10:00"])
        #expect(found.remarks.count { $0.matter == .noTime } == 2)
    }

    @Test("the clock that goes back begins the next day")
    func nextDay() throws {
        let found = try read(
            "Time;Title;Description\n22:00;A;a\n23:30;B;b\n01:00;C;c\n", start: "2026-03-10T20:00")
        #expect(moments(try scenario(found)) == ["2026-03-10T22:00", "2026-03-10T23:30", "2026-03-11T01:00"])
        #expect(found.remarks.contains { $0.matter == .nextDay(2) && $0.row == 4 })
    }

    @Test("times after the start count from the start that is given")
    func offsets() throws {
        let found = try read("T+,Title,Description\n0,A,a\n90,B,b\n1500,C,c\n", start: "2026-03-10T08:00")
        #expect(moments(try scenario(found)) == ["2026-03-10T08:00", "2026-03-10T09:30", "2026-03-11T09:00"])
    }

    @Test("the order of day and month is proved by one date, or said to be assumed")
    func dates() throws {
        let american = try read("Date,Time,Title\n3/9/2026,9:00 AM,A\n3/13/2026,9:00 AM,B\n")
        #expect(moments(try scenario(american)) == ["2026-03-09T09:00", "2026-03-13T09:00"])
        let open = try read("Datum;Tijd;Titel\n10-3-2026;9.00 uur;A\n")
        #expect(moments(try scenario(open)) == ["2026-03-10T09:00"])
        #expect(open.remarks.contains { $0.matter == .dateOrder(.dayFirst) })
        let told = try read("Date,Time,Title\n3/10/2026,09:00,A\n", dates: .monthFirst)
        #expect(moments(try scenario(told)) == ["2026-03-10T09:00"])
    }

    @Test("a condition that a scenario knows is kept; another stands in the notes")
    func conditions() throws {
        let found = try read(
            """
            Inject #,Title,Description,Time,From,Condition
            a,First,One.,09:00,Desk,
            b,Second,Two.,,Desk,no update for 2h to nurses and inject a 1h ago
            c,Third,Three.,,Desk,If players forget to call
            d,Fourth,Four.,,Desk,inject nothing 1h ago
            """, start: "2026-03-10T08:00")
        let scenario = try scenario(found)
        #expect(scenario.audiences.map(\.name) == ["nurses"])
        guard case .when = scenario.injects.last?.trigger else {
            Issue.record("the condition is kept")
            return
        }
        #expect(scenario.injects.first { $0.id == "c" }?.note?.contains("If players forget to call") == true)
        #expect(scenario.injects.first { $0.id == "d" }?.note?.contains("inject nothing 1h ago") == true)
        #expect(found.remarks.count { $0.matter == .unknownCondition } == 2)
    }

    @Test("bytes of every kind give the same table", arguments: 0..<5)
    func encodings(kind: Int) throws {
        let text = "Nr;Tijd;Titel;Omschrijving\n1;09:00;Café;„Één” – €5\n"
        let bytes: [UInt8] =
            switch kind {
            case 0: Array(text.utf8)
            case 1: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case 2: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            case 3: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            default:
                text.unicodeScalars.map { scalar in
                    switch scalar {
                    case "€": 0x80
                    case "„": 0x84
                    case "”": 0x94
                    case "–": 0x96
                    default: UInt8(scalar.value & 255)
                    }
                }
            }
        let found = try MasterListImport(bytes, wishes: MasterListImport.Wishes(id: "x", language: .dutch))
        let inject = try #require(try scenario(found).injects.first)
        #expect(inject.title == "Café")
        #expect(inject.variants[0].text == "„Één” – €5")
    }

    @Test(
        "what is no table is refused with its reason",
        arguments: [
            ("", MasterListImport.Refusal.empty), (" \n", .empty), ("PK\u{3}\u{4}xl/workbook", .workbook),
            ("hello, world", .noHeader),
            ("Title,Time\n\"never closed,09:00\n", .quote(row: 2, cell: 1, isOpen: true)),
            ("Title,Time\n", .noInjects),
            ("\u{1}\u{2}\u{3},Title,Time", .binary),
        ])
    func refused(text: String, refusal: MasterListImport.Refusal) {
        #expect(throws: refusal) { try read(text) }
    }

    @Test(
        "no table makes the reader fall over, and what comes out of it plays",
        arguments: 0..<150 as Range<UInt64>)
    func anyTable(seed: UInt64) throws {
        var chance = RandomStream(seed: seed, name: "tables")
        let headers = [
            "Nr", "Time", "Day", "Title", "Description", "From", "To", "Condition", "Type", "Claims", "Notes",
            "Chance", "?",
        ]
        let values = [
            "", "1", "09:00", "T+90", "2026-03-10 10:00", "Day 3", "---", "#REF!", "STARTEX", "Player Action",
            "=1+1",
            "no update for 2h", "inject 1", "# x", "> y", "a: b", "\"q\"", "x\ny", "40299.5", "blame", "-3",
            "🦜", "61",
            "day 900 25:00", "alternative 40%", "Omitted", "1/2/3", "9999-12-31 23:59", "0001-01-01 00:00",
        ]
        func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        var lines = [headers.map { cell($0) }.joined(separator: ",")]
        for _ in 0..<(1 + chance.below(8)) {
            lines.append(
                (0..<chance.below(15)).map { _ in cell(values[chance.below(values.count)]) }.joined(
                    separator: ","))
        }
        do {
            let found = try read(lines.joined(separator: "\n"))
            #expect(
                found.faults.isEmpty,
                "seed \(seed): \(DiagnosticRenderer(file: "x", source: found.skeleton).render(found.faults, in: .english))"
            )
            #expect(!MasterListReport(found, language: .dutch).text.isEmpty)
        } catch let refusal as MasterListImport.Refusal {
            #expect(refusal == .noInjects, "seed \(seed)")
        }
    }
}
