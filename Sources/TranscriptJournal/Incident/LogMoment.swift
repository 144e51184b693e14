package import Groundwork

/// Moments as logs write them.
package enum LogMoment {
    /// Reads `2026-03-10T11:20`, also with a space, seconds and their fractions, or with the day first
    /// (`10-03-2026 11:20`).
    ///
    /// A zone behind it is dropped: what counts is the clock that people saw, and a log has one zone throughout.
    package static func read(_ written: String) -> Moment? {
        var text = written.trimmingPrefix(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        if text.last == "Z" || text.last == "z" { text.removeLast() }
        guard let parting = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }) else {
            return nil
        }
        let date = text[..<parting]
        var clock = text[text.index(after: parting)...]
        if let zone = clock.firstIndex(where: { $0 == "+" || $0 == "-" }) { clock = clock[..<zone] }
        if let fraction = clock.firstIndex(where: { $0 == "." || $0 == "," }) { clock = clock[..<fraction] }
        return Moment("\(isoDate(date))T\(clock.trimmingPrefix(while: \.isWhitespace))")
    }

    /// The date with its year first; a day that stands first is moved to the end.
    private static func isoDate(_ date: Substring) -> String {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2 else { return String(date) }
        return "\(parts[2])-\(parts[1])-\(parts[0])"
    }
}
