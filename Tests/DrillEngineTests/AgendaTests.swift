import Groundwork
import Testing

@testable import DrillEngine

@Suite("The agenda")
struct AgendaTests {
    @Test("by moment, then by rank, then in the order noted", arguments: 1...20 as ClosedRange<UInt64>)
    func order(seed: UInt64) {
        var chance = RandomStream(seed: seed, name: "agenda")
        var agenda = Agenda()
        var noted: [(at: Int, rank: Int, number: Int)] = []
        for number in 0..<200 {
            let at = chance.below(10)
            let item: Agenda.Item =
                switch chance.below(3) {
                case 0: .measureWorks(number)
                case 1: .inject(index: number, repetition: 1)
                default: .updateExpires(promise: number)
                }
            agenda.note(item, at: Moment(minutes: at))
            noted.append((at, item.rank, number))
        }
        noted.sort { ($0.at, $0.rank, $0.number) < ($1.at, $1.rank, $1.number) }
        var taken: [Int] = []
        while let item = agenda.take(until: Moment(minutes: 100)) {
            switch item {
            case .measureWorks(let number), .updateExpires(let number): taken.append(number)
            case .inject(let number, _): taken.append(number)
            default: break
            }
        }
        #expect(taken == noted.map(\.number), "seed \(seed)")
    }

    @Test("nothing is taken before its time")
    func early() {
        var agenda = Agenda()
        agenda.note(.measureWorks(0), at: Moment(minutes: 10))
        #expect(agenda.take(until: Moment(minutes: 9)) == nil)
        #expect(agenda.take(until: Moment(minutes: 10)) != nil)
    }
}
