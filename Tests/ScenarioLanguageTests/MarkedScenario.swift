import ScenarioLanguage

/// A scenario in which a pointing hand stands before the word at fault.
struct MarkedScenario {
    /// The text without the hand.
    let source: String
    /// Where the hand stood.
    let line: Int
    let column: Int

    /// Takes the hand out of a text.
    init(_ marked: String) {
        var source = ""
        var line = 1
        var column = 1
        var found = (0, 0)
        for character in marked {
            if character == "👉" {
                found = (line, column)
                continue
            }
            source.append(character)
            if character == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        self.source = source
        (self.line, self.column) = found
    }

    /// The mistakes that reading finds; of a scenario that reads, what in it does not add up.
    var diagnostics: [Diagnostic] { ScenarioReview(of: source).diagnostics }
}

/// A small scenario that is in order, with parts that a test may replace.
enum SmallScenario {
    static let head = """
        # A morning
        id: small
        language: en
        kind: in-house failure
        starts: 2026-03-10 08:00
        ends: 2026-03-11 17:00
        service: e-mail, mail

        You are head of IT.

        """
    static let audience = """
        ## Audience: staff
        size: 200
        reads: intranet 50%, app 40%

        > angry, Karin (sales): "How?"

        """
    static let party = """
        ## Supplier: Acme
        escalation: desk (15m), director (2h, after desk)

        > when challenged: "It was a guess."
        > otherwise: "Noted."

        """
    static let fact = """
        ## Fact: disk
        about: cause
        known: day 1 09:30, or when asked Acme
        mentions: disk, storage

        A disk is broken.

        """
    static let measure = """
        ## Measure: paper
        relieves: staff 40%

        Forms on paper.

        """
    static let recovery = """
        ## Recovery

        ### Stage: repair
        takes: 6h-8h
        then service: 100%

        """
    static let day = """
        ## Day 1

        ### 08:05 Reception
        id: desk
        from: reception
        "What do I say?"

        """

    /// The whole.
    static let source = head + audience + party + fact + measure + recovery + day
}
