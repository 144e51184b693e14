/// A key as the line editor knows it.
enum Key: Equatable, Sendable {
    /// A piece of text: one scalar typed.
    case scalar(Unicode.Scalar)
    /// A text that was pasted, whatever it holds.
    case paste(String)
    case enter, tab, backspace, delete, escape
    case left, right, up, down, home, end
    case wordLeft, wordRight
    /// Cuts to the end, to the start, or the word before the cursor.
    case cutToEnd, cutToStart, cutWord, cutNextWord
    /// Puts back what was cut.
    case putBack
    /// Swaps the two characters before the cursor.
    case swap
    /// Ctrl-X Ctrl-E.
    case writeElsewhere
    /// Ctrl-C, Ctrl-D, Ctrl-Z, Ctrl-L.
    case interrupt, endOfInput, suspend, redraw
}

/// Turns the bytes of a terminal into keys; a sequence may come in pieces.
struct KeyDecoder: Sendable {
    /// The longest text that is taken as one paste, in bytes; what follows is dropped.
    static let maximumPaste = 1024 * 1024

    private var pending: [UInt8] = []
    private var paste: [UInt8]?

    /// Whether a sequence has begun and not ended.
    var isWaiting: Bool { !pending.isEmpty }

    /// The keys that bytes complete.
    mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes {
            if paste != nil {
                if let text = takePasted(byte) { keys.append(.paste(text)) }
            } else {
                pending.append(byte)
                if let found = decode() {
                    pending.removeAll()
                    if let key = found { keys.append(key) }
                }
            }
        }
        return keys
    }

    /// What a lone escape means once nothing follows it.
    mutating func flush() -> [Key] {
        // A hand that has begun a chord may take its time.
        if pending == [KeyDecoder.chord] { return [] }
        defer { pending.removeAll() }
        return pending == [0x1B] ? [.escape] : []
    }

    /// Ctrl-X, with which a chord of two keys begins.
    private static let chord: UInt8 = 0x18

    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    private mutating func takePasted(_ byte: UInt8) -> String? {
        paste?.append(byte)
        guard let bytes = paste else { return nil }
        if bytes.count >= KeyDecoder.pasteEnd.count,
            bytes.suffix(KeyDecoder.pasteEnd.count) == KeyDecoder.pasteEnd[...]
        {
            paste = nil
            let text = String(decoding: bytes.dropLast(KeyDecoder.pasteEnd.count), as: UTF8.self)
            return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        }
        if bytes.count > KeyDecoder.maximumPaste + 16 {
            paste?.removeSubrange((KeyDecoder.maximumPaste)..<(bytes.count - 6))
        }
        return nil
    }

    /// A key, or nothing for a sequence that means nothing, or `nil` when more must come.
    private mutating func decode() -> Key?? {
        guard let first = pending.first else { return nil }
        if first == 0x1B { return decodeEscape() }
        if first == KeyDecoder.chord {
            guard pending.count > 1 else { return nil }
            return .some(pending[1] == 0x05 ? .writeElsewhere : nil)
        }
        if first < 0x80 { return pending.count == 1 ? .some(KeyDecoder.control(first)) : .some(nil) }
        return decodeUTF8(first)
    }

    private func decodeUTF8(_ first: UInt8) -> Key?? {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        if length == 1 || first > 0xF4 { return .some(nil) }
        if pending.count < length {
            let isBroken = pending.dropFirst().contains { $0 & 0xC0 != 0x80 }
            return isBroken ? .some(nil) : nil
        }
        let text = String(validating: pending, as: UTF8.self)
        return .some(text?.unicodeScalars.first.map { .scalar($0) })
    }

    private static func control(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x01: .home
        case 0x02: .left
        case 0x03: .interrupt
        case 0x04: .endOfInput
        case 0x05: .end
        case 0x06: .right
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x0B: .cutToEnd
        case 0x0C: .redraw
        case 0x0E: .down
        case 0x10: .up
        case 0x14: .swap
        case 0x15: .cutToStart
        case 0x17: .cutWord
        case 0x19: .putBack
        case 0x1A: .suspend
        case 0x20...0x7E: .scalar(Unicode.Scalar(byte))
        default: nil
        }
    }

    private mutating func decodeEscape() -> Key?? {
        guard pending.count > 1 else { return nil }
        switch pending[1] {
        case 0x5B: return decodeCSI()
        case 0x4F: return pending.count < 3 ? nil : .some(KeyDecoder.arrow(pending[2]))
        case 0x62: return .some(.wordLeft)
        case 0x66: return .some(.wordRight)
        case 0x64: return .some(.cutNextWord)
        case 0x7F, 0x08: return .some(.cutWord)
        case 0x1B: return pending.count < 3 ? nil : .some(nil)
        default: return .some(nil)
        }
    }

    private mutating func decodeCSI() -> Key?? {
        guard pending.count > 2, let last = pending.last else { return nil }
        guard (0x40...0x7E).contains(last) else { return pending.count > 32 ? .some(nil) : nil }
        let body = String(decoding: pending[2..<(pending.count - 1)], as: UTF8.self)
        if last == 0x7E {
            if body == "200" { paste = [] }
            return .some(KeyDecoder.tilde(body))
        }
        if body.hasSuffix(";5") || body.hasSuffix(";3") {
            if last == 0x43 { return .some(.wordRight) }
            if last == 0x44 { return .some(.wordLeft) }
        }
        return .some(KeyDecoder.arrow(last))
    }

    private static func arrow(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x41: .up
        case 0x42: .down
        case 0x43: .right
        case 0x44: .left
        case 0x46: .end
        case 0x48: .home
        default: nil
        }
    }

    private static func tilde(_ body: String) -> Key? {
        switch body {
        case "1", "7": .home
        case "3": .delete
        case "4", "8": .end
        default: nil
        }
    }
}
