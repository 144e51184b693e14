import Groundwork
import Testing

@testable import CrowdModel

@Suite("What a message does to those who hear it")
struct MessageDoseTests {
    private let parameters = CrowdParameters.standard

    private func dose(
        _ content: MessageContent, recovery: Int? = nil, update: Int? = nil, range: Int = 0,
        listening: Listening = Listening()
    ) -> Dose {
        var listening = listening
        let message = HeardMessage(
            number: 7, at: Trial.tuesday, audiences: [0], channels: ["mail"], content: content,
            recoveryDue: recovery.map { Trial.tuesday + $0 }, updateDue: update.map { Trial.tuesday + $0 },
            rangeMinutes: range)
        return DoseMaker(message, parameters).dose(for: &listening)
    }

    private func saturated(_ sum: Float) -> Float { sum / (sum + 0.35) }

    private func near(_ left: Float, _ right: Float) -> Bool { abs(left - right) < 1e-5 }

    @Test(
        "a look back by what is told, which saturates",
        arguments: [
            (MessageContent.problem, 0.2), (.impact, 0.2), (.cause, 0.4), (.actions, 0.45), (.unknown, 0.2),
            (.restored, 0.6), (.contact, 0), ([.problem, .impact, .cause], 0.8),
        ] as [(MessageContent, Float)])
    func hindsight(content: MessageContent, sum: Float) {
        #expect(near(dose(content.union(.news)).hindsight, saturated(sum)))
        #expect(near(dose(content).hindsight, saturated(sum) * parameters.staleShare))
    }

    @Test(
        "a look ahead by what is told",
        arguments: [
            (MessageContent.workaround, 0.4), (.prepare, 0.35), (.contact, 0.1), (.actions, 0.1),
            (.refusedEstimate, 0.05), (.restored, 0.6), (.hardEstimate, 0.45), (.nextUpdate, 0.1),
            (.cause, 0),
            ([.workaround, .prepare, .hardEstimate], 1.2),
        ] as [(MessageContent, Float)])
    func prospect(content: MessageContent, sum: Float) {
        #expect(near(dose(content.union(.news)).prospect, saturated(sum)))
    }

    @Test("a moment for the next message is worth more than that there will be one, and does not grow stale")
    func rhythm() {
        #expect(near(dose([.nextUpdate], update: 60).prospect, saturated(0.35)))
        #expect(near(dose([.nextUpdate]).prospect, saturated(0.1)))
        #expect(dose([.problem], update: 60).prospect == 0)
    }

    @Test("jargon and vagueness muddle what is told")
    func muddle() {
        let plain = saturated(0.2)
        #expect(near(dose([.problem, .news, .jargon]).hindsight, plain * 0.7))
        #expect(near(dose([.problem, .news, .vague]).hindsight, plain * 0.9))
        #expect(near(dose([.problem, .news, .vague, .jargon]).hindsight, plain * 0.63))
    }

    @Test(
        "a hedged time is worth most with a margin of half the time ahead",
        arguments: [
            (nil, 0, 0.15), (120, 0, 0.3), (120, 30, 0.35), (120, 59, 0.3 + 0.2 * 59 / 120), (120, 60, 0.4),
            (120, 120, 0.25), (120, 240, 0.1), (10, 0, 0.3), (10, 15, 0.4), (120, -60, 0.3),
        ] as [(Int?, Int, Float)])
    func hedged(ahead: Int?, range: Int, worth: Float) {
        let told = dose([.hedgedEstimate, .news], recovery: ahead, range: range)
        #expect(near(told.prospect, saturated(worth)))
        #expect(near(told.promised, told.prospect))
        // Beside a certainty it adds nothing.
        let both = dose([.hedgedEstimate, .hardEstimate, .news], recovery: ahead, range: range)
        #expect(near(both.prospect, saturated(0.45)))
    }

    @Test("the share of a promise in the look ahead is what broken promises take away")
    func promised() {
        let told = dose([.hardEstimate, .prepare, .news])
        #expect(near(told.prospect, saturated(0.8)))
        #expect(near(told.promised, saturated(0.8) * 0.45 / 0.8))
        #expect(dose([.prepare, .news]).promised == 0)
    }

    @Test(
        "a repetition and a false all-clear tell nothing",
        arguments: [MessageContent.repetition, .falseAllClear])
    func nothing(piece: MessageContent) {
        let told = dose([.problem, .cause, .news, piece])
        #expect(!told.informs && told.hindsight == 0 && told.prospect == 0)
        #expect(told.effects.contains { $0.cause == .emptyUpdate })
    }

    /// What a message does beyond informing, with the weight of words taken out.
    private func effect(_ content: MessageContent, _ cause: Cause) -> PhraseEffect? {
        dose(content).effects.first { $0.cause == cause }.map {
            PhraseEffect(
                cause: cause, frustration: $0.frustration / parameters.wordWeight,
                trust: $0.trust / parameters.wordWeight)
        }
    }

    @Test(
        "words that harm do so by their kind",
        arguments: [
            (MessageContent.effort, Cause.effort, 1.5, -0.6), (.blame, .blame, 2.5, -2.5),
            (.investment, .investment, 1.5, -1), (.minimise, .minimising, 3.5, -2),
            (.hostile, .hostility, 6, -4), (.jargon, .jargon, 0.8, -0.4), (.vague, .vagueness, 0.8, -0.5),
            (.hardEstimate, .certainty, 0, -0.4), (.empathy, .empathy, -1.8, 1),
            (.ownership, .ownership, -1.2, 2.5), (.workaround, .workaround, -3, 1.2),
            (.prepare, .preparation, 1.5, 0.8),
        ] as [(MessageContent, Cause, Float, Float)])
    func words(piece: MessageContent, cause: Cause, frustration: Float, trust: Float) throws {
        let effect = try #require(self.effect([piece, .cause, .news], cause))
        #expect(near(effect.frustration, frustration) && near(effect.trust, trust))
        #expect(self.effect([.cause, .news], cause) == nil)
    }

    @Test("kind words without news soothe a fifth as much, and help that was told before not at all")
    func kindness() throws {
        let alone = try #require(effect([.empathy], .empathy))
        #expect(near(alone.frustration, -1.8 * 0.2) && near(alone.trust, 0.2))
        #expect(effect([.workaround], .workaround) == nil)
        #expect(effect([.prepare], .preparation) == nil)
    }

    @Test("each time the same kind words are heard they soothe less, and that passes")
    func dulled() {
        var listening = Listening()
        #expect(near(listening.soothing(.empathy), 1))
        #expect(near(listening.soothing(.empathy), 0.5))
        #expect(near(listening.soothing(.empathy), 1.0 / 3))
        #expect(near(listening.soothing(.ownership), 1))
        listening.pass()
        #expect(near(listening.soothing(.ownership), 1 / 1.9928))
    }

    @Test("empty messages tire more each time, up to a bound, and news rests")
    func fatigue() {
        var harms: [Float] = []
        var listening = Listening()
        let empty = HeardMessage(
            number: 1, at: Trial.tuesday, audiences: [0], channels: ["mail"], content: [.repetition])
        for _ in 0..<7 {
            let dose = DoseMaker(empty, parameters).dose(for: &listening)
            harms += dose.effects.filter { $0.cause == .emptyUpdate }.map(\.frustration)
        }
        #expect(zip(harms, [0, 0.4, 0.8, 1.2, 1.6, 2, 2]).allSatisfy { near($0, $1) })
        #expect(near(listening.fatigue, 7))
        listening.pass()
        #expect(near(listening.fatigue, 7 * 0.9809))
        listening.fatigue = 4
        let news = HeardMessage(
            number: 2, at: Trial.tuesday, audiences: [0], channels: ["mail"], content: [.problem, .news])
        _ = DoseMaker(news, parameters).dose(for: &listening)
        #expect(near(listening.fatigue, 2))
    }

    @Test(
        "the first word within the hour earns trust, the earlier the more",
        arguments: [(0, 3), (6, 1.5), (12, 0), (20, 0)] as [(Int, Float)])
    func early(steps: Int, trust: Float) throws {
        var listening = Listening()
        listening.outageSteps = steps
        let told = dose([.problem, .news], listening: listening)
        let thanks = try #require(told.effects.first { $0.cause == .information })
        #expect(near(thanks.trust, trust * parameters.wordWeight))
        listening.informedAt = 1
        #expect(!dose([.problem, .news], listening: listening).effects.contains { $0.cause == .information })
    }

    @Test("that the cause is not known costs once, and twice as much where it is said vaguely")
    func admission() throws {
        func cost(_ content: MessageContent, heard: Bool = false) -> Float? {
            var listening = Listening()
            listening.heardAdmission = heard
            return dose(content, listening: listening).effects.first { $0.cause == .information }?.trust
        }
        #expect(cost([.unknown, .news]) == -parameters.uncertaintyCost)
        #expect(cost([.unknown, .vague, .news]) == -parameters.uncertaintyCost * 2)
        #expect(cost([.unknown, .news], heard: true) == nil)
    }

    @Test("what is pretended is found out later, at a price")
    func pretences() throws {
        let clear = dose([.restored, .falseAllClear])
        #expect(clear.effects.contains { $0.cause == .falseAllClear && $0.frustration == -3 })
        let pretence = try #require(clear.pretence)
        #expect(pretence.kind == .allClear && pretence.message == 7)
        #expect(near(pretence.effect.frustration, parameters.missedAnger * 1.4))
        #expect(near(pretence.effect.trust, -parameters.missedTrust * 1.7) && pretence.effect.ceilingCut == 6)
        #expect(near(pretence.discovery(presence: 65536, loss: 0.5, rumour: 0), 0.5))
        #expect(near(pretence.discovery(presence: 32768, loss: 1, rumour: 0), 0.75))
        let denial = try #require(dose([.denial, .news]).pretence)
        #expect(denial.effect.frustration == 10 && denial.effect.ceilingCut == 20)
        #expect(denial.effect.trust == -parameters.denialTrust)
        #expect(near(denial.discovery(presence: 0, loss: 0, rumour: 0.5), 0.23))
    }

    // MARK: - Promises

    private func verdict(
        _ kind: SettledPromise.Kind, _ fate: SettledPromise.Fate, hard: Bool = true, late minutes: Int = 0
    )
        -> Verdict
    {
        Verdict(
            SettledPromise(
                message: 1, audiences: [0], kind: kind, fate: fate, wasHard: hard,
                at: Trial.tuesday + minutes), due: Trial.tuesday, parameters)
    }

    @Test("a promise has its price or its reward by its fate")
    func verdicts() {
        let p = parameters
        func expect(_ verdict: Verdict, _ cause: Cause, _ frustration: Float, _ trust: Float, cut: Float = 0)
        {
            #expect(verdict.effect.cause == cause)
            #expect(near(verdict.effect.frustration, frustration) && near(verdict.effect.trust, trust))
            #expect(verdict.effect.ceilingCut == cut)
        }
        expect(verdict(.update, .kept), .keptPromise, -1, p.keptTrust)
        expect(verdict(.recovery, .kept), .keptPromise, -3, 3)
        expect(
            verdict(.recovery, .kept, late: -120), .keptPromise, -3, 3 + 0.1 * p.missedTrust / p.lossAversion)
        expect(
            verdict(.recovery, .kept, late: -1000), .keptPromise, -3, 3 + 0.4 * p.missedTrust / p.lossAversion
        )
        expect(verdict(.recovery, .kept, late: 60), .keptPromise, -3, 3)
        expect(verdict(.update, .late), .latePromise, 1.5, -1)
        expect(verdict(.recovery, .late, late: 60), .latePromise, p.missedAnger * 0.25, -p.missedTrust * 0.25)
        expect(verdict(.recovery, .late, late: 1000), .latePromise, p.missedAnger * 0.6, -p.missedTrust * 0.6)
        expect(verdict(.update, .broken), .brokenPromise, p.missedAnger * 0.35, -p.missedTrust * 0.3)
        expect(verdict(.recovery, .broken), .brokenPromise, p.missedAnger, -p.missedTrust, cut: 3)
        expect(
            verdict(.recovery, .broken, hard: false), .brokenPromise, p.missedAnger * 0.45,
            -p.missedTrust * 0.45,
            cut: 1)
        expect(verdict(.recovery, .revised), .latePromise, p.missedAnger * 0.21, -p.missedTrust * 0.3)
        expect(
            verdict(.update, .revised, hard: false), .latePromise, p.missedAnger * 0.12 * 0.7,
            -p.missedTrust * 0.12)
    }

    @Test("the second and third broken promise weigh more, and after that each counts for less")
    func repeated() {
        let repeats = parameters.missedRepeat
        let weights = (0...4).map { verdict(.recovery, .broken).weight(after: $0) }
        let expected: [Float] = [
            1, 1 + repeats, (1 + 2 * repeats) / 2.5, (1 + 2 * repeats) / 4, (1 + 2 * repeats) / 5.5,
        ]
        #expect(zip(weights, expected).allSatisfy { near($0, $1) })
        #expect(verdict(.update, .kept).weight(after: 1) == 1)
        #expect(verdict(.update, .broken).breaks && !verdict(.update, .late).breaks)
    }

    @Test("a promise is overdue ten minutes after its moment, and the oldest of those is named")
    func overdue() {
        var book = PromiseBook()
        let start = Trial.tuesday
        _ = book.note(message: 1, kind: .update, moment: start + 60, start: start)
        _ = book.note(message: 2, kind: .recovery, moment: start + 50, start: start)
        #expect([11, 12, 12.5, 13, 14.5].map { book.overdue(at: $0) } == [nil, nil, 2, 2, 2])
        #expect(book.nextDue(0b11, after: 0) == 12 && book.nextDue(0b01, after: 0) == 14)
        #expect(book.nextDue(0b11, after: 12) == 12 && book.nextDue(0b11, after: 12.5) == 14)
        #expect(book.nextDue(0b11, after: 15) == Population.never)
        book.forget(1)
        #expect([14, 14.5].map { book.overdue(at: $0) } == [nil, 1])
    }
}
