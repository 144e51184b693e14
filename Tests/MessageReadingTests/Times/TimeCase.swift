import Groundwork
import Testing

@testable import MessageReading

/// One line of a table: a text and the times it names.
///
/// The line reads `text => times`. Brackets mark the words of a time where they are not the whole text.
/// Several times are parted by semicolons; each is its kind, its grain, its start and, after two dots, its end.
/// Then come `floor`, `past`, `uncommitted`, `due MOMENT` where the committed moment is not simply the end, and
/// `every MINUTES`.
struct TimeCase: Sendable, CustomTestStringConvertible {
    let text: String
    let words: [String]
    let times: [String]
    let language: Language
    let now: Moment

    var testDescription: String { text }

    /// The moment at which the texts of the tables were written, a Tuesday.
    static let tuesday = Moment("2026-03-10T11:20") ?? Moment(minutes: 0)

    /// The cases of a table.
    static func table(_ table: String, _ language: Language, now: Moment = tuesday) -> [TimeCase] {
        table.split(separator: "\n").map { TimeCase(String($0), language, now) }
    }

    /// Reads one line.
    init(_ line: String, _ language: Language, _ now: Moment = TimeCase.tuesday) {
        let halves = line.split(separator: "=>", maxSplits: 1).map { TimeCase.trimmed($0) }
        let marked = halves.first ?? ""
        let right = halves.count > 1 ? halves[1] : ""
        text = marked.filter { $0 != "[" && $0 != "]" }
        let pieces = marked.split(separator: "[").dropFirst(marked.hasPrefix("[") ? 0 : 1)
        let brackets = pieces.compactMap { $0.split(separator: "]").first.map(String.init) }
        times = right == "nothing" ? [] : right.split(separator: ";").map { TimeCase.trimmed($0) }
        words = marked.contains("[") ? brackets : times.isEmpty ? [] : [marked]
        self.language = language
        self.now = now
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Expects the finder to read the text as the line says.
    func check(_ location: SourceLocation = #_sourceLocation) {
        let mentions = TimeFinder().mentions(in: text, language: language, now: now)
        #expect(mentions.map(\.words) == words, "\(text)", sourceLocation: location)
        #expect(mentions.map(TimeCase.describe) == times, "\(text)", sourceLocation: location)
        TimeCase.expectValid(mentions, in: text, location)
    }

    /// Expects that ranges are in order, inside the text and hold exactly the words.
    static func expectValid(_ mentions: [TimeMention], in text: String, _ location: SourceLocation) {
        let bytes = Array(text.utf8)
        var last = 0
        for mention in mentions {
            let range = mention.utf8Range
            guard range.lowerBound >= last, range.upperBound <= bytes.count, !range.isEmpty else {
                Issue.record(
                    "range \(range) after \(last) in \(text.debugDescription)", sourceLocation: location)
                return
            }
            last = range.upperBound
            #expect(Array(mention.words.utf8) == Array(bytes[range]), sourceLocation: location)
        }
    }

    /// A mention in the words of the tables.
    static func describe(_ mention: TimeMention) -> String {
        var text = "\(mention.kind.rawValue) \(mention.grain.rawValue) \(mention.start?.description ?? "-")"
        if let end = mention.end { text += " .. \(end)" }
        if mention.isFloor { text += " floor" }
        if mention.isPast { text += " past" }
        if !mention.isFloor, !mention.isPast {
            if let committed = mention.committedMoment {
                if committed != mention.end ?? mention.start { text += " due \(committed)" }
            } else {
                text += " uncommitted"
            }
        }
        if let period = mention.periodMinutes { text += " every \(period)" }
        return text
    }
}
