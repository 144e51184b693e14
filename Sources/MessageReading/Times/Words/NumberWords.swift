/// Cardinal and ordinal number words, built from their parts.
enum NumberWords {
    struct Entry {
        let word: String
        var number: Int?
        var ordinal: Int?
    }

    /// Dutch, 0 to 100, the tens up to 190, and 1st to 31st.
    static let dutch: [Entry] = {
        let small = [
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
            "twaalf",
            "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
        ]
        let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
        var entries = small.enumerated().map { Entry(word: $1, number: $0) }
        entries.append(Entry(word: "honderd", number: 100))
        for (index, ten) in tens.enumerated() {
            entries.append(Entry(word: ten, number: 20 + index * 10))
            entries.append(Entry(word: "honderd" + ten, number: 120 + index * 10))
            for unit in 1...9 {
                entries.append(Entry(word: small[unit] + "en" + ten, number: 20 + index * 10 + unit))
            }
        }
        let irregular = [1: "eerste", 3: "derde", 8: "achtste"]
        for number in 1...31 {
            let cardinal = entries.first { $0.number == number }?.word ?? ""
            let regular = cardinal + (number == 1 || number == 8 || number >= 20 ? "ste" : "de")
            entries.append(Entry(word: irregular[number] ?? regular, ordinal: number))
        }
        return entries
    }()

    /// English, 0 to 100 and 1st to 31st.
    static let english: [Entry] = {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth",
        ]
        var entries = small.enumerated().map { Entry(word: $1, number: $0) }
        for (index, ten) in tens.enumerated() {
            entries.append(Entry(word: ten, number: 20 + index * 10))
            for unit in 1...9 {
                entries.append(Entry(word: "\(ten) \(small[unit])", number: 20 + index * 10 + unit))
            }
        }
        entries.append(Entry(word: "hundred", number: 100))
        entries += ordinals.enumerated().map { Entry(word: $1, ordinal: $0 + 1) }
        for unit in 1...9 { entries.append(Entry(word: "twenty \(ordinals[unit - 1])", ordinal: 20 + unit)) }
        entries.append(Entry(word: "thirtieth", ordinal: 30))
        entries.append(Entry(word: "thirty first", ordinal: 31))
        return entries
    }()
}
