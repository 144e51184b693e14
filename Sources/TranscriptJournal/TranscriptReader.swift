import Foundation
import Groundwork

/// Reads transcripts.
package enum TranscriptReader {
    /// A transcript as it was found.
    package struct Found: Sendable {
        /// The transcript.
        package var transcript: Transcript
        /// How many bytes of whole lines the file has; what follows is a torn last line.
        package var wholeBytes: Int
        /// Whether the file ends in a torn line, as after a power cut.
        package var isTorn: Bool
        /// Whether lines were changed after they were written; only where that is ignored.
        package var isAltered: Bool
        /// The lines without their breaks, the header first.
        package var lines: [Substring]
    }

    /// The largest transcript that is read, in bytes.
    static let maximumBytes = 512 * 1024 * 1024

    /// Reads a transcript from a file.
    ///
    /// - Parameter ignoringAlterations: whether lines are taken as they are though they were changed.
    package static func read(_ path: String, ignoringAlterations: Bool = false) throws(TranscriptFault)
        -> Found
    {
        try read(try load(path), path: path, ignoringAlterations: ignoringAlterations)
    }

    /// Reads a transcript from a file that is held from before it is read until the drill is left, so that nobody
    /// can play it on in between.
    package static func hold(_ path: String) throws(TranscriptFault) -> HeldTranscript {
        let file = try JournalFile.reopen(path)
        guard file.size <= maximumBytes else { throw tooLarge(path) }
        let bytes = try file.contents(atMost: maximumBytes)
        guard bytes.count <= maximumBytes else { throw tooLarge(path) }
        return HeldTranscript(found: try read(bytes, path: path), file: file)
    }

    private static func load(_ path: String) throws(TranscriptFault) -> [UInt8] {
        do throws(WholeFile.Fault) {
            return try WholeFile.read(path, atMost: maximumBytes)
        } catch {
            switch error {
            case .missing: throw .noSuchFile(path: path)
            case .folder:
                throw .disk(
                    path: path, doing: .read, reason: Phrase(nl: "het is een map", en: "it is a folder"))
            case .device: throw .disk(path: path, doing: .read, reason: .noOrdinaryFile)
            case .tooLarge: throw tooLarge(path)
            case .refused(let reason): throw .disk(path: path, doing: .read, reason: reason)
            }
        }
    }

    private static func tooLarge(_ path: String) -> TranscriptFault {
        .unreadable(
            path: path, line: 1,
            why: Phrase(
                nl: "het bestand is groter dan \(maximumBytes / 1_048_576) MB",
                en: "the file is larger than \(maximumBytes / 1_048_576) MB"))
    }

    /// Reads a transcript from its bytes.
    package static func read(
        _ data: [UInt8], path: String, ignoringAlterations: Bool = false
    ) throws(TranscriptFault) -> Found {
        guard !data.isEmpty else { throw .empty(path: path) }
        let whole = wholeLines(of: data)
        guard whole > 0 else {
            throw data.starts(with: Array("{\"format\":".utf8))
                || data.allSatisfy { $0 == 0 } ? .unbegun(path: path) : .noHeader(path: path)
        }
        guard let text = String(validating: data.prefix(whole), as: UTF8.self) else {
            throw .unreadable(path: path, line: badLine(in: data), why: .notUTF8)
        }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
            .dropLast()
        var codec = TranscriptCodec()
        guard let first = lines.first, let format = codec.format(of: first) else {
            throw .noHeader(path: path)
        }
        guard format <= TranscriptHeader.currentFormat else { throw .newerFormat(path: path, format: format) }
        let (transcript, isAltered) = try decode(lines, with: &codec, path: path, ignoringAlterations)
        return Found(
            transcript: transcript, wholeBytes: whole, isTorn: whole < data.count, isAltered: isAltered,
            lines: Array(lines))
    }

    /// How many bytes of whole lines there are.
    ///
    /// After a power cut the bytes that were not on the disk yet may be gone, or be there as zeros. No line has a zero
    /// in it, so what comes from the first one on was never on the disk.
    private static func wholeLines(of data: [UInt8]) -> Int {
        let sound = data.firstIndex(of: 0) ?? data.count
        return data[..<sound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    }

    private static func decode(
        _ lines: ArraySlice<Substring>, with codec: inout TranscriptCodec, path: String, _ ignoring: Bool
    ) throws(TranscriptFault) -> (transcript: Transcript, isAltered: Bool) {
        var transcript: Transcript?
        var isAltered = false
        for (index, line) in lines.enumerated() {
            let json: String
            if let unsealed = codec.unseal(line) {
                json = unsealed
            } else if ignoring {
                isAltered = true
                json = withoutSum(line)
            } else {
                throw .altered(path: path, line: index + 1)
            }
            if let number = TranscriptNumbers.firstTooLarge(in: json) {
                throw .unreadable(
                    path: path, line: index + 1,
                    why: Phrase(
                        nl: "geen oefening heeft een getal zo groot als \(number)…",
                        en: "no drill has a number as large as \(number)…"))
            }
            do {
                if transcript == nil {
                    transcript = Transcript(header: try codec.header(from: json))
                } else {
                    transcript?.entries.append(try codec.entry(from: json))
                }
            } catch {
                throw .unreadable(path: path, line: index + 1, why: TranscriptReader.reason(error))
            }
        }
        guard let transcript else { throw .noHeader(path: path) }
        return (transcript, isAltered)
    }

    private static func withoutSum(_ line: Substring) -> String {
        guard let at = line.range(of: ",\"sum\":\"", options: .backwards) else { return String(line) }
        return line[..<at.lowerBound] + "}"
    }

    private static func badLine(in data: [UInt8]) -> Int {
        var number = 1
        for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: line, as: UTF8.self) == nil { return number }
            number += 1
        }
        return number
    }

    static func reason(_ error: any Error) -> Phrase {
        switch error {
        case DecodingError.keyNotFound(let key, _):
            Phrase(
                nl: "de sleutel '\(key.stringValue)' ontbreekt", en: "the key '\(key.stringValue)' is missing"
            )
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            Phrase(
                nl: "er staat een waarde die daar niet past (\(context.debugDescription))",
                en: context.debugDescription)
        default: Phrase(nl: "het is geen JSON van een verslag", en: "it is no JSON of a transcript")
        }
    }
}
