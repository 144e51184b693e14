import Foundation
import Groundwork
import ScenarioLanguage

/// Finds scenarios: next to the program, in the user's data folder and in the working folder, in that order; or
/// only in the folder that `OUTAGE_DRILL_SCENARIOS` names.
struct ScenarioFinder {
    /// A scenario file that was found.
    struct Found {
        let path: String
        let bytes: [UInt8]
    }

    private let environment: [String: String]
    private let program: String?
    private let workingFolder: String

    init(_ surroundings: Surroundings) {
        self.init(environment: surroundings.environment, program: Bundle.main.executablePath)
    }

    /// - Parameters:
    ///   - program: the path of the program that runs, if it is known.
    ///   - workingFolder: what stands before `Scenarios` in the working folder: nothing, or a path that ends in `/`.
    init(environment: [String: String], program: String?, workingFolder: String = "") {
        self.environment = environment
        self.program = program
        self.workingFolder = workingFolder
    }

    /// The folders that are looked in, those that exist.
    var folders: [String] {
        let named = environment["OUTAGE_DRILL_SCENARIOS"] ?? ""
        let folders =
            named.isEmpty
            ? nextToProgram + [UserFolders(environment).data + "/Scenarios", workingFolder + "Scenarios"]
            : [named]
        var seen: Set<String> = []
        return folders.filter { folder in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
            let whole = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
            return exists && isFolder.boolValue && seen.insert(whole).inserted
        }
    }

    private var nextToProgram: [String] {
        guard let program else { return [] }
        var folder = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
        var folders = [folder.path + "/Scenarios", folder.path + "/../share/outage-drill/Scenarios"]
        // A program in a build folder finds the scenarios of its package.
        for _ in 0..<5 {
            folder = folder.deletingLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.path + "/Package.swift") {
                folders.append(folder.path + "/Scenarios")
                break
            }
        }
        return folders
    }

    /// The scenario files of all folders, each file name once, by name.
    func all() -> [Found] {
        var seen: Set<String> = []
        var found: [Found] = []
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names.sorted()
            where ScenarioFinder.isScenario(name) && seen.insert(name).inserted {
                let path = folder + "/" + name
                if let bytes = try? ScenarioFinder.loadBytes(path) {
                    found.append(Found(path: path, bytes: bytes))
                }
            }
        }
        return found
    }

    /// Whether a file holds a scenario by its name; one all in capitals is about scenarios.
    static func isScenario(_ name: String) -> Bool {
        name.hasSuffix(".md") && name.dropLast(3).contains(where: \.isLowercase)
    }

    /// Whether a scenario was named by its file rather than by its id.
    static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".md") }

    /// The scenario of a path, or of an id.
    func find(_ name: String, _ language: Language) throws -> Found {
        if ScenarioFinder.isPath(name) {
            return Found(path: name, bytes: try ScenarioFinder.loadBytes(name))
        }
        let all = all()
        if let found = all.first(where: { ScenarioSummary(of: $0.bytes)?.id == name }) { return found }
        let ids = all.compactMap { ScenarioSummary(of: $0.bytes)?.id }
        let near = NearestName.to(name, among: ids)
        throw Complaint(
            .noFile,
            language.pick(
                nl: "er is geen scenario '\(name)'; "
                    + (near.map { "bedoelde u '\($0)'?" } ?? "zie 'outage-drill list' of geef een pad"),
                en: "there is no scenario '\(name)'; "
                    + (near.map { "did you mean '\($0)'?" } ?? "see 'outage-drill list' or give a path")))
    }

    /// The scenario of a path or id, read and checked.
    ///
    /// - Parameter undone: what was not done where it has errors.
    func scenario(
        _ name: String, _ invocation: Invocation,
        undone: Phrase = Phrase(nl: "er is niets gespeeld", en: "nothing was played")
    ) throws -> Scenario {
        let found = try find(name, invocation.language)
        let source = try ScenarioFinder.text(of: found)
        do {
            return try ScenarioReader.read(source)
        } catch {
            let renderer = DiagnosticRenderer(file: found.path, source: source)
            invocation.surroundings.complain(renderer.render(error.diagnostics, in: invocation.language))
            throw Complaint(
                .data,
                invocation.language.pick(
                    nl: "'\(found.path)' heeft fouten; \(undone.nl)",
                    en: "'\(found.path)' has errors; \(undone.en)"))
        }
    }

    /// The text of a file that was found.
    static func text(of found: Found) throws -> String {
        guard let text = String(validating: found.bytes, as: UTF8.self) else {
            throw Complaint(
                .data, nl: "'\(found.path)' is geen UTF-8; bewaar het als UTF-8",
                en: "'\(found.path)' is not UTF-8; save it as UTF-8")
        }
        return text
    }

    /// The text of a scenario file.
    static func load(_ path: String) throws -> String {
        try text(of: Found(path: path, bytes: loadBytes(path)))
    }

    /// The bytes of a scenario file.
    static func loadBytes(_ path: String) throws -> [UInt8] {
        try TextInput.bytes(
            ofFile: path, atMost: ScenarioReader.maximumBytes,
            missing: Phrase(nl: "zie 'outage-drill list'", en: "see 'outage-drill list'"),
            what: Phrase(nl: "een scenario", en: "a scenario file"),
            tooLarge: Phrase(nl: "splits het scenario", en: "split the scenario"))
    }
}

/// The user's own folders.
struct UserFolders {
    /// Where what belongs to the user is kept.
    let data: String
    /// Where the program keeps what it remembers, such as earlier lines of the prompt.
    let state: String

    init(_ environment: [String: String]) {
        let home = environment["HOME"] ?? "."
        data =
            (environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/share")
            + "/outage-drill"
        state =
            (environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/state")
            + "/outage-drill"
    }
}
