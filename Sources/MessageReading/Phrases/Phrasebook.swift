/// The phrases of one language, compiled from a readable text.
///
/// The text has sections. `[@name]` lists the members of a word class, separated by commas; `[topic]` lists
/// phrases that say the topic by themselves, a line each; `[topic proves]` those that say it beyond doubt, so that
/// the learned layer is not asked; `[topic hints]` phrases that point to it, and
/// `[topic denies]` phrases that look like it and are not. A phrase is made of words, `stem*`, `*tail`, `a|b`,
/// `@class`, `<time>`, `<number>`, `<page>`, `<mail>`, `word?` (may be missing) and `...` (up to four words).
/// `#` begins a comment.
package struct Phrasebook: Sendable {
    /// What phrases speak of: the names of labels and estimates.
    package private(set) var topics: [String] = []
    /// The names of the word classes.
    package private(set) var classes: [String] = []
    /// The phrases, in the order of the text.
    private(set) var phrases: [Phrase] = []
    /// Lines that could not be read, by number, for the test that keeps the built-in books free of them.
    package private(set) var faults: [Int] = []

    /// Symbols of whole words, of beginnings and of endings of words.
    private(set) var exact: SymbolTable
    private(set) var stems: SymbolTable
    private(set) var tails: SymbolTable
    /// Members of classes that have more than one word.
    private var members: [ClassMember] = []
    /// Those members and the phrases, laid out for matching.
    private(set) var memberPlan = MemberPlan()
    private(set) var plan = PhrasePlan()

    /// For each topic, the heads that it is the name of.
    private var headsByTopic: [HeadSet] = []
    private let source: [UInt8]
    private var symbolCount: Int32 = 0
    private var classSymbols: [String: Int32] = [:]
    private var specials: [Int32]

    /// Compiles a text.
    package init(_ text: String) {
        source = Array(text.utf8)
        // About as many as the built-in books have; the tables grow where a book has more.
        exact = SymbolTable(capacity: source.count / 12)
        stems = SymbolTable(capacity: source.count / 48)
        tails = SymbolTable(capacity: source.count / 192)
        specials = (0..<Int32(Special.allCases.count)).map { $0 }
        symbolCount = Int32(specials.count)
        compile()
        index()
    }

    /// The symbol of something that is no word.
    func symbol(of special: Special) -> Int32 { Int32(special.rawValue) }

    /// The symbol of a class, where the book has that class.
    func symbol(ofClass name: String) -> Int32? { classSymbols[name] }

    /// How many symbols stand for classes and for what is no word; they are the lowest ones.
    var kindCount: Int { Special.allCases.count + classes.count }

    /// The line of a phrase as it was written.
    package func line(of phrase: Int) -> String {
        String(decoding: source[phrases[phrase].line], as: UTF8.self)
    }

    /// What a phrase speaks of, and with what force.
    package func meaning(of phrase: Int) -> (topic: String, force: PhraseForce) {
        (topics[phrases[phrase].topic], phrases[phrase].force)
    }

    /// With what force a phrase speaks.
    func force(of phrase: Int) -> PhraseForce { phrases[phrase].force }

    /// The heads that a phrase speaks of: its label or estimate, to whomever.
    func heads(of phrase: Int) -> HeadSet { headsByTopic[phrases[phrase].topic] }

    /// The name of the class behind a symbol, or nothing for a word.
    func className(of symbol: Int32) -> String? {
        let first = Int32(Special.allCases.count)
        guard symbol >= first, symbol < first + Int32(classes.count) else { return nil }
        return classes[Int(symbol - first)]
    }

    // MARK: - Compiling

    private enum Section {
        case none
        case wordClass(Int32)
        case topic(Int, PhraseForce)
    }

    private mutating func compile() {
        let lines = PhrasebookLines(source)
        // Classes come first, so that they get the lowest symbols and may be used before they are listed.
        for line in lines.all where source[line.lowerBound] == 0x5B {
            let name = header(line)
            guard name.hasPrefix("@") else { continue }
            let key = String(name.dropFirst())
            guard classSymbols[key] == nil else { continue }
            classSymbols[key] = newSymbol()
            classes.append(key)
        }
        var section = Section.none
        for (number, line) in zip(lines.numbers, lines.all) {
            if source[line.lowerBound] == 0x5B {
                section = open(header(line), number)
                continue
            }
            switch section {
            case .none: faults.append(number)
            case .wordClass(let symbol): addMembers(line, symbol, number)
            case .topic(let topic, let force): addPhrase(line, topic, force, number)
            }
        }
    }

    private func header(_ line: Range<Int>) -> String {
        String(
            decoding: source[line.lowerBound + 1..<max(line.lowerBound + 1, line.upperBound - 1)],
            as: UTF8.self)
    }

    private mutating func open(_ header: String, _ number: Int) -> Section {
        if header.hasPrefix("@"), let symbol = classSymbols[String(header.dropFirst())] {
            return .wordClass(symbol)
        }
        let parts = header.split(separator: " ")
        guard let name = parts.first, parts.count <= 2 else {
            faults.append(number)
            return .none
        }
        let force: PhraseForce =
            parts.count == 1
            ? .says : parts[1] == "proves" ? .proves : parts[1] == "hints" ? .hints : .denies
        let topic = topics.firstIndex(of: String(name)) ?? topics.count
        if topic == topics.count { topics.append(String(name)) }
        return .topic(topic, force)
    }

    private mutating func newSymbol() -> Int32 {
        symbolCount += 1
        return symbolCount - 1
    }

    private mutating func addMembers(_ line: Range<Int>, _ symbol: Int32, _ number: Int) {
        for member in PhrasebookLines.split(source, line, at: 0x2C) {
            let words = PhrasebookLines.split(source, member, at: 0x20)
            if words.count == 1 {
                enter(words[0], as: symbol)
            } else {
                members.append(ClassMember(words: words.map { wordSymbol($0) }, symbol: symbol))
            }
        }
    }

    private mutating func addPhrase(_ line: Range<Int>, _ topic: Int, _ force: PhraseForce, _ number: Int) {
        var elements: [Phrase.Element] = []
        for part in PhrasebookLines.split(source, line, at: 0x20) {
            guard let element = element(part) else {
                faults.append(number)
                return
            }
            elements.append(element)
        }
        guard case .one? = elements.first, case .one? = elements.last else {
            faults.append(number)
            return
        }
        var identity = WordHash.of(topics[topic])
        for at in line { identity = WordHash.adding(source[at], to: identity) }
        phrases.append(
            Phrase(elements: elements, topic: topic, force: force, line: line, identity: identity))
    }

    private mutating func element(_ part: Range<Int>) -> Phrase.Element? {
        if part.count == 3, part.allSatisfy({ source[$0] == 0x2E }) { return .gap }
        let isOptional = source[part.upperBound - 1] == 0x3F
        let core = isOptional ? part.lowerBound..<part.upperBound - 1 : part
        var symbols: [Int32] = []
        for choice in PhrasebookLines.split(source, core, at: 0x7C) {
            if source[choice.lowerBound] == 0x40 {
                let name = String(decoding: source[choice.lowerBound + 1..<choice.upperBound], as: UTF8.self)
                guard let symbol = classSymbols[name] else { return nil }
                symbols.append(symbol)
            } else if source[choice.lowerBound] == 0x3C {
                let name = String(
                    decoding: source[choice.lowerBound + 1..<choice.upperBound - 1], as: UTF8.self)
                guard let special = Special(name: name) else { return nil }
                symbols.append(symbol(of: special))
            } else {
                symbols.append(wordSymbol(choice))
            }
        }
        return symbols.isEmpty ? nil : isOptional ? .optional(symbols) : .one(symbols)
    }

    /// The symbol of a word as written, new where the book has not used it yet.
    private mutating func wordSymbol(_ word: Range<Int>) -> Int32 {
        let (hash, kind) = PhrasebookLines.hash(source, word)
        switch kind {
        case .exact: return exact.own(hash, newSymbol: &symbolCount)
        case .stem: return stems.own(hash, newSymbol: &symbolCount)
        case .tail: return tails.own(hash, newSymbol: &symbolCount)
        }
    }

    private mutating func enter(_ word: Range<Int>, as symbol: Int32) {
        let (hash, kind) = PhrasebookLines.hash(source, word)
        switch kind {
        case .exact: exact.add(symbol, to: hash)
        case .stem: stems.add(symbol, to: hash)
        case .tail: tails.add(symbol, to: hash)
        }
    }

    private mutating func index() {
        exact.close()
        stems.close()
        tails.close()
        memberPlan = MemberPlan(members, symbolCount: Int(symbolCount))
        members = []
        headsByTopic = topics.map(HeadSet.init(named:))
        plan = PhrasePlan(phrases, symbolCount: Int(symbolCount))
    }
}
