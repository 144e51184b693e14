import Groundwork
import Testing

@testable import DrillConsole

@Suite("Lines of the prompt")
struct PromptReaderTests {
    private let now = Moment("2026-03-10T11:00") ?? Moment(minutes: 0)

    private func read(_ line: String) throws(PromptFault) -> PromptCommand {
        try PromptReader(now: now, firstDay: now.date).read(line)
    }

    private func moment(_ iso: String) -> Moment { Moment(iso) ?? Moment(minutes: 0) }

    @Test(
        "both languages, with and without channel and text",
        arguments: [
            ("send to all: Hello", PromptCommand.send(channel: nil, audiences: ["all"], text: "Hello")),
            ("stuur aan allen: Hallo", .send(channel: nil, audiences: ["allen"], text: "Hallo")),
            (
                "send status page to staff, head office: A: b",
                .send(channel: "status page", audiences: ["staff", "head office"], text: "A: b")
            ),
            ("STUUR App Aan studenten", .send(channel: "App", audiences: ["studenten"], text: nil)),
            ("send to staff:", .send(channel: nil, audiences: ["staff"], text: "")),
            ("reply 3: Yes", .reply(to: .number(3), text: "Yes")),
            ("antwoord 12", .reply(to: .number(12), text: nil)),
            ("tell Acme: What now?", .tell(party: "Acme", text: "What now?")),
            ("zeg Van Dalen: Nee.", .tell(party: "Van Dalen", text: "Nee.")),
            ("escalate Acme", .escalate(party: "Acme")), ("escaleer Acme", .escalate(party: "Acme")),
            ("take paper forms", .take(measure: "paper forms")), ("neem papier", .take(measure: "papier")),
            ("wait 30m", .wait(minutes: 30)), ("wacht 2u", .wait(minutes: 120)),
            ("wacht 1,5 uur", .wait(minutes: 90)),
            ("wait 45", .wait(minutes: 45)), ("wait 1h30m", .wait(minutes: 90)),
            ("wait 1h30", .wait(minutes: 90)),
            ("wait next", .waitNext), ("wacht volgende", .waitNext),
            ("inbox", .look(.inbox, number: nil)), ("postvak 4", .look(.inbox, number: 4)),
            ("stemming", .look(.mood, number: nil)), ("log", .look(.log, number: nil)),
            ("finish", .finish), ("einde", .finish), ("quit", .quit), ("stop", .quit),
            ("help", .help(topic: nil)),
            ("hulp stuur", .help(topic: "stuur")), ("", .nothing), ("   ", .nothing),
            ("# a remark", .nothing),
        ])
    func understood(line: String, command: PromptCommand) throws {
        #expect(try read(line) == command)
    }

    @Test(
        "moments",
        arguments: [
            ("wait until 14:00", "2026-03-10T14:00"), ("wacht tot 9.30", "2026-03-10T09:30"),
            ("wacht tot 14u", "2026-03-10T14:00"),
            ("wait until day 2 09:00", "2026-03-11T09:00"), ("wacht tot dag 4 9:00", "2026-03-13T09:00"),
            ("wacht tot morgen 08:30", "2026-03-11T08:30"), ("wait until tomorrow 7:00", "2026-03-11T07:00"),
        ])
    func moments(line: String, iso: String) throws {
        #expect(try read(line) == .waitUntil(moment(iso)))
    }

    @Test(
        "what is not understood says what would be",
        arguments: [
            ("sned to all: x", PromptFault.unknownWord("sned", nearest: "send")),
            ("postvk", .unknownWord("postvk", nearest: "postvak")),
            ("xyzzy", .unknownWord("xyzzy", nearest: nil)), ("send hello", .usage(.send)),
            ("send to", .usage(.send)), ("send to ,: x", .usage(.send)),
            ("tell: x", .usage(.tell)), ("escalate", .usage(.escalate)),
            ("take", .usage(.take)),
            ("wait", .usage(.wait)), ("wait soon", .badTime("soon")),
            ("wait until teatime", .badTime("until teatime")),
            ("wait 0", .badTime("0")), ("wait -5m", .badTime("-5m")),
            ("wait until 25:00", .badTime("until 25:00")),
        ])
    func notUnderstood(line: String, fault: PromptFault) {
        #expect(throws: fault) { try read(line) }
        for language in Language.allCases { #expect(!fault.sentence(in: language).isEmpty) }
    }

    @Test("every word of the prompt has its use and its meaning in both languages")
    func vocabulary() {
        for verb in PromptVocabulary.Verb.allCases {
            let entry = PromptVocabulary.entry(verb)
            #expect(entry.verb == verb)
            #expect(PromptVocabulary.verb(named: entry.nl) == verb)
            #expect(PromptVocabulary.verb(named: entry.en.uppercased()) == verb)
            #expect(entry.usageNL.hasPrefix(entry.nl) && entry.usageEN.hasPrefix(entry.en))
        }
    }
}
