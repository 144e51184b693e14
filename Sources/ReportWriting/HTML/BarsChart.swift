import Groundwork

/// Scores as bars from 0 to 100.
struct BarsChart {
    let bars: [Block.Bar]
    let id: String
    let language: Language

    var markup: Markup {
        .element(
            "figure", [:],
            [
                .element("figcaption", text: title), drawing(id, "drawn wide-only", wide),
                drawing(id + "-narrow", "drawn narrow-only", narrow),
            ])
    }

    private var title: String { language.pick(nl: "Scores van 0 tot 100", en: "Scores from 0 to 100") }

    private typealias Layout = (width: Int, height: Int, shapes: [Markup])

    private func drawing(_ id: String, _ kind: String, _ layout: Layout) -> Markup {
        let words = bars.map { "\($0.name) \(Block.figure($0.value.rounded())) \($0.note)" }
        return .element(
            "svg",
            [
                "class": kind, "viewBox": "0 0 \(layout.width) \(layout.height)", "role": "img",
                "aria-label": title, "aria-describedby": "\(id)-desc",
            ],
            [
                .element("title", text: title),
                .element("desc", ["id": id + "-desc"], text: words.joined(separator: "; ")),
            ] + layout.shapes)
    }

    /// Name, bar, figure and note in a row.
    private var wide: Layout {
        let shapes = bars.enumerated().flatMap { index, bar -> [Markup] in
            let y = index * 34 + 6
            return rail(bar, x: 130, y: y, width: 360, height: 24) + [
                .element("text", ["x": "0", "y": "\(y + 17)"], text: bar.name),
                figure(bar, x: "498", y: y + 17),
                .element("text", ["x": "536", "y": "\(y + 17)"], text: bar.note),
            ]
        }
        return (760, bars.count * 34 + 6, shapes)
    }

    /// Name, figure and note above the bar, for a telephone.
    private var narrow: Layout {
        let shapes = bars.enumerated().flatMap { index, bar -> [Markup] in
            let y = index * 48 + 18
            let note = bar.note.isEmpty ? "" : " · " + bar.note
            return rail(bar, x: 0, y: y + 6, width: 380, height: 14) + [
                .element("text", ["x": "0", "y": "\(y)"], text: bar.name + note),
                .element(
                    "text", ["class": "strong", "x": "380", "y": "\(y)", "text-anchor": "end"],
                    text: Block.figure(bar.value.rounded())),
            ]
        }
        return (380, bars.count * 48 + 6, shapes)
    }

    private func figure(_ bar: Block.Bar, x: String, y: Int) -> Markup {
        .element("text", ["class": "strong", "x": x, "y": "\(y)"], text: Block.figure(bar.value.rounded()))
    }

    private func rail(_ bar: Block.Bar, x: Int, y: Int, width: Int, height: Int) -> [Markup] {
        let filled = max(0, min(100, bar.value)) / 100 * Double(width)
        return [
            .element(
                "rect",
                ["class": "rail", "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)"]),
            .element(
                "rect",
                [
                    "class": "bar", "x": "\(x)", "y": "\(y)", "width": Scale.figure(filled),
                    "height": "\(height)",
                ]),
        ]
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
