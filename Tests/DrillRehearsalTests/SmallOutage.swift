import DrillEngine
import Groundwork
import ScenarioLanguage
import TranscriptJournal

@testable import DrillRehearsal

/// Two days of an outage with one of everything that a player can do something with.
enum SmallOutage {
    static func source(language: String = "en") -> String {
        """
        # Two days
        id: two-days
        language: \(language)
        kind: supplier failure
        starts: 2026-03-10 07:40
        ends: 2026-03-11 17:00
        service: the case system, Casework
        office hours: weekdays 08:00-17:30

        You are head of IT.

        ## Audience: teachers
        size: 30
        hours: daily 07:00-23:00
        reads: mail 90%, app 20%

        > asking: "Can I hand in on paper?"

        ## Audience: students
        size: 60
        hours: daily 07:00-23:00
        reads: app 60%

        ## Supplier: Acme
        escalation: desk (15m), manager (30m), director (1h)
        answers in: 10m
        > otherwise: "Noted."

        ## Engineer: Sanne
        > otherwise: "I am on it."

        ## Manager: Marga
        > otherwise: "Clear."

        ## Fact: scope
        about: impact
        known: day 1 08:00
        mentions: grades, reports

        Nobody can see grades or reports.

        ## Fact: disk
        about: cause
        known: day 1 10:20
        mentions: disk, storage

        A disk of the storage has failed.

        ## Fact: length
        about: duration
        known: day 1 13:00
        mentions: wednesday

        It will not be back before Wednesday at noon.

        ## Fact: attack
        about: data
        known: day 1 11:00
        tell: after day 2 09:00, because the police ask us to wait
        mentions: attack

        Somebody broke in.

        ## Fact: names
        about: data
        known: day 1 15:00
        tell: no, because the persons concerned are told first
        mentions: names

        Names were copied.

        ## Measure: paper forms
        lead time: 1h
        relieves: teachers 40%

        Forms lie at the desk.

        ## Measure: extra hands
        lead time: 30m
        shortens: repair by 2h

        ## Recovery

        ### Stage: repair
        takes: 22h
        then service: 40%

        ### Stage: relapse
        takes: 2h
        then service: 0%

        ### Stage: rebuild
        takes: 4h
        then service: 100%

        ## Day 1

        ### 08:20 Acme calls
        from: Acme
        claims: certainty 09:30
        "In an hour it will definitely be fixed."

        ### 09:05 A teacher asks
        from: teachers
        answer within: 2h
        "Do we get our grades back?"

        ### 11:10 Sanne
        from: Sanne
        claims: effort
        "We have been searching all morning!"

        ### 14:10 Marga
        from: Marga
        claims: investment
        answer within: 1h
        "Do write how much we put into it."

        ### 16:40 The press
        from: press
        answer within: 1h
        "Was there an attack on your storage?"

        """
    }

    /// How a player plays it, among few people.
    static func play(_ player: Cast, language: String = "en") throws -> Transcript {
        let scenario = try ScenarioReader.read(source(language: language))
        return player.play(Performance(scenario, seed: 3, people: 20))
    }
}

extension Transcript {
    /// The clock times of the messages to audiences, with the names of the audiences where not all were meant.
    var timetable: [String] {
        let all = header.setting.audiences.map(\.name)
        return events.compactMap { occurrence in
            guard case .sent(let message) = occurrence.event, !message.audiences.isEmpty else { return nil }
            let clock = (occurrence.at.date == header.setting.starts.date ? "" : "+") + occurrence.at.clock
            return message.audiences == all ? clock : clock + " " + message.audiences.joined(separator: ",")
        }
    }

    /// A digest of all that was done, to the letter.
    var fingerprint: String {
        let done = entries.compactMap { entry -> String? in
            if case .action(let at, let action, _) = entry { "\(at) \(action)" } else { nil }
        }
        return String(Digest.hexadecimal(of: done.joined(separator: "\n")).prefix(12))
    }
}
