/// A length of time that has a name.
enum TimeUnit: String {
    case second, minute, quarterHour, hour, day, workday, night, weekend, week, fortnight, month, quarter,
        year
    case decade

    /// How many minutes it lasts; of months and longer only roughly, since those are counted on the calendar.
    var minutes: Int {
        switch self {
        case .second, .minute: 1
        case .quarterHour: 15
        case .hour: 60
        case .day, .workday, .night: 1440
        case .weekend, .week: 10_080
        case .fortnight: 20_160
        case .month: 43_200
        case .quarter: 129_600
        case .year: 525_600
        case .decade: 5_256_000
        }
    }

    /// How many months it lasts, when it is counted in months.
    var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .year: 12
        case .decade: 120
        default: nil
        }
    }

    /// Whether it is shorter than a day, so that it is counted to the minute.
    var isClockUnit: Bool {
        switch self {
        case .second, .minute, .quarterHour, .hour: true
        default: false
        }
    }

    /// How fine a moment counted in this unit is.
    var grain: TimeMention.Grain {
        switch self {
        case .second, .minute, .quarterHour, .hour: .minute
        case .day, .workday, .night: .day
        case .weekend, .week, .fortnight: .week
        case .month, .quarter: .month
        case .year, .decade: .year
        }
    }
}

/// A part of the day, with the hours between which people place it.
enum DayPart: String {
    case earlyMorning, morning, midMorning, midday, lunch, afterLunch, afternoon, evening, night, closeOfDay
    /// English "night", which after a day is its evening: "Monday night".
    case lateNight
    /// Dutch "'s nachts", of which the small hours belong to the day they are named with: "zaterdag 3 uur 's nachts".
    case smallHours

    /// Minutes from midnight at which it begins and ends; the ends are those of the codebook.
    ///
    /// The night that belongs to a day comes after it, hence the numbers past 1440.
    var minutes: Range<Int> {
        switch self {
        case .earlyMorning: 360..<540
        case .morning: 360..<720
        case .midMorning: 600..<630
        case .midday: 720..<840
        case .lunch: 660..<720
        case .afterLunch: 780..<1080
        case .afternoon: 720..<1080
        case .evening: 1080..<1320
        case .night, .lateNight, .smallHours: 1440..<1800
        case .closeOfDay: 960..<1080
        }
    }
}

/// Which stretch of a longer time is meant: "begin volgende week", "end of the afternoon".
enum TimeEdge: String {
    case begin, middle, end
}

/// The grammatical job of a word or phrase in time expressions, the same for both languages.
enum TimeKey: String {
    /// Words before a clock time or a day.
    case at, around, toward, on, inside, course, forPurpose
    /// Words that make the time after them a deadline, a beginning or a floor.
    case by, before, voor, until, within, after, onward, since, floor, atLeast, onlyThen, latest
    /// Words inside clock times.
    case past, to, half, quarter, oclock, hourMark, am, pm, over, sharp
    /// Words around lengths of time.
    case ago, hence, long, already, more, outlast
    /// Words that only say how exact a length is: "pakweg", "at least".
    case roughly
    /// Words of rhythms.
    case every, other, times, per, thereafter
    /// Words of guessing, after which a number alone is an hour: "I'd say four".
    case guess
    /// Words that choose one of several days.
    case next, last, this, same, article, of, and, or, between, from, through
    /// The hour named before: "same time (tomorrow)".
    case sameHour
    /// Words that make what stands beside them a count, a greeting or a new sentence, and the last small parts of times.
    case good, counter, counted, current, clockPlural, quarterMark, opener, genitive, zone, indefinite
}

/// What a word or phrase can mean in a time expression; a word may have several of these meanings at once.
struct TimeSense {
    var key: TimeKey?
    var number: Int?
    /// Half units, for numbers that end in a half: "anderhalf" is 3.
    var halves: Int?
    var ordinal: Int?
    var weekday: Int?
    var month: Int?
    var unit: TimeUnit?
    var part: DayPart?
    var edge: TimeEdge?
    /// Days from today: tomorrow is 1.
    var day: Int?
    /// A length of time in minutes that one word or phrase names: "drie kwartier".
    var span: Int?
    /// A clock time that one word names, in minutes from midnight: "noon".
    var clock: Int?
    /// Minutes between two moments of a rhythm that one word names: "hourly".
    var period: Int?
    var season: Int?
    var holiday: Holiday?
    /// Whether it is an everyday word as well, and so needs company to be a time: "may", "sun", "zo".
    var isWeak = false

    /// Whether it only leads to a time and is none by itself, as "the", "in", "uiterlijk" are.
    var onlyLeads: Bool {
        let isTime =
            number != nil || halves != nil || ordinal != nil || weekday != nil || month != nil || unit != nil
            || part != nil || edge != nil || day != nil || span != nil || clock != nil || period != nil
            || season != nil
            || holiday != nil
        return key != .current && !isTime
    }

    /// Whether a time expression may begin with it.
    var canStart: Bool {
        if number != nil || halves != nil || ordinal != nil || weekday != nil || month != nil || part != nil
            || day != nil
        {
            return true
        }
        if span != nil || clock != nil || period != nil || holiday != nil || edge != nil || season != nil {
            return true
        }
        if unit == .weekend || unit == .week || unit == .day { return true }
        switch key {
        case nil, .to, .am, .pm, .oclock, .hourMark, .ago, .hence, .long, .already, .more, .times,
            .per:
            return false
        case .and, .or, .good, .counter, .counted, .thereafter, .zone, .sharp, .outlast, .roughly,
            .genitive, .of, .opener, .guess, .same:
            return false
        default: return true
        }
    }
}
