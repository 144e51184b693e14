/// Makes text that comes from outside harmless for a stranger's terminal.
package enum SafeText {
    /// The most marks that stand on one letter; every living language needs fewer.
    package static let mostMarks = 6

    /// The text with control characters, escape sequences' first byte and direction overrides shown as `�`, and no
    /// towers of marks on one letter.
    ///
    /// Line breaks and tabs stay; a carriage return is dropped, since it can hide what stands before it.
    package static func forTerminal(_ text: some StringProtocol) -> String {
        var safe = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars where scalar != "\r" {
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= mostMarks { safe.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
        }
        return String(safe)
    }

    /// The text on one line: line breaks and tabs become spaces.
    package static func oneLine(_ text: some StringProtocol) -> String {
        String(forTerminal(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    /// Lines that the program has dressed up itself: its own weights and colours stay, and nothing else that a
    /// terminal obeys.
    package static func dressed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\u{1B}" }) else { return forTerminal(text) }
        var safe = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        var marks = 0
        while let scalar = rest.first {
            if scalar == "\u{1B}", let dress = dresses.first(where: { rest.starts(with: $0.unicodeScalars) })
            {
                safe.append(contentsOf: dress.unicodeScalars)
                rest.removeFirst(dress.unicodeScalars.count)
                continue
            }
            rest.removeFirst()
            marks = isMark(scalar) ? marks + 1 : 0
            if scalar != "\r", marks <= mostMarks { safe.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
        }
        return String(safe)
    }

    /// JSON that says the same, with every character a terminal obeys written as its number.
    package static func inJSON(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: isHarmful) else { return json }
        var safe = ""
        for scalar in json.unicodeScalars {
            if isHarmful(scalar) {
                let digits = String(scalar.value, radix: 16)
                safe += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            } else {
                safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }

    /// The sequences with which the program dresses up words.
    private static let dresses = ["0", "1", "2", "31", "32"].map { "\u{1B}[\($0)m" }

    /// Whether a terminal obeys the character, or it makes a reader see another text than there is.
    package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x206F: true
        case 0x2028, 0x2029, 0xFFF9...0xFFFB: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
