package import DebriefScoring
import TranscriptJournal

/// A debrief as one HTML page.
package struct HTMLReport: Sendable {
    private let debrief: Debrief

    /// Makes the report of a debrief.
    package init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The page.
    package var text: String {
        var page = DebriefPage(debrief).page
        // On a page there is room for the course of every audience.
        if let people = page.sections.firstIndex(where: { $0.id == "people" }) {
            let charts = debrief.play.setting.audiences.indices.compactMap { audience in
                MoodChart(debrief, audience: audience).map { Block.moods($0) }
            }
            page.sections[people].blocks.insert(
                contentsOf: charts, at: min(1, page.sections[people].blocks.count))
        }
        return HTMLWriter(page: page).text
    }
}
