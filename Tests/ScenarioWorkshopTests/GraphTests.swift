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

    @Test("as a drawing: boxes apart and on the sheet, texts in their box, arrows from side to side")
    func drawing() throws {
        let svg = GraphDrawing(ScenarioGraph(try TwoDays.scenario())).text
        func attribute(_ name: String, _ tag: String) -> Double {
            tag.components(separatedBy: " \(name)=\"").dropFirst().first.flatMap {
                Double($0.prefix { $0 != "\"" })
            } ?? .nan
        }
        let tags = svg.components(separatedBy: "<")
        let boxes = tags.filter { $0.hasPrefix("rect ") }.map { tag in
            (
                x: attribute("x", tag), y: attribute("y", tag), width: attribute("width", tag),
                height: attribute("height", tag)
            )
        }
        #expect(boxes.count == 9)
        let sheet = try #require(tags.first { $0.hasPrefix("svg ") })
        let (right, bottom) = (attribute("width", sheet), attribute("height", sheet))
        for (index, box) in boxes.enumerated() {
            #expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= right && box.y + box.height <= bottom)
            for other in boxes[(index + 1)...] {
                #expect(
                    abs(box.x - other.x) > box.width || abs(box.y - other.y) > box.height,
                    "boxes lie on one another")
            }
        }
        // Day 2 stands to the right of day 1, with room for arrows between.
        #expect(Set(boxes.map(\.x)).sorted() == [20, 320, 620, 920, 1220])
        let texts = tags.filter { $0.hasPrefix("text x=") || $0.hasPrefix("text class=\"small\" x=\"6") }
        for text in texts where text.contains("Reception") || text.contains("08:05") {
            let place = (attribute("x", text), attribute("y", text))
            #expect(
                boxes.contains { box in
                    place.0 > box.x && place.1 > box.y + 8 && place.1 < box.y + box.height
                })
        }
        let arrows = tags.filter { $0.hasPrefix("path class=") }
        #expect(arrows.count == 7)
        for arrow in arrows {
            let path = arrow.components(separatedBy: " d=\"")[1].prefix { $0 != "\"" }
            let numbers = path.split { "MC ".contains($0) }.compactMap { Double($0) }
            let ends = [(numbers[0], numbers[1]), (numbers[6], numbers[7])]
            for (x, y) in ends {
                #expect(
                    boxes.contains { box in
                        (x == box.x || x == box.x + box.width) && y == box.y + box.height / 2
                    }, "an arrow ends in the air: \(path)")
            }
            #expect(abs(numbers[2] - numbers[0]) == 60 && abs(numbers[4] - numbers[6]) == 60)
            let isWithin = boxes.contains { $0.x + $0.width == numbers[0] } && numbers[0] == numbers[6]
            #expect(isWithin ? numbers[2] > numbers[0] && numbers[4] > numbers[6] : true)
        }
        #expect(svg.contains("A long title that has to be w…"), "thirty signs fit into a box")
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
