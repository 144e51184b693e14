import Groundwork
import ScenarioLanguage

/// The first minute of somebody who has read nothing: the scenarios with numbers, and a drill at once.
struct Welcome {
    let surroundings: Surroundings
    let language: Language

    /// The command that was picked, as it would be typed; nothing when the person leaves.
    func pick() -> [String]? {
        let summaries = ScenarioFinder(surroundings).all().compactMap { ScenarioSummary(of: $0.bytes) }
            .sorted { rank($0) < rank($1) }
        guard !summaries.isEmpty else { return nil }
        surroundings.say(
            surroundings.style.strong(
                language.pick(
                    nl: "Outage Drill: oefen met vertellen dat de IT eruit ligt. Welke oefening?",
                    en: "Outage Drill: practise telling people that IT is down. Which drill?")))
        surroundings.say("")
        let left = UnfinishedDrills(environment: surroundings.environment).all().first
        if let left {
            surroundings.say(
                TextLayout.wrapped(
                    language.pick(nl: "Verder met ", en: "Go on with ") + left.line(language),
                    width: surroundings.width, first: "  0   ", indent: 6))
        }
        for (index, summary) in summaries.enumerated() {
            let number = TextLayout.padded("\(index + 1)", to: 4)
            let days =
                summary.days == 1
                ? language.pick(nl: "1 dag", en: "1 day")
                : language.pick(nl: "\(summary.days) dagen", en: "\(summary.days) days")
            surroundings.say(
                "  " + number + TextLayout.padded(SafeText.oneLine(summary.title), to: 44)
                    + summary.language.rawValue + "  " + days)
        }
        surroundings.say("")
        if summaries[0].id.hasPrefix("first-drill") {
            surroundings.say(
                language.pick(
                    nl: "Nooit gedaan? 1 leert u in een kwartier hoe het gaat.",
                    en: "New to this? 1 teaches you in a quarter of an hour how it goes."))
        }
        while true {
            surroundings.write(
                language.pick(nl: "Nummer, of Enter om te stoppen > ", en: "Number, or Enter to leave > "))
            guard case .text(let line) = surroundings.input.next() else { return nil }
            let answer = line.split(separator: " ").joined(separator: " ")
            if answer.isEmpty || ["q", "quit", "stop"].contains(answer.lowercased()) { return nil }
            let number = Int(answer.filter(\.isNumber))
            if number == 0, let left { return ["resume", left.path] }
            if let number, summaries.indices.contains(number - 1) {
                return ["play", summaries[number - 1].id]
            }
            if let named = summaries.first(where: {
                [$0.id, $0.title.lowercased()].contains(answer.lowercased())
            }) {
                return ["play", named.id]
            }
            surroundings.say(
                language.pick(
                    nl: "Een nummer van 1 tot \(summaries.count).",
                    en: "A number from 1 to \(summaries.count)."))
        }
    }

    /// The first drill comes first, then the drills in the person's own language.
    private func rank(_ summary: ScenarioSummary) -> (Int, Int, String) {
        (summary.language == language ? 0 : 1, summary.id.hasPrefix("first-drill") ? 0 : 1, summary.id)
    }
}
