@testable import CrowdModel
import Groundwork
import Testing

@testable import CrowdHandbook

@Suite("The drawing of a course")
struct CoursePlotTests {
    private func plot(
        _ courses: [(player: TrialPlayer, values: [Double])], _ language: Language = .english
    ) -> [String] {
        let moods = courses.map { course in
            (
                player: course.player,
                moods: course.values.map { value -> Mood in
                    var mood = Mood()
                    mood.frustration = value
                    return mood
                }
            )
        }
        return CoursePlot(Phrase(nl: "Gang", en: "Course"), moods, \.frustration).svg(in: language)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func points(_ values: [Double]) -> String {
        let line = plot([(.silent, values)]).first { $0.hasPrefix("<polyline") } ?? ""
        return line.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
    }

    @Test("a point an hour from the left to the right edge, and the last one, between nothing and a hundred")
    func line() {
        let values = (0...24).map { $0 == 0 ? 0.0 : $0 == 12 ? 50 : $0 == 24 ? 100 : 7 }
        #expect(points(values) == "48.0,300.0 328.0,170.0 608.0,40.0")
        #expect(points([-5, 130]) == "48.0,300.0 608.0,40.0")
        #expect(points([25]) == "48.0,235.0")
        let uneven = points(Array(repeating: 10, count: 15)).split(separator: " ")
        #expect(uneven.map(String.init) == ["48.0,274.0", "528.0,274.0", "608.0,274.0"])
    }

    @Test("a line for every twenty points, with its figure, and one for every day")
    func grid() {
        let lines = plot([(.silent, Array(repeating: 5, count: 289))])
        let heights = ["300.0", "248.0", "196.0", "144.0", "92.0", "40.0"]
        for (number, height) in heights.enumerated() {
            #expect(lines.contains("<path d=\"M48 \(height)H608.0\" stroke=\"#e5e7eb\" fill=\"none\"/>"))
            let figure = "<text x=\"42\" y=\"\(height)\" dy=\"4\" text-anchor=\"end\">\(number * 20)</text>"
            #expect(lines.contains(figure))
        }
        #expect(lines.contains("<text x=\"48.0\" y=\"318\">day 1, 08:00</text>"))
        #expect(lines.contains("<text x=\"608.0\" y=\"318\">day 2, 08:00</text>"))
        #expect(!plot([(.silent, Array(repeating: 5, count: 288))]).contains { $0.contains("day 2") })
        #expect(plot([(.silent, [1])], .dutch).contains("<text x=\"48.0\" y=\"318\">dag 1, 08:00</text>"))
        #expect(lines.first?.contains("viewBox=\"0 0 760 340\"") == true)
        #expect(lines[2] == "<rect width=\"760\" height=\"340\" fill=\"#ffffff\"/>")
        #expect(lines.suffix(2) == ["</svg>", ""])
    }

    @Test("names stand at the ends of their lines, fifteen apart at least, the highest first")
    func labels() {
        let lines = plot([(.silent, [50]), (.blamer, [52]), (.exemplary, [100]), (.middling, [50])])
        func height(_ name: String) -> String? {
            lines.first { $0.hasSuffix(">\(name)</text>") }.flatMap { line in
                line.firstRange(of: " y=\"").map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
            }
        }
        #expect(height("exemplary") == "40.0")
        #expect(height("blamer") == "164.8")
        #expect(height("silent") == "179.8")
        #expect(height("middling") == "194.8")
    }

    @Test("parts of a page are found by their marks and replaced within them")
    func page() {
        let page = MarkedPage(
            "# A\n<!-- made: one -->\nold\nolder\n<!-- end -->\ntext\n<!-- made: two -->\n<!-- end -->\n")
        #expect(page.parts == ["one", "two"])
        #expect(page.part("one") == ["old", "older"] && page.part("two") == [] && page.part("three") == nil)
        #expect(
            page.replacing(["one": ["new"], "three": ["x"]])
                == "# A\n<!-- made: one -->\nnew\n<!-- end -->\ntext\n<!-- made: two -->\n<!-- end -->\n")
        #expect(page.replacing([:]).contains("old\nolder"))
        #expect(MarkedPage("<!-- made: one -->\nnever ended").part("one") == nil)
    }

    // MARK: - Tables

    private func finding(
        _ frustration: [Double], _ trust: [Double], failing: [ResearchFact] = []
    ) -> SensitivityStudy.Finding {
        let players: [TrialPlayer] = [.silent, .exemplary, .overPromiser]
        let endings = zip(players, zip(frustration, trust)).map {
            ($0, SensitivityStudy.Ending(frustration: $1.0, trust: $1.1))
        }
        return SensitivityStudy.Finding(
            endings: SensitivityStudy.Endings(byPlayer: Dictionary(uniqueKeysWithValues: endings)),
            failing: failing)
    }

    @Test("what a figure moves is told at both its ends, the widest swing first")
    func swings() throws {
        let entries = CrowdParameters.catalogue
        let base = finding([70, 30, 60], [20, 60, 10])
        let little = SensitivityStudy.Swing(
            entry: entries[0], weak: base, strong: finding([70, 30, 60], [20, 61, 10]))
        let much = SensitivityStudy.Swing(
            entry: entries[1], weak: finding([70, 30, 60], [20, 15.04, 10], failing: [ResearchFact.all[0]]),
            strong: base)
        #expect(little.width == 1 && abs(much.width - 44.96) < 1e-9)
        let rows = ModelTables(in: .english).swings([little, much])
        #expect(rows.count == 4 && rows[1] == "| --- | --- | --- | --- | --- | --- |")
        #expect(rows[2].hasPrefix("| \(entries[1].name) |"))
        #expect(rows[2].hasSuffix("| -5.0 … 40.0 | 5.0 … 50.0 | 40.0 … 40.0 | \(ResearchFact.all[0].id) |"))
        #expect(rows[3].hasSuffix("| 40.0 … 41.0 | 50.0 … 51.0 | 40.0 … 40.0 | none |"))
    }

    @Test("facts that failed in some draws are counted, and the others held in all")
    func draws() throws {
        let all = ResearchFact.all
        let must = try #require(all.first { $0.role == .must })
        let should = try #require(all.first { $0.role == .should })
        let findings = [[must, should], [must], []].map { finding([1], [1], failing: $0) }
        let lines = ModelTables(in: .english).draws(findings)
        let musts = all.count { $0.role == .must }
        #expect(
            lines[0]
                == "In 3 sets drawn from all ranges at once, \(musts - 1) of the \(musts) facts that must hold "
                + "and \(all.count - 2) of all \(all.count) held in every set.")
        #expect(lines.count == 6)
        #expect(lines.contains { $0.hasPrefix("| \(must.id) | MUST |") && $0.hasSuffix("| 2 |") })
        #expect(lines.contains { $0.hasPrefix("| \(should.id) | SHOULD |") && $0.hasSuffix("| 1 |") })
        #expect(ModelTables(in: .english).draws([finding([1], [1])]).count == 1)
    }

    @Test("players are laid beside one another by how often one did better")
    func orders() throws {
        let findings = [finding([70, 30, 60], [20, 60, 10]), finding([70, 30, 70], [20, 60, 20])]
        let lines = ModelTables(in: .english).orders(findings)
        #expect(lines.count == 17 && lines[8] == "")
        func cells(_ line: String) -> [String] {
            line.split(separator: "|").map { $0.filter { $0 != " " } }
        }
        // Silent, templates, blamer, over-promiser, middling, exemplary; who did not play ended at nothing.
        #expect(cells(lines[2]) == ["**silent**", "·", "0", "0", "0", "0", "0"])
        #expect(cells(lines[7]) == ["**exemplary**", "2", "0", "0", "2", "0", "·"])
        #expect(cells(lines[5]) == ["**over-promiser**", "1", "0", "0", "·", "0", "0"])
        #expect(cells(lines[11]) == ["**silent**", "·", "2", "2", "1", "2", "0"])
        #expect(cells(lines[16]) == ["**exemplary**", "2", "2", "2", "2", "2", "·"])
    }
}
