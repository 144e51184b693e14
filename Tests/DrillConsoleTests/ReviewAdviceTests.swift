import Testing

@testable import DrillConsole

@Suite("What review says of a message, and what would be better")
struct ReviewAdviceTests {
    @Test(
        "each sentence that wrecks a message is named, with what to write instead",
        arguments: [
            (
                "The mail is down. In an hour it will definitely be fixed!", "one missed time costs more",
                "We have no certain time."
            ),
            (
                "De mail ligt eruit. Over een uur is het zeker gemaakt!", "één gemiste tijd kost meer",
                "Een zekere hersteltijd hebben we niet."
            ),
            (
                "The mail is down. The cause lies with our supplier!", "the service is yours",
                "the service is ours: we have escalated"
            ),
            (
                "De mail ligt eruit. De schuld ligt bij onze leverancier!", "de dienst is van u",
                "de dienst is van ons"
            ),
            ("We have been searching for half a day already!", "toil is no news", "We have now ruled out"),
            ("We zijn al een halve dag aan het zoeken!", "moeite is geen nieuws", "Uitgesloten zijn nu"),
            (
                "We have put a lot of money into it lately!", "what went in before",
                "more people work on the recovery"
            ),
            (
                "We hebben er de laatste tijd veel geld in gestoken!", "wat er al in zit",
                "mensen extra aan het herstel"
            ),
            ("The mail is down for everyone.", "What it lacks", "The next message comes at 12:20"),
            ("De mail ligt er bij iedereen uit.", "ontbreekt", "Het volgende bericht komt om 12:20"),
        ])
    func users(message: String, names: String, better: String) throws {
        let process = try FakeProcess()
        let language =
            message.contains(" de ") || message.contains("De ") || message.contains("We zijn")
                || message.contains("We hebben") ? "nl" : "en"
        _ = process.runAll(
            ["--language", language, "review", "--language", language, "--now", "2026-03-10T11:20", "-"],
            input: message)
        let page = ReviewAdviceTests.flat(process.output)
        #expect(page.lowercased().contains(names.lowercased()), "\(process.output)")
        #expect(page.contains(better), "\(process.output)")
    }

    @Test("an estimate with room and an honest 'we cannot say' are told as what they are")
    func estimates() throws {
        let process = try FakeProcess()
        process.run(
            "review", "--now", "2026-03-10T11:20", "-",
            input:
                "The mail is down. If the copy succeeds it may be back at about 15:00. Next update at 14:00.")
        #expect(
            ReviewAdviceTests.flat(process.output).contains("gives an estimate that leaves room"),
            "\(process.output)")
        process.run(
            "review", "--now", "2026-03-10T11:20", "-",
            input: "The mail is down. We cannot say when it will be back. Next update tomorrow at 9:00.")
        let page = ReviewAdviceTests.flat(process.output)
        #expect(page.contains("says honestly that no time can be given"), "\(process.output)")
        #expect(
            page.contains("Wednesday 11-3 09:00"),
            "a moment of another day comes with its day: \(process.output)")
    }

    @Test("inward: to accept is named with what to ask, and to challenge needs nothing better")
    func inward() throws {
        let process = try FakeProcess()
        process.run(
            "review", "--to", "inward", "--now", "2026-03-10T11:20", "--prompt", "In an hour it is fixed.",
            "-",
            input: "Fine, thank you, we will wait for you.")
        #expect(
            ReviewAdviceTests.flat(process.output).contains("I want an answer by 12:20"), "\(process.output)")
        process.run(
            "review", "--to", "inward", "--now", "2026-03-10T11:20", "--prompt", "In an hour it is fixed.",
            "-",
            input: "What do you base that on? What is the worst case?")
        #expect(!ReviewAdviceTests.flat(process.output).contains("I want an answer by"), "\(process.output)")
    }

    /// A page as one line.
    private static func flat(_ page: String) -> String {
        page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
