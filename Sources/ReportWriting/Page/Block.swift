package import Groundwork

/// A piece of a report, whatever it is written to: terminal, Markdown or HTML.
package enum Block: Sendable {
    /// A paragraph.
    case paragraph(String)
    /// A heading within a section.
    case heading(String)
    /// A heading with the id by which commands call what stands under it.
    case entry(String, id: String)
    /// Points in a row, unordered.
    case list([String])
    /// Somebody's words with where they come from.
    case quote(String, source: String)
    /// What somebody says or writes, in paragraphs, with who it is.
    case speech([String], source: String)
    /// Rows under a header.
    case table(Table)
    /// Scores as bars, 0 to 100.
    case bars([Bar])
    /// Frustration and trust over time.
    case moods(MoodChart)
    /// One mood of several drills, over one another; drawn, but not written where there is only text.
    case curves(CurveChart)
    /// What frustration is made of.
    case waterfall([Bar])
    /// The trainee's messages with what was found in them.
    case messages([AnnotatedMessage])
    /// What somebody said beside what would have been better.
    case contrast(Contrast)

    /// A named figure.
    package struct Bar: Sendable, Hashable {
        /// What it is called.
        package var name: String
        /// The figure.
        package var value: Double
        /// A word beside it.
        package var note: String

        /// Makes a bar.
        package init(_ name: String, _ value: Double, note: String = "") {
            self.name = name
            self.value = value
            self.note = note
        }
    }

    /// Rows under a header.
    package struct Table: Sendable, Hashable {
        /// What the table shows, for those who cannot see its place on the page.
        package var caption: String
        /// The columns.
        package var columns: [String]
        /// The cells, row by row.
        package var rows: [[String]]
        /// The columns that hold figures and stand to the right.
        package var figures: Set<Int>

        /// Makes a table.
        package init(_ caption: String, columns: [String], rows: [[String]], figures: Set<Int> = []) {
            self.caption = caption
            self.columns = columns
            self.rows = rows
            self.figures = figures
        }
    }
}

/// A part of a report under its own heading.
package struct Section: Sendable {
    /// The name by which it is linked to.
    package var id: String
    /// The heading.
    package var title: String
    /// What it holds.
    package var blocks: [Block]

    /// Makes a section.
    package init(_ id: String, _ title: String, _ blocks: [Block]) {
        self.id = id
        self.title = title
        self.blocks = blocks
    }

    /// What can be written where there is only text.
    var written: [Block] {
        blocks.filter { if case .curves = $0 { false } else { true } }
    }
}

/// A report before it is written: a title, a few facts, and sections.
package struct Page: Sendable {
    /// A mark against taking an exercise for the real thing.
    package var banner: String
    /// The title.
    package var title: String
    /// What was played, by whom, when.
    package var facts: [String]
    /// What a reader must know before believing any of it.
    package var warnings: [String]
    /// The language of the page.
    package var language: Language
    /// The sections, the most important first.
    package var sections: [Section]

    /// Makes a page.
    package init(
        banner: String, title: String, facts: [String], warnings: [String] = [], language: Language,
        sections: [Section]
    ) {
        self.banner = banner
        self.title = title
        self.facts = facts
        self.warnings = warnings
        self.language = language
        self.sections = sections
    }
}
