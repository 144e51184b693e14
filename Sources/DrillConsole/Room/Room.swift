import DrillEngine
import Foundation
import Groundwork
import TranscriptJournal

/// The door of a drill: lets people of this machine's user in, and does what they type.
///
/// The process that plays owns the drill; whoever joins sends lines and is sent what to show.
final class Room {
    /// The most who can be in at once.
    private static let limit = 32

    private let table: DrillTable
    private let environment: [String: String]
    private var visitors: [Visitor] = []
    private var listener: Int32?
    private var path: String?
    /// Which file the socket is, so that only it is taken away at the end.
    private var file: UInt64?
    private var transcript: String
    /// The seat whose facilitator's commands are at a joined terminal for now.
    private var lender: Seat?

    init(
        _ table: DrillTable, environment: [String: String]
    ) {
        self.table = table
        self.environment = environment
        transcript = table.session.path
    }

    /// Opens the door.
    ///
    /// Where that is not possible the drill goes on without, and says so.
    func open() throws {
        do {
            let path = try RoomPlace(environment: environment).path(for: transcript)
            try clear(path)
            listener = try LocalSocket.listen(at: path)
            self.path = path
            file = FileState(path)?.number
        } catch let fault as RoomFault {
            table.tell(fault.sentence(in: table.language))
        } catch LocalSocket.Failure.system(let reason) {
            table.tell(RoomFault.noSocket(path: path ?? "", reason: reason).sentence(in: table.language))
        }
    }

    /// Takes away the sockets that killed drills left behind, and whatever stands at the path of this one.
    ///
    /// The transcript is locked by whoever plays it, so a socket of its name that answers is of an older file.
    private func clear(_ path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasSuffix(".sock") {
            let other = folder + "/" + name
            do {
                if other != path { LocalSocket.end(try LocalSocket.connect(to: other)) }
            } catch LocalSocket.Failure.nobody {
                try? FileManager.default.removeItem(atPath: other)
            } catch { continue }
        }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Moves the door when the drill goes on in another transcript; whoever is in stays in.
    func follow() throws {
        guard table.session.path != transcript else { return }
        shut()
        transcript = table.session.path
        try open()
    }

    /// Sends everyone away.
    func close(isOver: Bool) {
        for visitor in visitors { visitor.end.send(Wire.Answer(isOver: isOver)) }
        visitors = []
        shut()
    }

    private func shut() {
        if let listener { LocalSocket.end(listener) }
        listener = nil
        if let path, file == FileState(path)?.number { try? FileManager.default.removeItem(atPath: path) }
        path = nil
    }

    /// Lets in who stands at the door and does what was typed; gives whether anything was done.
    func attend() throws -> Bool {
        guard let listener else { return false }
        while let descriptor = LocalSocket.accept(listener) {
            let visitor = Visitor(descriptor)
            if visitors.count < Room.limit { visitors.append(visitor) }
        }
        var hasActed = false
        for visitor in visitors {
            for request in visitor.end.receive() {
                hasActed = true
                try serve(request, visitor)
            }
        }
        for visitor in visitors where visitor.end.isBroken { dismiss(visitor) }
        visitors.removeAll { $0.end.isBroken }
        for visitor in visitors { visitor.refresh(table) }
        return hasActed
    }

    private func dismiss(_ visitor: Visitor) {
        guard let seat = visitor.seat else { return }
        table.remove(seat)
        if seat.isFacilitator { giveBack() }
        table.tell(
            table.language.pick(nl: "\(visitor.name) is weg", en: "\(visitor.name) has left")
                + (seat.isFacilitator && table.drill.isPaused
                    ? table.language.pick(
                        nl: "; de oefening staat stil, 'verder' laat haar lopen",
                        en: "; the drill is paused, 'go on' lets it run") : ""))
    }

    private func serve(_ request: Wire.Request, _ visitor: Visitor) throws {
        if let hello = request.hello { return try admit(visitor, hello) }
        guard let seat = visitor.seat else { return visitor.refuse("?") }
        if let width = request.width { visitor.width = max(20, min(100, width)) }
        if let height = request.height { visitor.height = height }
        if let typed = request.typed {
            let found = PromptCompletion(table: table, seat: seat).completions(for: typed)
            let offers = found.prefix(50).map {
                Wire.Offer(text: $0.text, start: $0.start, meaning: $0.meaning)
            }
            visitor.end.send(Wire.Answer(offers: Array(offers)))
        }
        guard let line = request.line else { return }
        if !table.drill.isOver {
            let outcome = try Steward(table: table, seat: seat).obey(line)
            if case .leaves = outcome { visitor.end.send(Wire.Answer(isOver: false)) }
        }
        visitor.finish(table)
    }

    /// Gives somebody a seat, or says why not.
    private func admit(_ visitor: Visitor, _ hello: Wire.Hello) throws {
        guard visitor.seat == nil else { return }
        let language = table.language
        visitor.width = max(20, min(100, hello.width))
        visitor.height = hello.height
        do {
            let name = try hello.isFacilitator ? facilitator() : player(hello)
            let seat = table.makeSeat(
                name: name, isFacilitator: hello.isFacilitator, isPlayer: !hello.isFacilitator,
                isPerson: hello.isPerson, style: hello.isStyled ? .terminal : .plain,
                columns: { [unowned visitor] in visitor.width })
            seat.isFixed = true
            visitor.sit(seat, name: name ?? language.pick(nl: "de begeleider", en: "the facilitator"))
            visitor.end.send(Wire.Answer(welcome: language))
            seat.display.forget(table.history)
            if let name, Team.player(named: name, in: table.players) == nil {
                try table.perform(.intervene(.seat(name: name, role: hello.role)), from: seat)
            } else {
                table.tell(
                    language.pick(nl: "\(visitor.name) doet mee", en: "\(visitor.name) has joined"),
                    butNot: seat)
            }
            greet(seat)
            visitor.finish(table)
        } catch let complaint as Complaint {
            visitor.refuse(complaint.sentence(in: language))
        } catch let refusal as Refusal {
            visitor.refuse(refusal.sentence(in: language))
        }
    }

    private func facilitator() throws(Complaint) -> String? {
        guard let taken = table.seats.first(where: \.isFacilitator) else { return nil }
        guard taken.isPlayer else {
            throw Complaint(
                .wrong,
                table.language.pick(
                    nl: "er is al een begeleider bij deze oefening; er is er één",
                    en: "this drill has a facilitator already; there is only one"))
        }
        lend(from: taken)
        return nil
    }

    /// Hands the facilitator's commands of the terminal that plays (`--facilitate`) to one that joins for them.
    private func lend(from seat: Seat) {
        seat.isFacilitator = false
        lender = seat
        tellLender(
            nl: "de opdrachten van de begeleider zijn nu aan een ander venster, tot dat weggaat",
            en: "the facilitator's commands are at another terminal now, until it leaves")
    }

    /// Gives them back.
    private func giveBack() {
        lender?.isFacilitator = true
        tellLender(
            nl: "de opdrachten van de begeleider zijn weer aan dit venster",
            en: "the facilitator's commands are at this terminal again")
        lender = nil
    }

    private func tellLender(nl: String, en: String) {
        lender.map { $0.say($0.style.faint("— " + table.language.pick(nl: nl, en: en))) }
    }

    private func player(_ hello: Wire.Hello) throws(Complaint) -> String? {
        let language = table.language
        if let player = Team.player(named: hello.name, in: table.players) {
            if table.seats.contains(where: { $0.isFixed && $0.name == player.name }) {
                throw Complaint(
                    .wrong,
                    language.pick(
                        nl: "\(player.name) zit al aan een ander venster",
                        en: "\(player.name) sits at another terminal already"))
            }
            return player.name
        }
        if let team = table.header.team {
            if let meant = Team.nearlyFacilitator(hello.name) {
                throw Team.misspelt(hello.name, meant, language)
            }
            throw Complaint(
                .wrong,
                language.pick(
                    nl: "er speelt geen '\(hello.name)' mee; er is: \(Team.list(team))",
                    en: "no '\(hello.name)' plays here; there is: \(Team.list(team))"))
        }
        let trainee = TranscriptHeader.Player(name: table.header.trainee)
        return try Team.checked(hello.name, table.players + [trainee], in: table.scenario, language)
    }

    /// What somebody who comes in sees first.
    private func greet(_ seat: Seat) {
        let language = table.language
        let title = SafeText.oneLine(table.header.scenario.title)
        seat.say(
            seat.style.strong(
                language.pick(nl: "*** OEFENING *** ", en: "*** EXERCISE *** ") + title))
        let when = table.clockface.dayTitle(of: table.drill.now) + ", " + table.drill.now.clock + ". "
        let what =
            seat.isPlayer
            ? language.pick(
                nl: "U speelt mee; 'hulp' toont alles, 'logboek' wat er gebeurd is.",
                en: "You play; 'help' shows everything, 'log' what has happened.")
            : language.pick(
                nl: "U begeleidt; '/hulp' toont wat u kunt, '/draaiboek' wat er komt, 'logboek' wat er was.",
                en: "You facilitate; '/help' shows what you can do, '/msel' what comes, 'log' what was.")
        seat.say(TextLayout.wrapped(when + what, width: seat.width))
    }
}

/// Somebody who joined, or is at the door.
final class Visitor {
    let end: WireEnd<Wire.Request>
    /// Where they sit, once they are in.
    private(set) var seat: Seat?
    /// What others call them.
    private(set) var name = ""
    /// How many columns their terminal has.
    var width = 100
    /// How many rows it has, as far as it says.
    var height: Int?
    private var lastPrompt = ""
    private var lines: [String] = []
    private var kept: String?

    init(_ descriptor: Int32) {
        end = WireEnd(descriptor)
    }

    /// Takes a seat.
    func sit(_ seat: Seat, name: String) {
        self.seat = seat
        self.name = name
        seat.say = { [unowned self] line in
            lines.append(seat.isPerson ? ScreenFit.fitted(line, width: width) : line)
        }
        if seat.isPerson { seat.rows = { [unowned self] in height } }
        seat.compose = { [unowned self] head in
            end.send(Wire.Answer(compose: head))
            return nil
        }
        seat.keep = { [unowned self] line in kept = line }
    }

    /// Says why there is no seat.
    func refuse(_ reason: String) { end.send(Wire.Answer(refused: reason, isOver: false)) }

    /// Sends what there is to show, and that the line was dealt with.
    func finish(_ table: DrillTable) {
        send(table)
        end.send(Wire.Answer(isDone: true, kept: kept))
        kept = nil
    }

    /// Sends what there is to show, and the prompt where it changed.
    func refresh(_ table: DrillTable) {
        send(table)
        end.flush()
    }

    private func send(_ table: DrillTable) {
        guard let seat else { return }
        let prompt = PromptStatus(table: table, seat: seat).text
        guard !lines.isEmpty || prompt != lastPrompt else { return }
        end.send(
            Wire.Answer(
                show: lines.isEmpty ? nil : lines, rings: seat.takeRing() ? true : nil, prompt: prompt))
        lines = []
        lastPrompt = prompt
    }
}
