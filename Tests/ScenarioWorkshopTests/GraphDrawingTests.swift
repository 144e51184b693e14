import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("What leads to what, drawn")
struct GraphDrawingTests {
    /// A drawing taken apart.
    private struct Sheet {
        struct Box {
            var x: Double
            var y: Double
            var width: Double
            var height: Double

            func holds(_ place: (Double, Double)) -> Bool {
                place.0 >= x && place.0 <= x + width && place.1 >= y && place.1 <= y + height
            }
        }

        let tags: [String]
        let boxes: [Box]

        init(_ scenario: Scenario) {
            let all = GraphDrawing(ScenarioGraph(scenario)).text.components(separatedBy: "<")
            tags = all
            // The legend has a frame of its own above the boxes.
            boxes = all.filter { $0.hasPrefix("rect ") }.map { tag in
                Box(
                    x: Sheet.number("x", tag), y: Sheet.number("y", tag), width: Sheet.number("width", tag),
                    height: Sheet.number("height", tag))
            }.filter { $0.y > 100 }
        }

        static func number(_ name: String, _ tag: String) -> Double {
            tag.components(separatedBy: " \(name)=\"").dropFirst().first.flatMap {
                Double($0.prefix { $0 != "\"" })
            } ?? .nan
        }

        /// The two ends of every arrow.
        var arrows: [[(Double, Double)]] { curves.map { [($0[0], $0[1]), ($0[6], $0[7])] } }

        /// The places of every arrow: its start, the two that bend it, and its end.
        var curves: [[Double]] {
            tags.filter { $0.hasPrefix("path class=") }.map { arrow in
                let path = arrow.components(separatedBy: " d=\"")[1].prefix { $0 != "\"" }
                return path.split { "MC ".contains($0) }.compactMap { Double($0) }
            }.filter { $0.count == 8 }
        }
    }

    @Test("boxes stand apart and on the sheet, in every scenario", arguments: Library.ids)
    func apart(id: String) throws {
        let sheet = Sheet(try Library.scenario(id))
        let whole = try #require(sheet.tags.first { $0.hasPrefix("svg ") })
        let (right, bottom) = (Sheet.number("width", whole), Sheet.number("height", whole))
        for (index, box) in sheet.boxes.enumerated() {
            #expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= right && box.y + box.height <= bottom)
            for other in sheet.boxes[(index + 1)...] {
                #expect(
                    abs(box.x - other.x) > box.width
                        || (box.y < other.y
                            ? box.y + box.height < other.y : other.y + other.height < box.y),
                    "boxes lie on one another")
            }
        }
    }

    @Test("every line has room in its box and stands clear of the line above", arguments: Library.ids)
    func words(id: String) throws {
        let sheet = Sheet(try Library.scenario(id))
        var last: (x: Double, y: Double)?
        for tag in sheet.tags where tag.hasPrefix("text ") {
            let place = (x: Sheet.number("x", tag), y: Sheet.number("y", tag))
            guard place.y > 125 else { continue }
            let letter = tag.contains("small") ? 13.0 : 16
            let words = tag.components(separatedBy: ">")[1].replacing("&#39;", with: "'")
            // Letters of the widest fonts that readers have are about six tenths of their size wide.
            let end = place.x + Double(words.count) * letter * 0.6
            let box = try #require(sheet.boxes.first { $0.holds((place.x, place.y)) }, "\(words) hangs loose")
            #expect(end <= box.x + box.width + 8, "\(words) sticks out")
            #expect(place.y - letter >= box.y && place.y + 4 <= box.y + box.height)
            if let last, last.x == place.x, last.y < place.y { #expect(place.y - last.y >= letter + 2) }
            last = place
        }
    }

    @Test("arrows go from side to side, and no two meet at one place", arguments: Library.ids)
    func arrows(id: String) throws {
        let sheet = Sheet(try Library.scenario(id))
        var ends: Set<String> = []
        for end in sheet.arrows.flatMap({ $0 }) {
            #expect(ends.insert("\(end)").inserted, "two arrows end at \(end)")
            #expect(
                sheet.boxes.contains { box in
                    (end.0 == box.x || end.0 == box.x + box.width) && box.holds(end)
                }, "an arrow ends in the air")
        }
    }

    @Test(
        "an arrow leaves its box outwards, comes in from outside, and stays on the sheet",
        arguments: Library.ids)
    func outwards(id: String) throws {
        let sheet = Sheet(try Library.scenario(id))
        let whole = try #require(sheet.tags.first { $0.hasPrefix("svg ") })
        for curve in sheet.curves {
            for (end, control) in [(0, 2), (6, 4)] {
                let isRight = sheet.boxes.contains { $0.x + $0.width == curve[end] }
                #expect(isRight ? curve[control] > curve[end] : curve[control] < curve[end])
                #expect(curve[control + 1] == curve[end + 1])
                #expect(curve[control] <= Sheet.number("width", whole))
            }
        }
    }

    @Test("a word longer than a line is broken, and more than three lines end in dots")
    func long() throws {
        let title = String(repeating: "t", count: 70)
        let scenario = try ScenarioReader.read(TwoDays.source.replacing("Karin thanks", with: title))
        let sheet = Sheet(scenario)
        let lines = sheet.tags.map { $0.components(separatedBy: ">").last ?? "" }.filter {
            $0.hasPrefix("ttt")
        }
        #expect(lines.map(\.count) == [23, 23, 23] && lines.last?.hasSuffix("t…") == true)
    }

    @Test("a column for each day, an arrow for each tie, and a long title on several lines")
    func small() throws {
        let sheet = Sheet(try TwoDays.scenario())
        #expect(sheet.boxes.count == 9 && sheet.arrows.count == 7)
        #expect(Set(sheet.boxes.map(\.x)).sorted() == [24, 414, 804, 1194, 1584])
        let headings = sheet.tags.filter { $0.hasPrefix("text class=\"column\"") }
        #expect(
            headings.map { String($0.split(separator: ">").last ?? "") } == [
                "Escalation, measures, recovery", "Facts", "Day 1", "Day 2", "On any day",
            ])
        #expect(headings.map { Sheet.number("x", $0) } == [24, 414, 804, 1194, 1584])
        // An inject without an id is not called by the number of its line.
        #expect(!sheet.tags.contains { $0.hasPrefix("text") && $0.contains("line-") })
        let lines = sheet.tags.filter { $0.hasPrefix("text x=\"1206\"") }.map {
            $0.components(separatedBy: ">")[1]
        }
        #expect(lines == ["A long title that has", "to be wrapped because", "it does not fit into …"])
    }

    @Test("the legend shows every kind of arrow and what comes on a condition", arguments: Language.allCases)
    func legend(language: Language) throws {
        let id = "first-drill-" + language.rawValue
        let svg = GraphDrawing(ScenarioGraph(try Library.scenario(id))).text
        let names = language.pick(
            nl: "maakt bekend,leidt tot,houdt tegen,versnelt,komt op een voorwaarde",
            en: "makes known,leads to,prevents,speeds up,comes on a condition")
        for name in names.split(separator: ",") {
            #expect(svg.contains("class=\"legend\"") && svg.contains(">\(name)</text>"))
        }
    }
}
