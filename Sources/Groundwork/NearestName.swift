/// Finds the name that was probably meant where one is misspelt.
package enum NearestName {
    /// The one name nearest to what was written, if it is near enough to be offered.
    ///
    /// Near is an edit distance of at most a third of the longer word (at least one, at most three), or what
    /// was written being the beginning of exactly one name. Case does not count.
    package static func to(_ written: String, among names: some Sequence<String>) -> String? {
        let word = written.lowercased()
        guard !word.isEmpty, word.count <= 80 else { return nil }
        let candidates = Array(names)
        // Names that differ by more than three letters in length are never near enough.
        let scored = candidates.filter { abs($0.count - word.count) <= 3 }
            .map { name in (name, distance(word, name.lowercased())) }
        let allowed = { (name: String) in Swift.min(3, Swift.max(1, Swift.max(word.count, name.count) / 3)) }
        if let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= allowed(best.0) { return best.0 }
        guard word.count >= 2 else { return nil }
        let begun = candidates.filter { $0.lowercased().hasPrefix(word) }
        return begun.count == 1 ? begun[0] : nil
    }

    /// The edit distance with neighbouring letters swapped counted as one (Damerau, restricted).
    package static func distance(_ left: String, _ right: String) -> Int {
        let a = Array(left)
        let b = Array(right)
        if a.isEmpty || b.isEmpty { return a.count + b.count }
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let same = a[i - 1] == b[j - 1]
                row[j] = Swift.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = Swift.min(row[j], before[j - 2] + 1)
                }
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}
