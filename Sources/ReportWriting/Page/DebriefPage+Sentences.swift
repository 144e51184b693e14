import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

extension DebriefPage {
    /// The four disastrous sentences, with a better wording.
    var disastrous: Section {
        var blocks: [Block] = []
        if debrief.disastrous.isEmpty {
            blocks.append(
                .paragraph(
                    say(
                        nl: "Geen van de vier rampzinnen is gezegd of geslikt.",
                        en: "None of the four disastrous sentences was said or accepted.")))
        }
        var said: Set<String> = []
        let shown = extent == .whole ? debrief.disastrous[...] : debrief.disastrous.prefix(8)
        for sentence in shown {
            let source = "\(sentence.kindName(in: language)), \(origin(of: sentence))"
            blocks.append(.quote(sentence.quote, source: source))
            // The same advice need not be read twice.
            guard said.insert(sentence.better).inserted else { continue }
            blocks.append(.paragraph(say(nl: "Beter: ", en: "Better: ") + sentence.better))
        }
        let more = debrief.disastrous.count - shown.count
        if more > 0 {
            blocks.append(
                .paragraph(
                    say(
                        nl: "En nog \(more); alle zinnen staan in de pagina (HTML) en in de JSON.",
                        en: "And \(more) more; all of them stand on the page (HTML) and in the JSON.")))
        }
        if !debrief.play.served.isEmpty { blocks.append(.table(servedTable)) }
        return Section(
            "disastrous", say(nl: "De vier rampzinnen", en: "The four disastrous sentences"), blocks)
    }

    private func origin(of sentence: DisastrousSentence) -> String {
        let place = say(nl: "bericht ", en: "message ") + "\(sentence.message), \(time(sentence.at))"
        switch sentence.how {
        case .said: return place
        case .accepted:
            return place + say(nl: ", geslikt van ", en: ", accepted from ") + (sentence.acceptedFrom ?? "")
        case .passedOn:
            return place + say(nl: ", doorgegeven van ", en: ", passed on from ")
                + (sentence.acceptedFrom ?? "")
        }
    }

    /// The words, with a sign where they are only the beginning of a sentence.
    private func marked(_ evidence: Evidence) -> String {
        let text = debrief.play.message(evidence.message)?.sent.text ?? ""
        let isCut = text.count > evidence.quote.count && text.hasPrefix(evidence.quote)
        return isCut && evidence.quote.last?.isLetter == true ? evidence.quote + " …" : evidence.quote
    }

    private var servedTable: Block.Table {
        Block.Table(
            say(nl: "Voorgeschoteld door anderen", en: "Served by others"),
            columns: [
                say(nl: "Wanneer", en: "When"), say(nl: "Door wie", en: "By whom"),
                say(nl: "Wat", en: "What"),
                say(nl: "Wat u deed", en: "What you did"),
            ],
            rows: debrief.play.served.map { served in
                [time(served.at), served.from, served.kind.name(in: language), met(served)]
            })
    }

    private func met(_ served: Play.Served) -> String {
        switch served.outcome {
        case .challenged: say(nl: "tegengesproken", en: "challenged")
        case .accepted: say(nl: "geslikt", en: "accepted")
        case .passedOn: say(nl: "doorgegeven aan gebruikers", en: "passed on to users")
        case nil where debrief.play.isPassedOver(served): say(nl: "overgeslagen", en: "passed over")
        case nil: say(nl: "niets", en: "nothing")
        }
    }

    /// The parts that cost most points of the total, with the words that cost and what would have earned them.
    var costs: Section {
        let lost = debrief.scores.flatMap { score in
            score.parts.map { (dimension: score.dimension, part: $0, lost: (100 - $0.score) * $0.weight) }
        }.filter { $0.lost >= 200 }.sorted {
            ($1.lost, $0.part.id.rawValue) < ($0.lost, $1.part.id.rawValue)
        }
        var blocks: [Block] = []
        for item in lost.prefix(5) {
            let points = Wording.number(Double(item.lost) / 100, language)
            blocks.append(
                .heading(
                    say(
                        nl:
                            "−\(points) van 100 punten op \(item.dimension.name(in: language)): \(item.part.name)",
                        en:
                            "−\(points) of 100 points on \(item.dimension.name(in: language)): \(item.part.name)"
                    )))
            blocks.append(.paragraph(item.part.account))
            for evidence in item.part.evidence.filter({ !$0.helps }).prefix(2) {
                blocks.append(
                    .quote(
                        marked(evidence),
                        source: say(nl: "bericht ", en: "message ")
                            + "\(evidence.message), \(time(evidence.at))"))
            }
            blocks.append(
                .paragraph(
                    say(nl: "De rest verdient u zo: ", en: "To earn the rest: ")
                        + item.part.id.advice(in: language)))
        }
        if blocks.isEmpty {
            blocks.append(.paragraph(say(nl: "Niets van belang.", en: "Nothing of weight.")))
        }
        return Section("costs", say(nl: "Wat het meeste kostte", en: "What cost most"), blocks)
    }
}
