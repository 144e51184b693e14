package import Groundwork
package import ScenarioLanguage

/// What speaks against sending an inject by hand.
package enum InjectObjection: Sendable, Hashable {
    /// It has come already, last at this moment.
    case hasCome(at: Moment)
    /// It was skipped, or its chance did not come up in this drill.
    case doesNotCome
    /// Its own moment is far off.
    case isFarOff(Moment)
    /// Its circumstance does not hold.
    case doesNotHold(Circumstance)
}

extension Drill {
    /// Minutes before its moment from which an inject can be sent without a word.
    private static let near = 60

    /// What speaks against sending an inject now; nothing where nothing does.
    ///
    /// - Throws: when no inject has that name.
    package func objection(toInject name: String) throws(Refusal) -> InjectObjection? {
        let index = try index(ofInject: name)
        if let at = injects.delivered[index] { return .hasCome(at: at) }
        guard isToCome(index) else { return .doesNotCome }
        switch scenario.injects[index].trigger {
        case .at(let moment): return moment - now > Drill.near ? .isFarOff(moment) : nil
        case .when(let circumstance, let from, _):
            if from - now > Drill.near { return .isFarOff(from) }
            return holds(circumstance) ? nil : .doesNotHold(circumstance)
        }
    }

    /// The inject of that name.
    ///
    /// - Throws: when there is none.
    package func inject(named name: String) throws(Refusal) -> Inject {
        scenario.injects[try index(ofInject: name)]
    }
}
