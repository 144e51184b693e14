import Foundation

/// A reader of what comes from outside, to be fed with any bytes: it must not crash, must come to an end, and must
/// keep its law.
enum FuzzTarget: String, CaseIterable {
    case scenario, transcript, log, sheet, message, times, prompt, keys, rubric

    /// A law that did not hold.
    struct Breach: Error, CustomStringConvertible {
        let description: String
    }

    /// Feeds the reader.
    ///
    /// - Throws: a law that does not hold for these bytes.
    func take(_ bytes: [UInt8]) throws(Breach) {
        switch self {
        case .scenario: try AuthorTargets.scenario(FuzzTarget.text(bytes))
        case .rubric: AuthorTargets.rubric(FuzzTarget.text(bytes))
        case .sheet: AuthorTargets.sheet(bytes)
        case .transcript: try RecordTargets.transcript(Data(bytes))
        case .log: try RecordTargets.log(FuzzTarget.text(bytes))
        case .message: try ReaderTargets.message(FuzzTarget.text(bytes))
        case .times: try ReaderTargets.times(FuzzTarget.text(bytes))
        case .prompt: PromptTargets.prompt(FuzzTarget.text(bytes))
        case .keys: try PromptTargets.keys(bytes)
        }
    }

    /// Says that a law does not hold, unless it does.
    static func law(_ holds: Bool, _ description: @autoclosure () -> String) throws(Breach) {
        if !holds { throw Breach(description: description()) }
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
