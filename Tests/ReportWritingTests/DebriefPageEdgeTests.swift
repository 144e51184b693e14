import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Foundation
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import ReportWriting

/// Limits of what is shown, and which columns hold figures.
@Suite("Limits on the pages of a debrief")
struct DebriefPageEdgeTests {
    private static func blocks(
        _ id: String, of debrief: Debrief, _ extent: DebriefPage.Extent = .whole
    ) throws -> [Block] {
        try #require(DebriefPage(debrief, extent: extent).page.sections.first { $0.id == id }).blocks
    }

    private static func tables(_ blocks: [Block]) -> [Block.Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    private static func paragraphs(_ blocks: [Block]) -> [String] {
        blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
    }

    private static func laid(_ sketch: DrillSketch) -> Debrief {
        var debrief = Debrief(sketch.transcript)
        debrief.exemplar = Exemplar(
            DrillSketch.exemplary.transcript,
            objectives: [.init(id: "no-relay", text: "Pass nothing on", injects: ["inject-1"])])
        return debrief
    }

    private static func contrasts(_ blocks: [Block]) -> [Contrast] {
        blocks.compactMap { if case .contrast(let contrast) = $0 { contrast } else { nil } }
    }

    /// A text of so many letters that is cut, when it is, after its first word.
    private static func text(_ count: Int) -> String { "Whether " + String(repeating: "x", count: count - 8) }

    @Test("figures stand to the right in every table, and words do not")
    func figures() throws {
        var debrief = DebriefPageEdgeTests.laid(.disastrous)
        debrief.ratings = (1...5).flatMap { number in
            ["Ann", "Ben"].map { name in
                Rating(
                    at: DrillSketch.start, evaluator: name, item: .message(number), mark: Rating.Mark("P"),
                    remark: nil)
            }
        }
        for (id, columns) in [
            ("promises", [[0]]), ("people", [[1, 2, 3, 4, 5, 6, 7]]), ("parts", [[1, 2], [1, 2], [1, 2]]),
            ("facts", [[]]), ("questions", [[]]), ("ratings", [[], [2, 3, 4]]), ("disastrous", [[]]),
        ] as [(String, [Set<Int>])] {
            let tables = DebriefPageEdgeTests.tables(try DebriefPageEdgeTests.blocks(id, of: debrief))
            #expect(tables.map(\.figures) == columns, "\(id)")
        }
        let report = AfterActionReport(debrief).page
        let ratings = try #require(report.sections.first { $0.id == "ratings" })
        #expect(DebriefPageEdgeTests.tables(ratings.blocks).map(\.figures) == [[1, 2], [1]])
    }

    @Test("only the eight moments at which most went wrong are shown where there is little room")
    func moments() throws {
        let debrief = DebriefPageEdgeTests.laid(.disastrous)
        let wrong = debrief.moments.filter { $0.standing > .well }
        try #require(wrong.count > 8)
        let blocks = try DebriefPageEdgeTests.blocks("moments", of: debrief, .books)
        let shown = DebriefPageEdgeTests.contrasts(blocks)
        #expect(shown.count == 8)
        let rest = debrief.moments.count - 8
        #expect(
            DebriefPageEdgeTests.paragraphs(blocks).last
                == "The other \(rest) stand on the page (HTML) and in the JSON.")
        // The harmful ones come before those that were merely missed.
        let harmful = debrief.moments.count { $0.standing == .harmful }
        #expect(shown.count(where: \.harms) == min(8, harmful))
        let whole = try DebriefPageEdgeTests.blocks("moments", of: debrief)
        #expect(DebriefPageEdgeTests.contrasts(whole).count == debrief.moments.count)
        #expect(DebriefPageEdgeTests.paragraphs(whole).count == 1)
        let titles = DebriefPageEdgeTests.contrasts(whole).map(\.title)
        let places = shown.compactMap { titles.firstIndex(of: $0.title) }
        #expect(places == places.sorted())
    }

    @Test("who did all well is shown none of them where there is little room")
    func well() throws {
        let debrief = DebriefPageEdgeTests.laid(.exemplary)
        let count = debrief.moments.count
        let blocks = try DebriefPageEdgeTests.blocks("moments", of: debrief, .books)
        #expect(DebriefPageEdgeTests.contrasts(blocks).isEmpty)
        let paragraphs = DebriefPageEdgeTests.paragraphs(blocks)
        #expect(
            paragraphs.first?.contains(
                "At \(count) of \(count) moments you did what was called for, in time and without harm.")
                == true)
        #expect(paragraphs.last == "All \(count) stand on the page (HTML) and in the JSON.")
    }

    @Test("words that came in are cut at 320 letters where there is little room", arguments: [320, 321])
    func cue(count: Int) throws {
        var sketch = DrillSketch.disastrous
        sketch.inbox[0].text = DebriefPageEdgeTests.text(count)
        let debrief = DebriefPageEdgeTests.laid(sketch)
        func cue(_ extent: DebriefPage.Extent) throws -> String? {
            let all = DebriefPageEdgeTests.contrasts(
                try DebriefPageEdgeTests.blocks("moments", of: debrief, extent))
            return all.compactMap(\.cue).first { $0.hasPrefix("Whether") }
        }
        #expect(try cue(.whole) == DebriefPageEdgeTests.text(count))
        #expect(try cue(.books) == (count > 320 ? "Whether …" : DebriefPageEdgeTests.text(count)))
    }

    @Test("a question is cut at 160 letters in its table", arguments: [160, 161])
    func question(count: Int) throws {
        var sketch = DrillSketch.middling
        sketch.inbox[4].text = DebriefPageEdgeTests.text(count)
        let blocks = try DebriefPageEdgeTests.blocks("questions", of: Debrief(sketch.transcript))
        let rows = try #require(DebriefPageEdgeTests.tables(blocks).first).rows
        #expect(rows.map { $0[1] } == ["Exams", "Press"])
        #expect(rows[0][4] == (count > 160 ? "Whether …" : DebriefPageEdgeTests.text(count)))
        #expect(rows[0][3] == "Tue 09:30 (message 3)", "a message to all who asked answers them")
        #expect(rows[1][3] == "–")
    }

    @Test("words of the facilitator are cut at 120 letters", arguments: [120, 121])
    func spoken(count: Int) {
        let text = DebriefPageEdgeTests.text(count)
        let line = FacilitatorWording(language: .english).line(
            .speak(from: "Desk", via: "phone", text: text))
        #expect(line == "spoke as Desk: “\(count > 120 ? "Whether …" : text)”")
    }

    @Test(
        "what a facilitator did is said in both languages, with its reason where there is one",
        arguments: [
            (Intervention.observe(text: "calm"), "observation: calm", "waarneming: calm"),
            (.skip(inject: "x", reason: ""), "inject skipped: x", "inject overgeslagen: x"),
            (.skip(inject: "x", reason: "late"), "inject skipped: x (late)", "inject overgeslagen: x (late)"),
            (.pause(reason: nil), "pause", "pauze"),
            (.pause(reason: "lunch"), "pause: lunch", "pauze: lunch"),
            (.goOn, "went on", "verder"), (.finish(reason: nil), "ended the drill", "beëindigde de oefening"),
            (
                .rate(message: 3, mark: "P", remark: nil), "rated message 3: P", "oordeel over bericht 3: P"
            ),
            (
                .rate(message: 3, mark: "80", remark: "good"), "rated message 3: 80, good",
                "oordeel over bericht 3: 80, good"
            ),
            (.seat(name: "Kim", role: nil), "joined: Kim", "schoof aan: Kim"),
            (.seat(name: "Kim", role: "press"), "joined: Kim (press)", "schoof aan: Kim (press)"),
            (
                .jump(to: DrillSketch.at(2, 9)), "moved the clock to Wed 09:00", "klok verzet naar wo 09:00"
            ),
        ])
    func deeds(deed: Intervention, english: String, dutch: String) {
        #expect(FacilitatorWording(language: .english).line(deed) == english)
        #expect(FacilitatorWording(language: .dutch).line(deed) == dutch)
    }

    @Test("eight disastrous sentences are all shown, of nine one is left for the page")
    func disastrous() throws {
        for count in [8, 9] {
            var sketch = DrillSketch()
            for index in 0..<count {
                sketch.words.append(
                    .init(
                        at: DrillSketch.at(1, 9 + index), text: "Number \(index): we are very busy with it!",
                        labels: [.effortExcuse]))
            }
            let debrief = Debrief(sketch.transcript)
            try #require(debrief.disastrous.count == count)
            let blocks = try DebriefPageEdgeTests.blocks("disastrous", of: debrief, .brief)
            let more = DebriefPageEdgeTests.paragraphs(blocks).filter { $0.hasPrefix("And ") }
            #expect(
                more
                    == (count == 9
                        ? ["And 1 more; all of them stand on the page (HTML) and in the JSON."] : []))
        }
    }

    @Test("causes count from half a point, and at most four are told in sentences")
    func causes() throws {
        func people(_ points: [Int]) throws -> [Block] {
            var transcript = DrillSketch.middling.transcript
            let names = ["silence", "outage", "promise", "blame", "effort"]
            let booked = zip(names, points).flatMap { name, points in
                DrillSketch.audiences.map { audience in
                    BookedPoints(
                        audience: audience, cause: name, from: DrillSketch.start,
                        until: DrillSketch.at(1, 12), frustration: points, trust: 0)
                }
            }
            transcript.entries = transcript.entries.map { entry in
                guard case .event(let occurrence) = entry, case .ended = occurrence.event else {
                    return entry
                }
                return .event(Occurrence(at: occurrence.at, event: .ended(causes: booked)))
            }
            return try DebriefPageEdgeTests.blocks("people", of: Debrief(transcript))
        }
        func bars(_ blocks: [Block]) -> [Double] {
            blocks.compactMap { if case .waterfall(let bars) = $0 { bars } else { nil } }.joined().map(
                \.value)
        }
        func sentences(_ blocks: [Block]) -> Int {
            blocks.compactMap { if case .list(let items) = $0 { items } else { nil } }.joined().count
        }
        let mixed = try people([50, 49, -50, -49])
        #expect(bars(mixed) == [0.5, -0.5])
        #expect(sentences(mixed) == 1)
        #expect(bars(try people([49, -300])).isEmpty, "nothing grew")
        let five = try people([500, 400, 300, 200, 100])
        #expect(bars(five) == [5, 4, 3, 2, 1])
        #expect(sentences(five) == 4)
    }

    @Test("on a page the course of every audience follows that of all")
    func courses() {
        let html = HTMLReport(Debrief(DrillSketch.middling.transcript)).text
        let titles = html.components(separatedBy: "<figcaption><strong>").dropFirst().map {
            $0.components(separatedBy: "</strong>")[0]
        }
        #expect(titles == ["All people together", "students", "teachers", "firms"])
    }

    @Test("words that cost are marked where they are only the beginning of a sentence")
    func marked() throws {
        let place = try #require(Label.allCases.firstIndex(of: .vague))
        try #require(place > 4)
        // As many words as make the quote begin with the first of them.
        func quotes(_ fourth: String) throws -> [String] {
            let words =
                ["There", "is", "a", fourth] + "efghijklmnopqrstuvwxyz".prefix(place - 4).map { "word\($0)" }
            var sketch = DrillSketch()
            sketch.words = [
                .init(
                    at: DrillSketch.at(1, 8), text: words.joined(separator: " "), labels: [.problem, .vague])
            ]
            return try DebriefPageEdgeTests.blocks("costs", of: Debrief(sketch.transcript)).compactMap {
                if case .quote(let words, _) = $0 { words } else { nil }
            }
        }
        let open = try quotes("problem")
        #expect(open.allSatisfy { !$0.hasPrefix("There is a") || $0 == "There is a problem …" })
        let closed = try quotes("problem.")
        #expect(closed.allSatisfy { !$0.hasPrefix("There is a") || $0 == "There is a problem." })
        #expect(open.count == closed.count)
    }

    @Test("the talk afterwards asks about what went wrong, and about nothing that did not")
    func hotWash() {
        func questions(_ sketch: DrillSketch) -> [String] { HotWash(Debrief(sketch.transcript)).questions }
        func beginnings(_ sketch: DrillSketch) -> [String] {
            questions(sketch).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        }
        #expect(beginnings(.exemplary) == ["What went", "Which commitment"])
        #expect(beginnings(.silent) == ["What went", "“This is", "EduCloud came", "Which commitment"])
        #expect(
            beginnings(.disastrous) == [
                "What went", "Message 1", "You promised", "“This is", "EduCloud came",
                "Which commitment",
            ])
    }
}

@Suite("What a course of moods counts")
struct MoodChartTests {
    /// A drill of two pulses with feelings of their own for each audience.
    private func debrief(_ pulses: Int) -> Debrief {
        var transcript = DrillSketch.middling.transcript
        var seen = 0
        transcript.entries = transcript.entries.compactMap { entry in
            guard case .event(let occurrence) = entry, case .pulse = occurrence.event else { return entry }
            seen += 1
            guard seen <= pulses else { return nil }
            let feelings = [(100, 900, 2), (200, 800, 3), (400, 600, 5)].map { frustration, trust, calls in
                Feeling(
                    frustration: frustration, trust: trust, resigned: 0,
                    calls: seen == 3 ? 0 : calls * seen, abandoned: 0, waiting: 0)
            }
            return .event(Occurrence(at: occurrence.at, event: .pulse(feelings)))
        }
        return Debrief(transcript)
    }

    @Test("one pulse makes no course, two do")
    func pulses() {
        #expect(MoodChart(debrief(1)) == nil)
        #expect(MoodChart(debrief(2))?.moments == [DrillSketch.start, DrillSketch.start + 30])
    }

    @Test("everybody weighs alike, whatever audience they belong to")
    func weights() throws {
        let debrief = debrief(2)
        let all = try #require(MoodChart(debrief))
        let sizes: [Double] = [6800, 540, 1150]
        func mean(_ values: [Double]) -> Double { zip(sizes, values).map { $0 * $1 }.reduce(0, +) / 8490 }
        let (frustration, trust) = (mean([10, 20, 40]), mean([90, 80, 60]))
        #expect(all.frustration.values.allSatisfy { abs($0 - frustration) < 0.0001 })
        #expect(all.trust.values.allSatisfy { abs($0 - trust) < 0.0001 })
        let firms = try #require(MoodChart(debrief, audience: 2))
        #expect(firms.title == "firms")
        #expect(firms.frustration.values == [40, 40] && firms.trust.values == [60, 60])
    }

    @Test("calls are those since the pulse before, and never less than none")
    func calls() throws {
        let debrief = debrief(3)
        #expect(try #require(MoodChart(debrief)).calls == [10, 10, 0])
        #expect(try #require(MoodChart(debrief, audience: 1)).calls == [3, 3, 0])
    }

    @Test("an audience's course shows what it was told and promised, and everything that came in")
    func marks() throws {
        let debrief = Debrief(DrillSketch.middling.transcript)
        let all = try #require(MoodChart(debrief)).marks
        let firms = try #require(MoodChart(debrief, audience: 2)).marks
        func count(_ marks: [MoodChart.Mark], _ kind: MoodChart.Mark.Kind) -> Int {
            marks.count { $0.kind == kind }
        }
        #expect(count(all, .message) == 12 && count(firms, .message) == 8)
        #expect(count(all, .inject) == 5 && count(firms, .inject) == 5)
        let broken = debrief.commitments.filter { $0.fate == .broken }
        #expect(count(all, .broken) == broken.count)
        #expect(count(firms, .broken) == broken.count { $0.audiences.contains("firms") })
        #expect(all.map(\.at) == all.map(\.at).sorted())
    }
}
