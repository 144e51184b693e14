import Groundwork
import MessageReading
import ScenarioLanguage
import TranscriptJournal

/// Makes injects of the rows of a table.
struct MasterListReader {
    let table: SheetTable
    let wishes: MasterListImport.Wishes
    private(set) var remarks: [ImportRemark] = []
    var injects: [SkeletonInject] = []
    var notes: [String] = []
    /// The ids in use, in lower case, with their place among the injects.
    var places: [String: Int] = [:]
    let rows: [SheetRow]
    private let kinds: [RowJudge.Kind]
    var player: String?

    init(_ table: SheetTable, wishes: MasterListImport.Wishes) {
        self.table = table
        self.wishes = wishes
        rows = table.rows.map { SheetRow($0, in: table) }
        kinds = rows.map { RowJudge.kind(of: $0) }
    }

    /// Notes something about a place in the table.
    mutating func remark(
        _ matter: ImportRemark.Matter, row: Int? = nil, column: String? = nil, value: String = ""
    ) {
        remarks.append(ImportRemark(row: row, column: column, value: value, matter: matter))
    }

    /// Reads all rows.
    mutating func read() -> Skeleton {
        reportColumns()
        for row in rows { remarks += row.remarks }
        choosePlayer()
        let times = SheetClock(rows: rows, kinds: kinds, table: table, wishes: wishes)
        if let order = times.assumedOrder { remark(.dateOrder(order)) }
        remarks += times.remarks
        let calendar = SheetCalendar(times.words, start: wishes.start ?? times.startex)
        remarks += calendar.remarks
        for (index, row) in rows.enumerated() {
            switch kinds[index] {
            case .separator:
                if !row.cells.isEmpty {
                    let isMark = RowJudge.mark(of: row) != nil
                    remark(isMark ? .mark : .separator, row: row.number, value: row.cells.first?.text ?? "")
                }
            case .omitted: park(row, as: .omitted)
            case .expectedAction: attach(row)
            case .inject:
                take(row, at: calendar.moments[index], day: times.words[index].day, latest: calendar.starts)
            }
        }
        return skeleton(starts: calendar.starts, endex: times.endex)
    }

    private mutating func reportColumns() {
        for row in table.above {
            remark(.separator, row: row.number, value: row.cells.first { !$0.isEmpty } ?? "")
        }
        var seen: Set<MasterColumn> = []
        for column in table.columns {
            guard let meaning = column.meaning else {
                if !column.header.isEmpty {
                    remark(.unknownColumn, row: table.headerRow, column: column.header)
                }
                continue
            }
            if !seen.insert(meaning).inserted, ![.time, .day, .storyTime].contains(meaning) {
                remark(.secondColumn(meaning), row: table.headerRow, column: column.header)
            }
        }
        let needed: [MasterColumn] = [.number, .title, .body, .from]
        for column in needed where !seen.contains(column) {
            remark(.missingColumn, row: table.headerRow, column: column.rawValue)
        }
        if seen.isDisjoint(with: [.time, .day, .storyTime]) {
            remark(.missingColumn, row: table.headerRow, column: MasterColumn.time.rawValue)
        }
    }

    /// A drill has one player: the recipient that most rows name.
    private mutating func choosePlayer() {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for (row, kind) in zip(rows, kinds) where kind == .inject {
            guard let to = row.all(.to, separator: ", ") else { continue }
            if counts[to] == nil { order.append(to) }
            counts[to, default: 0] += 1
        }
        let most = counts.values.max()
        player = order.first { counts[$0] == most }
        if order.count > 1 { remark(.recipients(order.count)) }
    }

    /// Keeps what is not played where the facilitator sees it.
    private mutating func park(_ row: SheetRow, as matter: ImportRemark.Matter) {
        let texts = row.cells.map { "\($0.column.header): \(Skeleton.line($0.text))" }
        let name = row[.title] ?? row[.number] ?? row.cells.first?.text ?? ""
        remark(matter, row: row.number, value: name)
        let what =
            matter == .omitted
            ? wishes.language.pick(nl: "niet gespeeld", en: "not played")
            : wishes.language.pick(nl: "verwachte actie", en: "expected action")
        notes.append(
            wishes.language.pick(nl: "Rij", en: "Row") + " \(row.number) (\(what)): "
                + texts.joined(separator: "; "))
    }

    private mutating func attach(_ row: SheetRow) {
        guard let last = injects.indices.last else { return park(row, as: .orphanAction) }
        let text = row.cells.filter { ![.number, .kind, .to].contains($0.column.meaning) }
            .map { Skeleton.line($0.text) }.joined(separator: "; ")
        if let at = injects[last].keys.firstIndex(where: { $0.key == "expects" }) {
            injects[last].keys[at].value += " | " + text
        } else {
            injects[last].keys.append(("expects", text))
        }
        remark(.expectedAction(injects[last].id), row: row.number, value: row[.title] ?? text)
    }

    private mutating func skeleton(starts: Moment, endex: Moment?) -> Skeleton {
        let words = injects.flatMap { $0.tellings.map(\.text) }.joined(separator: "\n")
        let language = LanguageDetector.language(of: words) ?? wishes.language
        var skeleton = Skeleton(id: wishes.id, language: language)
        skeleton.title =
            table.above.compactMap { row in row.cells.first { !$0.isEmpty } }.first.map(Skeleton.line) ?? ""
        skeleton.player = player ?? ""
        skeleton.starts = starts
        skeleton.notes = notes
        settleConditions(in: &skeleton)
        var last = injects.compactMap(\.moment).max() ?? starts
        for day in injects.compactMap(\.day) {
            last = max(last, Moment(starts.date.adding(days: day - 1), hour: 16))
        }
        for inject in injects {
            for moment in inject.condition.map({ ConditionNames($0).moments }) ?? [] {
                let moment = Moment(starts.date.adding(days: moment.day - 1), minute: moment.minute)
                last = max(last, moment)
                skeleton.starts = min(skeleton.starts, moment)
            }
        }
        skeleton.ends = endex.map { max($0, last + 5) } ?? max(last + 60, Moment(last.date, hour: 17))
        let isBound = injects.contains { $0.day != nil }
        if isBound, skeleton.ends.date == skeleton.starts.date {
            // Else "day 1" and "any day" would be the same.
            skeleton.ends = Moment(skeleton.starts.date.adding(days: 1), hour: 9)
        }
        dropEmptyHours(skeleton)
        skeleton.injects = injects
        for inject in injects {
            for telling in inject.tellings where !telling.tells.isEmpty {
                for fact in telling.tells.split(separator: ",") {
                    skeleton.declare(fact: fact.trimming(while: \.isWhitespace), toldBy: inject.id)
                }
            }
            if let objective = inject.keys.first(where: { $0.key == "objective" })?.value,
                !skeleton.objectives.contains(objective)
            {
                skeleton.objectives.append(objective)
            }
        }
        return skeleton
    }

    /// Hours that never occur within the drill become a note.
    private mutating func dropEmptyHours(_ skeleton: Skeleton) {
        for index in injects.indices {
            guard let at = injects[index].keys.firstIndex(where: { $0.key == "during" }),
                !skeleton.occurs(injects[index].keys[at].value)
            else { continue }
            let value = injects[index].keys.remove(at: at).value
            remark(.badValue, column: MasterColumn.during.rawValue, value: value)
            addNote("\(MasterColumn.during.rawValue): \(value)", to: index)
        }
    }

    private mutating func addNote(_ text: String, to index: Int) {
        if let at = injects[index].keys.firstIndex(where: { $0.key == "note" }) {
            injects[index].keys[at].value += " [\(text)]"
        } else {
            injects[index].keys.append(("note", "[\(text)]"))
        }
    }

    /// Declares what conditions name; one that names an inject which is not there becomes a note.
    private mutating func settleConditions(in skeleton: inout Skeleton) {
        var before = skeleton.starts
        for index in injects.indices {
            if let moment = injects[index].moment { before = moment }
            guard let condition = injects[index].condition else { continue }
            let names = ConditionNames(condition)
            if names.injects.allSatisfy({ places[$0.lowercased()] != nil }) {
                skeleton.declare(names)
            } else {
                remark(.unknownCondition, column: MasterColumn.condition.rawValue, value: condition)
                injects[index].condition = nil
                injects[index].day = nil
                injects[index].moment = before
                addNote("\(MasterColumn.condition.rawValue): \(condition)", to: index)
            }
        }
    }
}

extension Substring {
    /// The text without leading and trailing characters of a kind.
    func trimming(while isSuperfluous: (Character) -> Bool) -> String {
        String(self).trimming(while: isSuperfluous)
    }
}
