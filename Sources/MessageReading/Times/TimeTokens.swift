/// One word, number or sign of a text, or several words that form one phrase of the vocabulary.
struct TimeToken {
    /// Where it stands, in UTF-8 bytes.
    var start: Int
    var end: Int
    /// The hash of its folded letters; of a number that of its digits, of a sign its byte.
    var hash: UInt64 = 0
    /// Its value when it is a number of at most nine digits, else -1.
    var value = -1
    /// How many digits it has; 0 for words and signs.
    var digits = 0
    /// The sign, or 0 for words and numbers.
    var sign: UInt8 = 0
    /// Which sense of the vocabulary it has; 0 is none.
    var sense = 0
    /// Its grammatical job, copied from its sense because it is asked for most.
    var key: TimeKey?
    /// Whether a time expression may begin with it.
    var canStart = false
    /// Whether it only leads to a time, so that an unknown word after it settles that there is none.
    var onlyLeads = false
    /// Whether it touches the token before it.
    var isGlued = false
    /// Whether a line ends between the token before it and this one.
    var startsLine = false
    /// Whether its first letter is a capital.
    var isCapital = false
    /// Whether it carries an accent: "één uur" is a clock time, "een uur" a length of time.
    var isAccented = false

    /// Whether it is a word or phrase.
    var isWord: Bool { digits == 0 && sign == 0 && end > start }
}

/// Cuts a text into tokens in one pass over its bytes, folding case and accents.
struct TimeTokenizer {
    /// Stands for `½` among the signs.
    static let halfSign: UInt8 = 0xBD
    /// Stands for currency signs.
    static let currencySign: UInt8 = 0x24
    /// Stands for any other sign, emoji among them.
    static let otherSign: UInt8 = 0xFF

    private let bytes: [UInt8]
    private var position = 0
    private var tokens: [TimeToken] = []
    private var current = TimeToken(start: 0, end: 0)
    private var isOpen = false
    private var sawSpace = true
    private var sawLineBreak = true

    /// The tokens of a text.
    static func tokens(of bytes: [UInt8]) -> [TimeToken] {
        var tokenizer = TimeTokenizer(bytes: bytes)
        tokenizer.run()
        return tokenizer.tokens
    }

    /// The hash of one folded letter or digit after another.
    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x9FB2_1C65_1E98_DF25
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4 + 4)
    }

    private mutating func run() {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x61...0x7A, 0x41...0x5A: letters()
            case 0x30...0x39: digits()
            case 0x0A, 0x0D: space(width: 1, isLineBreak: true)
            case 0...0x20, 0x7F: space(width: 1, isLineBreak: false)
            case 0x21..<0x80: sign(byte == 0x60 ? 0x27 : byte, width: 1)
            default: wide(byte)
            }
        }
        close()
    }

    /// Takes a run of plain letters, the bulk of every text.
    private mutating func letters() {
        continueWord(isCapital: bytes[position] < 0x61)
        var hash = current.hash
        var end = position
        while end < bytes.count {
            let lower = bytes[end] | 0x20
            guard lower >= 0x61, lower <= 0x7A else { break }
            hash = TimeTokenizer.mix(hash, lower)
            end += 1
        }
        current.hash = hash
        current.end = end
        position = end
    }

    /// Takes one letter with an accent, folded to its base.
    private mutating func accentedLetter(_ folded: UInt8, isCapital: Bool) {
        continueWord(isCapital: isCapital)
        current.hash = TimeTokenizer.mix(current.hash, folded)
        current.isAccented = true
        position += 2
        current.end = position
    }

    private mutating func continueWord(isCapital: Bool) {
        if isOpen, current.digits == 0 { return }
        open()
        current.hash = 0x51
        current.isCapital = isCapital
    }

    private mutating func digits() {
        open()
        var hash: UInt64 = 0x51
        var value = 0
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            if position - start < 9 { value = value * 10 + Int(bytes[position]) - 0x30 }
            hash = TimeTokenizer.mix(hash, bytes[position])
            position += 1
        }
        current.hash = hash
        current.digits = position - start
        current.value = current.digits > 9 ? -1 : value
        current.end = position
    }

    private mutating func sign(_ byte: UInt8, width: Int) {
        open()
        current.sign = byte
        current.hash = UInt64(byte)
        current.end = position + width
        position += width
        close()
    }

    private mutating func space(width: Int, isLineBreak: Bool) {
        close()
        sawSpace = true
        if isLineBreak { sawLineBreak = true }
        position += width
    }

    /// Reads a character of two to four bytes: accented letters, dashes, quotes, odd spaces, invisible marks.
    private mutating func wide(_ lead: UInt8) {
        let width = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - position)
        guard width >= 2 else { return sign(TimeTokenizer.otherSign, width: 1) }
        let second = bytes[position + 1]
        let third = width > 2 ? bytes[position + 2] : 0
        switch (lead, second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0x80...0x9F, _): space(width: 2, isLineBreak: false)
        case (0xC2, 0xAD, _), (0xD8, 0x9C, _): position += width
        case (0xC2, 0xBD, _): sign(TimeTokenizer.halfSign, width: 2)
        case (0xC2, 0xA3, _), (0xE2, 0x82, 0xAC): sign(TimeTokenizer.currencySign, width: width)
        case (0xC2, 0xB4, _): sign(0x27, width: 2)
        case (0xC3...0xC5, _, _):
            let index = Int(lead - 0xC3) * 64 + Int(second & 63)
            let folded = TimeTokenizer.folded[index]
            if folded == 0x20 {
                sign(TimeTokenizer.otherSign, width: 2)
            } else {
                accentedLetter(folded, isCapital: lead == 0xC3 && second < 0x9F)
            }
        case (0xCC, _, _), (0xCD, 0x80...0xAF, _):
            // A combining accent belongs to the letter before it.
            if isOpen {
                current.isAccented = true
                current.end = position + width
            }
            position += width
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9):
            position += width
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F):
            space(width: 3, isLineBreak: false)
        case (0xE2, 0x80, 0xA8...0xA9): space(width: 3, isLineBreak: true)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): sign(0x2D, width: 3)
        case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xB2): sign(0x27, width: 3)
        case (0xEF, 0xBB, 0xBF): position += width
        default: sign(TimeTokenizer.otherSign, width: width)
        }
    }

    private mutating func open() {
        close()
        current = TimeToken(start: position, end: position)
        current.isGlued = !sawSpace
        current.startsLine = sawLineBreak
        isOpen = true
        sawSpace = false
        sawLineBreak = false
    }

    private mutating func close() {
        if isOpen { tokens.append(current) }
        isOpen = false
    }

    /// The base letters of U+00C0 to U+017F, a blank for what is no letter.
    private static let folded: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
