import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// The honest middling run, bent in one way after another: no way of bending it pays.
@Suite("Gaming an honest run")
struct GamedMiddlingTests {
    /// A way to win points without informing anybody.
    struct Trick: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The dimensions that must fall; the others must not rise.
        let falls: Set<Dimension>
        let bend: @Sendable (inout DrillSketch) -> Void

        init(_ name: String, _ falls: Set<Dimension>, _ bend: @escaping @Sendable (inout DrillSketch) -> Void)
        {
            testDescription = name
            self.falls = falls
            self.bend = bend
        }
    }

    private static func toUsers(_ sketch: DrillSketch) -> [Int] {
        sketch.words.indices.filter { sketch.words[$0].answers == nil && sketch.words[$0].party == nil }
    }

    static let tricks = [
        Trick("the same good message forty times", [.openness, .expectations]) { sketch in
            let first = sketch.words[0]
            sketch.words = (0..<40).map { index in
                var word = first
                word.at = first.at + 100 * index
                word.repeats = index > 0
                word.next = [word.at + 100]
                return word
            }
        },
        Trick("boxes ticked without content", [.timeliness, .openness, .expectations]) { sketch in
            for index in toUsers(sketch) {
                sketch.words[index].text = "Problem. Impact. Cause. Actions \(index). Help. Sorry. Update."
                sketch.words[index].labels = [
                    .problem, .impact, .cause, .unknown, .actions, .workaround, .contact, .ownership,
                    .empathy,
                ]
                sketch.words[index].next = []
                sketch.words[index].tells = []
            }
        },
        Trick("one brilliant message, then silence", [.timeliness, .openness, .expectations]) { sketch in
            sketch.words = [
                DrillSketch.full(0, at: DrillSketch.at(1, 7, 50), next: DrillSketch.at(1, 9), in: sketch)
            ]
        },
        Trick("only a moment so far away that it is certain", [.expectations]) { sketch in
            for index in toUsers(sketch) where !sketch.words[index].next.isEmpty {
                sketch.words[index].next = [DrillSketch.at(4, 16)]
            }
        },
        Trick("the next message comes some day", [.expectations]) { sketch in
            for index in toUsers(sketch) where !sketch.words[index].next.isEmpty {
                sketch.words[index].next = []
                sketch.words[index].labels.removeAll { $0 == .nextUpdate }
                sketch.words[index].labels.append(.vague)
            }
        },
        Trick("long messages with everything in them", [.openness, .expectations]) { sketch in
            let ballast = String(
                repeating: "and we would like to add that this matters to all of us ", count: 40)
            for index in toUsers(sketch) {
                sketch.words[index].text += " " + ballast
                sketch.words[index].labels = Array(
                    Set(sketch.words[index].labels + [.impact, .actions, .workaround, .contact, .empathy])
                ).sorted { $0.rawValue < $1.rawValue }
            }
        },
        Trick("copies of what came in", [.timeliness, .openness, .expectations]) { sketch in
            let text = "The storage is damaged and we restore the copy of Monday evening from early today on"
            sketch.inbox.append(
                .init(at: DrillSketch.at(1, 7, 45), from: "EduCloud", party: "EduCloud", text: text))
            for index in toUsers(sketch) {
                sketch.words[index].text = text
                sketch.words[index].next = []
                sketch.words[index].tells = []
            }
        },
    ]

    @Test("a trick earns less than honest work", arguments: tricks)
    func pays(trick: Trick) {
        var sketch = DrillSketch.middling
        trick.bend(&sketch)
        let honest = Debrief(DrillSketch.middling.transcript)
        let gamed = Debrief(sketch.transcript)
        #expect(gamed.total < honest.total, "\(summary(gamed))")
        for dimension in Dimension.allCases {
            let (got, own) = (gamed.score(dimension).hundredths, honest.score(dimension).hundredths)
            if trick.falls.contains(dimension) {
                #expect(got < own, "\(dimension): \(summary(gamed)) AGAINST \(summary(honest))")
            }
        }
    }
}
