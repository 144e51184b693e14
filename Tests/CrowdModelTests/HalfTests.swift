import Testing

@testable import CrowdModel

@Suite("Properties that share a word")
struct HalfTests {
    @Test(
        "a value is kept as near as half a word can say it, and times and chances to the side that changes nothing",
        arguments: [
            (Half.due, 7.9, 7), (.due, 7, 7), (.callAfter, 7.1, 8), (.callAfter, 7, 7), (.presence, 0.1, 1),
            (.presence, 55705.6, 55706), (.urgency, 1, 1), (.urgency, 7.9999, 7.9998779),
            (.urgency, 9, 7.9998779),
            (.blame, 0.5, 0.5), (.blame, 2, 1.9999695), (.ceiling, 99.9995, 100), (.ceiling, 100, 100),
            (.ceiling, -1, 0), (.due, -3, 0), (.due, .nan, 0), (.due, .infinity, 65535),
        ] as [(Half, Float, Float)])
    func value(half: Half, put: Float, kept: Float) {
        var word: UInt32 = 0
        half.put(put, in: &word)
        #expect(half.value(in: word) == kept)
    }

    @Test("who shares a word leaves the other alone", arguments: Half.allCases)
    func neighbours(half: Half) {
        for other in Half.allCases where other != half && other.offset == half.offset {
            var word: UInt32 = 0
            half.put(1, in: &word)
            other.put(1.5, in: &word)
            let kept = other.value(in: word)
            half.put(0.25, in: &word)
            #expect(other.value(in: word) == kept && kept >= 1)
        }
        #expect(Half.allCases.count { $0.offset == half.offset } == 2)
    }

    @Test("a step that never comes stays one")
    func never() {
        var word: UInt32 = 0
        Half.callAfter.put(Population.never, in: &word)
        #expect(Half.callAfter.value(in: word) == Population.never)
    }
}
