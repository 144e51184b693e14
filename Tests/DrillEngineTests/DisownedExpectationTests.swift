import Groundwork
import Testing

@testable import DrillEngine

@Suite("A time that somebody else names")
struct DisownedExpectationTests {
    private func promises(after text: String) throws -> [Promise] {
        var drill = try TestScenario.drill()
        _ = try drill.apply(.send(channel: nil, audiences: ["all"], text: text))
        return drill.openPromises
    }

    @Test("is no expectation of whoever passes it on with doubt")
    func doubted() throws {
        #expect(try promises(after: "The supplier says 14:00, we do not count on it.").isEmpty)
        #expect(try promises(after: "De leverancier zegt 14:00, maar daar rekenen wij niet op.").isEmpty)
    }

    @Test("is theirs where they pass it on as it is, and so is their own")
    func passedOn() throws {
        #expect(try promises(after: "We expect it to be back at 14:00.").count == 1)
        #expect(try promises(after: "The supplier says that e-mail is fixed at 14:00.").count == 1)
    }

    @Test("leaves an earlier expectation as it was")
    func earlier() throws {
        var drill = try TestScenario.drill()
        for text in [
            "We expect e-mail to work again at 16:00.", "The supplier says 14:00, we do not count on it.",
        ] {
            _ = try drill.apply(.send(channel: nil, audiences: ["all"], text: text))
        }
        let expected = drill.openPromises.filter { $0.kind == .recovery }
        #expect(expected.map(\.due) == [try TestScenario.at("16:00")])
    }
}
