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

@Suite("Mistakes in scenarios")
struct FaultTests {
    @Test("the small scenario is in order")
    func inOrder() {
        #expect(MarkedScenario(SmallScenario.source).diagnostics.isEmpty)
    }

    @Test(
        "a mistake is found once, at its place, with its rule and a way out",
        arguments: [
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
        ])
    func found(fault: Fault) throws {
        #expect(SmallScenario.source.contains(fault.right), "the part is in the small scenario")
        let wrong = SmallScenario.source.replacing(fault.right, with: fault.wrong, maxReplacements: 1)
        let marked = MarkedScenario(wrong)
        let found = try #require(marked.diagnostics.first { $0.rule == fault.rule }, "the rule is broken")
        #expect((found.message + " " + (found.hint ?? "")).contains(fault.says))
        if marked.line > 0 {
            #expect(found.place.line == marked.line)
            #expect(found.place.column == marked.column)
        }
        #expect(found.hint != nil, "there is a way out")
    }

    @Test("all mistakes come in one go, in the order of their places")
    func allAtOnce() {
        let wrong = SmallScenario.source
            .replacing("size: 200", with: "size: many")
            .replacing("about: cause", with: "about: caus")
            .replacing("takes: 6h-8h", with: "takes: long")
        let lines = MarkedScenario(wrong).diagnostics.map(\.place.line)
        #expect(lines.count == 3)
        #expect(lines == lines.sorted())
    }

    @Test("a mistake is shown with its line and a finger under the word")
    func rendered() {
        let wrong = SmallScenario.source.replacing("size: 200", with: "size: many")
        let text = DiagnosticRenderer(file: "small.md", source: wrong).render(
            MarkedScenario(wrong).diagnostics)
        #expect(
            text == """
                small.md:11:7: error: 'many' is no whole number [bad-value]
                  11 | size: many
                     |       ^^^^
                  hint: write for instance 'size: 100'

                1 error in small.md
                """)
    }

    @Test("conditions nested a thousand deep are refused, not followed")
    func nested() {
        let deep =
            String(repeating: "( ", count: 1000) + "office hours" + String(repeating: " )", count: 1000)
        let wrong = SmallScenario.source.replacing("### 08:05 Reception", with: "### when \(deep): Reception")
        #expect(MarkedScenario(wrong).diagnostics.map(\.rule) == [.tooLarge])
    }

    @Test(
        "what is no scenario is refused with a reason",
        arguments: ["", "hello", "## Day 1", "# One\n# Two", "\u{0}\u{1B}[2J"])
    func noScenario(text: String) {
        #expect(!MarkedScenario(text).diagnostics.isEmpty)
    }

    @Test("no bytes make the reader fall over", arguments: 0..<200 as Range<UInt64>)
    func anyInput(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        var characters = Array(SmallScenario.source)
        let pool = Array("#:>-%,()\n\t \"|1290 azA€é👉\u{202E}\u{0}")
        for _ in 0..<(1 + random(40)) {
            let at = random(characters.count)
            switch random(3) {
            case 0: characters[at] = pool[random(pool.count)]
            case 1: characters.remove(at: at)
            default: characters.insert(pool[random(pool.count)], at: at)
            }
        }
        let source = String(characters)
        do {
            let scenario = try ScenarioReader.read(source)
            #expect(!scenario.audiences.isEmpty)
        } catch {
            #expect(
                !DiagnosticRenderer(file: "x", source: source).render(error.diagnostics).isEmpty,
                "seed \(seed)")
        }
    }
}
