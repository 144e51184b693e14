import Groundwork
import Testing

@testable import MessageReading

/// A short time read at some moment: when it was written, the words, the moment committed to.
struct Commitment: Sendable, CustomTestStringConvertible {
    let now: String
    let text: String
    let committed: String
    let language: Language

    var testDescription: String { "\(now) \(text)" }

    /// The moments read, to be compared with those expected.
    var found: [String] {
        guard let now = Moment(now) else { return ["\(now) is no moment"] }
        return TimeFinder().mentions(in: text, language: language, now: now)
            .compactMap { $0.committedMoment?.description }
    }

    /// The moments expected.
    var expected: [String] { committed.split(separator: " ").map(String.init) }

    init(_ now: String, _ text: String, _ committed: String, _ language: Language) {
        self.now = now
        self.text = text
        self.committed = committed
        self.language = language
    }
}

@Suite("Times depend on when they are written")
struct TimeOfWritingTests {
    @Test("Dutch: the same words at other hours and days", arguments: dutch)
    func inDutch(commitment: Commitment) {
        #expect(commitment.found == commitment.expected)
    }

    @Test("English: the same words at other hours and days", arguments: english)
    func inEnglish(commitment: Commitment) {
        #expect(commitment.found == commitment.expected)
    }

    private static let dutch: [Commitment] = [
        // By day, the afternoon comes before the night.
        Commitment("2026-03-10T09:00", "om drie uur", "2026-03-10T15:00", .dutch),
        Commitment("2026-03-10T16:00", "om drie uur", "2026-03-11T15:00", .dutch),
        Commitment("2026-03-10T08:15", "om half acht", "2026-03-10T19:30", .dutch),
        Commitment("2026-03-10T07:10", "om half acht", "2026-03-10T07:30", .dutch),
        // Late in the evening, the next such moment may be in the night.
        Commitment("2026-03-10T23:10", "om één uur", "2026-03-11T01:00", .dutch),
        Commitment("2026-03-10T22:15", "half zeven bel ik je wakker", "2026-03-11T06:30", .dutch),
        // An evening hour that lies far off is the next morning.
        Commitment("2026-03-10T17:40", "negen uur bel ik hem", "2026-03-11T09:00", .dutch),
        Commitment("2026-03-10T19:20", "om negen uur meer", "2026-03-10T21:00", .dutch),
        // The night belongs to the day before it, unless it is under way.
        Commitment("2026-03-10T20:00", "vannacht", "2026-03-11T06:00", .dutch),
        Commitment("2026-03-11T02:30", "vannacht", "2026-03-11T06:00", .dutch),
        Commitment("2026-03-11T01:30", "vannacht om vier uur", "2026-03-11T04:00", .dutch),
        // A weekday is never today.
        Commitment("2026-03-10T09:00", "dinsdag", "2026-03-17T18:00", .dutch),
        Commitment("2026-03-13T16:00", "maandag half negen", "2026-03-16T08:30", .dutch),
        // Weekends and weeks.
        Commitment("2026-03-14T10:00", "dit weekend", "2026-03-15T18:00", .dutch),
        Commitment("2026-03-14T10:00", "volgende week", "2026-03-20T18:00", .dutch),
        Commitment("2026-03-13T17:30", "eind volgende week", "2026-03-20T18:00", .dutch),
        Commitment("2026-12-30T09:00", "op 2 januari", "2027-01-02T18:00", .dutch),
        Commitment("2026-12-31T22:00", "morgenochtend", "2027-01-01T12:00", .dutch),
        Commitment("2028-02-28T12:00", "overmorgen", "2028-03-01T18:00", .dutch),
        // Rhythms go on from the moment before them.
        Commitment(
            "2026-03-10T15:40", "Volgend bericht half 5, daarna ieder uur.",
            "2026-03-10T16:30 2026-03-10T17:30", .dutch),
        Commitment("2026-03-10T09:00", "Elk uur op het hele uur een bericht", "2026-03-10T10:00", .dutch),
        Commitment(
            "2026-03-10T18:05", "Om acht uur en om tien uur", "2026-03-10T20:00 2026-03-10T22:00", .dutch),
        // Messages as they come.
        Commitment(
            "2026-03-10T11:20",
            "E-mail ligt eruit sinds 08:10. Volgende update om half drie op intranet of bel 4400.",
            "2026-03-10T14:30", .dutch),
        Commitment(
            "2026-03-10T11:20", "we hebben nog geen idee hoe lang t duurt om 3 uur meer", "2026-03-10T15:00",
            .dutch),
        Commitment("2026-03-10T11:20", "Zeg nooit: over een uur is het klaar!", "2026-03-10T12:20", .dutch),
        Commitment("2026-03-10T11:20", "UITERLIJK 15:00UUR MEER NIEUWS", "2026-03-10T15:00", .dutch),
        Commitment(
            "2026-03-10T11:20", "- 15:00 overleg\n- 16:30 bericht", "2026-03-10T15:00 2026-03-10T16:30",
            .dutch),
        Commitment(
            "2026-03-10T11:20", "Vandaag komt het niet meer goed, reken op donderdag.",
            "2026-03-10T18:00 2026-03-12T18:00", .dutch),
        Commitment("2026-03-10T09:12", "Update 09:12: nog geen nieuws.", "", .dutch),
        Commitment(
            "2026-03-10T09:15", "09:12 Storing bij inloggen. Om 10.00 uur meer.", "2026-03-10T10:00", .dutch),
        Commitment("2026-03-10T09:12", "Om 8:00 uur meer.", "2026-03-11T08:00", .dutch),
        Commitment(
            "2026-03-10T08:55", "Elk uur, op het hele uur, verversen wij dit bericht.", "2026-03-10T09:00",
            .dutch),
        Commitment(
            "2026-03-10T20:15", "Stand om 21 uur en om 23 uur.", "2026-03-10T21:00 2026-03-10T23:00", .dutch),
    ]

    private static let english: [Commitment] = [
        // Who writes in the evening is still up for some hours; who writes before it ends the day with the next morning.
        Commitment("2026-03-10T18:20", "I dial in at eleven.", "2026-03-10T23:00", .english),
        Commitment("2026-03-10T18:00", "I dial in at eleven.", "2026-03-10T23:00", .english),
        Commitment("2026-03-10T17:59", "I dial in at ten.", "2026-03-11T10:00", .english),
        Commitment("2026-03-10T09:00", "at three", "2026-03-10T15:00", .english),
        Commitment("2026-03-10T16:00", "at three o'clock", "2026-03-11T15:00", .english),
        Commitment("2026-03-10T18:00", "at half seven", "2026-03-10T19:30", .english),
        Commitment("2026-03-10T17:35", "I'll ring you at 9", "2026-03-11T09:00", .english),
        Commitment("2026-03-10T20:05", "Text me at 9 with a name.", "2026-03-10T21:00", .english),
        Commitment("2026-03-10T22:40", "by one o'clock", "2026-03-11T01:00", .english),
        Commitment("2026-03-10T21:00", "10:30 tonight you're back in", "2026-03-10T22:30", .english),
        Commitment("2026-03-10T13:40", "Speak at twenty to.", "2026-03-10T14:40", .english),
        Commitment("2026-03-10T12:02", "in before twenty past", "2026-03-10T12:20", .english),
        Commitment("2026-03-10T17:25", "We'll confirm at nine in the morning", "2026-03-11T09:00", .english),
        Commitment("2026-03-10T17:25", "overnight", "2026-03-11T06:00", .english),
        Commitment("2026-03-11T03:00", "during the night", "2026-03-11T06:00", .english),
        Commitment("2026-03-10T09:00", "Tuesday", "2026-03-17T18:00", .english),
        Commitment("2026-03-15T09:00", "the weekend", "2026-03-22T18:00", .english),
        Commitment("2026-03-14T09:00", "this week", "2026-03-15T18:00", .english),
        Commitment("2026-12-31T10:00", "next week", "2027-01-08T18:00", .english),
        Commitment(
            "2026-03-10T20:44", "News at 21:15 and every hour after.", "2026-03-10T21:15 2026-03-10T22:15",
            .english),
        Commitment(
            "2026-03-10T10:48", "We write at 12, 14 and 16 h.",
            "2026-03-10T12:00 2026-03-10T14:00 2026-03-10T16:00", .english),
        Commitment(
            "2026-03-10T15:00", "News at 4 today and again at 9 tomorrow",
            "2026-03-10T16:00 2026-03-11T09:00", .english),
        Commitment(
            "2026-03-10T11:20",
            "Email has been down since 8:10. Next update by 3pm; call ext. 4400 or go to room 1.12.",
            "2026-03-10T15:00", .english),
        Commitment("2026-03-10T11:20", "Fixed in 20 mins, promise!!", "2026-03-10T11:40", .english),
        Commitment(
            "2026-03-10T11:20", "8.30 stand-up, 14.00 next notice", "2026-03-11T08:30 2026-03-10T14:00",
            .english),
        Commitment("2026-03-10T11:20", "Not before Monday, and at the earliest at noon.", "", .english),
        Commitment("2026-03-10T11:20", "We said noon yesterday and missed it.", "", .english),
        Commitment("2026-03-10T11:20", "We are now looking at the logs.", "", .english),
        Commitment(
            "2026-03-10T11:20", "You will hear from us Wedesday morning", "2026-03-11T12:00", .english),
        Commitment("2026-03-10T14:05", "14:05 BST - We have lost the phones.", "", .english),
        Commitment(
            "2026-03-10T14:09", "Update 14:05: nothing new. More at 15:00.", "2026-03-10T15:00", .english),
        Commitment("2026-03-10T14:40", "14:05 sharp, in the hall", "2026-03-11T14:05", .english),
        Commitment(
            "2026-03-10T22:58", "On the hour, every hour.", "2026-03-10T23:00", .english),
    ]
}
