import DrillEngine
import Groundwork
import ScenarioLanguage

/// What is done beside telling: answers, escalations, measures, questions.
extension Communicator {
    /// The most urgent of these, if there is time for it before the next message.
    mutating func deal(with desk: Desk) -> Action? {
        if let due = notebook.nextMessage, (0..<Action.minutes).contains(due + habits.lateness - desk.now) {
            return nil
        }
        if habits.answers, let answer = answer(desk) { return answer }
        guard isAwake(desk), !isRestored(desk) else { return nil }
        if let escalation = escalation(desk) { return escalation }
        if let measure = nextMeasure(desk) { return take(measure, desk) }
        return question(desk)
    }

    private func isRestored(_ desk: Desk) -> Bool { notebook.supply.allSatisfy { $0 == .full } }

    /// The answer that is expected first; at night only to those who cannot wait until the morning.
    private mutating func answer(_ desk: Desk) -> Action? {
        let pending = notebook.open.indices.filter { index in
            isAwake(desk) || notebook.open[index].deadline - desk.now < 120
        }
        let first = pending.min { left, right in
            let (a, b) = (notebook.open[left], notebook.open[right])
            return (a.deadline, a.message.number) < (b.deadline, b.message.number)
        }
        guard let first else { return nil }
        let message = notebook.open.remove(at: first).message
        var composer = Composer(desk, notebook)
        let text = composer.answer(to: message, next: notebook.nextMessage)
        notebook = composer.notebook
        return .reply(message: message.number, text: text)
    }

    /// The next level of a supplier whose present level has had its time.
    private mutating func escalation(_ desk: Desk) -> Action? {
        for outlook in desk.parties where outlook.party.role == .supplier {
            guard let next = outlook.next else { continue }
            let since = notebook.acting[outlook.party.name]?.since
            if outlook.level != nil, let since, desk.now - since < habits.escalationGap { continue }
            notebook.deeds.append(
                Notebook.Deed(
                    idea: .escalated,
                    fillings: ["party": outlook.party.name, "level": next, "clock": desk.now.clock]))
            return .escalate(party: outlook.party.name)
        }
        return nil
    }

    /// The next measure to take: what helps people to go on first, then what helps the repair.
    func nextMeasure(_ desk: Desk) -> Drill.MeasureOutlook? {
        let elapsed = desk.now - desk.starts
        guard elapsed >= habits.firstMeasure, isAwake(desk) else { return nil }
        let open = desk.measures.filter(\.isPossible)
        if let relief = open.first(where: { !$0.measure.relieves.isEmpty }) { return relief }
        return elapsed >= habits.firstMeasure + 30 ? open.first : nil
    }

    private mutating func take(_ outlook: Drill.MeasureOutlook, _ desk: Desk) -> Action {
        let measure = outlook.measure
        if measure.relieves.isEmpty || !measure.shortens.isEmpty {
            notebook.reinforcements.append(measure.name.split(separator: "-").joined(separator: " "))
        }
        return .take(measure: measure.name)
    }

    /// A question to a party that has not been asked for a while and can be reached.
    private mutating func question(_ desk: Desk) -> Action? {
        let isFirstDay = desk.now.date == desk.starts.date
        for outlook in desk.parties where outlook.party.hours.contains(desk.now) {
            let party = outlook.party
            let gap = habits.askingGap * (isFirstDay ? 1 : 3) * (party.role == .manager ? 4 : 1)
            let last = notebook.asked[party.name] ?? desk.starts - (party.role == .manager ? gap / 2 : gap)
            guard desk.now - last >= gap else { continue }
            notebook.asked[party.name] = desk.now
            if party.role == .supplier, !notebook.deeds.contains(where: { $0.idea == .asked }) {
                notebook.deeds.append(Notebook.Deed(idea: .asked, fillings: ["party": party.name]))
            }
            var composer = Composer(desk, notebook)
            let text = composer.question(to: party)
            notebook = composer.notebook
            return .tell(party: party.name, text: text)
        }
        return nil
    }
}
