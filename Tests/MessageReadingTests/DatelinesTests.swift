import Groundwork
import Testing

@testable import MessageReading

@Suite("Hours in headings")
struct DatelinesTests {
    /// Whether the first time of a text, sent at 09:20 on a Tuesday, only says when it was written.
    private static func isHeading(_ text: String) throws -> Bool {
        let analysed = AnalysedText(
            text, book: Phrasebook(""), language: .english, now: TestText.now, names: KnownNames())
        let mention = try #require(analysed.mentions.first)
        #expect(mention.isPast == (mention.due == nil))
        return mention.isPast
    }

    @Test(
        "the hour of a heading lies up to two hours behind and three quarters of an hour ahead",
        arguments: [
            ("10:05", true), ("10:06", false), ("09:20", true), ("07:20", true), ("07:19", false),
            ("7:20", true), ("7:19", false), ("Tuesday 09:15", true), ("Tuesday 10:05", true),
            ("Wednesday 09:15", false),
        ])
    func window(hour: String, isHeading: Bool) throws {
        #expect(try Self.isHeading("Update \(hour): mail is down.") == isHeading)
    }

    @Test(
        "behind 'at' it lies up to an hour behind and ten minutes ahead",
        arguments: [("09:30", true), ("09:31", false), ("08:20", true), ("08:19", false)])
    func at(hour: String, isHeading: Bool) throws {
        #expect(try Self.isHeading("Update at \(hour): mail is down.") == isHeading)
    }

    @Test(
        "a heading has six words beside its time at most, and speaks of no next time",
        arguments: [
            ("Update for all our students here 09:30: mail is down.", true),
            ("Update for all of our students here 09:30: mail is down.", false),
            ("Next update 09:30: mail is down.", false), ("Update 09:30 - mail is down.", true),
            ("09:30: mail is down.", true), ("09:30: you hear from us.", false),
            ("09:30: mail is here again.", true), ("09:30: mail is again here.", false),
            ("Update 09:30, every hour: mail is down.", false),
            ("Hourgate, 09:30.", true),
        ])
    func words(text: String, isHeading: Bool) throws {
        #expect(try Self.isHeading(text) == isHeading)
    }

    @Test(
        "a heading opens a line, or stands behind four words that do",
        arguments: [
            ("Mail is down again. Update 09:30: it stays so.", true),
            ("Mail is down once again. Update 09:30: it stays so.", false),
            ("Dear all, update 09:30: mail is down.", true),
            ("Hi. It is down. Update 09:30: so it is.", false),
            ("Mail is down once again.\nUpdate 09:30: it stays so.", true),
        ])
    func lines(text: String, isHeading: Bool) throws {
        #expect(try Self.isHeading(text) == isHeading)
    }
}
