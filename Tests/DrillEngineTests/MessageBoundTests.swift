import CrowdModel
import Groundwork
import MessageReading
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("Bounds of what is written and read in a drill")
struct MessageBoundTests {
    @Test(
        "likeness is the share of words that two texts have in common",
        arguments: [
            ("a b c d", "a b c d", 1.0), ("a b c d", "D, c; B a!", 1), ("a b c", "a b d", 0.5),
            ("a a b", "a b b", 1), ("a", "b", 0), ("", "a", 0), ("a", "", 0), ("", "", 0), ("a b", "a", 0.5),
        ])
    func likeness(left: String, right: String, expected: Double) {
        #expect(Wording.likeness(left, right) == expected)
    }

    @Test(
        "words of five letters and more are found at the beginning of longer ones",
        arguments: [
            ("disks", "disksets", true), ("disk", "diskset", false), ("disk", "disk", true),
            ("a disk", "it is a disk", true), ("a disk", "disk", false), ("storage", "storage", true),
            ("storages", "storage", false), ("big disk shelf", "a big disk", false),
        ])
    func mentions(mention: String, text: String, isFound: Bool) {
        #expect(MentionMatcher([mention]).matches(MentionMatcher.tokens(text)) == isFound)
    }

    @Test(
        "a fact is told by half of the words that carry it, two at least where it has two",
        arguments: [
            ("Storage controller failed", "controller storage", true),
            ("Storage controller failed", "storage", false), ("Storage", "the storage", true),
            ("Storage failed", "storage", false), ("Storage failed", "failed storage", true),
            ("alpha bravo charlie delta echoes", "alpha bravo charlie", true),
            ("alpha bravo charlie delta echoes", "alpha bravo", false),
            ("alpha bravo charlie delta", "alpha delta", true), ("Version 42 of it", "version 42", true),
            ("Version 42 of it", "version", false), ("off and on it is", "off and on it is", false),
            ("alpha alpha bravo", "alpha", false),
        ])
    func telling(fact: String, text: String, isTold: Bool) {
        #expect(TellingMatcher(fact).matches(MentionMatcher.tokens(text)) == isTold)
    }

    @Test(
        "sentences end at a stop before a space, and at the end of a line",
        arguments: [
            ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
            ("At 9.30 it ends.", ["At 9.30 it ends."]), ("\"One.\" Two", ["\"One.\"", "Two"]),
            ("One\n\nTwo", ["One", "Two"]), ("", []), ("Wait... what", ["Wait...", "what"]),
            ("(One.) Two", ["(One.)", "Two"]), ("\"One\" Two", ["\"One\" Two"]),
        ])
    func sentences(text: String, sentences: [String]) {
        #expect(Drill.sentences(of: text) == sentences)
    }

    // MARK: - Repetitions

    /// Nineteen words, so many of them other ones.
    private func text(_ others: Int) -> String {
        (0..<19).map { $0 < others ? "other\($0)" : "word\($0)" }.joined(separator: " ")
    }

    @Test("nine words of ten in common make a repetition", arguments: [(0, true), (1, true), (2, false)])
    func repetition(others: Int, repeats: Bool) throws {
        // Of nineteen words eighteen in common are 18 of 20, and seventeen are 17 of 21.
        var drill = try TestScenario.drill()
        _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text(0)))
        _ = try drill.apply(.send(channel: nil, audiences: ["all"], text: text(others)))
        #expect(drill.sent.map(\.repeats) == [false, repeats])
        var talk = LoggedTalk(audiences: ["a", "b"], knowables: [], restored: nil, language: .english)
        let nine = Moment(minutes: 29_552_160)
        let events = talk.events(
            of: [
                LoggedTalk.Message(at: nine, channel: nil, audiences: [0], text: text(0)),
                LoggedTalk.Message(at: nine + 60, channel: nil, audiences: [0, 1], text: text(others)),
                LoggedTalk.Message(at: nine + 61, channel: nil, audiences: [1], text: text(5)),
            ], from: nine, to: nine + 90)
        let said = events.compactMap {
            if case .sent(let message) = $0.event { message.repeats } else { nil }
        }
        #expect(said == [false, repeats, false])
    }

    @Test(
        "a message repeats one of the twenty before it, and none earlier",
        arguments: [(19, true), (20, false)])
    func twenty(between: Int, repeats: Bool) {
        let nine = Moment(minutes: 29_552_160)
        var talk = LoggedTalk(audiences: ["a"], knowables: [], restored: nil, language: .english)
        let others = (0..<between).map { "Nothing like the others, number\($0) only\($0)." }
        let texts = [text(0)] + others + [text(0)]
        let events = talk.events(
            of: texts.enumerated().map {
                LoggedTalk.Message(at: nine + $0.offset, channel: nil, audiences: [0], text: $0.element)
            }, from: nine, to: nine + 90)
        let said = events.compactMap { if case .sent(let message) = $0.event { message } else { nil } }
        #expect(said.last?.repeats == repeats)
        #expect(said.map(\.number) == Array(1...(between + 2)))
    }

    @Test("so it is in a drill", arguments: [(19, true), (20, false)])
    func twentyInDrill(between: Int, repeats: Bool) throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text(0)))
        for number in 0..<between {
            let text = "Unlike others, number\(number) only\(number)."
            _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text))
        }
        _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text(0)))
        #expect(drill.sent.last?.repeats == repeats)
        // Each message takes two minutes.
        #expect(drill.now - drill.scenario.starts == 2 * (between + 2))
    }

    @Test("a text has 64 kB at most", arguments: [(65_536, true), (65_537, false)])
    func longest(bytes: Int, fits: Bool) throws {
        let drill = try TestScenario.drill()
        let refusal = Result { try drill.checkText(String(repeating: "x", count: bytes)) }
        #expect(((try? refusal.get()) != nil) == fits)
    }

    // MARK: - What a message is to the crowd

    private func content(
        _ labels: [Label], estimate: Estimate = .none, to names: [String] = ["staff"], told: Int = 0,
        repeats: Bool = false, revised: Bool = false, in drill: Drill
    ) -> MessageContent {
        var reading = Reading(language: .english)
        reading.findings = labels.map { Finding($0, quotes: []) }
        reading.estimate = estimate
        let message = SentMessage(
            number: 1, audiences: names, text: "", reading: RecordedReading(reading), repeats: repeats)
        return drill.content(of: reading, message: message, told: told, revised: revised)
    }

    @Test(
        "it is news when it tells a fact, is the first word of what is wrong, or says something of substance")
    func news() throws {
        let fresh = try TestScenario.drill()
        var later = fresh
        later.lastMessage = [fresh.now, fresh.now]
        func isNews(_ labels: [Label], told: Int = 0, repeats: Bool = false, in drill: Drill) -> Bool {
            content(labels, told: told, repeats: repeats, in: drill).contains(.news)
        }
        #expect(isNews([.problem], in: fresh) && !isNews([.problem], in: later))
        #expect(!isNews([.empathy], in: fresh))
        #expect(isNews([.empathy], told: 1, in: later))
        for label in [Label.actions, .cause, .impact] {
            #expect(isNews([label], in: later) && !isNews([label], repeats: true, in: later))
        }
        var half = fresh
        half.lastMessage = [fresh.now, nil]
        #expect(!isNews([.problem], in: half))
        #expect(content([.problem], to: ["staff", "residents"], in: half).contains(.news))
    }

    @Test(
        "an all-clear to somebody with less than 30 per cent is false, unless it names what is still out",
        arguments: [(29, true), (30, false)])
    func allClear(percent: Int, isFalse: Bool) throws {
        var scenario = try TestScenario.scenario()
        scenario.recovery.service = [percent, 100]
        let drill = Drill(scenario, seed: 1)
        func isClear(_ labels: [Label], to names: [String] = ["staff"]) -> Bool {
            content(labels, to: names, in: drill).contains(.falseAllClear)
        }
        #expect(isClear([.restored]) == isFalse)
        #expect(isClear([.restored], to: ["residents", "staff"]) == isFalse)
        #expect(!isClear([.restored], to: ["residents"]))
        #expect(!isClear([.restored, .problem]) && !isClear([.problem]))
    }

    @Test("estimates, repetitions and revisions are passed to the crowd as they are")
    func kinds() throws {
        let drill = try TestScenario.drill()
        #expect(content([], estimate: .hard, in: drill) == [.hardEstimate])
        #expect(content([], estimate: .hedged, in: drill) == [.hedgedEstimate])
        #expect(content([], estimate: .refused, in: drill) == [.refusedEstimate])
        #expect(content([], repeats: true, revised: true, in: drill) == [.repetition, .revision])
        #expect(content([.vague], in: drill) == [.vague])
    }

    // MARK: - The clock

    @Test("the crowd is felt every half hour, and at the end")
    func pulses() throws {
        var scenario = try TestScenario.scenario()
        scenario.ends = scenario.starts + 70
        var drill = Drill(scenario, seed: 1)
        let events = drill.begin() + (try drill.apply(.finish))
        let pulses = events.filter { if case .pulse = $0.event { true } else { false } }
        #expect(pulses.map { $0.at - scenario.starts } == [0, 30, 60, 70])
        scenario.ends = scenario.starts + 60
        var even = Drill(scenario, seed: 1)
        let again = even.begin() + (try even.apply(.finish))
        #expect(again.count { if case .pulse = $0.event { true } else { false } } == 3)
        #expect(even.isOver && even.now == scenario.ends)
    }

    @Test("an inject is far off when more than an hour is left", arguments: [(7, 4, true), (7, 5, false)])
    func objection(hour: Int, minute: Int, isFarOff: Bool) throws {
        var scenario = try TestScenario.scenario()
        scenario.starts = Moment(scenario.starts.date, hour: hour, minute: minute)
        let drill = Drill(scenario, seed: 1)
        let objection = try drill.objection(toInject: "reception")
        #expect(objection == (isFarOff ? .isFarOff(try TestScenario.at("08:05")) : nil))
    }

    @Test("an inject that has come, does not come or does not hold has that against it")
    func objections() throws {
        var drill = try TestScenario.drill()
        #expect(try drill.objection(toInject: "press") != nil)
        _ = try drill.apply(.wait(until: TestScenario.at("08:10")))
        #expect(try drill.objection(toInject: "reception") == .hasCome(at: TestScenario.at("08:05")))
        _ = try drill.apply(.intervene(.skip(inject: "promise", reason: "x")))
        #expect(try drill.objection(toInject: "promise") == .doesNotCome)
    }

    // MARK: - What comes by chance

    private func schedule(_ weights: [Int], chance: Int = 100, seed: UInt64) throws -> InjectSchedule {
        var scenario = try TestScenario.scenario()
        let base = try #require(scenario.injects[0].variants.first)
        scenario.injects[0].chance = chance
        scenario.injects[0].variants = weights.map { weight in
            var variant = base
            variant.weight = weight
            return variant
        }
        return InjectSchedule(scenario, seed: seed)
    }

    @Test("alternatives come by their weights, and none of no weight")
    func alternatives() throws {
        let counts = try (0..<400).reduce(into: [0, 0, 0]) { counts, seed in
            counts[try schedule([60, 0, 40], seed: UInt64(seed)).variant(of: 0)] += 1
        }
        #expect(counts[1] == 0)
        #expect((200...280).contains(counts[0]), "\(counts)")
        #expect(counts.reduce(0, +) == 400)
    }

    @Test("an inject comes by its chance", arguments: [(100, 100...100), (0, 0...0), (50, 35...65)])
    func chance(percent: Int, times: ClosedRange<Int>) throws {
        let comes = try (0..<100).filter {
            try schedule([1], chance: percent, seed: UInt64($0)).moments[0] != nil
        }
        #expect(times.contains(comes.count))
    }

    @Test("what is retired waits no longer, and the others still do")
    func retired() throws {
        var schedule = InjectSchedule(try TestScenario.scenario(), seed: 1)
        #expect(schedule.waiting == [2, 3, 4])
        schedule.retire(3)
        schedule.retire(3)
        schedule.retire(0)
        #expect(schedule.isWaiting == [false, false, true, false, true])
        #expect(schedule.waiting == [2, 3, 4])
        schedule.retire(2)
        #expect(schedule.waiting == [4] && schedule.isWaiting == [false, false, false, false, true])
    }

    @Test("marks alone name no audience and no channel", arguments: [",", " , ", " and ", "&", " + ", " "])
    func marks(name: String) throws {
        let drill = try TestScenario.drill()
        #expect(throws: Refusal.self) {
            try drill.canonical(.send(channel: nil, audiences: [name], text: "E-mail is down."))
        }
        #expect(throws: Refusal.self) {
            try drill.canonical(.send(channel: name, audiences: ["staff"], text: "E-mail is down."))
        }
    }
}
