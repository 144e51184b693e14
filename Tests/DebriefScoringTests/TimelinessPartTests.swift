import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What the first word and the rhythm earn")
struct TimelinessPartTests {
    @Test(
        "the first word earns all within a quarter of an hour, half at half an hour, nothing from an hour on",
        arguments: [
            (0, 1000), (15, 1000), (18, 900), (30, 500), (45, 250), (59, 17), (60, 0), (61, 0),
        ])
    func firstWord(minutes: Int, thousandths: Int) throws {
        let word = SmallDay.word(DrillSketch.start + minutes, [.problem])
        let measured = try SmallDay.measure(.firstWord, saying: [word])
        #expect(measured.thousandths == thousandths)
        #expect(measured.evidence.map(\.message) == [1])
        #expect(measured.gaps.isEmpty)
        let each = DrillSketch.audiences.map { "\($0) \(Wording.length(minutes, .english))" }
        #expect(
            measured.why
                == "Waiting time to the first message: \(each.joined(separator: ", ")) "
                + "(full marks within 15 min).")
    }

    @Test("an audience that never hears a word counts for nothing, and is named")
    func neverHeard() throws {
        let word = SmallDay.word(DrillSketch.start + 30, [.problem], to: ["teachers"])
        let measured = try SmallDay.measure(.firstWord, saying: [word])
        #expect(measured.thousandths == 167)
        #expect(measured.gaps.map(\.note) == ["students", "firms"])
        #expect(measured.gaps.allSatisfy { $0.from == DrillSketch.start && $0.until == SmallDay.at(15, 40) })
        #expect(measured.why.contains("students never, teachers 30 min, firms never"))
    }

    @Test("a copy of an earlier message is no first word for those who get only that")
    func repetition() throws {
        var again = SmallDay.word(DrillSketch.start + 10, [.problem], to: ["firms"])
        again.repeats = true
        let first = SmallDay.word(DrillSketch.start, [.problem], to: ["students", "teachers"])
        let measured = try SmallDay.measure(.firstWord, saying: [first, again])
        #expect(measured.thousandths == 667)
    }

    /// One word at the beginning, and eight hours of silence: of 96 steps of five minutes the first seven earn all.
    @Test(
        "the last word ages over the waiting time, faster in the first two hours than on the rest of the day")
    func oneWord() throws {
        let measured = try SmallDay.measure(.rhythm, saying: [SmallDay.word(DrillSketch.start, [.problem])])
        // 7 + 4.25 + 1.25 in the first two hours, 3.25 after them.
        #expect(measured.thousandths == Int((15.75 / 96 * 1000).rounded()))
        #expect(
            measured.why
                == "For 7% of waiting time the last word was fresh enough. Longest silence that was too long: "
                + "students, Tue 07:40–15:40.")
        #expect(measured.gaps.map(\.note) == DrillSketch.audiences)
        #expect(measured.gaps.allSatisfy { $0.from == DrillSketch.start && $0.until == SmallDay.at(15, 40) })
    }

    @Test("a second word is fresh from its own minute on, and the silences are told apart")
    func twoWords() throws {
        let words = [DrillSketch.start, SmallDay.at(11, 40)].map { SmallDay.word($0, [.problem]) }
        let measured = try SmallDay.measure(.rhythm, saying: words)
        // 15.75 as before, and 19 + 4.25 + 2.75 by the norm of the day.
        #expect(measured.thousandths == Int((41.75 / 96 * 1000).rounded()))
        #expect(measured.why.hasPrefix("For 27% of waiting time"))
        #expect(measured.gaps.map(\.note) == DrillSketch.audiences)
        #expect(
            measured.gaps.allSatisfy { $0.from == DrillSketch.start && $0.until == SmallDay.at(11, 40) })
        #expect(measured.evidence.map(\.message) == [1, 2])
    }

    @Test("while an announced moment is ahead, and at that moment, the norms are half as long again")
    func announced() throws {
        let word = SmallDay.word(DrillSketch.start, [.problem], next: [SmallDay.at(10, 40)])
        let measured = try SmallDay.measure(.rhythm, saying: [word])
        // 10 + 6.5 + 5/3 in the first two hours, 4 + 6.5 up to the announced moment, and nothing after it.
        #expect(measured.thousandths == Int(((28.5 + 1.0 / 6) / 96 * 1000).rounded()))
    }

    @Test("from the second day on a word lasts for three hours")
    func laterDay() throws {
        var sketch = SmallDay.sketch(saying: [
            SmallDay.word(DrillSketch.start, [.problem]), SmallDay.word(DrillSketch.at(2, 7, 30), [.problem]),
        ])
        sketch.ends = DrillSketch.at(2, 15, 30)
        let measured = try #require(try SmallDay.measure(.rhythm, SmallDay.play(sketch)))
        // 118 steps on the first day and 96 on the second, which earn 15.75 and 37 + 13.25 + 4.25.
        #expect(measured.thousandths == Int((70.25 / 214 * 1000).rounded()))
    }

    @Test("whoever hears nothing has no rhythm, whatever the others hear")
    func oneAudience() throws {
        let words = (0..<16).map {
            SmallDay.word(DrillSketch.start + 30 * $0, [.problem], to: ["students"])
        }
        let measured = try SmallDay.measure(.rhythm, saying: words)
        #expect(measured.thousandths == 333)
        #expect(Set(measured.gaps.map(\.note)) == ["teachers", "firms"])
        let all = words.map { SmallDay.word($0.at, [.problem]) }
        let whole = try SmallDay.measure(.rhythm, saying: all)
        #expect(whole.thousandths == 1000)
        #expect(whole.why == "For 100% of waiting time the last word was fresh enough.")
        #expect(whole.gaps.isEmpty)
    }

    // MARK: - Pauses

    /// From half past seven on the first day to nine on the second: one night lies between.
    private func night(_ words: [DrillSketch.Word]) throws -> Measured {
        var sketch = SmallDay.sketch(saying: words)
        sketch.ends = DrillSketch.at(2, 9)
        return try #require(try SmallDay.measure(.pauses, SmallDay.play(sketch)))
    }

    @Test(
        "a night is announced by a moment after closing and by half past two hours after opening",
        arguments: [
            (DrillSketch.at(1, 17, 30), false), (DrillSketch.at(1, 17, 31), true),
            (DrillSketch.at(2, 8), true), (DrillSketch.at(2, 10), true), (DrillSketch.at(2, 10, 1), false),
        ])
    func announcedNight(due: Moment, isAnnounced: Bool) throws {
        let measured = try night([SmallDay.word(DrillSketch.at(1, 17), [.nextUpdate], next: [due])])
        #expect(measured.thousandths == (isAnnounced ? 1000 : 0))
        #expect(measured.gaps.isEmpty == isAnnounced)
    }

    @Test(
        "it can be announced until the office opens, by a moment still ahead",
        arguments: [
            (DrillSketch.at(2, 7, 29), DrillSketch.at(2, 8), true),
            (DrillSketch.at(2, 7, 30), DrillSketch.at(2, 8), false),
            (DrillSketch.at(1, 20), DrillSketch.at(1, 20), false),
        ])
    func lastChance(said: Moment, due: Moment, isAnnounced: Bool) throws {
        let measured = try night([SmallDay.word(said, [.nextUpdate], next: [due])])
        #expect(measured.thousandths == (isAnnounced ? 1000 : 0))
    }

    @Test("two audiences of three that know earn two thirds of the way to full marks")
    func someKnow() throws {
        let word = SmallDay.word(
            DrillSketch.at(1, 17), [.nextUpdate], to: ["students", "firms"], next: [DrillSketch.at(2, 8)])
        let measured = try night([word])
        #expect(measured.thousandths == Int((200.0 / 3 / 85 * 1000).rounded()))
        #expect(
            measured.why == "At 67% of closings an audience knew when the next message would come. "
                + "Not announced: the silence from Tue 17:30.")
        #expect(measured.evidence.map(\.message) == [1])
        #expect(
            measured.gaps == [
                Gap(from: DrillSketch.at(1, 17, 30), until: DrillSketch.at(2, 7, 30), note: "teachers")
            ])
    }

    @Test(
        "four hours shut are a pause to announce, less is a lunch break",
        arguments: [(960, true), (955, false)])
    func lunch(opens: Int, isPause: Bool) throws {
        var transcript = SmallDay.sketch.transcript
        transcript.header.setting.officeHours = WeeklyHours([
            WeeklyHours.Span(days: [.tuesday], opens: 450, closes: 720),
            WeeklyHours.Span(days: [.tuesday], opens: opens, closes: 1050),
        ])
        transcript.entries.append(
            .event(Occurrence(at: SmallDay.at(17), event: .measureWorks(measure: "paper tests"))))
        let play = Play(transcript, longestMessage: 180)
        #expect(try SmallDay.measure(.pauses, play).map { $0.thousandths } == (isPause ? 0 : nil))
    }

    @Test("a drill without a night has no pause to announce")
    func noNight() throws {
        #expect(try SmallDay.measure(.pauses, SmallDay.play(SmallDay.sketch)) == nil)
    }
}
