import Groundwork
import Testing

@testable import MessageReading

@Suite("What the learned layer is asked")
struct HeadsTests {
    @Test("the built-in weights stand in the order of the heads", arguments: Language.allCases)
    func order(language: Language) {
        let text = language == .dutch ? EmbeddedWeights.dutch : EmbeddedWeights.english
        let header = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        let lines = header.split(separator: 0x0A, maxSplits: 2 * Heads.all.count + 3).map {
            String(decoding: $0, as: UTF8.self).split(separator: " ")
        }
        for kind in ["head", "layer"] {
            let names = lines.filter { $0.first == kind[...] }.map { String($0[1]) }
            #expect(names == Heads.all.map(\.name))
        }
    }

    @Test(
        "a name says what is asked, and of a message to whom",
        arguments: [
            (Head.label(.nextUpdate, to: .users), "next_update", Int?(7)), (.estimate(.hard), "eta:hard", 19),
            (.label(.accepts, to: .inward), "in:accepts", 22),
            (.label(.nextUpdate, to: .inward), "in:next_update", 26), (.estimate(.none), "eta:none", nil),
            (.label(.accepts, to: .users), "accepts", nil), (.label(.blame, to: .inward), "in:blame", nil),
        ])
    func names(head: Head, name: String, place: Int?) {
        #expect(head.name == name && Heads.index(of: head) == place)
    }

    @Test("heads by whom they are about, and where their weights stand")
    func places() {
        #expect(Heads.range(to: .users) == 0..<22 && Heads.range(to: .inward) == 22..<27)
        for (addressee, places) in [
            (Addressee.users, WeightTable.placesForUsers), (.inward, WeightTable.placesInward),
        ] {
            let own = Heads.range(to: addressee)
            let first = WeightTable.keyLength + own.lowerBound
            #expect(Heads.all[own].allSatisfy { $0.addressee == addressee })
            #expect(places.contains(first) && places.contains(first + own.count - 1))
            #expect(places.count % 8 == 0 && places.upperBound <= WeightTable.lineLength)
        }
        #expect(WeightTable.lineLength == WeightTable.keyLength + Heads.all.count + 1)
    }

    @Test("a topic of a phrasebook speaks of its label or estimate, to whomever")
    func topics() {
        #expect(HeadSet(named: "next_update") == HeadSet(rawValue: 1 << 7 | 1 << 26))
        #expect(HeadSet(named: "hard") == HeadSet.head(19) && HeadSet(named: "nothing").isEmpty)
    }
}
