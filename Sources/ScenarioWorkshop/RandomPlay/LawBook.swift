import DrillEngine
import Groundwork
package import ScenarioLanguage
package import TranscriptJournal

/// Holds a drill that was played to the laws that every drill keeps.
package struct LawBook {
    let scenario: Scenario
    let transcript: Transcript
    private(set) var breaches: [Breach] = []

    /// The breaches of a drill that was played to its end; empty when it is in order.
    package static func breaches(of transcript: Transcript, in scenario: Scenario) -> [Breach] {
        var book = LawBook(scenario: scenario, transcript: transcript)
        book.checkEnd()
        book.checkClock()
        book.checkGauges()
        book.checkBooks()
        book.checkInbox()
        book.checkPromises()
        book.checkKnowledge()
        book.checkInjects()
        book.checkMeasures()
        book.checkRecovery()
        book.checkReplay()
        return book.breaches
    }

    private init(scenario: Scenario, transcript: Transcript) {
        self.scenario = scenario
        self.transcript = transcript
    }

    var events: [Occurrence] { transcript.events }

    /// Notes that a law was broken.
    mutating func note(_ law: Law, _ moment: Moment?, nl: String, en: String) {
        breaches.append(Breach(law: law, at: moment, seen: Phrase(nl: nl, en: en)))
    }

    private mutating func checkEnd() {
        let ends = events.indices.filter { if case .ended = events[$0].event { true } else { false } }
        if ends.count != 1 { note(.ends, nil, nl: "\(ends.count) keer een einde", en: "\(ends.count) ends") }
        if let end = ends.first {
            for occurrence in events[(end + 1)...] {
                note(
                    .ends, occurrence.at, nl: "daarna: \(occurrence.event)",
                    en: "afterwards: \(occurrence.event)")
            }
            if events[end].at != scenario.ends {
                note(.ends, events[end].at, nl: "een einde voor zijn tijd", en: "an end before its time")
            }
        }
    }

    private mutating func checkClock() {
        var last = scenario.starts
        for entry in transcript.entries {
            let moment: Moment
            switch entry {
            case .action(let at, _, _): moment = at
            case .event(let occurrence): moment = occurrence.at
            case .yardstick: continue
            }
            if moment < last { note(.clock, moment, nl: "na \(last)", en: "after \(last)") }
            if moment > scenario.ends {
                note(.clock, moment, nl: "voorbij \(scenario.ends)", en: "beyond \(scenario.ends)")
            }
            last = max(last, moment)
        }
    }

    private mutating func checkGauges() {
        var before: [Feeling]?
        for occurrence in events {
            switch occurrence.event {
            case .service(let percent):
                if percent.count != scenario.audiences.count
                    || percent.contains(where: { !(0...100).contains($0) })
                {
                    note(.gauges, occurrence.at, nl: "dienst \(percent)", en: "service \(percent)")
                }
            case .pulse(let feelings):
                if feelings.count != scenario.audiences.count {
                    note(
                        .gauges, occurrence.at, nl: "\(feelings.count) doelgroepen",
                        en: "\(feelings.count) audiences")
                }
                for (index, feeling) in feelings.enumerated() {
                    let moods = [feeling.frustration, feeling.trust, feeling.resigned]
                    let earlier = before.flatMap { index < $0.count ? $0[index] : nil }
                    let isCounted =
                        feeling.calls >= earlier?.calls ?? 0 && feeling.abandoned >= earlier?.abandoned ?? 0
                        && feeling.calls >= feeling.abandoned && feeling.waiting >= 0
                    if !isCounted || moods.contains(where: { !(0...1000).contains($0) }) {
                        note(.gauges, occurrence.at, nl: "stemming \(feeling)", en: "mood \(feeling)")
                    }
                }
                before = feelings
            default: break
            }
        }
    }

    /// What is booked to causes is what moods changed, but for what rounding takes from each entry.
    private mutating func checkBooks() {
        let pulses = events.compactMap { if case .pulse(let feelings) = $0.event { feelings } else { nil } }
        guard let first = pulses.first, let last = pulses.last,
            case .ended(let causes)? = events.last?.event, first.count == last.count
        else { return }
        for (index, audience) in scenario.audiences.enumerated() where index < first.count {
            let entries = causes.filter { $0.audience == audience.name }
            let frustration = entries.reduce(0) { $0 + $1.frustration }
            let trust = entries.reduce(0) { $0 + $1.trust }
            let seen = [
                (frustration, (last[index].frustration - first[index].frustration) * 10),
                (trust, (last[index].trust - first[index].trust) * 10),
            ]
            for (booked, changed) in seen where abs(booked - changed) > 30 + entries.count {
                note(
                    .books, nil, nl: "\(audience.name): geboekt \(booked), veranderd \(changed) honderdsten",
                    en: "\(audience.name): booked \(booked), changed \(changed) hundredths")
            }
        }
    }

    private mutating func checkReplay() {
        var drill = Drill(scenario, seed: transcript.header.seed, people: transcript.header.people)
        var again = drill.begin()
        for action in transcript.actions {
            do throws(Refusal) { again += try drill.apply(action) } catch {
                return note(
                    .replay, drill.now, nl: error.sentence(in: .dutch), en: error.sentence(in: .english))
            }
        }
        guard again != events else { return }
        let at = zip(again, events).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let place = at ?? min(again.count, events.count)
        note(
            .replay, place < events.count ? events[place].at : nil, nl: "gebeurtenis \(place + 1) verschilt",
            en: "event \(place + 1) differs")
    }
}
