import Groundwork

/// Speech that is begun and never closed.
extension ScenarioInspector {
    /// Reports quotation marks that are opened and not closed, in what anybody says.
    mutating func checkQuotes() {
        for speech in places.speech where QuotationMarks.areOpen(in: speech.text) {
            report(
                .openQuote, nl: "wat hier gezegd wordt heeft een aanhalingsteken te weinig",
                en: "what is said here lacks a quotation mark", at: speech.place,
                hint: Phrase(
                    nl: "sluit wat iemand zegt, of laat het teken ervoor weg",
                    en: "close what somebody says, or leave out the mark before it"))
        }
    }
}

/// Whether quotation marks come in pairs.
enum QuotationMarks {
    /// Whether one is opened and not closed.
    ///
    /// Speech may go on over paragraphs; one that begins with a mark while speech goes on takes it up again, as
    /// English prints long speech.
    static func areOpen(in text: String) -> Bool {
        var isOpen = false
        var depth = 0
        for paragraph in text.split(separator: "\n").map(\.trimmingSpaces) {
            if isOpen, paragraph.hasPrefix("\"") { isOpen = false }
            if depth > 0, paragraph.hasPrefix("“") { depth -= 1 }
            for character in paragraph {
                switch character {
                case "\"": isOpen.toggle()
                case "“", "„": depth += 1
                case "”": depth -= 1
                default: break
                }
            }
        }
        return isOpen || depth > 0
    }
}
