/// Finds the places in a source at which something can be changed; text, comments and attributes are passed over.
///
/// Passed over as well is what nobody can see from outside, whatever is tested, and only this: how much room a list
/// asks for beforehand (`reserveCapacity`), and the files of the benchmarks (`…Benchmark….swift`), which tell how long
/// something took and do nothing else.
struct SourceScanner {
    private let path: String
    private let lines: [[UInt8]]
    private(set) var sites: [Site] = []
    /// Whether the line lies inside a text of several lines, or a comment.
    private var isInText = false
    private var isInComment = false

    private static let operators: [String: (String, String)] = [
        "<": ("<=", "ComparisonPrecedence"), "<=": ("<", "ComparisonPrecedence"),
        ">": (">=", "ComparisonPrecedence"), ">=": (">", "ComparisonPrecedence"),
        "==": ("!=", "ComparisonPrecedence"), "!=": ("==", "ComparisonPrecedence"),
        "&&": ("||", "LogicalConjunctionPrecedence"), "||": ("&&", "LogicalDisjunctionPrecedence"),
        "+": ("-", "AdditionPrecedence"), "-": ("+", "AdditionPrecedence"),
        "*": ("/", "MultiplicationPrecedence"), "/": ("*", "MultiplicationPrecedence"),
        "+=": ("-=", "AssignmentPrecedence"), "-=": ("+=", "AssignmentPrecedence"),
    ]

    static func sites(in source: String, path: String) -> [Site] {
        if path.split(separator: "/").last?.contains("Benchmark") == true { return [] }
        var scanner = SourceScanner(path: path, source: source)
        for index in scanner.lines.indices { scanner.scan(index) }
        return scanner.sites
    }

    private init(path: String, source: String) {
        self.path = path
        lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    }

    private mutating func scan(_ index: Int) {
        let line = lines[index]
        let trimmed = String(decoding: line, as: UTF8.self).trimmingPrefix(while: { $0 == " " })
        if isInText {
            if trimmed.hasPrefix("\"\"\"") { isInText = false }
            return
        }
        if trimmed.hasSuffix("\"\"\"") {
            isInText = true
            return
        }
        if ["import ", "@", "#", "//", "case ", "package import"].contains(where: { trimmed.hasPrefix($0) })
            || trimmed.contains("reserveCapacity(")
        {
            return
        }
        var at = 0
        while at < line.count {
            if line[at] == UInt8(ascii: "/"), at + 1 < line.count, line[at + 1] == UInt8(ascii: "/") {
                return
            }
            if line[at] == UInt8(ascii: "\"") {
                at = SourceScanner.endOfText(line, from: at)
            } else if line[at] == UInt8(ascii: " ") {
                at = takeOperator(line, index, after: at)
            } else {
                at = takeWord(line, index, from: at)
            }
        }
    }

    /// The index behind a text on one line; what is put into it is passed over with it.
    private static func endOfText(_ line: [UInt8], from start: Int) -> Int {
        let isRaw = start > 0 && line[start - 1] == UInt8(ascii: "#")
        var at = start + 1
        var depth = 0
        while at < line.count {
            let byte = line[at]
            if !isRaw, byte == UInt8(ascii: "\\"), at + 1 < line.count {
                if line[at + 1] == UInt8(ascii: "(") { depth += 1 }
                at += 2
                continue
            }
            if depth > 0 {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
            } else if byte == UInt8(ascii: "\""),
                !isRaw || (at + 1 < line.count && line[at + 1] == UInt8(ascii: "#"))
            {
                return at + 1
            }
            at += 1
        }
        return line.count
    }

    private mutating func takeOperator(_ line: [UInt8], _ index: Int, after space: Int) -> Int {
        let start = space + 1
        var end = start
        while end < line.count, "<>=!&|+-*/".utf8.contains(line[end]) { end += 1 }
        guard end > start, end < line.count, line[end] == UInt8(ascii: " ") else { return start }
        let text = String(decoding: line[start..<end], as: UTF8.self)
        if let (new, precedence) = SourceScanner.operators[text] {
            sites.append(
                Site(
                    path: path, line: index + 1, range: start..<end,
                    change: .operation(text, to: new, precedence: precedence)))
        }
        return end
    }

    private mutating func takeWord(_ line: [UInt8], _ index: Int, from start: Int) -> Int {
        var end = start
        while end < line.count,
            SourceScanner.isWord(line[end]) || SourceScanner.isPoint(line, end, from: start)
        {
            end += 1
        }
        guard end > start else { return start + 1 }
        let word = String(decoding: line[start..<end], as: UTF8.self)
        let before = start > 0 ? line[start - 1] : UInt8(ascii: " ")
        // $0, tuple.0 and what is a name or a label are no constants.
        guard before != UInt8(ascii: "$"), before != UInt8(ascii: "."), before != UInt8(ascii: "`"),
            end == line.count || line[end] != UInt8(ascii: ":") || word.first?.isLetter != true,
            let new = SourceScanner.otherConstant(word)
        else { return end }
        sites.append(
            Site(path: path, line: index + 1, range: start..<end, change: .constant(word, to: new)))
        return end
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (byte >= 0x80) || (0x30...0x39).contains(byte)
            || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }

    /// Whether a point belongs to a number: digits before and behind it.
    private static func isPoint(_ line: [UInt8], _ at: Int, from start: Int) -> Bool {
        line[at] == UInt8(ascii: ".") && at > start && at + 1 < line.count
            && (0x30...0x39).contains(line[at + 1])
            && line[start..<at].allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
    }

    private static func otherConstant(_ word: String) -> String? {
        if word == "true" { return "false" }
        if word == "false" { return "true" }
        guard word.first?.isWholeNumber == true else { return nil }
        let plain = word.filter { $0 != "_" }
        if let number = Int(plain) { return String(number + 1) }
        if plain.contains("."), let number = Double(plain) { return number == 0 ? "1.0" : "\(number * 2)" }
        return nil
    }
}
