import Groundwork
package import ScenarioLanguage

/// Conditions as a person says them, in the language of the scenario.
package struct ConditionWords {
    let scenario: Scenario
    /// The facts' own words; nothing where facts go by their names.
    private let factWords: FactWords?

    /// Words about a scenario.
    ///
    /// - Parameter namesFacts: whether facts go by their names, as they do beside a drawing that shows those.
    package init(scenario: Scenario, namesFacts: Bool = false) {
        self.scenario = scenario
        factWords = namesFacts ? nil : FactWords(scenario.facts.map { ($0.name, $0.text) })
    }

    /// What a fact is called.
    func fact(_ index: Int) -> String {
        let name = scenario.facts[index].name
        let words = factWords?[name] ?? name
        return words == name ? "‘\(name)’" : words
    }

    private func say(_ nl: String, _ en: String) -> String { scenario.language.pick(nl: nl, en: en) }

    /// A condition in words.
    package func words(_ circumstance: Circumstance) -> String { words(circumstance, holds: true) }

    /// A moment of the drill in words, "day 2 09:30".
    func moment(_ moment: Moment) -> String {
        say("dag", "day") + " \(scenario.day(of: moment)) \(moment.clock)"
    }

    /// A length of time in words.
    func length(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        var parts: [String] = []
        if hours > 0 { parts.append("\(hours) " + say("uur", hours == 1 ? "hour" : "hours")) }
        if rest > 0 || hours == 0 {
            parts.append("\(rest) " + say(rest == 1 ? "minuut" : "minuten", rest == 1 ? "minute" : "minutes"))
        }
        return parts.joined(separator: " ")
    }

    /// Weekly hours in words.
    func hours(_ hours: WeeklyHours) -> String {
        let text = LengthText.text(hours)
        guard scenario.language == .dutch else { return text }
        let parts = text.split(separator: ",").map { part in
            part.split(separator: " ").map { word in
                word.split(separator: "-").map { ConditionWords.dutchDays[String($0)] ?? String($0) }
                    .joined(separator: "-")
            }.joined(separator: " ")
        }
        return parts.joined(separator: ", ")
    }

    private static let dutchDays = [
        "weekdays": "werkdagen", "daily": "elke dag", "always": "altijd", "mon": "ma", "tue": "di",
        "wed": "wo",
        "thu": "do", "fri": "vr", "sat": "za", "sun": "zo",
    ]

    private func words(_ circumstance: Circumstance, holds: Bool) -> String {
        switch circumstance {
        case .not(let part): words(part, holds: !holds)
        case .all(let parts): joined(parts, holds, and: holds)
        case .any(let parts): joined(parts, holds, and: !holds)
        case .noUpdate, .mood, .waiting, .brokenPromises, .service: gauge(circumstance, holds)
        case .delivered, .answered, .unanswered: inject(circumstance, holds)
        default: state(circumstance, holds)
        }
    }

    private func joined(_ parts: [Circumstance], _ holds: Bool, and: Bool) -> String {
        let texts = parts.map { part -> String in
            let text = words(part, holds: holds)
            switch part {
            case .all, .any: return "(\(text))"
            default: return text
            }
        }
        return texts.joined(separator: and ? say(" en ", " and ") : say(" of ", " or "))
    }

    private func gauge(_ circumstance: Circumstance, _ holds: Bool) -> String {
        switch circumstance {
        case .noUpdate(let minutes, let audience):
            let who = audience.map { scenario.audiences[$0].name }
            let time = length(minutes)
            if holds {
                return who.map {
                    say("\($0) al \(time) niets van u hoorden", "\($0) have had no message for \(time)")
                }
                    ?? say("niemand al \(time) iets van u hoorde", "nobody has had a message for \(time)")
            }
            return who.map {
                say(
                    "\($0) het laatste \(time) nog iets hoorden",
                    "\($0) have had a message in the last \(time)")
            }
                ?? say(
                    "het laatste \(time) iemand nog iets hoorde",
                    "somebody has had a message in the last \(time)")
        case .mood(let gauge, let audience, let comparison, let number):
            let whose =
                audience.map { scenario.audiences[$0].name } ?? say("iedereen samen", "everybody together")
            let name =
                switch gauge {
                case .frustration: say("de frustratie", "the frustration")
                case .trust: say("het vertrouwen", "the trust")
                case .resignation: say("de gelatenheid", "the resignation")
                }
            return say("\(name) van \(whose) ", "\(name) of \(whose) is ")
                + compared(comparison, number, holds)
                + say(" is", "")
        case .waiting(let comparison, let number):
            return say(
                "het aantal wachtenden aan de telefoon ", "the number of people waiting on the telephone is ")
                + compared(comparison, number, holds) + say(" is", "")
        case .brokenPromises(let comparison, let number):
            return say("het aantal gebroken beloften ", "the number of broken promises is ")
                + compared(comparison, number, holds) + say(" is", "")
        case .service(let comparison, let number):
            return say("het deel van de dienst dat werkt ", "the share of the service that works is ")
                + compared(comparison, number, holds) + "%" + say(" is", "")
        default: return ""
        }
    }

    private func compared(_ comparison: Circumstance.Comparison, _ number: Int, _ holds: Bool) -> String {
        switch (comparison, holds) {
        case (.above, true), (.atMost, false): say("meer dan \(number)", "more than \(number)")
        case (.below, true), (.atLeast, false): say("minder dan \(number)", "less than \(number)")
        case (.atLeast, true), (.below, false): say("\(number) of meer", "\(number) or more")
        case (.atMost, true), (.above, false): say("\(number) of minder", "\(number) or less")
        }
    }

    private func inject(_ circumstance: Circumstance, _ holds: Bool) -> String {
        func title(_ index: Int) -> String { "‘\(scenario.injects[index].title)’" }
        switch circumstance {
        case .delivered(let inject, let minutes):
            if minutes == 0 {
                return holds
                    ? say("\(title(inject)) gekomen is", "\(title(inject)) has come")
                    : say("\(title(inject)) niet gekomen is", "\(title(inject)) has not come")
            }
            let time = length(minutes)
            return holds
                ? say("\(title(inject)) \(time) geleden kwam", "\(title(inject)) came \(time) ago")
                : say(
                    "\(title(inject)) niet al \(time) geleden kwam",
                    "\(title(inject)) did not come \(time) ago")
        case .answered(let inject):
            return holds
                ? say("op \(title(inject)) geantwoord is", "\(title(inject)) was answered")
                : say("op \(title(inject)) niet geantwoord is", "\(title(inject)) was not answered")
        case .unanswered(let inject, let minutes):
            let time = length(minutes)
            return holds
                ? say(
                    "op \(title(inject)) na \(time) geen antwoord kwam",
                    "\(title(inject)) went unanswered for \(time)")
                : say(
                    "\(title(inject)) geen \(time) op antwoord wacht",
                    "\(title(inject)) has not waited \(time) for an answer")
        default: return ""
        }
    }

    private func state(_ circumstance: Circumstance, _ holds: Bool) -> String {
        let no = holds ? "" : say("niet ", "not ")
        switch circumstance {
        case .factKnown(let fact):
            return say(
                "\(self.fact(fact)) \(no)bekend is", "\(self.fact(fact)) is \(no)known")
        case .factTold(let fact, let audience):
            let whom = audience.map { say(" aan ", " to ") + scenario.audiences[$0].name } ?? ""
            let name = self.fact(fact)
            return say("\(name) \(no)verteld is\(whom)", "\(name) was \(no)told\(whom)")
        case .measureTaken(let measure):
            let name = scenario.measures[measure].name
            return say("de maatregel ‘\(name)’ \(no)genomen is", "the measure ‘\(name)’ was \(no)taken")
        case .measureReady(let measure):
            let name = scenario.measures[measure].name
            return holds
                ? say("de maatregel ‘\(name)’ werkt", "the measure ‘\(name)’ works")
                : say("de maatregel ‘\(name)’ niet werkt", "the measure ‘\(name)’ does not work")
        case .escalated(let party, let level):
            let (name, step) = (scenario.parties[party].name, scenario.parties[party].levels[level].name)
            return say(
                "bij \(name) het niveau ‘\(step)’ \(no)bereikt is",
                "the level ‘\(step)’ at \(name) was \(no)reached")
        case .said(let word):
            let name = SayingWords.name(word, in: scenario.language)
            return holds
                ? say("aan gebruikers is gezegd: \(name)", "users were told: \(name)")
                : say("aan gebruikers niet is gezegd: \(name)", "users were not told: \(name)")
        case .stageEnded(let stage, let minutes):
            let name = scenario.recovery.stages[stage].name
            let time = minutes == 0 ? "" : length(minutes) + say(" geleden ", " ago")
            return holds
                ? say(
                    "de fase ‘\(name)’ \(time)klaar was",
                    "the stage ‘\(name)’ ended" + (time.isEmpty ? "" : " " + time))
                : say("de fase ‘\(name)’ nog niet klaar is", "the stage ‘\(name)’ has not ended")
        case .reached(let moment):
            return holds
                ? say("het \(self.moment(moment)) is of later", "it is \(self.moment(moment)) or later")
                : say("het nog voor \(self.moment(moment)) is", "it is before \(self.moment(moment))")
        case .officeHours: return say("het \(no)kantoortijd is", "it is \(no)office hours")
        case .asked(let party, let after):
            let name = scenario.parties[party].name
            let since = after.map { say(" vanaf ", " from ") + moment($0) + say("", " on") } ?? ""
            return say("het aan \(name) gevraagd wordt\(since)", "\(name) is asked\(since)")
        default: return words(circumstance, holds: holds)
        }
    }
}

/// What a message can have said, in words.
enum SayingWords {
    /// The name of a saying; the word itself where it is not known.
    static func name(_ word: String, in language: Language) -> String {
        guard let pair = names[word] else { return word }
        return language.pick(nl: pair.0, en: pair.1)
    }

    private static let names: [String: (String, String)] = [
        "effort": ("hoe hard er gezocht wordt", "how hard everybody has been looking"),
        "blame": ("wiens schuld het is", "whose fault it is"),
        "investment": ("hoeveel geld erin gestoken is", "how much money went into it"),
        "certainty": ("dat het dan zeker klaar is", "that it will definitely be fixed by then"),
        "problem": ("wat er aan de hand is", "what is wrong"),
        "impact": ("voor wie en wat", "for whom and what"),
        "cause": ("de oorzaak", "the cause"), "unknown": ("wat men niet weet", "what is not known"),
        "actions": ("wat er gedaan wordt", "what is being done"),
        "ownership": ("dat IT ervoor staat", "that IT answers for it"), "empathy": ("begrip", "sympathy"),
        "next update": ("wanneer er weer bericht komt", "when the next message comes"),
        "workaround": ("hoe het zolang kan", "how to manage meanwhile"),
        "contact": ("waar men terecht kan", "where to get help"),
        "prepare": ("dat het lang kan duren", "that it may take long"),
        "restored": ("dat het weer werkt", "that it works again"),
        "minimise": ("dat het meevalt", "that it is not that bad"),
        "vague": ("zo snel mogelijk", "as soon as possible"),
        "jargon": ("vaktaal", "jargon"), "hostile": ("iets onaardigs", "something unkind"),
    ]
}
