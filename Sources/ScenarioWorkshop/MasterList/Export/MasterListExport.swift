import Foundation
package import Groundwork
package import ScenarioLanguage
import TranscriptJournal

/// A scenario as a master scenario events list: the table of all injects, for a spreadsheet or another tool.
package struct MasterListExport: Sendable {
    /// Whose form the table takes.
    package enum Profile: String, CaseIterable, Sendable {
        /// Every column, in CSV; reading it back loses nothing of what it holds.
        case standard
        /// The columns that Conducttr imports, in CSV.
        case conducttr
        /// The objects that T3SF plays, in JSON.
        case t3sf
    }

    /// The table.
    package let text: String
    /// What the profile cannot hold, in sentences; empty when it holds all.
    package let losses: [String]

    /// Writes the table of a scenario.
    ///
    /// - Parameters:
    ///   - isForExcel: whether the table begins with a byte order mark and has semicolons between its cells, which is
    ///     how a spreadsheet in Dutch, German or French opens a CSV file without asking.
    ///   - language: the language of the sentences about losses.
    package init(_ scenario: Scenario, profile: Profile, isForExcel: Bool = false, language: Language) throws
    {
        let rows = MasterRows(scenario).rows
        switch profile {
        case .standard:
            text = MasterListExport.table(
                MasterColumn.allCases.map(\.rawValue),
                rows.map { row in MasterColumn.allCases.map { row.cells[$0] ?? "" } }, isForExcel: isForExcel)
            losses = []
        case .conducttr:
            let profile = ConducttrProfile(scenario: scenario, rows: rows)
            text = MasterListExport.table(ConducttrProfile.columns, profile.table, isForExcel: isForExcel)
            losses = profile.losses(in: language)
        case .t3sf:
            let profile = T3SFProfile(scenario: scenario, rows: rows)
            text = try profile.json()
            losses = profile.losses(in: language)
        }
    }

    private static func table(_ header: [String], _ rows: [[String]], isForExcel: Bool) -> String {
        let separator: Unicode.Scalar = isForExcel ? ";" : ","
        var text = isForExcel ? "\u{FEFF}" : ""
        for row in [header] + rows {
            text += DelimitedText.line(
                row.map { FormulaGuard.guarded(SafeText.forTerminal($0)) }, separator: separator)
        }
        return text
    }
}

/// The table as Conducttr imports it.
struct ConducttrProfile {
    /// Its header, to the letter.
    static let columns = [
        "Number", "Time", "From", "Faction", "To", "Team", "Method", "Subject", "Message", "Expected Action",
        "Tab",
    ]

    let scenario: Scenario
    let rows: [MasterRows.Row]

    var table: [[String]] {
        rows.enumerated().map { index, row in
            func cell(_ column: MasterColumn) -> String { row.cells[column] ?? "" }
            let tab = row.cells[.condition].map { "when " + $0 } ?? "Day \(cell(.day))"
            return [
                String(index + 1), cell(.storyTime).replacing("T", with: " "), cell(.from), "", cell(.to), "",
                cell(.channel), cell(.title), cell(.body), cell(.expected), tab,
            ]
        }
    }

    func losses(in language: Language) -> [String] {
        let conditional = rows.count { $0.cells[.condition] != nil }
        guard conditional > 0 else { return [] }
        if conditional == 1 {
            return [
                language.pick(
                    nl:
                        "1 rij komt op een voorwaarde: zij heeft geen tijd, en de voorwaarde staat in 'Tab'; laat "
                        + "haar met de hand los",
                    en:
                        "1 row comes on a condition: it has no time, and the condition stands in 'Tab'; release "
                        + "it by hand")
            ]
        }
        return [
            language.pick(
                nl:
                    "\(conditional) rijen komen op een voorwaarde: zij hebben geen tijd, en de voorwaarde staat "
                    + "in 'Tab'; laat ze met de hand los",
                en: "\(conditional) rows come on a condition: they have no time, and the condition stands in "
                    + "'Tab'; release them by hand")
        ]
    }
}

/// The list as T3SF plays it: objects with eleven keys, sent at moments of the real clock.
struct T3SFProfile {
    /// T3SF waits only for the minutes of the hour, so that two injects may be 59 minutes apart and no more.
    static let longestGap = 59

    private struct Item: Encodable {
        var number: Int
        var realTime: String
        var date: String
        var subject: String
        var from: String
        var player: String
        var script: String

        enum CodingKeys: String, CodingKey, CaseIterable {
            case number = "#"
            case realTime = "Real Time"
            case date = "Date"
            case subject = "Subject"
            case from = "From"
            case player = "Player"
            case script = "Script"
            case photo = "Photo"
            case pictureName = "Picture Name"
            case profile = "Profile"
            case poll = "Poll"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(number, forKey: .number)
            try container.encode(realTime, forKey: .realTime)
            try container.encode(date, forKey: .date)
            try container.encode(subject, forKey: .subject)
            try container.encode(from, forKey: .from)
            try container.encode(player, forKey: .player)
            try container.encode(script, forKey: .script)
            for key in [CodingKeys.photo, .pictureName, .profile, .poll] {
                try container.encode("", forKey: key)
            }
        }
    }

    let scenario: Scenario
    let rows: [MasterRows.Row]

    /// The first telling of every inject at a moment: T3SF knows neither conditions nor alternatives.
    private var timed: [(row: MasterRows.Row, at: Moment)] {
        var last: String?
        return rows.compactMap { row in
            guard case .at(let moment) = row.inject.trigger, row.inject.id != last else { return nil }
            last = row.inject.id
            return (row, moment)
        }
    }

    func json() throws -> String {
        var clock = 9 * 60
        var before: Moment?
        let items = timed.enumerated().map { index, entry in
            if let before { clock += min(entry.at - before, T3SFProfile.longestGap) }
            before = entry.at
            return Item(
                number: index + 1, realTime: T3SFProfile.twelveHours(clock),
                date: "Day \(scenario.day(of: entry.at)) \(entry.at.clock)",
                subject: SafeText.oneLine(entry.row.inject.title),
                from: SafeText.oneLine(entry.row.variant.from), player: SafeText.oneLine(scenario.player),
                script: SafeText.forTerminal(entry.row.variant.text))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(items), as: UTF8.self) + "\n"
    }

    /// The clock as T3SF writes it, "07:29 PM".
    private static func twelveHours(_ minutes: Int) -> String {
        let moment = Moment(minutes: minutes)
        let hour = moment.hour % 12 == 0 ? 12 : moment.hour % 12
        let minute = moment.clock.suffix(2)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute) \(moment.hour < 12 ? "AM" : "PM")"
    }

    func losses(in language: Language) -> [String] {
        var losses: [String] = []
        var seen: Set<String> = []
        let conditional = rows.filter { $0.cells[.condition] != nil && seen.insert($0.inject.id).inserted }
        if !conditional.isEmpty {
            let names = conditional.map(\.inject.id).joined(separator: ", ")
            losses.append(
                conditional.count == 1
                    ? language.pick(
                        nl: "T3SF kent geen voorwaarden; weggelaten is 1 inject: \(names)",
                        en: "T3SF knows no conditions; left out is 1 inject: \(names)")
                    : language.pick(
                        nl:
                            "T3SF kent geen voorwaarden; weggelaten zijn \(conditional.count) injects: \(names)",
                        en: "T3SF knows no conditions; left out are \(conditional.count) injects: \(names)"))
        }
        let others = rows.count - conditional.count - timed.count
        if others > 0 {
            losses.append(
                language.pick(
                    nl: "T3SF kent geen alternatieven; van \(others) staat alleen het eerste erin",
                    en: "T3SF knows no alternatives; of \(others) only the first is there"))
        }
        let long = zip(timed, timed.dropFirst()).count { $1.at - $0.at > T3SFProfile.longestGap }
        if long > 0 {
            losses.append(
                language.pick(
                    nl: "T3SF wacht hoogstens \(T3SFProfile.longestGap) minuten; "
                        + (long == 1 ? "1 langere pauze is " : "\(long) langere pauzes zijn ")
                        + "ingekort in 'Real Time', de tijd van het scenario staat in 'Date'",
                    en: "T3SF waits at most \(T3SFProfile.longestGap) minutes; "
                        + (long == 1 ? "1 longer pause was " : "\(long) longer pauses were ")
                        + "cut in 'Real Time', the time of the scenario stands in 'Date'"))
        }
        return losses
    }
}
