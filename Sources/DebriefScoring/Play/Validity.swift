import Groundwork

/// How long what a message says stays news to those who read it.
enum Validity {
    /// Until the next morning: what does not work, who answers for it, where help is.
    case day
    /// Until the other half of the office day: what is being done.
    case halfDay

    /// Minutes into the next half day or morning that it still serves.
    static let grace = 90

    /// Until when something said at a moment serves.
    func until(from moment: Moment, _ waiting: WaitingTime) -> Moment {
        let noon = Moment(moment.date, hour: 13)
        if case .halfDay = self, moment < noon { return noon + Validity.grace }
        return waiting.nextOpening(after: moment) + Validity.grace
    }
}
