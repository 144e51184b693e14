import Groundwork
import ScenarioLanguage

@testable import DrillEngine

/// A day and a half of an outage with one of everything.
enum TestScenario {
    static let source = """
        # A short outage
        id: short
        language: en
        kind: supplier failure
        starts: 2026-03-10 08:00
        ends: 2026-03-11 12:00
        service: e-mail, mail
        office hours: weekdays 08:00-17:00
        helpdesk: 2 agents, weekdays 08:00-17:00

        You are head of IT.

        ## Audience: staff
        size: 120
        hours: weekdays 08:00-18:00
        reads: intranet 50%, app 40%

        > angry, Karin (sales): "My quote has to go out by noon."
        > asking: "Can I phone orders through?"

        ## Audience: residents
        also called: citizens
        size: 300
        hours: daily 08:00-20:00
        reads: website 40%

        ## Supplier: Acme
        also called: vendor
        escalation: desk (15m), director (1h, after desk)
        answers in: 10m

        > when asked disk: "Two disks are gone."
        > when challenged: "It was a guess, to be honest."
        > when escalated to director: "This is the director. My best people are on it."
        > when accepted: "Thank you for your patience."
        > otherwise: "Noted on the ticket."

        ## Fact: disk
        about: cause
        known: day 1 12:00, or when asked Acme after day 1 09:00
        mentions: disk, disks, storage

        Two disks of the supplier are broken.

        ## Fact: attack
        about: cause
        known: when stage repair ended
        tell: no, because the police ask us to wait
        mentions: attack, hacked

        There was an attack.

        ## Measure: paper forms
        also called: paper
        cost: 300
        lead time: 1h
        relieves: staff 40%

        Forms on paper.

        ## Measure: courier
        needs: fact disk known

        A courier brings new disks.

        ## Recovery

        ### Stage: repair
        takes: 20h
        shortened by: Acme at director 4h, measure courier 2h
        then service: 100%

        ## Day 1

        ### 08:05 Reception
        id: reception
        from: reception
        via: phone
        answer within: 20m
        "Everybody asks me what is wrong. What do I say?"

        ### 08:30 Acme calls
        id: promise
        from: Acme
        via: phone
        claims: certainty 09:30
        "In an hour it will definitely be fixed."

        ### when unanswered reception for 1h: Reception again
        id: again
        from: reception
        via: phone
        "Are you still there?"

        ### when measure paper forms ready: Forms
        id: forms
        from: print room
        "The forms are here."

        ## Any day

        ### when no update for 3h to residents: The press
        id: press
        from: press
        repeats: every 2h, 2 times
        "Is it true that nothing works?"

        """

    static func scenario() throws -> Scenario { try ScenarioReader.read(source) }

    /// A drill that has begun.
    static func drill(seed: UInt64 = 1) throws -> Drill {
        var drill = Drill(try scenario(), seed: seed)
        _ = drill.begin()
        return drill
    }

    static func at(_ clock: String, day: Int = 1) throws -> Moment {
        Moment("2026-03-\(9 + day)T\(clock)") ?? Moment(minutes: 0)
    }
}

extension [Occurrence] {
    /// The ids of the injects delivered, in order.
    var injects: [String] {
        compactMap { if case .received(let message) = $0.event { message.inject } else { nil } }
    }

    /// The answers received, in order.
    var answers: [String] {
        compactMap {
            if case .received(let message) = $0.event, message.origin == .answer { message.text } else { nil }
        }
    }

    /// The fates of promises, in order.
    var fates: [Fate] {
        compactMap { if case .settled(_, let fate, _) = $0.event { fate } else { nil } }
    }

    /// How served sentences were met, in order.
    var met: [ClaimMet.How] {
        compactMap { if case .claimMet(let met) = $0.event { met.how } else { nil } }
    }
}
