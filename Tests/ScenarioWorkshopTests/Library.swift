import Foundation
import ScenarioLanguage

/// The scenarios that come with the package.
enum Library {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Their ids.
    static var ids: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Scenarios")) ?? []
        return names.filter { $0.hasSuffix("-nl.md") || $0.hasSuffix("-en.md") }.map {
            String($0.dropLast(3))
        }.sorted()
    }

    /// The text of one of them.
    static func source(_ id: String) throws -> String {
        try String(contentsOf: root.appending(path: "Scenarios/\(id).md"), encoding: .utf8)
    }

    /// One of them.
    static func scenario(_ id: String) throws -> Scenario { try ScenarioReader.read(source(id)) }
}
