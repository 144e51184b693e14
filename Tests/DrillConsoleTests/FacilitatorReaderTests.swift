import DrillEngine
import Groundwork
import Testing

@testable import DrillConsole

@Suite("What a facilitator types")
struct FacilitatorReaderTests {
    private func read(_ line: String) throws -> FacilitatorCommand {
        let now = try #require(Moment("2026-03-10T09:00"))
        return try FacilitatorReader(times: PromptReader(now: now, firstDay: now.date)).read(line)
    }

    @Test(
        "both languages are understood",
        arguments: [
            ("msel", .msel(inject: nil)), ("draaiboek press", .msel(inject: "press")),
            ("script press", .msel(inject: "press")), ("hulp", .help),
            ("inject press", .intervene(.deliver(inject: "press"))),
            ("skip press: too much", .intervene(.skip(inject: "press", reason: "too much"))),
            ("say Mr Blok: Well: now?", .intervene(.speak(from: "Mr Blok", via: nil, text: "Well: now?"))),
            ("zeg EduCloud: Ja.", .intervene(.speak(from: "EduCloud", via: nil, text: "Ja."))),
            ("note Good.", .intervene(.observe(text: "Good."))),
            ("noteer: Goed.", .intervene(.observe(text: "Goed."))),
            ("rate 3 s Very clear", .intervene(.rate(message: 3, mark: "S", remark: "Very clear"))),
            ("beoordeel 3 80", .intervene(.rate(message: 3, mark: "80", remark: nil))),
            ("pause", .intervene(.pause(reason: nil))),
            ("pauze koffie", .intervene(.pause(reason: "koffie"))),
            ("go on", .intervene(.goOn)), ("verder", .intervene(.goOn)),
            ("end", .intervene(.finish(reason: nil))), ("einde lunch", .intervene(.finish(reason: "lunch"))),
        ] as [(String, FacilitatorCommand)])
    func understood(line: String, command: FacilitatorCommand) throws {
        #expect(try read(line) == command)
    }

    @Test(
        "the clock is moved to a time, a day, or on by a length",
        arguments: [
            ("jump to 14:00", "2026-03-10T14:00"), ("spring naar dag 2 09:30", "2026-03-11T09:30"),
            ("jump 90m", "2026-03-10T10:30"), ("jump until tomorrow 08:00", "2026-03-11T08:00"),
        ])
    func jumps(line: String, moment: String) throws {
        #expect(try read(line) == .intervene(.jump(to: #require(Moment(moment)))))
    }

    @Test(
        "what is not understood is answered with the way it goes",
        arguments: [
            ("", "help"), ("skp press", "skip"), ("say Mayor", "/say WHO: TEXT"), ("rate x S", "/rate N"),
            ("rate 1 Z", "P (good)"), ("jump to noon-ish", "/jump to"), ("note", "/note TEXT"),
            ("inject", "/inject ID"), ("skip press", "/skip ID: REASON"),
            ("oversla press:", "/skip ID: REASON"),
        ])
    func notUnderstood(line: String, words: String) {
        do {
            _ = try read(line)
            Issue.record("'\(line)' was understood")
        } catch let fault as FacilitatorFault {
            #expect(fault.sentence(in: .english).contains(words))
        } catch { Issue.record("\(error)") }
    }
}
