import Groundwork

/// The names that a scenario declares, so that what refers to them can be resolved before all is read.
struct NameTable {
    /// Names of one kind, each with its other spellings, in the order of declaration.
    struct Names {
        /// What such a name stands for, such as "audience".
        let kind: String
        private(set) var spellings: [[String]] = []
        /// The index of each spelling in lower case; the first that has it.
        private var places: [String: Int] = [:]

        init(kind: String) {
            self.kind = kind
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
        func hint(for name: String, offersNearest: Bool = true) -> String {
            if offersNearest, let near = NearestName.to(name, among: spellings.joined()) {
                return "did you mean '\(near)'?"
            }
            if names.isEmpty { return "this scenario declares no \(kind)" }
            return "there is: " + names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
        }
    }

    var audiences = Names(kind: "audience")
    var parties = Names(kind: "party")
    var facts = Names(kind: "fact")
    var measures = Names(kind: "measure")
    var stages = Names(kind: "stage")
    var injects = Names(kind: "inject")
    /// The levels of each party, in the order of the parties.
    var levels: [Names] = []
}
