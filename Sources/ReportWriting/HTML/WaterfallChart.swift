import Groundwork

/// What frustration is made of: every cause begins where the one before it ended.
struct WaterfallChart {
    let bars: [Block.Bar]
    let id: String
    let language: Language

    var markup: Markup {
        .element(
            "figure", [:],
            [
                .element("figcaption", text: title),
                drawing(
                    id, "drawn wide-only", width: 760, row: 26,
                    place: { index, bar, level, unit in row(index, bar, level, unit) }, room: 440, left: 250),
                drawing(
                    id + "-narrow", "drawn narrow-only", width: 380, row: 42,
                    place: { index, bar, level, unit in stacked(index, bar, level, unit) }, room: 380, left: 0
                ),
                Legend.list([
                    (Legend.patch("grew"), language.pick(nl: "kwam erbij", en: "added")),
                    (Legend.patch("fell"), language.pick(nl: "ging eraf", en: "taken away")),
                ]),
            ])
    }

    private var title: String {
        language.pick(nl: "Waar de frustratie vandaan kwam", en: "Where the frustration came from")
    }

    private func drawing(
        _ id: String, _ kind: String, width: Int, row: Int,
        place: (Int, Block.Bar, Double, Double) -> [Markup], room: Double, left: Double
    ) -> Markup {
        let words = bars.map { "\($0.name) \(Block.figure($0.value.rounded()))" }
        let highest = max(1, bars.reduce(0) { $0 + max(0, $1.value) })
        var level = 0.0
        var shapes = [
            Markup.element("title", text: title),
            .element("desc", ["id": id + "-desc"], text: words.joined(separator: "; ")),
        ]
        for (index, bar) in bars.enumerated() {
            let from = max(0, min(level, level + bar.value))
            level += bar.value
            shapes += place(index, bar, left + from * room / highest, room / highest)
        }
        return .element(
            "svg",
            [
                "class": kind, "viewBox": "0 0 \(width) \(bars.count * row + 8)", "role": "img",
                "aria-label": title, "aria-describedby": "\(id)-desc",
            ], shapes)
    }

    /// The name beside the bar, the figure behind it.
    private func row(_ index: Int, _ bar: Block.Bar, _ left: Double, _ unit: Double) -> [Markup] {
        let y = index * 26 + 4
        let width = max(1, abs(bar.value) * unit)
        return [
            .element("text", ["x": "0", "y": "\(y + 14)"], text: bar.name),
            shape(bar, x: left, y: y, width: width, height: 18),
            .element(
                "text", ["x": Scale.figure(left + width + 6), "y": "\(y + 14)"],
                text: Block.figure(bar.value.rounded())
            ),
        ]
    }

    /// The name and the figure above the bar, for a telephone.
    private func stacked(_ index: Int, _ bar: Block.Bar, _ left: Double, _ unit: Double) -> [Markup] {
        let y = index * 42 + 16
        return [
            .element("text", ["x": "0", "y": "\(y)"], text: bar.name),
            .element(
                "text", ["class": "strong", "x": "380", "y": "\(y)", "text-anchor": "end"],
                text: Block.figure(bar.value.rounded())),
            shape(bar, x: left, y: y + 5, width: max(1, abs(bar.value) * unit), height: 12),
        ]
    }

    private func shape(_ bar: Block.Bar, x: Double, y: Int, width: Double, height: Int) -> Markup {
        .element(
            "rect",
            [
                "class": bar.value < 0 ? "fell" : "grew", "x": Scale.figure(x), "y": "\(y)",
                "width": Scale.figure(width), "height": "\(height)",
            ])
    }
}
