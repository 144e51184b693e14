import DebriefScoring
import DebriefTestSupport
import Foundation
import Groundwork
import Testing

@testable import ReportWriting

/// A drawing as a reader's eye finds it: how large it is, and its shapes in their order.
struct Drawing {
    struct Shape {
        let tag: String
        let attributes: [String: String]
        let text: String

        func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? .nan }

        /// The corners of a polyline.
        var points: [[Double]] {
            (attributes["points"] ?? "").split(separator: " ").map { pair in
                pair.split(separator: ",").map { Double($0) ?? .nan }
            }
        }
    }

    let width: Double
    let height: Double
    let shapes: [Shape]

    func all(_ tag: String, _ kind: String? = nil) -> [Shape] {
        shapes.filter { $0.tag == tag && (kind == nil || $0.attributes["class"] == kind) }
    }

    /// The drawings of a markup.
    static func all(in markup: Markup) -> [Drawing] {
        markup.html.components(separatedBy: "<svg").dropFirst().map { piece in
            let whole = (piece.components(separatedBy: "</svg>").first ?? "").split(separator: "<")
            let shapes = whole.map { part in
                var attributes: [String: String] = [:]
                let words = part.components(separatedBy: "\"")
                for (name, value) in zip(words, words.dropFirst()) where name.hasSuffix("=") {
                    attributes[String(name.dropLast().split(separator: " ").last ?? "")] = value
                }
                return Shape(
                    tag: String(part.prefix { $0.isLetter }), attributes: attributes,
                    text: part.components(separatedBy: ">").last ?? "")
            }
            let box = (shapes.first?.attributes["viewBox"] ?? "0 0 0 0").split(separator: " ")
            return Drawing(
                width: Double(box[2]) ?? 0, height: Double(box[3]) ?? 0, shapes: Array(shapes.dropFirst()))
        }
    }
}

/// Drawings are held against what they draw.
@Suite("Drawings on a page")
struct DrawingTests {
    private static let start = DrillSketch.at(1, 8)

    private func chart(
        _ values: [Double], calls: [Int] = [], marks: [MoodChart.Mark] = []
    ) throws -> MoodChart {
        var chart = try #require(MoodChart(Debrief(DrillSketch.middling.transcript)))
        chart.title = "Everyone"
        chart.moments = values.indices.map { DrawingTests.start + $0 * 360 }
        chart.frustration.values = values
        chart.trust.values = values.map { 100 - $0 }
        chart.calls = calls.isEmpty ? values.map { _ in 0 } : calls
        chart.marks = marks
        return chart
    }

    @Test("a bar is as long as its figure, in its rail, with its name and figure beside or above it")
    func bars() {
        let bars = [
            Block.Bar("Openness", 25, note: "low"), Block.Bar("Timeliness", 130), Block.Bar("Empty", 0),
        ]
        let drawings = Drawing.all(in: BarsChart(bars: bars, id: "a", language: .english).markup)
        #expect(drawings.count == 2)
        for (drawing, isNarrow) in zip(drawings, [false, true]) {
            let (rails, filled) = (drawing.all("rect", "rail"), drawing.all("rect", "bar"))
            #expect(zip(rails, filled).map { $1.number("width") / $0.number("width") } == [0.25, 1, 0])
            let texts = drawing.all("text")
            for (index, rail) in rails.enumerated() {
                let (top, bottom) = (rail.number("y"), rail.number("y") + rail.number("height"))
                #expect(filled[index].number("y") == top)
                #expect(bottom <= drawing.height && rail.number("x") + rail.number("width") <= drawing.width)
                if index > 0 {
                    #expect(top > rails[index - 1].number("y") + rails[index - 1].number("height"))
                }
                let name = texts.first { $0.text.hasPrefix(bars[index].name) }
                let place = name?.number("y") ?? .nan
                #expect(isNarrow ? place < top && place > top - 12 : place > top && place < bottom)
                #expect(isNarrow ? place > 11 : true, "a line of letters fits above")
            }
            #expect(drawing.all("text", "strong").map(\.text) == ["25", "130", "0"])
        }
    }

    @Test("a cause begins where the one before it ended, and what was taken away goes back")
    func waterfall() {
        let bars = [Block.Bar("silence", 30), Block.Bar("promise", 10), Block.Bar("a word", -20)]
        let drawings = Drawing.all(in: WaterfallChart(bars: bars, id: "a", language: .english).markup)
        for drawing in drawings.prefix(2) {
            let shapes = drawing.all("rect")
            #expect(shapes.map { $0.attributes["class"] } == ["grew", "grew", "fell"])
            let (left, unit) = (shapes[0].number("x"), shapes[0].number("width") / 30)
            #expect(shapes.map { $0.number("width") } == [30 * unit, 10 * unit, 20 * unit])
            #expect(shapes.map { $0.number("x") } == [left, left + 30 * unit, left + 20 * unit])
            #expect(shapes[1].number("x") + shapes[1].number("width") <= drawing.width)
            for (before, after) in zip(shapes, shapes.dropFirst()) {
                #expect(after.number("y") > before.number("y") + before.number("height"))
            }
            let last = shapes[2]
            #expect(last.number("y") + last.number("height") <= drawing.height)
            #expect(drawing.all("text").filter { $0.text == "−20" }.count == 1)
        }
    }

    @Test("a cause that lowers what was never there stays on the sheet, and one of nothing can be seen")
    func edges() {
        let bars = [Block.Bar("a word", -5), Block.Bar("silence", 10), Block.Bar("dust", 0.001)]
        let drawings = Drawing.all(in: WaterfallChart(bars: bars, id: "a", language: .english).markup)
        for drawing in drawings.prefix(2) {
            let shapes = drawing.all("rect")
            #expect(shapes[0].number("x") == shapes[1].number("x"))
            #expect(shapes[2].number("width") == 1)
        }
    }

    @Test("moods go from edge to edge between 0 and 100, and calls stand on the line of 0")
    func mood() throws {
        let chart = try chart([0, 50, 100, 25, 120], calls: [2, 0, 4, 1, 0])
        let drawing = try #require(
            Drawing.all(in: MoodGraph(chart: chart, id: "a", language: .english).markup).first)
        let levels = drawing.all("line", "grid").filter { $0.number("x1") == 52 && $0.number("x2") == 752 }
        let (zero, hundred) = (levels[0].number("y1"), levels[2].number("y1"))
        #expect(levels.allSatisfy { $0.number("y1") == $0.number("y2") })
        #expect(levels[1].number("y1") == (zero + hundred) / 2)
        let labels = drawing.all("text").filter { ["0", "50", "100"].contains($0.text) }
        for (label, level) in zip(labels, levels) {
            #expect(abs(label.number("y") - level.number("y1")) <= 6)
        }
        let points = try #require(drawing.all("polyline", "frustration").first).points
        #expect(points.map { $0[0] } == [52, 227, 402, 577, 752])
        #expect(points.map { (zero - $0[1]) / (zero - hundred) } == [0, 0.5, 1, 0.25, 1])
        let trust = try #require(drawing.all("polyline", "trust").first).points
        #expect(trust.map { (zero - $0[1]) / (zero - hundred) } == [1, 0.5, 0, 0.75, 0])
        let columns = try #require(drawing.all("path", "calls").first?.attributes["d"]).split(separator: "M")
        #expect(columns.count == 3)
        let heights = columns.map { Double($0.split(separator: "v-")[1].prefix { $0 != "h" }) ?? 0 }
        #expect(heights == [25, 50, 12.5])
        #expect(columns.allSatisfy { $0.contains(" \(Int(zero))v-") })
        #expect(drawing.all("desc").first?.text.contains("highest 120, end 120") == true)
    }

    @Test(
        "what happened stands below its moment, each kind in its row, and the hours below with midnight as its day"
    )
    func marks() throws {
        let marks = [
            MoodChart.Mark(at: DrawingTests.start, kind: .message, note: "1"),
            MoodChart.Mark(at: DrawingTests.start + 720, kind: .inject, note: "the press"),
            MoodChart.Mark(at: DrawingTests.start + 1440, kind: .broken, note: "at noon"),
        ]
        let chart = try chart([10, 20, 30, 40, 50], calls: [0, 0, 0, 0, 0], marks: marks)
        let drawing = try #require(
            Drawing.all(in: MoodGraph(chart: chart, id: "a", language: .english).markup).first)
        let (dot, ring) = (drawing.all("circle", "dot"), drawing.all("circle", "inject"))
        #expect(dot.map { $0.number("cx") } == [52] && ring.map { $0.number("cx") } == [402])
        #expect(dot[0].number("cy") > 224 && ring[0].number("cy") - dot[0].number("cy") >= 7)
        #expect(drawing.all("path", "broken").first?.attributes["d"]?.hasPrefix("M752 ") == true)
        #expect(drawing.all("path", "calls").first?.attributes["d"] == "M0 0")
        let midnights = drawing.all("line", "grid").filter { $0.number("x1") == $0.number("x2") }
        #expect(midnights.map { $0.number("x1") } == [168.7, 343.7, 518.7, 693.7])
        #expect(drawing.all("text").map(\.text).filter { $0.count == 3 && $0 != "100" } == ["Wed"])
        #expect(try MoodGraph(chart: self.chart([1]), id: "a", language: .english).markup.html.isEmpty)
    }

    @Test("lines of several drills have their own dash, in the picture and in the legend")
    func curves() throws {
        let names = ["Kim", "Lee", "Robin", "Sam", "Alex", "Jo"]
        let lines = names.enumerated().map { index, name in
            MoodChart.Line(name: name, values: index == 1 ? [0, 100] : [0, 50, 100])
        }
        let chart = CurveChart(
            title: "Trust", span: [DrawingTests.start, DrawingTests.start + 60], lines: lines)
        let drawings = Drawing.all(in: CurveGraph(chart: chart, id: "a", language: .english).markup)
        let curves = try #require(drawings.first).all("polyline", "curve")
        #expect(curves[0].points == [[52, 224], [402, 124], [752, 24]])
        #expect(curves[1].points == [[52, 224], [402, 24]], "broken off half-way")
        let dashes = curves.compactMap { $0.attributes["stroke-dasharray"] }
        #expect(Set(dashes).count == names.count)
        #expect(drawings.dropFirst().map { $0.all("line")[0].attributes["stroke-dasharray"] ?? "" } == dashes)
        #expect(drawings[0].all("desc").first?.text.contains("Lee ends at 100") == true)
    }
}

/// The same course in plain characters.
@Suite("Moods on a terminal")
struct MoodPlotTests {
    private func chart(_ values: [Double], _ marks: [MoodChart.Mark] = []) throws -> MoodChart {
        var chart = try #require(MoodChart(Debrief(DrillSketch.middling.transcript)))
        chart.title = "Everyone"
        chart.moments = values.indices.map { DrillSketch.at(1, 8) + $0 * 360 }
        chart.frustration.values = values
        chart.trust.values = values.map { 100 - $0 }
        chart.marks = marks
        return chart
    }

    @Test("a small course, as it is seen")
    func small() throws {
        let marks = [
            MoodChart.Mark(at: DrillSketch.at(1, 8), kind: .message, note: "1"),
            MoodChart.Mark(at: DrillSketch.at(1, 20), kind: .inject, note: "no sign"),
            MoodChart.Mark(at: DrillSketch.at(2, 8), kind: .broken, note: "x"),
        ]
        let lines = MoodPlot(try chart([0, 30, 50, 70, 100], marks), language: .english, width: 27).lines
        #expect(
            lines == [
                "Everyone",
                "# frustration   o trust",
                "m message   ! broken promise",
                "100 │ooo               ###",
                "    │",
                "    │",
                "    │   ooooo     #####",
                "    │",
                " 50 │        *****",
                "    │",
                "    │   #####     ooooo",
                "    │",
                "    │",
                "  0 │###               ooo",
                "    └─────────────────────",
                "     m                   !",
                "        12:00     Wed",
            ])
    }

    @Test("it is as wide as it may be, and never wider")
    func width() throws {
        for (asked, wide) in [(10, 20), (26, 20), (60, 54), (100, 94), (200, 94)] {
            let lines = MoodPlot(try chart([0, 50, 100]), language: .english, width: asked).lines
            #expect(lines.first { $0.hasPrefix("    └") }?.count == wide + 5)
            #expect(lines.allSatisfy { $0.count <= max(28, wide + 5) })
            #expect(lines[1].contains("promise") == (wide >= 54))
        }
        #expect(MoodPlot(try chart([1]), language: .english, width: 60).lines.isEmpty)
    }
}
