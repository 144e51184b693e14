import Foundation
import ScenarioLanguage

/// The scenarios that come with the package.
enum RealScenarios {
    static let names = ["elo-supplier-nl", "storage-inhouse-en"]

    /// Reads a scenario from the package's folder.
    static func read(_ name: String) throws -> Scenario {
        let package = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = package.appending(path: "Scenarios/\(name).md")
        return try ScenarioReader.read(String(contentsOf: file, encoding: .utf8))
    }
}
