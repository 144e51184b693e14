import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("Better words that fit the moment")
struct BetterWordingTests {
    /// Known on Tuesday 10 March 2026; days counted from then.
    @Test(
        "a sentence whose day has come is left out",
        arguments: [
            (0, "Dat wordt donderdag.", "Dat wordt donderdag."),
            (1, "Dat wordt donderdag.", "Dat wordt donderdag."),
            (2, "Dat wordt donderdag.", ""),
            (3, "Reken niet op vrijdag. De kopie is goed.", "De kopie is goed."),
            (3, "Wij zetten de kopie van maandag terug.", "Wij zetten de kopie van maandag terug."),
            (0, "It will be fixed tonight.", "It will be fixed tonight."),
            (1, "It will be fixed tonight.", ""),
            (1, "It will not be back on Tuesday. Plan on paper.", "Plan on paper."),
            (1, "It will not be back on Tuesday. Plan without them.", ""),
            (1, "It stopped at 04:12 on Tuesday.", "It stopped at 04:12 on Tuesday."),
            (2, "Version 2.1 is bad. Until Thursday we wait.", "Version 2.1 is bad."),
        ])
    func days(later: Int, text: String, left: String) {
        let known = DrillSketch.start.date
        #expect(TimelyWords(known: known, today: known.adding(days: later)).left(of: text) == left)
    }

    @Test("after recovery nothing is named as out", arguments: Language.allCases)
    func recovered(language: Language) throws {
        var sketch = DrillSketch.exemplary
        sketch.language = language
        sketch.words = [
            DrillSketch.Word(
                at: DrillSketch.at(4, 13), text: "We searched for four days!", labels: [.effortExcuse])
        ]
        let better = try #require(Debrief(sketch.transcript).disastrous.first).better
        #expect(better.contains(language.pick(nl: "werkt weer sinds 11:00", en: "again since 11:00")))
        #expect(!better.contains(language.pick(nl: "hersteltijd", en: "recovery time")))
    }

    @Test("the same sentence said again gets other words", arguments: Language.allCases)
    func variety(language: Language) {
        var sketch = DrillSketch.silent
        sketch.language = language
        sketch.facts = []
        for kind in [Disaster.blame, .effort, .certainty] {
            sketch.words = (0..<3).map { hour in
                DrillSketch.Word(
                    at: DrillSketch.at(1, 9 + hour), text: "Something disastrous, number \(hour).",
                    labels: kind.label.map { [$0] } ?? [], eta: kind == .certainty ? .hard : .none,
                    by: kind == .certainty ? DrillSketch.at(1, 15 + hour) : nil)
            }
            let better = Debrief(sketch.transcript).disastrous.map(\.better)
            #expect(better.count == 3)
            let openings = better.map { $0.split(separator: ".").first ?? "" }
            #expect(Set(openings).count >= 2, "\(better)")
            let endings = better.map { $0.filter { !$0.isNumber }.split(separator: ".").last ?? "" }
            #expect(Set(endings).count == 3, "\(better)")
        }
    }

    @Test("better words are in the language of the drill, whatever that of the debrief")
    func language() {
        let transcript = DrillSketch.disastrous.transcript
        let dutch = Debrief(transcript, language: .dutch).disastrous.map(\.better)
        #expect(dutch == Debrief(transcript, language: .english).disastrous.map(\.better))
    }
}
