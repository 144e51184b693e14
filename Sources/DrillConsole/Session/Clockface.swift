import Groundwork

/// How moments of a drill are shown.
struct Clockface {
    let language: Language
    let firstDay: CivilDate
    /// When something can be asked of a trainee; round the clock where that is not known.
    var office = WeeklyHours.always

    /// The moment up to which an answer counts as in time, as the debrief counts it.
    func counted(_ deadline: Moment) -> Moment { office.counted(deadline) }

    /// The number of the day, from 1.
    func day(of moment: Moment) -> Int {
        moment.date.daysSince1970 - firstDay.daysSince1970 + 1
    }

    /// "dag 2, woensdag 11 maart".
    func dayTitle(of moment: Moment) -> String {
        let weekday = moment.date.weekday.name(in: language)
        let day = day(of: moment)
        return language.pick(
            nl: "dag \(day), \(weekday) \(moment.date.day) \(monthName(moment.date.month))",
            en: "day \(day), \(weekday) \(moment.date.day) \(monthName(moment.date.month))")
    }

    /// "14:30" today, "dag 2 14:30" on another day.
    func short(_ moment: Moment, now: Moment) -> String {
        moment.date == now.date ? moment.clock : full(moment)
    }

    /// "dag 2 14:30".
    func full(_ moment: Moment) -> String {
        language.pick(nl: "dag", en: "day") + " \(day(of: moment)) \(moment.clock)"
    }

    private func monthName(_ month: Int) -> String {
        let names =
            language.pick(
                nl: "januari februari maart april mei juni juli augustus september oktober november december",
                en: "January February March April May June July August September October November December"
            ).split(separator: " ")
        return (1...12).contains(month) ? String(names[month - 1]) : ""
    }
}
