/// The second learned layer of one language: what all heads say of a sentence, and of those around it, is weighed once
/// more for every head.
///
/// Labels keep company and exclude each other: what sounds like a cause is less of one where the sentence also sounds
/// like not knowing it, and who answers for things in one sentence tells what is done about them in another. Only
/// additions and multiplications, in a fixed order.
package struct SecondLayer: Sendable {
    /// A sentence as this layer sees it.
    package struct Sentence: Sendable {
        /// The margins of all heads by the first layer.
        package var margins: [Float]
        /// How many characters it has.
        package var length: Int
        /// Whether a question mark stands in it.
        package var asks: Bool
        /// For each head, how clearly another sentence of the message says it; from 0, which is not at all, to 2.
        package fileprivate(set) var company: [Float]

        /// Makes a sentence that stands alone.
        package init(margins: [Float], length: Int, asks: Bool) {
            (self.margins, self.length, self.asks) = (margins, length, asks)
            company = [Float](repeating: 0, count: margins.count)
        }
    }

    /// The weights of one head.
    package struct Weights: Sendable {
        /// What is added to the sum.
        package var constant: Float
        /// A weight for each input; none for a head that nothing was learned about.
        package var inputs: [Float]

        /// Makes the weights of a head.
        package init(constant: Float, inputs: [Float]) {
            (self.constant, self.inputs) = (constant, inputs)
        }
    }

    /// By head.
    package let weights: [Weights]
    /// The same laid out for weighing.
    private let users: Layout
    private let inward: Layout

    /// Makes a layer.
    package init(weights: [Weights]) {
        self.weights = weights
        users = Layout(weights, for: .users)
        inward = Layout(weights, for: .inward)
    }

    /// The weights of the heads for one kind of addressee, all heads of an input side by side, so that they can be
    /// added at once.
    private struct Layout: Sendable {
        let heads: Range<Int>
        let constants: [Float]
        /// Input after input, with a weight for each head.
        let columns: [Float]
        /// The heads about which something was learned, and whether they accuse.
        let learned: [(head: Int, accuses: Bool)]

        init(_ weights: [Weights], for addressee: Addressee) {
            let heads = Heads.range(to: addressee)
            let inputs = SecondLayer.inputCount(heads)
            let learned = heads.filter { weights.indices.contains($0) && weights[$0].inputs.count == inputs }
            constants = heads.map { learned.contains($0) ? weights[$0].constant : 0 }
            columns = (0..<inputs).flatMap { input in
                heads.map { learned.contains($0) ? weights[$0].inputs[input] : 0 }
            }
            self.heads = heads
            self.learned = learned.map { ($0, Heads.accusing.contains($0)) }
        }

        /// The sum of every head.
        func sums(_ inputs: [Float]) -> [Float] {
            var sums = constants
            sums.withUnsafeMutableBufferPointer { sums in
                columns.withUnsafeBufferPointer { columns in
                    for (input, value) in inputs.enumerated() {
                        let first = input &* sums.count
                        for head in sums.indices { sums[head] += columns[first &+ head] * value }
                    }
                }
            }
            return sums
        }
    }

    /// How far the margin of a head counts on either side.
    private static let most: Float = 2.5
    /// From where on a margin counts a second time, so that what is nearly said weighs more than what is far from it.
    private static let bend: Float = -0.5

    /// By how much this layer may raise what accuses: a sentence is acquitted for the company it keeps, but hardly
    /// accused for it.
    private static let mostAgainst: Float = 0.1

    /// The final margins of a sentence; that of the first layer for a head about which nothing was learned.
    package func margins(_ sentence: Sentence, to addressee: Addressee) -> [Float] {
        let layout = addressee == .users ? users : inward
        let sums = layout.sums(SecondLayer.inputs(sentence, layout.heads))
        var margins = sentence.margins
        for (head, accuses) in layout.learned {
            let sum = sums[head - layout.heads.lowerBound]
            margins[head] = accuses ? min(sum, margins[head] + SecondLayer.mostAgainst) : sum
        }
        return margins
    }

    /// What is weighed of a sentence: the margins of the heads, what of them lies beyond the bend, how long it is and
    /// whether it asks, and its company.
    package static func inputs(_ sentence: Sentence, _ heads: Range<Int>) -> [Float] {
        var inputs: [Float] = []
        inputs.reserveCapacity(inputCount(heads))
        for head in heads { inputs.append(min(max(sentence.margins[head], -most), most)) }
        for place in 0..<heads.count { inputs.append(max(inputs[place], bend) - bend) }
        inputs.append(Float(min(sentence.length, 200)) / 100)
        inputs.append(sentence.asks ? 1 : 0)
        inputs.append(contentsOf: sentence.company[heads])
        return inputs
    }

    /// How many inputs there are for so many heads.
    private static func inputCount(_ heads: Range<Int>) -> Int { 3 * heads.count + 2 }

    // MARK: - Company

    /// Between which margins another sentence counts as company.
    private static let leastCompany: Float = -1
    private static let mostCompany: Float = 1
    /// From which margin on a sentence may be one that accuses.
    private static let suspicion: Float = -0.4

    /// The sentences of one message, each with the company that the others are to it.
    ///
    /// What may accuse keeps none and is none: else one bad sentence could make the others look better, or look better
    /// beside them.
    package static func together(_ sentences: [Sentence]) -> [Sentence] {
        let heads = sentences.first?.margins.indices ?? 0..<0
        var best = heads.map { _ in (margin: leastCompany, next: leastCompany, place: -1) }
        let suspects = sentences.map(mayAccuse)
        for (place, sentence) in sentences.enumerated() where !suspects[place] {
            for head in heads {
                let margin = min(sentence.margins[head], mostCompany)
                if margin > best[head].margin {
                    best[head] = (margin, best[head].margin, place)
                } else {
                    best[head].next = max(best[head].next, margin)
                }
            }
        }
        var sentences = sentences
        for place in sentences.indices where !suspects[place] {
            sentences[place].company = best.map {
                ($0.place == place ? $0.next : $0.margin) - leastCompany
            }
        }
        return sentences
    }

    private static func mayAccuse(_ sentence: Sentence) -> Bool {
        Heads.accusing.contains { sentence.margins.indices.contains($0) && sentence.margins[$0] > suspicion }
    }
}
