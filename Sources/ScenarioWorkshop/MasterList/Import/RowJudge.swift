/// Tells the rows of a sheet apart: injects, expected actions, rows that only part others, rows not to be played.
struct RowJudge {
    /// What a row is.
    enum Kind: Equatable {
        case inject
        /// An action that players are expected to take; it belongs to the inject before it.
        case expectedAction
        /// A title or a mark such as STARTEX.
        case separator
        /// Struck out, or never injected.
        case omitted
    }

    /// The kind of a row.
    static func kind(of row: SheetRow) -> Kind {
        if row.cells.isEmpty { return .separator }
        let status = HeaderNames.plain(row[.status] ?? "")
        if omittedWords.contains(status) { return .omitted }
        if HeaderNames.plain(row[.channel] ?? "") == "not injected" { return .omitted }
        if isSeparator(row) { return .separator }
        let kind = HeaderNames.plain(row[.kind] ?? "")
        if actionWords.contains(kind) { return .expectedAction }
        return .inject
    }

    private static let omittedWords: Set<String> = [
        "omitted", "deleted", "obsolete", "cancelled", "canceled", "removed", "vervallen", "geschrapt",
        "verwijderd", "geannuleerd",
    ]

    private static let actionWords: Set<String> = [
        "player action", "expected action", "expected player action", "expected response", "verwachte actie",
        "spelersactie",
    ]

    /// The first or last moment of an exercise in a row of its own, or a row that has one cell only.
    private static func isSeparator(_ row: SheetRow) -> Bool {
        if mark(of: row) != nil { return true }
        // One text, perhaps repeated over merged cells, and nothing that says who, what or when.
        return Set(row.cells.map(\.text)).count == 1 && row[.body] == nil
    }

    /// "startex" or "endex", if the row is such a mark.
    static func mark(of row: SheetRow) -> String? {
        let words = row.cells.filter { $0.text.count <= 40 }.map { HeaderNames.plain($0.text) }
        for word in words {
            let first = word.split(separator: " ").first.map(String.init) ?? ""
            if ["startex", "debex", "start exercise", "begin oefening", "start oefening"].contains(where: {
                $0 == word || $0 == first
            }) {
                return "startex"
            }
            if ["endex", "finex", "end exercise", "einde oefening"].contains(where: {
                $0 == word || $0 == first
            }) {
                return "endex"
            }
            if ["pausex", "resumex"].contains(first) { return "pausex" }
        }
        return nil
    }
}

/// The ways of delivery that are known, with the words for them in real sheets.
enum ChannelNames {
    /// Whether a way of delivery is known; several may be named in one cell.
    static func isKnown(_ text: String) -> Bool {
        let parts = HeaderNames.plain(
            text.replacing("&", with: " and ").replacing("/", with: " and ").replacing(",", with: " and ")
        )
        .replacing(" en ", with: " and ").replacing(" or ", with: " and ").replacing(" of ", with: " and ")
        .split(separator: " ").split(separator: "and").map { $0.joined(separator: " ") }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                names.contains(part) || part.split(separator: " ").contains { names.contains(String($0)) }
            }
    }

    private static let names: Set<String> = [
        "phone", "call", "telephone", "cell", "cell phone", "mobile", "sms", "text message", "text",
        "telefoon", "bellen",
        "email", "e mail", "mail", "msg", "webmail", "app", "verbal", "in person", "person", "face to face",
        "oral", "runner", "langs",
        "mondeling", "bezoek", "gang", "corridor", "written", "fax", "memo", "letter", "handout", "document",
        "brief", "chat", "messenger",
        "slack", "teams", "whatsapp", "status page", "portal", "social", "tweet", "twitter", "microblog",
        "post",
        "socialnet", "press", "news", "article", "newspaper", "krant", "tv", "radio", "portofoon", "video",
        "intranet",
    ]
}
