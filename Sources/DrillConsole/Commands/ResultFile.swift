import Foundation
import Groundwork

extension CommandDescription.Option {
    /// A file for the result.
    static let output = CommandDescription.Option(
        name: "o", value: "FILE",
        summary: Phrase(nl: "schrijft naar een bestand", en: "writes to a file"))
}

/// A form that a result can have, by the name people choose it with.
enum ResultForm: String, CaseIterable {
    case text, json, html, markdown, csv, xapi, svg, dot, asciicast

    /// How the name of a file in this form ends; the usual ending stands first.
    var endings: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .html: ["html", "htm"]
        case .markdown: ["md", "markdown"]
        case .xapi: ["jsonl"]
        case .asciicast: ["cast"]
        case .json, .csv, .svg, .dot: [rawValue]
        }
    }

    /// Endings of forms that no command makes.
    private static let foreign: Set = [
        "doc", "docx", "odt", "rtf", "pdf", "ps", "epub", "ppt", "pptx", "odp",
        "xls", "xlsm", "xlsx", "ods", "tsv", "xhtml", "xml", "yaml", "yml", "ndjson",
        "bmp", "eps", "gif", "gv", "jpeg", "jpg", "png", "tif", "tiff", "webp", "mov", "mp4", "webm",
        "gz", "zip",
    ]

    /// The form that a file's name asks for; nothing where its ending names none that is made.
    init?(path: String) {
        guard let ending = ResultForm.ending(of: path),
            let form = ResultForm.allCases.first(where: { $0.endings.contains(ending) })
        else { return nil }
        self = form
    }

    /// The ending of a file's name; nothing where it has none, or one that names no form.
    static func ending(of path: String) -> String? {
        let parts = (path.split(separator: "/").last ?? "").split(
            separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let ending = parts.last?.lowercased() else { return nil }
        let isKnown = foreign.contains(ending) || allCases.contains { $0.endings.contains(ending) }
        return isKnown ? ending : nil
    }
}

extension Invocation {
    /// The form of a result: what `--format` names, or else what the ending of `-o` asks for, or else the first.
    ///
    /// - Parameters:
    ///   - forms: what the command makes.
    ///   - named: what `--format` takes of it, where that is not all.
    func form(of forms: [ResultForm], named: [ResultForm]? = nil) throws -> ResultForm {
        if !has("format"), let path = value("o") {
            return ResultForm(path: path).flatMap { forms.contains($0) ? $0 : nil } ?? forms[0]
        }
        let name = try choice("format", of: (named ?? forms).map(\.rawValue))
        return ResultForm(rawValue: name) ?? forms[0]
    }
}

/// Where the result of a command goes: the terminal, or a file.
struct ResultFile {
    private let invocation: Invocation

    /// Looks, before anything is worked out, whether the file may be written and its name fits what comes in it.
    ///
    /// - Parameters:
    ///   - forms: the forms that the command makes; `--format` chooses one of them.
    ///   - option: what was typed that leaves only these forms, whatever `--format` says.
    init(_ invocation: Invocation, makes forms: [ResultForm], by option: String? = nil) throws(Complaint) {
        self.invocation = invocation
        guard let path = invocation.value("o") else { return }
        try ResultGuard(invocation).admit(path)
        if option == nil, let name = invocation.value("format"), let form = ResultForm(rawValue: name),
            forms.contains(form)
        {
            try ResultFile.check(path, fits: [form], by: "--format " + name)
        } else {
            try ResultFile.check(path, fits: forms, by: option)
        }
    }

    /// Lets a name pass whose ending promises no other form than these.
    private static func check(_ path: String, fits forms: [ResultForm], by option: String?) throws(Complaint)
    {
        guard let ending = ResultForm.ending(of: path),
            !forms.contains(where: { $0.endings.contains(ending) })
        else { return }
        let made = forms.compactMap { $0.endings.first.map { "." + $0 } }.joined(separator: ", ")
        throw Complaint(
            .usage,
            nl: "'\(path)' eindigt op .\(ending), maar "
                + (option.map { "met \($0) maakt deze opdracht" } ?? "deze opdracht maakt")
                + " \(made); kies achter -o een naam die zo eindigt",
            en: "'\(path)' ends in .\(ending), but " + (option.map { "with \($0) " } ?? "")
                + "this command makes \(made); choose a name behind -o that ends so")
    }

    /// Writes a text and says where it went.
    func write(_ text: String) throws {
        let language = try TextInput.language(invocation) ?? invocation.language
        guard let path = invocation.value("o") else {
            invocation.surroundings.write(text.hasSuffix("\n") ? text : text + "\n")
            return
        }
        do {
            // A pipe or a device is written to, never replaced.
            let isPlain = !FileManager.default.fileExists(atPath: path) || FileState(path)?.isRegular == true
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: isPlain ? .atomic : [])
        } catch {
            throw Complaint(
                .disk,
                language.pick(
                    nl: "kan '\(path)' niet schrijven; kies een map waarin u mag schrijven",
                    en: "cannot write '\(path)'; choose a folder in which you may write"))
        }
        invocation.surroundings.say(
            language.pick(nl: "'\(path)' geschreven", en: "wrote '\(path)'"))
    }
}
