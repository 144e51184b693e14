import Groundwork
import ReportWriting
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("Two language versions side by side")
struct PairTests {
    static var pairs: [String] { Library.ids.filter { $0.hasSuffix("-nl") }.map { String($0.dropLast(3)) } }

    @Test("the two versions of every scenario are built alike", arguments: pairs)
    func library(name: String) throws {
        let found = ScenarioPair.differences(
            ScenarioReview(of: try Library.source(name + "-nl")),
            ScenarioReview(of: try Library.source(name + "-en")))
        #expect(found.isEmpty, "\(found.map { $0.sentence("nl", "en", in: .english) })")
    }

    @Test(
        "a difference is found with its line in both",
        arguments: [
            ("### 08:05 Reception calls", "### 08:15 Reception calls", "when: day 1 08:05 | day 1 08:15"),
            (
                "when inject desk 2h ago", "when inject desk 3h ago",
                "inject desk 2h ago | day 1, inject desk 3h ago"
            ),
            ("size: 200", "size: 250", "people: 200 | 250"),
            ("intranet 50%", "intranet 60%", "50%, 40% | 60%, 40%"),
            ("known: day 1 09:30", "known: day 1 10:30", "after day 1 09:30 | after day 1 10:30"),
            ("takes: 6h-8h", "takes: 6h-9h", "6h-8h | 6h-9h"), ("lead time: 1h", "lead time: 2h", "1h | 2h"),
            ("relieves: staff 40%", "relieves: staff 30%", "staff 40% | staff 30%"),
            ("director (2h, after desk)", "director (3h, after desk)", "15m, 2h | 15m, 3h"),
            ("> otherwise: \"Noted.\"", "> when accepted: \"Thanks.\"", "1 challenged, 1 otherwise"),
            ("> angry, Karin", "> worried, Karin", "1 angry | 1 worried"),
            (
                "## Measure: paper", "## Measure: paper\n\nForms.\n\n## Measure: taxi",
                "measure: nothing | taxi"
            ),
            ("- first-word: a first", "- rhythm: news\n- first-word: a first", "objective: nothing | rhythm"),
            ("objective: first-word", "answer within: 20m", "answer within: nothing | 20m"),
            ("id: again", "id: again\nchance: 40%", "chance: 100% | 40%"),
            ("id: again", "id: again\ntells: disk", "tells: nothing | disk"),
            ("id: again", "id: again\nclaims: blame", "claims: nothing | blame"),
            ("id: again\nfrom: reception", "id: again\nfrom: Brightline", "sender: nothing | Brightline"),
            ("ends: 2026-03-11 17:00", "ends: 2026-03-11 18:00", "2026-03-11T17:00 | 2026-03-11T18:00"),
        ])
    func found(right: String, wrong: String, says: String) throws {
        #expect(SampleScenario.source.contains(right))
        let changed = SampleScenario.source.replacing(right, with: wrong, maxReplacements: 1)
        let found = ScenarioPair.differences(
            ScenarioReview(of: SampleScenario.source), ScenarioReview(of: changed))
        let sentences = found.map { $0.sentence("a.md", "b.md", in: .english) }
        #expect(
            sentences.contains { $0.contains(says) && $0.hasPrefix("a.md") && $0.contains("b.md") },
            "\(sentences)")
    }

    @Test("an inject that one version lacks is named where it stands")
    func missing() throws {
        let second = SampleScenario.source + "\n### 11:00 The paper\nfrom: paper\n\n\"Is it true?\"\n"
        let found = ScenarioPair.differences(
            ScenarioReview(of: SampleScenario.source), ScenarioReview(of: second))
        #expect(
            found.map { $0.sentence("a.md", "b.md", in: .dutch) } == [
                "a.md | b.md:61: inject: niets | day 1 11:00 The paper"
            ])
    }
}

@Suite("Scripts and graphs")
struct PageTests {
    @Test(
        "the script holds every inject with what the facilitator needs",
        arguments: ["first-drill-nl", "storage-inhouse-en"])
    func script(id: String) throws {
        let scenario = try Library.scenario(id)
        let page = FacilitatorScript(scenario).page
        let markdown = page.markdown.filter { $0 != "\\" }
        let text = page.text(width: 100, style: .plain).split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        for inject in scenario.injects {
            for part in [inject.title, inject.expects, inject.exemplary, inject.note].compactMap({ $0 }) {
                #expect(text.contains(part.split(separator: " ").joined(separator: " ")), "\(inject.id)")
            }
        }
        for question in scenario.hotWash { #expect(text.contains(question)) }
        #expect(markdown.contains(scenario.language.pick(nl: "## Rolverdeling", en: "## Cast")))
        #expect(page.html.hasPrefix("<!DOCTYPE html>"))
        #expect(!page.html.contains("<script"))
    }

    @Test("conditions are said in the language of the scenario")
    func words() throws {
        let dutch = ConditionWords(scenario: try Library.scenario("elo-supplier-nl"), namesFacts: true)
        let english = ConditionWords(scenario: try Library.scenario("elo-supplier-en"), namesFacts: true)
        let circumstance = Circumstance.all([
            .noUpdate(minutes: 90, audience: 1), .not(.factTold(0, audience: nil)),
            .not(.reached(english.scenario.ends)),
        ])
        #expect(
            english.words(circumstance)
                == "teachers have had no message for 1 hour 30 minutes and ‘scope’ was not told and it is before day 4 17:00"
        )
        #expect(
            dutch.words(circumstance)
                == "docenten al 1 uur 30 minuten niets van u hoorden en ‘omvang’ niet verteld is en het nog voor dag 4 17:00 is"
        )
    }

    @Test(
        "a graph fits eighty columns and knows every arrow",
        arguments: ["first-drill-nl", "elo-supplier-nl", "storage-inhouse-en"])
    func graph(id: String) throws {
        let scenario = try Library.scenario(id)
        let graph = ScenarioGraph(scenario)
        let text = GraphText(graph).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(graph.nodes.count { $0.kind == .timed || $0.kind == .conditional } == scenario.injects.count)
        let tells = Set(
            scenario.injects.enumerated().flatMap { index, inject in
                inject.variants.flatMap(\.tells).map { [index, $0] }
            })
        let injectsToFacts = graph.edges.filter { $0.kind == .tells && $0.from < scenario.injects.count }
        #expect(injectsToFacts.count >= tells.count)
        let dot = GraphDot(graph).text
        #expect(dot.split(separator: "\n").count { $0.contains(" -> ") } == graph.edges.count)
        let svg = GraphDrawing(graph).text
        #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
        #expect(!svg.contains("href"))
    }

    @Test("what stands in a scenario cannot break out of a drawing or a page")
    func harmless() throws {
        let source = SampleScenario.source.replacing(
            "Reception calls again", with: "</svg><script>x</script>\"]; n1 ->")
        let scenario = try ScenarioReader.read(source)
        #expect(!GraphDrawing(ScenarioGraph(scenario)).text.contains("<script"))
        #expect(!FacilitatorScript(scenario).page.html.contains("<script"))
        #expect(GraphDot(ScenarioGraph(scenario)).text.contains("\\\"]; n1"))
    }
}
