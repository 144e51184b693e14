import Foundation
import Groundwork

extension CommandDescription {
    /// Writes a small scenario to start from.
    static let new = CommandDescription(
        name: "new", arguments: "FILE", count: 1...1,
        summary: Phrase(
            nl: "schrijft een klein, volledig scenario om mee te beginnen; FILE - is de uitvoer",
            en: "writes a small, complete scenario to start from; FILE - is the output"),
        options: [], examples: ["outage-drill --language nl new eigen.md"]
    ) { invocation in
        let path = invocation.arguments[0]
        let text = StarterScenario.text(in: invocation.language)
        guard path != "-" else {
            invocation.surroundings.write(text)
            return .done
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Complaint(
                .disk,
                invocation.language.pick(
                    nl: "'\(path)' bestaat al; kies een andere naam",
                    en: "'\(path)' is there already; choose another name"))
        }
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw Complaint(
                .disk,
                invocation.language.pick(
                    nl: "kan '\(path)' niet schrijven; kies een map waarin u mag schrijven",
                    en: "cannot write '\(path)'; choose a folder in which you may write"))
        }
        invocation.surroundings.say(
            invocation.language.pick(
                nl: "'\(path)' geschreven. Speel het: outage-drill play \(path)",
                en: "Wrote '\(path)'. Play it: outage-drill play \(path)"))
        return .done
    }
}
