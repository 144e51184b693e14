import Groundwork

/// A day of the year that goes by a name.
enum Holiday: String {
    case newYear, newYearEve, valentine, stPatrick, kingsDay, liberationDay, remembrance, independence
    case halloween, stNicholas, christmasEve, christmas, boxingDay, mothersDay, fathersDay, thanksgiving
    case blackFriday, cyberMonday, laborDay, memorialDay, mlkDay, presidentsDay, columbusDay, veteransDay
    case goodFriday, easter, easterMonday, ascension, pentecost, whitMonday, carnival, ashWednesday,
        aprilFools
    case budgetDay, stMartin, epiphany, mayDay, allSaints
    case animalDay, maundyThursday, palmSunday, allSouls, assumption, nationalBelgium, flemishDay, womensDay
    case eidAlFitr, eidAlAdha, ramadan, twelfthNight, burnsNight, groundhog, shroveTuesday, easterSaturday
    case trinity, corpusChristi, motheringSunday, stGeorge, stAndrew, stDavid, earthDay, cincoDeMayo, veDay
    case juneteenth, canadaDay, australiaDay, anzacDay, bastilleDay, indigenous, electionDay, inauguration
    case bonfireNight, remembranceSunday, mayBankHoliday, augustBankHoliday

    /// The date in a year.
    func date(in year: Int) -> CivilDate? {
        if let (month, day) = Holiday.fixed[self] { return CivilDate(year: year, month: month, day: day) }
        if let easterOffset { return CivilDate.easter(in: year).adding(days: easterOffset) }
        return floating(in: year) ?? islamic(in: year)
    }

    /// Those that keep their date: month and day.
    private static let fixed: [Holiday: (month: Int, day: Int)] = [
        .newYear: (1, 1), .twelfthNight: (1, 5), .epiphany: (1, 6), .inauguration: (1, 20),
        .burnsNight: (1, 25), .australiaDay: (1, 26), .groundhog: (2, 2), .valentine: (2, 14),
        .stDavid: (3, 1), .womensDay: (3, 8), .stPatrick: (3, 17), .aprilFools: (4, 1), .earthDay: (4, 22),
        .stGeorge: (4, 23), .anzacDay: (4, 25), .kingsDay: (4, 27), .mayDay: (5, 1), .remembrance: (5, 4),
        .liberationDay: (5, 5), .cincoDeMayo: (5, 5), .veDay: (5, 8), .juneteenth: (6, 19),
        .canadaDay: (7, 1), .independence: (7, 4), .flemishDay: (7, 11), .bastilleDay: (7, 14),
        .nationalBelgium: (7, 21), .assumption: (8, 15), .animalDay: (10, 4), .halloween: (10, 31),
        .allSaints: (11, 1), .allSouls: (11, 2), .bonfireNight: (11, 5), .stMartin: (11, 11),
        .veteransDay: (11, 11), .stAndrew: (11, 30), .stNicholas: (12, 5), .christmasEve: (12, 24),
        .christmas: (12, 25), .boxingDay: (12, 26), .newYearEve: (12, 31),
    ]

    /// Those that are the n-th weekday of a month.
    private func floating(in year: Int) -> CivilDate? {
        switch self {
        case .mlkDay: CivilDate.nth(3, .monday, month: 1, year: year)
        case .presidentsDay: CivilDate.nth(3, .monday, month: 2, year: year)
        case .mothersDay: CivilDate.nth(2, .sunday, month: 5, year: year)
        case .memorialDay: CivilDate.nth(-1, .monday, month: 5, year: year)
        case .fathersDay: CivilDate.nth(3, .sunday, month: 6, year: year)
        case .laborDay: CivilDate.nth(1, .monday, month: 9, year: year)
        case .budgetDay: CivilDate.nth(3, .tuesday, month: 9, year: year)
        case .mayBankHoliday: CivilDate.nth(1, .monday, month: 5, year: year)
        case .augustBankHoliday: CivilDate.nth(-1, .monday, month: 8, year: year)
        case .electionDay: CivilDate.nth(1, .monday, month: 11, year: year)?.adding(days: 1)
        case .remembranceSunday: CivilDate.nth(2, .sunday, month: 11, year: year)
        case .columbusDay, .indigenous: CivilDate.nth(2, .monday, month: 10, year: year)
        case .thanksgiving: CivilDate.nth(4, .thursday, month: 11, year: year)
        case .blackFriday: CivilDate.nth(4, .thursday, month: 11, year: year)?.adding(days: 1)
        case .cyberMonday: CivilDate.nth(4, .thursday, month: 11, year: year)?.adding(days: 4)
        default: nil
        }
    }

    /// Those of the Islamic year, by its arithmetic calendar, which may be a day off what is seen of the moon.
    private func islamic(in year: Int) -> CivilDate? {
        let month: Int
        switch self {
        case .ramadan: month = 9
        case .eidAlFitr: month = 10
        case .eidAlAdha: month = 12
        default: return nil
        }
        // A year of the moon is 354 or 355 days, so that one of two begins in a year of ours.
        let first = (year - 622) * 33 / 32
        return (first - 1...first + 2).lazy
            .map { CivilDate.islamic(year: $0, month: month, day: self == .eidAlAdha ? 10 : 1) }
            .first { $0.year == year }
    }

    /// Days after Easter Sunday, of those that move with it.
    private var easterOffset: Int? {
        switch self {
        case .carnival: -49
        case .shroveTuesday: -47
        case .ashWednesday: -46
        case .motheringSunday: -21
        case .palmSunday: -7
        case .maundyThursday: -3
        case .goodFriday: -2
        case .easterSaturday: -1
        case .easter: 0
        case .easterMonday: 1
        case .ascension: 39
        case .pentecost: 49
        case .whitMonday: 50
        case .trinity: 56
        case .corpusChristi: 60
        default: nil
        }
    }
}

extension CivilDate {
    /// The n-th such weekday of a month; -1 is the last.
    static func nth(_ number: Int, _ weekday: Weekday, month: Int, year: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
        let length = CivilDate.length(ofMonth: month, in: year)
        let day = number > 0 ? 1 + offset + (number - 1) * 7 : 1 + offset + (length - 1 - offset) / 7 * 7
        return CivilDate(year: year, month: month, day: day)
    }

    /// A day of the arithmetic Islamic calendar, of which eleven years in thirty are leap years.
    static func islamic(year: Int, month: Int, day: Int) -> CivilDate {
        let days = day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
        // The first day of its first year was 16 July 622 of the old calendar.
        return CivilDate(daysSince1970: days - 492_149)
    }

    /// Easter Sunday, by the rule of Meeus, Jones and Butcher.
    static func easter(in year: Int) -> CivilDate {
        let golden = year % 19
        let century = year / 100
        let part = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let shift = (32 + 2 * (century % 4) + 2 * (part / 4) - epact - part % 4) % 7
        let late = (golden + 11 * epact + 22 * shift) / 451
        let sum = epact + shift - 7 * late + 114
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1) ?? CivilDate(daysSince1970: 0)
    }

    /// The same day so many months later, or the last of that month where it is shorter.
    func adding(months: Int) -> CivilDate {
        let total = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let length = CivilDate.length(ofMonth: total % 12 + 1, in: total / 12)
        return CivilDate(year: total / 12, month: total % 12 + 1, day: min(day, length)) ?? self
    }

    /// The Monday of its week.
    var monday: CivilDate { adding(days: -weekday.rawValue) }

    /// The first day of its month.
    var firstOfMonth: CivilDate { adding(days: 1 - day) }

    /// The first day of its year.
    var firstOfYear: CivilDate { CivilDate(year: year, month: 1, day: 1) ?? self }
}
