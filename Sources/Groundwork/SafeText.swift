/// Makes text that comes from outside harmless for a stranger's terminal.
package enum SafeText {
    /// The text with control characters, escape sequences' first byte and direction overrides shown as `�`.
    ///
    /// Line breaks and tabs stay; a carriage return is dropped, since it can hide what stands before it.
    package static func forTerminal(_ text: some StringProtocol) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\r" {
            safe.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(safe)
    }

    /// The text on one line: line breaks and tabs become spaces.
    package static func oneLine(_ text: some StringProtocol) -> String {
        String(forTerminal(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
        case 0x2028, 0x2029, 0xFFF9...0xFFFB: true
        default: false
        }
    }
}
