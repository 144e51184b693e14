import Groundwork

/// Turns what rows say about when into moments of one drill.
struct SheetCalendar {
    /// What one row says.
    struct Word {
        var row: Int
        var column: String?
        var value: String
        var date: CivilDate?
        var day: Int?
        var minute: Int?
        var offset: Int?
        /// Whether something was written that is no time.
        var isBad = false
        /// Whether the row is on a condition, and needs no time.
        var isFree = false
        /// Whether the row is no inject, and only says on which day those below it come.
        var isTitle = false
    }

    /// The first moment of the drill.
    private(set) var starts: Moment
    /// The moment of each row; nothing for a row on a condition without one.
    private(set) var moments: [Moment?] = []
    private(set) var remarks: [ImportRemark] = []
    private var day = 1
    private var last: Int?

    /// - Parameters:
    ///   - words: what the rows say, from the top.
    ///   - start: the start that was given, or stands in the table.
    init(_ words: [Word], start: Moment?) {
        let base = SheetCalendar.firstDate(words, start: start)
        let clock = start?.minuteOfDay
        starts = Moment(base.date, minute: clock ?? 0)
        if !base.isKnown, start == nil {
            let text = String(starts.description.prefix(10))
            remarks.append(ImportRemark(value: "", matter: .noDate(text)))
        }
        let zero = Moment(base.date, minute: clock ?? 9 * 60)
        for word in words { place(word, on: base.date, zero: zero) }
        let first = moments.compactMap { $0 }.min() ?? Moment(base.date, hour: 9)
        // Day 1 stays day 1, also when the first inject at a moment comes later.
        let opening = first.date > base.date ? Moment(base.date, hour: 8) : first
        starts = start.map { min($0, first) } ?? opening
    }

    /// The date of day 1: given, or that of the first row that has a date, less the days before it.
    private static func firstDate(_ words: [Word], start: Moment?) -> (date: CivilDate, isKnown: Bool) {
        if let start { return (start.date, true) }
        let counted = words.first { $0.date != nil && $0.day != nil }
        if let date = counted?.date, let day = counted?.day { return (date.adding(days: 1 - day), true) }
        if let date = words.compactMap(\.date).min() { return (date, true) }
        // A Monday, so that office hours hold.
        return (CivilDate(daysSince1970: 20_458), false)
    }

    private mutating func place(_ word: Word, on base: CivilDate, zero: Moment) {
        let before = moments.last { $0 != nil } ?? nil
        func note(_ matter: ImportRemark.Matter) {
            remarks.append(
                ImportRemark(row: word.row, column: word.column, value: word.value, matter: matter))
        }
        if word.isTitle {
            if let named = dayNumber(word, base), (1...59).contains(named) { (day, last) = (named, nil) }
            return moments.append(nil)
        }
        if word.isBad { note(.badTime) }
        if let offset = word.offset {
            guard (-1440...59 * 1440).contains(offset) else {
                note(.farAway)
                return moments.append(before ?? zero)
            }
            let moment = zero + offset
            if offset < 0 { note(.beforeStart) }
            day = moment.date.daysSince1970 - base.daysSince1970 + 1
            last = moment.minuteOfDay
            moments.append(moment)
            return
        }
        let named = dayNumber(word, base)
        guard let minute = word.minute else {
            if word.isFree { return moments.append(nil) }
            if let named, named != day, (0...59).contains(named) { (day, last) = (named, nil) }
            if !word.isBad { note(.noTime) }
            let fallback = Moment(base.adding(days: day - 1), minute: last ?? 9 * 60)
            moments.append(last == nil ? fallback : before ?? fallback)
            return
        }
        if let named {
            guard (-1...59).contains(named) else {
                note(.farAway)
                return moments.append(before ?? zero)
            }
            day = named
        } else if let last, minute < last - 360 {
            day += 1
            note(.nextDay(day))
        }
        last = minute
        let moment = Moment(base.adding(days: day - 1), minute: minute)
        if named.map({ $0 < 1 }) ?? false { note(.beforeStart) }
        moments.append(moment)
    }

    private func dayNumber(_ word: Word, _ base: CivilDate) -> Int? {
        word.date.map { $0.daysSince1970 - base.daysSince1970 + 1 } ?? word.day
    }
}
