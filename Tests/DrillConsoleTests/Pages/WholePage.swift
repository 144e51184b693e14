import Testing

/// A page that the program writes, and the command that writes it.
struct WholePage: Sendable, CustomTestStringConvertible {
    /// The file of the samples that holds it.
    let name: String
    /// The command; what begins with `@` is a file of this package.
    let arguments: [String]
    /// What stands on the standard input.
    var input = ""

    init(_ name: String, _ command: String, input: String = "") {
        self.name = name
        arguments = command.split(separator: " ").map(String.init)
        self.input = input
    }

    var testDescription: String { name }
}

extension WholePage {
    /// What somebody reads after a drill.
    static let debriefs = [
        WholePage("debrief-nl.txt", "debrief @Transcripts/first-drill-nl.middling.jsonl"),
        WholePage("debrief-en.md", "debrief @Transcripts/first-drill-en.middling.jsonl --format markdown"),
        WholePage(
            "debrief-nl-disastrous.html",
            "debrief @Transcripts/first-drill-nl.disastrous.jsonl --format html"),
        WholePage(
            "debrief-en-after-action.md",
            "debrief @Transcripts/storage-inhouse-en.middling.jsonl --format markdown --aar"),
        WholePage("debrief-en.json", "debrief @Transcripts/first-drill-en.middling.jsonl --format json"),
        WholePage("debrief-en.csv", "debrief @Transcripts/elo-supplier-en.middling.jsonl --format csv"),
        WholePage("debrief-nl.xapi", "debrief @Transcripts/first-drill-nl.exemplary.jsonl --format xapi"),
        WholePage("debrief-four-days-en.txt", "debrief @Transcripts/payroll-supplier-en.disastrous.jsonl"),
        WholePage(
            "debrief-four-days-nl.html",
            "debrief @Transcripts/elo-supplier-nl.middling.jsonl --format html"),
    ]

    /// What a trainer lays side by side.
    static let comparisons = ["text", "csv", "json", "html"].map { form in
        WholePage(
            "compare-en." + form,
            "compare --format \(form) @Transcripts/first-drill-en.disastrous.jsonl @Transcripts/first-drill-en.middling.jsonl @Transcripts/first-drill-en.exemplary.jsonl"
        )
    }

    /// What is made of a drill that was played.
    static let replays = [
        WholePage("replay-en.txt", "replay @Transcripts/first-drill-en.middling.jsonl"),
        WholePage("replay-nl.md", "replay @Transcripts/first-drill-nl.middling.jsonl --format markdown"),
        WholePage("replay-en.cast", "replay @Transcripts/first-drill-en.exemplary.jsonl --format asciicast"),
        WholePage("verify.txt", "verify @Transcripts/first-drill-en.middling.jsonl"),
    ]

    /// What an author of scenarios works with.
    static let workshop = [
        WholePage("read-nl.txt", "read first-drill-nl"),
        WholePage("read-en.html", "read first-drill-en --format html"),
        WholePage("read-four-days-en.md", "read storage-inhouse-en --format markdown"),
        WholePage("graph-en.txt", "graph first-drill-en"),
        WholePage("graph-nl.svg", "graph first-drill-nl --format svg"),
        WholePage("graph-four-days-en.svg", "graph elo-supplier-en --format svg"),
        WholePage("graph-en.dot", "graph first-drill-en --format dot"),
        WholePage("msel-nl.csv", "msel export first-drill-nl"),
        WholePage("msel-conducttr-en.csv", "msel export first-drill-en --profile conducttr"),
        WholePage("msel-t3sf-en.json", "msel export first-drill-en --profile t3sf"),
        WholePage(
            "against.txt", "check @Scenarios/storage-inhouse-en.md --against @Scenarios/elo-supplier-nl.md"),
        WholePage("codes-en.txt", "check --codes --language en"),
        WholePage("codes-nl.txt", "check --codes --language nl"),
        WholePage("list.txt", "list"),
        WholePage("rehearse-en.txt", "rehearse first-drill-en --runs 2 --people 100"),
        WholePage("parameters-en.txt", "model parameters --language en"),
        WholePage("parameters-nl.txt", "model parameters --language nl"),
    ]

    /// What the program says of itself.
    static let manuals = [
        WholePage("manual-en.1", "manual --language en"), WholePage("manual-nl.1", "manual --language nl"),
        WholePage("completions.bash", "completions bash"), WholePage("completions.zsh", "completions zsh"),
        WholePage("completions.fish", "completions fish"),
    ]

    /// What is read in a message.
    static let reviews = [
        WholePage(
            "review-good-nl.txt", "review --now 2026-03-10T11:20",
            input:
                "Magister ligt sinds 9.10 uur plat voor alle leerlingen en docenten. Waardoor weten we nog niet. Twee monteurs zetten nu de kopie van vannacht terug. Gebruik zolang de papieren lijsten in de teamkamer. Hoe lang het duurt is onzeker; reken er vandaag niet meer op. Om half drie hoort u meer, ook als er dan niets te melden is. Sorry voor de overlast. Vragen: toestel 4400.\n"
        ),
        WholePage(
            "review-bad-en.txt", "review --now 2026-03-10T11:20",
            input:
                "We have been searching for half a day already! The cause lies with our supplier. We have put a lot of money and capacity into it lately. In an hour it will definitely be fixed. Please stop ringing us.\n"
        ),
        WholePage(
            "review-explained-nl.txt", "review --explain --now 2026-03-10T11:20",
            input:
                "De oorzaak ligt bij onze leverancier. Over een uur is het zeker klaar. We houden u op de hoogte.\n"
        ),
        WholePage(
            "review-explained-en.json", "review --explain --format json --now 2026-03-10T11:20",
            input:
                "E-mail is down for all staff. We expect it back between three and five. Ring 4400 if it is urgent.\n"
        ),
        WholePage(
            "review-inward-en.txt", "review --to inward --language en --now 2026-03-10T11:20",
            input:
                "Thanks, but what is that hour based on? I want your incident manager on the line by noon, and I am hiring two engineers myself.\n"
        ),
    ]

    /// When things are said to happen.
    static let times = [
        WholePage(
            "times-nl.txt", "times --language nl --now 2026-03-10T11:20",
            input:
                "Om half drie hoort u meer. Uiterlijk kwart over vier, of anders vijf voor half zes. Tussen 15 en 17 uur. Over anderhalf uur. Binnen drie kwartier. Morgenochtend vóór negenen. Elke twee uur. Niet vóór donderdag. Vanaf 14u30. Op vrijdag 13 maart om 9.15 uur. Eind van de week. Over een week of twee. Rond drieën. Tegen vijven. Om de andere dag. Woensdagavond. Over een uurtje of drie. Vanmiddag, uiterlijk 16:45.\n"
        ),
        WholePage(
            "times-en.txt", "times --language en --now 2026-03-10T11:20",
            input:
                "At half two you hear more. By quarter past four at the latest, or else five to six. Between 3 and 5 pm. In an hour and a half. Within 45 min. Tomorrow morning before nine. Every two hours. Not before Thursday. From 2.30pm. On Friday 13 March at 9:15. By the end of the week. In a week or two. Around three. At noon, or midnight. Wednesday evening. In a couple of hours. This afternoon, no later than 16:45. Hourly.\n"
        ),
    ]

    /// Every one.
    static let all = debriefs + comparisons + replays + workshop + manuals + reviews + times
}
