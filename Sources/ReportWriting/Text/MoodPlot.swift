import DebriefScoring
import Groundwork

/// Frustration and trust over time in plain characters.
struct MoodPlot {
    private let chart: MoodChart
    private let language: Language
    private let width: Int
    /// Rows from 100 at the top to 0.
    private static let rows = 11

    init(_ chart: MoodChart, language: Language, width: Int) {
        self.chart = chart
        self.language = language
        self.width = max(20, min(width, 100) - 6)
    }

    var lines: [String] {
        guard let first = chart.moments.first, let last = chart.moments.last, last > first else { return [] }
        var grid = [[Character]](
            repeating: Array(repeating: " ", count: width), count: MoodPlot.rows)
        draw(chart.trust.values, "o", on: &grid)
        draw(chart.frustration.values, "#", on: &grid)
        var lines = TextLayout.lines(of: chart.title, width: width) + legend
        for (row, cells) in grid.enumerated() {
            let level = 100 - row * 10
            let label = level % 50 == 0 ? TextLayout.fit("\(level)", 3, right: true) : "   "
            lines.append((label + " │" + String(cells)).trimmedRight)
        }
        lines.append("    └" + String(repeating: "─", count: width))
        lines.append(("     " + marks(from: first, to: last)).trimmedRight)
        lines.append(("     " + days(from: first, to: last)).trimmedRight)
        return lines
    }

    /// What the signs mean, on one line where there is room.
    private var legend: [String] {
        let moods = "# \(chart.frustration.name)   o \(chart.trust.name)"
        let marks = language.pick(nl: "m bericht   ! gebroken belofte", en: "m message   ! broken promise")
        let line = moods + "   " + marks
        return TextLayout.columns(line) <= width + 6 ? [line] : [moods, marks]
    }

    private func draw(_ values: [Double], _ sign: Character, on grid: inout [[Character]]) {
        guard values.count > 1 else { return }
        for column in 0..<width {
            let place = Double(column) * Double(values.count - 1) / Double(width - 1)
            let value = values[min(values.count - 1, Int(place + 0.5))]
            let row = Int((100 - max(0, min(100, value))) / 10 + 0.5)
            grid[row][column] = grid[row][column] == " " ? sign : "*"
        }
    }

    private func column(_ moment: Moment, _ first: Moment, _ last: Moment) -> Int {
        max(0, min(width - 1, (moment - first) * (width - 1) / max(1, last - first)))
    }

    private func marks(from first: Moment, to last: Moment) -> String {
        var cells = [Character](repeating: " ", count: width)
        for mark in chart.marks {
            let place = column(mark.at, first, last)
            switch mark.kind {
            case .message: if cells[place] == " " { cells[place] = "m" }
            case .broken: cells[place] = "!"
            case .inject: break
            }
        }
        return String(cells)
    }

    private func days(from first: Moment, to last: Moment) -> String {
        var cells = [Character](repeating: " ", count: width)
        var free = 0
        for tick in TimeAxis(from: first, to: last, language).ticks {
            let place = column(tick.at, first, last)
            // A drill of days begins with its first moment in full.
            let isDay = tick.at == first && tick.label == Wording.day(first, language)
            let label = Array(isDay ? Wording.time(first, language) : tick.label)
            // Where there is no room for all, a label stays away rather than touch the one before it.
            if place >= free, place + label.count <= width {
                free = place + label.count + 1
                for (offset, character) in label.enumerated() { cells[place + offset] = character }
            }
        }
        return String(cells)
    }
}
