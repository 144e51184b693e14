import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// Names for statements and activities that come out the same whenever the same drill is written.
struct StatementNames {
    /// What all IRIs of the program begin with.
    static let base = "urn:outage-drill:"
    /// The system on which trainees have their names; the domain is reserved and leads nowhere.
    static let homePage = "https://outage-drill.invalid/"

    /// What tells this drill from every other: who played what, and every message with its time.
    private let key: String

    init(_ debrief: Debrief) {
        let header = debrief.header
        let played = [
            header.scenario.id, header.scenario.digest, String(header.seed), header.trainee,
            debrief.isFinished ? "finished" : "unfinished",
        ]
        let said = debrief.play.messages.map { "\($0.at) \($0.sent.text)" }
        key = Digest.hexadecimal(of: (played + said).joined(separator: "\u{1F}"))
    }

    /// The UUID of something in this drill; the same name gives the same UUID.
    func uuid(_ name: String) -> String {
        var digits = Array(Digest.hexadecimal(of: key + "/" + name).prefix(32))
        // Marked as made from a name (version 5), of the usual variant; the digest is ours.
        digits[12] = "5"
        digits[16] = ["8", "9", "a", "b"][(digits[16].hexDigitValue ?? 0) % 4]
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return groups.map { String(digits[$0]) }.joined(separator: "-")
    }

    /// The drill as a thing of its own.
    var drill: String { "urn:uuid:" + uuid("drill") }

    /// A name for the trainee that says nothing of who it was.
    var pseudonym: String { "trainee-" + uuid("trainee").prefix(8) }

    /// An IRI of the program; what does not belong in an IRI is written in percent signs.
    static func iri(_ parts: String...) -> String {
        base + parts.map(escaped).joined(separator: ":")
    }

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.map { byte -> String in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }.joined()
    }
}
