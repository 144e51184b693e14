import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Learning the second layer")
struct SecondLayerTrainerTests {
    private static let users = Heads.range(to: .users)
    /// The inputs of a sentence to users: a margin, a bent margin and company for each head, its length, whether it asks.
    private static let width = users.count * 3 + 2

    private static func example(
        author: Int = 0, target: Int8, head: Int, own margin: Double = 2, to addressee: Addressee = .users
    ) -> SecondLayerTrainer.Example {
        var targets = [Int8](repeating: 0, count: Heads.all.count)
        targets[head] = target
        let heads = Heads.range(to: addressee)
        var inputs = [Double](repeating: 0, count: heads.count * 3 + 2)
        inputs[head - heads.lowerBound] = margin
        return SecondLayerTrainer.Example(
            author: author, addressee: addressee, targets: targets, inputs: inputs)
    }

    /// A square of five, and a slack of a half by a hundredth, for what is so by a hundredth and a half.
    @Test(
        "one sentence is learned exactly, keeps three tenths of its own margin, and is stored in ten-thousandths",
        arguments: [
            (Int8(1), Float(0.0183), Float(0.3365)), (Int8(-1), Float(-0.0127), Float(0.2745)),
        ])
    func alone(target: Int8, constant: Float, own: Float) {
        for head in [0, 3, SecondLayerTrainerTests.users.upperBound - 1] {
            let example = SecondLayerTrainerTests.example(target: target, head: head)
            #expect(example.square == 5)
            let weights = SecondLayerTrainer(examples: [example]).layer().weights
            #expect(weights.count == Heads.all.count)
            #expect(weights[head].constant == constant)
            #expect(weights[head].inputs.count == SecondLayerTrainerTests.width)
            for (place, weight) in weights[head].inputs.enumerated() {
                #expect(weight == (place == head ? own : 0), "\(place)")
            }
            for other in Heads.all.indices where other != head {
                #expect(weights[other].inputs.isEmpty && weights[other].constant == 0)
            }
        }
    }

    @Test("heads of inward messages are learned from inward messages alone")
    func inward() throws {
        let head = Heads.range(to: .inward).lowerBound + 1
        let own = SecondLayerTrainerTests.example(target: 1, head: head, to: .inward)
        var weights = SecondLayerTrainer(examples: [own]).layer().weights
        #expect(weights[head].inputs.count == Heads.range(to: .inward).count * 3 + 2)
        #expect(weights[head].inputs[1] == 0.3365 && weights[head].inputs[0] == 0)
        // A sentence to users that claims such a target is not looked at.
        var targets = [Int8](repeating: 0, count: Heads.all.count)
        targets[head] = 1
        let stray = SecondLayerTrainer.Example(
            author: 0, addressee: .users, targets: targets, inputs: [Double](repeating: 1, count: 46))
        weights = SecondLayerTrainer(examples: [stray]).layer().weights
        #expect(weights[head].inputs.isEmpty)
    }

    @Test("an author left out teaches nothing")
    func authors() {
        let (first, second) = (
            SecondLayerTrainerTests.example(author: 0, target: 1, head: 2),
            SecondLayerTrainerTests.example(author: 1, target: -1, head: 2)
        )
        let both = SecondLayerTrainer(examples: [first, second])
        func weights(_ layer: SecondLayer) -> [Float] {
            [layer.weights[2].constant] + layer.weights[2].inputs
        }
        #expect(
            weights(both.layer(without: 1)) == weights(SecondLayerTrainer(examples: [first]).layer()))
        #expect(
            weights(both.layer(without: 0)) == weights(SecondLayerTrainer(examples: [second]).layer()))
        #expect(weights(both.layer()) == weights(both.layer(without: 5)))
        #expect(weights(both.layer()) != weights(both.layer(without: 1)))
    }
}
