package import Groundwork

/// A law that every drill keeps, whoever plays it.
package enum Law: String, CaseIterable, Sendable, Hashable {
    case ends
    case clock
    case gauges
    case books
    case inbox
    case promises
    case knowledge
    case injects
    case measures
    case recovery
    case replay

    /// The law in a sentence.
    package func sentence(in language: Language) -> String {
        switch self {
        case .ends:
            language.pick(
                nl: "een drill eindigt één keer, en daarna gebeurt er niets",
                en: "a drill ends once, and nothing happens after it")
        case .clock:
            language.pick(
                nl: "de tijd gaat vooruit en blijft binnen de drill",
                en: "time goes forward and stays within the drill")
        case .gauges:
            language.pick(
                nl: "stemmingen en dienst liggen tussen 0 en 100, en telefoontjes tellen alleen op",
                en: "moods and service lie between 0 and 100, and calls only add up")
        case .books:
            language.pick(
                nl: "de geboekte oorzaken samen zijn de verandering van de stemming",
                en: "the causes booked add up to the change of the mood")
        case .inbox:
            language.pick(
                nl: "berichten zijn doorgenummerd en antwoorden op iets wat er was",
                en: "messages are numbered through and answer what was there")
        case .promises:
            language.pick(
                nl: "een belofte loopt één keer af, en niet voordat zij gedaan is",
                en: "a promise is settled once, and not before it was made")
        case .knowledge:
            language.pick(
                nl: "een feit wordt één keer bekend, en verteld pas daarna",
                en: "a fact becomes known once, and is told only after that")
        case .injects:
            language.pick(
                nl: "een inject komt op zijn tijd, binnen zijn uren, en niet vaker dan hij mag",
                en: "an inject comes at its time, within its hours, and no more often than it may")
        case .measures:
            language.pick(
                nl: "een maatregel wordt één keer genomen, en werkt na zijn aanloop",
                en: "a measure is taken once, and works after its lead time")
        case .recovery:
            language.pick(
                nl: "het herstel gaat fase na fase, elke één keer",
                en: "the recovery goes stage after stage, each once")
        case .replay:
            language.pick(
                nl: "dezelfde handelingen geven dezelfde gebeurtenissen",
                en: "the same actions give the same events")
        }
    }
}

/// A law that was broken in a drill.
package struct Breach: Sendable, Hashable {
    /// The law.
    package var law: Law
    /// When, where there is a moment.
    package var at: Moment?
    /// What was seen.
    package var seen: Phrase
}
