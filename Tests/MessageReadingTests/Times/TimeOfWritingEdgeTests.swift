import Groundwork
import Testing

@testable import MessageReading

@Suite("Times written right before and right after the hour")
struct TimeOfWritingEdgeTests {
    /// The cases of a table of which each line begins with the moment of writing and a bar.
    private static func table(_ table: String, _ language: Language) -> [TimeCase] {
        table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
            return Moment(parts[0].filter { $0 != " " }).map { TimeCase(parts[1], language, $0) }
        }
    }

    @Test("Dutch: hours, parts of the day and seasons as the clock goes on", arguments: table(dutch, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }

    @Test(
        "English: hours, parts of the day and seasons as the clock goes on",
        arguments: table(english, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("no line of the tables is lost")
    func lines() {
        for text in [dutch, english] {
            #expect(Self.table(text, .dutch).count == text.split(separator: "\n").count)
        }
    }

    /// "At nine", written at ten, is tomorrow's nine by the words alone, and told of the past if its sentence says so.
    @Test(
        "a clock time alone that has gone by and lies nearer behind than ahead",
        arguments: [
            ("2026-03-10T09:15", Language.english, "at 9", true),
            ("2026-03-10T15:00", .english, "at 9", true), ("2026-03-10T14:59", .english, "at 9", true),
            ("2026-03-10T09:00", .english, "at 9", true), ("2026-03-10T21:10", .english, "at 9 am", false),
            ("2026-03-10T20:59", .english, "at 9 am", true), ("2026-03-10T13:05", .english, "at 7", false),
            ("2026-03-10T13:00", .english, "at 7", false), ("2026-03-10T12:30", .english, "at 6:30", false),
            ("2026-03-10T09:15", .dutch, "om 9 uur", true), ("2026-03-10T09:15", .dutch, "om 09:00", true),
            ("2026-03-10T21:00", .dutch, "om 09:00", false), ("2026-03-10T20:59", .dutch, "om 09:00", true),
            ("2026-03-10T10:15", .english, "at half past", false),
            ("2026-03-10T04:00", .english, "at 3", false), ("2026-03-10T04:00", .english, "at 3 am", true),
            ("2026-03-10T10:00", .dutch, "om 7 uur", true),
            ("2026-03-10T09:00", .dutch, "om half zeven", false),
            ("2026-03-10T13:30", .english, "tomorrow at 9", false),
            ("2026-03-10T09:12", .english, "at 7", true),
        ] as [(String, Language, String, Bool)])
    func gone(now: String, language: Language, text: String, hasGoneBy: Bool) throws {
        let mentions = TimeFinder().mentions(
            in: text, language: language, now: try #require(Moment(now)))
        #expect(mentions.map(\.hasGoneBy) == [hasGoneBy])
    }
}

private let dutch = """
    2024-03-10T11:20 | 29 februari => point day 2028-02-29T00:00 .. 2028-02-29T18:00
    2026-03-10T00:00 | sinds 1 uur => range hour 2026-03-09T01:00 .. 2026-03-10T00:00 past
    2026-03-10T06:59 | vandaag om 7 uur => point hour 2026-03-10T07:00
    2026-03-10T06:59 | sinds half elf => range minute 2026-03-09T22:30 .. 2026-03-10T06:59 past
    2026-03-10T07:00 | vandaag om 7 uur => point hour 2026-03-10T19:00
    2026-03-10T18:00 | sinds 3 => range hour 2026-03-10T15:00 .. 2026-03-10T18:00 past
    2026-03-11T05:59 | vannacht om 12 => point hour 2026-03-11T00:00
    2026-03-11T05:59 | vannacht => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    2026-03-11T05:59 | vannacht om vier uur => point hour 2026-03-11T04:00
    2026-03-11T06:00 | vannacht om 12 => point hour 2026-03-12T00:00
    2026-03-11T06:00 | vannacht => point daypart 2026-03-12T00:00 .. 2026-03-12T06:00
    2026-03-11T06:00 | vannacht om vier uur => point hour 2026-03-12T04:00
    2026-03-13T11:20 | deze week => point week 2026-03-09T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    2026-03-16T11:20 | deze week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    2026-12-31T22:00 | deze zomer => point month 2027-06-21T00:00 .. 2027-09-21T00:00 due 2027-09-20T18:00
    2026-03-10T17:59 | dagelijks => rhythm day 2026-03-10T18:00 every 1440
    2026-03-10T18:00 | dagelijks => rhythm day 2026-03-11T18:00 every 1440
    2026-03-10T18:01 | elke week => rhythm day 2026-03-17T18:00 every 10080
    """

private let english = """
    2026-02-28T11:20 | next March => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    2026-03-01T11:20 | March => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    2026-03-01T11:20 | next March => point month 2027-03-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    2026-03-10T00:00 | 2359 hrs => point minute 2026-03-09T23:59 past
    2026-03-10T00:29 | since half past two => range minute 2026-03-09T14:30 .. 2026-03-10T00:29 past
    2026-03-10T00:30 | since 3 => range hour 2026-03-09T15:00 .. 2026-03-10T00:30 past
    2026-03-10T00:30 | since half past two => range minute 2026-03-09T02:30 .. 2026-03-10T00:30 past
    2026-03-10T00:31 | since half past two => range minute 2026-03-09T02:30 .. 2026-03-10T00:31 past
    2026-03-10T05:00 | today at 6 => point hour 2026-03-10T18:00
    2026-03-10T06:59 | today at 7 => point hour 2026-03-10T07:00
    2026-03-10T07:00 | today at 7 => point hour 2026-03-10T19:00
    2026-03-10T09:15 | 9 am => point hour 2026-03-10T09:00 past
    2026-03-10T09:28 | Update [09:12]: nothing new. => point minute 2026-03-11T09:12
    2026-03-10T09:29 | at half past => point minute 2026-03-10T09:30
    2026-03-10T09:30 | at half past => point minute 2026-03-10T10:30
    2026-03-10T09:30 | today at half past nine => point minute 2026-03-10T21:30
    2026-03-10T10:00 | Monday => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    2026-03-10T11:30 | every hour on the half hour => rhythm minute 2026-03-10T12:30 every 60
    2026-03-10T11:59 | in the morning => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    2026-03-10T11:59 | every hour on the half hour => rhythm minute 2026-03-10T12:30 every 60
    2026-03-10T12:00 | 12pm => point hour 2026-03-10T12:00 past
    2026-03-10T12:00 | this morning => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00 past
    2026-03-10T12:00 | in the morning => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    2026-03-10T12:00 | every hour on the hour => rhythm minute 2026-03-10T13:00 every 60
    2026-03-10T13:00 | 09:00 to 12:00 => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    2026-03-10T14:20 | [7:05]: down => point minute 2026-03-10T19:05
    2026-03-10T14:59 | since 3 => range hour 2026-03-10T03:00 .. 2026-03-10T14:59 past
    2026-03-10T15:00 | since 3 => range hour 2026-03-10T15:00 .. 2026-03-10T15:00 past
    2026-03-10T16:59 | at 8 => point hour 2026-03-11T08:00
    2026-03-10T17:00 | at 8 => point hour 2026-03-10T20:00
    2026-03-10T17:00 | at 7 => point hour 2026-03-10T19:00
    2026-03-10T17:59 | in the afternoon => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    2026-03-10T17:59 | daily => rhythm day 2026-03-10T18:00 every 1440
    2026-03-10T18:00 | in the afternoon => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00
    2026-03-10T18:00 | daily => rhythm day 2026-03-11T18:00 every 1440
    2026-03-10T20:59 | quarter past three => point minute 2026-03-11T15:15
    2026-03-10T20:59 | at 9 => point hour 2026-03-10T21:00
    2026-03-10T20:59 | at 3 => point hour 2026-03-11T15:00
    2026-03-10T21:00 | at half after three => point minute 2026-03-11T03:30
    2026-03-10T21:00 | at 3 => point hour 2026-03-11T03:00
    2026-03-10T21:59 | in the evening => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    2026-03-10T22:00 | in the evening => point daypart 2026-03-11T18:00 .. 2026-03-11T22:00
    2026-03-11T04:59 | at 5 => point hour 2026-03-11T05:00
    2026-03-11T04:59 | at 6 => point hour 2026-03-11T06:00
    2026-03-11T05:00 | at 5 => point hour 2026-03-11T17:00
    2026-03-11T05:00 | at 6 => point hour 2026-03-11T06:00
    2026-03-13T11:20 | this week => point week 2026-03-09T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    2026-03-14T11:20 | next weekend => point week 2026-03-21T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    2026-03-14T11:20 | the weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    2026-03-15T11:20 | this week => point week 2026-03-09T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    2026-03-15T11:20 | the weekend => point week 2026-03-21T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    2026-03-15T11:20 | this weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    2026-03-31T11:20 | March => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    2026-03-31T11:20 | last March => point month 2025-03-01T00:00 .. 2025-04-01T00:00 past
    2026-03-31T12:00 | in half a year => point day 2026-09-30T00:00 .. 2026-09-30T18:00
    2026-04-01T11:20 | March => point month 2027-03-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    2026-04-01T11:20 | last March => point month 2026-03-01T00:00 .. 2026-04-01T00:00 past
    2026-06-20T11:20 | next summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    2026-06-21T11:20 | this summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    2026-06-21T11:20 | next summer => point month 2027-06-21T00:00 .. 2027-09-21T00:00 due 2027-09-20T18:00
    2026-07-15T14:30 | last Easter => point day 2026-04-05T00:00 .. 2026-04-05T18:00 past
    2026-09-20T11:20 | this summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    2026-09-20T11:20 | last summer => point month 2025-06-21T00:00 .. 2025-09-21T00:00 past
    2026-09-21T11:20 | this summer => point month 2027-06-21T00:00 .. 2027-09-21T00:00 due 2027-09-20T18:00
    2026-09-21T11:20 | last summer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 past
    2026-12-25T11:20 | Christmas => point day 2026-12-25T00:00 .. 2026-12-25T18:00
    2026-12-25T11:20 | last Christmas => point day 2025-12-25T00:00 .. 2025-12-25T18:00 past
    2026-12-26T11:20 | last Christmas => point day 2026-12-25T00:00 .. 2026-12-25T18:00 past
    2026-12-26T11:20 | Christmas => point day 2027-12-25T00:00 .. 2027-12-25T18:00
    2028-02-28T12:00 | this morning => point daypart 2028-02-28T06:00 .. 2028-02-28T12:00 past
    2028-02-28T12:00 | around lunchtime => point daypart 2028-02-29T11:00 .. 2028-02-29T12:00
    2026-03-11T05:10 | at half past five => point minute 2026-03-11T17:30
    2026-03-11T04:50 | at half past five => point minute 2026-03-11T05:30
    2026-03-10T21:10 | at half past five => point minute 2026-03-11T05:30
    2026-03-10T11:58 | every hour on the hour => rhythm minute 2026-03-10T12:00 every 60
    2026-03-10T12:01 | every hour on the hour => rhythm minute 2026-03-10T13:00 every 60
    2026-03-10T11:29 | every hour on the half hour => rhythm minute 2026-03-10T11:30 every 60
    2026-03-10T11:31 | every hour on the half hour => rhythm minute 2026-03-10T12:30 every 60
    2026-03-10T17:00 | every 2 days => rhythm day 2026-03-12T18:00 every 2880
    2026-03-10T19:00 | every 2 days => rhythm day 2026-03-12T18:00 every 2880
    """
