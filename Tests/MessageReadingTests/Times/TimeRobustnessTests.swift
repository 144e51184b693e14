import Groundwork
import Testing

@testable import MessageReading

@Suite("Times are found in any text")
struct TimeRobustnessTests {
    @Test("every line of the vocabulary is understood", arguments: Language.allCases)
    func vocabulary(language: Language) {
        #expect(TimeVocabulary.of(language).unreadLines == [])
    }

    @Test(
        "case, spacing, marks and one wrong letter change nothing",
        arguments: [
            ("Morgenochtend om half negen", "MORGENOCHTEND  OM HALF NEGEN"),
            ("uiterlijk donderdag", "uiterlijk donderag"),
            ("uiterlijk donderdag", "uiterlijk dondredag"),
            ("vóór 15:00", "vo\u{0301}o\u{0301}r 15:00"),
            ("om 14:00 uur", "om\u{00A0}14:00uur"),
            ("om 14:00", "\u{200F}om 14\u{200E}:00"),
            ("’s middags om drie uur", "'s middags om drie uur"),
            ("15:00-17:00", "15:00–17:00"),
            ("vanmiddag", "🔥vanmiddag🔥"),
            ("kwart over drie", "kwart\tover\u{2009}drie"),
            ("over anderhalf uur", "over anderhalf\u{0007} uur"),
        ])
    func surface(plain: String, written: String) {
        #expect(committed(plain) == committed(written))
        #expect(committed(plain) != [])
    }

    @Test(
        "ordinary words that look like a day are left alone",
        arguments: [
            "Waar komt dat vandaan?", "Het is weer werkend.", "zonder", "maanden", "vandaar", "morgens",
        ])
    func lookAlikes(text: String) {
        #expect(committed(text).isEmpty || text == "morgens")
    }

    @Test("random bytes never stop the finder", arguments: [1, 2, 3, 4] as [UInt64])
    func randomBytes(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "times in noise")
        for _ in 0..<400 {
            let bytes = (0..<chance.below(120)).map { _ in UInt8(chance.below(256)) }
            let text = String(decoding: bytes, as: UTF8.self)
            expectSound(text, "seed \(seed)")
        }
    }

    @Test("words and figures in any order never stop the finder", arguments: [11, 12, 13, 14] as [UInt64])
    func randomWords(seed: UInt64) {
        let pieces = [
            "om", "half", "drie", "uur", "3", "14", ":", "00", ".", "-", "/", "van", "tot", "voor", "na",
            "over", "een",
            "elk", "maandag", "morgen", "ochtend", "'s", "e", "de", "week", "at", "by", "to", "past",
            "quarter", "of",
            "the", "next", "last", "every", "two", "hours", "ago", "in", "and", "a", "March", "12th", "2026",
            "9999",
            "999999999", "99999999999999999999", "pm", "Q", "1", "½", ",", "\n", "tussen", "en", "between",
            "years",
            "binnen", "pas", "since", "until", "eind", "begin", "uiterlijk", "0", "31", "feb", "weekend",
            "Easter",
            "century", "jaar", "daarna", "after", "not", "before", "é", "\u{200F}", "🔥", "(", ")", "twice",
            "per", "dag",
        ]
        var chance = RandomStream(seed: seed, name: "times in word salad")
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<chance.below(14) {
                text += pieces[chance.below(pieces.count)]
                if chance.percent(75) { text += " " }
            }
            expectSound(text, "seed \(seed)")
        }
    }

    @Test("every prefix of a message is read without harm")
    func prefixes() {
        let message =
            "Beste collega's, sinds 08:10 ligt e-mail eruit. Om half drie (14.30 uur) volgt meer; uiterlijk vrijdag "
            + "de 13e tussen 9 en 12 uur, of t/m 20 maart 2026, elke 2 à 3 uur. Every hour from 14:00, by 5pm tomorrow."
        var prefix = ""
        for character in message {
            prefix.append(character)
            expectSound(prefix, "prefix")
        }
    }

    @Test(
        "numbers beyond any calendar are no times",
        arguments: ["over 99999999 jaar", "in 999999999 years", "over 99999999999999999999 uur"])
    func hugeNumbers(text: String) {
        #expect(committed(text).allSatisfy { $0.hasPrefix("2026") })
        expectSound(text, "huge")
    }

    @Test("a long text costs in proportion to its length")
    func long() {
        let text = String(
            repeating: "Om half drie volgt meer nieuws over de storing, tot dan geldt het noodplan. ",
            count: 2000)
        let mentions = TimeFinder().mentions(in: text, language: .dutch, now: TimeCase.tuesday)
        #expect(mentions.count == 2000)
    }

    @Test("the same text is read the same again")
    func deterministic() {
        let text = "Tomorrow at 9, or Thursday between 2 and 4 pm, then every two hours."
        let first = TimeFinder().mentions(in: text, language: .english, now: TimeCase.tuesday)
        let second = TimeFinder().mentions(in: text, language: .english, now: TimeCase.tuesday)
        #expect(first == second)
        #expect(first.count == 3)
    }

    private func committed(_ text: String) -> [String] {
        TimeFinder().mentions(in: text, language: .dutch, now: TimeCase.tuesday)
            .compactMap { $0.committedMoment?.description }
    }

    private func expectSound(_ text: String, _ origin: String, _ location: SourceLocation = #_sourceLocation)
    {
        for language in Language.allCases {
            let mentions = TimeFinder().mentions(in: text, language: language, now: TimeCase.tuesday)
            TimeCase.expectValid(mentions, in: text, location)
            for mention in mentions {
                let isOrdered = mention.end.map { end in mention.start.map { $0 <= end } ?? true } ?? true
                #expect(isOrdered, "\(origin): \(text.debugDescription)", sourceLocation: location)
            }
        }
    }
}
