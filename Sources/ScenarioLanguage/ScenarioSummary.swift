package import Groundwork

/// What a list shows of a scenario, read without reading the rest of it.
package struct ScenarioSummary: Sendable, Hashable {
    /// The name by which it is played.
    package var id: String
    /// The language of its prose.
    package var language: Language
    /// Where the failure lies.
    package var kind: String
    /// The title.
    package var title: String
    /// The first moment.
    package var starts: Moment
    /// The last moment.
    package var ends: Moment
    /// How many people there are in all audiences.
    package var people: Int

    /// How many days of the calendar it takes.
    package var days: Int { ends.date.daysSince1970 - starts.date.daysSince1970 + 1 }

    /// Reads the head and the sizes of the audiences; nothing when the head is not in order.
    ///
    /// Only the bytes at the beginning of lines are looked at, so that a folder of scenarios is listed at once.
    package init?(of source: [UInt8]) {
        var head: [String: String] = [:]
        var people = 0
        var section: String?
        var unsized = 0
        for line in source.split(separator: 0x0A) {
            guard let first = line.first else { continue }
            if first == 0x23 {
                let heading = String(decoding: line, as: UTF8.self).trimmingSpaces
                if heading.hasPrefix("# "), section == nil {
                    head["title"] = heading.dropFirst(2).trimmingSpaces
                }
                section = heading
                if heading.hasPrefix("## Audience") { unsized += 1 }
            } else if section?.hasPrefix("# ") == true || section?.hasPrefix("## Audience") == true {
                guard let colon = line.prefix(24).firstIndex(of: 0x3A) else { continue }
                let key = String(decoding: line[..<colon], as: UTF8.self)
                let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces
                if section?.hasPrefix("# ") == true {
                    if head[key] == nil { head[key] = value }
                } else if key == "size", let size = Int(value.filter(\.isNumber)), size < 5_000_001 {
                    people += size
                    unsized -= 1
                }
            }
        }
        guard let id = head["id"], let language = head["language"].flatMap(Language.init(rawValue:)),
            let title = head["title"], let starts = head["starts"].flatMap({ Moment($0) }),
            let ends = head["ends"].map({ Moment($0) }) ?? ScenarioReader.usualEnd(starts)
        else { return nil }
        people += max(0, unsized) * Audience.usualSize
        self.init(
            id: id, language: language, kind: head["kind"] ?? Scenario.Kind.mixed.rawValue, title: title,
            starts: starts, ends: ends, people: people)
    }

    /// Whether a text begins as a scenario does, in order or not: a title, and below it an id among the data.
    package static func isScenario(_ beginning: [UInt8]) -> Bool {
        let text = String(decoding: beginning.prefix(65_536), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).map(\.trimmingSpaces)
        guard let title = lines.first, title.drop(while: { $0 == "\u{FEFF}" }).hasPrefix("# ") else {
            return false
        }
        return lines.dropFirst().prefix { !$0.hasPrefix("#") }.contains { $0.hasPrefix("id:") }
    }

    private init(
        id: String, language: Language, kind: String, title: String, starts: Moment, ends: Moment, people: Int
    ) {
        self.id = id
        self.language = language
        self.kind = kind
        self.title = title
        self.starts = starts
        self.ends = ends
        self.people = people
    }
}
