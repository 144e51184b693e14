import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

@Suite("The catalogue of codes")
struct CatalogueTests {
    @Test("every code is in it")
    func complete() {
        #expect(Catalogue.entries.map(\.rule) == Diagnostic.Rule.allCases)
        #expect(Set(Diagnostic.Rule.allCases.map(\.rawValue)).count == Diagnostic.Rule.allCases.count)
    }

    @Test("the small scenario is in order")
    func base() {
        #expect(ScenarioReview(of: SampleScenario.source).diagnostics.isEmpty)
    }

    @Test(
        "the sample of a code has this mistake and no other, at its place, with a way out",
        arguments: Catalogue.entries)
    func sample(entry: CatalogueEntry) throws {
        #expect(SampleScenario.source.contains(entry.rightPart))
        let found = ScenarioReview(of: entry.sample).diagnostics
        let first = try #require(found.first, "\(entry.rule)")
        #expect(found.allSatisfy { $0.rule == entry.rule }, "\(entry.report(in: .english))")
        if let place = entry.place {
            #expect(first.place.line == place.line, "\(entry.report(in: .english))")
            #expect(first.place.column == place.column, "\(entry.report(in: .english))")
        }
        #expect(ScenarioReview(of: entry.sample).hasErrors == entry.rule.isError)
        for language in Language.allCases {
            #expect(entry.report(in: language).contains("[\(entry.rule.rawValue)]"))
            #expect(entry.report(in: language).contains(entry.rule.severity.text(in: language) + ": "))
        }
        for language in [
            entry.what(in: .dutch), entry.what(in: .english), entry.way(in: .dutch), entry.way(in: .english),
        ] {
            #expect(language.hasSuffix("."))
        }
    }

    @Test("a doubt, or a thing that never happens, keeps nobody from playing", arguments: Catalogue.entries)
    func playable(entry: CatalogueEntry) {
        let plays = (try? ScenarioReader.read(entry.sample)) != nil
        #expect(plays == entry.rule.isPlayable)
    }

    @Test("the page for authors is up to date; BLESS=1 writes it anew and still fails")
    func page() throws {
        let file = Library.root.appending(path: "Scenarios/DIAGNOSTICS.md")
        let page = CataloguePages.markdown
        let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(written == page, "run 'outage-drill check --codes --format markdown'")
        if written != page, ProcessInfo.processInfo.environment["BLESS"] == "1" {
            try page.write(to: file, atomically: true, encoding: .utf8)
        }
    }

    @Test("nothing in the scenarios that come with the program is doubtful", arguments: Library.ids)
    func library(id: String) throws {
        let source = try Library.source(id)
        let found = ScenarioReview(of: source).diagnostics
        #expect(found.isEmpty, "\(DiagnosticRenderer(file: id, source: source).render(found, in: .english))")
    }
}

@Suite("What can never happen")
struct ReachTests {
    private func rules(_ changes: (String, String)...) -> [String] {
        var source = SampleScenario.source
        for (right, wrong) in changes {
            #expect(source.contains(right))
            source = source.replacing(right, with: wrong, maxReplacements: 1)
        }
        return ScenarioReview(of: source).diagnostics.map(\.rule.rawValue)
    }

    private func onCondition(_ condition: String) -> [String] {
        rules(("when inject desk 2h ago", "when \(condition)"))
    }

    @Test(
        "a condition that can never hold is found",
        arguments: [
            "trust > 100", "frustration < 0", "resignation >= 101", "service > 100%", "waiting < 0",
            "broken promises < 0",
            "after day 1 12:00 and before day 1 10:00", "trust > 60 and trust < 40",
            "said blame and not said blame",
            "frustration of staff > 50 and frustration of staff <= 50",
            "not ( office hours or not office hours )",
            "no update for 2d", "stage repair ended 1d12h ago", "stage repair ended and before day 1 09:00",
            "Brightline at director and before day 1 10:00",
        ])
    func impossible(condition: String) {
        #expect(onCondition(condition) == ["impossible-condition"])
    }

    @Test(
        "a condition that can hold is left alone",
        arguments: [
            "trust >= 100", "frustration <= 0", "waiting > 5000", "trust > 40 and trust < 60", "office hours",
            "not stage repair ended and after day 1 16:00", "before day 1 08:30", "not fact disk told",
            "answered desk",
            "unanswered desk for 1h", "measure paper ready", "Brightline at director", "service < 100%",
            "said blame or not said blame", "trust > 100 or frustration > 50",
        ])
    func possible(condition: String) {
        #expect(onCondition(condition).isEmpty)
    }

    @Test("what waits for something that never comes is found with its cause")
    func chain() {
        let found = rules(
            ("known: day 1 09:30", "known: when trust > 100"),
            ("when inject desk 2h ago", "when fact disk known"))
        #expect(found == ["unlearnable-fact", "unreachable-inject"])
    }

    @Test("a circle through a fact and a measure is found")
    func circle() {
        let found = rules(
            ("known: day 1 09:30", "known: when measure paper taken"),
            ("lead time: 1h", "lead time: 1h\nneeds: inject again"),
            ("when inject desk 2h ago", "when fact disk told"))
        #expect(found.contains("circular-condition"))
        #expect(found.contains("unlearnable-fact"))
    }

    @Test("hours and chance can keep an inject away")
    func hours() {
        #expect(rules(("id: again", "id: again\nchance: 0%")) == ["unreachable-inject"])
        #expect(rules(("id: desk", "id: desk\nchance: 0%")) == ["unreachable-inject", "unreachable-inject"])
        #expect(rules(("id: again", "id: again\nduring: daily 08:00-09:00")) == ["unreachable-inject"])
    }

    @Test("thousands of injects in one chain, from the last to the first, are judged at once")
    func chainOfMany() {
        var source = SampleScenario.source + "\n## Any day\n"
        let count = 3000
        for number in 0..<count {
            source += "\n### when inject i\(number + 1): N\nid: i\(number)\nfrom: x\n\nText.\n"
        }
        source += "\n### when inject desk: N\nid: i\(count)\nfrom: x\n\nText.\n"
        #expect(ScenarioReview(of: source).diagnostics.isEmpty)
    }
}
