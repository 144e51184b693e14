import Foundation
import Groundwork
import TranscriptJournal

/// Text that a command reads from a file or from standard input.
struct TextInput {
    /// The most that is read, in bytes.
    static let maximumBytes = 64 * 1024 * 1024

    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// The bytes of the file named as first argument, or of standard input.
    func bytes() throws -> [UInt8] {
        guard let path = invocation.arguments.first, path != "-" else {
            if let bytes = invocation.surroundings.input.rest(atMost: TextInput.maximumBytes) { return bytes }
            throw Complaint(
                .data,
                nl:
                    "standaardinvoer is groter dan \(TextInput.maximumBytes / 1_048_576) MB; geef een deel ervan",
                en:
                    "standard input is larger than \(TextInput.maximumBytes / 1_048_576) MB; give a part of it"
            )
        }
        return try TextInput.bytes(ofFile: path)
    }

    /// The bytes of a file.
    static func bytes(ofFile path: String) throws -> [UInt8] {
        try bytes(
            ofFile: path, atMost: maximumBytes,
            missing: Phrase(
                nl: "geef een pad, of een tekst op standaardinvoer",
                en: "give a path, or a text on standard input"),
            what: Phrase(nl: "een tekstbestand", en: "a text file"),
            tooLarge: Phrase(nl: "geef een deel ervan", en: "give a part of it"))
    }

    /// The bytes of a file, or why there are none: each reason with its own way out.
    static func bytes(
        ofFile path: String, atMost bound: Int, missing: Phrase,
        what: Phrase, tooLarge: Phrase
    ) throws(Complaint) -> [UInt8] {
        let dutch = "'\(path)' is niet te lezen"
        let english = "'\(path)' cannot be read"
        do throws(WholeFile.Fault) {
            return try WholeFile.read(path, atMost: bound)
        } catch {
            switch error {
            case .missing:
                throw Complaint(
                    .noFile, nl: "er is geen bestand '\(path)'; \(missing.text(in: .dutch))",
                    en: "there is no file '\(path)'; \(missing.text(in: .english))")
            case .folder:
                throw Complaint(
                    .data, nl: "\(dutch): het is een map; geef \(what.text(in: .dutch))",
                    en: "\(english): it is a folder; give \(what.text(in: .english))")
            case .device:
                throw Complaint(
                    .data, nl: "\(dutch): het is een apparaat; geef \(what.text(in: .dutch))",
                    en: "\(english): it is a device; give \(what.text(in: .english))")
            case .refused(let reason):
                throw Complaint(
                    .data, nl: "\(dutch): \(reason.nl); geef \(what.text(in: .dutch))",
                    en: "\(english): \(reason.en); give \(what.text(in: .english))")
            case .tooLarge:
                throw Complaint(
                    .data,
                    nl: "'\(path)' is groter dan \(bound / 1_048_576) MB; \(tooLarge.text(in: .dutch))",
                    en: "'\(path)' is larger than \(bound / 1_048_576) MB; \(tooLarge.text(in: .english))")
            }
        }
    }

    /// The text of the file or of standard input.
    func text() throws -> String {
        try TextInput.text(of: try bytes(), named: invocation.arguments.first ?? "-", invocation)
    }

    /// The text of a file that an option names.
    static func text(ofFile path: String, _ invocation: Invocation) throws -> String {
        try text(of: try bytes(ofFile: path), named: path, invocation)
    }

    private static func text(of bytes: [UInt8], named name: String, _ invocation: Invocation) throws -> String
    {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw Complaint(
            .data,
            invocation.language.pick(
                nl: "'\(name)' is geen UTF-8; bewaar de tekst als UTF-8",
                en: "'\(name)' is not UTF-8; save the text as UTF-8"))
    }

    /// The moment given with `--now`, or a fallback.
    static func now(_ invocation: Invocation, or fallback: Moment) throws -> Moment {
        guard let given = invocation.value("now") else { return fallback }
        guard let moment = Moment(given) else {
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "'\(given)' is geen moment; schrijf --now 2026-03-10T11:20",
                    en: "'\(given)' is no moment; write --now 2026-03-10T11:20"))
        }
        return moment
    }

    /// The moment on the wall, to the minute.
    static func wallClock() -> Moment {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day, .hour, .minute], from: Date())
        let date = CivilDate(year: parts.year ?? 2026, month: parts.month ?? 1, day: parts.day ?? 1)
        return Moment(date ?? CivilDate(daysSince1970: 0), hour: parts.hour ?? 12, minute: parts.minute ?? 0)
    }

    /// The language given with `--language`, if any.
    static func language(_ invocation: Invocation) throws -> Language? {
        guard let given = invocation.value("language") else { return nil }
        guard let language = Language(rawValue: given) else {
            throw Complaint(
                .usage, nl: "--language is 'nl' of 'en', niet '\(given)'",
                en: "--language is 'nl' or 'en', not '\(given)'")
        }
        return language
    }
}

extension CommandDescription.Option {
    /// The language of a text.
    static let textLanguage = CommandDescription.Option(
        name: "language", value: "nl|en",
        summary: Phrase(
            nl: "de taal van de tekst; vanzelf herkend als u niets geeft",
            en: "the language of the text; detected when nothing is given"))

    /// The moment at which a text was sent.
    static let now = CommandDescription.Option(
        name: "now", value: "2026-03-10T11:20",
        summary: Phrase(
            nl: "wanneer de tekst verstuurd is; standaard nu", en: "when the text was sent; now by default"))
}
