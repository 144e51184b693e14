/// A day of the week, from Monday.
package enum Weekday: Int, CaseIterable, Sendable, Hashable, Codable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether it is Saturday or Sunday.
    package var isWeekend: Bool { self == .saturday || self == .sunday }

    /// The full name, in lower case for Dutch and capitalised for English.
    package func name(in language: Language) -> String {
        switch language {
        case .dutch:
            ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"][rawValue]
        case .english:
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
        }
    }
}
