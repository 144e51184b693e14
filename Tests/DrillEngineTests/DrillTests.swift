import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("A drill")
struct DrillTests {
    @Test("the same scenario, seed and actions give the same events")
    func deterministic() throws {
        let actions: [Action] = [
            .send(channel: nil, audiences: ["all"], text: "E-mail is down. The next update is at 09:00."),
            .wait(until: try TestScenario.at("09:30")),
            .tell(party: "acme", text: "What happened? Which disk?"),
            .escalate(party: "vendor"), .take(measure: "paper"), .waitNext, .finish,
        ]
        var first = try TestScenario.drill(seed: 3)
        var second = try TestScenario.drill(seed: 3)
        for action in actions { #expect(try first.apply(action) == second.apply(action)) }
        #expect(first.isOver)
    }

    @Test("a message may go by several channels at once, each of them named as the scenario names it")
    func severalChannels() throws {
        var drill = try TestScenario.drill()
        for text in ["App and Intranet", "app, intranet", "app en intranet + app"] {
            let action = try drill.canonical(
                .send(channel: text, audiences: ["staff"], text: "E-mail is down."))
            #expect(try drill.canonical(action) == action)
            guard case .send(let channel, _, _) = action else { continue }
            #expect(channel?.split(separator: " + ").sorted() == ["app", "intranet"])
        }
        #expect(throws: Refusal.self) {
            try drill.apply(.send(channel: "app and website", audiences: ["staff"], text: "E-mail is down."))
        }
        // Who reads both hears it once: both channels together calm more than each, and less than both added.
        func calmed(_ channel: String?) throws -> Double {
            var drill = try TestScenario.drill()
            let text = "E-mail is down for all staff. We do not know why yet. The next update is at 10:00."
            if let channel { _ = try drill.apply(.send(channel: channel, audiences: ["staff"], text: text)) }
            _ = try drill.apply(.wait(until: TestScenario.at("09:00")))
            return drill.gauge(.frustration, of: 0)
        }
        let nothing = try calmed(nil)
        let (app, intranet) = (try nothing - calmed("app"), try nothing - calmed("intranet"))
        let both = try nothing - calmed("app + intranet")
        #expect(both > app && both > intranet)
        #expect(both < app + intranet)
        _ = try drill.apply(.finish)
    }

    @Test("events come in the order of their moments")
    func ordered() throws {
        var drill = try TestScenario.drill()
        let moments = try drill.apply(.finish).map(\.at)
        #expect(moments == moments.sorted { $0 < $1 })
        #expect(moments.last == drill.scenario.ends)
    }

    @Test("waiting in one go or in many gives the same drill")
    func waiting() throws {
        var whole = try TestScenario.drill()
        var pieces = try TestScenario.drill()
        let events = try whole.apply(.wait(until: TestScenario.at("15:00")))
        var gathered: [Occurrence] = []
        while pieces.now < whole.now { gathered += try pieces.apply(.wait(until: pieces.now + 7)) }
        while let last = gathered.last, last.at > whole.now { gathered.removeLast() }
        #expect(gathered == events)
    }

    @Test("an inject on a condition comes when it holds, and only then")
    func conditions() throws {
        var silent = try TestScenario.drill()
        #expect(
            try silent.apply(.wait(until: TestScenario.at("13:30"))).injects == [
                "reception", "promise", "again", "press", "press",
            ])
        var answering = try TestScenario.drill()
        _ = try answering.apply(.wait(until: TestScenario.at("08:10")))
        _ = try answering.apply(.reply(message: 1, text: "E-mail is down; I will tell everyone."))
        _ = try answering.apply(.send(channel: nil, audiences: ["citizens"], text: "E-mail is down."))
        #expect(try answering.apply(.wait(until: TestScenario.at("10:00"))).injects == ["promise"])
    }

    @Test("a measure works after its lead time, and what waits for it comes then")
    func measures() throws {
        var drill = try TestScenario.drill()
        #expect(throws: Refusal.notPossible(measure: "courier", .needsMore)) {
            try drill.apply(.take(measure: "courier"))
        }
        let taken = try drill.apply(.take(measure: "paper"))
        #expect(
            taken.first?.event
                == .measureTaken(measure: "paper forms", cost: 300, works: try TestScenario.at("09:00")))
        #expect(try drill.apply(.wait(until: TestScenario.at("09:10"))).injects.contains("forms"))
        #expect(drill.cost == 300)
    }

    @Test("a supplier is escalated level by level, and each level takes its time")
    func escalation() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.escalate(party: "Acme"))
        #expect(throws: Refusal.self) { try drill.apply(.escalate(party: "Acme")) }
        _ = try drill.apply(.wait(until: TestScenario.at("08:20")))
        _ = try drill.apply(.escalate(party: "Acme"))
        #expect(
            try drill.apply(.wait(until: TestScenario.at("09:30"))).answers == [
                "This is the director. My best people are on it."
            ])
        #expect(throws: Refusal.highestLevel(party: "Acme", level: "director")) {
            try drill.apply(.escalate(party: "Acme"))
        }
    }

    @Test("escalation and measures bring the recovery forward")
    func recovery() throws {
        func restored(_ actions: [Action]) throws -> Moment? {
            var drill = try TestScenario.drill()
            for action in actions { _ = try drill.apply(action) }
            return try drill.apply(.finish).first {
                if case .service(let percent) = $0.event { percent == [100, 100] } else { false }
            }?.at
        }
        #expect(try restored([]) == TestScenario.at("04:00", day: 2))
        let pressed: [Action] = [
            .escalate(party: "Acme"), .wait(until: try TestScenario.at("08:20")), .escalate(party: "Acme"),
        ]
        #expect(try restored(pressed) == TestScenario.at("00:00", day: 2))
    }

    @Test("a question makes known what the supplier can tell, from when it can")
    func asking() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.tell(party: "Acme", text: "Is it the storage?"))
        #expect(drill.knownFacts.isEmpty)
        _ = try drill.apply(.wait(until: TestScenario.at("09:10")))
        _ = try drill.apply(.tell(party: "Acme", text: "Is it the storage?"))
        let events = try drill.apply(.wait(until: TestScenario.at("09:30")))
        #expect(events.answers == ["Two disks are gone."])
        #expect(drill.knownFacts.map(\.fact.name) == ["disk"])
    }

    @Test("a fact told too early is a guess, one told in time is told to those addressed")
    func telling() throws {
        var drill = try TestScenario.drill()
        let early = try drill.apply(
            .send(channel: nil, audiences: ["staff"], text: "The cause is two broken disks."))
        #expect(early.contains { $0.event == .guessed(fact: "disk", message: 1) })
        _ = try drill.apply(.wait(until: TestScenario.at("12:30")))
        let told = try drill.apply(
            .send(channel: nil, audiences: ["staff"], text: "Two disks of our supplier broke this morning."))
        #expect(told.contains { $0.event == .told(fact: "disk", audience: "staff", message: 2) })
        #expect(!told.contains { $0.event == .told(fact: "disk", audience: "residents", message: 2) })
    }

    @Test("a fact that may not be told leaks when it is told")
    func leaking() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("05:00", day: 2)))
        let events = try drill.apply(
            .send(channel: nil, audiences: ["staff"], text: "We were hacked: there was an attack."))
        #expect(events.contains { $0.event == .leaked(fact: "attack", message: 1) })
    }

    @Test("nearly the same words to the same people are a repetition")
    func repetition() throws {
        var drill = try TestScenario.drill()
        let text = "E-mail is down for all staff and we are looking into it with the supplier right now."
        _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text))
        _ = try drill.apply(.send(channel: nil, audiences: ["residents"], text: text))
        _ = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text + " "))
        #expect(drill.sent.map(\.repeats) == [false, false, true])
    }

    @Test(
        "an action that cannot be done changes nothing and says why",
        arguments: [
            Action.send(channel: nil, audiences: ["stuff"], text: "x"),
            .send(channel: nil, audiences: [], text: "x"),
            .send(channel: "radio", audiences: ["staff"], text: "x"),
            .send(channel: "website", audiences: ["staff"], text: "x"),
            .send(channel: nil, audiences: ["staff"], text: " \n\t"), .reply(message: 1, text: "x"),
            .reply(message: 0, text: "x"),
            .tell(party: "Acne", text: "x"), .tell(party: "Acme", text: ""), .escalate(party: "nobody"),
            .take(measure: "papyrus"), .take(measure: "courier"), .wait(until: Moment(minutes: 0)),
            .send(channel: nil, audiences: ["staff"], text: String(repeating: "x", count: 70_000)),
        ])
    func refused(action: Action) throws {
        var drill = try TestScenario.drill()
        let before = drill.now
        let refusal = #expect(throws: Refusal.self) { try drill.apply(action) }
        #expect(drill.now == before)
        #expect(drill.sent.isEmpty)
        for language in Language.allCases {
            #expect((refusal?.sentence(in: language).count ?? 0) > 10)
        }
    }

    @Test("names are known in any case and by their other names")
    func canonical() throws {
        let drill = try TestScenario.drill()
        #expect(
            try drill.canonical(.send(channel: "APP", audiences: ["Citizens", "STAFF"], text: "x"))
                == .send(channel: "app", audiences: ["staff", "residents"], text: "x"))
        #expect(try drill.canonical(.tell(party: "VENDOR", text: "x")) == .tell(party: "Acme", text: "x"))
    }

    @Test("several audiences may stand in one phrase, and a party among them is told apart")
    func phrased() throws {
        let drill = try TestScenario.drill()
        for names in ["citizens and staff", "staff & residents", "residents + staff"] {
            #expect(
                try drill.canonical(.send(channel: nil, audiences: [names], text: "x"))
                    == .send(channel: nil, audiences: ["staff", "residents"], text: "x"), "\(names)")
        }
        #expect(throws: Refusal.audienceIsParty("Acme")) {
            try drill.canonical(.send(channel: nil, audiences: ["vendor"], text: "x"))
        }
    }

    @Test("who has claimed nothing takes nothing back when doubted; who has, does")
    func nothingToTakeBack() throws {
        let doubt = Action.tell(party: "Acme", text: "That is not good enough. What is it based on?")
        var drill = try TestScenario.drill()
        _ = try drill.apply(doubt)
        #expect(try drill.apply(.wait(until: TestScenario.at("08:20"))).answers == ["Noted on the ticket."])
        _ = try drill.apply(.wait(until: TestScenario.at("08:31")))
        _ = try drill.apply(doubt)
        let answers = try drill.apply(.wait(until: TestScenario.at("08:50"))).answers
        #expect(answers == ["It was a guess, to be honest."])
    }

    @Test("recovery that comes early keeps its promise when all is back, not when its hour comes")
    func earlyRecovery() throws {
        var drill = try TestScenario.drill()
        let text = "We expect that e-mail works again by tomorrow at 11:00."
        _ = try drill.apply(.send(channel: nil, audiences: ["all"], text: text))
        let night = try drill.apply(.wait(until: TestScenario.at("03:00", day: 2)))
        #expect(night.fates.isEmpty)
        let morning = try drill.apply(.wait(until: TestScenario.at("06:00", day: 2)))
        #expect(morning.fates == [.kept])
    }

    @Test("once it is over, nothing can be done")
    func over() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.finish)
        #expect(throws: Refusal.drillIsOver) { try drill.apply(.waitNext) }
    }

    @Test("people grow angrier in silence than with news, and trust falls with it")
    func mood() throws {
        var silent = try TestScenario.drill()
        _ = try silent.apply(.wait(until: TestScenario.at("16:00")))
        var talking = try TestScenario.drill()
        for hour in 8..<16 {
            let text = """
                Hour \(hour): e-mail is still down for all staff and residents. Two engineers of the supplier are \
                replacing disk \(hour). Use the phone meanwhile. The next update is at \(hour + 1):00.
                """
            _ = try talking.apply(.send(channel: nil, audiences: ["all"], text: text))
            _ = try talking.apply(.wait(until: Moment(talking.now.date, hour: hour + 1)))
        }
        #expect(talking.gauge(.frustration) < silent.gauge(.frustration))
        #expect(talking.gauge(.trust) > silent.gauge(.trust))
    }
}
