import Groundwork
import Testing

@testable import DrillRehearsal

@Suite("The players' lines")
struct LinesTests {
    @Test("every idea has wordings in both languages, with the same slots", arguments: Idea.allCases)
    func parity(_ idea: Idea) {
        let (dutch, english) = (Lines.of(.dutch)[idea], Lines.of(.english)[idea])
        #expect(!dutch.isEmpty && !english.isEmpty)
        #expect(Set(dutch).count == dutch.count && Set(english).count == english.count)
        let required = Slots.names(in: dutch.joined()).union(Slots.names(in: english.joined()))
            .map { $0.lowercased() }.filter { $0 != "service" && $0 != "channels" }
        for name in Set(required) where name != "clock" && name != "groups" {
            for wording in dutch + english {
                #expect(
                    Slots.names(in: wording).map { $0.lowercased() }.contains(name), "\(name): \(wording)")
            }
        }
    }

    @Test("slots are filled and strange braces left alone")
    func slots() {
        #expect(Slots.fill("{a} and {b}", ["a": "x", "b": "y"]) == "x and y")
        #expect(Slots.fill("{a} and {c}", ["a": "{c}"]) == "{c} and {c}")
        #expect(Slots.fill("no } slot { here", ["a": "x"]) == "no } slot { here")
    }
}

@Suite("The rhythm")
struct RhythmTests {
    private func rhythm() throws -> Rhythm {
        let week = Set(Weekday.allCases.prefix(5))
        let office = WeeklyHours([WeeklyHours.Span(days: week, opens: 480, closes: 1080)])
        let evening = WeeklyHours([WeeklyHours.Span(days: Set(Weekday.allCases), opens: 480, closes: 1380)])
        return Rhythm(
            starts: try #require(Moment("2026-03-10T07:40")), officeHours: office, need: [evening],
            habits: .exemplary)
    }

    @Test(
        "soon at first, then hourly, then at fixed times, with a pause at night",
        arguments: [
            ("2026-03-10T07:40", "2026-03-10T08:10"), ("2026-03-10T09:12", "2026-03-10T09:40"),
            ("2026-03-10T11:10", "2026-03-10T12:10"), ("2026-03-10T17:10", "2026-03-10T18:00"),
            ("2026-03-10T18:00", "2026-03-10T21:00"), ("2026-03-10T21:00", "2026-03-11T07:45"),
            ("2026-03-11T07:45", "2026-03-11T10:15"), ("2026-03-11T23:30", "2026-03-12T07:45"),
            ("2026-03-13T21:00", "2026-03-14T10:00"), ("2026-03-14T10:00", "2026-03-14T17:00"),
        ])
    func next(_ now: String, _ expected: String) throws {
        let moment = try #require(Moment(now))
        #expect(try rhythm().next(after: moment).description == expected)
    }
}
