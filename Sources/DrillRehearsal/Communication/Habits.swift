/// How soon and how often somebody tells others what is going on, in minutes.
struct Habits: Sendable {
    /// From the start to the first word.
    var firstWord: Int
    /// Between two messages in the first two hours.
    var earlyGap: Int
    /// Between two messages on the rest of the first day.
    var firstDayGap: Int
    /// Between two messages on later days.
    var laterGap: Int
    /// By how much a promised message comes late; less than nothing when it comes early.
    var lateness: Int
    /// Whether there is a message in the evening, before the pause of the night.
    var writesInTheEvening: Bool
    /// Whether news goes out before the next promised message.
    var tellsNewsAtOnce: Bool
    /// Whether the inbox is answered.
    var answers: Bool
    /// Between two questions to the same party.
    var askingGap: Int
    /// Between a level of escalation acting and the next being called in.
    var escalationGap: Int
    /// From the start to the first measure.
    var firstMeasure: Int

    /// Somebody who does all that can be asked of anybody.
    static let exemplary = Habits(
        firstWord: 0, earlyGap: 30, firstDayGap: 60, laterGap: 150, lateness: -4, writesInTheEvening: true,
        tellsNewsAtOnce: true, answers: true, askingGap: 50, escalationGap: 30, firstMeasure: 20)

    /// Somebody who tells the truth, but late and seldom.
    static let slow = Habits(
        firstWord: 180, earlyGap: 390, firstDayGap: 390, laterGap: 480, lateness: 25,
        writesInTheEvening: false, tellsNewsAtOnce: false, answers: false, askingGap: 240,
        escalationGap: 360, firstMeasure: 480)
}
