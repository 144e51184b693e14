import DrillEngine
package import Groundwork
import MessageReading

/// Drills as different people would play them.
extension DrillSketch {
    /// Nobody says a word.
    package static var silent: DrillSketch {
        var sketch = DrillSketch()
        sketch.inbox = served
        sketch.feelings = (700, 200)
        return sketch
    }

    /// What a supplier, an engineer and a manager serve, and two questions.
    package static let served: [Inbound] = [
        Inbound(
            at: at(1, 8, 40), from: "EduCloud", party: "EduCloud", claims: [.certainty],
            text: "It will definitely be fixed in an hour."),
        Inbound(
            at: at(1, 11, 0), from: "Sanne", claims: [.effort], text: "We have been searching all morning!"),
        Inbound(
            at: at(1, 15, 30), from: "EduCloud", party: "EduCloud", claims: [.blame],
            text: "The cause lies with the storage vendor."),
        Inbound(
            at: at(2, 9, 0), from: "Marga", claims: [.investment],
            text: "Do write that we have put a lot of money into it lately."),
        Inbound(
            at: at(1, 9, 0), from: "Exams", audience: "teachers", answerBy: at(1, 11, 0),
            text: "Do we print the tests?"),
        Inbound(
            at: at(3, 13, 0), from: "Press", answerBy: at(3, 15, 0), text: "Was work lost?"),
    ]

    /// Somebody who does it as it should be done.
    package static var exemplary: DrillSketch {
        var sketch = DrillSketch()
        sketch.inbox = served
        sketch.feelings = (300, 600)
        let slots: [[(Int, Int)]] = [
            [(7, 50), (8, 15), (8, 45), (9, 15), (10, 15), (11, 30), (13, 0), (14, 30), (16, 0), (17, 15)],
            [(8, 0), (10, 30), (12, 30), (14, 30), (17, 0)],
            [(8, 0), (10, 30), (13, 30), (17, 0)],
            [(8, 0), (10, 0), (11, 15)],
        ]
        let moments = slots.enumerated().flatMap { day, times in
            times.map { at(day + 1, $0.0, $0.1) }
        }
        for (index, moment) in moments.enumerated() {
            sketch.words.append(
                full(index, at: moment, next: moments.dropFirst(index + 1).first, in: sketch))
        }
        for claim in 1...4 { sketch.words.append(challenge(claim)) }
        sketch.words.append(answer(5, at: at(1, 10, 0)))
        sketch.words.append(answer(6, at: at(3, 13, 20)))
        return sketch
    }

    /// A complete and honest message.
    package static func full(_ index: Int, at moment: Moment, next: Moment?, in sketch: DrillSketch) -> Word {
        let known = sketch.facts.filter { $0.known <= moment }.map(\.name)
        var labels: [Label] = [.problem, .impact, .actions, .ownership, .workaround, .contact]
        labels.append(known.contains("storage") ? .cause : .unknown)
        if index % 2 == 0 { labels += [.unknown, .empathy] }
        var word = Word(
            at: moment,
            text:
                "Message \(letters(index)) the learning environment is down for all of you and tests cannot be "
                + "handed in \(letters(index)) our two engineers \(letters(index)) restore the copy of Monday, we "
                + "answer for it, hand in your work at the desk",
            labels: Array(Set(labels)).sorted { $0.rawValue < $1.rawValue }, tells: known)
        if let restored = sketch.restored, moment >= restored {
            word.labels = [.restored, .ownership]
        } else if let next {
            word.next = [next]
            word.labels.append(.nextUpdate)
            word.eta = .refused
            if known.contains("duration") { word.labels.append(.prepare) }
        }
        return word
    }

    /// A word that differs for each number, in letters only.
    static func letters(_ number: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        return String([alphabet[number / 26 % 26], alphabet[number % 26]])
    }

    /// An answer that asks for grounds.
    package static func challenge(_ claim: Int) -> Word {
        Word(
            at: served[claim - 1].at + 6, audiences: [], answers: claim,
            text: "What is that based on, number \(letters(claim))?", labels: [.challenges])
    }

    /// An answer to a question.
    package static func answer(_ question: Int, at moment: Moment) -> Word {
        Word(
            at: moment, audiences: [], answers: question,
            text: "Yes, and I will tell you at noon, number \(letters(question)).", labels: [])
    }

    /// Somebody who means well and is late, vague at times, and forgets some people.
    package static var middling: DrillSketch {
        var sketch = DrillSketch()
        sketch.inbox = served
        sketch.feelings = (500, 420)
        let moments = [
            at(1, 8, 15), at(1, 9, 30), at(1, 11, 30), at(1, 14, 0), at(1, 16, 30), at(2, 8, 30),
            at(2, 12, 0),
            at(2, 16, 0), at(3, 9, 0), at(3, 14, 30), at(4, 9, 0), at(4, 13, 0),
        ]
        for (index, moment) in moments.enumerated() {
            var word = full(
                index, at: moment, next: index % 2 == 0 ? moments.dropFirst(index + 1).first : nil, in: sketch
            )
            word.labels.removeAll {
                [.ownership, .contact].contains($0) || (index % 2 == 1 && $0 == .workaround)
            }
            if index % 3 == 2 { word.audiences = ["students", "teachers"] }
            word.tells = Array(word.tells.prefix(4))
            sketch.words.append(word)
        }
        sketch.words[1].labels.append(.vague)
        sketch.words[4].labels.append(.effortExcuse)
        sketch.words.append(challenge(1))
        sketch.words.append(challenge(3))
        sketch.words.append(answer(5, at: at(1, 11, 10)))
        return sketch
    }

    /// Somebody who says little, late, and everything that should not be said.
    package static var disastrous: DrillSketch {
        var sketch = DrillSketch()
        sketch.inbox = served
        sketch.feelings = (680, 220)
        sketch.words = [
            Word(
                at: at(1, 9, 30),
                text: "There is a problem with logging in. In an hour it will definitely be fixed!",
                labels: [.problem], eta: .hard, by: at(1, 10, 30), passesOn: [1]),
            Word(
                at: at(1, 13, 0), text: "We have been searching for half a day already!",
                labels: [.effortExcuse, .vague], passesOn: [2]),
            Word(
                at: at(1, 16, 30), text: "The cause lies with our supplier! More soon.",
                labels: [.blame, .cause, .vague], passesOn: [3]),
            Word(
                at: at(2, 11, 0), text: "We have put a lot of money and capacity into the system lately!",
                labels: [.investment], passesOn: [4]),
            Word(
                at: at(3, 10, 0), text: "It will certainly work again at noon.", labels: [], eta: .hard,
                by: at(3, 12)),
            Word(
                at: at(1, 8, 50), audiences: [], answers: 1, text: "In an hour? Great, I will post that.",
                labels: [.accepts]),
        ]
        return sketch
    }
}
