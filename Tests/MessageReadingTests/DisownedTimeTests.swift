import Groundwork
import Testing

@testable import MessageReading

@Suite("A time of somebody else's that the sender does not stand for")
struct DisownedTimeTests {
    private func read(_ text: String) throws -> Reading {
        MessageReader().read(text, in: ReadingContext(now: try #require(Moment("2026-03-10T11:20"))))
    }

    @Test(
        "leaves room, and is nothing to hold them to",
        arguments: [
            "The supplier says 14:00, we do not count on it.",
            "The supplier says it will be fixed at 14:00. We do not count on that.",
            "Acme expects to be done by 14:00, but I would not plan on it.",
            "De leverancier zegt 14:00, maar daar rekenen wij niet op.",
            "De leverancier spreekt van 14:00. Wij nemen dat niet over.",
        ])
    func disowned(text: String) throws {
        let reading = try read(text)
        #expect(reading.estimate == .hedged && reading.isDisowned)
        #expect(reading.estimateMoment == Moment("2026-03-10T14:00"))
        #expect(reading.heldRecovery == nil)
    }

    @Test(
        "is theirs without such words, where the doubt is of something else, or where it is their own",
        arguments: [
            "The supplier says it will be fixed at 14:00.",
            "The supplier says it will be fixed at 14:00. You can count on that.",
            "We expect it to be back at 14:00, but do not count on it.",
            "Om 14:00 werkt alles weer, zegt de leverancier.",
        ])
    func held(text: String) throws {
        let reading = try read(text)
        #expect(!reading.isDisowned)
        #expect(reading.heldRecovery?.moment == Moment("2026-03-10T14:00"))
    }
}
