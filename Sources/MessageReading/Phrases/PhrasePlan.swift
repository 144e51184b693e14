/// The phrases of a book laid out for matching, in flat arrays, so that trying one allocates and counts nothing.
struct PhrasePlan: Sendable {
    /// One element of a phrase.
    struct Element: Sendable {
        /// Whether it is a gap of up to a few words.
        let isGap: Bool
        /// Whether it may be missing.
        let isOptional: Bool
        /// The symbols of which one must stand there, as a range of `choices`.
        let choices: Range<Int32>
        /// The signs of these symbols.
        let signs: UInt64
    }

    private(set) var elements: [Element] = []
    private(set) var choices: [Int32] = []
    /// For each phrase, where its elements begin; one more at the end.
    private var starts: [Int32] = [0]
    /// For each phrase, the signs of which one must stand right after its first element; none where anything may.
    private var seconds: [UInt64] = []
    /// The phrases by the symbol that they begin with.
    private var numbers: [Int32] = []
    private var firsts: [Int32] = []

    /// Lays out phrases; symbols lie below `symbolCount`.
    init(_ phrases: [Phrase], symbolCount: Int) {
        var byFirst = [[Int32]](repeating: [], count: symbolCount)
        for (number, phrase) in phrases.enumerated() {
            for element in phrase.elements { add(element) }
            let second = elements[Int(starts[number])...].dropFirst().first
            seconds.append(second.map { $0.isGap || $0.isOptional ? 0 : $0.signs } ?? 0)
            starts.append(Int32(elements.count))
            guard case .one(let symbols)? = phrase.elements.first else { continue }
            for symbol in symbols { byFirst[Int(symbol)].append(Int32(number)) }
        }
        for list in byFirst {
            firsts.append(Int32(numbers.count))
            numbers += list
        }
        firsts.append(Int32(numbers.count))
    }

    private mutating func add(_ element: Phrase.Element) {
        let first = Int32(choices.count)
        switch element {
        case .gap: break
        case .one(let symbols), .optional(let symbols): choices += symbols
        }
        var isOptional = false
        if case .optional = element { isOptional = true }
        let range = first..<Int32(choices.count)
        let signs = choices[Int(first)...].reduce(0) { $0 | SymbolSpans.sign(of: $1) }
        elements.append(
            Element(isGap: range.isEmpty, isOptional: isOptional, choices: range, signs: signs))
    }

    /// The elements of a phrase, as a range of `elements`.
    @inline(__always)
    func elements(of phrase: Int) -> Range<Int> { Int(starts[phrase])..<Int(starts[phrase + 1]) }

    /// The signs of which one must stand right after the first element of a phrase; none where anything may.
    @inline(__always)
    func second(of phrase: Int) -> UInt64 { seconds[phrase] }

    /// Where the phrases that begin with a symbol are listed.
    @inline(__always)
    func places(of symbol: Int32) -> Range<Int> { Int(firsts[Int(symbol)])..<Int(firsts[Int(symbol) + 1]) }

    /// The phrase listed at a place.
    @inline(__always)
    func phrase(at place: Int) -> Int { Int(numbers[place]) }

    /// Whether one of the symbols of an element is this one.
    @inline(__always)
    func allows(_ element: Element, _ symbol: Int32) -> Bool {
        for at in Int(element.choices.lowerBound)..<Int(element.choices.upperBound)
        where choices[at] == symbol {
            return true
        }
        return false
    }
}
