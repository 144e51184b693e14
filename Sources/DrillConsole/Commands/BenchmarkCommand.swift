import CrowdModel
import Groundwork
import MessageReading

extension CommandDescription {
    /// Measures how fast the program is on this machine.
    static let benchmark = CommandDescription(
        name: "benchmark", arguments: "[crowd|reading|keys]", count: 0...1,
        summary: Phrase(
            nl: "meet hoe snel het programma op deze machine is",
            en: "measures how fast the program is on this machine"),
        options: [
            Option(
                name: "people", value: "N",
                summary: Phrase(
                    nl: "hoeveel mensen; standaard 1000000", en: "how many people; 1000000 by default")),
            Option(
                name: "days", value: "N",
                summary: Phrase(nl: "hoeveel dagen; standaard 1", en: "how many days; 1 by default")),
            Option(
                name: "seconds", value: "N",
                summary: Phrase(
                    nl: "hoe lang er getypt wordt; standaard 20", en: "how long is typed; 20 by default")),
        ],
        examples: [
            "outage-drill benchmark crowd --people 1000000 --days 4", "outage-drill benchmark reading",
            "outage-drill benchmark keys --seconds 30",
        ]
    ) { invocation in
        let surroundings = invocation.surroundings
        let what = invocation.arguments.first
        guard what.map({ ["crowd", "reading", "keys"].contains($0) }) ?? true else {
            throw Complaint(
                .usage, nl: "er is geen meting '\(what ?? "")'; het is 'crowd', 'reading' of 'keys'",
                en: "there is no benchmark '\(what ?? "")'; it is 'crowd', 'reading' or 'keys'")
        }
        if what == "keys" {
            let figures = try KeysBenchmark(
                surroundings: surroundings,
                people: try invocation.number("people", atLeast: 1) ?? 1_000_000,
                length: try invocation.number("seconds", atLeast: 1) ?? 20
            ).run(invocation.language)
            KeysReport(figures).lines(invocation.language).forEach(surroundings.say)
            return .done
        }
        if what != "reading" {
            let people = try invocation.number("people", atLeast: 1) ?? 1_000_000
            let days = try invocation.number("days", atLeast: 1) ?? 1
            CrowdFigures(surroundings: surroundings, language: invocation.language)
                .lines(people: people, days: days).forEach(surroundings.say)
        }
        if what != "crowd" {
            ReadingFigures(seconds: surroundings.seconds, language: invocation.language).lines.forEach(
                surroundings.say)
        }
        return .done
    }
}

/// What was found of the keys, in words.
private struct KeysReport {
    private let figures: KeysBenchmark.Figures

    init(_ figures: KeysBenchmark.Figures) {
        self.figures = figures
    }

    func lines(_ language: Language) -> [String] {
        let (median, slow) = (decimal(figures.percentile(50)), decimal(figures.percentile(99)))
        let slowest = decimal(figures.milliseconds.last ?? 0)
        let (count, people) = (figures.milliseconds.count, figures.people)
        return [
            language.pick(
                nl:
                    "\(count) toetsen terwijl een oefening van \(people) mensen \(figures.minutes) minuten liep (tempo 60):",
                en:
                    "\(count) keys while a drill of \(people) people ran for \(figures.minutes) minutes (pace 60):"
            ),
            language.pick(
                nl:
                    "van toets tot scherm: mediaan \(median) ms, 99 van de 100 binnen \(slow) ms, traagste \(slowest) ms",
                en:
                    "from key to screen: median \(median) ms, 99 in 100 within \(slow) ms, slowest \(slowest) ms"
            ),
        ]
    }
}

/// The speed of the crowd, beside the simplest loop there is, and how it grows.
private struct CrowdFigures {
    let surroundings: Surroundings
    let language: Language

    func lines(people: Int, days: Int) -> [String] {
        let begin = surroundings.seconds()
        let figures = CrowdBenchmark.settled(
            people: people, days: days, seconds: surroundings.processorSeconds)
        let waited = decimal(surroundings.seconds() - begin)
        let half = CrowdBenchmark.longestHalfHour(people: 10_000, seconds: surroundings.seconds)
        return [
            crowd(figures, waited: waited), ratio(figures),
            language.pick(
                nl: "een half uur van 10000 mensen, het langste van een dag: \(decimal(half * 1000)) ms",
                en: "half an hour of 10000 people, the longest of a day: \(decimal(half * 1000)) ms"),
        ] + growth(people: people, days: days)
    }

    private func crowd(_ figures: CrowdBenchmark.Figures, waited: String) -> String {
        let (birth, all) = (decimal(figures.birthSeconds), decimal(figures.seconds))
        let turns = CrowdBenchmark.turns
        return language.pick(
            nl:
                "menigte van \(figures.people), \(figures.steps) stappen: \(all) s van de processor, gemaakt in "
                + "\(birth) s (\(turns) keer met de triade \(waited) s op de klok; de minste tijd telt), \(figures.bytesPerPerson) bytes per mens",
            en:
                "crowd of \(figures.people), \(figures.steps) steps: \(all) s of the processor, made in \(birth) s "
                + "(\(turns) times with the triad \(waited) s by the clock; the least time counts), \(figures.bytesPerPerson) bytes a person"
        )
    }

    private func ratio(_ figures: CrowdBenchmark.Figures) -> String {
        let (person, triad) = (
            decimal(figures.nanosecondsPerPersonStep), decimal(figures.nanosecondsPerTriadElement)
        )
        return language.pick(
            nl: "een stap van één mens \(person) ns, een element van een triade \(triad) ns, verhouding "
                + decimal(figures.ratio),
            en: "a person-step \(person) ns, a triad element \(triad) ns, ratio \(decimal(figures.ratio))")
    }

    /// What half of it costs, and how many times more twice the people and twice the days are.
    private func growth(people: Int, days: Int) -> [String] {
        guard people >= 2 else { return [] }
        let growth = CrowdBenchmark.growth(to: people, days: days, seconds: surroundings.processorSeconds)
        let (more, longer) = (decimal(growth.people), decimal(growth.days))
        return [
            language.pick(
                nl:
                    "twee keer zoveel mensen (\(people / 2) naar \(people)) kost \(more) keer zoveel, twee keer zoveel "
                    + "dagen (\(days) naar \(2 * days)) \(longer) keer",
                en:
                    "twice the people (\(people / 2) to \(people)) cost \(more) times as much, twice the days "
                    + "(\(days) to \(2 * days)) \(longer) times")
        ]
    }
}

/// The speed of reading messages.
private struct ReadingFigures {
    let seconds: () -> Double
    let language: Language

    private static let message = """
        Logging in to the case system has failed since about 08:10 for all staff and residents. We do not know the \
        cause yet; network and power are ruled out and two engineers are checking the database. Use the paper forms at \
        the front desk meanwhile. It may last until tomorrow, so please plan without it today. The next update is at \
        14:00, also if there is no news.
        """

    var lines: [String] {
        let context = ReadingContext(now: Moment(minutes: 29_552_160), language: .english)
        let reader = MessageReader()
        let first = time(runs: 1) { _ = reader.read(ReadingFigures.message, in: context) }
        let steady = time(runs: 2000) { _ = reader.read(ReadingFigures.message, in: context) }
        var lines = [
            language.pick(
                nl:
                    "een bericht van 62 woorden: eerst \(decimal(first * 1e3)) ms, dan \(decimal(steady * 1e6)) µs",
                en:
                    "a message of 62 words: first \(decimal(first * 1e3)) ms, then \(decimal(steady * 1e6)) µs"
            )
        ]
        for size in [64 * 1024, 256 * 1024, 1024 * 1024] {
            let text = String(
                repeating: ReadingFigures.message + "\n", count: size / ReadingFigures.message.utf8.count)
            let once = time(runs: 1) { _ = reader.read(text, in: context) }
            lines.append("\(text.utf8.count / 1024) kB: \(decimal(once * 1e3)) ms")
        }
        return lines
    }

    /// Seconds that one run takes, the mean of so many.
    private func time(runs: Int, _ work: () -> Void) -> Double {
        let begin = seconds()
        for _ in 0..<runs { work() }
        return (seconds() - begin) / Double(runs)
    }
}

/// A number with two decimals.
private func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let hundredths = Int(value * 100 + (value < 0 ? -0.5 : 0.5))
    let fraction = abs(hundredths % 100)
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
