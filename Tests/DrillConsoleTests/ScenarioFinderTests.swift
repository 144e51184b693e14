import Foundation
import Testing

@testable import DrillConsole

@Suite("Where scenarios are found")
final class ScenarioFinderTests {
    let root: String
    let environment: [String: String]

    init() throws {
        root =
            URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
            + "/outage-drill-finder-" + UUID().uuidString
        environment = ["HOME": root + "/home"]
        for folder in ["program/Scenarios", "home/.local/share/outage-drill/Scenarios", "desk/Scenarios"] {
            try make(folder, with: ["same.md", "of-\(folder.prefix(4)).md"])
        }
        try "".write(toFile: root + "/program/outage-drill", atomically: true, encoding: .utf8)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private func make(_ folder: String, with files: [String]) throws {
        let path = root + "/" + folder
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for file in files { try folder.write(toFile: path + "/" + file, atomically: true, encoding: .utf8) }
    }

    private func finder(
        program: String? = "/program/outage-drill", _ more: [String: String] = [:]
    ) -> ScenarioFinder {
        ScenarioFinder(
            environment: environment.merging(more) { $1 }, program: program.map { root + $0 },
            workingFolder: root + "/desk/")
    }

    /// The folder in which a file was found, from the root.
    private func place(of name: String, by finder: ScenarioFinder) -> String? {
        finder.all().first { $0.path.hasSuffix("/" + name) }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test("next to the program, in the data folder, in the working folder: the first that has a file wins")
    func order() throws {
        let finder = finder()
        #expect(
            finder.all().map { ($0.path as NSString).lastPathComponent }
                == ["of-prog.md", "same.md", "of-home.md", "of-desk.md"])
        #expect(place(of: "same.md", by: finder) == "program/Scenarios")
        try FileManager.default.removeItem(atPath: root + "/program/Scenarios")
        #expect(place(of: "same.md", by: finder) == "home/.local/share/outage-drill/Scenarios")
        try FileManager.default.removeItem(atPath: root + "/home/.local/share/outage-drill/Scenarios")
        #expect(place(of: "same.md", by: finder) == "desk/Scenarios")
    }

    @Test("a link to the program leads to the scenarios beside it")
    func link() throws {
        try FileManager.default.createDirectory(atPath: root + "/bin", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: root + "/bin/outage-drill", withDestinationPath: "../program/outage-drill")
        #expect(place(of: "same.md", by: finder(program: "/bin/outage-drill")) == "program/Scenarios")
    }

    @Test("a program in bin finds them in share, and one in a build folder those of its package")
    func otherLayouts() throws {
        try make("usr/share/outage-drill/Scenarios", with: ["shared.md"])
        try make("usr/bin", with: [])
        #expect(
            place(of: "shared.md", by: finder(program: "/usr/bin/outage-drill"))
                == "usr/share/outage-drill/Scenarios")
        try make("clone/Scenarios", with: ["cloned.md"])
        try make("clone", with: ["Package.swift"])
        try make("clone/.build/release", with: [])
        #expect(
            place(of: "cloned.md", by: finder(program: "/clone/.build/release/outage-drill"))
                == "clone/Scenarios")
    }

    @Test("OUTAGE_DRILL_SCENARIOS names the only folder that is looked in")
    func named() throws {
        try make("mine", with: ["mine.md", "README.md", "notes.txt"])
        let finder = finder(["OUTAGE_DRILL_SCENARIOS": root + "/mine"])
        #expect(finder.folders == [root + "/mine"])
        #expect(finder.all().map(\.path) == [root + "/mine/mine.md"], "what is about scenarios is none")
    }

    @Test("XDG_DATA_HOME moves the data folder")
    func dataHome() throws {
        try make("data/outage-drill/Scenarios", with: ["moved.md"])
        let finder = finder(program: nil, ["XDG_DATA_HOME": root + "/data"])
        #expect(place(of: "moved.md", by: finder) == "data/outage-drill/Scenarios")
        #expect(place(of: "of-home.md", by: finder) == nil)
    }
}
