import Foundation
import Groundwork
import MessageReading

/// One line of a corpus: a message or a single sentence, with what people read in it.
package struct LabelledMessage: Decodable, Sendable {
    /// Its name in the corpus.
    let id: String
    /// Its language.
    let lang: Language
    /// Whom it addresses.
    let to: Addressee
    /// When it was sent; sentences have none.
    let now: Moment?
    /// Its words.
    let text: String
    /// What it answers, for inward messages.
    let prompt: String?
    /// What it says, the estimate excluded.
    let labels: [Label]
    /// What it says about the moment of recovery.
    let eta: Estimate?
    /// The words that carry each label; sentences have none, since the whole text carries theirs.
    let evidence: [String: [String]]?
    /// Whether every sentence that carries a label is quoted for it, and not only the plainest.
    let complete: Bool?

    /// The moments that it commits to.
    let at: Commitments?

    /// The moments of further messages and of recovery; a single moment may stand for a list.
    struct Commitments: Decodable, Sendable {
        /// Of further messages.
        let nextUpdate: [Moment]
        /// Of recovery.
        let eta: Moment?

        private enum CodingKeys: String, CodingKey {
            case nextUpdate = "next_update"
            case eta
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            eta = try container.decodeIfPresent(Moment.self, forKey: .eta)
            if let one = try? container.decodeIfPresent(Moment.self, forKey: .nextUpdate) {
                nextUpdate = [one]
            } else {
                nextUpdate = try container.decodeIfPresent([Moment].self, forKey: .nextUpdate) ?? []
            }
        }
    }

    /// The moment from which it is read.
    var moment: Moment { now ?? LabelledMessage.someMoment }

    /// The moment from which texts without one are read; any would do.
    static let someMoment = Moment(minutes: 29_552_240)

    /// What it says, the estimate included, as heads learn it.
    var facets: Set<Head> {
        var facets = Set(labels.map { Head.label($0, to: to) })
        if to == .users, let eta, eta != .none { facets.insert(.estimate(eta)) }
        return facets
    }

    /// The words that carry what a head is about, where the corpus says so.
    func evidence(for head: Head) -> [String] {
        switch head.subject {
        case .label(let label): evidence?[label.rawValue] ?? []
        case .estimate: evidence?["eta"] ?? []
        }
    }

    /// Reads a file of one JSON object a line.
    package static func read(_ path: String) throws -> [LabelledMessage] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(LabelledMessage.self, from: Data($0))
        }
    }
}
