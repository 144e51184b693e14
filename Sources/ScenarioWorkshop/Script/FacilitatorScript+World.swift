import Groundwork
import ReportWriting
import ScenarioLanguage

/// Who takes part, what is true, what can be done, and how it ends.
extension FacilitatorScript {
    var cast: Section {
        let audiences = scenario.audiences.map { audience in
            [
                audience.name, "\(audience.size)", conditions.hours(audience.hours),
                patience(audience.patience),
                audience.reads.map { "\($0.channel) \($0.percent)%" }.joined(separator: ", "),
            ]
        }
        var blocks: [Block] = [
            .table(
                Block.Table(
                    say("Wie er wachten", "Who waits"),
                    columns: [
                        say("doelgroep", "audience"), say("mensen", "people"),
                        say("hebben het nodig", "need it"),
                        say("geduld", "patience"), say("lezen", "read"),
                    ], rows: audiences, figures: [1]))
        ]
        for party in scenario.parties { blocks += blocksOf(party) }
        return Section("cast", say("Rolverdeling", "Cast"), blocks)
    }

    private func patience(_ patience: Audience.Patience) -> String {
        switch patience {
        case .low: say("weinig", "low")
        case .medium: say("gewoon", "medium")
        case .high: say("veel", "high")
        }
    }

    private func blocksOf(_ party: Party) -> [Block] {
        let role =
            switch party.role {
            case .supplier: say("leverancier", "supplier")
            case .engineer: say("technicus", "engineer")
            case .manager: say("leidinggevende", "manager")
            }
        var blocks: [Block] = [.heading("\(party.name), \(role)")]
        var about = [say("antwoordt in ", "answers in ") + conditions.length(party.answerMinutes)]
        if party.hours != .always { about.append(conditions.hours(party.hours)) }
        let levels = party.levels.map { "\($0.name) (\(conditions.length($0.minutes)))" }
        if !levels.isEmpty {
            about.append(say("escalatie: ", "escalation: ") + levels.joined(separator: " → "))
        }
        blocks.append(.paragraph(about.joined(separator: "; ") + "."))
        if !party.replies.isEmpty {
            blocks.append(.list(party.replies.map { trigger($0.trigger, of: party) + ": " + $0.text }))
        }
        return blocks
    }

    private func trigger(_ trigger: Party.Trigger, of party: Party) -> String {
        switch trigger {
        case .asked(let fact):
            say("naar \(conditions.fact(fact)) gevraagd", "asked about \(conditions.fact(fact))")
        case .challenged: say("betwijfeld", "challenged")
        case .escalated(let level):
            say("geëscaleerd tot ", "escalated to ")
                + (party.levels.indices.contains(level) ? party.levels[level].name : "?")
        case .mobilised: say("van middelen voorzien", "given means")
        case .accepted: say("als men meegaat", "when gone along with")
        case .otherwise: say("anders", "otherwise")
        }
    }

    var truths: Section? {
        guard !scenario.facts.isEmpty else { return nil }
        let rows = scenario.facts.map { fact in
            [
                fact.name, fact.text,
                fact.known.map { conditions.words($0) }.joined(separator: say("; of als ", "; or when ")),
                telling(fact),
            ]
        }
        return Section(
            "facts", say("Wat waar is", "What is true"),
            [
                .table(
                    Block.Table(
                        say("Feiten", "Facts"),
                        columns: [
                            say("feit", "fact"), say("in gewone woorden", "in plain words"),
                            say("bekend als", "known when"), say("mag verteld worden", "may be told"),
                        ], rows: rows))
            ])
    }

    private func telling(_ fact: Fact) -> String {
        switch fact.telling {
        case .yes: say("ja", "yes")
        case .no(let reason): say("nee", "no") + (reason.isEmpty ? "" : ": " + reason)
        case .after(let moment, let reason):
            say("vanaf ", "from ") + conditions.moment(moment) + (reason.isEmpty ? "" : ": " + reason)
        }
    }

    var means: Section? {
        guard !scenario.measures.isEmpty else { return nil }
        let rows = scenario.measures.map { measure in
            let reliefs = measure.relieves.map { "\(scenario.audiences[$0.audience].name) \($0.percent)%" }
            let stages = measure.shortens.map {
                "‘\(scenario.recovery.stages[$0.stage].name)’ −\(conditions.length($0.minutes))"
            }
            return [
                measure.name, measure.text, "€ \(measure.cost)", conditions.length(measure.leadMinutes),
                (reliefs + stages).joined(separator: ", ")
                    + (measure.needs.map { say("; als ", "; when ") + conditions.words($0) } ?? ""),
            ]
        }
        return Section(
            "measures", say("Wat ertegenaan gegooid kan worden", "What can be thrown at it"),
            [
                .table(
                    Block.Table(
                        say("Maatregelen", "Measures"),
                        columns: [
                            say("maatregel", "measure"), say("wat", "what"), say("kosten", "cost"),
                            say("aanloop", "lead time"), say("helpt", "helps"),
                        ], rows: rows, figures: [2]))
            ])
    }

    var recovery: Section {
        let rows = scenario.recovery.stages.map { stage in
            let takes =
                "\(conditions.length(stage.minutes.lowerBound)) – \(conditions.length(stage.minutes.upperBound))"
            let fails =
                stage.failPercent > 0
                ? say(
                    "; kans \(stage.failPercent)% op nog \(conditions.length(stage.failMinutes))",
                    "; a chance of \(stage.failPercent)% of another \(conditions.length(stage.failMinutes))")
                : ""
            let service = stage.service.map { shares in
                zip(scenario.audiences, shares).map { "\($0.name) \($1)%" }.joined(separator: ", ")
            }
            return [
                stage.name, takes + fails, stage.works == .always ? "" : conditions.hours(stage.works),
                stage.shortenedBy.map { accelerator($0) }.joined(separator: ", "), service ?? "",
            ]
        }
        return Section(
            "recovery", say("Hoe het echt gaat", "How it really goes"),
            [
                .table(
                    Block.Table(
                        say("Herstel, fase na fase", "Recovery, stage after stage"),
                        columns: [
                            say("fase", "stage"), say("duurt", "takes"),
                            say("er wordt gewerkt", "work goes on"),
                            say("sneller door", "shortened by"),
                            say("daarna werkt het voor", "then it works for"),
                        ], rows: rows))
            ])
    }

    private func accelerator(_ shortening: Recovery.Shortening) -> String {
        let what =
            switch shortening.by {
            case .measure(let measure): scenario.measures[measure].name
            case .escalation(let party, let level):
                "\(scenario.parties[party].name): \(scenario.parties[party].levels[level].name)"
            }
        return "\(what) −\(conditions.length(shortening.minutes))"
    }

    /// What people of each audience say, by mood.
    var voices: Section? {
        let blocks = scenario.audiences.flatMap { audience -> [Block] in
            guard !audience.voices.isEmpty else { return [] }
            let lines = audience.voices.map { voice -> String in
                let person = [voice.name, voice.role.map { "(\($0))" }].compactMap { $0 }.joined(
                    separator: " ")
                return mood(voice.mood) + (person.isEmpty ? "" : ", " + person) + ": " + voice.text
            }
            return [.heading(audience.name), .list(lines)]
        }
        return blocks.isEmpty ? nil : Section("voices", say("Wat mensen zeggen", "What people say"), blocks)
    }

    private func mood(_ mood: Audience.Mood) -> String {
        switch mood {
        case .angry: say("boos", "angry")
        case .worried: say("bezorgd", "worried")
        case .asking: say("vragend", "asking")
        case .resigned: say("gelaten", "resigned")
        case .thankful: say("dankbaar", "thankful")
        }
    }
}
