import Testing

@testable import Groundwork

@Suite("Streams of chance")
struct RandomStreamTests {
    /// The numbers that SplitMix64 is known to give from the seed 1234567.
    @Test("the finaliser is that of SplitMix64")
    func mix() {
        let known: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        var state: UInt64 = 1_234_567
        for number in known {
            state &+= 0x9E37_79B9_7F4A_7C15
            #expect(RandomStream.mix(state) == number)
        }
    }

    @Test("seed and name both choose the stream; the same two open the same one")
    func streams() {
        func first(_ seed: UInt64, _ name: String) -> UInt64 {
            var stream = RandomStream(seed: seed, name: name)
            return stream.next()
        }
        #expect(first(1, "a") == first(1, "a"))
        #expect(Set([first(1, "a"), first(2, "a"), first(1, "b"), first(2, "b")]).count == 4)
    }

    @Test("a number below a bound is never the bound, and each below it comes")
    func below() {
        var stream = RandomStream(seed: 3, name: "bounds")
        #expect(Set((0..<200).map { _ in stream.below(3) }) == [0, 1, 2])
        #expect(Set((0..<50).map { _ in stream.below(1) }) == [0])
        #expect(stream.below(0) == 0 && stream.below(-5) == 0)
    }

    @Test("a bound that is not positive costs no draw")
    func noDraw() {
        var (one, other) = (RandomStream(seed: 3, name: "x"), RandomStream(seed: 3, name: "x"))
        _ = (one.below(0), one.below(-1))
        #expect(one.next() == other.next())
    }

    @Test("no chance never happens, a hundred in a hundred always, and each chance as often as it says")
    func percent() {
        var stream = RandomStream(seed: 4, name: "chances")
        #expect(!(0..<2000).contains { _ in stream.percent(0) })
        #expect((0..<2000).allSatisfy { _ in stream.percent(100) })
        let quarter = (0..<4000).count { _ in stream.percent(25) }
        #expect((900...1100).contains(quarter))
    }

    @Test("a number of the unit is made of the upper 53 of the 64 bits")
    func unit() {
        var (one, other) = (RandomStream(seed: 5, name: "unit"), RandomStream(seed: 5, name: "unit"))
        for _ in 0..<100 {
            let number = one.unit()
            #expect((0..<1).contains(number))
            #expect(UInt64(number * 0x1p53) == other.next() / 2048)
        }
    }
}
