import DebriefScoring
import DebriefTestSupport
import Foundation
import Groundwork
import Testing

@testable import ReportWriting

/// Where each mark stands, to the unit of the drawing.
@Suite("Places of marks on a drawing")
struct DrawingPlaceTests {
    private static let start = DrillSketch.at(1, 8)

    private func numbers(_ shapes: [Drawing.Shape], _ names: String...) -> [[Double]] {
        shapes.map { shape in names.map { shape.number($0) } }
    }

    private func chart(
        _ values: [Double], calls: [Int] = [], minutes: [Int], marks: [MoodChart.Mark] = []
    ) throws -> MoodChart {
        var chart = try #require(MoodChart(Debrief(DrillSketch.middling.transcript)))
        chart.title = "Everyone"
        chart.moments = minutes.map { DrawingPlaceTests.start + $0 }
        chart.frustration.values = values
        chart.trust.values = values
        chart.calls = calls
        chart.marks = marks
        return chart
    }

    private func graph(_ chart: MoodChart, _ language: Language = .english, explains: Bool = true) -> String {
        MoodGraph(chart: chart, id: "a", language: language, explains: explains).markup.html
    }

    @Test(
        "a place has one decimal at most",
        arguments: [
            (0.0, "0"), (0.04, "0"), (0.05, "0.1"), (1, "1"), (1.25, "1.3"), (1.24, "1.2"), (10, "10"),
            (99.96, "100"), (518.66, "518.7"), (-0.5, "-0.5"),
        ])
    func figure(value: Double, text: String) {
        #expect(Scale.figure(value) == text)
    }

    @Test("bars on a wide page stand in rows of 34, on a telephone in rows of 48")
    func bars() throws {
        let bars = [Block.Bar("Openness", 25, note: "low"), Block.Bar("Timeliness", -5)]
        let drawings = Drawing.all(in: BarsChart(bars: bars, id: "a", language: .english).markup)
        let (wide, narrow) = (try #require(drawings.first), try #require(drawings.last))
        #expect([wide.width, wide.height, narrow.width, narrow.height] == [760, 74, 380, 102])
        #expect(
            numbers(wide.all("rect", "rail"), "x", "y", "width", "height") == [
                [130, 6, 360, 24], [130, 40, 360, 24],
            ])
        #expect(
            numbers(narrow.all("rect", "rail"), "x", "y", "width", "height") == [
                [0, 24, 380, 14], [0, 72, 380, 14],
            ])
        #expect(numbers(wide.all("rect", "bar"), "width", "height") == [[90, 24], [0, 24]])
        #expect(numbers(narrow.all("rect", "bar"), "width", "height") == [[95, 14], [0, 14]])
        #expect(wide.all("text").map { $0.number("y") } == [23, 23, 23, 57, 57, 57])
        #expect(narrow.all("text").map { $0.number("y") } == [18, 18, 66, 66])
        #expect(narrow.all("text").map(\.text) == ["Openness · low", "25", "Timeliness", "−5"])
    }

    @Test("causes stand in rows of 26 beside their names, on a telephone in rows of 42 below them")
    func waterfall() throws {
        let bars = [Block.Bar("silence", 30), Block.Bar("promise", 10), Block.Bar("a word", -20)]
        let drawings = Drawing.all(in: WaterfallChart(bars: bars, id: "a", language: .english).markup)
        let (wide, narrow) = (try #require(drawings.first), try #require(drawings.dropFirst().first))
        #expect([wide.width, wide.height, narrow.width, narrow.height] == [760, 86, 380, 134])
        // Red and green are explained below.
        #expect(
            drawings.dropFirst(2).flatMap { $0.all("rect") }.map { $0.attributes["class"] } == [
                "grew", "fell",
            ])
        #expect(
            numbers(wide.all("rect"), "x", "y", "width", "height") == [
                [250, 4, 330, 18], [580, 30, 110, 18], [470, 56, 220, 18],
            ])
        #expect(
            numbers(narrow.all("rect"), "x", "y", "width", "height") == [
                [0, 21, 285, 12], [285, 63, 95, 12], [190, 105, 190, 12],
            ])
        #expect(
            numbers(wide.all("text"), "x", "y") == [
                [0, 18], [586, 18], [0, 44], [696, 44], [0, 70], [696, 70],
            ])
        #expect(
            numbers(narrow.all("text"), "x", "y") == [
                [0, 16], [380, 16], [0, 58], [380, 58], [0, 100], [380, 100],
            ])
    }

    @Test("causes of little weight are not blown up, and one of nothing is a line that grew")
    func little() throws {
        let bars = [Block.Bar("silence", 0.5), Block.Bar("nothing", 0)]
        let drawings = Drawing.all(in: WaterfallChart(bars: bars, id: "a", language: .english).markup)
        #expect(numbers(drawings[0].all("rect"), "x", "width") == [[250, 220], [470, 1]])
        #expect(numbers(drawings[1].all("rect"), "x", "width") == [[0, 190], [190, 1]])
        #expect(drawings[0].all("rect").map { $0.attributes["class"] } == ["grew", "grew"])
        let more = [Block.Bar("silence", 0.5), Block.Bar("promise", 2.5)]
        let wide = Drawing.all(in: WaterfallChart(bars: more, id: "a", language: .english).markup)[0]
        #expect(numbers(wide.all("rect"), "x", "width") == [[250, 73.3], [323.3, 366.7]])
    }

    @Test("levels, their figures and the days stand on the lines of the drawing")
    func levels() throws {
        // Forty hours to a midnight and no further.
        let chart = try chart([0, 100], minutes: [0, 2400])
        let drawing = try #require(
            Drawing.all(in: MoodGraph(chart: chart, id: "a", language: .english).markup).first)
        let grid = drawing.all("line", "grid")
        #expect(grid.map { $0.number("y1") } == [224, 124, 24, 24, 24, 24])
        #expect(grid.map { $0.number("x1") } == [52, 52, 52, 52, 332, 752])
        #expect(
            drawing.all("text").map { "\($0.text) \($0.attributes["x"] ?? "") \($0.attributes["y"] ?? "")" }
                == ["0 46 228", "50 46 128", "100 46 28", "Tue 55 304", "Wed 335 304", "Thu 749 304"])
        #expect(drawing.all("polyline", "trust").first?.points == [[52, 224], [752, 24]])
    }

    @Test("a mark stands where its moment is between the first and the last, with its time and its words")
    func marks() throws {
        let marks: [MoodChart.Mark] = [
            .init(at: DrawingPlaceTests.start + 70, kind: .message, note: "1"),
            .init(at: DrawingPlaceTests.start + 140, kind: .inject, note: "press"),
            .init(at: DrawingPlaceTests.start + 350, kind: .broken, note: "noon"),
        ]
        let chart = try chart([0, 100], minutes: [0, 700], marks: marks)
        let drawing = try #require(
            Drawing.all(in: MoodGraph(chart: chart, id: "a", language: .english).markup).first)
        #expect(drawing.all("circle").map { $0.number("cx") } == [122, 192])
        #expect(drawing.all("path", "broken").first?.attributes["d"]?.hasPrefix("M402 264") == true)
        #expect(
            drawing.all("title").dropFirst().map(\.text) == [
                "Tue 09:10 1", "Tue 10:20 press", "Tue 13:50 noon",
            ])
    }

    @Test(
        "calls stand as columns of four fifths of a step, the busiest 50 high",
        arguments: [
            ([1, 1], "M52 224v-50h560v50zM122 224v-50h560v50z"),
            ([0, 1], "M122 224v-50h560v50z"),
            ([5, 0, 2], "M52 224v-50h280v50zM437 224v-20h280v20z"),
        ])
    func calls(calls: [Int], path: String) throws {
        let chart = try chart([0, 50, 100], calls: calls, minutes: [0, 30, 60])
        let drawing = try #require(
            Drawing.all(in: MoodGraph(chart: chart, id: "a", language: .english).markup).first)
        #expect(drawing.all("path", "calls").first?.attributes["d"] == path)
    }

    @Test(
        "who cannot see the course hears where it began, how high it came, where it ended, and of all calls")
    func described() throws {
        let html = graph(try chart([10, 80.4, 29.6], calls: [2, 0, 5], minutes: [0, 30, 60]))
        #expect(
            html.contains(
                "frustration: start 10, highest 80, end 30; trust: start 10, highest 80, end 30; calls: 7</desc>"
            ))
        let empty = graph(try chart([], minutes: [0, 30]))
        #expect(empty.contains("frustration: start 0, highest 0, end 0; "))
        #expect(empty.contains("calls: 0</desc>"))
    }

    @Test(
        "the busiest half hour is said when anybody called, one call apart from several",
        arguments: [
            ([0, 0], Language.english, "</strong>.</figcaption>"),
            ([0, 1], .english, "</strong>. Busiest half hour: 1 call.</figcaption>"),
            ([2, 1], .english, "</strong>. Busiest half hour: 2 calls.</figcaption>"),
            ([0, 0], .dutch, "</strong>.</figcaption>"),
            ([1, 1], .dutch, "</strong>. Drukste half uur: 1 telefoontje.</figcaption>"),
            ([1, 3], .dutch, "</strong>. Drukste half uur: 3 telefoontjes.</figcaption>"),
        ])
    func busiest(calls: [Int], language: Language, caption: String) throws {
        let chart = try chart([0, 50], calls: calls, minutes: [0, 30])
        #expect(graph(chart, language, explains: false).contains(caption))
    }

    @Test("the lines are explained under every course, the other signs under the first of a section")
    func explained() throws {
        let chart = try chart([0, 50], calls: [0, 0], minutes: [0, 30])
        let first = graph(chart)
        for name in ["frustration", "trust", "calls", "your message", "what came in", "broken promise"] {
            #expect(first.contains("</svg>\(name)</li>"))
        }
        let page = Page(
            banner: "EXERCISE", title: "The mail", facts: [], language: .english,
            sections: [Section("one", "People", [.moods(chart), .moods(chart), .moods(chart)])])
        let html = HTMLWriter(page: page).text
        #expect(html.components(separatedBy: "</svg>trust</li>").count == 4)
        #expect(html.components(separatedBy: "</svg>broken promise</li>").count == 2)
        #expect(html.components(separatedBy: "<svg class=\"mood\"").count == 4)
    }

    @Test("lines over one another keep to the sheet, and the seventh has the dash of the first")
    func curves() throws {
        let lines =
            (1...7).map { MoodChart.Line(name: "\($0)", values: [-5, 120]) } + [
                MoodChart.Line(name: "nobody", values: [])
            ]
        let chart = CurveChart(
            title: "Trust", span: [DrawingPlaceTests.start, DrawingPlaceTests.start + 60], lines: lines)
        let drawing = try #require(
            Drawing.all(in: CurveGraph(chart: chart, id: "a", language: .english).markup).first)
        #expect(numbers(drawing.all("line", "grid"), "y1", "y2") == [[224, 224], [124, 124], [24, 24]])
        #expect(
            drawing.all("text").map { "\($0.text) \($0.attributes["y"] ?? "")" } == [
                "0 228", "50 128", "100 28", "08:00 252", "08:15 252", "08:30 252", "08:45 252", "09:00 252",
            ])
        let curves = drawing.all("polyline", "curve")
        #expect(curves.dropLast().allSatisfy { $0.points == [[52, 224], [752, 24]] })
        let dashes = curves.map { $0.attributes["stroke-dasharray"] }
        #expect(dashes[6] == dashes[0] && dashes[7] == dashes[1] && dashes[5] != dashes[0])
        #expect(drawing.all("desc").first?.text.hasSuffix("7 ends at 120; nobody ends at 0") == true)
    }
}

@Suite("Edges of the moods on a terminal")
struct MoodPlotEdgeTests {
    private func lines(
        _ values: [Double], from start: Moment = DrillSketch.at(1, 8), length: Int,
        _ marks: [MoodChart.Mark] = [],
        width: Int = 26
    ) throws -> [String] {
        var chart = try #require(MoodChart(Debrief(DrillSketch.middling.transcript)))
        chart.title = "Everyone"
        chart.moments = [start, start + length]
        chart.frustration.values = values
        chart.trust.values = []
        chart.marks = marks
        return MoodPlot(chart, language: .english, width: width).lines
    }

    @Test("a line needs two values")
    func one() throws {
        #expect(try lines([50], length: 60).allSatisfy { !$0.dropFirst().contains("#") })
        #expect(try lines([50, 50], length: 60)[8] == " 50 │####################")
    }

    @Test("values beyond 0 and 100 stand on the edge, and a row is the ten points around it")
    func rows() throws {
        #expect(try lines([140, -20], length: 60)[3] == "100 │##########")
        #expect(try lines([140, -20], length: 60)[13] == "  0 │          ##########")
        #expect(try lines([95.1, 94.9], length: 60)[3] == "100 │##########")
        #expect(try lines([95.1, 94.9], length: 60)[4] == "    │          ##########")
    }

    @Test("a day is named where its name has room, up to the last column")
    func days() throws {
        // The second midnight lies on the 18th of 20 columns, and then on the 19th; the first would touch the start.
        let start = DrillSketch.at(1, 0)
        #expect(try lines([0, 0], from: start, length: 3200).last == "     Tue 00:00        Thu")
        #expect(try lines([0, 0], from: start, length: 3000).last == "     Tue 00:00")
    }

    @Test("a broken promise covers a message at the same place, and what lies outside stands on the edge")
    func marks() throws {
        let start = DrillSketch.at(1, 8)
        let marks: [MoodChart.Mark] = [
            .init(at: start - 30, kind: .message, note: "1"),
            .init(at: start + 30, kind: .broken, note: "x"),
            .init(at: start + 30, kind: .message, note: "2"),
            .init(at: start + 90, kind: .message, note: "3"),
        ]
        #expect(try lines([0, 0], length: 60, marks).dropLast().last == "     m        !         m")
    }
}
