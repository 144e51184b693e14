import Foundation
import Groundwork

/// The texts of the training messages, for laws that hold for whatever people write.
enum CorpusTexts {
    private struct Line: Decodable {
        let lang: String
        let to: String
        let text: String
    }

    /// The messages to users in a language.
    static func messages(_ language: Language) throws -> [String] {
        let names = ["train-\(language.rawValue)", "train2"]
        return try names.flatMap { name in
            let path = TestText.root + "/Sources/ReaderTraining/Corpus/\(name).jsonl"
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            return try data.split(separator: UInt8(ascii: "\n")).map {
                try JSONDecoder().decode(Line.self, from: Data($0))
            }
        }.filter { $0.lang == language.rawValue && $0.to == "users" }.map(\.text)
    }

    /// One message out of so many, to keep the tests short.
    static func sample(_ language: Language, every step: Int = 5) throws -> [String] {
        let all = try messages(language)
        return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }
}
