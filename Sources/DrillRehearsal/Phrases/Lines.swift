import Groundwork

/// Something a player may want to say; each idea has several wordings in both languages.
enum Idea: String, CaseIterable, Sendable {
    // How a message begins
    /// The moment of which a message tells.
    case stamp
    /// The same, where that moment had been promised.
    case stampPromised

    // How it stands
    /// What is down, for the first time.
    case problemFirst
    /// What is still down.
    case problem
    /// Who is hit, and by what.
    case impact
    /// The cause is not known.
    case causeUnknown
    /// How long it takes is not known, and no time is named.
    case durationUnknown
    /// There is nothing new.
    case noNews
    /// Something said before still holds.
    case stillTrue
    /// Something is known that cannot be told yet, for a reason and until a moment.
    case withheldUntil
    /// Something is known that cannot be told, for a reason.
    case withheld
    /// The reason, where the true one would give it away.
    case withheldReason

    // What is done
    /// The first steps of the own engineer and towards the supplier.
    case actionsFirst
    /// The first steps where there is only the own desk.
    case actionsAlone
    /// A level of an escalation was called in.
    case escalated
    /// A level of an escalation acts.
    case levelActs
    /// A party was asked for grounds.
    case asked
    /// Means were put to the repair.
    case reinforced
    /// What goes on when nothing new was done.
    case actionsOngoing

    // Standing up for it
    /// The service is ours.
    case ownership
    /// The service is ours, although it stands elsewhere.
    case ownershipSupplied
    /// What it means for those addressed.
    case empathy

    // What to expect and what to do
    /// Plan today without it.
    case horizonToday
    /// Plan tomorrow without it, too.
    case horizonTomorrow
    /// What anybody can do meanwhile.
    case workaroundAny
    /// What was arranged, and for whom.
    case workaround
    /// The same, where it only works from a moment.
    case workaroundFrom
    /// The same, as a reminder.
    case workaroundAgain
    /// Where help is to be had.
    case contact
    /// When the next message comes.
    case nextUpdate
    /// The same before a pause.
    case pause

    // How it turns
    /// Part of it works, on trial.
    case partly
    /// Part of it works for others.
    case partlyElsewhere
    /// It is down again.
    case setback
    /// It works again.
    case restored
    /// What to check, now that it works.
    case aftercare
    /// It still works.
    case stillRestored

    // To one person outside
    /// Thanks for a question.
    case replyOpening
    /// What is known about it.
    case replyFact
    /// Nothing is confirmed or denied that was not looked into.
    case replyUnknown

    // Inward
    /// To a moment that somebody calls certain.
    case challengeCertainty
    /// To the hours of searching.
    case challengeEffort
    /// To somebody else's fault.
    case challengeBlame
    /// To the money spent.
    case challengeInvestment
    /// To anything else that somebody inside says.
    case challengeAny
    /// To a manager who would rather say something else, or nothing.
    case challengeManager
    /// What a claim rests on.
    case grounds
    /// What is put to it.
    case means
    /// When we speak again.
    case appointment
    /// What follows if nothing comes.
    case pressure
    /// A question to a supplier.
    case askSupplier
    /// A question to an engineer.
    case askEngineer
    /// A question to a manager.
    case askManager
}

/// The wordings of one language.
struct Lines: Sendable {
    private let wordings: [Idea: [String]]

    init(_ wordings: [Idea: [String]]) {
        self.wordings = wordings
    }

    /// The wordings of a language.
    static func of(_ language: Language) -> Lines { language == .dutch ? dutch : english }

    /// All wordings of an idea.
    subscript(idea: Idea) -> [String] { wordings[idea] ?? [] }
}

/// Fills the slots of a wording: "{service} is down" with a service.
enum Slots {
    /// The wording with each slot filled; a slot without a filling stays as it is.
    static func fill(_ wording: String, _ fillings: [String: String]) -> String {
        var text = ""
        var rest = Substring(wording)
        while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
            text += rest[..<opening]
            let name = String(rest[rest.index(after: opening)..<closing])
            text += fillings[name] ?? String(rest[opening...closing])
            rest = rest[rest.index(after: closing)...]
        }
        return text + rest
    }

    /// The names of a wording's slots.
    static func names(in wording: String) -> Set<String> {
        Set(
            wording.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first.map(String.init)
            })
    }

    /// The text with its first letter as at the beginning of a sentence.
    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
