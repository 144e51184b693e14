import Groundwork
import ScenarioLanguage

/// Writes conditions as a scenario does, so that reading them gives the same again.
struct ConditionText {
    let scenario: Scenario

    /// A condition in the scenario language.
    func text(_ circumstance: Circumstance) -> String {
        switch circumstance {
        case .all(let parts): parts.map { nested($0, inAll: true) }.joined(separator: " and ")
        case .any(let parts): parts.map { nested($0, inAll: false) }.joined(separator: " or ")
        case .not(.reached(let moment)): "before " + self.moment(moment)
        case .not(let part):
            switch part {
            case .all, .any: "not ( \(text(part)) )"
            default: "not " + text(part)
            }
        default: atom(circumstance)
        }
    }

    /// A moment of the drill, "day 2 09:30".
    func moment(_ moment: Moment) -> String { "day \(scenario.day(of: moment)) \(moment.clock)" }

    private func nested(_ part: Circumstance, inAll: Bool) -> String {
        switch part {
        case .any: "( \(text(part)) )"
        case .all where inAll: "( \(text(part)) )"
        default: text(part)
        }
    }

    private func atom(_ circumstance: Circumstance) -> String {
        switch circumstance {
        case .all, .any, .not: return text(circumstance)
        case .noUpdate(let minutes, let audience):
            return "no update for \(LengthText.text(minutes))" + (audience.map { " to " + name($0) } ?? "")
        case .mood(let gauge, let audience, let comparison, let number):
            let whose = audience.map { " of " + name($0) } ?? ""
            return "\(gauge.rawValue)\(whose) \(comparison.rawValue) \(number)"
        case .waiting(let comparison, let number): return "waiting \(comparison.rawValue) \(number)"
        case .brokenPromises(let comparison, let number):
            return "broken promises \(comparison.rawValue) \(number)"
        case .factKnown(let fact): return "fact \(scenario.facts[fact].name) known"
        case .factTold(let fact, let audience):
            return "fact \(scenario.facts[fact].name) told" + (audience.map { " to " + name($0) } ?? "")
        case .measureTaken(let measure): return "measure \(scenario.measures[measure].name) taken"
        case .measureReady(let measure): return "measure \(scenario.measures[measure].name) ready"
        case .escalated(let party, let level):
            return "\(scenario.parties[party].name) at \(scenario.parties[party].levels[level].name)"
        case .delivered(let inject, let minutes):
            return "inject \(scenario.injects[inject].id)" + ago(minutes)
        case .answered(let inject): return "answered \(scenario.injects[inject].id)"
        case .unanswered(let inject, let minutes):
            return "unanswered \(scenario.injects[inject].id) for \(LengthText.text(minutes))"
        case .said(let word): return "said \(word)"
        case .stageEnded(let stage, let minutes):
            return "stage \(scenario.recovery.stages[stage].name) ended" + ago(minutes)
        case .service(let comparison, let number): return "service \(comparison.rawValue) \(number)%"
        case .reached(let moment): return "after " + self.moment(moment)
        case .officeHours: return "office hours"
        case .asked(let party, let after):
            return "asked \(scenario.parties[party].name)" + (after.map { " after " + moment($0) } ?? "")
        }
    }

    private func name(_ audience: Int) -> String { scenario.audiences[audience].name }

    private func ago(_ minutes: Int) -> String {
        minutes == 0 ? "" : " \(LengthText.text(minutes)) ago"
    }
}

/// Writes lengths of time and weekly hours as a scenario does.
enum LengthText {
    /// A length such as "1h30m".
    static func text(_ minutes: Int) -> String {
        let hours = minutes / 60
        let rest = minutes % 60
        if hours == 0 { return "\(rest)m" }
        return rest == 0 ? "\(hours)h" : "\(hours)h\(rest)m"
    }

    /// Hours such as "weekdays 08:00-17:00, sat 10:00-16:00".
    static func text(_ hours: WeeklyHours) -> String {
        if hours == .always { return "always" }
        return hours.spans.map { "\(days($0.days)) \(clock($0.opens))-\(clock($0.closes))" }
            .joined(separator: ", ")
    }

    private static func clock(_ minute: Int) -> String {
        minute == 1440 ? "24:00" : Moment(minutes: minute).clock
    }

    private static func days(_ days: Set<Weekday>) -> String {
        if days.count == 7 { return "daily" }
        if days == [.saturday, .sunday] { return "weekend" }
        if days.count == 5, !days.contains(where: \.isWeekend) { return "weekdays" }
        let all = Weekday.allCases
        // The days follow one another, perhaps over the end of the week.
        let first = all.first { days.contains($0) && !days.contains(all[($0.rawValue + 6) % 7]) } ?? .monday
        let last = all[(first.rawValue + days.count - 1) % 7]
        return first == last ? short(first) : "\(short(first))-\(short(last))"
    }

    private static func short(_ day: Weekday) -> String { day.name(in: .english).lowercased().prefix(3) + "" }
}
