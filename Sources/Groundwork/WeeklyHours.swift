/// Hours that come back every week, such as office hours, or when an audience needs a service.
package struct WeeklyHours: Hashable, Sendable {
    /// One daily span on some days of the week.
    package struct Span: Hashable, Sendable {
        /// The days on which the span begins.
        package let days: Set<Weekday>
        /// Minutes since midnight at which it opens.
        package let opens: Int
        /// Minutes since midnight at which it closes; not after `opens` when it runs past midnight.
        package let closes: Int

        /// Makes a span; one that closes before it opens runs into the next day.
        package init(days: Set<Weekday>, opens: Int, closes: Int) {
            self.days = days
            self.opens = opens
            self.closes = closes
        }
    }

    /// The spans, in the order written.
    package let spans: [Span]

    /// Makes hours from spans.
    package init(_ spans: [Span]) {
        self.spans = spans
    }

    /// Round the clock.
    package static let always = WeeklyHours([Span(days: Set(Weekday.allCases), opens: 0, closes: 1440)])

    /// Whether the hours hold at a moment.
    package func contains(_ moment: Moment) -> Bool {
        let minute = moment.minuteOfDay
        let today = moment.date.weekday
        return spans.contains { span in
            if span.opens < span.closes {
                return span.days.contains(today) && minute >= span.opens && minute < span.closes
            }
            let yesterday = Weekday.allCases[(today.rawValue + 6) % 7]
            return (span.days.contains(today) && minute >= span.opens)
                || (span.days.contains(yesterday) && minute < span.closes)
        }
    }

    /// How many of the minutes from one moment up to another fall within the hours.
    package func minutes(from start: Moment, to end: Moment) -> Int {
        guard start < end else { return 0 }
        var total = 0
        for minute in start.minutes..<end.minutes where contains(Moment(minutes: minute)) { total += 1 }
        return total
    }

    /// The moment that counts where somebody asked for something by a moment: that moment within the hours,
    /// otherwise an hour after they begin next.
    package func counted(_ deadline: Moment) -> Moment {
        if contains(deadline) { return deadline }
        return next(from: deadline).map { $0 + 60 } ?? deadline
    }

    /// The first moment at or after the given one at which the hours hold; nothing when they never do.
    package func next(from moment: Moment) -> Moment? {
        for offset in 0...(8 * 1440) where contains(moment + offset) { return moment + offset }
        return nil
    }
}

extension WeeklyHours: Codable {
    private struct Written: Codable {
        var days: [String]
        var opens: Int
        var closes: Int
    }

    package init(from decoder: any Decoder) throws {
        let written = try decoder.singleValueContainer().decode([Written].self)
        spans = written.map { span in
            let days = Weekday.allCases.filter { span.days.contains($0.name(in: .english).lowercased()) }
            return Span(days: Set(days), opens: span.opens, closes: span.closes)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(
            spans.map { span in
                Written(
                    days: Weekday.allCases.filter(span.days.contains).map {
                        $0.name(in: .english).lowercased()
                    },
                    opens: span.opens, closes: span.closes)
            })
    }
}
