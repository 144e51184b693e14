import Groundwork
import Testing

@testable import MessageReading

@Suite("Readings")
struct ReadingTests {
    @Test("an empty message says nothing")
    func empty() throws {
        let now = try #require(Moment("2026-03-10T11:20"))
        let reading = MessageReader().read("", in: ReadingContext(now: now))
        #expect(reading.findings.isEmpty && reading.estimate == .none)
    }
}
