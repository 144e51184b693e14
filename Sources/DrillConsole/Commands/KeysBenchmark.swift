import Foundation
import Groundwork

/// How long a key takes to the screen while a large drill runs by itself: the program played at a pseudo-terminal,
/// with a typist who never rests.
struct KeysBenchmark {
    /// What was found.
    struct Figures {
        /// Milliseconds from key to echo, in order of size.
        let milliseconds: [Double]
        /// Minutes of the drill that passed meanwhile.
        let minutes: Int
        let people: Int

        /// The time that so many in a hundred keys needed at most.
        func percentile(_ percent: Int) -> Double {
            guard !milliseconds.isEmpty else { return 0 }
            return milliseconds[min(milliseconds.count - 1, milliseconds.count * percent / 100)]
        }
    }

    let surroundings: Surroundings
    let people: Int
    /// How long is typed.
    let length: Int
    private static let pace = 60
    /// Milliseconds between two keys: a fast typist.
    private static let rest = 35

    /// Types at a drill.
    func run(_ language: Language) throws -> Figures {
        let folder = FileManager.default.temporaryDirectory.path + "/outage-drill-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let scenario = folder + "/keys.md"
        try Data(StarterScenario.text(in: .english).utf8).write(to: URL(fileURLWithPath: scenario))
        let terminal = try start(folder, scenario, language)
        try awaitPrompt(terminal, language)
        let begin = surroundings.seconds()
        var figures: [Double] = []
        var typed = ""
        var number = 0
        while surroundings.seconds() - begin < Double(length) {
            if typed.count >= 24 {
                terminal.type("\u{15}")
                typed = ""
                drain(terminal)
            }
            // Three letters that never stand together in what the drill prints.
            let key = ["q", "x", "z"][number % 3]
            number += 1
            typed += key
            figures.append(try time(key, shown: typed, terminal, language) * 1000)
            Thread.sleep(forTimeInterval: Double(KeysBenchmark.rest) / 1000)
        }
        let minutes = Int((surroundings.seconds() - begin) / 60 * Double(KeysBenchmark.pace))
        return Figures(milliseconds: figures.sorted(), minutes: minutes, people: people)
    }

    private func start(_ folder: String, _ scenario: String, _ language: Language) throws -> PseudoTerminal {
        guard let program = Bundle.main.executablePath else { throw complaint("", language) }
        var environment = surroundings.environment
        environment["TERM"] = "xterm"
        environment["COLUMNS"] = nil
        for name in ["XDG_DATA_HOME", "XDG_STATE_HOME"] { environment[name] = folder }
        do {
            return try PseudoTerminal(
                columns: 100, rows: 30, program: program,
                arguments: [
                    "play", scenario, "--people", "\(people)", "--pace", "\(KeysBenchmark.pace)",
                    "--transcript",
                    folder + "/keys.jsonl",
                ], environment: environment)
        } catch { throw complaint(error.reason, language) }
    }

    private func complaint(_ reason: String, _ language: Language) -> Complaint {
        Complaint(
            .wrong, nl: "de oefening aan het andere eind antwoordt niet \(reason)",
            en: "the drill at the other end does not answer \(reason)")
    }

    private func awaitPrompt(_ terminal: PseudoTerminal, _ language: Language) throws {
        var seen: [UInt8] = []
        let begin = surroundings.seconds()
        while !String(decoding: seen, as: UTF8.self).contains("frustration") {
            guard let bytes = terminal.read(waiting: 200), surroundings.seconds() - begin < 120 else {
                throw complaint("", language)
            }
            seen += bytes
        }
        drain(terminal)
    }

    private func drain(_ terminal: PseudoTerminal) {
        while let bytes = terminal.read(waiting: 20), !bytes.isEmpty {}
    }

    /// Seconds from a key until the line with it has come out.
    private func time(
        _ key: String, shown: String, _ terminal: PseudoTerminal, _ language: Language
    ) throws -> Double {
        let wanted = Array(shown.utf8)
        var seen: [UInt8] = []
        let begin = surroundings.seconds()
        terminal.type(key)
        while !seen.ends(with: wanted) {
            guard let bytes = terminal.read(waiting: 1000), surroundings.seconds() - begin < 30 else {
                throw complaint("", language)
            }
            seen += bytes
        }
        return surroundings.seconds() - begin
    }
}

extension [UInt8] {
    /// Whether bytes stand in these, towards the end.
    fileprivate func ends(with part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        let first = Swift.max(0, count - part.count - 64)
        return (first...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
