import Foundation
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// Where a new transcript goes: in `Transcripts` of the working folder if it is there, otherwise in the user's
/// data folder.
struct TranscriptPlace {
    private let environment: [String: String]

    init(_ invocation: Invocation) {
        environment = invocation.surroundings.environment
    }

    /// The folders in which new transcripts go and are looked for, the nearest first; only the folder that
    /// `OUTAGE_DRILL_TRANSCRIPTS` names, where it names one.
    static func folders(_ environment: [String: String]) -> [String] {
        let named = environment["OUTAGE_DRILL_TRANSCRIPTS", default: ""]
        return named.isEmpty ? ["Transcripts", UserFolders(environment).data + "/Transcripts"] : [named]
    }

    /// The path of a transcript that was named: as given where there is such a file, otherwise by its bare name in
    /// the folders of transcripts.
    static func find(_ name: String, _ environment: [String: String]) -> String {
        guard !name.contains("/"), !FileManager.default.fileExists(atPath: name) else { return name }
        for folder in folders(environment) {
            for path in [folder + "/" + name, folder + "/" + name + ".jsonl"]
            where FileManager.default.fileExists(atPath: path) { return path }
        }
        return name
    }

    /// A path at which there is no file yet.
    func newPath(_ header: TranscriptHeader) throws -> String {
        let folder = try folder()
        let name = TranscriptPlace.plain(header.trainee)
        let stem = "\(folder)/\(header.scenario.id).\(name)"
        for number in 1...9_999 {
            let path = "\(stem).\(number).jsonl"
            if !FileManager.default.fileExists(atPath: path) { return path }
        }
        throw Complaint(
            .disk, nl: "er zijn 9999 verslagen van '\(name)' in '\(folder)'; gebruik --transcript BESTAND",
            en: "there are 9999 transcripts of '\(name)' in '\(folder)'; use --transcript FILE")
    }

    /// A path beside a transcript at which there is no file yet: with the next number, as attempts are counted.
    func pathBeside(_ transcript: String) throws -> String {
        var stem = transcript.hasSuffix(".jsonl") ? String(transcript.dropLast(6)) : transcript
        let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }.count
        if digits > 0, digits < 6, stem.dropLast(digits).last == "." { stem.removeLast(digits + 1) }
        for number in 2...9_999 {
            let path = "\(stem).\(number).jsonl"
            if !FileManager.default.fileExists(atPath: path) { return path }
        }
        throw Complaint(
            .disk, nl: "er zijn 9999 pogingen van '\(stem)'; gebruik --transcript BESTAND",
            en: "there are 9999 attempts of '\(stem)'; use --transcript FILE")
    }

    private func folder() throws -> String {
        let folders = TranscriptPlace.folders(environment)
        var isFolder: ObjCBool = false
        if folders.count > 1, FileManager.default.fileExists(atPath: folders[0], isDirectory: &isFolder),
            isFolder.boolValue, FileManager.default.isWritableFile(atPath: folders[0])
        {
            return folders[0]
        }
        let folder = folders[folders.count - 1]
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Complaint(
                .disk, nl: "kan de map '\(folder)' niet maken; gebruik --transcript BESTAND",
                en: "cannot make the folder '\(folder)'; use --transcript FILE")
        }
        return folder
    }

    /// A name as part of a file name: letters, digits and hyphens, at most 40.
    private static func plain(_ name: String) -> String {
        let kept = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let text = String(kept.prefix(40))
        return text.contains { $0 != "-" } ? text : "trainee"
    }
}
