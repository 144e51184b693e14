import Foundation

/// The test program of the copy, one suite at a time.
struct TestProgram: Sendable {
    let path: String

    init(_ copy: URL) {
        let folder = copy.appendingPathComponent(".build/debug").resolvingSymlinksInPath()
        let bundle = folder.appendingPathComponent("outage-drillPackageTests.xctest").path
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: bundle, isDirectory: &isFolder)
        path = isFolder.boolValue ? bundle + "/Contents/MacOS/outage-drillPackageTests" : bundle
    }

    /// How a run ended.
    enum End: Equatable, Sendable { case passed, failed, slow }

    /// Runs one suite; it is stopped at its first failure, and when it takes longer than it may.
    func run(_ suite: String, environment: [String: String], atMost seconds: Double) throws -> End {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [
            "--testing-library", "swift-testing", "--filter", "^" + suite.replacing(".", with: "\\.") + "/",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        let limit = DispatchWorkItem { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        let began = Date()
        try process.run()
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: limit)
        var hasFailed = false
        while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
            if !hasFailed, String(decoding: data, as: UTF8.self).contains("✘") {
                hasFailed = true
                kill(process.processIdentifier, SIGKILL)
            }
        }
        process.waitUntilExit()
        limit.cancel()
        if hasFailed { return .failed }
        if Date().timeIntervalSince(began) >= seconds { return .slow }
        return process.terminationReason == .exit && process.terminationStatus == 0 ? .passed : .failed
    }

    /// The suites by their names, such as `GroundworkTests.MomentTests`.
    func suites(_ workshop: Workshop) throws -> [String] {
        let listed = try workshop.output(of: path, ["--testing-library", "swift-testing", "--list-tests"])
        let names = listed.split(separator: "\n").compactMap { line in
            line.split(separator: "/").first.map(String.init)
        }
        return Set(names.filter { $0.contains(".") && !$0.contains(" ") }).sorted()
    }
}

/// What a suite is known to do without changes.
struct KnownSuite: Sendable {
    let name: String
    let seconds: Double
    let reaches: Set<Int>

    /// The module that it tests.
    var module: String { String(name.prefix { $0 != "." }.dropLast("Tests".count)) }

    /// How far it stands from a source: 0 when it is named after its file, 1 in its module, 2 elsewhere.
    func distance(to site: Site) -> Int {
        if module != site.module { return 2 }
        return name.dropFirst(module.count).contains(site.type) ? 0 : 1
    }

    /// Runs a suite once without a change.
    static func measured(_ name: String, _ program: TestProgram, in folder: URL) throws -> KnownSuite? {
        let seen = folder.appendingPathComponent("seen-\(name).txt").path
        try? FileManager.default.removeItem(atPath: seen)
        let began = Date()
        guard try program.run(name, environment: ["MUTATION_SEEN": seen], atMost: 600) == .passed else {
            return nil
        }
        let numbers = (try? String(contentsOfFile: seen, encoding: .utf8))?.split(separator: "\n").compactMap
        { Int($0) }
        return KnownSuite(name: name, seconds: Date().timeIntervalSince(began), reaches: Set(numbers ?? []))
    }
}
