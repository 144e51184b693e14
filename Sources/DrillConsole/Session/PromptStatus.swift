import DrillEngine
import Groundwork
import ScenarioLanguage

/// What stands before the line that somebody types: who, when, how people feel, and what waits.
struct PromptStatus {
    let table: DrillTable
    let seat: Seat

    /// The words, up to the mark behind which one types.
    var text: String {
        let drill = table.drill
        let language = table.language
        func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }
        var parts = [
            table.clockface.full(drill.now),
            say(nl: "frustratie ", en: "frustration ") + "\(Int(drill.gauge(.frustration) + 0.5))",
        ]
        if !seat.isPlayer {
            parts.insert(say(nl: "begeleider", en: "facilitator"), at: 0)
        } else if table.isTeam, let name = seat.name {
            parts.insert(SafeText.oneLine(name), at: 0)
        }
        if drill.isPaused || table.pace?.isHeld == true { parts.append(say(nl: "PAUZE", en: "PAUSED")) }
        if !seat.display.unread.isEmpty {
            parts.append(say(nl: "ongelezen ", en: "unread ") + "\(seat.display.unread.count)")
        }
        let waiting = table.questions.waiting(at: drill.now)
        if let first = waiting.first {
            parts.append(
                say(nl: "wachtend ", en: "waiting ") + "\(waiting.count) ("
                    + table.clockface.short(first.due, now: drill.now) + ")")
        }
        let missed = table.questions.missed(at: drill.now)
        if !missed.isEmpty { parts.append(say(nl: "gemist ", en: "missed ") + "\(missed.count)") }
        if let next = drill.openPromises.first {
            let more = drill.openPromises.count > 1 ? " (+\(drill.openPromises.count - 1))" : ""
            let late =
                next.due < drill.now
                ? say(nl: " te laat", en: " late") : next.due == drill.now ? say(nl: " nu", en: " now") : ""
            parts.append(
                say(nl: "toegezegd ", en: "promised ") + table.clockface.short(next.due, now: drill.now)
                    + late + more)
        }
        return parts.joined(separator: " · ") + " > "
    }
}
