import Foundation
import Groundwork

/// The files that the reader learns from and is measured with.
struct Corpus: Sendable {
    /// Messages that were written without a label in mind, and labelled by somebody else; each set was put into the other
    /// language as well.
    static let strangers = [
        "posts", "offices", "clubs", "desks", "portraits", "edges", "longhaul", "hasty", "answers", "boards",
        "roundabout", "workdays", "moments",
    ]
    /// Whole messages to learn from, by the hand that wrote them: who is to be read one day wrote none of these.
    static let authors =
        [
            ["train-nl", "train-en"], ["train2"], ["voices-a"], ["voices-b"], ["borders"], ["senders"],
            ["dense"], ["terse"], ["drills"],
            [
                "fingers", "tempers", "forecasts", "bulletins",
                "fingers-translated", "tempers-translated", "forecasts-translated",
                "bulletins-translated",
            ],
        ] + strangers.map { [$0, $0 + "-translated"] }
    /// The files of all authors.
    static let messageFiles = authors.flatMap { $0 }
    /// Single sentences, and texts written for thin labels.
    static let sentenceFiles = [
        "sentences-nl", "sentences-en", "own-nl", "own-en", "breadth-nl", "breadth-en",
        "near-nl", "near-en", "seats-nl", "seats-en",
        "rooms-nl", "rooms-en", "asides",
    ]
    /// What is only measured with.
    static let goldFiles = ["gold-nl", "gold-en"]

    private let folder: String

    /// The corpus of the package at this path.
    init(root: String) {
        folder = root + "/Sources/ReaderTraining/Corpus"
    }

    /// Reads files of the corpus, in the order in which they are named.
    func read(_ names: [String]) throws -> [LabelledMessage] {
        try names.flatMap { try LabelledMessage.read(path(of: $0)) }
    }

    /// The digest of all that is learned from.
    func digest() throws -> String {
        var bytes: [UInt8] = []
        for name in Corpus.messageFiles + Corpus.sentenceFiles {
            bytes += Array(try Data(contentsOf: URL(fileURLWithPath: path(of: name))))
        }
        return Digest.hexadecimal(of: bytes)
    }

    private func path(of name: String) -> String { "\(folder)/\(name).jsonl" }
}
