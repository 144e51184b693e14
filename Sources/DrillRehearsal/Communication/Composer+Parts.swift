import DrillEngine
import Groundwork
import ScenarioLanguage

/// The parts of a message to users, in their order.
extension Composer {
    /// Of what moment it tells, and what works and what does not.
    ///
    /// A moment by itself could be taken for that of the next message, so it stands in one sentence with the news.
    mutating func opening(of draft: Draft) -> [String] {
        var sentences = standing(draft)
        guard let first = sentences.first, ![.first, .setback].contains(draft.occasion) else {
            return sentences
        }
        let stamp =
            if let due = notebook.dueMessage, [.update, .aftercare].contains(draft.occasion) {
                say(.stampPromised, ["clock": due.clock])
            } else {
                say(.stamp)
            }
        let isName = first.hasPrefix(Slots.capitalised(desk.service))
        sentences[0] = stamp + " " + (isName ? first : first.prefix(1).lowercased() + first.dropFirst())
        return sentences
    }

    /// What works and what does not.
    private mutating func standing(_ draft: Draft) -> [String] {
        let turned = draft.groups.first.flatMap { notebook.turned[$0] } ?? desk.now
        let impact = say(.impact, ["groups": names(of: draft.groups)])
        switch draft.occasion {
        case .first: return [say(.problemFirst), impact]
        case .partly: return [say(.partly, ["clock": turned.clock])]
        case .partlyElsewhere: return [say(.problem), say(.partlyElsewhere)]
        case .setback: return [say(.setback), impact]
        case .restored: return [say(.restored, ["clock": turned.clock])]
        case .aftercare: return [say(.stillRestored)]
        case .arrangements: return [say(.problem)]
        case .news: return [say(.problem)]
        case .update:
            if draft.groups.contains(where: { notebook.supply[$0] == .partly }) {
                return [say(.partly, ["clock": turned.clock])]
            }
            return [say(.problem), impact]
        }
    }

    /// What is known and what is not, beside the news.
    mutating func knowledge(_ draft: Draft) -> [String] {
        guard ![.restored, .aftercare, .arrangements].contains(draft.occasion) else { return [] }
        var sentences: [String] = []
        let known = desk.facts.filter { $0.mayBeTold(at: desk.now) }
        if draft.facts.isEmpty, draft.occasion == .update {
            if notebook.deeds.isEmpty, notebook.reinforcements.isEmpty { sentences.append(say(.noNews)) }
            if let old = reminder(among: known) { sentences.append(say(.stillTrue, ["text": old.fact.text])) }
        }
        if !known.contains(where: { $0.fact.subject == .cause }) { sentences.append(say(.causeUnknown)) }
        sentences += withheld()
        return sentences
    }

    /// A fact told before that is worth saying again; each time another one.
    private mutating func reminder(among known: [Desk.KnownFact]) -> Desk.KnownFact? {
        let told = known.filter { notebook.told.contains($0.fact.name) }
        let latest = told.last { $0.fact.subject == .recovery }
        let lasting = told.filter { item in
            switch item.fact.subject {
            case .recovery: item.fact.name == latest?.fact.name
            // What was hit and what is being done holds until something turns.
            case .impact, .action: !notebook.turned.contains { $0 != nil }
            // An expectation that is a day old, or older than the last turn, may no longer be true.
            case .duration: desk.now - item.since < 1440 && latest.map { $0.since < item.since } ?? true
            default: true
            }
        }
        // Few facts are not worth saying every time.
        defer { notebook.reminders += 1 }
        let turn = notebook.reminders
        return turn % max(3, lasting.count) < lasting.count ? lasting[turn % max(3, lasting.count)] : nil
    }

    /// What is known but cannot be told, once for each fact.
    private mutating func withheld() -> [String] {
        var sentences: [String] = []
        for item in desk.facts where !item.mayBeTold(at: desk.now) {
            guard notebook.withheld.insert(item.fact.name).inserted else { continue }
            sentences.append(limit(of: item.fact))
        }
        return sentences
    }

    /// Why a fact cannot be told, and until when.
    mutating func limit(of fact: Fact) -> String {
        switch fact.telling {
        case .yes: return ""
        case .no(let reason): return say(.withheld, ["reason": discreet(reason, fact)])
        case .after(let moment, let reason):
            return say(.withheldUntil, ["reason": discreet(reason, fact), "when": when(moment)])
        }
    }

    /// The reason, unless it would itself tell the fact.
    private mutating func discreet(_ reason: String, _ fact: Fact) -> String {
        Wording.mentions(fact, in: reason) ? say(.withheldReason) : reason
    }

    /// What was done since, who answers for it, and what it means for people.
    mutating func deeds(_ draft: Draft) -> [String] {
        guard ![.restored, .aftercare, .arrangements].contains(draft.occasion) else { return [] }
        var sentences: [String] = []
        if draft.occasion == .first {
            let suppliers = desk.parties.filter { $0.party.role == .supplier }.map(\.party.name)
            sentences.append(
                suppliers.isEmpty ? say(.actionsAlone) : say(.actionsFirst, ["party": list(suppliers)]))
        }
        for deed in notebook.deeds.suffix(3) { sentences.append(say(deed.idea, deed.fillings)) }
        if !notebook.reinforcements.isEmpty {
            sentences.append(say(.reinforced, ["measures": list(notebook.reinforcements)]))
        }
        if sentences.isEmpty { sentences.append(say(.actionsOngoing)) }
        let namesSupplier =
            draft.occasion == .first || !notebook.deeds.isEmpty
            || draft.facts.contains { mentionsSupplier($0.fact.text) }
        if namesSupplier && desk.isSupplied {
            sentences.append(say(.ownershipSupplied))
        } else {
            sentences.append(say(.ownership))
        }
        sentences.append(say(.empathy))
        return sentences
    }

    private func mentionsSupplier(_ text: String) -> Bool {
        let words = text.lowercased()
        return desk.parties.filter { $0.party.role == .supplier }.contains { outlook in
            ([outlook.party.name] + outlook.party.otherNames).contains { words.contains($0.lowercased()) }
        }
    }

    /// How long it may take and how to plan.
    mutating func outlook(_ draft: Draft) -> [String] {
        guard [.first, .update, .news, .setback].contains(draft.occasion) else { return [] }
        if draft.facts.contains(where: { $0.fact.subject == .duration }) { return [] }
        var sentences: [String] = []
        if draft.occasion != .news { sentences.append(say(.durationUnknown)) }
        if desk.now.hour >= 15 {
            sentences.append(say(.horizonTomorrow))
        } else if desk.now - desk.starts >= 60 || draft.occasion == .setback {
            sentences.append(say(.horizonToday))
        }
        return sentences
    }

    /// What people can do and where they get help.
    mutating func help(_ draft: Draft) -> [String] {
        switch draft.occasion {
        case .aftercare: return [say(.contact)]
        case .restored: return [say(.aftercare)]
        case .first: return [say(.workaroundAny), say(.contact)]
        case .arrangements:
            return arrangements(for: draft.groups).map { say(.workaround, ["text": $0]) } + [say(.contact)]
        default:
            let known = standingArrangements(for: draft.groups)
            let reminder =
                known.isEmpty
                ? say(.workaroundAny)
                : say(.workaroundAgain, ["text": known[notebook.turn(.workaroundAny) % known.count]])
            return draft.occasion == .update ? [reminder, say(.contact)] : [reminder]
        }
    }

    /// What was arranged for any of the groups and not announced yet, with from when it works.
    private func arrangements(for groups: [Int]) -> [String] {
        desk.measures.compactMap { outlook in
            guard let works = outlook.works,
                outlook.measure.relieves.contains(where: { groups.contains($0.audience) }),
                groups.contains(where: { !notebook.announced[$0].contains(outlook.measure.name) })
            else { return nil }
            guard works > desk.now else { return outlook.measure.text }
            return outlook.measure.text
                + desk.language.pick(
                    nl: " Dat kan vanaf \(works.clock).", en: " That is possible from \(works.clock).")
        }
    }

    private func standingArrangements(for groups: [Int]) -> [String] {
        desk.measures.filter { outlook in
            outlook.works != nil && outlook.measure.relieves.contains { groups.contains($0.audience) }
                && groups.contains { notebook.announced[$0].contains(outlook.measure.name) }
        }.map(\.measure.text)
    }
}
