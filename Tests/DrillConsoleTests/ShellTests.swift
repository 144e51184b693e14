import Foundation
import Testing

@testable import DrillConsole

@Suite("At home in the shell")
struct ShellTests {
    /// Whether a program that is on this machine takes a text without complaint; nothing where it is not there.
    private func accepts(_ text: String, _ program: String, _ arguments: [String]) throws -> Bool? {
        let folders = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
        guard
            let path = folders.map({ $0 + "/" + program }).first(where: FileManager.default.isExecutableFile)
        else { return nil }
        let file = NSTemporaryDirectory() + "od-" + UUID().uuidString
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments + [file]
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let complaints = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 && complaints.isEmpty
    }

    @Test("the scripts name every command and option, and the shells accept them", arguments: ["nl", "en"])
    func completions(language: String) throws {
        let process = try FakeProcess()
        for shell in ["bash", "zsh", "fish"] {
            #expect(process.run("--language", language, "completions", shell) == .done)
            let script = process.output
            for command in OutageDrill.commands {
                #expect(script.contains(command.name))
                for option in command.options {
                    let long = option.name.count > 1
                    let flag = shell == "fish" ? (long ? "-l " : "-s ") + option.name : option.flag
                    #expect(script.contains(flag), "\(shell) \(command.name) \(flag)")
                }
            }
            #expect(try accepts(script, shell, ["-n"]) != false, "\(shell)")
        }
        #expect(process.run("completions", "zhs") == .usage)
        #expect(process.errors.contains("did you mean 'zsh'?"))
    }

    @Test("bash completes commands, options and their values")
    func bash() throws {
        let path = "/bin/bash"
        guard FileManager.default.isExecutableFile(atPath: path) else { return }
        let process = try FakeProcess()
        process.run("completions", "bash")
        let script =
            process.output + """

                try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _outage_drill; echo "${COMPREPLY[*]}"; }
                try outage-drill deb
                try outage-drill --language nl repl
                try outage-drill replay x --format asc
                try outage-drill play x --coa
                try outage-drill completions f

                """
        let file = process.file("try.bash")
        try process.write(script, to: "try.bash")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: path)
        shell.arguments = [file]
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(output == "debrief\nreplay\nasciicast\n--coach\nfish\n")
    }

    @Test(
        "the manual tells of every command and word, and the formatter accepts it", arguments: ["nl", "en"])
    func manual(language: String) throws {
        let process = try FakeProcess()
        #expect(process.run("--language", language, "manual") == .done)
        let page = process.output
        for command in OutageDrill.commands {
            #expect(page.contains(".SS outage\\-drill \(command.name)"))
            #expect(!command.examples.isEmpty, "\(command.name) has no example")
        }
        #expect(try accepts(page, "groff", ["-man", "-Tutf8", "-ww", "-Kutf8"]) != false)
    }

    @Test(
        "what is misspelt is answered with what was probably meant",
        arguments: [
            (["plai"], "play"), (["play", "x", "--traine"], "--trainee"),
            (["replay", "x", "--format", "markdwn"], "markdown"),
            (["list", "--formt"], "--format"), (["help", "debreif"], "debrief"),
        ])
    func suggestions(words: [String], meant: String) throws {
        let process = try FakeProcess()
        try process.write("", to: "x")
        let words = words.map { $0 == "x" ? process.file("x") : $0 }
        #expect(process.runAll(words) != .done)
        #expect(process.errors.contains("'\(meant)'") || words[0] == "replay", "\(process.errors)")
    }
}
