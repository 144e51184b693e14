import DrillEngine
import Groundwork
import MessageReading
import TranscriptJournal

/// Whether what could be told was told, and setbacks were named.
enum Candour {
    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let facts = play.facts.filter { News.couldBeTold($0, play) }
        let deductions = leaks(ground) + silences(ground) + belittlings(ground)
        guard !facts.isEmpty else { return setbacks(deductions, language) }
        var evidence: [Evidence] = []
        var untold: [Gap] = []
        var earned = 0.0
        for fact in facts {
            let tellings = fact.told.compactMap { $0 }.filter { telling in
                ![.copy, .stuffing].contains(play.message(telling.message)?.emptiness)
            }
            if let first = tellings.first, let message = play.message(first.message) {
                // One audience told is most of it: not every fact concerns everyone.
                earned += 0.7 + 0.3 * Double(tellings.count) / Double(max(1, fact.told.count))
                evidence.append(message.evidence())
            } else if let tellable = fact.tellable {
                untold.append(Gap(from: tellable, until: play.end, note: fact.truth.name))
            }
        }
        let percent = 100 * earned / Double(facts.count)
        let head = language.pick(
            nl:
                "\(facts.count - untold.count) van de \(facts.count) feiten die verteld konden worden, zijn verteld.",
            en: "\(facts.count - untold.count) of the \(facts.count) facts that could be told were told.")
        func why(_ untold: [String]) -> String {
            guard !untold.isEmpty else { return head }
            let list = Wording.list(untold, atMost: 5, language)
            return head + language.pick(nl: " Verzwegen: \(list).", en: " Never told: \(list).")
        }
        return Measured(
            marks: ground.part.marks(for: percent), why: why(untold.map(\.note)),
            account: why(untold.map { play.factWords[$0.note] }), evidence: evidence, gaps: untold,
            deductions: deductions)
    }

    /// What is left to judge where no fact could be told: whether anything was hidden; nothing where nothing was.
    private static func setbacks(_ deductions: [Measured.Deduction], _ language: Language) -> Measured? {
        guard !deductions.isEmpty else { return nil }
        return Measured(
            marks: 1,
            why: language.pick(
                nl: "Er was geen feit dat verteld kon worden.", en: "There was no fact that could be told."),
            deductions: deductions)
    }

    private static func leaks(_ ground: Ground) -> [Measured.Deduction] {
        let leaks = ground.play.facts.flatMap { fact in
            fact.leaked.compactMap { ground.play.message($0) }
        }
        return ground.deductions(
            "leak", nl: "verteld wat nog niet verteld mag worden", en: "told what may not be told yet",
            leaks.map { ($0, $0.opening) })
    }

    private static func belittlings(_ ground: Ground) -> [Measured.Deduction] {
        ground.deductions(
            "minimise", nl: "kleiner gemaakt dan het is", en: "made smaller than it is",
            ground.play.outward.filter { $0.harms(.minimise) }.map { ($0, $0.quote(.minimise)) })
    }

    /// Broken promises that the next message to those concerned does not own up to.
    private static func silences(_ ground: Ground) -> [Measured.Deduction] {
        let play = ground.play
        let passedOver = play.soundPledges.filter { pledge in
            // Words to one person are between the two of them.
            guard pledge.promise.person == nil, play.honestFate(of: pledge) == .broken else { return false }
            let names = pledge.promise.audiences
            let next = play.broadcasts.first { message in
                message.at > pledge.promise.due
                    && message.audiences.contains { names.contains(ground.name($0)) }
            }
            guard let next else { return true }
            return !next.says(.ownership) && !next.says(.empathy)
        }
        return ground.deductions(
            "silence", nl: "gebroken belofte met stilte voorbijgegaan",
            en: "broken promise passed over in silence",
            passedOver.compactMap { pledge in
                play.message(pledge.promise.message).map { ($0, pledge.promise.quote) }
            })
    }
}
