import Groundwork
import MessageReading

/// What reads messages.
enum ReaderTargets {
    /// A Tuesday morning.
    static let now = Moment(minutes: 29_552_240)

    private static let reader = MessageReader()

    /// Every quote is a part of the message.
    static func message(_ text: String) throws(FuzzTarget.Breach) {
        for language in [Language.dutch, .english, nil] {
            for addressee in [Addressee.users, .inward] {
                let context = ReadingContext(
                    now: now, addressee: addressee, language: language, prompt: "When will it be back?",
                    names: KnownNames(services: ["mail"], suppliers: ["Acme"], audiences: ["staff"]))
                let reading = reader.read(text, in: context)
                for quote in reading.findings.flatMap(\.quotes) + reading.estimateQuotes {
                    try FuzzTarget.law(text.contains(quote), "'\(quote)' is no part of the message")
                }
                _ = reader.explain(text, in: context)
            }
        }
    }

    /// Mentions are parts of the text, in their order, none over another, and none ends before it begins.
    static func times(_ text: String) throws(FuzzTarget.Breach) {
        let bytes = Array(text.utf8)
        for language in Language.allCases {
            var end = 0
            for mention in TimeFinder().mentions(in: text, language: language, now: now) {
                let range = mention.utf8Range
                try FuzzTarget.law(
                    end <= range.lowerBound && range.upperBound <= bytes.count, "\(range) is no place")
                end = range.upperBound
                try FuzzTarget.law(
                    Array(mention.words.utf8) == Array(bytes[range]), "'\(mention.words)' is not there")
                if let from = mention.start, let to = mention.end {
                    try FuzzTarget.law(from <= to, "'\(mention.words)' ends at \(to), before \(from)")
                }
            }
        }
    }
}
