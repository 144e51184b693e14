import Groundwork

/// The words and phrases of one language that can be part of a time expression.
///
/// A vocabulary is read from a plain table, so that adding a word takes one line: on the left of the colon
/// what the words mean, on the right the words.
struct TimeVocabulary: Sendable {
    /// What a word can be: a sense of its own, and the beginning of some phrases.
    private struct Entry {
        var sense: Int32 = 0
        var phraseList: Int32 = -1
    }

    private struct Phrase {
        let rest: [UInt64]
        let sense: Int
    }

    private struct LongWord {
        let letters: [UInt8]
        let sense: Int
    }

    /// The senses; the first means nothing.
    private(set) var senses: [TimeSense] = [TimeSense()]
    /// Of each sense its grammatical job, and whether an expression may begin with it.
    private var keys: [TimeKey?] = []
    private var starts: [Bool] = []
    private var leads: [Bool] = []
    /// Lines of the table that could not be read; a test holds this empty.
    private(set) var unreadLines: [String] = []
    private var entries: [UInt64: Entry] = [:]
    /// The entries in the order of `positions`, once all are read.
    private var entryList: [Entry] = []
    private var positions = HashIndex(capacity: 0)
    /// The phrases that begin with a word, the longest first.
    private var phrases: [[Phrase]] = []
    /// Long words by first letter, for words with one letter wrong.
    private var longWords: [[LongWord]] = Array(repeating: [], count: 26)

    /// The vocabulary of a language, read once.
    static func of(_ language: Language) -> TimeVocabulary {
        language == .dutch ? dutch : english
    }

    private static let dutch = TimeVocabulary(tables: [sharedTable, dutchTable], numbers: NumberWords.dutch)
    private static let english = TimeVocabulary(
        tables: [sharedTable, englishTable], numbers: NumberWords.english)

    private init(tables: [String], numbers: [NumberWords.Entry]) {
        for table in tables {
            for line in table.split(separator: "\n") where !line.allSatisfy({ $0 == " " }) { read(line) }
        }
        for entry in numbers {
            var sense = TimeSense()
            sense.number = entry.number
            sense.ordinal = entry.ordinal
            add(entry.word, sense)
        }
        keys = senses.map(\.key)
        starts = senses.map(\.canStart)
        leads = senses.map(\.onlyLeads)
        positions = HashIndex(capacity: entries.count)
        for (hash, entry) in entries {
            positions.insert(hash, Int32(entryList.count))
            entryList.append(entry)
        }
        for index in phrases.indices { phrases[index].sort { $0.rest.count > $1.rest.count } }
    }

    /// Gives every token its sense, and makes one token of each phrase.
    func interpret(_ tokens: [TimeToken], bytes: [UInt8]) -> [TimeToken] {
        var output = tokens
        var count = 0
        var index = 0
        while index < tokens.count {
            var token = tokens[index]
            var next = index + 1
            let position = Int(positions[token.hash])
            if position >= 0 {
                let entry = entryList[position]
                token.sense = Int(entry.sense)
                if entry.phraseList >= 0, let found = phrase(Int(entry.phraseList), tokens, from: index + 1) {
                    token.sense = found.sense
                    token.end = tokens[found.end - 1].end
                    token.digits = 0
                    token.sign = 0
                    next = found.end
                }
            } else if token.isWord {
                token.sense = nearSense(of: bytes[token.start..<token.end])
            }
            token.key = keys[token.sense]
            token.canStart = token.digits > 0 || starts[token.sense]
            token.onlyLeads = token.digits == 0 && leads[token.sense]
            output[count] = token
            count += 1
            index = next
        }
        output.removeSubrange(count...)
        return output
    }

    private func phrase(_ list: Int, _ tokens: [TimeToken], from start: Int) -> (sense: Int, end: Int)? {
        for phrase in phrases[list] {
            if let end = match(phrase, tokens, from: start) { return (phrase.sense, end) }
        }
        return nil
    }

    private func match(_ phrase: Phrase, _ tokens: [TimeToken], from start: Int) -> Int? {
        var index = start
        for hash in phrase.rest {
            guard index < tokens.count else { return nil }
            // "first-thing" is "first thing".
            if tokens[index].sign == 0x2D, hash != 0x2D, index + 1 < tokens.count, tokens[index + 1].isGlued {
                index += 1
            }
            guard tokens[index].hash == hash else { return nil }
            index += 1
        }
        return index
    }

    // MARK: Words with a letter wrong

    /// The sense of the one long word that differs from this one by a single letter.
    private func nearSense(of word: ArraySlice<UInt8>) -> Int {
        guard word.count >= 6, word.count <= 14, let first = word.first else { return 0 }
        let letter = Int(first | 0x20) - 0x61
        guard letter >= 0, letter < 26 else { return 0 }
        for candidate in longWords[letter] where abs(candidate.letters.count - word.count) <= 1 {
            if TimeVocabulary.differByOne(candidate.letters, word) { return candidate.sense }
        }
        return 0
    }

    private static func differByOne(_ known: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
        func letter(_ offset: Int) -> UInt8 { word[word.startIndex + offset] | 0x20 }
        let common = min(known.count, word.count)
        var front = 0
        while front < common, known[front] == letter(front) { front += 1 }
        var back = 0
        while back < common - front, known[known.count - 1 - back] == letter(word.count - 1 - back) {
            back += 1
        }
        let left = max(known.count, word.count) - front - back
        if left <= 1 { return true }
        // Two neighbours that changed places.
        return left == 2 && known.count == word.count && known[front] == letter(front + 1)
            && known[front + 1] == letter(front)
    }

    // MARK: Reading the table

    private mutating func read(_ line: Substring) {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let sense = TimeVocabulary.sense(from: halves[0]) else {
            unreadLines.append(String(line))
            return
        }
        for words in halves[1].split(separator: ",") { add(words, sense) }
    }

    private mutating func add(_ words: some StringProtocol, _ sense: TimeSense) {
        let bytes = Array(words.utf8)
        let tokens = TimeTokenizer.tokens(of: bytes)
        guard let first = tokens.first else { return }
        if tokens.count > 1 {
            senses.append(sense)
            let phrase = Phrase(rest: tokens.dropFirst().map(\.hash), sense: senses.count - 1)
            let list = Int(entries[first.hash, default: Entry()].phraseList)
            if list >= 0 {
                phrases[list].append(phrase)
            } else {
                phrases.append([phrase])
                entries[first.hash, default: Entry()].phraseList = Int32(phrases.count - 1)
            }
            return
        }
        let old = Int(entries[first.hash]?.sense ?? 0)
        senses.append(TimeVocabulary.merged(senses[old], sense))
        entries[first.hash, default: Entry()].sense = Int32(senses.count - 1)
        let letters = Array(bytes[first.start..<first.end])
        let mayBeMisspelt = sense.key == nil && sense.number == nil && sense.ordinal == nil
        if mayBeMisspelt, letters.count >= 6, let initial = letters.first, (0x61...0x7A).contains(initial) {
            longWords[Int(initial) - 0x61].append(LongWord(letters: letters, sense: senses.count - 1))
        }
    }

    private static func merged(_ old: TimeSense, _ new: TimeSense) -> TimeSense {
        var sense = old
        sense.key = new.key ?? old.key
        sense.number = new.number ?? old.number
        sense.halves = new.halves ?? old.halves
        sense.ordinal = new.ordinal ?? old.ordinal
        sense.weekday = new.weekday ?? old.weekday
        sense.month = new.month ?? old.month
        sense.unit = new.unit ?? old.unit
        sense.part = new.part ?? old.part
        sense.edge = new.edge ?? old.edge
        sense.day = new.day ?? old.day
        sense.span = new.span ?? old.span
        sense.clock = new.clock ?? old.clock
        sense.period = new.period ?? old.period
        sense.season = new.season ?? old.season
        sense.holiday = new.holiday ?? old.holiday
        sense.isWeak = new.isWeak || old.isWeak
        return sense
    }

    private static func sense(from header: Substring) -> TimeSense? {
        var sense = TimeSense()
        var words = header.split(separator: " ")[...]
        while let field = words.popFirst() {
            if field == "weak" {
                sense.isWeak = true
                continue
            }
            guard let value = words.popFirst().map(String.init), set(&sense, String(field), value) else {
                return nil
            }
        }
        return sense
    }

    private static func set(_ sense: inout TimeSense, _ field: String, _ value: String) -> Bool {
        switch field {
        case "key":
            sense.key = TimeKey(rawValue: value)
            return sense.key != nil
        case "unit":
            sense.unit = TimeUnit(rawValue: value)
            return sense.unit != nil
        case "part":
            sense.part = DayPart(rawValue: value)
            return sense.part != nil
        case "edge":
            sense.edge = TimeEdge(rawValue: value)
            return sense.edge != nil
        case "holiday":
            sense.holiday = Holiday(rawValue: value)
            return sense.holiday != nil
        default: break
        }
        guard let number = Int(value) else { return false }
        switch field {
        case "number": sense.number = number
        case "halves": sense.halves = number
        case "ordinal": sense.ordinal = number
        case "weekday": sense.weekday = number
        case "month": sense.month = number
        case "day": sense.day = number
        case "span": sense.span = number
        case "clock": sense.clock = number
        case "period": sense.period = number
        case "season": sense.season = number
        default: return false
        }
        return true
    }
}
