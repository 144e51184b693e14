import Groundwork

/// What the rows of a sheet say about when, before it is known on which day the drill starts.
struct SheetClock {
    /// One word for each row.
    private(set) var words: [SheetCalendar.Word] = []
    private(set) var remarks: [ImportRemark] = []
    /// The moment of a STARTEX row.
    private(set) var startex: Moment?
    /// The moment of an ENDEX row.
    private(set) var endex: Moment?
    /// How dates of numbers were read, where the sheet has any and leaves it open.
    private(set) var assumedOrder: DateOrder?
    private var reader = SheetTimeReader()
    private let table: SheetTable

    init(rows: [SheetRow], kinds: [RowJudge.Kind], table: SheetTable, wishes: MasterListImport.Wishes) {
        self.table = table
        chooseOrder(rows, wishes)
        reader.year = wishes.start?.date.year
        for (row, kind) in zip(rows, kinds) {
            var word = word(of: row)
            if kind == .separator {
                readTitle(row, &word)
                mark(row, word)
                word.isTitle = true
            }
            if kind != .inject { word.isTitle = true }
            words.append(word)
        }
    }

    /// The order of day and month: the one given, the one that some date proves, or the one that goes with the clock.
    private mutating func chooseOrder(_ rows: [SheetRow], _ wishes: MasterListImport.Wishes) {
        let cells = rows.flatMap { row in
            row.cells.filter { SheetClock.isTime($0.column.meaning) }.map(\.text)
        }
        let evidence = cells.compactMap { DateText.evidence($0) }
        if let given = wishes.dates {
            reader.order = given
        } else if let proof = evidence.first {
            reader.order = proof
        } else {
            reader.order = SheetClock.likelyOrder(cells)
            let isOpen = cells.contains { cell in
                let parts = cell.split { $0 == "/" || $0 == "-" || $0 == " " || $0 == "." }
                return parts.count >= 3 && parts[0].count <= 2 && parts[2].count == 4
                    && parts[..<3].allSatisfy { Int($0) != nil }
            }
            assumedOrder = isOpen ? reader.order : nil
        }
    }

    /// The order under which all dates lie nearer to each other; else the American one for a clock of twelve hours.
    private static func likelyOrder(_ cells: [String]) -> DateOrder {
        func span(_ order: DateOrder) -> Int {
            let reader = SheetTimeReader(order: order)
            let days = cells.compactMap { cell -> Int? in
                switch reader.dayOrDate(cell) {
                case .date(let date)?: return date.daysSince1970
                case .moment(let moment)?: return moment.date.daysSince1970
                default: return nil
                }
            }
            return (days.max() ?? 0) - (days.min() ?? 0)
        }
        let (dayFirst, monthFirst) = (span(.dayFirst), span(.monthFirst))
        if dayFirst != monthFirst { return dayFirst < monthFirst ? .dayFirst : .monthFirst }
        let hasSlashes = cells.contains { cell in cell.count { $0 == "/" } == 2 }
        let hasHalfDays = cells.contains { ["am", "pm"].contains($0.lowercased().suffix(2)) }
        return hasHalfDays && hasSlashes ? .monthFirst : .dayFirst
    }

    private static func isTime(_ column: MasterColumn?) -> Bool {
        column.map { [.time, .day, .storyTime].contains($0) } ?? false
    }

    /// Puts the cells of a row together: the most exact of them counts.
    private mutating func word(of row: SheetRow) -> SheetCalendar.Word {
        var word = SheetCalendar.Word(row: row.number, value: "")
        let condition = row[.condition] != nil
        let trigger = HeaderNames.plain(row[.trigger] ?? "")
        word.isFree = condition && !["scheduled", "timed", "auto"].contains(trigger)
        var readings: [SheetTime] = []
        for (column, text) in row.cells where SheetClock.isTime(column.meaning) {
            if let reading = read(text, column, row: row.number) {
                readings.append(reading)
            } else if !word.isBad {
                word.isBad = true
                word.column = column.header
                word.value = text
            }
        }
        for reading in readings { SheetClock.put(reading, into: &word) }
        return word
    }

    private mutating func read(_ text: String, _ column: SheetTable.Column, row: Int) -> SheetTime? {
        func once(_ text: String) -> SheetTime? {
            column.meaning == .day
                ? reader.dayOrDate(text) ?? reader.time(text)
                : reader.time(text, unit: HeaderNames.offsetUnit(column.header))
        }
        if let reading = once(text) { return reading }
        for parting in [" - ", "-", "–", " to ", " tot "] {
            guard let range = text.firstRange(of: parting) else { continue }
            let (head, tail) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
            if let reading = once(head), once(tail) != nil {
                remarks.append(ImportRemark(row: row, column: column.header, value: text, matter: .span))
                return reading
            }
        }
        return nil
    }

    private static func put(_ reading: SheetTime, into word: inout SheetCalendar.Word) {
        switch reading {
        case .moment(let moment):
            word.date = moment.date
            word.minute = moment.minuteOfDay
        case .date(let date): word.date = word.date ?? date
        case .day(let day, let minute):
            word.day = word.day ?? day
            if let minute { word.minute = minute }
        case .clock(let minute): word.minute = word.minute ?? minute
        case .offset(let minutes): word.offset = minutes
        }
    }

    /// A title such as "DAY 2" says on which day the rows below it come.
    private func readTitle(_ row: SheetRow, _ word: inout SheetCalendar.Word) {
        guard word.date == nil, word.day == nil else { return }
        for cell in row.cells {
            guard let reading = reader.dayOrDate(cell.text), Int(cell.text) == nil else { continue }
            SheetClock.put(reading, into: &word)
            return
        }
    }

    private mutating func mark(_ row: SheetRow, _ word: SheetCalendar.Word) {
        guard let mark = RowJudge.mark(of: row), let date = word.date, let minute = word.minute else {
            return
        }
        let moment = Moment(date, minute: minute)
        if mark == "startex" { startex = startex ?? moment }
        if mark == "endex" { endex = moment }
    }
}
