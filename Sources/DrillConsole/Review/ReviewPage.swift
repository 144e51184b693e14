import Groundwork
import MessageReading

/// A reading as a page for a person: the message with what matters underlined, what it tells, what it lacks, what
/// will drive people up the wall, and one better wording.
struct ReviewPage {
    let review: MessageReview
    let style: Style
    let width: Int
    /// Whether it also says why each finding is one.
    var explains = false

    private var language: Language { review.reading.language }
    private var reading: Reading { review.reading }
    private static let annoying: Set<Label> = [
        .effortExcuse, .blame, .investment, .minimise, .vague, .jargon, .hostile, .accepts,
    ]
    private static let wanted: [Label] = [.problem, .impact, .actions, .nextUpdate, .workaround, .contact]

    /// The page.
    var text: String {
        var lines: [String] = []
        section(language.pick(nl: "Wat het vertelt", en: "What it tells"), told, into: &lines)
        section(
            language.pick(nl: "Wat mensen de gordijnen in jaagt", en: "What will drive people up the wall"),
            warnings,
            into: &lines)
        if review.context.addressee == .users {
            section(language.pick(nl: "Wat eraan ontbreekt", en: "What it lacks"), lacking, into: &lines)
        }
        if let better = BetterWording(review).text {
            section(language.pick(nl: "Beter", en: "Better"), [better], into: &lines)
        }
        if explains {
            let why = ExplanationPage(
                explanations: review.explanations, language: language, style: style, width: width
            ).text
            if !why.isEmpty { lines += ["", why] }
        }
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ items: [String], into lines: inout [String]) {
        guard !items.isEmpty else { return }
        if !lines.isEmpty { lines.append("") }
        lines.append(style.strong(title))
        lines += items.map { TextLayout.wrapped($0, width: width, first: "  ", indent: 4) }
    }

    private var told: [String] {
        var items = reading.findings.filter { !ReviewPage.annoying.contains($0.label) }.map { finding in
            item(
                LabelWording.tells(finding.label, language), finding.quotes,
                moments: moments(of: finding.label))
        }
        switch reading.estimate {
        case .hedged:
            items.append(
                item(
                    language.pick(
                        nl: "geeft een verwachting met een voorbehoud",
                        en: "gives an estimate that leaves room"),
                    reading.estimateQuotes, moments: reading.estimateMoment.map { [$0] } ?? []))
        case .refused:
            items.append(
                item(
                    language.pick(
                        nl: "zegt eerlijk dat er geen hersteltijd is",
                        en: "says honestly that no time can be given"),
                    reading.estimateQuotes, moments: []))
        case .none, .hard: break
        }
        if items.isEmpty {
            items.append(
                language.pick(nl: "niets waar iemand iets aan heeft", en: "nothing that anybody can use"))
        }
        return items
    }

    private func moments(of label: Label) -> [Moment] {
        label == .nextUpdate ? reading.updateMoments : []
    }

    private var warnings: [String] {
        var items: [String] = []
        if reading.estimate == .hard {
            items.append(
                item(
                    language.pick(
                        nl: "belooft herstel als een zekerheid", en: "promises recovery as a certainty"),
                    reading.estimateQuotes, moments: reading.estimateMoment.map { [$0] } ?? []) + "\n"
                    + language.pick(
                        nl:
                            "één gemiste tijd kost meer dan geen tijd; geef een marge met haar voorwaarde, en een tijd voor het volgende bericht",
                        en:
                            "one missed time costs more than none; give a range with its condition, and a time for the next message"
                    ))
        }
        for finding in reading.findings where ReviewPage.annoying.contains(finding.label) {
            let warning = LabelWording.warning(finding.label, language).map { "\n" + $0 } ?? ""
            items.append(
                item(LabelWording.tells(finding.label, language), finding.quotes, moments: []) + warning)
        }
        return items
    }

    private var lacking: [String] {
        ReviewPage.wanted.filter { !reading.says($0) }.compactMap { LabelWording.lacks($0, language) }
    }

    private func item(_ what: String, _ quotes: [String], moments: [Moment]) -> String {
        let words = quotes.map { "“\(SafeText.oneLine($0))”" }.joined(separator: " … ")
        let when = moments.isEmpty ? "" : " → " + moments.map(day).joined(separator: ", ")
        return what + (words.isEmpty ? "" : ": " + words) + when
    }

    private func day(_ moment: Moment) -> String {
        moment.date == review.context.now.date
            ? moment.clock
            : "\(moment.date.weekday.name(in: language)) \(moment.date.day)-\(moment.date.month) \(moment.clock)"
    }
}

/// One better wording for the worst that a message says, or for what it lacks most.
struct BetterWording {
    let text: String?

    init(_ review: MessageReview) {
        let reading = review.reading
        let language = reading.language
        let next = (reading.updateMoments.first ?? review.context.now + 60).clock
        text =
            if review.context.addressee == .inward {
                reading.says(.challenges)
                    ? nil
                    : language.pick(
                        nl:
                            "“Waarop baseert u dat, wat hebt u uitgesloten, en wat is het slechtste geval? Ik wil daar om \(next) antwoord op.”",
                        en:
                            "“What do you base that on, what have you ruled out, and what is the worst case? I want an answer by \(next).”"
                    )
            } else if reading.estimate == .hard {
                language.pick(
                    nl:
                        "“Een zekere hersteltijd hebben we niet. Lukt de volgende stap, dan kan het vandaag nog; lukt die niet, dan wordt het later. Om \(next) hoort u hoe het staat, ook als er geen nieuws is.”",
                    en:
                        "“We have no certain time. If the next step works it may be today; if not, later. At \(next) you will hear how things stand, also if there is no news.”"
                )
            } else if reading.says(.blame) {
                language.pick(
                    nl:
                        "“Wie het ook herstelt, de dienst is van ons: we hebben geëscaleerd en vragen elk uur naar de volgende stap. Om \(next) hoort u meer.”",
                    en:
                        "“Whoever repairs it, the service is ours: we have escalated and ask for the next step every hour. You will hear more at \(next).”"
                )
            } else if reading.says(.effortExcuse) {
                language.pick(
                    nl:
                        "“Uitgesloten zijn nu … en …. We onderzoeken nu …. Om \(next) hoort u wat dat heeft opgeleverd.”",
                    en:
                        "“We have now ruled out … and …. We are now checking …. At \(next) you will hear what that has shown.”"
                )
            } else if reading.says(.investment) {
                language.pick(
                    nl: "“Vanaf vandaag werken er … mensen extra aan het herstel. Om \(next) hoort u meer.”",
                    en: "“From today … more people work on the recovery. You will hear more at \(next).”")
            } else if !reading.says(.nextUpdate) {
                language.pick(
                    nl:
                        "Zet erbij: “Het volgende bericht komt om \(next), ook als er dan niets veranderd is.”",
                    en: "Add: “The next message comes at \(next), also if nothing has changed by then.”")
            } else {
                nil
            }
    }
}
