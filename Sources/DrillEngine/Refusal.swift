package import Groundwork

/// Why an action is not done; nothing has changed and no time has passed.
package enum Refusal: Error, Sendable, Hashable {
    case drillIsOver
    case emptyText
    case textTooLong(bytes: Int)
    case unknown(Thing, name: String, nearest: String?, all: [String])
    case noAudience
    case audienceIsParty(String)
    case unreadChannel(channel: String, audience: String, reads: [String])
    case noSuchMessage(Int, count: Int)
    case pastMoment(Moment, now: Moment)
    case beyondEnd(Moment, ends: Moment)
    case alreadyTaken(measure: String, works: Moment)
    case notPossible(measure: String, Hindrance)
    case nothingToEscalate(party: String)
    case escalationUnderWay(party: String, level: String, acts: Moment)
    case highestLevel(party: String, level: String)
    case paused
    case notPaused
    case notToCome(inject: String)
    case nobodySpeaks
    case notSent(Int, count: Int)

    /// What a name was taken for.
    package enum Thing: String, Sendable, Hashable {
        case audience, channel, party, measure, inject
    }

    /// The sentence for the trainee: what is wrong, and what can be done.
    package func sentence(in language: Language) -> String {
        switch self {
        case .drillIsOver:
            language.pick(nl: "De oefening is voorbij.", en: "The drill is over.")
        case .emptyText:
            language.pick(
                nl: "Er staat geen tekst in het bericht; niets is verstuurd.",
                en: "The message has no text; nothing was sent.")
        case .textTooLong(let bytes):
            language.pick(
                nl:
                    "Dit bericht is te lang (\(bytes) bytes; hoogstens \(Drill.maximumTextBytes)); niets is verstuurd.",
                en:
                    "This message is too long (\(bytes) bytes; at most \(Drill.maximumTextBytes)); nothing was sent."
            )
        case .unknown(let thing, let name, let nearest, let all):
            Refusal.unknownName(thing, name, nearest, all, language)
        case .noAudience:
            language.pick(
                nl: "Er staat niet aan wie. Schrijf bijvoorbeeld 'stuur aan allen: …'.",
                en: "It does not say to whom. Write for instance 'send to all: …'.")
        case .audienceIsParty(let party):
            language.pick(
                nl: "'\(party)' is geen doelgroep maar iemand met wie u spreekt: 'zeg \(party): …'.",
                en: "'\(party)' is no audience but somebody you talk to: 'tell \(party): …'.")
        case .unreadChannel(let channel, let audience, let reads):
            language.pick(
                nl: "\(audience) leest '\(channel)' niet, wel: \(reads.joined(separator: ", ")).",
                en: "\(audience) does not read '\(channel)', but does read: \(reads.joined(separator: ", "))."
            )
        case .noSuchMessage(let number, let count):
            language.pick(
                nl: "Er is geen bericht \(number) in het postvak; er zijn er \(count). Zie 'postvak'.",
                en: "There is no message \(number) in the inbox; it has \(count). See 'inbox'.")
        case .pastMoment(let moment, let now):
            language.pick(
                nl: "\(moment.clock) is al geweest: het is \(now.clock). Wachten kan alleen vooruit.",
                en: "\(moment.clock) has passed: it is \(now.clock). Waiting only goes forward.")
        case .beyondEnd(_, let ends):
            language.pick(
                nl:
                    "Dat ligt na het einde van de oefening, \(ends.date.weekday.name(in: language)) om \(ends.clock); "
                    + "ophouden doet u met '/einde'.",
                en:
                    "That lies after the end of the drill, \(ends.date.weekday.name(in: language)) at \(ends.clock); "
                    + "'/end' stops it.")
        case .alreadyTaken(let measure, let works):
            language.pick(
                nl: "'\(measure)' is al genomen; zie 'maatregelen' (werkt vanaf \(works.clock)).",
                en: "'\(measure)' has been taken already; see 'measures' (works from \(works.clock)).")
        case .notPossible(let measure, let hindrance):
            "'\(measure)' " + hindrance.sentence(in: language)
        case .nothingToEscalate(let party):
            language.pick(
                nl: "Bij \(party) is geen escalatieprocedure. Zeg wat u wilt: 'zeg \(party): …'.",
                en: "\(party) has no escalation procedure. Say what you want: 'tell \(party): …'.")
        case .escalationUnderWay(let party, let level, let acts):
            language.pick(
                nl: "De escalatie naar \(level) van \(party) loopt al; die is er om \(acts.clock).",
                en: "The escalation to \(party)'s \(level) is under way; they act at \(acts.clock).")
        case .highestLevel(let party, let level):
            language.pick(
                nl: "Hoger dan \(level) gaat het bij \(party) niet.",
                en: "There is no level above \(level) at \(party).")
        case .paused, .notPaused, .notToCome, .nobodySpeaks, .notSent: byFacilitator(in: language)
        }
    }

    /// The sentences about what a facilitator does.
    private func byFacilitator(in language: Language) -> String {
        switch self {
        case .paused:
            language.pick(
                nl: "De oefening staat stil; de begeleider laat haar verdergaan.",
                en: "The drill is paused; the facilitator lets it go on.")
        case .notPaused:
            language.pick(nl: "De oefening staat niet stil.", en: "The drill is not paused.")
        case .notToCome(let inject):
            language.pick(
                nl:
                    "'\(inject)' komt niet meer: al geweest, al overgeslagen, of niet in deze oefening. Zie '/draaiboek'.",
                en:
                    "'\(inject)' is not to come: it has been, was skipped, or is not in this drill. See '/msel'."
            )
        case .nobodySpeaks:
            language.pick(
                nl: "Er staat niet wie er spreekt. Zo: /zeg NAAM: TEKST",
                en: "It does not say who speaks. Like this: /say NAME: TEXT")
        case .notSent(let number, let count):
            language.pick(
                nl: "Er is geen bericht \(number) van de spelers; er zijn er \(count).",
                en: "The players have sent no message \(number); there are \(count).")
        default: ""
        }
    }

    private static func unknownName(
        _ thing: Thing, _ name: String, _ nearest: String?, _ all: [String], _ language: Language
    ) -> String {
        let kind =
            switch thing {
            case .audience: language.pick(nl: "doelgroep", en: "audience")
            case .channel: language.pick(nl: "kanaal", en: "channel")
            case .party: language.pick(nl: "partij", en: "party")
            case .measure: language.pick(nl: "maatregel", en: "measure")
            case .inject: language.pick(nl: "inject", en: "inject")
            }
        let way =
            if let nearest {
                language.pick(nl: "Bedoelde u '\(nearest)'?", en: "Did you mean '\(nearest)'?")
            } else {
                language.pick(nl: "Er is: ", en: "There is: ") + all.joined(separator: ", ") + "."
            }
        // Whoever rang is no party; the first thing a newcomer tries is to speak to them by name.
        let reply =
            thing == .party && nearest == nil
            ? language.pick(
                nl: " Wie u belde of schreef, antwoordt u met 'antwoord NUMMER: …'.",
                en: " Whoever rang or wrote to you is answered with 'reply NUMBER: …'.") : ""
        return language.pick(nl: "Geen \(kind) heet '\(name)'. ", en: "No \(kind) is named '\(name)'. ") + way
            + reply
    }
}
