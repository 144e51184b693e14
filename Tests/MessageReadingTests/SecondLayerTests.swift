import Testing

@testable import MessageReading

@Suite("What the second layer weighs")
struct SecondLayerTests {
    private static func sentence(
        _ margins: [Int: Float], length: Int = 40, asks: Bool = false, others: Float = 0
    ) -> SecondLayer.Sentence {
        var all = [Float](repeating: others, count: Heads.all.count)
        for (head, margin) in margins { all[head] = margin }
        return SecondLayer.Sentence(margins: all, length: length, asks: asks)
    }

    @Test(
        "a margin counts up to two and a half, and once more from minus a half on",
        arguments: [
            (Float(0), Float(0), Float(0.5)), (1, 1, 1.5), (2.5, 2.5, 3), (3, 2.5, 3), (-0.5, -0.5, 0),
            (-0.25, -0.25, 0.25), (-1, -1, 0), (-2.5, -2.5, 0), (-4, -2.5, 0),
        ])
    func inputs(margin: Float, plain: Float, bent: Float) {
        let heads = Heads.range(to: .users)
        let inputs = SecondLayer.inputs(Self.sentence([heads.lowerBound + 3: margin]), heads)
        #expect(inputs.count == 3 * heads.count + 2)
        #expect(inputs[3] == plain && inputs[heads.count + 3] == bent)
        #expect(inputs[4] == 0 && inputs[heads.count + 4] == 0.5)
    }

    @Test(
        "length counts up to two hundred characters, in hundreds; asking counts one",
        arguments: [(0, Float(0)), (40, 0.4), (199, 1.99), (200, 2), (201, 2), (900, 2)])
    func form(length: Int, value: Float) {
        let heads = Heads.range(to: .inward)
        let silent = SecondLayer.inputs(Self.sentence([:], length: length), heads)
        let asking = SecondLayer.inputs(Self.sentence([:], length: length, asks: true), heads)
        let form = 2 * heads.count..<2 * heads.count + 2
        #expect(Array(silent[form]) == [value, 0])
        #expect(Array(asking[form]) == [value, 1])
    }

    @Test("what accuses is raised by a tenth at most, and lowered freely; anything else moves freely")
    func margins() throws {
        let heads = Heads.range(to: .users)
        let blame = try #require(Heads.index(of: .label(.blame, to: .users)))
        let cause = try #require(Heads.index(of: .label(.cause, to: .users)))
        func moved(by constant: Float) -> [Float] {
            let weights = Heads.all.indices.map { head in
                var inputs = [Float](repeating: 0, count: 3 * heads.count + 2)
                if heads.contains(head) { inputs[head] = 1 }
                return SecondLayer.Weights(constant: constant, inputs: inputs)
            }
            return SecondLayer(weights: weights).margins(Self.sentence([blame: 0.5, cause: 0.5]), to: .users)
        }
        #expect(moved(by: 1)[blame] == 0.5 + 0.1 && moved(by: 1)[cause] == 1.5)
        #expect(moved(by: 0.0625)[blame] == 0.5625)
        #expect(moved(by: -1)[blame] == -0.5 && moved(by: -1)[cause] == -0.5)
        let inward = Heads.range(to: .inward).lowerBound
        #expect(moved(by: 1)[inward] == 0, "of nobody who was addressed")
    }

    @Test("the company of a sentence is what another one says most clearly, from minus one to one")
    func company() throws {
        let cause = try #require(Heads.index(of: .label(.cause, to: .users)))
        let actions = try #require(Heads.index(of: .label(.actions, to: .users)))
        func company(_ margins: [[Int: Float]]) -> [[Float]] {
            SecondLayer.together(margins.map { Self.sentence($0, others: -2) }).map {
                [$0.company[cause], $0.company[actions]]
            }
        }
        #expect(company([[cause: 0.5]]) == [[0, 0]], "nobody is its own company")
        #expect(company([[cause: 0.5], [actions: 3]]) == [[0, 2], [1.5, 0]])
        #expect(company([[cause: 0.5], [cause: -0.25], [cause: -3]]) == [[0.75, 0], [1.5, 0], [1.5, 0]])
        let blame = try #require(Heads.index(of: .label(.blame, to: .users)))
        #expect(company([[blame: -0.3], [cause: 0.5]]) == [[0, 0], [0, 0]], "what may accuse keeps none")
        #expect(company([[cause: 0.5, blame: -0.3], [:]]) == [[0, 0], [0, 0]], "and is none")
        #expect(company([[cause: 0.5, blame: -0.5], [:]]) == [[0, 0], [1.5, 0]])
        #expect(SecondLayer.together([]).isEmpty)
    }

    @Test("a head about which nothing was learned keeps the margin of the first layer")
    func untaught() {
        let layer = SecondLayer(weights: [SecondLayer.Weights(constant: 1, inputs: [])])
        let sentence = Self.sentence([0: -0.25, 1: 0.75])
        #expect(layer.margins(sentence, to: .users) == sentence.margins)
    }
}
