import Groundwork
import Testing

@testable import CrowdModel

@Suite("The crowd")
struct CrowdTests {
    @Test("a crowd has its audiences in the order given")
    func audiences() throws {
        let start = try #require(Moment("2026-03-10T07:40"))
        let crowd = Crowd(
            audiences: [AudienceProfile(name: "studenten", size: 100, hours: .always)],
            helpdesk: Helpdesk(agents: 2, hours: .always), start: start, seed: 1)
        #expect(crowd.moods.count == 1)
    }
}
