import Groundwork

/// A day of the year that goes by a name.
enum Holiday: String {
    case newYear, newYearEve, valentine, stPatrick, kingsDay, liberationDay, remembrance, independence
    case halloween, stNicholas, christmasEve, christmas, boxingDay, mothersDay, fathersDay, thanksgiving
    case blackFriday, cyberMonday, laborDay, memorialDay, mlkDay, presidentsDay, columbusDay, veteransDay
    case goodFriday, easter, easterMonday, ascension, pentecost, whitMonday, carnival, ashWednesday,
        aprilFools
    case budgetDay, stMartin, epiphany, mayDay, allSaints
    case palmSunday, maundyThursday, shroveTuesday, trinity, corpusChristi, motheringSunday, assumption
    case allSouls, womensDay, earthDay, stGeorge, stAndrew, burnsNight, bonfireNight, remembranceSunday
    case twelfthNight, earlyMayHoliday, springHoliday, summerHoliday, juneteenth, groundhogDay, cincoDeMayo
    case canadaDay, australiaDay, bastilleDay, animalDay, belgianDay, flemishDay

    /// The date in a year.
    func date(in year: Int) -> CivilDate? {
        switch self {
        case .newYear: CivilDate(year: year, month: 1, day: 1)
        case .epiphany: CivilDate(year: year, month: 1, day: 6)
        case .valentine: CivilDate(year: year, month: 2, day: 14)
        case .stPatrick: CivilDate(year: year, month: 3, day: 17)
        case .aprilFools: CivilDate(year: year, month: 4, day: 1)
        case .kingsDay: CivilDate(year: year, month: 4, day: 27)
        case .mayDay: CivilDate(year: year, month: 5, day: 1)
        case .remembrance: CivilDate(year: year, month: 5, day: 4)
        case .liberationDay: CivilDate(year: year, month: 5, day: 5)
        case .independence: CivilDate(year: year, month: 7, day: 4)
        case .halloween: CivilDate(year: year, month: 10, day: 31)
        case .allSaints: CivilDate(year: year, month: 11, day: 1)
        case .stMartin, .veteransDay: CivilDate(year: year, month: 11, day: 11)
        case .stNicholas: CivilDate(year: year, month: 12, day: 5)
        case .christmasEve: CivilDate(year: year, month: 12, day: 24)
        case .christmas: CivilDate(year: year, month: 12, day: 25)
        case .boxingDay: CivilDate(year: year, month: 12, day: 26)
        case .newYearEve: CivilDate(year: year, month: 12, day: 31)
        case .twelfthNight: CivilDate(year: year, month: 1, day: 5)
        case .burnsNight: CivilDate(year: year, month: 1, day: 25)
        case .australiaDay: CivilDate(year: year, month: 1, day: 26)
        case .groundhogDay: CivilDate(year: year, month: 2, day: 2)
        case .womensDay: CivilDate(year: year, month: 3, day: 8)
        case .earthDay: CivilDate(year: year, month: 4, day: 22)
        case .stGeorge: CivilDate(year: year, month: 4, day: 23)
        case .cincoDeMayo: CivilDate(year: year, month: 5, day: 5)
        case .juneteenth: CivilDate(year: year, month: 6, day: 19)
        case .canadaDay: CivilDate(year: year, month: 7, day: 1)
        case .flemishDay: CivilDate(year: year, month: 7, day: 11)
        case .bastilleDay: CivilDate(year: year, month: 7, day: 14)
        case .belgianDay: CivilDate(year: year, month: 7, day: 21)
        case .assumption: CivilDate(year: year, month: 8, day: 15)
        case .animalDay: CivilDate(year: year, month: 10, day: 4)
        case .allSouls: CivilDate(year: year, month: 11, day: 2)
        case .bonfireNight: CivilDate(year: year, month: 11, day: 5)
        case .stAndrew: CivilDate(year: year, month: 11, day: 30)
        case .earlyMayHoliday: CivilDate.nth(1, .monday, month: 5, year: year)
        case .springHoliday: CivilDate.nth(-1, .monday, month: 5, year: year)
        case .summerHoliday: CivilDate.nth(-1, .monday, month: 8, year: year)
        case .remembranceSunday: CivilDate.nth(2, .sunday, month: 11, year: year)
        case .mlkDay: CivilDate.nth(3, .monday, month: 1, year: year)
        case .presidentsDay: CivilDate.nth(3, .monday, month: 2, year: year)
        case .mothersDay: CivilDate.nth(2, .sunday, month: 5, year: year)
        case .memorialDay: CivilDate.nth(-1, .monday, month: 5, year: year)
        case .fathersDay: CivilDate.nth(3, .sunday, month: 6, year: year)
        case .laborDay: CivilDate.nth(1, .monday, month: 9, year: year)
        case .budgetDay: CivilDate.nth(3, .tuesday, month: 9, year: year)
        case .columbusDay: CivilDate.nth(2, .monday, month: 10, year: year)
        case .thanksgiving: CivilDate.nth(4, .thursday, month: 11, year: year)
        case .blackFriday: CivilDate.nth(4, .thursday, month: 11, year: year)?.adding(days: 1)
        case .cyberMonday: CivilDate.nth(4, .thursday, month: 11, year: year)?.adding(days: 4)
        default: easterOffset.map { CivilDate.easter(in: year).adding(days: $0) }
        }
    }

    /// Days after Easter Sunday, of those that move with it.
    private var easterOffset: Int? {
        switch self {
        case .carnival: -49
        case .shroveTuesday: -47
        case .motheringSunday: -21
        case .palmSunday: -7
        case .maundyThursday: -3
        case .trinity: 56
        case .corpusChristi: 60
        case .ashWednesday: -46
        case .goodFriday: -2
        case .easter: 0
        case .easterMonday: 1
        case .ascension: 39
        case .pentecost: 49
        case .whitMonday: 50
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
