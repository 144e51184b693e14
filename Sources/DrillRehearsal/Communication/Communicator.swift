import DrillEngine
import Groundwork
import ScenarioLanguage

/// Somebody who handles an outage as well as their habits allow: tells what is known, keeps promised moments, asks,
/// answers, escalates and takes measures.
struct Communicator: Sendable {
    let habits: Habits
    var notebook = Notebook(groups: 0)
    /// Messages to be sent, the first at once.
    var drafts: [Draft] = []
    private var hasSpoken = false

    /// Minutes between two looks at the desk.
    static let glance = 5
    /// Minutes after its deadline from which an answer is no longer worth giving.
    static let stale = 480
    /// When people are awake to read, in minutes since midnight.
    static let waking = 6 * 60 + 30..<22 * 60 + 30
    /// How alike two messages may be at most.
    static let likeness = 0.85

    init(_ habits: Habits) {
        self.habits = habits
    }

    /// The next thing to do.
    mutating func next(at desk: Desk) -> Action {
        if notebook.supply.isEmpty { notebook = Notebook(groups: desk.groups.count) }
        look(at: desk)
        if let draft = drafts.first {
            drafts.removeFirst()
            return send(draft, desk)
        }
        if !hasSpoken {
            guard desk.now - desk.starts >= habits.firstWord else { return wait(desk) }
            hasSpoken = true
            plan([Draft(groups: desk.groups.map(\.index), occasion: .first, facts: news(desk))], desk)
            return next(at: desk)
        }
        if announce(at: desk) { return next(at: desk) }
        if let action = deal(with: desk) { return action }
        return wait(desk)
    }

    /// Notices what came in and what turned.
    private mutating func look(at desk: Desk) {
        for message in desk.inbox.dropFirst(notebook.read) where wantsAnswer(message) {
            notebook.open.append(Notebook.Request(message: message, since: desk.now))
        }
        notebook.read = desk.inbox.count
        notebook.open.removeAll { request in
            desk.answered.contains(request.message.number) || desk.now - request.deadline > Communicator.stale
        }
        for outlook in desk.parties where outlook.party.role == .supplier {
            let name = outlook.party.name
            guard let level = outlook.level, notebook.acting[name]?.level != level else { continue }
            notebook.acting[name] = (level, desk.now)
            notebook.deeds.append(
                Notebook.Deed(idea: .levelActs, fillings: ["party": name, "level": level]))
        }
    }

    private func wantsAnswer(_ message: ReceivedMessage) -> Bool {
        if message.answerBy != nil || !message.claims.isEmpty { return true }
        return message.origin == .voice && message.text.contains("?")
    }

    func isAwake(_ desk: Desk) -> Bool { Communicator.waking.contains(desk.now.minuteOfDay) }

    private func wait(_ desk: Desk) -> Action {
        var until = desk.now + Communicator.glance
        if let due = notebook.nextMessage, due + habits.lateness > desk.now {
            until = min(until, due + habits.lateness)
        }
        return .wait(until: until)
    }
}

// MARK: - What is to be told

extension Communicator {
    /// Plans messages if there is something to tell now.
    private mutating func announce(at desk: Desk) -> Bool {
        let fresh = news(desk)
        if isAwake(desk), let turns = turns(desk) {
            plan(turns, desk, fresh)
            return true
        }
        if let due = notebook.nextMessage, desk.now >= due + habits.lateness {
            plan(round(desk), desk, fresh)
            notebook.updates += 1
            return true
        }
        guard habits.tellsNewsAtOnce, isAwake(desk), let due = notebook.nextMessage else { return false }
        if !fresh.isEmpty {
            plan([Draft(groups: waiting(desk), occasion: .news)], desk, fresh)
            return true
        }
        // Arrangements wait while more are being made, and while a promised message is about to come.
        guard nextMeasure(desk) == nil, due - desk.now > 8 else { return false }
        let arranged = waiting(desk).contains { hasArrangements($0, desk) }
        guard arranged else { return false }
        // In one message, since whoever sees only others being helped feels slighted.
        drafts.append(Draft(groups: waiting(desk), occasion: .arrangements))
        return true
    }

    /// The facts that may be told and were not.
    private func news(_ desk: Desk) -> [Desk.KnownFact] {
        desk.facts.filter { $0.mayBeTold(at: desk.now) && !notebook.told.contains($0.fact.name) }
    }

    /// The groups that do not have the whole service; everyone when all have it.
    private func waiting(_ desk: Desk) -> [Int] {
        let waiting = desk.groups.map(\.index).filter { notebook.supply[$0] != .full }
        return waiting.isEmpty ? desk.groups.map(\.index) : waiting
    }

    /// The messages of a promised moment, one for each state of the service.
    private mutating func round(_ desk: Desk) -> [Draft] {
        let all = desk.groups.map(\.index)
        var drafts = [Notebook.Supply.down, .partly].map { supply in
            Draft(groups: all.filter { notebook.supply[$0] == supply }, occasion: .update)
        }
        // Whoever has it back was promised one more message, and needs no further ones.
        let restored = all.filter { notebook.supply[$0] == .full && !notebook.closed.contains($0) }
        notebook.closed.formUnion(restored)
        drafts.append(Draft(groups: restored, occasion: .aftercare))
        return drafts.filter { !$0.groups.isEmpty }
    }

    /// The messages that a turn of the service asks for; nothing when it has not turned.
    private mutating func turns(_ desk: Desk) -> [Draft]? {
        var byOccasion: [(occasion: Draft.Occasion, groups: [Int])] = []
        func add(_ group: Int, _ occasion: Draft.Occasion) {
            if let index = byOccasion.firstIndex(where: { $0.occasion == occasion }) {
                byOccasion[index].groups.append(group)
            } else {
                byOccasion.append((occasion, [group]))
            }
        }
        var turned = false
        for group in desk.groups.map(\.index) {
            let percent = desk.service(for: group)
            let (before, now) = (notebook.supply[group], Notebook.Supply(percent: percent))
            let gained = percent - notebook.service[group]
            notebook.service[group] = percent
            notebook.supply[group] = now
            if before != .down, now == .down {
                add(group, .setback)
            } else if now != before || abs(gained) >= 25 {
                add(group, now == .full ? .restored : now == .partly ? .partly : .partlyElsewhere)
            } else {
                if now == .down { add(group, .partlyElsewhere) }
                continue
            }
            notebook.turned[group] = desk.now
            notebook.closed.remove(group)
            turned = true
        }
        let isSetback = byOccasion.contains { $0.occasion == .setback }
        guard turned else { return nil }
        return byOccasion.map { occasion, groups in
            // Where others have just lost it again, there is nothing to explain but the news.
            Draft(groups: groups, occasion: isSetback && occasion == .partlyElsewhere ? .news : occasion)
        }
    }

    private mutating func plan(_ planned: [Draft], _ desk: Desk, _ facts: [Desk.KnownFact]? = nil) {
        let rhythm = Rhythm(
            starts: desk.starts, officeHours: desk.officeHours, need: desk.groups.map(\.hours), habits: habits
        )
        drafts += planned.map { draft in
            var draft = draft
            draft.facts = facts ?? draft.facts
            return draft
        }
        for item in facts ?? planned.flatMap(\.facts) { notebook.told.insert(item.fact.name) }
        let due = notebook.nextMessage
        notebook.dueMessage = due.flatMap { desk.now >= $0 + habits.lateness ? $0 : nil }
        // A message shortly before the promised one takes its place; otherwise the promise stands.
        let isInPlace = due.map { $0 - desk.now <= max(8, ($0 - notebook.promised) / 4 - 2) } ?? true
        if isInPlace {
            notebook.nextMessage = rhythm.next(after: desk.now)
            notebook.promised = desk.now
        }
        if planned.allSatisfy({ $0.occasion == .aftercare }) { notebook.nextMessage = nil }
    }

    private func hasArrangements(_ group: Int, _ desk: Desk) -> Bool {
        desk.measures.contains { outlook in
            outlook.works != nil && !notebook.announced[group].contains(outlook.measure.name)
                && outlook.measure.relieves.contains { $0.audience == group }
        }
    }
}

// MARK: - Sending

extension Communicator {
    private mutating func send(_ draft: Draft, _ desk: Desk) -> Action {
        let names = desk.groups.filter { draft.groups.contains($0.index) }.map(\.name)
        var text = ""
        // A wording that comes out too much like an earlier one is written again with the next wordings.
        for _ in 0..<4 {
            var composer = Composer(desk, notebook)
            let withheld = notebook.withheld
            text = composer.text(of: draft, next: draft.occasion == .aftercare ? nil : notebook.nextMessage)
            notebook = composer.notebook
            let earlier = desk.sent.suffix(20).filter { $0.audiences.contains(where: names.contains) }
            if earlier.allSatisfy({ Wording.likeness($0.text, text) < Communicator.likeness }) { break }
            notebook.withheld = withheld
        }
        for outlook in desk.measures where outlook.works != nil {
            let told = draft.occasion == .arrangements ? draft.groups : []
            for group in told { notebook.announced[group].insert(outlook.measure.name) }
        }
        if drafts.isEmpty, draft.occasion != .arrangements {
            notebook.deeds = []
            notebook.reinforcements = []
            notebook.dueMessage = nil
        }
        return .send(channel: nil, audiences: names, text: text)
    }
}
