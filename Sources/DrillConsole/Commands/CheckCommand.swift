import Groundwork
import ScenarioLanguage
import ScenarioWorkshop

extension CommandDescription {
    /// Finds every error in scenarios.
    static let check = CommandDescription(
        name: "check", arguments: "SCENARIO…", count: 0...10_000,
        summary: Phrase(
            nl: "vindt elke fout in een scenario en zegt waar die staat",
            en: "finds every error in a scenario and says where it is"),
        options: [
            Option(
                name: "strict", value: nil,
                summary: Phrase(
                    nl: "ook een waarschuwing geldt als fout", en: "a warning counts as an error too")),
            Option(
                name: "all", value: nil,
                summary: Phrase(
                    nl: "toont alle fouten, niet alleen de eerste \(DiagnosticRenderer.limit)",
                    en: "shows all errors, not only the first \(DiagnosticRenderer.limit)")),
            Option(
                name: "play", value: nil,
                summary: Phrase(
                    nl:
                        "laat willekeurige spelers spelen: houdt elke drill zich aan zijn wetten, en wat wordt bereikt",
                    en: "lets random players play: does every drill keep its laws, and what is reached")),
            Option(
                name: "runs", value: "N",
                summary: Phrase(
                    nl: "met --play: hoe vaak; standaard 20", en: "with --play: how often; 20 by default")),
            Option(
                name: "seed", value: "N",
                summary: Phrase(
                    nl: "met --play: de eerste seed; standaard 1",
                    en: "with --play: the first seed; 1 by default")),
            Option(
                name: "people", value: "N",
                summary: Phrase(
                    nl: "met --play: hoeveel mensen de menigte telt; standaard hoogstens 2000",
                    en: "with --play: how many people the crowd has; at most 2000 by default")),
            Option(
                name: "against", value: "OTHER",
                summary: Phrase(
                    nl:
                        "waar een vertaling anders is opgebouwd: injects, tijden, voorwaarden, doelgroepen, feiten",
                    en: "where a translation is built otherwise: injects, times, conditions, audiences, facts"
                )),
            Option(
                name: "explain", value: "CODE",
                summary: Phrase(
                    nl: "wat een code betekent, met een voorbeeld", en: "what a code means, with a sample")),
            Option(
                name: "codes", value: nil,
                summary: Phrase(nl: "alle codes", en: "all codes")),
            Option(
                name: "format", value: "text|markdown",
                summary: Phrase(nl: "met --codes: vorm", en: "with --codes: the form")),
        ],
        examples: [
            "outage-drill check Scenarios/elo-supplier-nl.md",
            "outage-drill check --play --runs 100 elo-supplier-nl",
            "outage-drill check --against elo-supplier-nl elo-supplier-en",
            "outage-drill check --explain unreachable-inject",
        ]
    ) { invocation in
        if let code = invocation.value("explain") { return try CodePages(invocation).explain(code) }
        if invocation.has("codes") { return try CodePages(invocation).list() }
        guard !invocation.arguments.isEmpty else {
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "er ontbreekt iets achter 'check'; schrijf: outage-drill check SCENARIO…",
                    en: "something is missing behind 'check'; write: outage-drill check SCENARIO…"))
        }
        if let other = invocation.value("against") { return try PairCheck(invocation).run(against: other) }
        if invocation.has("play") { return try PlayCheck(invocation).run() }
        return try ScenarioCheck(invocation).run()
    }
}

/// Checks the scenarios that a command names.
private struct ScenarioCheck {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func run() throws -> ExitStatus {
        var status = ExitStatus.done
        let finder = ScenarioFinder(invocation.surroundings)
        for name in invocation.arguments {
            let found = try finder.find(name, invocation.language)
            let source = try ScenarioFinder.text(of: found)
            let review = ScenarioReview(of: source)
            if !review.diagnostics.isEmpty {
                let renderer = DiagnosticRenderer(file: found.path, source: source)
                invocation.surroundings.complain(
                    renderer.render(
                        review.diagnostics, in: invocation.language,
                        limit: invocation.has("all") ? .max : DiagnosticRenderer.limit))
            }
            if review.hasErrors || (invocation.has("strict") && !review.diagnostics.isEmpty) {
                status = .wrong
            } else if let scenario = review.scenario {
                invocation.surroundings.say(summary(of: scenario, found.path))
            }
        }
        return status
    }

    private func summary(of scenario: Scenario, _ path: String) -> String {
        let conditional = scenario.injects.count {
            if case .when = $0.trigger { true } else { false }
        }
        let (injects, audiences) = (scenario.injects.count, scenario.audiences.count)
        return invocation.language.pick(
            nl:
                "\(path): in orde; \(injects) inject\(injects == 1 ? "" : "s"), waarvan \(conditional) "
                + "op een voorwaarde; \(scenario.people) mens\(scenario.people == 1 ? "" : "en") "
                + "in \(audiences) doelgroep\(audiences == 1 ? "" : "en")",
            en:
                "\(path): in order; \(injects) inject\(injects == 1 ? "" : "s"), \(conditional) of them "
                + "on a condition; \(scenario.people) \(scenario.people == 1 ? "person" : "people") "
                + "in \(audiences) audience\(audiences == 1 ? "" : "s")")
    }
}

/// Shows the catalogue of codes.
private struct CodePages {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func list() throws -> ExitStatus {
        let isMarkdown = try invocation.choice("format", of: ["text", "markdown"]) == "markdown"
        let text = isMarkdown ? CataloguePages.markdown : CataloguePages.list(in: invocation.language) + "\n"
        invocation.surroundings.write(text)
        return .done
    }

    func explain(_ code: String) throws -> ExitStatus {
        guard let entry = Catalogue.entry(code) else {
            let near = NearestName.to(code, among: Catalogue.entries.map(\.rule.rawValue))
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "er is geen code '\(code)'; "
                        + (near.map { "bedoelde u '\($0)'?" } ?? "zie 'outage-drill check --codes'"),
                    en: "there is no code '\(code)'; "
                        + (near.map { "did you mean '\($0)'?" } ?? "see 'outage-drill check --codes'")))
        }
        invocation.surroundings.say(CataloguePages.page(of: entry, in: invocation.language))
        return .done
    }
}

/// Lays two language versions of a scenario side by side.
private struct PairCheck {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func run(against other: String) throws -> ExitStatus {
        var status = ExitStatus.done
        let second = try review(other)
        for name in invocation.arguments {
            let first = try review(name)
            let found = ScenarioPair.differences(first.review, second.review)
            for difference in found {
                invocation.surroundings.say(
                    difference.sentence(first.path, second.path, in: invocation.language))
            }
            if !found.isEmpty { status = .wrong }
            invocation.surroundings.say(summary(first.path, second.path, count: found.count))
        }
        return status
    }

    private func summary(_ first: String, _ second: String, count: Int) -> String {
        count == 0
            ? invocation.language.pick(
                nl: "\(first) en \(second) zijn hetzelfde opgebouwd",
                en: "\(first) and \(second) are built alike")
            : invocation.language.pick(
                nl: "\(count) verschillen tussen \(first) en \(second)",
                en: "\(count) differences between \(first) and \(second)")
    }

    /// A scenario that reads; the mistakes of one that does not are shown.
    private func review(_ name: String) throws -> (path: String, review: ScenarioReview) {
        let found = try ScenarioFinder(invocation.surroundings).find(name, invocation.language)
        let source = try ScenarioFinder.text(of: found)
        let review = ScenarioReview(of: source)
        if review.scenario == nil {
            invocation.surroundings.complain(
                DiagnosticRenderer(file: found.path, source: source).render(
                    review.diagnostics, in: invocation.language))
            throw Complaint(
                .data,
                invocation.language.pick(
                    nl: "'\(found.path)' heeft fouten; er is niets vergeleken",
                    en: "'\(found.path)' has errors; nothing was compared"))
        }
        return (found.path, review)
    }
}
