/// Dates as people write them.
extension CivilDate {
    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private func monthName(in language: Language) -> String {
        (language == .dutch ? CivilDate.dutchMonths : CivilDate.englishMonths)[month - 1]
    }

    /// "10 december 2026", "10 December 2026".
    package func words(in language: Language) -> String { "\(day) \(monthName(in: language)) \(year)" }

    /// The days from this date to another: "10–13 March 2026", "30 March – 2 April 2026".
    package func words(until last: CivilDate, in language: Language) -> String {
        if self == last { return words(in: language) }
        if year != last.year { return words(in: language) + " – " + last.words(in: language) }
        if month == last.month { return "\(day)–" + last.words(in: language) }
        return "\(day) \(monthName(in: language)) – " + last.words(in: language)
    }
}
