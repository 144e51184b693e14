import Groundwork

/// Writes a page as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
struct HTMLWriter {
    let page: Page

    var text: String {
        let head = Markup.element(
            "head", [:],
            [
                .newline, .void("meta", ["charset": "utf-8"]), .newline,
                .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .newline,
                .element("title", text: "\(page.banner.split(separator: " ").first ?? ""): \(page.title)"),
                .newline, .style(StyleSheet.text), .newline,
            ])
        let html = Markup.element(
            "html", ["lang": page.language.rawValue], [.newline, head, .newline, body, .newline])
        return Markup.list([.doctype, html, .newline]).html
    }

    private var body: Markup {
        let banner = Markup.element("p", ["class": "banner"], text: page.banner)
        let facts = Markup.element("p", ["class": "facts"], text: page.facts.joined(separator: " · "))
        let warnings = page.warnings.map { Markup.element("p", ["class": "warning"], text: $0) }
        let links = page.sections.map { section in
            Markup.element("li", [:], [.element("a", ["href": "#" + section.id], text: section.title)])
        }
        let label = page.language.pick(nl: "Op deze pagina", en: "On this page")
        let contents = Markup.element("nav", ["aria-label": label], [.element("ul", [:], links)])
        let main = Markup.element(
            "main", [:],
            [.element("h1", text: page.title), facts] + warnings + [contents]
                + page.sections.map { write($0) })
        return .element("body", [:], [.newline, banner, main, .newline, banner, .newline])
    }

    private func write(_ section: Section) -> Markup {
        let heading = Markup.element("h2", text: section.title)
        var content = [heading]
        var hasExplained = false
        for (index, block) in section.blocks.enumerated() {
            let id = "\(section.id)-\(index)"
            content.append(.newline)
            if case .moods(let chart) = block {
                content.append(
                    MoodGraph(chart: chart, id: id, language: page.language, explains: !hasExplained).markup)
                hasExplained = true
            } else {
                content.append(write(block, id, in: section.title))
            }
        }
        return .list([.newline, .element("section", ["id": section.id], content)])
    }

    private func write(_ block: Block, _ id: String, in place: String) -> Markup {
        switch block {
        case .paragraph(let text): return .element("p", text: text)
        case .heading(let text): return .element("h3", text: text)
        case .entry(let text, let id):
            return .element("h3", [:], [.text(text + " "), .element("code", ["class": "id"], text: id)])
        case .list(let items): return .element("ul", [:], items.map { .element("li", text: $0) })
        case .quote(let words, let source):
            return .element(
                "blockquote", [:],
                [
                    .element("p", ["class": "bad"], text: words),
                    .element("p", ["class": "source"], text: "— " + source),
                ])
        case .speech(let paragraphs, let source):
            return .element(
                "blockquote", ["class": "speech"],
                paragraphs.map { .element("p", text: $0) }
                    + [.element("p", ["class": "source"], text: "— " + source)])
        case .table(let table):
            return TableMarkup(table: table, place: place, language: page.language).markup
        case .bars(let bars): return BarsChart(bars: bars, id: id, language: page.language).markup
        case .waterfall(let bars): return WaterfallChart(bars: bars, id: id, language: page.language).markup
        case .moods(let chart): return MoodGraph(chart: chart, id: id, language: page.language).markup
        case .curves(let chart): return CurveGraph(chart: chart, id: id, language: page.language).markup
        case .messages(let messages):
            return .list(messages.map { write($0) }, separator: "\n")
        case .contrast(let contrast): return write(contrast)
        }
    }

    private func write(_ message: AnnotatedMessage) -> Markup {
        let head = "\(message.number). \(message.time) — \(message.addressee)"
        let pieces = message.pieces.map { piece in
            piece.findings.isEmpty
                ? Markup.text(piece.text)
                : Markup.element(
                    "span",
                    ["class": piece.harms ? "bad" : "good", "title": piece.findings.joined(separator: ", ")],
                    text: piece.text)
        }
        var content = [Markup.element("h3", text: head), .element("p", [:], pieces)]
        if !message.findings.isEmpty {
            let label = page.language.pick(nl: "Gevonden: ", en: "Found: ")
            content.append(
                .element("p", ["class": "source"], text: label + message.findings.joined(separator: ", ")))
        }
        if let remark = message.remark { content.append(.element("p", ["class": "bad"], text: remark)) }
        return .element("article", ["class": "message"], content)
    }

    private func write(_ contrast: Contrast) -> Markup {
        var content = [Markup.element("h3", text: contrast.title)]
        if let cue = contrast.cue { content.append(.element("p", ["class": "cue"], text: cue)) }
        let own = contrast.own.map { write($0, contrast.harms ? "bad" : "") }
        content.append(
            .element(
                "div", ["class": "sides"],
                [
                    .element("div", ["class": contrast.harms ? "own harmful" : "own"], own),
                    .element("div", ["class": "model"], [write(contrast.exemplary, "")]),
                ]))
        if let verdict = contrast.verdict {
            content.append(.element("p", ["class": "verdict"], text: verdict))
        }
        return .element("article", ["class": "moment"], content)
    }

    private func write(_ side: Contrast.Side, _ kind: String) -> Markup {
        .list([
            .element("p", ["class": "source"], text: side.label),
            .element("p", ["class": kind.isEmpty ? "words" : "words \(kind)"], text: side.words ?? "–"),
        ])
    }
}
