import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What a message is worth by its length, its contents and its harm")
struct SpokenWordTests {
    private func message(
        _ text: String, _ labels: [Label] = [.problem], eta: Estimate = .none, by: Moment? = nil,
        next: [Moment] = [], isInward: Bool = false, isCopy: Bool = false, repeats: Bool = false,
        factual: Set<String> = []
    ) -> SpokenMessage {
        var reading = Reading(language: .english)
        reading.findings = labels.map { Finding($0, quotes: [text]) }
        reading.estimate = eta
        reading.estimateQuotes = eta == .none ? [] : [text]
        reading.recovery = by.map { MessageReading.Commitment($0, quote: text) }
        reading.updates = next.map { MessageReading.Commitment($0, quote: text) }
        let sent = SentMessage(
            number: 1, audiences: ["students"], text: text, reading: RecordedReading(reading),
            repeats: repeats)
        return SpokenMessage(
            sent, at: SmallDay.at(9), audiences: [0], isInward: isInward, isCopy: isCopy, longest: 10,
            factual: factual)
    }

    private func words(_ count: Int) -> String {
        Array(repeating: "word", count: count).joined(separator: " ")
    }

    @Test(
        "up to the longest message nothing is lost, and beyond it by the square of the length",
        arguments: [(1, 1), (10, 1), (20, 0.25), (40, 0.0625)])
    func brevity(count: Int, worth: Double) {
        let message = message(words(count))
        #expect(message.words == count)
        #expect(message.brevity == worth)
        #expect(Dimension.allCases.map { message.worth(in: $0) } == [worth, worth, worth])
    }

    @Test(
        "a word has a letter or a digit in it",
        arguments: [("one two", 2), ("one – two", 2), (" 12:30 ", 1), ("…!", 0), ("a\nb\tc", 3)])
    func counting(text: String, count: Int) {
        #expect(message(text).words == count)
    }

    @Test(
        "six boxes ticked in fewer than two words each are no contents",
        arguments: [(6, 11, true), (6, 12, false), (5, 9, false), (7, 13, true), (7, 14, false)])
    func stuffing(labels: Int, count: Int, isStuffed: Bool) {
        let message = message(words(count), Array(RecordedReading.content.prefix(labels)))
        #expect(message.emptiness == (isStuffed ? .stuffing : nil))
        #expect(message.isHeard == !isStuffed)
    }

    @Test("a message is empty as a repetition, as a copy, or when it tells nothing at all")
    func emptiness() {
        #expect(message("Down.", isCopy: true, repeats: true).emptiness == .repetition)
        #expect(message("Down.", isCopy: true).emptiness == .copy)
        let nothing = message("Hello all.", [.empathy, .jargon])
        #expect(nothing.emptiness == .noContent)
        #expect(nothing.isHeard && nothing.worth(in: .timeliness) == 0)
        #expect(!message("Down.", isCopy: true).isHeard)
        #expect(message("More at ten.", [], next: [SmallDay.at(10)]).emptiness == nil)
        #expect(message("No time yet.", [], eta: .refused).emptiness == nil)
        #expect(message("Perhaps at ten.", [], eta: .hedged).emptiness == nil)
        #expect(message("At ten.", [], eta: .hard).emptiness == .noContent)
    }

    @Test(
        "a disastrous sentence takes the worth of the message away in its own dimension",
        arguments: [
            (Disaster.effort, [1.0, 0, 1]), (.blame, [1, 0, 1]), (.investment, [1, 0, 1]),
            (.certainty, [1, 1, 0]),
        ])
    func harm(kind: Disaster, worths: [Double]) {
        let labels = [Label.problem] + (kind.label.map { [$0] } ?? [])
        let said = message(
            "Words of harm.", labels, eta: kind == .certainty ? .hard : .none,
            by: kind == .certainty ? SmallDay.at(10) : nil)
        #expect(said.disasters == [kind])
        #expect(Dimension.allCases.map { said.worth(in: $0) } == worths)
        let inward = message(
            "Words of harm.", labels, eta: kind == .certainty ? .hard : .none, isInward: true)
        #expect(inward.disasters.isEmpty)
    }

    @Test(
        "a certainty is of a time to come, or of none",
        arguments: [(nil, true), (SmallDay.at(9, 1), true), (SmallDay.at(9), false), (SmallDay.at(8), false)]
            as [(Moment?, Bool)])
    func certainty(by: Moment?, isOne: Bool) {
        #expect(message("Sure.", eta: .hard, by: by).disasters == (isOne ? [.certainty] : []))
        #expect(message("Sure.", eta: .hedged, by: by).disasters.isEmpty)
    }

    @Test("the scenario's own words are no offence, nor is a sure moment of the next message or of recovery")
    func factual() {
        #expect(message("It was them.", [.problem, .blame]).harms(.blame))
        #expect(!message("It was them.", [.problem, .blame], factual: ["It was them."]).harms(.blame))
        #expect(!message("It was them.").harms(.blame))
        #expect(message("At ten.", eta: .hard, factual: ["At ten."]).disasters.isEmpty)
        #expect(message("At ten.", eta: .hard, next: [SmallDay.at(10)]).disasters == [.certainty])
        #expect(message("At ten.", [.nextUpdate], eta: .hard).disasters.isEmpty)
        #expect(message("At ten.", [.restored], eta: .hard).disasters.isEmpty)
    }

    @Test(
        "the opening of a long message ends at a word, within ninety characters",
        arguments: [(18, 18), (19, 18), (40, 18)])
    func opening(count: Int, shown: Int) {
        // Five characters a word with its space: eighteen words are 89 characters, and nineteen 94.
        #expect(message(words(count)).opening == words(shown))
    }

    @Test("ninety characters without a space are shown as they are, and of more the first ninety")
    func noSpace() {
        let plain = String(repeating: "a", count: 90)
        #expect(message(plain).opening == plain)
        #expect(message(plain + "b").opening == plain)
    }

    // MARK: - The machine's own mark

    @Test(
        "the machine's points for a message count what it answers of five needs, and the next moment",
        arguments: [
            ([Label.problem], false, 20), ([.problem, .impact], false, 20), ([.problem, .cause], false, 40),
            ([.unknown, .actions, .ownership], true, 80),
            ([.problem, .unknown, .actions, .empathy], false, 80),
            ([.problem, .unknown, .actions, .empathy, .contact], true, 100), ([.prepare], true, 40),
        ])
    func machinePoints(labels: [Label], hasNext: Bool, points: Int) {
        func given(_ count: Int) -> Int? {
            var word = SmallDay.word(SmallDay.at(9), labels, next: hasNext ? [SmallDay.at(10)] : [])
            word.text = words(count)
            return Debrief(SmallDay.sketch(saying: [word]).transcript).machinePoints(for: .message(1))
        }
        #expect(given(90) == points)
        #expect(given(360) == Int(Double(points) / 4 + 0.5))
    }

    @Test(
        "inward words earn by what they ask",
        arguments: [
            ([Label.challenges], 100), ([.escalates], 100), ([.accepts], 0), ([.mobilises], 80), ([], 50),
            ([.accepts, .mobilises], 0), ([.accepts, .challenges], 100),
        ])
    func inward(labels: [Label], points: Int) {
        var sketch = SmallDay.sketch
        sketch.words = [
            DrillSketch.Word(
                at: SmallDay.at(9), audiences: [], party: "EduCloud", text: "What is that based on?",
                labels: labels)
        ]
        #expect(Debrief(sketch.transcript).machinePoints(for: .message(1)) == points)
    }

    @Test(
        "the letter of a figure",
        arguments: [(100, "P"), (80, "P"), (79, "S"), (60, "S"), (59, "M"), (30, "M"), (29, "U"), (0, "U")])
    func letter(points: Int, letter: String) {
        #expect(HseepRating(points: Double(points)).letter == letter)
        #expect(Rating.Mark("\(points)")?.letter.letter == letter)
    }
}
