import Groundwork

/// A table on a page, in a form that a telephone can show as well.
///
/// Columns of figures keep their columns and move under a finger, as they are there to be compared; a row of prose
/// becomes a card, in which every cell carries the name of its column.
struct TableMarkup {
    let table: Block.Table
    /// What the table is called where it has no caption.
    let place: String
    let language: Language

    /// How many columns have room side by side on a telephone.
    private static let abreast = 4
    /// From how many characters on a cell wants the whole width of a telephone.
    private static let prose = 60
    /// Up to how many characters a cell, such as a time or an amount, never breaks.
    private static let short = 10
    /// In how many columns there is room for cells that do not break.
    private static let roomy = 6

    var markup: Markup { isCards ? cards : moving }

    /// Whether each row is a card on a telephone.
    private var isCards: Bool {
        guard table.columns.count > 2, table.figures.count * 2 <= table.columns.count else { return false }
        return table.columns.count > TableMarkup.abreast
            || table.rows.contains { $0.contains { $0.count > TableMarkup.prose } }
    }

    private var cards: Markup {
        let rows = table.rows.map { row in
            let cells = row.enumerated().map { column, text in cell(text, column, isCard: true) }
            return Markup.element("tr", ["role": "row"], cells)
        }
        return .element("div", ["class": "wide cards"], [whole(rows, isCards: true)])
    }

    private var moving: Markup {
        let rows = table.rows.map { row in
            Markup.element(
                "tr", [:], row.enumerated().map { column, text in cell(text, column, isCard: false) })
        }
        let isMany = table.columns.count > TableMarkup.abreast
        let hint = Markup.element(
            "p", ["class": "hint", "aria-hidden": "true"],
            text: language.pick(nl: "Schuif opzij voor de rest →", en: "Swipe sideways for the rest →"))
        let frame = Markup.element(
            "div",
            [
                "class": isMany ? "wide many" : "wide", "tabindex": "0", "role": "region",
                "aria-label": table.caption.isEmpty ? place : table.caption,
            ], [whole(rows, isCards: false)])
        return .list((isMany ? [hint] : []) + [frame])
    }

    private func whole(_ rows: [Markup], isCards: Bool) -> Markup {
        // What is laid out as blocks is no table to a screen reader unless it says so.
        func role(_ name: String) -> KeyValuePairs<String, String> { isCards ? ["role": name] : [:] }
        let caption = table.caption.isEmpty ? [] : [Markup.element("caption", text: table.caption)]
        let head = table.columns.indices.map { heading($0, isCards: isCards) }
        return .element(
            "table", role("table"),
            caption + [
                .element("thead", role("rowgroup"), [.element("tr", role("row"), head)]),
                .element("tbody", role("rowgroup"), rows),
            ])
    }

    private func heading(_ column: Int, isCards: Bool) -> Markup {
        let name = table.columns[column]
        return switch (isCards, table.figures.contains(column)) {
        case (false, false): .element("th", ["scope": "col"], text: name)
        case (false, true): .element("th", ["scope": "col", "class": "figure"], text: name)
        case (true, false): .element("th", ["scope": "col", "role": "columnheader"], text: name)
        case (true, true):
            .element("th", ["scope": "col", "role": "columnheader", "class": "figure"], text: name)
        }
    }

    private func cell(_ text: String, _ column: Int, isCard: Bool) -> Markup {
        var kinds = table.figures.contains(column) ? ["figure"] : []
        if text.contains(" "), text.count <= TableMarkup.short, table.columns.count <= TableMarkup.roomy {
            kinds.append("short")
        }
        let kind = kinds.joined(separator: " ")
        let name = table.columns.indices.contains(column) ? table.columns[column] : ""
        return switch (isCard, kind.isEmpty) {
        case (true, true): .element("td", ["role": "cell", "data-name": name], text: text)
        case (true, false):
            .element("td", ["role": "cell", "data-name": name, "class": kind], text: text)
        case (false, true): .element("td", text: text)
        case (false, false): .element("td", ["class": kind], text: text)
        }
    }
}
