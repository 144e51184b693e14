import DrillEngine
import Groundwork
import Testing

@testable import TranscriptJournal

@Suite("The log of a real outage")
struct LogReaderTests {
    private static let row = "2026-03-10T08:00,mail,all,E-mail is down.\n"

    @Test(
        "a table is read whatever parts its cells and ends its rows",
        arguments: [
            "at,channel,audience,text\n2026-03-10T08:00,mail,\"Students, Staff\",\"It is \"\"down\"\",\nall of it\"\n",
            "\u{FEFF}at;channel;audience;text\r\n2026-03-10 08:00:30;mail;Students/Staff;\"It is \"\"down\"\",\nall of it\"\r\n",
            "text\tat\tchannel\taudience\n\"It is \"\"down\"\",\nall of it\"\t10-03-2026 08:00\tmail\tStudents|Staff",
            "sep=;\nTijd;Kanaal;Doelgroep;Tekst;Extra\n2026-03-10T08:00Z;mail;Students;\"It is \"\"down\"\",\nall of it\";x\n"
                + "\n2026-03-10T09:00+01:00;mail;STAFF, students;Later.;\n",
            #"{"at":"2026-03-10T08:00:00.250","channel":"mail","audience":"Students, Staff","text":"It is \"down\",\nall of it"}"#,
        ])
    func forms(source: String) throws {
        let log = try LogReader.read(source)
        let first = try #require(log.entries.first)
        #expect(first.at == Moment("2026-03-10T08:00"))
        #expect(first.channel == "mail")
        #expect(first.text == "It is \"down\",\nall of it")
        #expect(log.audiences(in: .english).map { $0.lowercased() } == ["students", "staff"])
    }

    @Test(
        "what is wrong is named with its row and column",
        arguments: [
            ("at,channel,audience\n", ["row 1, column 'text'"]),
            ("at,at,channel,audience,text\n", ["row 1, column 'at'"]),
            ("at,channel,audience,text\nnoon,mail,all,Hi\n", ["row 2, column 'at'"]),
            (
                "at,channel,audience,text\n" + row + "\n,mail,,\n",
                ["row 4, column 'at'", "row 4, column 'audience'", "row 4, column 'text'"]
            ),
            ("at,channel,audience,text\n2026-03-10T08:00,mail\n", ["row 2, column 'audience'"]),
            ("at,channel,audience,text\n" + row + "2026-03-10T08:00,mail,all,\"open", ["row 3, column '4'"]),
            ("at,channel,audience,text\n2026-03-10T08:00,\"mail\"s,all,x\n", ["row 2, column '2'"]),
            ("{\"at\":\"2026-03-10T08:00\"}\n", ["row 1"]),
            ("at,channel,audience,text\n2026-03-09T08:00,mail,all,Hi\n", ["row 2, column 'at'"]),
            ("", ["row 1, column 'at'", "row 1, column 'channel'"]),
        ])
    func faults(source: String, places: [String]) {
        do {
            _ = try LogReader.read(source, starts: Moment("2026-03-10T07:00"))
            Issue.record("nothing was wrong")
        } catch {
            let sentences = error.faults.map { $0.sentence(in: .english) }
            for place in places { #expect(sentences.contains { $0.hasPrefix(place) }, "\(sentences)") }
            #expect(error.faults.allSatisfy { $0.sentence(in: .dutch).hasPrefix("rij ") })
        }
    }

    @Test("more audiences than can be told apart are refused, not suffered")
    func manyAudiences() {
        let names = (1...60).map { "a\($0)" }.joined(separator: "/")
        #expect(throws: LogFaults.self) {
            try LogReader.read("at,channel,audience,text\n2026-03-10T08:00,mail,\(names),Hi\n")
        }
    }

    @Test(
        "promises are settled by the rules of a drill",
        arguments: [
            ("Next update at 10:00.", "10:02,mail,all,Still down.", "kept"),
            ("Next update at 10:00.", "10:20,mail,all,Still down.", "late"),
            ("Next update at 10:00.", "11:30,mail,all,Still down.", "broken"),
            (
                "Next update at 10:00.", "08:30,mail,all,We will be back with news at 12:00 instead.",
                "revised"
            ),
            ("It will definitely be back at 10:00.", "13:00,mail,all,Still down.", "broken"),
        ])
    func fates(first: String, second: String, fate: String) throws {
        let source =
            "at,channel,audience,text\n2026-03-10T08:00,mail,all,\(first)\n2026-03-10T\(second)\n"
        let frame = LogReaderTests.frame(restored: Moment("2026-03-10T15:00"))
        let transcript = try LogReader.read(source).transcript(frame, digest: "")
        let fates = transcript.events.compactMap {
            if case .settled(1, let fate, _) = $0.event { fate.rawValue } else { nil }
        }
        #expect(fates == [fate])
        #expect(transcript.isFinished)
    }

    @Test("a fact is told by the words that carry it, and guessed before it could be known")
    func facts() throws {
        let source = """
            at,channel,audience,text
            2026-03-10T08:00,mail,Staff,The storage controller failed.
            2026-03-10T09:00,mail,Staff,We know more: a storage controller has failed and the disk with it.
            2026-03-10T10:00,mail,Staff,Coffee is ready.
            """
        let known = IncidentLog.Knowable(
            at: try #require(Moment("2026-03-10T08:30")), fact: "A storage controller failed")
        let frame = LogReaderTests.frame(restored: nil, knowables: [known])
        let events = try LogReader.read(source).transcript(frame, digest: "").events.map(\.event)
        let guesses = events.filter { if case .guessed(_, 1) = $0 { true } else { false } }
        let tellings = events.filter { if case .told(_, "Staff", 2) = $0 { true } else { false } }
        #expect(guesses.count == 1)
        #expect(tellings.count == 1)
    }

    private static func frame(restored: Moment?, knowables: [IncidentLog.Knowable] = []) -> IncidentFrame {
        IncidentFrame(
            starts: nil, restored: restored, officeHours: .always, knowables: knowables, language: .english,
            title: "log", program: "test")
    }
}
