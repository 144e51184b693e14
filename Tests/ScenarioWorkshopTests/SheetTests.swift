import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("Times in sheets")
struct SheetTimeTests {
    private static func moment(_ text: String) -> SheetTime { .moment(Moment(text) ?? Moment(minutes: 0)) }
    private static func date(_ text: String) -> SheetTime {
        .date((Moment(text + "T00:00") ?? Moment(minutes: 0)).date)
    }

    static let clocks: [(String, SheetTime)] = [
        ("9:05", SheetTime.clock(545)), ("09:05", .clock(545)), ("09:05:30", .clock(545)),
        ("0700", .clock(420)),
        ("700", .clock(420)), ("0900 hrs", .clock(540)), ("9h15", .clock(555)), ("9u15", .clock(555)),
        ("14u", .clock(840)), ("9.15", .clock(555)), ("14.30 uur", .clock(870)), ("2:30 PM", .clock(870)),
        ("12:00 AM", .clock(0)), ("12:15 p.m.", .clock(735)), ("9 AM", .clock(540)),
        ("0.458333", .clock(660)),
        ("0,458333", .clock(660)), ("0.5", .clock(720)),
    ]
    static let days: [(String, SheetTime)] = [
        ("D1 09:00", .day(1, minute: 540)),
        ("Day 2 14:30", .day(2, minute: 870)), ("Dag 2 14.30", .day(2, minute: 870)),
        ("Day 3, 9:05 AM", .day(3, minute: 545)),
        ("day 2", .day(2, minute: nil)), ("D+2", .day(3, minute: nil)),
        ("J+1 09:00", .day(2, minute: 540)),
        ("D+2 H+3 M+45", .offset(2 * 1440 + 225)), ("T+90", .offset(90)), ("T+1:30", .offset(90)),
        ("T + 90", .offset(90)), ("+2d3h", .offset(2 * 1440 + 180)), ("H+2", .offset(120)),
        ("T-15", .offset(-15)),
        ("T0", .offset(0)),
    ]
    static let dates: [(String, SheetTime)] = [
        ("40299.1666", moment("2010-05-01T04:00")), ("46091", date("2026-03-10")),
        ("2026-03-10T14:30", moment("2026-03-10T14:30")),
        ("2026-03-10 14:30:00", moment("2026-03-10T14:30")),
        ("2026-03-10T14:30:00Z", moment("2026-03-10T14:30")),
        ("2026-03-10T14:30:00+01:00", moment("2026-03-10T14:30")),
        ("10-03-2026 14:30", moment("2026-03-10T14:30")), ("10/3/2026 14:30", moment("2026-03-10T14:30")),
        ("10-3-26 9:00", moment("2026-03-10T09:00")),
        ("10 maart 2026 14.30 uur", moment("2026-03-10T14:30")),
        ("di 10 mrt 2026 14:30", moment("2026-03-10T14:30")),
        ("March 10, 2026 2:30 PM", moment("2026-03-10T14:30")), ("10-Mar-2026", date("2026-03-10")),
        ("Tuesday, 10 March 2026", date("2026-03-10")), ("20260310", date("2026-03-10")),
        ("211340AUG2011", moment("2011-08-21T13:40")), ("211340ZAUG11", moment("2011-08-21T13:40")),
        ("21 1340 Aug 2011", moment("2011-08-21T13:40")),
    ]

    @Test("a time is read in every form that sheets have", arguments: clocks + days + dates)
    func read(text: String, time: SheetTime) {
        #expect(SheetTimeReader().time(text) == time)
    }

    @Test(
        "American dates have their month first",
        arguments: [("3/10/2026 2:30 PM", "2026-03-10T14:30"), ("03/10/2026 09:00", "2026-03-10T09:00")])
    func american(text: String, moment: String) {
        #expect(SheetTimeReader(order: .monthFirst).time(text) == Self.moment(moment))
    }

    @Test(
        "a column of days has numbers, dates and words",
        arguments: [("1", 1), ("12", 12), ("Day 2", 2), ("D+1", 2)])
    func dayNumbers(text: String, day: Int) {
        #expect(SheetTimeReader().dayOrDate(text) == .day(day, minute: nil))
    }

    @Test(
        "what is no time is not taken for one",
        arguments: [
            "", "soon", "25:00", "9:75", "13:00 PM", "2026-02-30 09:00", "99", "2561", "T+", "T+x", "1e9",
            "AUG",
            "311340FEB2011", "∞", "99999999999999999999", "T+99999999999", "9:5", "day 900 09:00", "０９：００",
        ])
    func none(text: String) {
        #expect(SheetTimeReader().time(text) == nil)
    }
}

@Suite("Headers of real sheets")
struct HeaderTests {
    static let sheets: [(header: String, known: [MasterColumn?])] = [
        (
            "EVENT # | EVENT TIME | EVENT TYPE | SUBJECT | INJECT MODE | SEND FROM\n(SIMULATED) | INJECTED BY (RESPONSIBLE CONTROLLER) | SEND TO (RECIPIENT PLAYERS) | EVENT DESCRIPTION  | EXPECTED OUTCOMES | QUESTIONS/COMMENTS | IMPLEMENTER/NARRATIVE | Notes",
            [
                .number, .time, .kind, .title, .channel, .from, .controller, .to, .body, .expected, .notes,
                .controller, .notes,
            ]
        ),
        (
            "MSEL NUMBER | DATE | Time | STATUS | INJECT DTG | SUBJECT | INJECT MODE | SEND FROM (Simulated) | INJECTED BY | SEND TO | STORYLINE/THREAD | ESF | DESCRIPTION | EXPECTED ACTION | NOTES/REMARKS | IMPLEMENTER (Actual Narrative) | BACKGROUND INFORMATION | Inject Author",
            [
                .number, .day, .time, .status, .time, .title, .channel, .from, .controller, .to, .thread,
                .thread, .body,
                .expected, .notes, .controller, nil, .controller,
            ]
        ),
        (
            "MSEL # | Day | TITLE | SEND TO | SENT FROM | CONTROLLER | METHOD | TYPE | DESCRIPTION/SCRIPT | EXPECTED ACTION | Comments/Notes",
            [.number, .day, .title, .to, .from, .controller, .channel, .kind, .body, .expected, .notes]
        ),
        (
            "Event # | Date | Time (0600-1800) | Sent To: | Sent From: | Event Summary | Expected Reaction to Inject | Inject Method | Status | Unit/Organization | Inject Implementer | Impacted Event Location/Venue | 1st Objective Supported | 2nd Objective Supported | Inject POC",
            [
                .number, .day, .time, .to, .from, .title, .expected, .channel, .status, nil, .controller,
                .location,
                .objective, .objective, .controller,
            ]
        ),
        (
            "SourceReference | Phase | ScheduledTime | Title | Description | Source | Target | DeliveryMethod | ExpectedAction | Priority | TriggerType | ResponsibleController | LocationName | LocationType | Track | Notes | ExpectedOutcomes",
            [
                .number, .phase, .time, .title, .body, .from, .to, .channel, .expected, .priority, .trigger,
                .controller,
                .location, .location, .thread, .notes, .expected,
            ]
        ),
        (
            "Nr | Dag | Tijd | Onderwerp | Omschrijving | Afzender | Ontvanger | Kanaal | Verwachte reactie | Opmerkingen",
            [.number, .day, .time, .title, .body, .from, .to, .channel, .expected, .notes]
        ),
    ]

    @Test("the header rows of real sheets are recognised", arguments: sheets.indices)
    func recognised(index: Int) {
        let sheet = HeaderTests.sheets[index]
        let cells = sheet.header.split(separator: "|").map { String($0).trimming(while: { $0 == " " }) }
        #expect(cells.map { HeaderNames.column($0) } == sheet.known)
    }

    @Test("every column that is written is recognised", arguments: MasterColumn.allCases)
    func own(column: MasterColumn) {
        #expect(HeaderNames.column(column.rawValue) == column)
    }

    @Test("a sheet with such a header is read", arguments: sheets.indices, [",", ";", "\t"])
    func read(index: Int, separator: String) throws {
        let sheet = HeaderTests.sheets[index]
        let header = sheet.header.split(separator: "|").map { "\"\($0.replacing("\n", with: "\r\n"))\"" }
        let values: [MasterColumn: String] = [
            .number: "FSS 9000", .day: "1", .time: "0915", .title: "A call", .body: "Hello.", .from: "Desk",
            .to: "Player", .channel: "Phone", .expected: "Answers", .status: "Ready to Inject",
            .kind: "Inject",
        ]
        let cells = sheet.known.map { $0.flatMap { values[$0] } ?? "---" }
        let text = [header, cells].map { $0.joined(separator: separator) }.joined(separator: "\r\n")
        let found = try MasterListImport(
            Array(text.utf8), wishes: MasterListImport.Wishes(id: "x", language: .english))
        #expect(found.faults.isEmpty)
        let inject = try #require(try ScenarioReader.read(found.skeleton).injects.first)
        #expect(inject.id == "FSS 9000")
        #expect(inject.title == "A call")
    }
}
