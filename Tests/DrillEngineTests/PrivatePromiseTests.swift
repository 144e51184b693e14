import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("A promise to one person")
struct PrivatePromiseTests {
    /// A drill in which reception, who belongs to no audience, was promised a call at nine.
    private func drill() throws -> Drill {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("08:06")))
        _ = try drill.apply(.reply(message: 1, text: "I do not know yet. I will call you back at 09:00."))
        _ = try drill.apply(.wait(until: TestScenario.at("09:00")))
        return drill
    }

    private func send(_ audiences: [String]) -> Action {
        .send(channel: nil, audiences: audiences, text: "E-mail is down. Acme is replacing two disks.")
    }

    @Test("is owed to that person alone")
    func owed() throws {
        let promise = try #require(try drill().openPromises.first)
        #expect(promise.person == "reception" && promise.audiences.isEmpty)
        #expect(promise.addressees == ["reception"])
    }

    @Test("is kept by words to that person, or to all, and by words to others not")
    func kept() throws {
        var (answered, broadcast, others) = (try drill(), try drill(), try drill())
        let reply = Action.reply(message: 1, text: "Two disks are being replaced; we do not know how long.")
        #expect(try answered.apply(reply).fates == [.kept])
        #expect(try broadcast.apply(send(["all"])).fates == [.kept])
        #expect(try others.apply(send(["residents"])).fates.isEmpty)
        #expect(try others.apply(.wait(until: TestScenario.at("09:40"))).fates == [.broken])
        #expect(!others.holds(.brokenPromises(.atLeast, 1)), "nobody else was promised anything")
    }

    @Test("is kept by words to the audience they belong to, where that is known")
    func audience() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.intervene(.speak(from: "residents", via: nil, text: "When do we hear more?")))
        _ = try drill.apply(.reply(message: 1, text: "You will hear more at 09:00."))
        #expect(drill.openPromises.map(\.person) == ["residents"])
        _ = try drill.apply(.wait(until: TestScenario.at("09:00")))
        var other = drill
        #expect(try other.apply(send(["staff"])).fates.isEmpty)
        #expect(try drill.apply(send(["residents"])).fates == [.kept])
    }

    @Test("is not made twice, nor where their whole audience was promised the same")
    func twice() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("08:06")))
        for _ in 0..<2 {
            _ = try drill.apply(.reply(message: 1, text: "I do not know yet. I will call you back at 09:00."))
        }
        #expect(drill.openPromises.count == 1)
        _ = try drill.apply(
            .send(
                channel: nil, audiences: ["residents"], text: "E-mail is down. You will hear more at 10:00."))
        _ = try drill.apply(.intervene(.speak(from: "residents", via: nil, text: "When do we hear more?")))
        _ = try drill.apply(.reply(message: 2, text: "You will hear more at 10:00."))
        #expect(drill.openPromises.count == 2)
        _ = try drill.apply(.reply(message: 1, text: "As we said to all residents: more news at 10:00."))
        #expect(
            drill.openPromises.map(\.audiences) == [["residents"]], "theirs is moved to what was announced")
    }

    @Test("of recovery is kept once the service is back, not before")
    func recovery() throws {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.wait(until: TestScenario.at("08:06")))
        _ = try drill.apply(.reply(message: 1, text: "We expect e-mail to work again at 10:00."))
        #expect(drill.openPromises.map(\.kind) == [.recovery])
        #expect(try drill.apply(.wait(until: TestScenario.at("11:05"))).fates == [.broken])
    }
}
