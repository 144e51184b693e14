import Groundwork

/// What the signs of a chart mean, each beside a sample as wide as the reader's letters want it.
enum Legend {
    /// A sign drawn in a field of 48 by 10, with its meaning.
    typealias Entry = (sign: Markup, meaning: String)

    static func list(_ entries: [Entry]) -> Markup {
        .element(
            "ul", ["class": "legend"],
            entries.map { entry in
                .element(
                    "li", [:],
                    [
                        .element(
                            "svg", ["class": "sample", "viewBox": "0 0 48 10", "aria-hidden": "true"],
                            [entry.sign]), .text(entry.meaning),
                    ])
            })
    }

    /// A piece of a line.
    static func line(_ kind: String) -> Markup {
        .element("line", ["class": kind, "x1": "0", "x2": "48", "y1": "5", "y2": "5"])
    }

    /// A patch of a bar or a column.
    static func patch(_ kind: String) -> Markup {
        .element("rect", ["class": kind, "x": "16", "y": "0", "width": "16", "height": "10"])
    }

    /// A dot or a ring.
    static func circle(_ kind: String) -> Markup {
        .element("circle", ["class": kind, "cx": "24", "cy": "5", "r": "3.5"])
    }

    /// A diamond.
    static func diamond(_ kind: String) -> Markup {
        .element("path", ["class": kind, "d": "M24 0 l5 5 l-5 5 l-5 -5 z"])
    }
}
