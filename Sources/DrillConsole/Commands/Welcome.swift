import Groundwork
import ScenarioLanguage

/// The first minute of somebody who has read nothing: the scenarios with numbers, and a drill at once.
struct Welcome {
    let surroundings: Surroundings
    let language: Language

    /// The id of the scenario that was picked; nothing when the person leaves.
    func pick() -> String? {
        let summaries = ScenarioFinder(surroundings).all().compactMap { ScenarioSummary(of: $0.bytes) }
            .sorted { rank($0) < rank($1) }
        guard !summaries.isEmpty else { return nil }
        surroundings.say(
            surroundings.style.strong(
                language.pick(
                    nl: "Outage Drill: oefen met vertellen dat de IT eruit ligt. Welke oefening?",
                    en: "Outage Drill: practise telling people that IT is down. Which drill?")))
        surroundings.say("")
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
        surroundings.write(
            "\n" + language.pick(nl: "Nummer, of Enter om te stoppen > ", en: "Number, or Enter to leave > "))
        guard case .text(let answer) = surroundings.input.next(),
            let number = Int(answer.filter(\.isNumber)), summaries.indices.contains(number - 1)
        else { return nil }
        return summaries[number - 1].id
    }

    /// The first drill comes first, then the drills in the person's own language.
    private func rank(_ summary: ScenarioSummary) -> (Int, Int, String) {
        (summary.language == language ? 0 : 1, summary.id.hasPrefix("first-drill") ? 0 : 1, summary.id)
    }
}
