import Groundwork

extension Rubric {
    /// Reads a rubric from its text.
    ///
    /// - Throws: every fault found, each with its line.
    package init(reading text: String) throws(RubricFaults) {
        var reader = RubricReader()
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            reader.take(line)
        }
        self = try reader.finish()
    }
}

/// Reads a rubric line by line: headings, `key: value` lines under them, prose after an empty line.
private struct RubricReader {
    private struct Draft {
        let id: PartID
        let line: Int
        var names: (String, String)?
        var weight: Int?
        var points: [String: [String: Double]] = [:]
        var minus: [String: Int] = [:]
        var sources: [String] = []
    }

    private var title = ""
    private var longestMessage = 180
    private var dimension: Dimension?
    private var drafts: [Draft] = []
    private var dimensionLines: [Dimension: Int] = [:]
    private var faults: [RubricFault] = []
    private var line = 0
    /// Whether `key: value` lines are expected, as they are directly under a heading.
    private var expectsKeys = false
    /// Whether the part at hand is known; keys of an unknown part are passed over.
    private var isInPart = false

    mutating func take(_ raw: Substring) {
        line += 1
        let text = raw.trimmed
        if text.hasPrefix("### ") {
            beginPart(text.dropFirst(4).trimmed)
        } else if text.hasPrefix("## ") {
            beginDimension(text.dropFirst(3).trimmed)
        } else if text.hasPrefix("# ") {
            title = text.dropFirst(2).trimmed
            (expectsKeys, isInPart) = (true, false)
        } else if text.isEmpty {
            expectsKeys = false
        } else if expectsKeys {
            takeKey(text)
        }
    }

    private mutating func beginDimension(_ name: String) {
        expectsKeys = false
        isInPart = false
        dimension = Dimension(rawValue: name.lowercased())
        guard let dimension else {
            let nearest = NearestName.to(name, among: Dimension.allCases.map(\.rawValue))
            return note(.unknownName(name, nearest: nearest))
        }
        dimensionLines[dimension] = line
    }

    private mutating func beginPart(_ name: String) {
        expectsKeys = true
        isInPart = false
        guard let id = PartID(rawValue: name.lowercased()) else {
            let nearest = NearestName.to(name, among: PartID.allCases.map(\.rawValue))
            return note(.unknownName(name, nearest: nearest))
        }
        if drafts.contains(where: { $0.id == id }) { return note(.twice(name)) }
        if let dimension, dimension != id.dimension {
            note(.wrongDimension(name, belongs: id.dimension.rawValue))
        }
        drafts.append(Draft(id: id, line: line))
        isInPart = true
    }

    private mutating func takeKey(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return note(.strayLine) }
        let key = text[..<colon].trimmed.lowercased()
        let value = text[text.index(after: colon)...].trimmed
        if !isInPart {
            if key == "longest message" { longestMessage = number(value, in: 20...2000, "20-2000") ?? 180 }
            return
        }
        let at = drafts.count - 1
        switch key {
        case "name":
            let both = value.split(separator: "|").map(\.trimmed)
            guard both.count == 2 else { return note(.badName) }
            drafts[at].names = (both[0], both[1])
        case "weight": drafts[at].weight = number(value, in: 0...100, "0-100")
        case "source": drafts[at].sources = value.split(separator: ",").map(\.trimmed)
        default: takeNorm(key, value, of: at)
        }
    }

    private mutating func takeNorm(_ key: String, _ value: String, of at: Int) {
        let words = key.split(separator: " ").map(String.init)
        let id = drafts[at].id
        if words.first == "minus", words.count == 2, id.deductions.contains(words[1]) {
            drafts[at].minus[words[1]] = number(value, in: 0...100, "0-100")
            return
        }
        let point = words.last ?? ""
        let phase = words.dropLast().joined(separator: " ")
        guard ["full", "half", "zero"].contains(point), id.phases.contains(phase) else {
            return note(.unknownKey(key, nearest: NearestName.to(key, among: keys(of: id))))
        }
        let figure = value.hasSuffix("m") || value.hasSuffix("%") ? value.dropLast().trimmed : value
        drafts[at].points[phase, default: [:]][point] =
            number(figure, in: 0...10_000, "30m, 80%").map(Double.init)
    }

    private func keys(of id: PartID) -> [String] {
        let norms = id.phases.flatMap { phase in
            ["full", "half", "zero"].map { phase.isEmpty ? $0 : phase + " " + $0 }
        }
        return ["name", "weight", "source"] + norms + id.deductions.map { "minus " + $0 }
    }

    private mutating func number(_ text: String, in range: ClosedRange<Int>, _ expected: String) -> Int? {
        guard let number = Int(text), range.contains(number) else {
            note(.badNumber(text, expected: expected))
            return nil
        }
        return number
    }

    private mutating func note(_ rule: RubricFault.Rule, at place: Int? = nil) {
        faults.append(RubricFault(line: place ?? line, rule: rule))
    }

    mutating func finish() throws(RubricFaults) -> Rubric {
        var parts: [Rubric.Part] = []
        for draft in drafts {
            if let part = part(from: draft) { parts.append(part) }
        }
        for dimension in Dimension.allCases {
            let sum = parts.filter { $0.id.dimension == dimension }.reduce(0) { $0 + $1.weight }
            if sum != 100, faults.isEmpty {
                note(.weights(dimension: dimension.rawValue, sum: sum), at: dimensionLines[dimension] ?? 1)
            }
        }
        guard faults.isEmpty else { throw RubricFaults(faults: faults.sorted { $0.line < $1.line }) }
        return Rubric(title: title, longestMessage: longestMessage, parts: parts)
    }

    private mutating func part(from draft: Draft) -> Rubric.Part? {
        guard let weight = draft.weight else {
            note(.missing("weight", part: draft.id.rawValue), at: draft.line)
            return nil
        }
        guard let names = draft.names else {
            note(.missing("name", part: draft.id.rawValue), at: draft.line)
            return nil
        }
        var norms: [String: Norm] = [:]
        for phase in draft.id.phases {
            let points = draft.points[phase] ?? [:]
            guard let full = points["full"] else {
                let key = phase.isEmpty ? "full" : phase + " full"
                note(.missing(key, part: draft.id.rawValue), at: draft.line)
                continue
            }
            norms[phase] = Norm(full: full, half: points["half"], zero: points["zero"] ?? 0)
        }
        return Rubric.Part(
            id: draft.id, dutchName: names.0, englishName: names.1, weight: weight, norms: norms,
            minus: draft.minus, sources: draft.sources)
    }
}

extension StringProtocol {
    /// The text without white space around it.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
