import DrillEngine
import Groundwork
import ScenarioLanguage
import Testing

@testable import TranscriptJournal

@Suite("What became of the people of a drill")
struct OutcomeTests {
    private func feeling(_ frustration: Int, _ trust: Int, _ resigned: Int, _ calls: Int, _ abandoned: Int)
        -> Feeling
    {
        Feeling(
            frustration: frustration, trust: trust, resigned: resigned, calls: calls, abandoned: abandoned,
            waiting: 9)
    }

    @Test("each group has its means over the drill and its end, and all together weigh by their people")
    func fates() {
        let outcome = Outcome(
            [
                [feeling(100, 600, 0, 1, 0), feeling(200, 500, 10, 5, 1)],
                [feeling(300, 400, 50, 4, 2), feeling(600, 100, 250, 10, 3)],
            ], sizes: [30, 10])
        let (first, second) = (outcome.groups[0], outcome.groups[1])
        #expect(first.meanFrustration == 20 && first.frustration == 30)
        #expect(first.meanTrust == 50 && first.trust == 40)
        #expect(first.resigned == 5 && first.calls == 4 && first.abandoned == 2)
        #expect(second.meanFrustration == 40 && second.frustration == 60)
        #expect(second.meanTrust == 30 && second.trust == 10 && second.resigned == 25)
        #expect(outcome.all.meanFrustration == 25 && outcome.all.frustration == 37.5)
        #expect(outcome.all.meanTrust == 45 && outcome.all.trust == 32.5)
        #expect(outcome.all.resigned == 10)
        #expect(outcome.all.calls == 14 && outcome.all.abandoned == 5)
    }

    @Test("without people or moments nothing became of anybody, and feelings of nobody are passed over")
    func nothing() {
        #expect(Outcome([], sizes: [10]).all == Outcome.Fate())
        #expect(Outcome([], sizes: []).groups.isEmpty)
        #expect(Outcome([[feeling(100, 600, 0, 1, 0)]], sizes: [0]).all.frustration == 0)
        let extra = Outcome([[feeling(100, 0, 0, 1, 0), feeling(900, 0, 0, 7, 0)]], sizes: [1])
        #expect(extra.groups.count == 1 && extra.all.frustration == 10 && extra.all.calls == 1)
    }

    @Test(
        "the first number beyond a thousand million is found, and no other",
        arguments: [
            ("[1000000000]", nil), ("[1000000001]", "1000000001"), ("[999999999,1]", nil),
            ("[-1000000000]", nil), ("[-1000000001]", "-1000000001"), ("[1.5,1000000000]", nil),
            ("[0.9999999999999,2]", nil), ("[5.1,1000000001]", "1000000001"), ("[12E3]", "12"), ("[7e]", "7"),
            ("[true,false,null]", nil), (#"{"seed":99999999999}"#, nil), (#"{"seeds":99999999999}"#, "2"),
            (#"{"see":99999999999}"#, "9"), (#"{"a\"seed":99999999999}"#, "9"),
        ] as [(String, String?)])
    func numbers(json: String, number: String?) {
        let found = TranscriptNumbers.firstTooLarge(in: json)
        #expect((found == nil) == (number == nil))
        guard let number, number.count > 1 else { return }
        #expect(found == number)
    }

    @Test("a transcript may be half a gigabyte, and a form is known up to the first")
    func limits() {
        #expect(TranscriptReader.maximumBytes == 536_870_912)
        #expect(TranscriptHeader.currentFormat == 1)
    }

    @Test("a line that is no UTF-8 is named by its number", arguments: [0, 1, 3])
    func badLine(before: Int) {
        let good = Array(repeating: Array("{\"format\":1}\n".utf8), count: before).flatMap { $0 }
        #expect(throws: TranscriptFault.unreadable(path: "a", line: before + 1, why: .notUTF8)) {
            try TranscriptReader.read(good + [0x7B, 0xFF, 0x0A] + good, path: "a")
        }
    }

    @Test("the digests of another scenario are shown by their first twelve signs")
    func digests() {
        let fault = TranscriptFault.otherScenario(
            path: "a", id: "small", played: "0123456789abcdef", found: "fedcba9876543210")
        #expect(fault.sentence(in: .english).contains("(then 0123456789ab, now fedcba987654)"))
        #expect(fault.sentence(in: .dutch).contains("(toen 0123456789ab, nu fedcba987654)"))
    }

    @Test(
        "a file is read up to one byte more than it may have",
        arguments: [(9, 9), (10, 10), (11, 11), (12, 11)])
    func bound(size: Int, read: Int) throws {
        let scratch = try Scratch()
        let file = try JournalFile.create(scratch.file("x"))
        try file.append([String(repeating: "x", count: size - 1)])
        #expect(file.size == size)
        #expect(try file.contents(atMost: 10).count == read)
        try file.trim(to: 3)
        #expect(try file.contents(atMost: 10) == Array("xxx".utf8))
        // What is written on goes behind what was kept.
        try file.append(["y"])
        #expect(try file.contents(atMost: 10) == Array("xxxy\n".utf8))
    }

    @Test("a branch takes what was done before its moment, and cuts waiting short at it")
    func again() throws {
        let scenario = try ScenarioReader.read(JournalTests.source)
        var drill = Drill(scenario, seed: 1)
        _ = drill.begin()
        let at = { (clock: String) throws in try #require(Moment("2026-03-10T\(clock)")) }
        let header = TranscriptHeader(scenario, seed: 1, trainee: "Anna", program: "test")
        var transcript = Transcript(header: header)
        for clock in ["08:00", "08:59", "09:00"] {
            transcript.entries.append(.action(at: try at(clock), .waitNext, by: clock))
        }
        transcript.entries.append(.action(at: try at("08:10"), .intervene(.finish(reason: nil)), by: nil))
        let lines = (0...4).map {
            Substring("{\"n\":\($0),\"sum\":\"\(String(repeating: "\($0)", count: 16))\"}")
        }
        let found = TranscriptReader.Found(
            transcript: transcript, wholeBytes: 0, isTorn: false, isAltered: false, lines: lines)
        let branch = Branch(found, named: "parent", at: try at("09:00"))
        #expect(branch.actions.map(\.by) == ["08:00", "08:59"])
        #expect(branch.parent.digest == "2222222222222222")
        #expect(try branch.again(.wait(until: at("08:30")), in: drill) == .wait(until: at("08:30")))
        #expect(try branch.again(.wait(until: at("10:30")), in: drill) == .wait(until: at("09:00")))
        #expect(
            try branch.again(.intervene(.jump(to: at("10:30"))), in: drill)
                == .intervene(.jump(to: at("09:00"))))
        #expect(try branch.again(.finish, in: drill) == .wait(until: at("09:00")))
        // The next message may come at the moment of the branch, and not after it.
        var trial = drill
        _ = try trial.apply(.waitNext)
        let atIt = Branch(found, named: "parent", at: trial.now)
        #expect(try atIt.again(.waitNext, in: drill) == .waitNext)
        let before = Branch(found, named: "parent", at: trial.now - 1)
        #expect(try before.again(.waitNext, in: drill) == .wait(until: trial.now - 1))
        let earlier = Branch(found, named: "parent", at: try at("08:59"))
        #expect(earlier.actions.map(\.by) == ["08:00"])
    }
}
