import Groundwork
import Testing

@testable import ScenarioWorkshop

@Suite("Sheets as programs save them")
struct SheetTextTests {
    private static let plain = "Tijd;Één\r\n09:00;café €"

    private static func wide(_ text: String, isBig: Bool) -> [UInt8] {
        text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    private static func read(_ bytes: [UInt8]) -> (text: String, encoding: SheetText.Encoding)? {
        (try? SheetText(bytes)).map { ($0.text, $0.encoding) }
    }

    @Test("the same text is read from every encoding, with its mark and without")
    func encodings() {
        let windows: [UInt8] = SheetTextTests.plain.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
        let cases: [([UInt8], SheetText.Encoding)] = [
            (Array(SheetTextTests.plain.utf8), .utf8),
            ([0xEF, 0xBB, 0xBF] + SheetTextTests.plain.utf8, .utf8),
            ([0xFF, 0xFE] + SheetTextTests.wide(SheetTextTests.plain, isBig: false), .utf16),
            ([0xFE, 0xFF] + SheetTextTests.wide(SheetTextTests.plain, isBig: true), .utf16),
            (SheetTextTests.wide(SheetTextTests.plain, isBig: false), .utf16),
            (SheetTextTests.wide(SheetTextTests.plain, isBig: true), .utf16), (windows, .windows),
        ]
        for (bytes, encoding) in cases {
            let read = SheetTextTests.read(bytes)
            #expect(read?.text == SheetTextTests.plain, "\(encoding)")
            #expect(read?.encoding == encoding)
        }
        #expect(SheetTextTests.read(SheetTextTests.wide("abc", isBig: true) + [0x00])?.encoding != .utf16)
        #expect(SheetTextTests.read(SheetTextTests.wide("abcd", isBig: true))?.text == "abcd")
        #expect(
            SheetTextTests.read([0xFF, 0xFE] + SheetTextTests.wide("ab", isBig: false) + [0x41])?.text == "ab"
        )
    }

    @Test("the signs that Windows has of its own")
    func windows() {
        let bytes: [UInt8] = [
            0x80, 0x85, 0x8C, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9F, 0xA0, 0xE9, 0xFF,
        ]
        #expect(SheetTextTests.read(bytes)?.text == "€…Œ‘’“”–—™Ÿ\u{A0}éÿ")
    }

    @Test("what is no text is refused, with its reason")
    func refused() {
        func refusal(_ bytes: [UInt8]) -> SheetText.Refusal? {
            do throws(SheetText.Refusal) {
                _ = try SheetText(bytes)
                return nil
            } catch { return error }
        }
        #expect(refusal([0x50, 0x4B, 0x03, 0x04, 0x14]) == .workbook)
        #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .workbook)
        #expect(refusal([]) == .empty)
        #expect(refusal(Array(" \r\n\t".utf8)) == .empty)
        #expect(refusal(Array("a;b\u{0}".utf8)) == .binary)
        #expect(refusal(Array("a;b\u{8}".utf8)) == .binary)
        #expect(refusal(Array("a;b\t\u{B}".utf8)) == nil)
        #expect(refusal(Array("PK is a title".utf8)) == nil)
    }

    @Test(
        "clock times to their edges",
        arguments: [
            ("0:00", 0), ("23:59", 1439), ("24:00", 1440), ("24:01", nil), ("9:59:59", 599), ("9:60", nil),
            ("12am", 0), ("12pm", 720), ("1p", 780), ("11a.m.", 660), ("0am", nil), ("13pm", nil),
            ("12:30am", 30), ("0000", 0), ("2400", 1440), ("959", 599), ("99", nil), ("9h", 540), ("9:", nil),
            ("9h5", nil), ("9:05:7", 545), ("9:05:123", nil), ("9:05:07:01", nil), ("123:00", nil),
            ("12345", nil), ("1400z", 840), ("14hrs", nil), ("9.30uur", 570), ("", nil), ("a", nil),
        ])
    func clocks(text: String, minute: Int?) {
        #expect(ClockText.minute(text) == minute)
    }

    @Test(
        "dates to their edges; a year of two digits is of this century, one left out is the drill's",
        arguments: [
            ("2026-03-10", "2026-03-10"), ("10-3-26", "2026-03-10"), ("10.03.2026", "2026-03-10"),
            ("31/12/1999", "1999-12-31"), ("31/12/1899", nil), ("1/1/1900", "1900-01-01"),
            ("1/1/2199", "2199-01-01"), ("1/1/2200", nil), ("32-1-2026", nil), ("29-2-2026", nil),
            ("29-2-2024", "2024-02-29"), ("10-3", nil), ("10 3 2026", nil), ("100-3-2026", nil),
            ("10-3-226", nil), ("10 maart", "2026-03-10"), ("maart 10", "2026-03-10"),
            ("10th march 2027", "2027-03-10"), ("3rd may 27", "2027-05-03"), ("mar. 10, 2026", "2026-03-10"),
            ("sept 1 2026", "2026-09-01"), ("1 dez 2026", "2026-12-01"), ("1 févr 2026", "2026-02-01"),
            ("1 ma 2026", nil), ("10 maart 226", nil), ("10 11 maart", nil), ("10 march 2026 5", nil),
        ])
    func dates(text: String, date: String?) {
        let found = DateText(order: .dayFirst, year: 2026).date(text)
        #expect(found.map { Moment($0, minute: 0).description } == date.map { $0 + "T00:00" })
    }

    @Test(
        "one date in a column proves which number is the day",
        arguments: [
            ("13/3/2026", DateOrder.dayFirst), ("3/13/2026 09:00", .monthFirst), ("12/12/2026", nil),
            ("31.1.26", .dayFirst), ("32/1/2026", nil), ("2026-03-13", nil), ("09:00", nil), ("1/2", nil),
        ])
    func evidence(cell: String, order: DateOrder?) {
        #expect(DateText.evidence(cell) == order)
    }

    @Test(
        "lengths after the start to their edges",
        arguments: [
            ("T+1:59", SheetTime.offset(119)), ("T+1:60", nil), ("T+2", .offset(2)), ("H+2", .offset(120)),
            ("H-1", .offset(-60)), ("T-1:30", .offset(-90)), ("+90m", .offset(90)),
            ("T+100000", .offset(100_000)),
            ("T+100001", nil), ("D+1 H+2", .offset(1440 + 120)), ("D+0", .day(1, minute: nil)),
            ("D+366", .day(367, minute: nil)), ("D+367", nil), ("D+1 H+2 M+5", .offset(1440 + 125)),
            ("J+2 10:15", .day(3, minute: 615)), ("Day 366", .day(366, minute: nil)), ("Day 367", nil),
            ("Day 0", nil), ("D12", .day(12, minute: nil)),
            ("20000.5", SheetTime.moment(Moment(CivilDate(daysSince1970: -5569), hour: 12))),
            ("80001", nil), ("19999", nil), ("23.59", .clock(1439)), ("23.60", nil), ("0.25", .clock(360)),
        ])
    func offsets(text: String, time: SheetTime?) {
        #expect(SheetTimeReader().time(text) == time)
    }
}
