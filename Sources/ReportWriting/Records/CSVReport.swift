package import DebriefScoring
import DrillEngine
import Groundwork
import MessageReading
import TranscriptJournal

/// A debrief as one table for a spreadsheet: a row for each part, message, promise, fact and question.
///
/// The first column says what a row is, so that a filter gives each table by itself; columns that a row does not
/// know are empty. Column names and keys are the same in both languages.
package struct CSVReport: Sendable {
    private let debrief: Debrief

    /// Makes the report of a debrief.
    package init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The columns, in their order.
    static let columns = [
        "record", "trainee", "scenario", "seed", "number", "name", "audience", "at", "due", "settled",
        "outcome", "points", "weight", "findings", "text",
    ]

    /// The report, with lines ended as RFC 4180 says.
    package var text: String {
        let rows = scores + parts + messages + commitments + facts + questions
        return ([CSVReport.columns] + rows).map(CSV.line).joined()
    }

    /// A row; what is not given is empty.
    private func row(_ record: String, _ cells: [String: String]) -> [String] {
        let header = debrief.header
        let fixed = [
            "record": record, "trainee": header.trainee, "scenario": header.scenario.id,
            "seed": String(header.seed),
        ]
        return CSVReport.columns.map { fixed[$0] ?? cells[$0] ?? "" }
    }

    private var scores: [[String]] {
        let all = debrief.scores.map { ($0.dimension.rawValue, $0.points) } + [("total", debrief.total)]
        return all.map { name, points in row("score", ["name": name, "points": Wording.number(points)]) }
    }

    private var parts: [[String]] {
        debrief.scores.flatMap { score in
            score.parts.map { part in
                row(
                    "part",
                    [
                        "name": part.id.rawValue, "audience": score.dimension.rawValue,
                        "points": "\(part.score)", "weight": "\(part.weight)", "text": part.why,
                    ])
            }
        }
    }

    private var messages: [[String]] {
        debrief.play.messages.map { message in
            let sent = message.sent
            var findings = sent.reading.findings.keys.sorted()
            if sent.reading.eta != .none { findings.append("eta_" + sent.reading.eta.rawValue) }
            let to = sent.audiences.isEmpty ? [sent.party].compactMap { $0 } : sent.audiences
            return row(
                "message",
                [
                    "number": "\(message.number)", "name": sent.answers.map { "reply to \($0)" } ?? "",
                    "audience": to.joined(separator: "; "), "at": message.at.description,
                    "findings": findings.joined(separator: " "), "text": sent.text,
                ])
        }
    }

    private var commitments: [[String]] {
        debrief.commitments.map { commitment in
            row(
                "commitment",
                [
                    "number": "\(commitment.message)", "name": commitment.kind.rawValue,
                    "audience": commitment.addressees.joined(separator: "; "),
                    "at": commitment.made.description, "due": commitment.due.description,
                    "settled": commitment.settled?.description ?? "",
                    "outcome": commitment.fate?.rawValue ?? "open", "text": commitment.quote,
                ])
        }
    }

    /// A row for each fact and audience: `due` is from when it could be told, `settled` when it was.
    private var facts: [[String]] {
        debrief.facts.flatMap { fact in
            zip(debrief.play.setting.audiences, fact.told).map { audience, told in
                row(
                    "fact",
                    [
                        "name": fact.name, "audience": audience.name,
                        "at": fact.known?.description ?? "", "due": fact.tellable?.description ?? "",
                        "settled": told?.description ?? "", "outcome": fact.standing.rawValue,
                        "text": fact.text,
                    ])
            }
        }
    }

    private var questions: [[String]] {
        guard debrief.limits == nil else { return [] }
        return debrief.questions.map { question in
            row(
                "question",
                [
                    "number": "\(question.inbox)", "name": question.from, "at": question.at.description,
                    "due": question.answerBy?.description ?? "",
                    "settled": question.answer?.at.description ?? "",
                    "outcome": question.answer != nil
                        ? "answered" : question.isPassedOver ? "passed_over" : "unanswered",
                    "text": question.text,
                ])
        }
    }
}
