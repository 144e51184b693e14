import Groundwork
import Testing

@testable import MessageReading

@Suite("Committed moments")
struct MomentTests {
    @Test(
        "of further news",
        arguments: [
            (Language.dutch, "Volgende update om 14.00 uur.", ["2026-03-10T14:00"]),
            (.dutch, "Binnen het uur, om tien uur, horen jullie meer.", ["2026-03-10T10:00"]),
            (
                .dutch, "Om half elf komt de monteur; om kwart over elf laten we weten wat hij vond.",
                ["2026-03-10T11:15"]
            ),
            (.english, "Next update at 14:00.", ["2026-03-10T14:00"]),
            (.english, "We'll post again at half past two.", ["2026-03-10T14:30"]),
            (.english, "We'll keep you posted.", []),
        ])
    func updates(language: Language, text: String, moments: [String]) throws {
        let now = try #require(Moment("2026-03-10T09:20"))
        let reading = MessageReader().read(text, in: ReadingContext(now: now, language: language))
        #expect(reading.updateMoments.map(\.description) == moments)
    }

    @Test(
        "of recovery",
        arguments: [
            (
                Language.dutch, "Om 15.00 uur werkt alles weer. Om 14.00 uur volgt een update.",
                "2026-03-10T15:00"
            ),
            (.dutch, "We verwachten dat de dienst rond 16 uur weer werkt.", "2026-03-10T16:00"),
            (.english, "Everything works again at 15:00. The next update is at 14:00.", "2026-03-10T15:00"),
            (.english, "We expect the service to be back around 4 pm.", "2026-03-10T16:00"),
        ])
    func recovery(language: Language, text: String, moment: String) throws {
        let now = try #require(Moment("2026-03-10T09:20"))
        let reading = MessageReader().read(text, in: ReadingContext(now: now, language: language))
        #expect(reading.estimateMoment?.description == moment)
    }
}
