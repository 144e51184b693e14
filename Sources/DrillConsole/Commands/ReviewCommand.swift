import Foundation
import Groundwork
import MessageReading

extension CommandDescription {
    /// Reads one message, or many.
    static let review = CommandDescription(
        name: "review", arguments: "[FILE]", count: 0...1,
        summary: Phrase(
            nl: "leest een bericht en zegt wat het vertelt en wat eraan ontbreekt",
            en: "reads a message and says what it tells and what it lacks"),
        options: [
            .textLanguage, .now,
            Option(
                name: "to", value: "users|inward",
                summary: Phrase(
                    nl: "aan gebruikers, of aan leverancier, technicus of bestuurder",
                    en: "to users, or to a supplier, an engineer or a manager")),
            Option(
                name: "prompt", value: "TEXT",
                summary: Phrase(
                    nl: "waarop een bericht aan een leverancier antwoordt",
                    en: "what an inward message answers")),
            Option(
                name: "format", value: "text|json|jsonl",
                summary: Phrase(
                    nl: "jsonl: elke regel een bericht met id, lang, to, now en text",
                    en: "jsonl: each line a message with id, lang, to, now and text")),
            Option(
                name: "explain", value: nil,
                summary: Phrase(
                    nl: "zegt erbij waaraan elke vondst te zien was",
                    en: "also says what each finding was seen by")),
        ],
        examples: [
            "outage-drill review bericht.txt",
            "outage-drill review --explain bericht.txt",
            "echo 'E-mail ligt eruit. Om 14:00 hoort u meer.' | outage-drill review --now 2026-03-10T11:20",
        ]
    ) { invocation in
        let format = try invocation.choice("format", of: ["text", "json", "jsonl"])
        if format == "jsonl" { return try BatchReview(invocation).run() }
        let text = try TextInput(invocation).text()
        let review = try MessageReview(invocation, text: text)
        if format == "json" {
            invocation.surroundings.write(
                try review.json(id: nil, explains: invocation.has("explain")) + "\n")
        } else {
            invocation.surroundings.say(
                ReviewPage(
                    review: review, style: invocation.surroundings.style,
                    width: invocation.surroundings.width, explains: invocation.has("explain")
                ).text)
        }
        return review.isDisastrous ? .wrong : .done
    }
}

/// A message with its reading.
struct MessageReview {
    let text: String
    let context: ReadingContext
    let reading: Reading

    /// Reads a message as the options say.
    init(_ invocation: Invocation, text: String) throws {
        let to = try invocation.choice("to", of: ["users", "inward"])
        let given = try TextInput.language(invocation)
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Complaint(
                .data,
                invocation.language.pick(
                    nl:
                        "er staat geen tekst in het bericht; geef een bestand of een tekst op standaardinvoer",
                    en: "the message has no text; give a file or a text on standard input"))
        }
        guard let language = given ?? LanguageDetector.language(of: text) else {
            throw Complaint(
                .data,
                invocation.language.pick(
                    nl: "dit is geen Nederlands of Engels, of te kort om te weten; geef --language nl of en",
                    en: "this is neither Dutch nor English, or too short to tell; give --language nl or en"))
        }
        let context = ReadingContext(
            now: try TextInput.now(invocation, or: TextInput.wallClock()),
            addressee: Addressee(rawValue: to) ?? .users, language: language,
            prompt: invocation.value("prompt"))
        self.init(text: text, context: context)
    }

    init(text: String, context: ReadingContext) {
        self.text = text
        self.context = context
        reading = MessageReader().read(text, in: context)
    }

    /// Whether it holds one of the four disastrous sentences.
    var isDisastrous: Bool {
        context.addressee == .users
            && (reading.estimate == .hard
                || [Label.effortExcuse, .blame, .investment].contains { reading.says($0) })
    }

    /// Why each finding is one, in the order of the findings.
    var explanations: [Explanation] { MessageReader().explain(text, in: context) }

    private struct Answer: Encodable {
        struct Moments: Encodable {
            var next_update: [Moment]?
            var eta: Moment?
        }

        var id: String?
        var language: String
        var labels: [String]
        var eta: String
        var at: Moments
        var evidence: [String: [String]]
        var why: [Why]?
    }

    private struct Why: Encodable {
        struct Weight: Encodable {
            var words: String
            var kind: String
            var value: Float
        }

        var finding: String
        var quote: String
        var margin: Float
        var threshold: Float
        var beside: Float
        var phrases: [String]
        var weights: [Weight]

        init(_ explanation: Explanation) {
            finding =
                switch explanation.subject {
                case .label(let label): label.rawValue
                case .estimate(let estimate): "eta_" + estimate.rawValue
                }
            quote = explanation.quote
            margin = explanation.margin
            threshold = explanation.threshold
            beside = explanation.beside
            phrases = explanation.phrases
            weights = explanation.weights.map { weight in
                Weight(words: weight.words, kind: "\(weight.kind)", value: weight.value)
            }
        }
    }

    /// The reading as one line of JSON.
    ///
    /// - Parameter explains: whether it also says why each finding is one.
    func json(id: String?, explains: Bool = false) throws -> String {
        var evidence: [String: [String]] = [:]
        for finding in reading.findings { evidence[finding.label.rawValue] = finding.quotes }
        if reading.estimate != .none { evidence["eta"] = reading.estimateQuotes }
        let answer = Answer(
            id: id, language: reading.language.rawValue, labels: reading.findings.map(\.label.rawValue),
            eta: reading.estimate.rawValue,
            at: Answer.Moments(
                next_update: reading.updateMoments.isEmpty ? nil : reading.updateMoments,
                eta: reading.estimateMoment),
            evidence: evidence, why: explains ? explanations.map(Why.init) : nil)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return SafeText.inJSON(String(decoding: try encoder.encode(answer), as: UTF8.self))
    }
}

/// Reads messages line by line.
struct BatchReview {
    private struct Asked: Decodable {
        var id: String
        var lang: String?
        var to: String?
        var now: Moment?
        var text: String
        var prompt: String?
    }

    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// Answers each line in order; a line that is no message is named, and the rest is still answered.
    func run() throws -> ExitStatus {
        let bytes = try TextInput(invocation).bytes()
        let decoder = JSONDecoder()
        var status = ExitStatus.done
        var number = 0
        var output = ""
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            do {
                let asked = try decoder.decode(Asked.self, from: Data(line))
                let review = try self.review(asked)
                output += try review.json(id: asked.id, explains: invocation.has("explain")) + "\n"
                if review.isDisastrous, status == .done { status = .wrong }
            } catch {
                status = .data
                invocation.surroundings.complain(
                    invocation.language.pick(
                        nl: "regel \(number): geen bericht in JSON met id en text; overgeslagen",
                        en: "line \(number): no message in JSON with id and text; left out"))
            }
        }
        invocation.surroundings.write(output)
        return status
    }

    private func review(_ asked: Asked) throws -> MessageReview {
        let language = try asked.lang.flatMap(Language.init(rawValue:)) ?? TextInput.language(invocation)
        return MessageReview(
            text: asked.text,
            context: ReadingContext(
                now: try asked.now ?? TextInput.now(invocation, or: TextInput.wallClock()),
                addressee: asked.to.flatMap(Addressee.init(rawValue:)) ?? .users, language: language,
                prompt: asked.prompt))
    }
}
