import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("Bounds of waiting, and of promises in a log")
struct WaitBoundTests {
    @Test("waiting goes forward, a minute at least, and to the end at most")
    func waiting() throws {
        let drill = try TestScenario.drill()
        #expect(throws: Refusal.pastMoment(drill.now, now: drill.now)) {
            try drill.canonical(.wait(until: drill.now))
        }
        #expect(try drill.canonical(.wait(until: drill.now + 1)) == .wait(until: drill.now + 1))
        let ends = drill.scenario.ends
        #expect(try drill.canonical(.wait(until: ends + 1)) == .wait(until: ends))
        #expect(throws: Refusal.pastMoment(drill.now, now: drill.now)) {
            try drill.canonical(.intervene(.jump(to: drill.now)))
        }
        #expect(try drill.canonical(.intervene(.jump(to: ends))) == .intervene(.jump(to: ends)))
        #expect(throws: Refusal.beyondEnd(ends + 1, ends: ends)) {
            try drill.canonical(.intervene(.jump(to: ends + 1)))
        }
    }

    @Test("a message is answered or rated by its number, from one to the last")
    func numbers() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("08:06")))
        for (number, isThere) in [(0, false), (1, true), (2, false)] {
            let reply = Result { try drill.canonical(.reply(message: number, text: "Yes.")) }
            #expect(((try? reply.get()) != nil) == isThere)
        }
        _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: "E-mail is down."))
        for (number, isThere) in [(0, false), (1, true), (2, false)] {
            let rating = Result {
                try drill.canonical(.intervene(.rate(message: number, mark: "P", remark: nil)))
            }
            #expect(((try? rating.get()) != nil) == isThere)
        }
    }

    /// What became of one promise of recovery by ten, for a service that was back then or later.
    private func fate(_ text: String, back: Int?) -> (isHard: Bool?, fate: Fate?, at: Int?) {
        let nine = Moment(minutes: 29_552_160 + 60)
        var talk = LoggedTalk(
            audiences: ["a"], knowables: [], restored: back.map { nine + 60 + $0 }, language: .english)
        let events = talk.events(
            of: [LoggedTalk.Message(at: nine, channel: nil, audiences: [0], text: text)], from: nine,
            to: nine + 300)
        var found: (isHard: Bool?, fate: Fate?, at: Int?) = (nil, nil, nil)
        for occurrence in events {
            switch occurrence.event {
            case .promised(let promise): found.isHard = promise.isHard
            case .settled(_, let fate, _): (found.fate, found.at) = (fate, occurrence.at - nine - 60)
            default: break
            }
        }
        return found
    }

    @Test(
        "a time of recovery is kept up to five minutes late, and broken after an hour",
        arguments: [
            (-30, Fate.kept, 5), (5, .kept, 5), (6, .late, 60), (60, .late, 60), (61, .broken, 60),
            (nil, nil, nil),
        ] as [(Int?, Fate?, Int?)])
    func recovery(back: Int?, expected: Fate?, at: Int?) {
        let sure = fate("It will definitely be back at 10:00.", back: back)
        #expect(sure.isHard == true && sure.fate == expected && sure.at == at)
        let hedged = fate("We expect that e-mail works again by 10:00.", back: back)
        #expect(hedged.isHard == false && hedged.fate == expected)
    }

    @Test(
        "a time of recovery is taken back by another or by none, and by the advice to do without",
        arguments: [
            ("We cannot give a time of recovery yet.", true), ("E-mail is still down for all of you.", false),
            ("We expect that e-mail works again by 11:00.", true), ("Plan today without e-mail.", true),
        ])
    func takenBack(text: String, isTakenBack: Bool) {
        let nine = Moment(minutes: 29_552_160 + 60)
        var talk = LoggedTalk(audiences: ["a"], knowables: [], restored: nil, language: .english)
        let first = "We expect that e-mail works again by 10:00."
        let events = talk.events(
            of: [
                LoggedTalk.Message(at: nine, channel: nil, audiences: [0], text: first),
                LoggedTalk.Message(at: nine + 30, channel: nil, audiences: [0], text: text),
            ], from: nine, to: nine + 60)
        #expect(events.fates == (isTakenBack ? [.revised] : []))
    }

    @Test(
        "a promised message is late up to half an hour, and broken from then on",
        arguments: [(30, Fate.late), (31, .broken)])
    func expiry(minutes: Int, expected: Fate) {
        let nine = Moment(minutes: 29_552_160 + 60)
        var talk = LoggedTalk(audiences: ["a"], knowables: [], restored: nil, language: .english)
        let events = talk.events(
            of: [
                LoggedTalk.Message(at: nine, channel: nil, audiences: [0], text: "Next update at 10:00."),
                LoggedTalk.Message(
                    at: nine + 60 + minutes, channel: nil, audiences: [0], text: "Still down."),
            ], from: nine, to: nine + 200)
        #expect(events.fates == [expected])
    }

    @Test("all that comes in is numbered in its order, and what has come is not to come")
    func inbox() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.tell(party: "Acme", text: "What do you know?"))
        _ = try drill.apply(.wait(until: TestScenario.at("08:10")))
        #expect(!drill.upcoming.map(\.inject.id).contains("reception"))
        _ = try drill.apply(.finish)
        #expect(drill.inbox.count > 8 && drill.inbox.map(\.number) == Array(1...drill.inbox.count))
        #expect(drill.inbox.contains { $0.origin == .answer } && drill.inbox.contains { $0.origin == .voice })
    }
}
