import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import ScenarioWorkshop

/// A scenario in which everything leads to something, small enough to be seen at once.
enum TwoDays {
    static let source = """
        # Two days without mail
        id: two-days
        language: en
        kind: supplier failure
        starts: 2026-03-10 08:00
        ends: 2026-03-11 17:00
        service: e-mail, mail
        office hours: weekdays 08:00-17:00
        player: head of IT
        helpdesk: 2 agents, weekdays 08:00-17:00

        E-mail is down.

        ## Audience: staff
        size: 200
        hours: weekdays 08:00-18:00
        patience: medium
        depends: 70%
        trust: 60
        reads: intranet 50%, app 40%

        ## Supplier: MailCo
        also called: Mail
        answers in: 10m
        escalation: duty manager (30m), director (1h)

        > when asked disk: "The disk is full."
        > otherwise: "We look at it."

        ## Fact: disk
        about: cause
        known: when inject call, or when asked MailCo
        tell: yes
        mentions: disk, mail server

        The mail server's disk is broken.

        ## Fact: scope
        about: impact
        known: day 1 08:30
        tell: after day 1 09:00, because the firm decides
        mentions: everyone

        Everyone is affected.

        ## Measure: second administrator
        cost: 600
        lead time: 1h
        shortens: repair by 2h

        A hired administrator.

        ## Recovery
        service: 0%

        ### Stage: repair
        takes: 6h-8h
        shortened by MailCo at director by 1h
        then service: 60%

        ### Stage: queue
        takes: 90m
        then service: 100%

        ## Day 1

        ### 08:05 Reception calls
        id: call
        from: reception
        answer within: 20m
        tells: scope
        "What do I say?"

        ### when inject call 2h ago and fact disk told: Karin thanks
        id: thanks
        from: Karin

        Thank you.

        ## Day 2

        ### 10:00 A long title that has to be wrapped because it does not fit into forty columns at all
        chance: 50%
        from: director

        Well?

        ## Any day

        ### when not fact disk known and measure second administrator taken: The price
        from: finance

        Who pays?

        """

    static func scenario() throws -> Scenario { try ScenarioReader.read(source) }
}

@Suite("What leads to what, in a small scenario")
struct GraphTests {
    @Test("as text: days in their order, conditions under what waits for them, arrows both ways")
    func text() throws {
        let text = GraphText(ScenarioGraph(try TwoDays.scenario()), width: 60).text
        #expect(
            text == """
                two-days: Two days without mail

                Day 1

                  08:05 call: Reception calls
                        → fact scope, thanks, fact disk
                  if    thanks: Karin thanks
                          ‘Reception calls’ came 2 hours ago and ‘disk’ was
                          told

                Day 2

                  10:00 A long title that has to be wrapped because it does
                        not fit into forty columns at all

                On any day

                  if    The price
                          ‘disk’ is not known and the measure ‘second
                          administrator’ was taken

                Facts

                  disk
                        ← call
                        → thanks, not ‘The price’
                  scope
                        ← call

                Measures

                  second administrator
                        → ‘The price’, faster stage repair

                Recovery

                  repair
                        ← faster measure second administrator
                  queue

                Escalation

                  MailCo: duty manager
                  MailCo: director

                """)
        let narrow = GraphText(ScenarioGraph(try TwoDays.scenario()), width: 10).text
        #expect(narrow.split(separator: "\n").map(\.count).max() == 40)
    }

    @Test("for Graphviz: each part of the drawing has its nodes, and each arrow its kind")
    func dot() throws {
        let lines = GraphDot(ScenarioGraph(try TwoDays.scenario())).text.split(separator: "\n").map(
            String.init)
        let labels = lines.filter { $0.hasPrefix("    label=") }
        #expect(
            labels
                == ["Facts", "Measures", "Recovery", "Escalation", "Day 1", "Day 2", "On any day"].map {
                    "    label=\"\($0)\";"
                })
        #expect(
            lines.filter { $0.contains("->") } == [
                "  n0 -> n5;", "  n0 -> n1;", "  n4 -> n1;", "  n4 -> n3 [style=dashed, arrowhead=tee];",
                "  n6 -> n3;", "  n0 -> n4;", "  n6 -> n7 [style=dotted];",
            ])
        let first = try #require(lines.first { $0.hasPrefix("    n0 ") })
        #expect(first.contains("label=\"08:05 Reception calls\", tooltip=\"Reception calls\", style=filled"))
        let waiting = try #require(lines.first { $0.hasPrefix("    n3 ") })
        #expect(waiting.contains("label=\"The price\", tooltip=\"‘disk’ is not known and the measure"))
        #expect(waiting.contains("dashed"))
    }
}

@Suite("Lengths and hours as a scenario writes them")
struct LengthTextTests {
    @Test(
        "lengths",
        arguments: [
            (0, "0m"), (1, "1m"), (59, "59m"), (60, "1h"), (61, "1h1m"), (150, "2h30m"), (1440, "24h"),
        ])
    func lengths(minutes: Int, text: String) {
        #expect(LengthText.text(minutes) == text)
    }

    @Test(
        "hours that are written come back the same",
        arguments: [
            "always", "weekdays 08:00-17:00", "weekdays 08:00-17:00, weekend 10:00-16:00",
            "daily 07:30-22:00", "tue 08:00-12:00", "tue-thu 09:00-17:00", "sat-wed 00:00-24:00",
            "sun-tue 22:00-06:00", "weekdays 08:00-17:00, sat 10:00-16:00", "tue-fri 18:00-23:30",
        ])
    func hours(text: String) throws {
        let source = TwoDays.source.replacing("hours: weekdays 08:00-18:00", with: "hours: \(text)")
        #expect(LengthText.text(try ScenarioReader.read(source).audiences[0].hours) == text)
    }
}

@Suite("What random play reached, in words")
struct CoverageReportTests {
    @Test("a report names what was reached, what never was and why")
    func report() throws {
        let scenario = try TwoDays.scenario()
        let run = RandomPlay(scenario, people: 40).play(1)
        let coverage = Coverage(scenario, runs: [run])
        let lines = CoverageReport(coverage, people: 40, language: .english) { "again \($0)" }.text.split(
            separator: "\n"
        ).map(String.init)
        #expect(lines[0] == "two-days: 1 runs, \(run.events) events; every law kept")
        let reached = coverage.counts.count { $0 > 0 }
        let waiting = [1, 3].count { coverage.counts[$0] > 0 }
        #expect(
            lines[1...4] == [
                "  injects reached: \(reached) of 4", "  of those on a condition: \(waiting) of 2",
                "  alternatives told: 0 of 0", "  facts learned: \(2 - coverage.unlearned.count) of 2",
            ])
        for inject in coverage.unreached {
            #expect(lines.contains { $0.hasPrefix("  never reached: \(inject.id) (line \(inject.line), ") })
        }
        #expect(lines.count == 5 + coverage.unreached.count + coverage.unlearned.count)
    }
}
