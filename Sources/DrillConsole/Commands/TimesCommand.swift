import Foundation
import Groundwork
import MessageReading

extension CommandDescription {
    /// Shows which moments a text names.
    static let times = CommandDescription(
        name: "times", arguments: "[FILE]", count: 0...1,
        summary: Phrase(nl: "toont welke tijden een tekst noemt", en: "shows which moments a text names"),
        options: [
            .textLanguage, .now,
            Option(
                name: "format", value: "text|jsonl",
                summary: Phrase(
                    nl: "jsonl: elke regel een tekst met id, lang, now en text",
                    en: "jsonl: each line a text with id, lang, now and text")),
        ],
        examples: ["echo 'Om half drie hoort u meer.' | outage-drill times --now 2026-03-10T11:20"]
    ) { invocation in
        if try invocation.choice("format", of: ["text", "jsonl"]) == "jsonl" {
            return try BatchTimes(invocation).run()
        }
        let text = try TextInput(invocation).text()
        let language = try TextInput.language(invocation) ?? LanguageDetector.language(of: text)
        let now = try TextInput.now(invocation, or: TextInput.wallClock())
        let mentions = TimeFinder().mentions(in: text, language: language ?? invocation.language, now: now)
        if mentions.isEmpty {
            invocation.surroundings.say(
                invocation.language.pick(nl: "Er staat geen tijd in.", en: "It names no time."))
        }
        let column = (mentions.map { TextLayout.columns(SafeText.oneLine($0.words)) }.max() ?? 0) + 2
        for mention in mentions {
            invocation.surroundings.say(
                TextLayout.padded(SafeText.oneLine(mention.words), to: column)
                    + TextLayout.padded(mention.kind.rawValue, to: 10)
                    + TextLayout.padded(mention.grain.rawValue, to: 9)
                    + TextLayout.padded(mention.start?.description ?? "–", to: 18)
                    + (mention.end?.description ?? "–"))
        }
        return .done
    }
}

/// Finds the times of many texts, line by line.
private struct BatchTimes {
    private struct Asked: Decodable {
        var id: String
        var lang: String?
        var now: Moment?
        var text: String
    }

    private struct Answer: Encodable {
        struct Time: Encodable {
            var words: String
            var start: Moment?
            var end: Moment?
            var grain: String
            var kind: String
        }

        var id: String
        var times: [Time]
    }

    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func run() throws -> ExitStatus {
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let fallback = try TextInput.now(invocation, or: TextInput.wallClock())
        let given = try TextInput.language(invocation)
        let finder = TimeFinder()
        var status = ExitStatus.done
        var number = 0
        var output = ""
        for line in try TextInput(invocation).bytes().split(separator: 0x0A, omittingEmptySubsequences: false)
        {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            guard let asked = try? decoder.decode(Asked.self, from: Data(line)) else {
                status = .data
                invocation.surroundings.complain(
                    invocation.language.pick(
                        nl: "regel \(number): geen tekst in JSON met id en text; overgeslagen",
                        en: "line \(number): no text in JSON with id and text; left out"))
                continue
            }
            let language =
                asked.lang.flatMap(Language.init(rawValue:)) ?? given
                ?? LanguageDetector.language(of: asked.text)
            let mentions = finder.mentions(
                in: asked.text, language: language ?? .english, now: asked.now ?? fallback)
            let times = mentions.map {
                Answer.Time(
                    words: $0.words, start: $0.start, end: $0.end, grain: $0.grain.rawValue,
                    kind: $0.kind.rawValue)
            }
            output +=
                SafeText.inJSON(
                    String(decoding: try encoder.encode(Answer(id: asked.id, times: times)), as: UTF8.self))
                + "\n"
        }
        invocation.surroundings.write(output)
        return status
    }
}
