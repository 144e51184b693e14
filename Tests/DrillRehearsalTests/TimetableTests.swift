import DrillEngine
import Groundwork
import ScenarioLanguage
import Synchronization
import Testing
import TranscriptJournal

@testable import DrillRehearsal

@Suite("When and what the players write in a small outage")
struct TimetableTests {
    @Test("the players do the same on every machine, to the letter", arguments: TimetableTests.fingerprints)
    func same(player: Cast, language: String, fingerprint: String) throws {
        let found = try SmallOutage.play(player, language: language).fingerprint
        #expect(found == fingerprint)
    }

    private static let fingerprints: [(Cast, String, String)] = [
        (.template, "en", "386314da2948"), (.overPromiser, "en", "9c721f29b4d2"),
        (.blamer, "en", "0e79137d9e58"), (.chatterbox, "en", "39415338b8c1"),
        (.honestButSlow, "en", "4911446847b8"), (.exemplary, "en", "655249931116"),
        (.template, "nl", "6ce90acbf1b3"), (.overPromiser, "nl", "7c0187c9b724"),
        (.blamer, "nl", "f7b239acef60"), (.chatterbox, "nl", "b87cc82545d8"),
        (.honestButSlow, "nl", "e340161148a4"), (.exemplary, "nl", "0dccc6e967e3"),
    ]

    @Test(
        "a monkey does the same under the same seed",
        arguments: [(1, "7055e20995c8"), (2, "9f180255b14e"), (3, "d566aebc0362")] as [(UInt64, String)])
    func monkey(seed: UInt64, fingerprint: String) throws {
        let scenario = try ScenarioReader.read(SmallOutage.source())
        let transcript = Performance(scenario, seed: seed, people: 20).play(Monkey(seed: seed))
        #expect(transcript.fingerprint == fingerprint)
    }

    @Test("those who write by the clock do so from seven to ten in the evening, at their own intervals")
    func byTheClock() throws {
        #expect(
            try SmallOutage.play(.template).timetable == [
                "07:40", "09:40", "11:40", "13:40", "15:40", "17:40", "19:40", "21:40", "+07:00", "+09:00",
                "+11:00", "+13:00", "+15:00",
            ])
        let chatter = try SmallOutage.play(.chatterbox).timetable
        #expect(chatter.prefix(4) == ["07:40", "08:10", "08:40", "09:10"])
        #expect(chatter.contains("21:40") && !chatter.contains("22:10") && chatter.contains("+07:00"))
        #expect(try SmallOutage.play(.silent).timetable.isEmpty)
    }

    @Test(
        "the exemplary player comes four minutes before each announced moment, and at once with news and help"
    )
    func exemplary() throws {
        // 08:03 and 13:02 tell a fact, 08:09 a way to go on, 10:20 the cause; 09:03 what might be told from nine on,
        // 09:44 that it works again, and 12:06 that it still does.
        #expect(
            try SmallOutage.play(.exemplary).timetable == [
                "07:40", "08:03", "08:09", "08:26", "08:51", "09:16", "09:41", "10:20", "10:36", "11:31",
                "12:26", "13:02", "13:21", "14:16", "15:11", "16:06", "17:01", "17:56", "20:56", "+07:41",
                "+09:03", "+09:44", "+12:06",
            ])
    }

    @Test("the honest but slow player comes after three hours, and 25 minutes late")
    func slow() throws {
        #expect(try SmallOutage.play(.honestButSlow).timetable == ["10:40", "17:55", "+08:10", "+09:42"])
    }

    // MARK: - Small parts

    @Test("a metronome strikes at its gap, in its hours, and wakes for the next stroke")
    func metronome() throws {
        let day = try #require(Moment("2026-03-10T00:00"))
        var metronome = Metronome(gap: 120)
        #expect(metronome.wakes(after: day + 400) == day + 405)
        let minutes = [419, 420, 539, 540, 541, 1319, 1320, 1860]
        #expect(
            minutes.map { metronome.strikes(at: day + $0) } == [
                false, true, false, true, false, true, false, true,
            ])
        #expect(metronome.wakes(after: day + 1900) == day + 1980)
        #expect(metronome.wakes(after: day + 1979) == day + 1980)
        #expect(metronome.wakes(after: day + 1980) == day + 1985)
    }

    @Test(
        "service counts as full from 95 per cent and as partly from 30",
        arguments: [
            (100, Notebook.Supply.full), (95, .full), (94, .partly), (30, .partly), (29, .down), (0, .down),
        ])
    func supply(percent: Int, supply: Notebook.Supply) {
        #expect(Notebook.Supply(percent: percent) == supply)
    }

    @Test("a question waits for its moment or four hours, a served sentence not at all")
    func deadline() throws {
        let now = try #require(Moment("2026-03-10T09:00"))
        func deadline(_ answerBy: Moment?, claims: [ServedClaim] = []) -> Moment {
            let message = ReceivedMessage(
                number: 1, from: "x", via: "phone", text: "?", origin: .inject, claims: claims,
                answerBy: answerBy)
            return Notebook.Request(message: message, since: now).deadline
        }
        #expect(deadline(nil) == now + 240 && deadline(now + 30) == now + 30)
        #expect(deadline(now + 30, claims: [ServedClaim(kind: .blame)]) == now)
    }

    @Test("wordings are taken in turn")
    func turns() {
        var notebook = Notebook(groups: 2)
        #expect((0..<3).map { _ in notebook.turn(.stamp) } == [0, 1, 2])
        #expect(notebook.turn(.problem) == 0)
        #expect(notebook.supply == [.down, .down] && notebook.service == [0, 0])
    }

    @Test("names and moments are put as people say them")
    func words() throws {
        var drill = Drill(try ScenarioReader.read(SmallOutage.source()), seed: 1, people: 20)
        _ = drill.begin()
        let composer = Composer(Desk(drill), Notebook(groups: 2))
        #expect(composer.list([]) == "" && composer.list(["a"]) == "a")
        #expect(composer.list(["a", "b"]) == "a and b" && composer.list(["a", "b", "c"]) == "a, b and c")
        #expect(
            composer.names(of: [1]) == "students" && composer.names(of: [0, 1]) == "teachers and students")
        let noon = try #require(Moment("2026-03-10T12:05"))
        #expect(
            [0, 1, 2].map { composer.when(noon + $0 * 1440) } == [
                "at 12:05", "tomorrow at 12:05", "on Thursday at 12:05",
            ])
    }

    // MARK: - The rhythm

    @Test(
        "the next moment by the time of day",
        arguments: [
            ("2026-03-10T07:41", "2026-03-10T08:10"), ("2026-03-10T09:39", "2026-03-10T10:05"),
            ("2026-03-10T09:40", "2026-03-10T10:40"), ("2026-03-10T16:15", "2026-03-10T17:30"),
            ("2026-03-10T16:14", "2026-03-10T17:10"), ("2026-03-10T17:00", "2026-03-10T17:30"),
            ("2026-03-10T17:01", "2026-03-10T18:00"), ("2026-03-10T18:00", "2026-03-10T21:00"),
            ("2026-03-10T20:30", "2026-03-10T21:00"), ("2026-03-10T20:31", "2026-03-11T07:45"),
            ("2026-03-11T10:15", "2026-03-11T12:45"), ("2026-03-11T14:20", "2026-03-11T16:50"),
            ("2026-03-11T14:25", "2026-03-11T17:30"), ("2026-03-14T12:00", "2026-03-14T17:00"),
            ("2026-03-14T17:00", "2026-03-15T10:00"),
        ])
    func rhythm(now: String, next: String) throws {
        let week: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let rhythm = Rhythm(
            starts: try #require(Moment("2026-03-10T07:40")),
            officeHours: WeeklyHours([WeeklyHours.Span(days: week, opens: 480, closes: 1050)]),
            need: [.always], habits: .exemplary)
        #expect(rhythm.next(after: try #require(Moment(now))).description == next)
    }

    @Test("who is refused twelve times on end waits five minutes before trying again")
    func patience() throws {
        final class Count: Sendable {
            let refusals = Mutex(0)
        }
        struct Stubborn: Player {
            static let name = "stubborn"
            let count = Count()
            init(seed: UInt64) {}
            mutating func next(at desk: Desk) -> Action { .escalate(party: "nobody") }
            mutating func hear(_ refusal: Refusal) { count.refusals.withLock { $0 += 1 } }
        }
        var scenario = try ScenarioReader.read(SmallOutage.source())
        scenario.ends = scenario.starts + 60
        let player = Stubborn(seed: 1)
        let transcript = Performance(scenario, seed: 1, people: 20).play(player)
        #expect(player.count.refusals.withLock { $0 } == 12 * 12)
        #expect(transcript.actions == (1...12).map { .wait(until: scenario.starts + 5 * $0) })
    }

    @Test("a yardstick is measured in tenths of a point")
    func tenths() {
        var fate = Outcome([], sizes: [1]).all
        (fate.meanFrustration, fate.trust) = (12.34, 56.78)
        let end = Yardstick.End(fate)
        #expect(end.frustration == 123 && end.trust == 568)
        #expect(Yardstick.people == 2000)
    }

    @Test(
        "a spread lies between its values",
        arguments: [([1.0, 2], 1.5, 1.1, 1.9), ([3, 1, 2], 2, 1.2, 2.8), ([5], 5, 5, 5)])
    func spread(values: [Double], median: Double, low: Double, high: Double) throws {
        let spread = try #require(Spread(values))
        #expect(abs(spread.median - median) < 1e-9)
        #expect(abs(spread.p10 - low) < 1e-9 && abs(spread.p90 - high) < 1e-9)
    }

    @Test("shards take every seed once, from the first on")
    func shards() {
        #expect(Shard("2/3").map { $0.seeds(from: 5, runs: 7) } == [6, 9])
        #expect(Shard("3/3").map { $0.seeds(from: 5, runs: 3) } == [7])
        #expect(Shard("1/1") == .whole && Shard.whole.seeds(from: 1, runs: -1).isEmpty)
        #expect(Shard("2/3")?.description == "2/3")
    }
}
