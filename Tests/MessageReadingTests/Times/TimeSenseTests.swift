import Testing

@testable import MessageReading

@Suite("What words of time are worth")
struct TimeSenseTests {
    @Test(
        "how long a unit lasts, in minutes and, where it is counted on the calendar, in months",
        arguments: [
            (TimeUnit.second, 1, nil), (.minute, 1, nil), (.quarterHour, 15, nil), (.hour, 60, nil),
            (.day, 1440, nil), (.workday, 1440, nil), (.night, 1440, nil), (.weekend, 10_080, nil),
            (.week, 10_080, nil), (.fortnight, 20_160, nil), (.month, 43_200, 1), (.quarter, 129_600, 3),
            (.year, 525_600, 12), (.decade, 5_256_000, 120),
        ] as [(TimeUnit, Int, Int?)])
    func units(unit: TimeUnit, minutes: Int, months: Int?) {
        #expect(unit.minutes == minutes && unit.months == months)
        #expect(unit.isClockUnit == (minutes < 1440))
    }

    @Test(
        "between which hours a part of the day lies",
        arguments: [
            (DayPart.earlyMorning, 6, 9), (.morning, 6, 12), (.midday, 12, 14), (.lunch, 11, 12),
            (.afterLunch, 13, 18), (.afternoon, 12, 18), (.evening, 18, 22), (.night, 24, 30),
            (.lateNight, 24, 30), (.closeOfDay, 16, 18),
        ])
    func parts(part: DayPart, from: Int, to: Int) {
        #expect(part.minutes == from * 60..<to * 60)
        #expect(DayPart.midMorning.minutes == 600..<630)
    }

    private static func words(_ entries: [NumberWords.Entry]) -> (
        numbers: [Int: [String]], ordinals: [Int: [String]]
    ) {
        var numbers: [Int: [String]] = [:]
        var ordinals: [Int: [String]] = [:]
        for entry in entries {
            if let number = entry.number { numbers[number, default: []].append(entry.word) }
            if let ordinal = entry.ordinal { ordinals[ordinal, default: []].append(entry.word) }
        }
        return (numbers, ordinals)
    }

    @Test("numbers in words: to a hundred, in Dutch the tens beyond it, and the first to the thirty-first")
    func numbers() {
        for entries in [NumberWords.dutch, NumberWords.english] {
            let (numbers, ordinals) = Self.words(entries)
            #expect(numbers.keys.filter { $0 <= 100 }.sorted() == Array(0...100))
            #expect(
                Set(numbers.keys.filter { $0 > 100 }).isSubset(of: stride(from: 120, through: 190, by: 10)))
            #expect(ordinals.keys.sorted() == Array(1...31))
            #expect(
                numbers.values.allSatisfy { $0.count == 1 } && ordinals.values.allSatisfy { $0.count == 1 })
        }
    }

    @Test(
        "a number by its word",
        arguments: [
            (0, "nul", "zero"), (1, "een", "one"), (12, "twaalf", "twelve"), (13, "dertien", "thirteen"),
            (19, "negentien", "nineteen"), (20, "twintig", "twenty"), (21, "eenentwintig", "twenty one"),
            (30, "dertig", "thirty"), (32, "tweeendertig", "thirty two"), (40, "veertig", "forty"),
            (59, "negenenvijftig", "fifty nine"), (60, "zestig", "sixty"),
            (77, "zevenenzeventig", "seventy seven"),
            (90, "negentig", "ninety"), (99, "negenennegentig", "ninety nine"), (100, "honderd", "hundred"),
        ])
    func number(number: Int, dutch: String, english: String) {
        #expect(Self.words(NumberWords.dutch).numbers[number] == [dutch])
        #expect(Self.words(NumberWords.english).numbers[number] == [english])
    }

    @Test(
        "a place in a row by its word",
        arguments: [
            (1, "eerste", "first"), (2, "tweede", "second"), (3, "derde", "third"), (7, "zevende", "seventh"),
            (8, "achtste", "eighth"), (9, "negende", "ninth"), (12, "twaalfde", "twelfth"),
            (19, "negentiende", "nineteenth"), (20, "twintigste", "twentieth"),
            (21, "eenentwintigste", "twenty first"), (29, "negenentwintigste", "twenty ninth"),
            (30, "dertigste", "thirtieth"), (31, "eenendertigste", "thirty first"),
        ])
    func ordinal(number: Int, dutch: String, english: String) {
        #expect(Self.words(NumberWords.dutch).ordinals[number] == [dutch])
        #expect(Self.words(NumberWords.english).ordinals[number] == [english])
    }
}
