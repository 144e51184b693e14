import CrowdModel
import Groundwork
import Testing

@testable import CrowdHandbook

@Suite("The study of the figures")
struct StudyTests {
    @Test("moving a figure and drawing a set give the rows of the page")
    func parts() throws {
        let study = ModelStudy(people: 8)
        #expect(study.jobs.count == CrowdParameters.catalogue.count + ModelStudy.drawCount)
        let results = [study.jobs[0], study.jobs[study.jobs.count - 1]].map(study.run)
        let parts = study.parts(results, in: .english)
        let swings = try #require(parts["swings"])
        #expect(swings.count == 3, "a head, a line and a row for the figure")
        for entry in CrowdParameters.catalogue.prefix(1) {
            #expect(
                swings.contains {
                    $0.hasPrefix("| \(entry.name) | \(entry.weak) … \(entry.strong) \(entry.unit.en) |")
                })
        }
        #expect(
            try #require(parts["draws"]).first?.hasPrefix("In 1 sets drawn from all ranges at once, ") == true
        )
        let orders = try #require(parts["orders"])
        #expect(orders.filter { $0.contains("| · |") }.count == TrialPlayer.allCases.count * 2)
        for player in TrialPlayer.allCases {
            let row = try #require(orders.first { $0.hasPrefix("| **\(player.title.en)** |") })
            let cells = row.split(separator: "|").dropFirst(2).map { $0.filter { $0 != " " } }
            #expect(cells.allSatisfy { ["·", "0", "1", ""].contains($0) }, "out of one set: \(row)")
        }
    }
}
