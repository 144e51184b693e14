import Foundation
import Testing

@testable import Groundwork

@Suite("Hours of the week at midnight")
struct HoursEdgeTests {
    /// 9 March 2026 is a Monday.
    @Test(
        "a span that closes when it opens lasts a whole day",
        arguments: [
            ("2026-03-09T09:59", false), ("2026-03-09T10:00", true), ("2026-03-09T23:59", true),
            ("2026-03-10T00:00", true), ("2026-03-10T09:59", true), ("2026-03-10T10:00", false),
        ])
    func wholeDay(moment: String, isOpen: Bool) throws {
        let hours = WeeklyHours([WeeklyHours.Span(days: [.monday], opens: 600, closes: 600)])
        #expect(hours.contains(try #require(Moment(moment))) == isOpen)
    }

    @Test("the night after a Sunday belongs to it")
    func sunday() throws {
        let hours = WeeklyHours([WeeklyHours.Span(days: [.sunday], opens: 1380, closes: 60)])
        let sunday = try #require(Moment("2026-03-08T22:59"))
        #expect(!hours.contains(sunday) && hours.contains(sunday + 1))
        #expect(hours.contains(sunday + 120) && !hours.contains(sunday + 121))
        #expect(hours.minutes(from: sunday - 1440, to: sunday + 2 * 1440) == 120)
    }

    @Test("what is always open is open at any minute of any day")
    func always() throws {
        let midnight = try #require(Moment("2026-03-09T00:00"))
        for moment in [midnight, midnight - 1, midnight + 720] {
            #expect(WeeklyHours.always.contains(moment))
            #expect(WeeklyHours.always.next(from: moment) == moment)
            #expect(WeeklyHours.always.counted(moment) == moment)
        }
    }

    @Test("hours go into JSON by the English names of their days, and come back")
    func coded() throws {
        let hours = WeeklyHours([WeeklyHours.Span(days: [.sunday, .monday], opens: 1, closes: 2)])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(hours)
        #expect(
            String(decoding: json, as: UTF8.self) == #"[{"closes":2,"days":["monday","sunday"],"opens":1}]"#)
        #expect(try JSONDecoder().decode(WeeklyHours.self, from: json) == hours)
    }
}
