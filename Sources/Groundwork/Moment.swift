/// A local time to the minute, such as 2026-03-10 14:30; time zones and summer time do not exist in a drill.
package struct Moment: Hashable, Sendable, Comparable {
    /// Minutes since 1 January 1970, 00:00.
    package let minutes: Int

    /// Makes a moment from minutes since 1 January 1970, 00:00.
    package init(minutes: Int) {
        self.minutes = minutes
    }

    /// Makes a moment on a date; `minute` counts from midnight and may run past the day.
    package init(_ date: CivilDate, minute: Int) {
        minutes = date.daysSince1970 * 1440 + minute
    }

    /// Makes a moment on a date at a clock time.
    package init(_ date: CivilDate, hour: Int, minute: Int = 0) {
        self.init(date, minute: hour * 60 + minute)
    }

    /// The date it falls on.
    package var date: CivilDate { CivilDate(daysSince1970: day) }

    /// Minutes since midnight, 0 to 1439.
    package var minuteOfDay: Int { minutes - day * 1440 }

    /// The hour, 0 to 23.
    package var hour: Int { minuteOfDay / 60 }

    /// The minute of the hour, 0 to 59.
    package var minute: Int { minuteOfDay % 60 }

    private var day: Int {
        minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    }

    /// The clock time, "14:30".
    package var clock: String { "\(twoDigits(hour)):\(twoDigits(minute))" }

    /// The moment so many minutes later.
    package static func + (moment: Moment, minutes: Int) -> Moment {
        Moment(minutes: moment.minutes + minutes)
    }

    /// The moment so many minutes earlier.
    package static func - (moment: Moment, minutes: Int) -> Moment {
        Moment(minutes: moment.minutes - minutes)
    }

    /// Minutes from the right moment to the left one.
    package static func - (left: Moment, right: Moment) -> Int {
        left.minutes - right.minutes
    }

    package static func < (left: Moment, right: Moment) -> Bool {
        left.minutes < right.minutes
    }
}

extension Moment: CustomStringConvertible, LosslessStringConvertible {
    /// The ISO form to the minute, `2026-03-10T14:30`.
    package var description: String {
        let date = date
        var year = String(date.year)
        while year.count < 4 { year = "0" + year }
        return "\(year)-\(twoDigits(date.month))-\(twoDigits(date.day))T\(clock)"
    }

    /// Reads the ISO form; a space may stand for the `T`, and seconds are dropped.
    package init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard parts.count == 2 else { return nil }
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard date.count == 3, let year = date[0], let month = date[1], let day = date[2],
            let civil = CivilDate(year: year, month: month, day: day),
            let minute = Moment.minuteOfDay(clock: parts[1])
        else { return nil }
        self.init(civil, minute: minute)
    }

    /// Reads a clock time "14:30" (or "14:30:00") as minutes since midnight.
    package static func minuteOfDay(clock: some StringProtocol) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count == 2 || $0.count == 1 }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour),
            (0...59).contains(minute), parts[1].count == 2
        else { return nil }
        return hour * 60 + minute
    }
}

extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Moment(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is no moment such as 2026-03-10T14:30")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
