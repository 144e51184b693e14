import Testing

@testable import CrowdModel

@Suite("Arithmetic that is the same everywhere")
struct ArithmeticTests {
    @Test(
        "the logarithm is right to twelve places",
        arguments: [
            (1.0, 0.0), (2.0, 0.693_147_180_559_945), (10.0, 2.302_585_092_994_046),
            (0.001, -6.907_755_278_982_137), (1.5, 0.405_465_108_108_164),
            (1e-12, -27.631_021_115_928_547),
        ])
    func logarithm(x: Double, expected: Double) {
        #expect(abs(Logarithm.natural(x) - expected) < 1e-12)
    }

    @Test("what has no logarithm gives nothing", arguments: [0.0, -1, .infinity, .nan])
    func noLogarithm(x: Double) {
        #expect(Logarithm.natural(x) == 0)
    }

    @Test("exponential times have their mean")
    func exponential() {
        let draws = 100_000
        let sum = (0..<draws).reduce(0.0) { sum, i in
            sum + Logarithm.exponential(mean: 7, unit: (Double(i) + 0.5) / Double(draws))
        }
        #expect(abs(sum / Double(draws) - 7) < 0.01)
    }

    @Test("points on the grid add up without rounding")
    func grid() {
        let small = Points.rounded(0.123_456)
        var sum = Points.base
        for _ in 0..<500 { sum += small }
        #expect(Points.units(sum - Points.base) == 500 * Points.units(small))
        #expect(Points.units(100) == 100 * Points.unitsPerPoint)
        #expect(Points.units(-100) == -100 * Points.unitsPerPoint)
    }

    @Test("chance is even, and one person's luck says nothing about the next step's")
    func chance() {
        let people = 20_000
        let now = Chance(seed: 1, audience: 0, step: 5, purpose: 1)
        let next = Chance(seed: 1, audience: 0, step: 6, purpose: 1)
        var sum = 0.0
        var product = 0.0
        for person in 0..<people {
            let (one, two) = (Double(now.unit(person)) - 0.5, Double(next.unit(person)) - 0.5)
            sum += one
            product += one * two
        }
        #expect(abs(sum / Double(people)) < 0.01)
        #expect(abs(product / Double(people)) < 0.003)
    }

    @Test(
        "neighbours have the luck they have alone, also where the small products are made anew",
        arguments: [0, 256, 65_280, 65_536, 131_072, 4_999_936])
    func neighbours(start: Int) {
        for seed in [UInt64(1), 8, 77] {
            let chance = Chance(seed: seed, audience: 2, step: 31, purpose: 100)
            var luck = NeighbourChance(chance)
            luck.begin(at: start)
            for (place, product) in luck.products.enumerated() {
                #expect(luck.bits(product) == chance.bits(UInt32(start + place)))
            }
        }
    }
}
