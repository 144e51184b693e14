import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Foundation
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("A drill as a story")
struct StoryTests {
    private static let lines = DrillStory(DrillSketch.disastrous.transcript).text.split(
        separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)

    @Test("it is told day by day, with everyone who waits counted, and how they felt each evening")
    func days() {
        let lines = StoryTests.lines
        #expect(lines.first == lines.dropLast().last && lines[0].hasPrefix("**EXERCISE"))
        #expect(
            lines.contains("*Robin drilled this with 8490 people waiting: students, teachers, firms.*"))
        #expect(
            lines.filter { $0.hasPrefix("## ") } == [
                "## Day 1, Tuesday", "## Day 2, Wednesday", "## Day 3, Thursday", "## Day 4, Friday",
            ])
        let evenings = lines.filter { $0.hasPrefix("*At the end of the day: ") }
        #expect(evenings.count == 4)
        let last =
            "*At the end of the day: students 68 frustration and 22 trust; teachers 68 frustration and 22 trust; "
        #expect(evenings.last?.hasPrefix(last) == true, "\(evenings.last ?? "")")
    }

    @Test("who said what to whom, what was learned, what was not kept, and what works again")
    func lines() {
        for line in [
            "**08:40** EduCloud (phone)", "> It will definitely be fixed in an hour.",
            "**09:00** Exams (phone): *Question 5*", "**08:50** Robin in answer to message 1:",
            "**09:30** Robin to students, teachers, firms:", "**14:30** *It was known now: storage.*",
            "**11:00** *What works: students 100%, teachers 100%, firms 100%.*",
        ] {
            #expect(StoryTests.lines.contains(line), "\(line)")
        }
        #expect(StoryTests.lines.count { $0.hasSuffix(" was not kept.*") } == 2)
        #expect(
            !StoryTests.lines.contains { $0.contains("What works: students 0%") }, "that is how it begins")
    }

    @Test("paragraphs of a message stay paragraphs of a quotation")
    func paragraphs() {
        var sketch = DrillSketch.disastrous
        sketch.words[0].text = "One.\n \nTwo *stars*."
        let text = DrillStory(sketch.transcript).text
        #expect(text.contains("> One.\n>\n> Two \\*stars\\*.\n"))
    }
}

@Suite("Figures on the pages of a debrief")
struct DebriefPageTests {
    private static func section(_ id: String, of sketch: DrillSketch) throws -> [Block] {
        let page = DebriefPage(Debrief(sketch.transcript)).page
        return try #require(page.sections.first { $0.id == id }).blocks
    }

    private static func tables(_ blocks: [Block]) -> [Block.Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test("what cost most comes first, at most five parts, each with what it cost of its dimension")
    func costs() throws {
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        let blocks = try DebriefPageTests.section("costs", of: .disastrous)
        let headings = blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
        let lost = debrief.scores.flatMap(\.parts).map { Double((100 - $0.score) * $0.weight) / 100 }
        let most = lost.sorted(by: >).prefix(5).map { Wording.number($0) }
        #expect(headings.map { String($0.dropFirst().prefix { $0 != " " }) } == most)
        let exemplary = try DebriefPageTests.section("costs", of: .exemplary)
        for block in exemplary {
            if case .heading(let text) = block {
                #expect(Double(text.dropFirst().prefix { $0 != " " }) ?? 0 >= 2, "\(text)")
            }
        }
    }

    @Test("the parts of each dimension stand with their points, and weigh a hundred")
    func parts() throws {
        let debrief = Debrief(DrillSketch.middling.transcript)
        let tables = DebriefPageTests.tables(try DebriefPageTests.section("parts", of: .middling))
        #expect(tables.count == 3)
        for (table, score) in zip(tables, debrief.scores) {
            #expect(
                table.caption.contains(": \(Wording.number(score.points)) of 100 (each part from 0 to 100"))
            #expect(table.rows.map { $0[1] } == score.parts.map { "\($0.score)" })
            #expect(table.rows.compactMap { Int($0[2]) }.reduce(0, +) == 100)
        }
    }

    @Test("people are told by audience, and at most four causes in sentences")
    func people() throws {
        let blocks = try DebriefPageTests.section("people", of: .middling)
        let table = try #require(DebriefPageTests.tables(blocks).first)
        #expect(table.rows.map { $0[0] } == ["All", "students", "teachers", "firms"])
        for row in table.rows { #expect(row[2] == "50" && row[4] == "42" && row[5] == "20", "\(row)") }
        let calls = table.rows.compactMap { Int($0[6]) }
        #expect(calls[0] == calls[1] + calls[2] + calls[3])
        let bars = blocks.compactMap { if case .waterfall(let bars) = $0 { bars } else { nil } }.joined()
        #expect(bars.map(\.value) == [31, 23, -9])
    }

    @Test("a long list of disastrous sentences is whole on the page, and eight in the terminal")
    func disastrous() throws {
        var sketch = DrillSketch.disastrous
        for hour in 0..<10 {
            var word = sketch.words[0]
            word.at = DrillSketch.at(3, 8, hour * 5)
            word.by = DrillSketch.at(3, 12)
            word.text = "In an hour it will definitely be fixed, number \(hour)!"
            sketch.words.append(word)
        }
        let debrief = Debrief(sketch.transcript)
        let all = debrief.disastrous.count
        #expect(all > 9)
        func quotes(_ page: Page) -> Int {
            page.sections.first { $0.id == "disastrous" }?.blocks.count {
                if case .quote = $0 { true } else { false }
            } ?? 0
        }
        #expect(quotes(DebriefPage(debrief).page) == all)
        let text = TextReport(debrief).text
        #expect(text.contains("And \(all - 8) more; all of them stand on the page"))
        #expect(!TextReport(Debrief(DrillSketch.disastrous.transcript)).text.contains("more; all of them"))
    }

    @Test("an after-action report plans what weighs most first, and rates each capability once")
    func afterAction() throws {
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        let page = AfterActionReport(debrief).page
        let plan = try #require(page.sections.first { $0.id == "plan" })
        let rows = try #require(DebriefPageTests.tables(plan.blocks).first).rows
        let weak = debrief.scores.flatMap(\.parts).filter { $0.score < 60 }
        let order = weak.map { (100 - $0.score) * $0.weight }.sorted(by: >).prefix(8)
        #expect(rows.count == min(8, weak.count))
        let found = rows.map { row in
            weak.filter { $0.name == row[1] }.map { (100 - $0.score) * $0.weight }.first ?? 0
        }
        #expect(found == Array(order))
        let ratings = try #require(page.sections.first { $0.id == "ratings" })
        for row in try #require(DebriefPageTests.tables(ratings.blocks).last).rows {
            #expect(row.count { $0 == "X" } == 1)
        }
        let overview = try #require(page.sections.first { $0.id == "overview" })
        let scope = try #require(DebriefPageTests.tables(overview.blocks).first).rows[2][1]
        #expect(scope == "A simulation of 81 hours of outage for one player.")
    }
}
