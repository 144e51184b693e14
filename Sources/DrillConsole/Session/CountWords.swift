import Groundwork

/// Counts as they are written in a language.
struct CountWords {
    let language: Language

    /// A whole number in groups of three digits: "10,570", "10.570".
    func whole(_ number: Int) -> String {
        let digits = Array(String(abs(number)))
        let mark = language.pick(nl: ".", en: ",")
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += mark }
            text.append(digit)
        }
        return (number < 0 ? "−" : "") + text
    }

    /// "1 person", "2 people".
    func people(_ number: Int) -> String {
        whole(number) + " "
            + (number == 1
                ? language.pick(nl: "mens", en: "person") : language.pick(nl: "mensen", en: "people"))
    }
}
