import Dispatch
import Foundation
import Groundwork
import MessageReading

/// Margins of every sentence of every message by models that have not seen the message.
struct CrossValidation {
    let messages: [LabelledMessage]
    /// For each message, the margins of its sentences by head.
    var margins: [[[Float]]]

    static func env(_ name: String, _ fallback: Double) -> Double {
        ProcessInfo.processInfo.environment[name].flatMap(Double.init) ?? fallback
    }

    /// Trains `folds` models for each language.
    init(messages: [LabelledMessage], sentences: [LabelledMessage], folds: Int = 5) {
        self.messages = messages
        var trainer = LinearTrainer()
        trainer.cost = Self.env("C", trainer.cost)
        trainer.epochs = Int(Self.env("EPOCHS", Double(trainer.epochs)))
        trainer.positiveWeight = Self.env("POS", trainer.positiveWeight)
        var set = TrainingRows()
        for (group, message) in (messages + sentences).enumerated() { set.add(message, group: group) }
        set.drop(below: Int(Self.env("MINDF", Double(Training.leastFrequency))))
        let foldOf = Self.folds(messages, count: folds) + [Int](repeating: -1, count: sentences.count)
        let norms = set.norms.map { 1 / Double($0) }
        let heads = Heads.all.count
        let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: set.rows.count * heads)
        buffer.initialize(repeating: -9)
        defer { buffer.deallocate() }
        nonisolated(unsafe) let out = buffer
        var jobs: [(fold: Int, head: Int, language: Language)] = []
        for fold in 0..<folds {
            for head in 0..<heads { for l in Language.allCases { jobs.append((fold, head, l)) } }
        }
        let prune = Self.env("PRUNE", Training.leastRoot), unit = Training.unit
        let only = Self.env("ONLY", 0)
        let frozen = set, finalTrainer = trainer, finalJobs = jobs
        DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
            let job = finalJobs[number]
            let inward = Heads.all[job.head].hasPrefix("in:")
            var use: [Int] = [], test: [Int] = []
            for (i, row) in frozen.rows.enumerated() {
                guard (row.addressee == .inward) == inward, row.language == job.language else { continue }
                if foldOf[row.group] == job.fold { test.append(i) } else if only == 0 || foldOf[row.group] < 0 { use.append(i) }
            }
            var w = finalTrainer.train(frozen, use, head: job.head, norms: norms)
            if prune > 0 {
                for k in 0..<frozen.hashes.count where w[k] != 0 {
                    let q = min(63, (abs(w[k]) / unit).squareRoot().rounded())
                    w[k] = q < prune ? 0 : q * q * unit * (w[k] < 0 ? -1 : 1)
                }
            }
            for i in test {
                var m = w[frozen.hashes.count] * finalTrainer.bias
                for e in frozen.starts[i]..<frozen.starts[i + 1] {
                    m += w[Int(frozen.columns[e])] * Double(frozen.values[e]) * norms[i]
                }
                out[i * heads + job.head] = Float(m)
            }
        }
        margins = [[[Float]]](repeating: [], count: messages.count)
        for (i, row) in set.rows.enumerated() where row.group < messages.count {
            margins[row.group].append(Array(buffer[i * heads..<(i + 1) * heads]))
        }
    }

    static func folds(_ messages: [LabelledMessage], count: Int) -> [Int] {
        var order = Array(messages.indices)
        var chance = RandomStream(seed: 3, name: "folds")
        for i in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(i, chance.below(i + 1)) }
        var foldOf = [Int](repeating: 0, count: messages.count)
        if env("XF", 0) > 0 {
            return messages.map { $0.id.hasPrefix("t2") ? 1 : 0 }
        }
        for (i, m) in order.enumerated() { foldOf[m] = i % count }
        return foldOf
    }

    /// For each head the threshold that gives the best F1 over both languages.
    func thresholds(_ language: Language?) -> [Double] {
        let actions = Heads.all.firstIndex(of: "actions") ?? 0, ownership = Heads.all.firstIndex(of: "ownership") ?? 0
        var chosen: [Double] = []
        for head in Heads.all.indices {
            let isBlame = Heads.all[head] == "blame"
            let inward = Heads.all[head].hasPrefix("in:")
            var best = (f1: -1.0, t: 0.0)
            let pairs = messages.indices.filter {
                (language == nil || messages[$0].lang == language) && (messages[$0].to == .inward) == inward
            }.map { m -> (Double, Bool) in
                var top = Double(margins[m].map { $0[head] }.max() ?? -9)
                if isBlame {
                    let act = Double(margins[m].map { $0[actions] }.max() ?? -9) - chosen[actions]
                    let own = Double(margins[m].map { $0[ownership] }.max() ?? -9) - chosen[ownership]
                    if max(act, own) > 0 { top = min(top, top - max(act, own) - 0.05) }
                }
                return (top, messages[m].facets.contains(Heads.all[head]))
            }
            let total = pairs.count { $0.1 }
            // Smoothed: the mean F1 of three neighbouring thresholds, so that no single message decides.
            func f1(_ t: Double) -> Double {
                var hits = 0, alarms = 0
                for (m, want) in pairs where m >= t { if want { hits += 1 } else { alarms += 1 } }
                return Double(2 * hits) / Double(hits + alarms + total)
            }
            for step in -20...20 {
                let t = Double(step) * 0.05
                let f = (f1(t - 0.05) + f1(t) + f1(t + 0.05)) / 3
                if f > best.f1 { best = (f, t) }
            }
            chosen.append(best.t)
        }
        return chosen
    }
}

package enum Experiment {
    /// Diagnostic: max margin per head for each message, with its labels.
    package static func margins(_ path: String, _ output: String) throws {
        var text = ""
        for message in try LabelledMessage.read(path) {
            let book = Phrasebook.builtIn(message.lang)
            let analysed = AnalysedText(message.text, book: book, language: message.lang, now: message.now ?? Moment(minutes: 0), names: KnownNames())
            let prompt = message.prompt.map { AnalysedText($0, book: book, language: message.lang, now: message.now ?? Moment(minutes: 0), names: KnownNames()) }
            let extractor = FeatureExtractor(book: book)
            let m = analysed.sentences.indices.map { LinearModel.builtIn(message.lang).margins(extractor.features(of: $0, in: analysed, prompt: prompt)) }
            let best = Heads.all.indices.map { h in m.map { $0[h] }.max() ?? -9 }
            text += message.lang.rawValue + " " + message.to.rawValue + " " + best.map { "\($0)" }.joined(separator: ",") + " " + message.facets.joined(separator: ",") + "\n"
        }
        try text.write(toFile: output, atomically: true, encoding: .utf8)
    }

    package static func predict(_ path: String, _ output: String) throws {
        let messages = try LabelledMessage.read(path)
        let reader = MessageReader()
        let readings = messages.map { message in
            reader.read(
                message.text,
                in: ReadingContext(
                    now: message.now ?? Moment(minutes: 0), addressee: message.to, language: message.lang,
                    prompt: message.prompt))
        }
        try Predictions.write(messages, readings, to: output)
    }

    package static func run(_ corpus: String) throws {
        let start = Date()
        var messages: [LabelledMessage] = []
        for name in ["train-nl", "train-en", "train2"] {
            messages += try LabelledMessage.read("\(corpus)/\(name).jsonl")
        }
        var sentences: [LabelledMessage] = []
        if CrossValidation.env("OWN", 1) > 0 {
            for name in ["own-nl", "own-en"] { sentences += try LabelledMessage.read("\(corpus)/\(name).jsonl") }
        }
        if CrossValidation.env("SENT", 1) > 0 {
            for name in ["sentences-nl", "sentences-en"] {
                sentences += try LabelledMessage.read("\(corpus)/\(name).jsonl")
            }
        }
        let validation = CrossValidation(messages: messages, sentences: sentences)
        let thresholds = validation.thresholds(nil)
        let reading = messages.indices.map { index in
            let message = messages[index]
            let context = ReadingContext(
                now: message.now ?? Moment(minutes: 0), addressee: message.to, language: message.lang,
                prompt: message.prompt)
            let analysed = AnalysedText(
                message.text, book: .builtIn(message.lang), language: message.lang, now: context.now,
                names: KnownNames())
            return MessageRules(
                text: analysed, book: .builtIn(message.lang), margins: validation.margins[index], thresholds: thresholds.map(Float.init),
                addressee: message.to
            ).reading(message.lang)
        }
        try Predictions.write(
            messages, reading, to: CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : "/dev/null")
        print(Scorecard.table(messages, reading))
        print(String(format: "%.1f s", Date().timeIntervalSince(start)))
        try JSONEncoder().encode(thresholds).write(
            to: URL(fileURLWithPath: "/tmp/reader-lab/thresholds.json"))
    }
}

extension Scorecard {
    static func table(_ messages: [LabelledMessage], _ readings: [Reading]) -> String {
        var cards: [Language: Scorecard] = [.dutch: Scorecard(), .english: Scorecard()]
        var moments = [0, 0, 0, 0]
        for (message, reading) in zip(messages, readings) {
            let want = message.facets
            var got = Set(
                reading.findings.map { message.to == .inward ? "in:" + $0.label.rawValue : $0.label.rawValue }
            )
            if message.to == .users, reading.estimate != .none {
                got.insert("eta:" + reading.estimate.rawValue)
            }
            for head in Heads.all where head.hasPrefix("in:") == (message.to == .inward) {
                cards[message.lang]?.add(head, want: want.contains(head), got: got.contains(head))
            }
            if let at = message.at {
                if !at.nextUpdate.isEmpty {
                    moments[1] += 1; if Set(at.nextUpdate) == Set(reading.updateMoments) { moments[0] += 1 }
                }
                if let eta = at.eta { moments[3] += 1; if eta == reading.estimateMoment { moments[2] += 1 } }
            }
        }
        var text = ""
        for head in Heads.all {
            text += head.padding(toLength: 16, withPad: " ", startingAt: 0)
            for l in Language.allCases {
                let c = (cards[l] ?? Scorecard()).counts[head] ?? Count()
                text += String(
                    format: "   %@ %.2f %.2f %.3f (%d)", l.rawValue, c.precision, c.recall, c.f1,
                    c.hits + c.misses)
            }
            text += "\n"
        }
        for l in Language.allCases {
            var c = Count()
            for n in ["effort_excuse", "blame", "investment", "eta:hard"] {
                let d = (cards[l] ?? Scorecard()).counts[n] ?? Count()
                c.hits += d.hits; c.alarms += d.alarms; c.misses += d.misses
            }
            text += String(
                format: "%@ macro %.4f disastrous %.2f %.2f  ", l.rawValue, (cards[l] ?? Scorecard()).macro,
                c.precision,
                c.recall)
        }
        return text + "moments update \(moments[0])/\(moments[1]) eta \(moments[2])/\(moments[3])"
    }
}

/// Readings as lines of a predictions file.
enum Predictions {
    static func write(_ messages: [LabelledMessage], _ readings: [Reading], to path: String) throws {
        var text = ""
        for (message, reading) in zip(messages, readings) {
            var object: [String: Any] = ["id": message.id, "labels": reading.findings.map(\.label.rawValue)]
            if message.to == .users { object["eta"] = reading.estimate.rawValue }
            var at: [String: Any] = [:]
            if !reading.updateMoments.isEmpty { at["next_update"] = reading.updateMoments.map(\.description) }
            if let moment = reading.estimateMoment { at["eta"] = moment.description }
            object["at"] = at
            var evidence: [String: [String]] = [:]
            for finding in reading.findings { evidence[finding.label.rawValue] = finding.quotes }
            if !reading.estimateQuotes.isEmpty { evidence["eta"] = reading.estimateQuotes }
            object["evidence"] = evidence
            let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
            text += String(decoding: data, as: UTF8.self) + "\n"
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
