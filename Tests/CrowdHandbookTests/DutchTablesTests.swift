import Groundwork
import Testing

@testable import CrowdHandbook
@testable import CrowdModel

@Suite("The page on the model in Dutch")
struct DutchTablesTests {
    /// Every line that is made for the page, with each kind of cell in it.
    private static func lines(in language: Language) -> [String] {
        let tables = ModelTables(in: language)
        let none = SensitivityStudy.Endings(byPlayer: [:])
        let whole = SensitivityStudy.Finding(endings: none, failing: [])
        let broken = SensitivityStudy.Finding(endings: none, failing: ResearchFact.all)
        let swings = CrowdParameters.catalogue.map {
            SensitivityStudy.Swing(entry: $0, weak: whole, strong: whole)
        }
        return tables.parameters + tables.facts(people: 16).lines + tables.swings(swings)
            + tables.draws([broken]) + tables.orders([broken]) + tables.figures(people: 16)
    }

    private static func cells(_ line: String) -> [String] {
        line.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init)
    }

    private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter } }

    /// Names that are the same in both languages: those of the figures and of the facts.
    private static let names = Set(CrowdParameters.catalogue.map(\.name) + ["SF"])

    @Test("cell by cell it has the figures of the English one, in other words")
    func cells() {
        let dutch = DutchTablesTests.lines(in: .dutch)
        let english = DutchTablesTests.lines(in: .english)
        #expect(dutch.count == english.count)
        for (dutch, english) in zip(dutch, english) {
            let pairs = zip(DutchTablesTests.cells(dutch), DutchTablesTests.cells(english))
            #expect(DutchTablesTests.cells(dutch).count == DutchTablesTests.cells(english).count)
            for (dutch, english) in pairs {
                #expect(dutch.split { !$0.isWholeNumber } == english.split { !$0.isWholeNumber })
                let own = DutchTablesTests.words(english).filter {
                    !DutchTablesTests.names.contains(String($0))
                }
                #expect((dutch == english) == own.isEmpty, "\(dutch) | \(english)")
            }
        }
    }

    @Test("it has no English word in it")
    func english() {
        let english: Set<Substring> = [
            "and", "are", "by", "fact", "facts", "fails", "figure", "figures", "for", "gained", "holds",
            "how", "kept", "meaning", "MUST", "none", "not", "range", "role", "saved", "sets", "SHOULD",
            "source", "standard", "statement", "strong", "than", "that", "the", "to", "trust", "unit", "weak",
            "which", "who", "with", "without",
        ]
        for line in DutchTablesTests.lines(in: .dutch) {
            let found = DutchTablesTests.words(line).filter(english.contains)
            #expect(found.isEmpty, "\(found): \(line)")
        }
    }

    @Test("its drawings have the same lines under Dutch names")
    func drawings() {
        let study = ModelStudy(people: 8)
        let pairs = zip(study.plots(in: .dutch), study.plots(in: .english))
        for (dutch, english) in pairs {
            #expect(dutch.file == english.file)
            let lines = [dutch.svg, english.svg].map { $0.split(separator: "\n") }
            let curves = lines.map { $0.filter { !$0.hasPrefix("<text") && !$0.hasPrefix("<title") } }
            #expect(curves[0] == curves[1])
            #expect(dutch.svg.contains(">dag 3, 08:00<") && !dutch.svg.contains(">day "))
            for player in TrialPlayer.allCases {
                #expect(dutch.svg.contains(">\(player.title.nl)<"))
                #expect(!dutch.svg.contains(">\(player.title.en)<"))
            }
            #expect(lines[0].first { $0.hasPrefix("<title") } != lines[1].first { $0.hasPrefix("<title") })
        }
    }
}
