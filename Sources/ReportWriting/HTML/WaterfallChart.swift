import Groundwork

/// What frustration is made of: every cause begins where the one before it ended.
struct WaterfallChart {
    let bars: [Block.Bar]
    let id: String
    let language: Language

    var markup: Markup {
        let title = language.pick(
            nl: "Waar de frustratie vandaan kwam", en: "Where the frustration came from")
        let words = bars.map { "\($0.name) \(Block.figure($0.value))" }
        var shapes = [
            Markup.element("title", ["id": id + "-title"], text: title),
            .element("desc", ["id": id + "-desc"], text: words.joined(separator: "; ")),
        ]
        let highest = max(1, bars.reduce(0) { $0 + max(0, $1.value) })
        let unit = 440 / highest
        var level = 0.0
        for (index, bar) in bars.enumerated() {
            let y = index * 26 + 4
            let from = min(level, level + bar.value)
            level += bar.value
            let left = 250 + max(0, from) * unit
            let width = max(1, abs(bar.value) * unit)
            shapes += [
                .element("text", ["x": "0", "y": "\(y + 14)"], text: bar.name),
                .element(
                    "rect",
                    [
                        "class": bar.value < 0 ? "fell" : "grew", "x": Scale.figure(left), "y": "\(y)",
                        "width": Scale.figure(width), "height": "18",
                    ]),
                .element(
                    "text", ["x": Scale.figure(left + width + 6), "y": "\(y + 14)"],
                    text: Block.figure(bar.value)),
            ]
        }
        return .element(
            "figure", [:],
            [
                .element("figcaption", text: title),
                .element(
                    "svg",
                    [
                        "viewBox": "0 0 760 \(bars.count * 26 + 8)", "role": "img",
                        "aria-labelledby": "\(id)-title \(id)-desc",
                    ], shapes),
            ])
    }
}
