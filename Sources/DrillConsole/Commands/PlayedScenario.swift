import Foundation
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// Finds the scenario that a transcript was played with: where scenarios are, beside the transcript, or in the
/// working folder.
struct PlayedScenario {
    private let invocation: Invocation
    private let finder: ScenarioFinder
    private let undone: Phrase

    /// Looks for what a command needs.
    ///
    /// - Parameter undone: what the command did not do where the scenario has errors.
    init(
        _ invocation: Invocation,
        undone: Phrase = Phrase(nl: "er is niets gespeeld", en: "nothing was played")
    ) {
        self.invocation = invocation
        self.undone = undone
        finder = ScenarioFinder(invocation.surroundings)
    }

    /// The scenario, unchanged since then.
    func find(for header: TranscriptHeader, path: String) throws -> Scenario {
        let (id, digest) = (header.scenario.id, header.scenario.digest)
        let scenario: Scenario
        if let given = invocation.value("scenario") {
            scenario = try finder.scenario(given, invocation, undone: undone)
        } else {
            // A changed one in a folder of scenarios does not hide the one that was played.
            let named = finder.all().filter { ScenarioSummary(of: $0.bytes)?.id == id }
            func isPlayed(_ found: ScenarioFinder.Found) -> Bool {
                PlayedScenario.digest(of: found) == digest
            }
            let kept = named.first(where: isPlayed)
            let near = kept == nil ? nearby(id, path: path) : []
            guard let found = kept ?? near.first(where: isPlayed) ?? named.first ?? near.first else {
                throw TranscriptFault.scenarioMissing(path: path, id: id)
            }
            scenario = try finder.scenario(found.path, invocation, undone: undone)
        }
        guard scenario.digest == digest else {
            throw TranscriptFault.otherScenario(path: path, id: id, played: digest, found: scenario.digest)
        }
        return scenario
    }

    /// What has to be typed behind a transcript to have its scenario found from anywhere: " --scenario FILE", or
    /// nothing where it lies in a folder of scenarios.
    ///
    /// - Parameter given: the scenario as it was named, if it was.
    func option(for scenario: Scenario, named given: String?, transcript: String) -> String {
        let isKept = finder.all().contains {
            ScenarioSummary(of: $0.bytes)?.id == scenario.id
                && PlayedScenario.digest(of: $0) == scenario.digest
        }
        guard !isKept else { return "" }
        let beside = nearby(scenario.id, path: transcript).first {
            PlayedScenario.digest(of: $0) == scenario.digest
        }
        guard let file = given ?? beside?.path else { return "" }
        // A transcript that can be named from anywhere has a scenario that can.
        let isWhole = transcript.hasPrefix("/")
        return " --scenario " + ShellWord.quoted(isWhole ? URL(fileURLWithPath: file).path : file)
    }

    /// The most files of a folder that are looked into.
    private static let most = 500

    /// The scenarios of an id beside a transcript and in the working folder.
    private func nearby(_ id: String, path: String) -> [ScenarioFinder.Found] {
        let own = path.lastIndex(of: "/").map { String(path[...$0]) }
        return [own, ""].compactMap { $0 }.flatMap { folder in
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
            return (names ?? []).filter(ScenarioFinder.isScenario).sorted().prefix(PlayedScenario.most)
                .map { folder + $0 }
        }.compactMap { file in
            // Only ordinary files are looked into: a pipe by such a name would have to be waited for.
            guard FileState(file)?.isRegular == true, let bytes = try? ScenarioFinder.loadBytes(file),
                ScenarioSummary(of: bytes)?.id == id
            else { return nil }
            return ScenarioFinder.Found(path: file, bytes: bytes)
        }
    }

    private static func digest(of found: ScenarioFinder.Found) -> String? {
        (try? ScenarioFinder.text(of: found)).map { ScenarioReader.digest(of: $0) }
    }
}

/// A word as a shell takes it whole.
enum ShellWord {
    /// The word, in quotes where it holds more than letters, digits and the signs of a plain path.
    static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "/._-+@%:,".contains($0) }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
