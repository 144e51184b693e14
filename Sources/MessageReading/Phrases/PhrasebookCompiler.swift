/// Reads the text of a phrasebook, line by line, and numbers its words and classes.
struct PhrasebookCompiler {
    let source: [UInt8]
    private(set) var topics: [String] = []
    private(set) var classes: [String] = []
    private(set) var classSymbols: [String: Int32] = [:]
    private(set) var phrases: [Phrase] = []
    /// Members of classes that have more than one word.
    private(set) var members: [ClassMember] = []
    /// The lines that could not be read, by number.
    private(set) var faults: [Int] = []
    private(set) var exact: SymbolTable
    private(set) var stems: SymbolTable
    private(set) var tails: SymbolTable
    /// How many symbols there are; those of what is no word are the first.
    private(set) var symbolCount = Int32(Special.allCases.count)

    /// Compiles a text.
    init(_ text: String) {
        source = Array(text.utf8)
        // About as many as the built-in books have; the tables grow where a book has more.
        exact = SymbolTable(capacity: source.count / 12)
        stems = SymbolTable(capacity: source.count / 48)
        tails = SymbolTable(capacity: source.count / 192)
        compile()
        exact.close()
        stems.close()
        tails.close()
    }

    private enum Section {
        case none
        case wordClass(Int32)
        case topic(Int, PhraseForce)
    }

    private mutating func compile() {
        let lines = PhrasebookLines(source)
        // Classes come first, so that they get the lowest symbols and may be used before they are listed.
        for line in lines.all where source[line.lowerBound] == UInt8(ascii: "[") {
            let name = header(line)
            guard name.hasPrefix("@") else { continue }
            let key = String(name.dropFirst())
            guard classSymbols[key] == nil else { continue }
            classSymbols[key] = newSymbol()
            classes.append(key)
        }
        var section = Section.none
        for (number, line) in zip(lines.numbers, lines.all) {
            if source[line.lowerBound] == UInt8(ascii: "[") {
                section = open(header(line), number)
                continue
            }
            switch section {
            case .none: faults.append(number)
            case .wordClass(let symbol): addMembers(line, symbol)
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
        let named = parts.count == 1 ? .says : PhraseForce.allCases.first { "\($0)" == parts[1] }
        guard let force = named else {
            faults.append(number)
            return .none
        }
        let topic = topics.firstIndex(of: String(name)) ?? topics.count
        if topic == topics.count { topics.append(String(name)) }
        return .topic(topic, force)
    }

    private mutating func newSymbol() -> Int32 {
        symbolCount += 1
        return symbolCount - 1
    }

    private mutating func addMembers(_ line: Range<Int>, _ symbol: Int32) {
        for member in PhrasebookLines.split(source, line, at: UInt8(ascii: ",")) {
            let words = PhrasebookLines.split(source, member, at: UInt8(ascii: " "))
            if words.count == 1 {
                enter(words[0], as: symbol)
            } else {
                members.append(ClassMember(words: words.map { wordSymbol($0) }, symbol: symbol))
            }
        }
    }

    private mutating func addPhrase(_ line: Range<Int>, _ topic: Int, _ force: PhraseForce, _ number: Int) {
        var elements: [Phrase.Element] = []
        for part in PhrasebookLines.split(source, line, at: UInt8(ascii: " ")) {
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
        if part.count == 3, part.allSatisfy({ source[$0] == UInt8(ascii: ".") }) { return .gap }
        let isOptional = source[part.upperBound - 1] == UInt8(ascii: "?")
        let core = isOptional ? part.lowerBound..<part.upperBound - 1 : part
        var symbols: [Int32] = []
        for choice in PhrasebookLines.split(source, core, at: UInt8(ascii: "|")) {
            if source[choice.lowerBound] == UInt8(ascii: "@") {
                let name = String(decoding: source[choice.lowerBound + 1..<choice.upperBound], as: UTF8.self)
                guard let symbol = classSymbols[name] else { return nil }
                symbols.append(symbol)
            } else if source[choice.lowerBound] == UInt8(ascii: "<") {
                guard choice.count > 2, source[choice.upperBound - 1] == UInt8(ascii: ">") else { return nil }
                let name = String(
                    decoding: source[choice.lowerBound + 1..<choice.upperBound - 1], as: UTF8.self)
                guard let special = Special(name: name) else { return nil }
                symbols.append(special.symbol)
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
}
