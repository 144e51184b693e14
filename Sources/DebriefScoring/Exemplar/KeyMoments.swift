import DrillEngine
import Groundwork
import MessageReading
import TranscriptJournal

/// Finds the moments that mattered and lays what was said beside what an exemplary player says.
struct KeyMoments {
    let debrief: Debrief
    let exemplar: Exemplar

    /// Points for the rhythm from which on no silence is worth naming.
    private static let goodRhythm = 90
    /// Waiting minutes after which news counts as late.
    private static let newsWindow = 45

    var play: Play { debrief.play }

    var all: [KeyMoment] {
        let found = [firstWord, silence, recovery].compactMap { $0 } + injects + news
        return found.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }

    // MARK: - What came in

    private var injects: [KeyMoment] {
        var seen: Set<String> = []
        return play.inbox.compactMap { received in
            guard received.message.origin == .inject, let inject = received.message.inject,
                seen.insert(inject).inserted
            else { return nil }
            return moment(of: received, inject)
        }
    }

    private func moment(of received: Play.Received, _ inject: String) -> KeyMoment? {
        let inbox = received.message
        let wanted = exemplar.answers[inject].map {
            KeyMoment.Words(voice: .author, at: nil, message: nil, to: [], text: KeyMoments.bare($0))
        }
        // What only tells something, and calls for nothing, is no moment of choice; nor is what was passed over.
        guard !play.isPassedOver(received) else { return nil }
        guard wanted != nil || !inbox.claims.isEmpty || inbox.answerBy != nil else { return nil }
        guard let exemplary = wanted ?? answer(ofPlayerTo: inject), isInTime(exemplary) else { return nil }
        let reaction = play.reaction(to: received)
        let own = reaction.messages
        return KeyMoment(
            kind: inbox.claims.isEmpty ? .asked : .served, at: received.at, until: nil,
            title: inbox.title ?? inbox.from, inject: inject, from: inbox.from, cue: inbox.text,
            own: own.map { words($0, .trainee, in: play) }, exemplary: exemplary,
            standing: reaction.standing,
            lacking: lacking(own, exemplary.text, at: received.at, isInward: isInward(received)))
    }

    /// Whether the exemplary player said it before a facilitator ended the drill of the trainee.
    private func isInTime(_ words: KeyMoment.Words) -> Bool {
        guard let at = words.at, let end = play.endedEarly else { return true }
        return at <= end
    }

    /// Whether a reply goes to somebody inside or to a supplier rather than to users.
    private func isInward(_ received: Play.Received) -> Bool {
        received.message.party != nil || !received.message.claims.isEmpty
    }

    /// Words without the quotation marks that an author put around the whole.
    private static func bare(_ text: String) -> String {
        let inner = text.dropFirst().dropLast()
        let isQuoted = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
        return isQuoted && !inner.contains("\"") ? String(inner) : text
    }

    private func answer(ofPlayerTo inject: String) -> KeyMoment.Words? {
        let theirs = exemplar.play
        guard let received = theirs.inbox.first(where: { $0.message.inject == inject }) else { return nil }
        let reply = theirs.messages.first { message in
            message.at >= received.at && message.sent.answers == received.message.number
        }
        return reply.map { words($0, .player, in: theirs) }
    }

    // MARK: - Moments of the outage itself

    private var firstWord: KeyMoment? {
        guard let theirs = exemplar.play.broadcasts.first(where: \.isHeard) else { return nil }
        let own = play.broadcasts.first(where: \.isHeard)
        let start = play.setting.starts
        let part = debrief.score(.timeliness).parts.first { $0.id == .firstWord }
        let standing: KeyMoment.Standing =
            own == nil ? .missing : part.map { $0.score >= 80 } ?? true ? .well : .late
        return KeyMoment(
            kind: .firstWord, at: start, until: nil, title: "", from: nil, cue: nil,
            own: own.map { [words($0, .trainee, in: play)] } ?? [],
            exemplary: words(theirs, .player, in: exemplar.play), standing: standing,
            lacking: lacking([own].compactMap { $0 }, theirs.sent.reading))
    }

    /// Facts that were told late or never, and that the exemplary player did tell.
    private var news: [KeyMoment] {
        play.facts.enumerated().compactMap { index, fact in
            guard News.couldBeTold(fact, play), let tellable = fact.tellable,
                exemplar.play.facts.indices.contains(index)
            else { return nil }
            let first = KeyMoments.firstTelling(of: fact, in: play)
            let late = first.map { isLate($0, since: tellable) } ?? true
            guard late,
                let theirs = KeyMoments.firstTelling(of: exemplar.play.facts[index], in: exemplar.play),
                theirs.at <= play.endedEarly ?? theirs.at,
                first.map({ $0.at > theirs.at }) ?? true
            else { return nil }
            return KeyMoment(
                kind: .news, at: tellable, until: nil, title: fact.truth.name, from: nil,
                cue: fact.truth.text, own: first.map { [words($0, .trainee, in: play)] } ?? [],
                exemplary: words(theirs, .player, in: exemplar.play),
                standing: first == nil ? .missing : .late, lacking: [])
        }
    }

    private func isLate(_ message: SpokenMessage, since moment: Moment) -> Bool {
        let waits = message.audiences.map { play.waiting.minutes($0, from: moment, to: message.at) }
        return waits.min() ?? 0 > KeyMoments.newsWindow
    }

    private static func firstTelling(of fact: FactCourse, in play: Play) -> SpokenMessage? {
        fact.told.compactMap { $0 }.min { ($0.at, $0.message) < ($1.at, $1.message) }
            .flatMap { play.message($0.message) }
    }

    /// The longest time in which an audience heard nothing, with the first thing it would have heard.
    private var silence: KeyMoment? {
        let rhythm = debrief.score(.timeliness).parts.first { $0.id == .rhythm }
        guard let rhythm, rhythm.score < KeyMoments.goodRhythm, let gap = rhythm.gaps.first,
            let theirs = exemplar.play.broadcasts.first(where: { message in
                message.at > gap.from && message.at < gap.until && message.emptiness == nil
                    && message.sent.audiences.contains(gap.note)
            })
        else { return nil }
        return KeyMoment(
            kind: .silence, at: gap.from, until: gap.until, title: gap.note, from: nil, cue: nil, own: [],
            exemplary: words(theirs, .player, in: exemplar.play), standing: .missing, lacking: [])
    }

    private var recovery: KeyMoment? {
        let restored = play.setting.audiences.indices.compactMap { play.restored(to: $0) }.min()
        guard let restored, let theirs = KeyMoments.allClear(exemplar.play) else { return nil }
        let own = KeyMoments.allClear(play)
        let standing: KeyMoment.Standing =
            own.map { $0.at - restored > KeyMoments.newsWindow ? .late : .well } ?? .missing
        return KeyMoment(
            kind: .recovery, at: restored, until: nil, title: "", from: nil, cue: nil,
            own: own.map { [words($0, .trainee, in: play)] } ?? [],
            exemplary: words(theirs, .player, in: exemplar.play), standing: standing,
            lacking: lacking([own].compactMap { $0 }, theirs.sent.reading))
    }

    /// The first message that says it is back to somebody for whom it is.
    private static func allClear(_ play: Play) -> SpokenMessage? {
        play.broadcasts.first { message in
            message.says(.restored)
                && message.audiences.contains { audience in
                    play.restored(to: audience).map { $0 <= message.at } ?? false
                }
        }
    }

    // MARK: - Words

    private func words(_ message: SpokenMessage, _ voice: KeyMoment.Words.Voice, in play: Play)
        -> KeyMoment.Words
    {
        let to =
            message.sent.audiences.isEmpty
            ? [message.sent.party].compactMap { $0 } : message.sent.audiences
        return KeyMoment.Words(
            voice: voice, at: message.at, message: voice == .trainee ? message.number : nil, to: to,
            text: message.sent.text, ahead: voice == .player ? ahead(in: message) : [])
    }

    /// The facts in a message of the exemplary player that the trainee could not tell by then.
    private func ahead(in message: SpokenMessage) -> [String] {
        zip(exemplar.play.facts, play.facts).compactMap { theirs, own in
            let isTold = theirs.told.contains { $0?.message == message.number }
            let isAhead = own.tellable.map { $0 > message.at } ?? true
            return isTold && isAhead ? own.truth.name : nil
        }
    }

    /// What a text of the author says to users, and none of the trainee's messages does.
    private func lacking(_ own: [SpokenMessage], _ text: String, at now: Moment, isInward: Bool) -> [Label] {
        guard !own.isEmpty, !isInward else { return [] }
        let context = ReadingContext(now: now, addressee: .users, language: debrief.header.scenario.language)
        return lacking(own, RecordedReading(MessageReader().read(text, in: context)))
    }

    private func lacking(_ own: [SpokenMessage], _ reading: RecordedReading) -> [Label] {
        guard !own.isEmpty else { return [] }
        let worthwhile = RecordedReading.content + [.nextUpdate, .empathy]
        return worthwhile.filter { label in
            // "The cause is not known" speaks of the cause, but does not name it.
            (label != .cause || !reading.says(.unknown)) && reading.says(label)
                && !own.contains { $0.says(label) }
        }
    }
}
