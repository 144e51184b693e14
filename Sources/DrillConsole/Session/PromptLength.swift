import Groundwork
import ScenarioLanguage

/// Lengths of time and clock times as they are typed at the prompt.
enum PromptLength {
    /// Minutes of "30m", "2h", "1h30", "2u", "90", "1,5 uur"; a bare number is minutes.
    static func minutes(_ text: String) -> Int? {
        let bare = text.filter { !$0.isWhitespace }.lowercased()
        if let number = Int(bare) { return (1...100_000).contains(number) ? number : nil }
        if let half = halves(bare) { return half }
        return ValueReader.minutes(bare) ?? ValueReader.minutes(bare + "m")
    }

    /// "1.5h" and "2,5uur".
    private static func halves(_ text: String) -> Int? {
        for mark in [".5", ",5"] {
            guard let at = text.firstRange(of: mark), let whole = Int(text[..<at.lowerBound]), whole < 1000
            else { continue }
            let unit = text[at.upperBound...]
            if ["h", "u", "uur", "hour", "hours"].contains(unit) { return whole * 60 + 30 }
        }
        return nil
    }

    /// Minutes since midnight of "14:00", "9.30", "14u", "14u30", "14h".
    static func clock(_ text: Substring) -> Int? {
        var form = String(text.map { ".uh".contains($0) ? ":" : $0 })
        if form.hasSuffix(":") { form += "00" }
        if !form.contains(":") { form += ":00" }
        return Moment.minuteOfDay(clock: form)
    }
}
