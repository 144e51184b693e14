import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// One day of an outage, from 07:40 to 15:40: eight hours in which everybody waits, and nobody says or knows
/// anything unless a test adds it.
enum SmallDay {
    static var sketch: DrillSketch {
        var sketch = DrillSketch()
        sketch.ends = DrillSketch.at(1, 15, 40)
        sketch.restored = nil
        sketch.facts = []
        sketch.yardstick = nil
        return sketch
    }

    /// A day on which these words were said.
    static func sketch(saying words: [DrillSketch.Word]) -> DrillSketch {
        var sketch = sketch
        sketch.words = words
        return sketch
    }

    static func at(_ hour: Int, _ minute: Int = 0) -> Moment { DrillSketch.at(1, hour, minute) }

    /// Words to everyone, different ones at every moment.
    static func word(
        _ moment: Moment, _ labels: [Label], to audiences: [String] = DrillSketch.audiences,
        eta: Estimate = .none, by: Moment? = nil, next: [Moment] = []
    ) -> DrillSketch.Word {
        DrillSketch.Word(
            at: moment, audiences: audiences, text: "Words of \(moment.clock) on this day of the outage.",
            labels: labels, eta: eta, by: by, next: next)
    }

    static func play(_ sketch: DrillSketch) -> Play { Play(sketch.transcript, longestMessage: 180) }

    /// What a part of the standard rubric makes of a play.
    static func measure(_ id: PartID, _ play: Play, _ language: Language = .english) throws -> Measured? {
        let part = try #require(Rubric.standard.part(id))
        return id.measure(Ground(play: play, part: part, language: language))
    }

    static func measure(_ id: PartID, saying words: [DrillSketch.Word]) throws -> Measured {
        try #require(try measure(id, play(sketch(saying: words))))
    }
}

extension Measured {
    /// The marks in points with three decimals, so that tests can name them.
    var thousandths: Int { Int((marks * 1000).rounded()) }
}
