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
            // A first moment and a rhythm are both given; a rhythm that only opens at a moment is one.
            (.dutch, "Volgende update half 5, daarna ieder uur.", ["2026-03-10T16:30", "2026-03-10T17:30"]),
            (.dutch, "Elk heel uur een update via de megafoon, te beginnen om tien.", ["2026-03-10T10:00"]),
            (
                .english, "The next update is at 4.30pm and then hourly.",
                ["2026-03-10T16:30", "2026-03-10T17:30"]
            ),
            (.english, "From 14.00 you get an hourly update.", ["2026-03-10T14:00"]),
            (
                .english, "Next update 2pm, then 4pm and every two hours after.",
                ["2026-03-10T14:00", "2026-03-10T16:00"]
            ),
            // Moments in a list are all given.
            (
                .dutch, "Wij sturen u een update om 11 en om 15 uur.",
                ["2026-03-10T11:00", "2026-03-10T15:00"]
            ),
            (
                .english, "We will post an update at 9pm and again at 7am.",
                ["2026-03-10T21:00", "2026-03-11T07:00"]
            ),
            // What is denied, has been or belongs to something else is no commitment.
            (
                .english, "There will be no message during the night, the next update is tomorrow 07:30.",
                ["2026-03-11T07:30"]
            ),
            (.english, "We missed our update at 9; the next update is at 10.", ["2026-03-10T10:00"]),
            (.english, "The next update on Friday's orders is at 10.", ["2026-03-10T10:00"]),
            (
                .dutch, "Ons bericht van acht uur klopte niet; om tien uur volgt een update.",
                ["2026-03-10T10:00"]
            ),
            (
                .dutch, "Na het overleg van elf uur, dus rond half 12, krijgt u een update.",
                ["2026-03-10T11:30"]
            ),
        ])
    func updates(language: Language, text: String, moments: [String]) throws {
        let now = try #require(Moment("2026-03-10T09:20"))
        let reading = MessageReader().read(text, in: ReadingContext(now: now, language: language))
        #expect(reading.updateMoments.map(\.description) == moments)
    }

    @Test(
        "the hour in a heading, or at which a line closes, promises nothing",
        arguments: [
            (Language.dutch, "Stand van 09.30 uur: er is niets nieuws."),
            (.dutch, "Update dinsdag 09:00. Het netwerk ligt er nog uit."),
            (.dutch, "09:15 - Nog geen verandering."),
            (.dutch, "De avondlijn is vandaag tot 23.00 uur bereikbaar voor vragen."),
            (.english, "09:30 update. No change: the doors are still shut."),
            (.english, "Hourgate, Tuesday 09:15. Nothing works yet."),
            (.english, "As of 09:00: the network is still down."),
            (.english, "Ring the evening line till 23:00 and they'll note your name."),
        ])
    func headings(language: Language, text: String) throws {
        let now = try #require(Moment("2026-03-10T09:20"))
        let reading = MessageReader().read(text, in: ReadingContext(now: now, language: language))
        #expect(reading.updateMoments == [])
        #expect(reading.estimateMoment == nil)
    }

    @Test("each moment is quoted with the sentence that names it")
    func quotes() throws {
        let now = try #require(Moment("2026-03-10T09:20"))
        let text = """
            Update on Hourgate, Tuesday 09:15. Logging in fails for everyone. The next update is at 11:30. After that \
            we post another one at 14:00.
            """
        let reading = MessageReader().read(text, in: ReadingContext(now: now, language: .english))
        #expect(
            reading.updates.map { "\($0.moment) \($0.quote)" } == [
                "2026-03-10T11:30 The next update is at 11:30.",
                "2026-03-10T14:00 After that we post another one at 14:00.",
            ])
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
            // Of alternatives the latest.
            (.dutch, "Reken op donderdag of vrijdag voordat het weer werkt.", "2026-03-13T18:00"),
            (.english, "We expect it to work again on Thursday or Friday.", "2026-03-13T18:00"),
            (
                .dutch, "We verwachten dat het rond vier uur weer werkt, lukt dat niet dan vrijdag.",
                "2026-03-13T18:00"
            ),
            (.dutch, "Waarschijnlijk werkt het vanmiddag weer; zo niet, dan morgen.", "2026-03-11T18:00"),
            (
                .english, "If the test passes it will probably work again by 3, else tomorrow.",
                "2026-03-11T18:00"
            ),
            (
                .english, "We expect it to be back at noon tomorrow; failing that, on Thursday morning.",
                "2026-03-12T12:00"
            ),
            // A time said twice is its finer one.
            (.dutch, "We verwachten dat het morgen, rond 16 uur, weer werkt.", "2026-03-11T16:00"),
        ])
    func recovery(language: Language, text: String, moment: String) throws {
        let now = try #require(Moment("2026-03-10T09:20"))
        let reading = MessageReader().read(text, in: ReadingContext(now: now, language: language))
        #expect(reading.estimateMoment?.description == moment)
    }
}
