import Groundwork

/// The manual as a page for `man`, written from the descriptions of the commands and of the words of the prompt.
struct ManualPage {
    let commands: [CommandDescription]
    let language: Language

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    /// The page in the language of `man`.
    var roff: String {
        let sections = [
            head, section(say(nl: "BESCHRIJVING", en: "DESCRIPTION"), description),
            section(say(nl: "OPDRACHTEN", en: "COMMANDS"), commands.flatMap { command($0) }),
            section(say(nl: "AAN DE PROMPT", en: "AT THE PROMPT"), prompt),
            section(say(nl: "BEGELEIDER", en: "FACILITATOR"), facilitator),
            section(say(nl: "OMGEVING", en: "ENVIRONMENT"), environment),
            section(say(nl: "BESTANDEN", en: "FILES"), files),
            section(say(nl: "UITKOMST", en: "EXIT STATUS"), exits),
        ]
        return sections.joined(separator: "\n") + "\n"
    }

    private var head: String {
        """
        '\\" -*- coding: UTF-8 -*-
        .TH OUTAGE\\-DRILL 1 "" "outage\\-drill \(OutageDrill.version)" ""
        .SH \(say(nl: "NAAM", en: "NAME"))
        outage\\-drill \\- \(text(say(nl: "oefent het vertellen dat de IT eruit ligt", en: "practises telling people that IT is down")))
        .SH \(say(nl: "GEBRUIK", en: "SYNOPSIS"))
        .B outage\\-drill
        [\\fB\\-\\-language\\fR nl|en] \\fI\(say(nl: "OPDRACHT", en: "COMMAND"))\\fR …
        """
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        ([".SH \(text(title))"] + lines).joined(separator: "\n")
    }

    private var description: [String] {
        [
            text(
                say(
                    nl:
                        "Een scenario speelt een storing van enkele dagen. U antwoordt in gewoon Nederlands of Engels; "
                        + "duizenden gesimuleerde gebruikers wachten, worden boos, bellen en gaan IT meer of minder "
                        + "vertrouwen. De nabespreking laat met uw eigen zinnen zien hoe tijdig en hoe open u was en "
                        + "hoe u verwachtingen hebt beheerd. Zonder opdracht biedt het programma aan een terminal de "
                        + "oefeningen aan. Er gaat niets van deze machine af.",
                    en:
                        "A scenario plays an outage of several days. You answer in plain Dutch or English; thousands of "
                        + "simulated users wait, get angry, call and come to trust IT more or less. The debrief shows "
                        + "with your own sentences how timely and how open you were and how you managed what people "
                        + "expect. Without a command the program offers the drills at a terminal. Nothing leaves this "
                        + "machine."))
        ]
    }

    private func command(_ command: CommandDescription) -> [String] {
        var lines = [
            ".SS " + text("outage-drill \(command.name) \(command.arguments)"),
            text(sentence(command.summary.text(in: language))),
        ]
        for option in command.options {
            let value = option.value.map { " \\fI\(text($0))\\fR" } ?? ""
            lines += [
                ".TP", "\\fB\(text(option.flag))\\fR\(value)",
                text(sentence(option.summary.text(in: language))),
            ]
        }
        if !command.examples.isEmpty {
            lines += [".PP", text(say(nl: "Voorbeelden:", en: "Examples:")), ".PP", ".nf", ".RS 4"]
            lines += command.examples(in: language).map { text($0) } + [".RE", ".fi"]
        }
        return lines
    }

    private var prompt: [String] {
        PromptVocabulary.entries.flatMap { entry in
            [
                ".TP", "\\fB\(text(entry.usage(in: language)))\\fR",
                text(sentence(entry.summary(in: language))),
            ]
        }
    }

    private var facilitator: [String] {
        [
            text(
                say(
                    nl:
                        "Met --facilitate, of vanuit een tweede venster met 'outage-drill join VERSLAG --as begeleider':",
                    en:
                        "With --facilitate, or from a second terminal by 'outage-drill join TRANSCRIPT --as facilitator':"
                ))
        ]
            + FacilitatorVocabulary.entries.flatMap { entry in
                [
                    ".TP", "\\fB\(text(entry.usage.text(in: language)))\\fR",
                    text(sentence(entry.summary.text(in: language))),
                ]
            }
    }

    private var environment: [String] {
        definitions([
            (
                "OUTAGE_DRILL_LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
                say(nl: "de taal van het programma: nl of en", en: "the language of the program: nl or en")
            ),
            (
                "OUTAGE_DRILL_SCENARIOS",
                say(nl: "de map met scenario's", en: "the folder with scenarios")
            ),
            (
                "OUTAGE_DRILL_TRANSCRIPTS",
                say(
                    nl: "de map waar verslagen komen en gezocht worden",
                    en: "the folder in which transcripts go and are looked for")
            ),
            (
                "OUTAGE_DRILL_PLAIN",
                say(
                    nl: "regels zonder bewerking aan de prompt, voor een schermlezer",
                    en: "lines without editing at the prompt, for a screen reader")
            ),
            ("NO_COLOR", say(nl: "geen kleur en geen vet", en: "no colour and no weight")),
            (
                "VISUAL, EDITOR",
                say(
                    nl: "de editor voor 'bewerk' en Ctrl-X Ctrl-E",
                    en: "the editor for 'edit' and Ctrl-X Ctrl-E")
            ),
        ])
    }

    private var files: [String] {
        definitions([
            (
                "$XDG_DATA_HOME/outage-drill",
                say(
                    nl: "verslagen en eigen scenario's; anders ~/.local/share/outage-drill",
                    en: "transcripts and scenarios of your own; otherwise ~/.local/share/outage-drill")
            ),
            (
                "$XDG_STATE_HOME/outage-drill/history",
                say(
                    nl: "eerdere regels van de prompt; anders in ~/.local/state/outage-drill",
                    en: "earlier lines of the prompt; otherwise in ~/.local/state/outage-drill")
            ),
            (
                "$XDG_RUNTIME_DIR/outage-drill",
                say(
                    nl: "waar 'join' een lopende oefening vindt; alleen voor uzelf",
                    en: "where 'join' finds a drill that runs; for yourself alone")
            ),
        ])
    }

    private var exits: [String] {
        definitions([
            ("0", say(nl: "gedaan", en: "done")),
            (
                "1",
                say(
                    nl: "gedaan, en wat er gezocht werd is mis", en: "done, and what was looked for is wrong")
            ),
            ("64", say(nl: "verkeerd gebruik", en: "wrong usage")),
            ("65", say(nl: "onleesbare gegevens", en: "unreadable data")),
            ("66", say(nl: "er is geen bestand van die naam", en: "no such file")),
            ("74", say(nl: "moeilijkheden met de schijf", en: "disk trouble")),
        ])
    }

    private func definitions(_ items: [(String, String)]) -> [String] {
        items.flatMap { [".TP", "\\fB\(text($0.0))\\fR", text(sentence($0.1))] }
    }

    /// A phrase as a sentence.
    private func sentence(_ phrase: String) -> String {
        phrase.prefix(1).uppercased() + phrase.dropFirst() + (phrase.hasSuffix(".") ? "" : ".")
    }

    /// Text that means nothing else to `man`.
    private func text(_ words: String) -> String {
        let safe = words.replacing(#"\"#, with: #"\e"#).replacing("-", with: #"\-"#)
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? #"\&"# + safe : safe
    }
}
