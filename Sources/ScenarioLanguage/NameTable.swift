import Groundwork

/// The names that a scenario declares, so that what refers to them can be resolved before all is read.
struct NameTable {
    /// Names of one kind, each with its other spellings, in the order of declaration.
    struct Names {
        /// What such a name stands for, such as "audience".
        let kind: Phrase
        private(set) var spellings: [[String]] = []
        /// The index of each spelling in lower case; the first that has it.
        private var places: [String: Int] = [:]

        init(nl: String, en: String) {
            kind = Phrase(nl: nl, en: en)
        }

        /// The declared names.
        var names: [String] { spellings.compactMap(\.first) }

        /// Declares a name with its other spellings.
        mutating func declare(_ name: String, also others: [String] = []) {
            for spelling in [name] + others where places[spelling.lowercased()] == nil {
                places[spelling.lowercased()] = spellings.count
            }
            spellings.append([name] + others)
        }

        /// The index of a name, whatever its case.
        func index(of name: String) -> Int? {
            places[name.lowercased()]
        }

        /// What to say about a name that is not declared.
        func hint(for name: String, offersNearest: Bool = true) -> Phrase {
            if offersNearest, let near = Phrase.nearest(to: name, among: spellings.joined()) { return near }
            guard names.isEmpty else { return .thereIs(names) }
            return Phrase(
                nl: "dit scenario kent geen \(kind.nl)", en: "this scenario declares no \(kind.en)")
        }
    }

    var audiences = Names(nl: "doelgroep", en: "audience")
    var parties = Names(nl: "partij", en: "party")
    var facts = Names(nl: "feit", en: "fact")
    var measures = Names(nl: "maatregel", en: "measure")
    var stages = Names(nl: "fase", en: "stage")
    var injects = Names(nl: "inject", en: "inject")
    /// The levels of each party, in the order of the parties.
    var levels: [Names] = []
}
