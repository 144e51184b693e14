import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// A drill with everyone who sits at it: what one of them does, all of them see.
final class DrillTable {
    private(set) var session: DrillSession
    private(set) var header: TranscriptHeader
    /// What has happened.
    private(set) var history: [Occurrence]
    /// The questions that wait for an answer.
    private(set) var questions = QuestionBook()
    /// Who sent which message, where several could.
    private(set) var authors: [Int: String] = [:]
    /// Who plays, the players of the header first.
    private(set) var players: [TranscriptHeader.Player]
    private(set) var seats: [Seat] = []
    /// How fast the clock runs by itself, if it does.
    var pace: Pace?

    /// Sets the table.
    ///
    /// - Parameters:
    ///   - entries: what the transcript holds already, in a drill that is gone on with.
    ///   - language: the language for people; the scenario's when nothing is given.
    init(
        _ session: DrillSession, header: TranscriptHeader, entries: [Transcript.Entry],
        language: Language? = nil
    ) {
        self.language = language ?? session.drill.scenario.language
        self.session = session
        self.header = header
        players = header.team ?? []
        history = []
        take(entries)
    }

    var drill: Drill { session.drill }
    var scenario: Scenario { session.drill.scenario }
    /// The language in which the drill speaks to people; the scenario's own words stay as they are.
    let language: Language
    var clockface: Clockface {
        Clockface(language: language, firstDay: scenario.starts.date, office: scenario.officeHours)
    }

    /// Whether several people play.
    var isTeam: Bool { !players.isEmpty }

    private func take(_ entries: [Transcript.Entry]) {
        var by: String?
        for entry in entries {
            switch entry {
            case .action(_, let action, let who):
                by = who
                if case .intervene(.seat(let name, let role)) = action { seat(name, role) }
            case .event(let occurrence): note(occurrence, by: by)
            case .yardstick: break
            }
        }
    }

    private func note(_ occurrence: Occurrence, by: String?) {
        history.append(occurrence)
        questions.note(occurrence, counted: scenario.officeHours.counted)
        if case .sent(let message) = occurrence.event, let by { authors[message.number] = by }
    }

    private func seat(_ name: String, _ role: String?) {
        guard Team.player(named: name, in: players) == nil else { return }
        if players.isEmpty { players.append(TranscriptHeader.Player(name: header.trainee)) }
        if Team.player(named: name, in: players) == nil {
            players.append(TranscriptHeader.Player(name: name, role: role))
        }
    }

    /// A seat for somebody.
    func makeSeat(
        name: String?, isFacilitator: Bool, isPlayer: Bool, isPerson: Bool, style: Style,
        columns: @escaping () -> Int
    ) -> Seat {
        let printer = EventPrinter(
            language: language, style: style, width: columns(), clockface: clockface,
            story: StorySoFar(history))
        let seat = Seat(
            name: name, isFacilitator: isFacilitator, isPlayer: isPlayer, isPerson: isPerson, style: style,
            columns: columns, display: OccurrenceDisplay(scenario, printer: printer))
        seats.append(seat)
        return seat
    }

    /// Takes a seat away.
    func remove(_ seat: Seat) { seats.removeAll { $0 === seat } }

    /// Whether a facilitator sits at the table.
    var hasFacilitator: Bool { seats.contains(where: \.isFacilitator) }

    /// What is due, and what passed its time.
    var deadlines: Deadlines {
        Deadlines(questions: questions, promises: drill.openPromises, clockface: clockface)
    }

    /// Lets the clock run until something arrives, and no further than to the next thing that is due.
    func waitForNext(from seat: Seat) throws {
        guard let stop = deadlines.next(after: drill.now), stop < scenario.ends else {
            return try perform(.waitNext, from: seat)
        }
        var trial = drill
        _ = try trial.apply(.wait(until: stop))
        guard trial.inbox.count == drill.inbox.count else { return try perform(.waitNext, from: seat) }
        try perform(.wait(until: stop), from: seat)
        for line in deadlines.due(at: drill.now) { seat.note(line) }
    }

    /// Tells all players what passed its time since a moment; nothing once the drill is over.
    private func tellPassed(since before: Moment) {
        guard !drill.isOver else { return }
        for line in deadlines.passed(from: before, to: drill.now) { for seat in seats { seat.note(line) } }
    }

    /// Tells all players what came in while somebody let the clock run on; nothing once the drill is over.
    private func tellArrived(since before: Moment) {
        guard !drill.isOver else { return }
        for line in deadlines.arrived(from: before, to: drill.now) { for seat in seats { seat.note(line) } }
    }

    /// Does what somebody wants done, and shows everyone what follows.
    ///
    /// - Throws: why it is not done.
    func perform(_ action: Action, from seat: Seat) throws {
        var by = seat.name
        if case .intervene(let deed) = action {
            by = "facilitator"
            if case .seat(let name, let role) = deed { self.seat(name, role) }
        }
        let before = drill.now
        let occurrences = try session.perform(action, by: by)
        for occurrence in occurrences { note(occurrence, by: by) }
        show(occurrences, by: by ?? header.trainee, from: seat)
        // What a facilitator passes over is not held against the players.
        if case .intervene = action {} else { tellPassed(since: before) }
        if case .wait = action { tellArrived(since: before) }
        pace?.restart(at: drill.now)
    }

    /// Shows everyone what happened.
    func show(_ occurrences: [Occurrence], by author: String?, from source: Seat?) {
        for seat in seats { seat.show(occurrences, by: author, isOwn: seat === source) }
    }

    /// Shows what happened before anybody could do anything.
    func open(_ occurrences: [Occurrence]) {
        for occurrence in occurrences { note(occurrence, by: nil) }
        show(occurrences, by: nil, from: nil)
    }

    /// Tells everyone but one something that is no part of the drill.
    func tell(_ line: String, butNot spared: Seat? = nil) {
        for seat in seats where seat !== spared { seat.say(seat.style.faint("— " + SafeText.oneLine(line))) }
    }

    /// Lets the clock of a paced drill run.
    ///
    /// - Returns: whether it moved.
    func runAlong() throws -> Bool {
        guard !drill.isOver else { return false }
        guard let moment = pace?.tick(), moment > drill.now, !drill.isPaused else { return false }
        let before = drill.now
        let occurrences = try session.perform(.wait(until: moment))
        for occurrence in occurrences { note(occurrence, by: nil) }
        show(occurrences, by: nil, from: nil)
        tellPassed(since: before)
        return true
    }

    /// Puts the bounds of the outcome on disk, after the end.
    func record(_ yardstick: Yardstick) throws { try session.record(yardstick) }

    /// Goes on from an earlier moment in a new transcript; the one so far is kept.
    ///
    /// - Parameter newPath: where it goes, beside a transcript.
    func branch(at moment: Moment, newPath: (String) throws -> String) throws {
        guard moment >= scenario.starts, moment < drill.now else {
            throw BranchFault.notPast(moment, now: drill.now)
        }
        let found = try TranscriptReader.read(session.path)
        let branched = try BranchedSession(found, scenario, path: session.path, at: moment, newPath: newPath)
        session = branched.session
        header = branched.header
        history = []
        questions = QuestionBook()
        authors = [:]
        players = header.team ?? []
        take(try TranscriptReader.read(session.path).transcript.entries)
        for seat in seats { seat.display.forget(history) }
        pace?.restart(at: drill.now)
    }
}

/// Why no new attempt begins; nothing has changed.
enum BranchFault: Error {
    /// The moment does not lie behind.
    case notPast(Moment, now: Moment)

    /// What to tell the trainee.
    func sentence(_ clockface: Clockface) -> String {
        switch self {
        case .notPast(let moment, let now):
            clockface.language.pick(
                nl:
                    "\(clockface.full(moment)) ligt niet in wat er gespeeld is: het is \(clockface.full(now)). "
                    + "Zo: terug naar dag 1 09:00",
                en:
                    "\(clockface.full(moment)) does not lie in what was played: it is \(clockface.full(now)). "
                    + "Like this: back to day 1 09:00")
        }
    }
}

/// A new attempt that begins with what another one did before a moment.
struct BranchedSession {
    let session: DrillSession
    let header: TranscriptHeader

    init(
        _ found: TranscriptReader.Found, _ scenario: Scenario, path: String, at moment: Moment,
        newPath: (String) throws -> String
    ) throws {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let branch = Branch(found, named: name, at: moment)
        var header = found.transcript.header
        header.parent = branch.parent
        var session = try DrillSession(scenario, header: header, path: try newPath(path)) { _ in }
        _ = try session.follow(branch)
        self.session = session
        self.header = header
    }
}
