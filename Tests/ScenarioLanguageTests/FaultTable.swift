import Testing

@testable import ScenarioLanguage

/// One mistake: the part in which it is made, the part without it, the rule, words of the message or the hint.
struct Fault: Sendable, CustomTestStringConvertible {
    let right: String
    let wrong: String
    let rule: Diagnostic.Rule
    let says: String

    init(_ right: String, _ wrong: String, _ rule: Diagnostic.Rule, _ says: String) {
        self.right = right
        self.wrong = wrong
        self.rule = rule
        self.says = says
    }

    var testDescription: String { wrong }
}

extension Fault {
    /// Every rule broken at least once.
    static let table = [
        Fault("size: 200", "👉sise: 200", .unknownKey, "did you mean 'size'?"),
        Fault("size: 200", "size: 👉many", .badValue, "no whole number"),
        Fault("size: 200", "size: 👉0", .outOfRange, "between 1 and"),
        Fault("size: 200", "size: 👉2000000000", .outOfRange, "between 1 and"),
        Fault("size: 200", "size: 200\n👉size: 300", .repeatedKey, "twice"),
        Fault("reads: intranet 50%, app 40%", "reads: intranet 50%, 👉app", .badValue, "channel"),
        Fault("> angry, Karin", "> 👉angri, Karin", .badVoice, "did you mean 'angry'?"),
        Fault("language: en", "language: 👉fr", .badValue, "'nl' or 'en'"),
        Fault(
            "kind: in-house failure", "kind: 👉in-house failur", .badValue,
            "did you mean 'in-house failure'?"),
        Fault("starts: 2026-03-10 08:00", "starts: 👉2026-02-30 08:00", .badTime, "no date and time"),
        Fault("ends: 2026-03-11 17:00", "ends: 👉2026-03-09 17:00", .badTime, "ends before it starts"),
        Fault("ends: 2026-03-11 17:00", "ends: 👉2027-03-11 17:00", .outOfRange, "60 days"),
        Fault(
            "service: e-mail, mail", "helpdesk: 👉0 agents, weekdays 08:00-17:00\nservice: e-mail, mail",
            .outOfRange,
            "at least one agent"),
        Fault(
            "service: e-mail, mail", "helpdesk: 👉2 agents, sun 08:00-17:00\nservice: e-mail, mail",
            .outsideDrill,
            "runs from"),
        Fault("size: 200", "size: 200\nhours: 👉sat 08:00-17:00", .outsideDrill, "never occurs"),
        Fault("takes: 6h-8h", "takes: 6h\nworks: 👉weekend 08:00-17:00", .outsideDrill, "never occurs"),
        Fault(
            "## Day 1", "## Rubric\n- 👉frist-word: weight 10\n\n## Day 1", .unknownName,
            "did you mean 'first-word'?"),
        Fault("## Day 1", "## Rubric\n- first-word: 👉heavy\n\n## Day 1", .badValue, "weight 10"),
        Fault(
            "## Day 1", "## Rubric\n- first-word: 👉weight 300\n\n## Day 1", .outOfRange,
            "between 0 and 100"),
        Fault("id: small", "id: 👉small scenario!", .badValue, "letters, digits and hyphens"),
        Fault("You are head of IT.", "", .emptyText, "briefing"),
        Fault("director (2h, after desk)", "👉director (soon)", .badValue, "duty manager (45m)"),
        Fault("> when challenged:", "> 👉when chalenged:", .badReply, "when challenged"),
        Fault("> otherwise:", "> when asked 👉dsk:", .unknownName, "did you mean 'disk'?"),
        Fault("> otherwise:", "> when escalated to 👉directr:", .unknownName, "did you mean 'director'?"),
        Fault("about: cause", "about: 👉caus", .badValue, "did you mean 'cause'?"),
        Fault("known: day 1 09:30,", "known: 👉day 1 25:30,", .badTime, "day 2 09:30"),
        Fault("known: day 1 09:30,", "known: 👉day 9 09:30,", .outsideDrill, "runs from"),
        Fault("when asked Acme", "when asked 👉Acmee", .unknownName, "did you mean 'Acme'?"),
        Fault("relieves: staff 40%", "relieves: 👉stuff 40%", .unknownName, "did you mean 'staff'?"),
        Fault(
            "relieves: staff 40%", "relieves: staff 40%\nshortens: 👉repare by 2h", .unknownName,
            "did you mean 'repair'?"),
        Fault(
            "relieves: staff 40%", "relieves: staff 40%\nneeds: fact 👉dsk known", .unknownName,
            "did you mean 'disk'?"),
        Fault("takes: 6h-8h", "takes: 👉8h-6h", .badValue, "takes"),
        Fault(
            "takes: 6h-8h", "takes: 6h\nshortened by: measure 👉papers 2h", .unknownName,
            "did you mean 'paper'?"),
        Fault(
            "takes: 6h-8h", "takes: 6h\nshortened by: Acme at 👉directer 2h", .unknownName,
            "did you mean 'director'?"),
        Fault("takes: 6h-8h", "takes: 6h\nshortened by: 👉luck 2h", .badValue, "neither a measure"),
        Fault("takes: 6h-8h", "takes: 6h\nmay fail: 👉often", .badValue, "40%, again 6h"),
        Fault("### 08:05 Reception", "### 👉8h05 Reception", .badTime, "09:30"),
        Fault("### 08:05 Reception", "### 👉07:05 Reception", .outsideDrill, "runs from"),
        Fault("from: reception\n", "", .missingKey, "from: reception"),
        Fault("\"What do I say?\"", "", .emptyText, "what the trainee reads"),
        Fault("from: reception", "from: reception\nclaims: 👉efort", .badValue, "effort, blame"),
        Fault("from: reception", "from: reception\ntells: 👉disc", .unknownName, "did you mean 'disk'?"),
        Fault("from: reception", "from: reception\nchance: 👉150%", .badValue, "60%"),
        Fault("from: reception", "from: reception\nrepeats: 👉often", .badValue, "every 4h"),
        Fault(
            "### 08:05 Reception", "### when frustration of 👉stff > 50: Reception", .unknownName,
            "did you mean 'staff'?"),
        Fault(
            "### 08:05 Reception", "### when 👉the moon is full: Reception", .badCondition,
            "no update for 2h"),
        Fault(
            "### 08:05 Reception", "### when measure paper taken 👉( office hours: Reception",
            .badCondition, "no condition"),
        Fault(
            "### 08:05 Reception", "### when inject 👉dsk: Reception", .unknownName, "did you mean 'desk'?"
        ),
        Fault(
            "### 08:05 Reception", "### when said 👉blam: Reception", .badCondition,
            "did you mean 'blame'?"),
        Fault(
            "### 08:05 Reception", "### when Acme at 👉directer: Reception", .unknownName,
            "did you mean 'director'?"),
        Fault("## Day 1", "## 👉Dag 1", .unknownSection, "did you mean 'Day'?"),
        Fault("## Fact: disk", "## 👉Facts: disk", .unknownSection, "did you mean 'Fact'?"),
        Fault(
            "## Measure: paper", "## Measure: other\n\nX.\n\n## Measure: 👉other", .repeatedName,
            "name of its own"),
        Fault("# A morning", "A morning", .title, "begins with its title"),
        Fault("\"What do I say?\"", "\"What do I say?\"\n\n# 👉More", .title, "has one title"),
        Fault(SmallScenario.day, "", .missingSection, "nothing happens"),
        Fault(SmallScenario.audience, "", .missingSection, "nobody waits"),
        Fault(SmallScenario.recovery, "", .missingSection, "never ends"),
        Fault("You are head of IT.", "You\u{0} are head of IT.", .noText, "plain text"),
        Fault("### 08:05 Reception", "### when \(tooDeep): Reception", .tooLarge, "at most 20 levels"),
        Fault("size: 200", "👉colour: blue", .unknownKey, "prose begins after a blank line"),
        Fault("## Day 1", "## 👉Weather\n\n## Day 1", .unknownSection, "sections are: Audience: NAME"),
        Fault("## Day 1", "## Day 1\n👉from: reception", .unknownKey, "'### 08:00 TITLE'"),
        Fault("id: small", "👉id:", .badValue, "has no value"),
        Fault("starts: 2026-03-10 08:00\n", "", .missingKey, "'starts: 2026-03-10 07:40'"),
        Fault("> angry, Karin", "> 👉green, Karin", .badVoice, "it is one of: angry"),
        Fault("> angry, Karin", "> angry 👉about lunch, Karin", .badVoice, "write 'about' and one of"),
        Fault("> angry, Karin (sales): \"How?\"", "> 👉angry", .badVoice, "a mood and words"),
        Fault("> otherwise: \"Noted.\"", "> 👉otherwise", .badReply, "when it is given"),
        Fault("> otherwise:", "> when asked 👉weather:", .unknownName, "there is: disk"),
        Fault(
            "takes: 6h-8h", "takes: 6h\nshortened by: measure 👉luck 2h", .unknownName, "there is: paper"),
        Fault("takes: 6h-8h", "takes: 6h\nshortened by: 👉luck", .badValue, "and by how much"),
        Fault("relieves: staff 40%", "relieves: 👉staff", .badValue, "'relieves: teachers 40%'"),
        Fault(
            "relieves: staff 40%", "relieves: staff 40%\nshortens: 👉repair", .badValue,
            "the time taken off it"),
        Fault(
            "mentions: disk, storage", "mentions: disk\ntell: 👉perhaps", .badValue,
            "'no, because REASON'"),
        Fault("A disk is broken.", "", .emptyText, "plain words for users"),
        Fault("### Stage: repair", "### 👉Repair", .unknownSection, "'### Stage: diagnosis'"),
        Fault("## Recovery\n", "## Recovery\ntakes: 3h\n", .unknownSection, "as a whole has no stages"),
        Fault("### 08:05 Reception", "### when 👉now", .badCondition, "joined by 'and', 'or', 'not'"),
        Fault("## Day 1", "## Any day", .badTime, "under 'Any day' write"),
        Fault(
            "## Day 1\n\n### 08:05 Reception", "## Day 9\n\n### 👉when office hours: Reception",
            .outsideDrill, "day 9 lies outside the drill"),
        Fault(
            "\"What do I say?\"", "\"What do I say?\"\n\n#### 👉sometimes\n\n\"Hello?\"", .badValue,
            "'#### alternative 60%'"),
        Fault("## Day 1", "## Rubric\n- 👉weather: weight 10\n\n## Day 1", .unknownName, "parts are: "),
        Fault("## Day 1", "## Rubric\n- 👉rhythm\n\n## Day 1", .badValue, "is no weight"),
        Fault(
            "## Day 1", "## Rubric\n- rhythm: weight 1\n- 👉rhythm: weight 2\n\n## Day 1", .repeatedName,
            "weighed twice"),
        Fault(
            "## Day 1", "## 👉Rubric\n\(weightless)\n\n## Day 1", .outOfRange, "nothing is left of"),
        Fault("### 08:05 Reception", "### when 👉trust > 100: Reception", .impossible, "between 0 and 100"),
        Fault(
            "relieves: staff 40%", "relieves: staff 40%\nneeds: 👉trust > 100", .impossible,
            "what 'paper' needs can never hold"),
        Fault(
            "### 08:05 Reception", "### when 👉inject desk: Reception", .circular,
            "waits for this inject"),
        Fault(
            "### 08:05 Reception", "### when 👉after day 2 10:00: Reception", .unreachable,
            "outside its hours"),
        Fault("id: desk", "id: desk\nchance: 0%", .unreachable, "no chance at all"),
        Fault(
            "## Fact: disk\nabout: cause\nknown: day 1 09:30, or when asked Acme",
            "## Fact: 👉disk\nabout: cause\nknown: when trust > 100", .unlearnable, "nobody can learn"),
        Fault(
            "### Stage: repair\ntakes: 6h-8h", "### Stage: 👉repair\ntakes: 4d", .lateRecovery,
            "ends after the drill"),
        Fault(SmallScenario.party, "## Supplier: 👉Acme\n\n", .silentParty, "no answers of its own"),
        Fault(SmallScenario.audience, "## Audience: 👉staff\n\n", .silentAudience, "no lines of their own"),
        Fault("## Day 1", "## Objectives\n- 👉rhythm: news\n\n## Day 1", .idleObjective, "no inject serves"),
        Fault(
            "### 08:05 Reception",
            "### 09:00 A call\nfrom: Acme\n\n\"Hello?\"\n\n### 👉08:05 Reception", .disorder,
            "08:05 stands behind 09:00"),
        Fault("from: reception", "from: 👉stuff", .nearName, "is nearly 'staff'"),
        Fault(
            "reads: intranet 50%, app 40%", "reads: 👉intranet 50% app 40%", .badValue,
            "'reads: intranet 50%, app 40%'"),
        Fault("(2h, after desk)", "(2h, after 👉dsek)", .unknownName, "did you mean 'desk'?"),
        Fault("(2h, after desk)", "(2h, after 👉reception)", .unknownName, "there is: desk, director"),
        Fault(
            "### 08:05 Reception\nid: desk\nfrom: reception\n\"What do I say?\"",
            "### 👉08:05 Reception\nid: desk\nfrom: reception\n\"What do I say?", .openQuote,
            "lacks a quotation mark"),
        Fault(
            "\"What do I say?\"", "> 👉\"I hear nothing. How much longer?", .openQuote,
            "lacks a quotation mark"),
        Fault("> otherwise: \"Noted.\"", "> 👉otherwise: \"Noted.", .openQuote, "lacks a quotation mark"),
    ]

    /// One parenthesis more than is read.
    private static let tooDeep =
        String(repeating: "( ", count: 20) + "👉( office hours" + String(repeating: " )", count: 21)

    /// A rubric in which no part of the first dimension counts.
    private static let weightless = ScenarioReader.rubricParts[0].map { "- \($0): weight 0" }
        .joined(separator: "\n")
}
