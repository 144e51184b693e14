import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

/// What becomes of a table as a whole.
@Suite("A scenario made of a sheet")
struct SheetSkeletonTests {
    private func read(_ lines: String..., start: String? = "2026-03-10T09:00") throws -> MasterListImport {
        try MasterListImport(
            Array(lines.joined(separator: "\n").utf8),
            wishes: MasterListImport.Wishes(id: "x", start: start.flatMap { Moment($0) }, language: .english))
    }

    private func scenario(_ found: MasterListImport) throws -> Scenario {
        #expect(found.faults.isEmpty, "\(found.faults.map(\.message))")
        return try ScenarioReader.read(found.skeleton)
    }

    @Test(
        "it ends an hour after the last inject, and not before five",
        arguments: [("15:59", "17:00"), ("16:00", "17:00"), ("16:01", "17:01"), ("20:00", "21:00")])
    func ends(last: String, end: String) throws {
        let found = try read("Nr,Time,Title,Description,From", "1,\(last),A,One.,Desk")
        #expect(try scenario(found).ends == Moment("2026-03-10T\(end)"))
    }

    @Test(
        "an end that is marked counts, and lies five minutes after the last inject at least",
        arguments: [("18:00", "18:00"), ("12:05", "12:05"), ("12:04", "12:05"), ("11:00", "12:05")])
    func endex(marked: String, end: String) throws {
        let found = try read(
            "Nr,Date,Time,Title,Description,From", "1,2026-03-10,12:00,A,One.,Desk",
            ",2026-03-10,\(marked),ENDEX,,")
        #expect(try scenario(found).ends == Moment("2026-03-10T\(end)"))
    }

    @Test("the first start that is marked counts, and the last end")
    func marks() throws {
        let found = try read(
            "Nr,Date,Time,Title,Description,From", ",2026-03-10,08:00,STARTEX,,",
            ",2026-03-10,08:30,STARTEX,,", "1,2026-03-10,12:00,A,One.,Desk", ",2026-03-10,18:00,ENDEX,,",
            ",2026-03-10,19:00,ENDEX,,", start: nil)
        let scenario = try scenario(found)
        #expect(scenario.starts == Moment("2026-03-10T08:00"))
        #expect(scenario.ends == Moment("2026-03-10T19:00"))
    }

    @Test("an inject on a condition on a later day makes the drill last until that day's end")
    func laterDay() throws {
        let found = try read(
            "Nr,Day,Time,Title,Description,From,Condition", "1,1,10:00,A,One.,Desk,",
            "2,3,,B,Two.,Desk,inject 1 2h ago")
        let scenario = try scenario(found)
        #expect(scenario.ends == Moment("2026-03-12T17:00"))
        guard case .when(_, let from, _) = try #require(scenario.injects.last).trigger else {
            Issue.record("on a condition")
            return
        }
        #expect(scenario.day(of: from) == 3)
    }

    @Test("a drill of one day with an inject bound to that day runs into the next morning")
    func bound() throws {
        let found = try read(
            "Nr,Day,Time,Title,Description,From,Condition", "1,1,10:00,A,One.,Desk,",
            "2,1,,B,Two.,Desk,inject 1 2h ago")
        #expect(try scenario(found).ends == Moment("2026-03-11T09:00"))
    }

    @Test(
        "a moment in a condition belongs to the drill",
        arguments: [("after day 2 20:00", "2026-03-11T21:00"), ("after day 1 12:00", "2026-03-10T17:00")])
    func moments(condition: String, end: String) throws {
        let found = try read(
            "Nr,Time,Title,Description,From,Condition", "1,10:00,A,One.,Desk,",
            "2,,B,Two.,Desk,inject 1 2h ago and \(condition)")
        #expect(try scenario(found).ends == Moment(end))
    }

    @Test(
        "office hours are those that occur, the repair takes half of the drill",
        arguments: [
            ("2026-03-10T09:00", "weekdays 08:00-17:30", "4h"),
            ("2026-03-14T09:00", "daily 08:00-17:30", "4h"), ("2026-03-10T18:00", "always", "40m"),
        ])
    func hours(start: String, hours: String, repair: String) throws {
        let clock = start.suffix(5)
        let found = try read(
            "Nr,Time,Title,Description,From", "1,\(clock == "18:00" ? "18:20" : clock),A,One.,Desk",
            start: start)
        #expect(found.skeleton.contains("\noffice hours: \(hours)\n"))
        #expect(found.skeleton.contains("\ntakes: \(repair)\n"))
        #expect(try scenario(found).recovery.stages.count == 1)
    }

    @Test("stages that conditions name share the drill, and the last brings all back")
    func stages() throws {
        let found = try read(
            "Nr,Time,Title,Description,From,Condition", "1,09:00,A,One.,Desk,",
            "2,,B,Two.,Desk,stage repair ended", "3,,C,Three.,Desk,stage check ended")
        let stages = try scenario(found).recovery.stages
        #expect(stages.map(\.name) == ["repair", "check"])
        #expect(stages.map(\.minutes) == [160...160, 160...160])
        #expect(stages.map { $0.service != nil } == [false, true])
    }

    @Test(
        "a row without a title has the first six words of its text",
        arguments: [
            ("One two three four five six", "One two three four five six"),
            ("One two three four five six seven", "One two three four five six …"), ("One", "One"),
        ])
    func titles(text: String, title: String) throws {
        let found = try read("Nr,Time,Description,From", "1,10:00,\(text),Desk")
        #expect(try scenario(found).injects.map(\.title) == [title])
    }

    @Test("the same number again gets the next one that is free")
    func numbers() throws {
        let found = try read(
            "Nr,Time,Title,Description,From", "a,10:00,A,One.,Desk", "A,10:01,B,Two.,Desk",
            "a,10:02,C,Three.,Desk", ",10:03,D,Four.,Desk")
        #expect(try scenario(found).injects.map(\.id) == ["a", "A-2", "a-3", "row-5"])
        #expect(found.remarks.count { if case .repeatedNumber = $0.matter { true } else { false } } == 2)
    }

    @Test("alternatives stand together under one number, with their weights")
    func alternatives() throws {
        let found = try read(
            "Nr,Time,Title,Description,From,Type", "a,10:00,A,One.,Desk,alternative 60%",
            "a,10:00,A,Two.,Desk,alternative 40%", "b,10:05,B,Three.,Desk,Inject",
            "b,10:06,B,Four.,Desk,alternative 40%", "a,10:07,A,Five.,Desk,alternative 40%")
        let injects = try scenario(found).injects
        #expect(injects.map(\.id) == ["a", "b", "b-2", "a-2"])
        #expect(injects[0].variants.map(\.weight) == [60, 40])
        #expect(injects[0].variants.map(\.text) == ["One.", "Two."])
        #expect(injects[1].variants.map(\.weight) == [100])
    }

    @Test("the player is whom most rows name, the first of those named alike")
    func player() throws {
        let alike = try read(
            "Nr,Time,Title,Description,From,To", "1,10:00,A,One.,Desk,Ann", "2,10:01,B,Two.,Desk,Ben")
        #expect(try scenario(alike).player == "Ann")
        #expect(alike.remarks.contains { $0.matter == .recipients(2) })
        let most = try read(
            "Nr,Time,Title,Description,From,To", "1,10:00,A,One.,Desk,Ann", "2,10:01,B,Two.,Desk,Ben",
            "3,10:02,C,Three.,Desk,Ben")
        #expect(try scenario(most).player == "Ben")
        #expect(try scenario(most).injects[0].note?.contains("Ann") == true)
        let one = try read("Nr,Time,Title,Description,From,To", "1,10:00,A,One.,Desk,Ann")
        #expect(!one.remarks.contains { if case .recipients = $0.matter { true } else { false } })
    }

    @Test(
        "dates of numbers are read so that they lie near each other; else as the clock goes",
        arguments: [
            (["3/10/2026", "4/10/2026", "5/10/2026"], "09:00", "2026-10-03", DateOrder.dayFirst),
            (["10/3/2026", "10/4/2026", "10/5/2026"], "09:00", "2026-10-03", .monthFirst),
            (["3/10/2026"], "9:00 AM", "2026-03-10", .monthFirst),
            (["3-10-2026"], "9:00 AM", "2026-10-03", .dayFirst),
            (["3/10/2026"], "09:00", "2026-10-03", .dayFirst),
        ])
    func dates(dates: [String], clock: String, first: String, order: DateOrder) throws {
        let rows = dates.enumerated().map { "\($0.offset),\($0.element),\(clock),A,One.,Desk" }
        let found = try MasterListImport(
            Array((["Nr,Date,Time,Title,Description,From"] + rows).joined(separator: "\n").utf8),
            wishes: MasterListImport.Wishes(id: "x", language: .english))
        #expect(try scenario(found).starts == Moment(first + "T09:00"))
        #expect(found.remarks.contains { $0.matter == .dateOrder(order) })
    }

    @Test(
        "nothing is assumed about a date that says itself which number is the day",
        arguments: ["2026-03-04", "13/3/2026", "3 march 2026", "4/3/26"])
    func plainDates(date: String) throws {
        let found = try read("Nr,Date,Time,Title,Description,From", "1,\(date),09:00,A,One.,Desk", start: nil)
        #expect(!found.remarks.contains { if case .dateOrder = $0.matter { true } else { false } })
    }

    @Test(
        "a span of time counts from its beginning",
        arguments: ["10:00 - 11:00", "10:00-11:00", "10:00 to 11:00", "10:00 tot 11:00"])
    func spans(time: String) throws {
        let found = try read("Nr,Time,Title,Description,From", "1,\(time),A,One.,Desk")
        #expect(
            try scenario(found).injects.map(\.trigger).map {
                if case .at(let moment) = $0 { moment.clock } else { "" }
            } == ["10:00"])
        #expect(found.remarks.contains { $0.matter == .span && $0.row == 2 })
    }

    @Test(
        "of one matter twenty-five remarks are shown, and the rest is counted with its rows",
        arguments: [25, 26, 27])
    func remarks(count: Int) throws {
        let rows = (0..<count).map { "\($0),soon,A,One.,Desk" }
        let found = try MasterListImport(
            Array((["Nr,Time,Title,Description,From"] + rows).joined(separator: "\n").utf8),
            wishes: MasterListImport.Wishes(id: "x", start: Moment("2026-03-10T09:00"), language: .english))
        let lines = MasterListReport(found, language: .english).text.split(separator: "\n").map(String.init)
        #expect(lines.first == "\(count) rows read, \(count) injects made")
        #expect(lines.contains("not understood (\(count)):"))
        #expect(lines.count { $0.contains("'soon'") } == 25)
        let more = lines.filter { $0.hasPrefix("  … and ") }
        switch count {
        case 25: #expect(more.isEmpty)
        case 26: #expect(more == ["  … and 1 more of these, in rows 27"])
        default: #expect(more == ["  … and 2 more of these, in rows 27, 28"])
        }
    }

    @Test("hours that never occur within the drill stand in the notes")
    func during() throws {
        let found = try read(
            "Nr,Time,Title,Description,From,During", "1,10:00,A,One.,Desk,sun 10:00-12:00",
            "2,10:30,B,Two.,Desk,daily 10:00-12:00")
        let injects = try scenario(found).injects
        #expect(injects[0].note?.contains("sun 10:00-12:00") == true)
        #expect(injects[1].note == nil)
    }
}
