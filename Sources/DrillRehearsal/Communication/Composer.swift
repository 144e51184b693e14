import DrillEngine
import Groundwork
import ScenarioLanguage

/// Writes messages in whole sentences out of what is known, what was done and what comes next.
struct Composer: Sendable {
    let desk: Desk
    let lines: Lines
    var notebook: Notebook

    init(_ desk: Desk, _ notebook: Notebook) {
        self.desk = desk
        self.notebook = notebook
        lines = Lines.of(desk.language)
    }

    /// The text of a draft; `next` is the moment it promises, if it promises one.
    mutating func text(of draft: Draft, next: Moment?) -> String {
        var sentences = opening(of: draft)
        sentences += draft.facts.map(\.fact.text)
        sentences += knowledge(draft)
        sentences += deeds(draft)
        sentences += outlook(draft)
        sentences += help(draft)
        if let next { sentences.append(announcement(of: next, to: draft.groups)) }
        return sentences.joined(separator: " ")
    }

    /// One wording of an idea, each time the next one, with its slots filled.
    mutating func say(_ idea: Idea, _ more: [String: String] = [:]) -> String {
        let wordings = lines[idea]
        guard !wordings.isEmpty else { return "" }
        let wording = wordings[notebook.turn(idea) % wordings.count]
        var fillings = more
        fillings["service"] = desk.service
        fillings["clock"] = more["clock"] ?? desk.now.clock
        fillings["day"] = desk.now.date.weekday.name(in: desk.language)
        for (name, value) in fillings { fillings[Slots.capitalised(name)] = Slots.capitalised(value) }
        return Slots.fill(wording, fillings)
    }

    /// "app, mail en website".
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + desk.language.pick(nl: " en ", en: " and ") + last
    }

    /// A moment as people say it: "om 10:30", "tomorrow at 07:45".
    func when(_ moment: Moment) -> String {
        let days = moment.date.daysSince1970 - desk.now.date.daysSince1970
        let weekday = moment.date.weekday.name(in: desk.language)
        switch days {
        case 0: return desk.language.pick(nl: "om \(moment.clock)", en: "at \(moment.clock)")
        case 1: return desk.language.pick(nl: "morgen om \(moment.clock)", en: "tomorrow at \(moment.clock)")
        default:
            return desk.language.pick(
                nl: "\(weekday) om \(moment.clock)", en: "on \(weekday) at \(moment.clock)")
        }
    }

    /// The sentence that promises the next message.
    mutating func announcement(of next: Moment, to groups: [Int]) -> String {
        var channels: [String] = []
        for group in desk.groups where groups.contains(group.index) {
            if let usual = group.channels.first, !channels.contains(usual) { channels.append(usual) }
        }
        let isPause = next.date > desk.now.date && desk.now.hour >= 16
        return say(isPause ? .pause : .nextUpdate, ["when": when(next), "channels": list(channels)])
    }

    /// The name by which those addressed are called together.
    func names(of groups: [Int]) -> String {
        list(desk.groups.filter { groups.contains($0.index) }.map(\.name))
    }
}
