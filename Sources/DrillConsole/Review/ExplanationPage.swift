import Groundwork
import MessageReading

/// Why the reader took sentences to say what it found, for a person who doubts it.
struct ExplanationPage {
    let explanations: [Explanation]
    let language: Language
    let style: Style
    let width: Int

    /// How many weights of a sentence are shown.
    private static let fewest = 6

    /// The section; empty where nothing was found.
    var text: String {
        guard !explanations.isEmpty else { return "" }
        let title = language.pick(
            nl: "Waarom het zo gelezen is: de zwaarste aanwijzingen voor (+) en tegen (−)",
            en: "Why it is read so: the weightiest signs for (+) and against (−)")
        return ([style.strong(title)] + explanations.map(lines)).joined(separator: "\n")
    }

    private func lines(of explanation: Explanation) -> String {
        var lines = [
            TextLayout.wrapped(
                "\(subject(explanation.subject)): “\(SafeText.oneLine(explanation.quote))” "
                    + measure(of: explanation),
                width: width, first: "  ", indent: 4)
        ]
        if !explanation.phrases.isEmpty {
            let phrases = explanation.phrases.map { "‘\(SafeText.oneLine($0))’" }.joined(separator: ", ")
            lines.append(
                TextLayout.wrapped(
                    language.pick(nl: "uit het zinnenboek: ", en: "from the phrasebook: ") + phrases,
                    width: width, first: "    ", indent: 6))
        }
        var weights = merged(explanation.weights).prefix(ExplanationPage.fewest).map { weight in
            "\(ExplanationPage.figure(weight.value, language)) \(weight.words)"
        }
        if !weights.isEmpty {
            weights.append(
                ExplanationPage.figure(explanation.beside, language)
                    + language.pick(nl: " wat er verder gezegd wordt", en: " what else is said"))
            lines.append(
                TextLayout.wrapped(weights.joined(separator: "; "), width: width, first: "    ", indent: 6))
        }
        return lines.joined(separator: "\n")
    }

    /// What the sentence reached of what it had to reach; a rule of the codebook may settle it without.
    private func measure(of explanation: Explanation) -> String {
        guard explanation.margin >= explanation.threshold else {
            return language.pick(nl: "(volgens een vaste regel)", en: "(by a fixed rule)")
        }
        let margin = ExplanationPage.figure(explanation.margin, language)
        let threshold = ExplanationPage.figure(explanation.threshold, language)
        return language.pick(nl: "(\(margin), nodig \(threshold))", en: "(\(margin), needed \(threshold))")
    }

    /// The weights by the words that carry them, each words once, the weightiest first.
    private func merged(_ weights: [Explanation.Weight]) -> [(words: String, value: Float)] {
        var order: [String] = []
        var sums: [String: Float] = [:]
        for weight in weights {
            let words = words(weight)
            if sums[words] == nil { order.append(words) }
            sums[words, default: 0] += weight.value
        }
        let all = order.enumerated().map {
            (place: $0.offset, words: $0.element, value: sums[$0.element] ?? 0)
        }
        return all.sorted { (abs($1.value), $0.place) < (abs($0.value), $1.place) }
            .map { ($0.words, $0.value) }
    }

    private func subject(_ subject: Head.Subject) -> String {
        switch subject {
        case .label(let label): LabelWording.tells(label, language)
        case .estimate(.hard):
            language.pick(nl: "belooft herstel als zeker", en: "promises recovery as certain")
        case .estimate(.hedged):
            language.pick(nl: "geeft een schatting met voorbehoud", en: "gives an estimate that leaves room")
        case .estimate:
            language.pick(nl: "zegt dat er geen hersteltijd is", en: "says that no time can be given")
        }
    }

    private func words(_ weight: Explanation.Weight) -> String {
        weight.words.isEmpty
            ? ExplanationPage.name(of: weight.kind, language) : "‘\(SafeText.oneLine(weight.words))’"
    }

    /// What counted, where no words of its own carry it.
    private static func name(of kind: FeatureKind, _ language: Language) -> String {
        switch kind {
        case .word, .pair, .triple, .skip, .piece: language.pick(nl: "de woorden", en: "the words")
        case .wordClass, .classPair, .classWord:
            language.pick(nl: "het soort woorden", en: "the kind of words")
        case .topic, .phrase: language.pick(nl: "het onderwerp", en: "the topic")
        case .form: language.pick(nl: "de bouw van de zin", en: "the form of the sentence")
        case .time: language.pick(nl: "een tijd", en: "a time")
        case .prompt: language.pick(nl: "waarop het antwoordt", en: "what it answers")
        }
    }

    /// A weight with its sign and two decimals.
    private static func figure(_ value: Float, _ language: Language) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "?" }
        let hundredths = Int((abs(value) * 100).rounded())
        let rest = hundredths % 100
        let point = language.pick(nl: ",", en: ".")
        return (value < 0 && hundredths > 0 ? "−" : "+") + "\(hundredths / 100)\(point)"
            + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
