import Groundwork

/// Scores as bars from 0 to 100.
struct BarsChart {
    let bars: [Block.Bar]
    let id: String
    let language: Language

    var markup: Markup {
        let height = bars.count * 34 + 6
        let title = language.pick(nl: "Scores van 0 tot 100", en: "Scores from 0 to 100")
        let words = bars.map { "\($0.name) \(Block.figure($0.value.rounded())) \($0.note)" }
        var shapes = [
            Markup.element("title", ["id": id + "-title"], text: title),
            .element("desc", ["id": id + "-desc"], text: words.joined(separator: "; ")),
        ]
        for (index, bar) in bars.enumerated() {
            let y = index * 34 + 6
            let width = max(0, min(100, bar.value)) * 3.6
            shapes += [
                .element("text", ["x": "0", "y": "\(y + 17)"], text: bar.name),
                .element("rect", ["class": "rail", "x": "130", "y": "\(y)", "width": "360", "height": "24"]),
                .element(
                    "rect",
                    ["class": "bar", "x": "130", "y": "\(y)", "width": Scale.figure(width), "height": "24"]),
                .element("text", ["x": "498", "y": "\(y + 17)"], text: Block.figure(bar.value.rounded())),
                .element("text", ["x": "530", "y": "\(y + 17)"], text: bar.note),
            ]
        }
        return .element(
            "figure", [:],
            [
                .element(
                    "svg",
                    [
                        "viewBox": "0 0 760 \(height)", "role": "img",
                        "aria-labelledby": "\(id)-title \(id)-desc",
                    ], shapes)
            ])
    }
}

/// Places on a drawing.
enum Scale {
    /// A place with at most one decimal.
    static func figure(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}
