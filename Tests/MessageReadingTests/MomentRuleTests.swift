import Groundwork
import Testing

@testable import MessageReading

@Suite("Which of several times is committed to")
struct MomentRuleTests {
    /// The rule on a text sent at 09:20 on Tuesday 10 March, and the times as the days of March and the hours.
    private static func rule(_ text: String, _ language: Language) -> (rule: MomentRule, sentences: [Int]) {
        let book = Phrasebook.builtIn(language)
        let analysed = AnalysedText(
            text, book: book, language: language, now: TestText.now, names: KnownNames())
        return (MomentRule(text: analysed, book: book), Array(analysed.sentences.indices))
    }

    private static func short(_ moment: Moment) -> String { "\(moment.date.day)T\(moment.clock)" }

    @Test(
        "of news",
        arguments: [
            // Two times half an hour apart at most, side by side, are one moment said twice.
            (Language.english, "In an hour, at 10:50, you get an update.", ["10T10:50"]),
            (.english, "In an hour, at 10:51, you get an update.", ["10T10:20", "10T10:51"]),
            (.english, "In an hour, at 09:50, you get an update.", ["10T09:50"]),
            (.english, "In an hour, at 09:49, you get an update.", ["10T09:49", "10T10:20"]),
            (.english, "In an hour and at 10:50 you get an update.", ["10T10:20", "10T10:50"]),
            // A rhythm that goes on from a list is no moment of its own.
            (.english, "Updates at 2pm, at 4pm and every two hours.", ["10T14:00", "10T16:00"]),
            (.english, "Update at 11:00. We tell more at 11:00.", ["10T11:00"]),
            (.english, "Updates at 15:00 and at 11:00.", ["10T15:00", "11T11:00"]),
            // What sums up is the last.
            (.english, "After the meeting of 11:00, so at 11:30, you get an update.", ["10T11:30"]),
            (.english, "After the meeting of 11:00, call it 11:30, you get an update.", ["10T11:30"]),
            (.dutch, "Na het overleg van 11 uur, dus om 11.30 uur, volgt een update.", ["10T11:30"]),
            // A fine time before a coarse one, news before what else is told.
            (.english, "Within the hour, at ten, you get an update.", ["10T10:00"]),
            (.english, "The lift is mended at 11:00, and at 12:00 you get an update.", ["10T12:00"]),
            (.english, "There is no update at 11:00, but there is an update at 12:00.", ["10T12:00"]),
            (.english, "You get an update on Friday's orders at 10:00.", ["10T10:00"]),
            (.english, "The evening line takes calls until 23:00.", []),
            // What was told is no commitment.
            (.english, "We promised you an update at 9.", []),
            (.english, "We restarted the update at 9.", []),
            (.english, "We will be finished with the update at 9.", ["11T09:00"]),
            (.english, "You get an update at 9.", ["11T09:00"]),
            (.dutch, "We beloofden een update om 9 uur.", []),
            // Every time of a list counts, whatever joins them.
            (
                .english, "You hear from us at 10:00, 12:30, 15:00 and 17:30.",
                ["10T10:00", "10T12:30", "10T15:00", "10T17:30"]
            ),
            (
                .dutch, "Om 10:00 het volgende bericht, en morgen om 07:30 het eerste.",
                ["10T10:00", "11T07:30"]
            ),
            (.english, "You hear more just after ten, at 10:10.", ["10T10:10"]),
            // What is spoken about, what went wrong and what was once meant promise nothing.
            (.english, "About Friday I cannot say a thing yet, you get an update tomorrow.", ["11T18:00"]),
            (.dutch, "Zodra ik iets weet over donderdag, hoort u het.", []),
            (.dutch, "Wat er maandag misging komt in een bericht, op 19 maart.", ["19T18:00"]),
            (
                .dutch, "Dat ging fout. Maandag komt een bericht, op 19 maart een brief.",
                ["16T18:00", "19T18:00"]
            ),
            (.english, "No news yet, and I had meant to write at noon.", []),
            (.dutch, "Nog geen nieuws, ik had om twaalf uur willen schrijven.", []),
            // An occasion on which it is told, a rhythm beside its beginning, what comes with a moment of a list.
            (.dutch, "Na de meting van vrijdag volgt een update.", ["13T18:00"]),
            (.dutch, "De update van vrijdag volgt.", []),
            (.english, "Updates at 10:00, then every half hour until it works.", ["10T10:00", "10T10:30"]),
            (.english, "A weekly update follows, each Friday.", ["13T18:00"]),
            (.english, "The yearly update is on 13 March.", ["13T18:00"]),
            (
                .english, "Updates at 10:00 and again at 14:00 with whatever we have.",
                ["10T10:00", "10T14:00"]
            ),
            // What is told, or must come first, has times of its own.
            (.dutch, "Vandaag voor 20.00 uur hoort u wie er morgen om 8.00 uur staat.", ["10T20:00"]),
            (.english, "What they say on Wednesday I tell you on Friday morning.", ["13T12:00"]),
            (.english, "You hear what we know at 15:00.", ["10T15:00"]),
            (.english, "If at 15:00 it is still down, you hear from us at 16:00.", ["10T16:00"]),
            (.english, "What to do\nUpdates at 11:00 and at 15:00.", ["10T11:00", "10T15:00"]),
            (.english, "You have it tonight if you say yes by two.", ["10T14:00"]),
            // A stretch and a count only say how long and how often; a proviso belongs to its time.
            (.english, "Updates every hour through the night.", ["10T10:20"]),
            (.dutch, "Twee keer per dag een bericht, om 10.00 en om 18.00 uur.", ["10T10:00", "10T18:00"]),
            (.english, "A daily update, starting today, at noon.", ["10T12:00"]),
            (.dutch, "Elke dag om 12u en om 17u een update.", ["10T12:00", "10T17:00"]),
            (.english, "An update at 4pm and, if needed, at 8pm.", ["10T16:00", "10T20:00"]),
            (.english, "Updates at noon and again tomorrow at 9 am on our page.", ["10T12:00", "11T09:00"]),
            (.dutch, "Vragen kan morgen van acht tot tien uur.", ["11T08:00"]),
            (.english, "Ask us anything from two until four today.", ["10T14:00"]),
            (.english, "You get an update between two and four.", ["10T16:00"]),
            (.dutch, "U merkt er niets van. Om 18:15 leest u hoe we de nacht doorkomen.", ["10T18:15"]),
        ])
    func news(language: Language, text: String, moments: [String]) {
        let (rule, sentences) = Self.rule(text, language)
        #expect(rule.updates(in: sentences).map { Self.short($0.moment) } == moments)
    }

    @Test(
        "a sentence without a time leans on a neighbour that is little more than one",
        arguments: [
            ("You get an update. At 11:00 sharp.", 0, ["10T11:00"]),
            ("You get an update. We hope 11:00.", 0, ["10T11:00"]),
            ("You get an update. We all hope 11:00.", 0, []),
            ("Around 11:00. You get an update then.", 1, ["10T11:00"]),
            ("The plumber comes here at 11:00. That is a promise.", 1, ["10T11:00"]),
            ("The plumber comes here at 11:00. That is our own promise.", 1, []),
        ])
    func beside(text: String, sentence: Int, moments: [String]) {
        let rule = Self.rule(text, .english).rule
        #expect(rule.updates(in: [sentence]).map { Self.short($0.moment) } == moments)
    }

    @Test(
        "of recovery",
        arguments: [
            (Language.english, "It works again tomorrow, at 16:00.", "11T16:00"),
            (.english, "It works again this week, on Thursday.", "12T18:00"),
            (.english, "It works again at 14:00 or at 15:00.", "10T15:00"),
            (.english, "It works again on Thursday or Friday.", "13T18:00"),
            (.english, "You hear from us at 16:00, and it works again at 14:00.", "10T14:00"),
            (.english, "It works again at 14:00. It works again at 15:00.", "10T15:00"),
            (.english, "It works again.", nil), (.english, "It works again. At 14:00.", "10T14:00"),
            (.dutch, "Het werkt vanmiddag of anders morgen weer.", "11T18:00"),
            (.dutch, "Het werkt vanavond weer; lukt dat niet, dan donderdag, uiterlijk vrijdag.", "13T18:00"),
        ] as [(Language, String, String?)])
    func recovery(language: Language, text: String, moment: String?) {
        let (rule, sentences) = Self.rule(text, language)
        #expect(rule.recovery(in: sentences).map { Self.short($0.moment) } == moment)
    }

    @Test(
        "what happens otherwise, told right after, counts as well",
        arguments: [
            (Language.english, "It works again tonight. If it isn't, it'll be Thursday.", "12T18:00"),
            (.english, "It works again tonight. If you can, come on Thursday.", "10T22:00"),
            (.dutch, "Het werkt vanavond weer. Zo niet, dan wordt het donderdag.", "12T18:00"),
            (.dutch, "Het werkt vanavond weer. Donderdag is er taart.", "10T22:00"),
        ])
    func otherwise(language: Language, text: String, moment: String) {
        let rule = Self.rule(text, language).rule
        #expect(rule.recovery(in: [0]).map { Self.short($0.moment) } == moment)
    }

    @Test("each moment is quoted with its own sentence")
    func quotes() {
        let (rule, sentences) = Self.rule("Update at 15:00. We tell more at 11:00.", .english)
        #expect(
            rule.updates(in: sentences).map { "\(Self.short($0.moment)) \($0.quote)" }
                == ["10T11:00 We tell more at 11:00.", "10T15:00 Update at 15:00."])
    }
}
