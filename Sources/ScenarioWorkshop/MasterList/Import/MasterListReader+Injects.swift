import Groundwork
import ScenarioLanguage

/// One row, one inject; or another telling of the inject before it.
extension MasterListReader {
    /// Takes a row as an inject.
    mutating func take(_ row: SheetRow, at moment: Moment?, day: Int?, latest starts: Moment) {
        var lost: [String] = []
        var telling = telling(of: row, &lost)
        let title = title(of: row, telling.text)
        if telling.text.isEmpty {
            telling.text = title
            remark(.noText, row: row.number, value: title)
        }
        let share = SheetValues.alternative(row[.kind] ?? "")
        if let share, let number = row[.number], let place = places[Skeleton.line(number).lowercased()],
            place == injects.count - 1, injects[place].tellings.first?.weight != 100
        {
            telling.weight = share
            injects[place].tellings.append(telling)
            return
        }
        if let share { telling.weight = share }
        var inject = SkeletonInject(id: id(of: row), moment: moment)
        inject.title = title
        inject.tellings = [telling]
        takeCondition(row, into: &inject, day: day, &lost)
        if inject.condition == nil, inject.moment == nil {
            inject.moment = injects.compactMap(\.moment).last ?? starts
        }
        takeKeys(row, into: &inject, &lost)
        places[inject.id.lowercased()] = injects.count
        injects.append(inject)
    }

    private mutating func id(of row: SheetRow) -> String {
        let given = row[.number].map { Skeleton.line($0) } ?? ""
        let wanted = given.isEmpty ? "row-\(row.number)" : given
        guard places[wanted.lowercased()] != nil else { return wanted }
        var count = 2
        while places["\(wanted)-\(count)".lowercased()] != nil { count += 1 }
        let id = "\(wanted)-\(count)"
        remark(.repeatedNumber(id), row: row.number, column: header(.number), value: wanted)
        return id
    }

    private func header(_ column: MasterColumn) -> String {
        table.columns.first { $0.meaning == column }?.header ?? column.rawValue
    }

    private mutating func telling(of row: SheetRow, _ lost: inout [String]) -> SkeletonInject.Telling {
        var telling = SkeletonInject.Telling()
        telling.text = row.all(.body, separator: "\n\n") ?? ""
        telling.via = row.all(.channel, separator: ", ").map { Skeleton.line($0) } ?? ""
        telling.from = row.all(.from, separator: ", ").map { Skeleton.line($0) } ?? ""
        if telling.from.isEmpty {
            telling.from = wishes.language.pick(nl: "onbekend", en: "unknown")
            remark(.noSender, row: row.number, column: header(.from))
        }
        if !telling.via.isEmpty, !ChannelNames.isKnown(telling.via) {
            remark(.unknownChannel, row: row.number, column: header(.channel), value: telling.via)
        }
        telling.tells = row[.tells].map { Skeleton.line($0) } ?? ""
        if let claims = row[.claims] {
            if SheetValues.areClaims(claims) {
                telling.claims = Skeleton.line(claims)
            } else {
                lose(.claims, row, &lost)
            }
        }
        return telling
    }

    private func title(of row: SheetRow, _ text: String) -> String {
        if let title = row.all(.title, separator: ", ") { return Skeleton.line(title) }
        let words = text.split(whereSeparator: \.isWhitespace)
        if words.isEmpty { return "…" }
        return words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
    }

    private mutating func takeCondition(
        _ row: SheetRow, into inject: inout SkeletonInject, day: Int?, _ lost: inout [String]
    ) {
        guard let text = row.all(.condition, separator: " and ") else { return }
        let condition = Skeleton.line(text)
        if ConditionNames.isCondition(condition) {
            inject.condition = condition
            inject.moment = nil
            inject.day = day.flatMap { (1...59).contains($0) ? $0 : nil }
        } else {
            lose(.condition, row, matter: .unknownCondition, &lost)
        }
    }

    private mutating func takeKeys(_ row: SheetRow, into inject: inout SkeletonInject, _ lost: inout [String])
    {
        func put(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { inject.keys.append((key, value)) }
        }
        for (column, key, isValue) in SheetValues.checked {
            guard let value = row[column] else { continue }
            if isValue(value) { put(key, Skeleton.line(value)) } else { lose(column, row, &lost) }
        }
        put(
            "objective",
            row.all(.objective, separator: ", ").map { Skeleton.line($0.replacing(":", with: " –")) })
        put("expects", row.all(.expected, separator: "; ").map { Skeleton.line($0) })
        put("exemplary", row[.exemplary].map { Skeleton.line($0) })
        let extra = extras(of: row) + lost
        let notes = row.all(.notes, separator: "; ").map { Skeleton.line($0) }
        let note = [notes, extra.isEmpty ? nil : "[\(extra.joined(separator: "; "))]"].compactMap { $0 }
        put("note", note.joined(separator: " "))
    }

    /// What has no place of its own in a scenario, with the header it stood under.
    private func extras(of row: SheetRow) -> [String] {
        let kept: Set<MasterColumn> = [
            .thread, .phase, .priority, .location, .controller, .status, .firedAt, .firedBy,
        ]
        return row.cells.compactMap { cell in
            let text = Skeleton.line(cell.text)
            switch cell.column.meaning {
            case nil: return cell.column.header.isEmpty ? text : "\(cell.column.header): \(text)"
            case .to?: return row.all(.to, separator: ", ") == player ? nil : "\(cell.column.header): \(text)"
            case .kind?: return SheetValues.isPlainKind(text) ? nil : "\(cell.column.header): \(text)"
            case .trigger?: return SheetValues.isPlainTrigger(text) ? nil : "\(cell.column.header): \(text)"
            case let column?: return kept.contains(column) ? "\(cell.column.header): \(text)" : nil
            }
        }
    }

    private mutating func lose(
        _ column: MasterColumn, _ row: SheetRow, matter: ImportRemark.Matter = .badValue,
        _ lost: inout [String]
    ) {
        let value = row[column] ?? ""
        remark(matter, row: row.number, column: header(column), value: value)
        lost.append("\(header(column)): \(Skeleton.line(value))")
    }
}

/// What the columns of a drill's own may hold.
enum SheetValues {
    /// Columns whose values the scenario language reads, with their keys and a test.
    static let checked: [(column: MasterColumn, key: String, isValue: @Sendable (String) -> Bool)] = [
        (.answerWithin, "answer within", { ValueReader.minutes($0) != nil }),
        (.chance, "chance", { ValueReader.percent($0) != nil }),
        (.repeats, "repeats", { isRepetition($0) }),
        (.during, "during", { ValueReader.hours($0) != nil }),
    ]

    /// The weight of "alternative 60%".
    static func alternative(_ kind: String) -> Int? {
        let lower = kind.lowercased()
        guard lower.hasPrefix("alternative ") else { return nil }
        return ValueReader.percent(lower.dropFirst(12)).flatMap { $0 > 0 ? $0 : nil }
    }

    /// Kinds that say no more than that the row is an inject.
    static func isPlainKind(_ kind: String) -> Bool {
        alternative(kind) != nil || ["inject", "standard", "normal"].contains(kind.lowercased())
    }

    /// Triggers that say no more than the time and the condition do.
    static func isPlainTrigger(_ trigger: String) -> Bool {
        ["scheduled", "conditional", "timed", "auto"].contains(trigger.lowercased())
    }

    static func areClaims(_ text: String) -> Bool {
        text.lowercased().split(separator: ",").allSatisfy { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            guard let first = words.first else { return false }
            if ["effort", "blame", "investment"].contains(first) { return words.count == 1 }
            return first == "certainty" && (words.count == 2 || (words.count == 4 && words[1] == "day"))
                && words.last.flatMap { Moment.minuteOfDay(clock: $0) } != nil
        }
    }

    private static func isRepetition(_ text: String) -> Bool {
        let parts = text.lowercased().split(separator: ",")
        guard parts.count <= 2, let every = parts.first, every.hasPrefix("every "),
            let minutes = ValueReader.minutes(every.dropFirst(6)), minutes >= 5
        else { return false }
        guard parts.count == 2 else { return true }
        let count = parts[1].split(separator: " ").first.flatMap { Int($0) }
        return count.map { (1...1000).contains($0) } ?? false
    }
}
