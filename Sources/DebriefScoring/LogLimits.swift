package import Groundwork

/// What the log of a real outage cannot show, so that nobody takes silence about it for a verdict.
package struct LogLimits: Sendable, Hashable {
    /// Something that is left out.
    package struct Omission: Sendable, Hashable {
        /// Its name: a part of the rubric, or a table of the debrief.
        package var id: String
        /// The part of the rubric; nothing for a table.
        package var part: PartID?
        /// Why it is left out, and what would bring it in.
        package var why: String
    }

    /// What is left out, parts first.
    package let omissions: [Omission]

    /// The parts of the rubric that are left out.
    package var parts: Set<PartID> { Set(omissions.compactMap(\.part)) }

    /// Says what is left out, given what is known beside the messages.
    ///
    /// - Parameters:
    ///   - knowsStart: whether the beginning of the outage is known, rather than its first message.
    ///   - knowsEnd: whether it is known when the service was back.
    ///   - knowsFacts: whether it is known what could have been told.
    package init(knowsStart: Bool, knowsEnd: Bool, knowsFacts: Bool, language: Language) {
        let noInbox = language.pick(
            nl: "een logboek houdt niet bij wat er binnenkwam", en: "a log does not hold what came in")
        let noCrowd = language.pick(
            nl: "een logboek houdt niet bij hoe het mensen verging",
            en: "a log does not hold how people fared")
        let noStart = language.pick(
            nl: "het begin van de storing is niet gegeven (--start)",
            en: "the beginning of the outage is not given (--start)")
        let noEnd = language.pick(
            nl: "het moment van herstel is niet gegeven (--end)",
            en: "the moment of recovery is not given (--end)")
        let noFacts = language.pick(
            nl: "wat men kon weten is niet gegeven (--knowable)",
            en: "what could be known is not given (--knowable)")
        var omitted: [(PartID, String)] = [
            (.answers, noInbox), (.servedTales, noInbox), (.servedCertainty, noInbox),
        ]
        if !knowsStart { omitted.append((.firstWord, noStart)) }
        if !knowsEnd { omitted += [(.revision, noEnd), (.allClear, noEnd)] }
        if !knowsFacts { omitted += [(.news, noFacts), (.candour, noFacts)] }
        let tables =
            [("served", noInbox), ("questions", noInbox), ("outcome", noCrowd)]
            + (knowsFacts ? [] : [("facts", noFacts)])
        omissions =
            omitted.map { Omission(id: $0.0.rawValue, part: $0.0, why: $0.1) }
            + tables.map { Omission(id: $0.0, part: nil, why: $0.1) }
    }
}
