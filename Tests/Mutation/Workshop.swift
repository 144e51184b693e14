import Foundation

/// The copy of the package in which the changes are made.
struct Workshop {
    let root: URL
    let copy: URL
    private let files = FileManager.default

    init(root: URL) {
        self.root = root
        copy = root.appendingPathComponent(".build-mutants/package")
    }

    /// Every place in the libraries that can be changed; what a command writes is left out.
    func sites(of module: String?) throws -> [Site] {
        let sources = root.appendingPathComponent("Sources")
        let paths = (files.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []).sorted()
        return try paths.filter { path in
            path.hasSuffix(".swift") && !path.contains("/Embedded") && !path.hasPrefix("outage-drill/")
                && !path.hasPrefix("train-reader/") && (module.map { path.hasPrefix($0 + "/") } ?? true)
        }.flatMap { path in
            SourceScanner.sites(
                in: try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8), path: path)
        }
    }

    /// Makes the copy anew where it differs, with the changes in it; what is alike keeps its time.
    func lay(_ mutations: [Mutation], declaring all: [Mutation]) throws {
        let byPath = Dictionary(grouping: mutations, by: \.site.path)
        let listed = try output(of: "git", ["ls-files", "--cached", "--others", "--exclude-standard"]).split(
            separator: "\n")
        for path in listed.map(String.init) {
            guard let data = files.contents(atPath: root.appendingPathComponent(path).path) else { continue }
            guard path.hasPrefix("Sources/"), path.hasSuffix(".swift") else {
                try put(data, at: path)
                continue
            }
            let text = changed(
                String(decoding: data, as: UTF8.self), by: byPath[String(path.dropFirst(8))] ?? [])
            try put(Data(text.utf8), at: path)
        }
        try put(Data(SwitchSource.text(all).utf8), at: "Sources/Groundwork/MutationSwitch.swift")
    }

    private var barredPath: URL { root.appendingPathComponent(".build-mutants/does-not-compile.txt") }

    /// The places of changes that are known not to compile.
    func barred() -> Set<String> {
        Set(
            (try? String(contentsOf: barredPath, encoding: .utf8))?.split(separator: "\n").map(String.init)
                ?? [])
    }

    /// Keeps them for the next run.
    func keep(barred places: Set<String>) throws {
        try places.sorted().joined(separator: "\n").write(to: barredPath, atomically: true, encoding: .utf8)
    }

    private func put(_ data: Data, at path: String) throws {
        let target = copy.appendingPathComponent(path)
        if files.contents(atPath: target.path) == data { return }
        try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    /// A source with changes in it; every line stays on its line but for one more on top.
    private func changed(_ source: String, by mutations: [Mutation]) -> String {
        if mutations.isEmpty { return source }
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        for mutation in mutations.sorted(by: { $0.site.range.lowerBound > $1.site.range.lowerBound }) {
            lines[mutation.site.line - 1].replaceSubrange(
                mutation.site.range, with: Array(mutation.replacement.utf8))
        }
        let isKnown = mutations[0].site.module == "Groundwork" || source.contains("import Groundwork\n")
        let top = isKnown ? "" : "import Groundwork"
        return top + "\n" + lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    /// Builds the copy with its tests.
    ///
    /// - Returns: the places of errors, as path from `Sources` and line of the source; nothing when it builds.
    func build() throws -> Set<String>? {
        let log = root.appendingPathComponent(".build-mutants/build.log")
        _ = files.createFile(atPath: log.path, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // Optimised, so that one change costs seconds and more suites fit into its time.
        process.arguments = [
            "swift", "build", "--build-tests", "--package-path", copy.path, "-Xswiftc", "-O",
        ]
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus == 0 { return nil }
        let text = try String(contentsOf: log, encoding: .utf8)
        var places: Set<String> = []
        for line in text.split(separator: "\n") where line.contains(": error: ") {
            let parts = line.split(separator: ":")
            guard parts.count > 3, let number = Int(parts[1]),
                let at = parts[0].range(of: "/package/Sources/")
            else {
                continue
            }
            places.insert("\(parts[0][at.upperBound...]):\(number - 1)")
        }
        return places
    }

    /// What a command writes.
    func output(of command: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.currentDirectoryURL = root
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
