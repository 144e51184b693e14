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
        // The first word is of now, and a turn of the service names its own moment.
        let isStamped = [.update, .news, .arrangements, .aftercare, .partlyElsewhere].contains(draft.occasion)
        guard let first = sentences.first, isStamped, !isPartly(draft) else { return sentences }
        let isPromised = notebook.dueMessage != nil && [.update, .aftercare].contains(draft.occasion)
        let isName = first.hasPrefix(Slots.capitalised(desk.service))
        let rest = isName ? first : first.prefix(1).lowercased() + first.dropFirst()
        sentences[0] = say(isPromised ? .stampPromised : .stamp) + " " + rest
        return sentences
    }

    private func isPartly(_ draft: Draft) -> Bool {
        draft.occasion == .update && draft.groups.contains { notebook.supply[$0] == .partly }
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
            if isPartly(draft) {
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
        // That something is not known is worth saying, but not in every message again.
        let admits =
            draft.occasion == .first || draft.occasion == .update && notebook.updates.isMultiple(of: 2)
        if admits, !known.contains(where: { $0.fact.subject == .cause }) {
            sentences.append(say(.causeUnknown))
        }
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
        guard !lasting.isEmpty else { return nil }
        // Not every time: who reads all messages should find more new than old in them.
        return notebook.updates.isMultiple(of: 2) ? lasting[notebook.updates / 2 % lasting.count] : nil
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
        let admits = draft.occasion == .update ? notebook.updates % 3 == 0 : draft.occasion != .news
        if admits { sentences.append(say(.durationUnknown)) }
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
            return arrangements(for: draft.groups) + [say(.contact)]
        default:
            let known = standingArrangements(for: draft.groups)
            let reminder =
                known.isEmpty
                ? say(.workaroundAny)
                : say(.workaroundAgain, ["text": known[notebook.turn(.workaroundAny) % known.count]])
            return draft.occasion == .update ? [reminder, say(.contact)] : [reminder]
        }
    }

    /// What was arranged and not announced yet, for whom, and from when it works.
    private mutating func arrangements(for groups: [Int]) -> [String] {
        var sentences: [String] = []
        for outlook in desk.measures {
            guard let works = outlook.works else { continue }
            let concerned = outlook.measure.relieves.map(\.audience).filter { group in
                groups.contains(group) && !notebook.announced[group].contains(outlook.measure.name)
            }
            guard !concerned.isEmpty else { continue }
            sentences.append(
                say(
                    works > desk.now ? .workaroundFrom : .workaround,
                    ["groups": names(of: concerned), "text": outlook.measure.text, "clock": works.clock]))
        }
        return sentences
    }

    private func standingArrangements(for groups: [Int]) -> [String] {
        desk.measures.filter { outlook in
            outlook.works != nil && outlook.measure.relieves.contains { groups.contains($0.audience) }
                && groups.contains { notebook.announced[$0].contains(outlook.measure.name) }
        }.map(\.measure.text)
    }
}
