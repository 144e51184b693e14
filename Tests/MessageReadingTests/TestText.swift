import Foundation
import Groundwork

@testable import MessageReading

/// What the tests of this target share.
enum TestText {
    /// A Tuesday morning.
    static let now = Moment(minutes: 29_552_240)

    /// The folder of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Reads a text, to users where nothing else is said.
    static func read(_ text: String, _ language: Language, to addressee: Addressee = .users) -> Reading {
        MessageReader().read(text, in: ReadingContext(now: now, addressee: addressee, language: language))
    }

    /// Everything that is said: labels, and the estimate as `eta:hard` and so on.
    static func facets(_ reading: Reading) -> Set<String> {
        var facets = Set(reading.findings.map(\.label.rawValue))
        if reading.estimate != .none { facets.insert(Head.estimate(reading.estimate).name) }
        return facets
    }
}
