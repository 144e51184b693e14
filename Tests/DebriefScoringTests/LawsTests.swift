import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// What must hold whatever the drill: doing better never costs, doing worse never pays.
@Suite("Laws of the score")
struct LawsTests {
    static let seeds = [UInt64](1...8)

    @Test("Without a broken promise no dimension falls", arguments: seeds)
    func withoutBrokenPromise(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "broken")
        let transcript = sketch(&chance).transcript
        let debrief = Debrief(transcript)
        for pledge in debrief.play.pledges where pledge.fate == .broken {
            let better = Debrief(without(pledge.promise.number, transcript))
            expect(better, isAtLeast: debrief, "seed \(seed), promise \(pledge.promise.number)")
        }
    }

    @Test("With the missing time of the next message no dimension falls", arguments: seeds)
    func addingNextUpdate(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "next")
        let plain = sketch(&chance)
        let debrief = Debrief(plain.transcript)
        for index in sample(plain) where plain.words[index].next.isEmpty {
            let word = plain.words[index]
            guard !word.audiences.isEmpty, word.answers == nil, !word.repeats,
                let next = plain.words.first(where: { other in
                    other.at > word.at && other.audiences == DrillSketch.audiences && other.answers == nil
                        && !other.repeats && other.labels.contains(.problem)
                })
            else { continue }
            var better = plain
            better.words[index].next = [next.at]
            better.words[index].labels.append(.nextUpdate)
            let told = Debrief(better.transcript)
            // Only a promise that is then kept counts as the missing time named.
            let made = told.play.pledges.first { pledge in
                pledge.promise.message == better.number(of: index) && pledge.promise.kind == .update
            }
            guard let made, made.fate == .kept, !told.play.isKeptEmptily(made) else { continue }
            expect(told, isAtLeast: debrief, "seed \(seed), message \(index)")
        }
    }

    @Test("An earlier first message: no dimension falls; a later one: none rises", arguments: seeds)
    func firstWord(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "first")
        var early = sketch(&chance)
        early.words.append(first(at: DrillSketch.at(1, 7, 50)))
        var late = early
        late.words[late.words.count - 1] = first(at: DrillSketch.at(1, 7, 50) + 5 * (1 + chance.below(20)))
        expect(Debrief(early.transcript), isAtLeast: Debrief(late.transcript), "seed \(seed)")
    }

    @Test("News told closer to when it was known: no dimension falls", arguments: seeds)
    func earlierNews(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "news")
        var late = sketch(&chance)
        let fact = late.facts[chance.below(late.facts.count)]
        for index in late.words.indices { late.words[index].tells.removeAll { $0 == fact.name } }
        let candidates = late.words.indices.filter { index in
            late.words[index].answers == nil && late.words[index].at >= fact.known
        }.sorted { late.words[$0].at < late.words[$1].at }
        guard candidates.count > 1 else { return }
        var early = late
        early.words[candidates[0]].tells.append(fact.name)
        late.words[candidates[candidates.count - 1]].tells.append(fact.name)
        early.words[candidates[0]].audiences = DrillSketch.audiences
        late.words[candidates[0]].audiences = DrillSketch.audiences
        early.words[candidates[candidates.count - 1]].audiences = DrillSketch.audiences
        late.words[candidates[candidates.count - 1]].audiences = DrillSketch.audiences
        expect(Debrief(early.transcript), isAtLeast: Debrief(late.transcript), "seed \(seed)")
    }

    @Test("With a disastrous sentence added no dimension rises", arguments: seeds)
    func addingDisaster(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "disaster")
        let clean = sketch(&chance)
        let debrief = Debrief(clean.transcript)
        for index in sample(clean) where clean.words[index].answers == nil {
            for kind in Disaster.allCases {
                var worse = clean
                say(kind, in: &worse.words[index])
                expect(debrief, isAtLeast: Debrief(worse.transcript), "seed \(seed), \(kind) in \(index)")
            }
        }
    }

    @Test("With a promise broken no dimension rises", arguments: seeds)
    func breakingPromise(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "promise")
        let transcript = sketch(&chance).transcript
        let debrief = Debrief(transcript)
        for pledge in debrief.play.pledges where pledge.fate == .kept {
            let worse = Debrief(breaking(pledge.promise.number, transcript))
            expect(debrief, isAtLeast: worse, "seed \(seed), promise \(pledge.promise.number)")
        }
    }

    // MARK: - Drills by chance

    /// A drill of chance: messages now and then, of all kinds.
    private func sketch(_ chance: inout RandomStream) -> DrillSketch {
        var sketch = DrillSketch()
        sketch.inbox = DrillSketch.served
        var moment = DrillSketch.at(1, 9, 40)
        var index = 0
        while moment < sketch.ends {
            moment = moment + 5 * (4 + chance.below(60))
            guard moment < sketch.ends else { break }
            var word = DrillSketch.full(
                index, at: moment, next: chance.percent(60) ? moment + 5 * (4 + chance.below(40)) : nil,
                in: sketch)
            word.labels.removeAll { _ in chance.percent(25) }
            if !word.labels.contains(.nextUpdate) { word.next = [] }
            if chance.percent(25) { word.audiences = [DrillSketch.audiences[chance.below(3)]] }
            if chance.percent(10) { word.repeats = true }
            if chance.percent(20) {
                word.eta = .hedged
                word.by = moment + 60 * (1 + chance.below(40))
            }
            if chance.percent(15) { say(Disaster.allCases[chance.below(4)], in: &word) }
            sketch.words.append(word)
            index += 1
        }
        for claim in 1...4 where chance.percent(50) { sketch.words.append(DrillSketch.challenge(claim)) }
        return sketch
    }

    /// Every fourth message, so that the laws are tried in many drills rather than on every message of few.
    private func sample(_ sketch: DrillSketch) -> [Int] {
        Array(stride(from: sketch.words.count % 4, to: sketch.words.count, by: 4))
    }

    private func first(at moment: Moment) -> DrillSketch.Word {
        DrillSketch.Word(
            at: moment, text: "Logging in does not work for anybody since half past seven.",
            labels: [.problem, .impact])
    }

    private func say(_ kind: Disaster, in word: inout DrillSketch.Word) {
        if let label = kind.label {
            word.labels.append(label)
            if kind == .blame { word.labels.append(.cause) }
        } else {
            word.eta = .hard
            word.by = word.by ?? word.at + 60
        }
    }

    // MARK: - Changed transcripts

    private func without(_ promise: Int, _ transcript: Transcript) -> Transcript {
        var changed = transcript
        changed.entries.removeAll { entry in
            guard case .event(let occurrence) = entry else { return false }
            switch occurrence.event {
            case .promised(let made): return made.number == promise
            case .settled(let number, _, _): return number == promise
            default: return false
            }
        }
        return changed
    }

    private func breaking(_ promise: Int, _ transcript: Transcript) -> Transcript {
        var changed = transcript
        for index in changed.entries.indices {
            guard case .event(let occurrence) = changed.entries[index],
                case .settled(promise, _, _) = occurrence.event
            else { continue }
            changed.entries[index] = .event(
                Occurrence(at: occurrence.at, event: .settled(promise: promise, fate: .broken, message: nil)))
        }
        return changed
    }

    private func differences(_ better: Debrief.Score, _ worse: Debrief.Score) -> String {
        PartID.allCases.compactMap { id in
            let left = better.parts.first { $0.id == id }
            let right = worse.parts.first { $0.id == id }
            guard left?.score != right?.score else { return nil }
            return "\(id.rawValue) \(left.map { "\($0.score) \($0.why)" } ?? "–")"
                + " AGAINST \(right.map { "\($0.score) \($0.why)" } ?? "–")"
        }.joined(separator: "; ")
    }

    private func expect(_ better: Debrief, isAtLeast worse: Debrief, _ what: String) {
        for dimension in Dimension.allCases {
            #expect(
                better.score(dimension).hundredths >= worse.score(dimension).hundredths,
                "\(what): \(differences(better.score(dimension), worse.score(dimension)))")
        }
    }
}
