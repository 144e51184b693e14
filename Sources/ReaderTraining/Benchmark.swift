import Groundwork
import MessageReading

/// How fast the built-in reader is.
package enum Benchmark {
    /// Reads one message of sixty words again and again, and ever longer texts, and tells the times.
    package static func run() -> String {
        let clock = ContinuousClock()
        var report = ""
        for (language, text) in [(Language.dutch, dutch), (.english, english)] {
            let context = ReadingContext(now: LabelledMessage.someMoment, language: language)
            let reader = MessageReader()
            let first = clock.measure { _ = reader.read(text, in: context) }
            for _ in 0..<200 { _ = reader.read(text, in: context) }
            let many = clock.measure { for _ in 0..<2000 { _ = reader.read(text, in: context) } }
            report +=
                "\(language.rawValue): first \(first), then \(many / 2000) for \(text.split(separator: " ").count) words\n"
            for copies in [10, 100, 1000, 3000] {
                let long = Array(repeating: text, count: copies).joined(separator: "\n")
                let once = clock.measure { _ = reader.read(long, in: context) }
                report += "    \(long.utf8.count) bytes: \(once), \(once / copies) a message\n"
            }
        }
        return report
    }

    private static let dutch = """
        Beste collega's, sinds 8.15 uur kan niemand inloggen in het dossier. Alle afdelingen hebben hier last van. \
        De oorzaak is nog niet bekend. Onze beheerders vergelijken met de leverancier de logboeken en hebben de \
        wijziging van gisteravond teruggedraaid. Werk volgens de noodprocedure op papier. Om 10.30 uur volgt een \
        nieuw bericht op intranet. Bel alleen bij spoed, toestel 5555. Excuses voor het ongemak.
        """
    private static let english = """
        Dear all, since 08:15 it has not been possible to log in to the record system. All wards are affected. We \
        do not know the cause yet. Our database team compares the logs of both servers and has undone last night's \
        change. Please work on paper; forms are in the red folder. We will send the next update at 11:00 on the \
        intranet. We are sorry for the disruption.
        """
}
