package import DrillEngine
import Groundwork
import ScenarioLanguage

/// Does anything, sensible or not: what it does to a drill, a drill must bear.
package struct Monkey: Player {
    package static let name = "monkey"
    private var chance: RandomStream

    package init(seed: UInt64) {
        chance = RandomStream(seed: seed, name: "monkey")
    }

    package mutating func next(at desk: Desk) -> Action {
        switch chance.below(100) {
        case 0..<15: .send(channel: channel(desk), audiences: audiences(desk), text: text(desk))
        case 15..<25: .reply(message: chance.below(desk.inbox.count + 3) - 1, text: text(desk))
        case 25..<35: .tell(party: party(desk), text: text(desk))
        case 35..<42: .escalate(party: party(desk))
        case 42..<50: .take(measure: pick(desk.measures.map(\.measure.name)))
        case 50..<90: .wait(until: desk.now + chance.below(240) - 20)
        default: .waitNext
        }
    }

    private mutating func pick(_ names: [String]) -> String {
        if names.isEmpty || chance.percent(15) { return Monkey.oddities[chance.below(Monkey.oddities.count)] }
        let name = names[chance.below(names.count)]
        return chance.percent(20) ? name.uppercased() : name
    }

    private mutating func channel(_ desk: Desk) -> String? {
        chance.percent(50) ? nil : pick(desk.channels)
    }

    private mutating func audiences(_ desk: Desk) -> [String] {
        (0..<chance.below(4)).map { _ in pick(desk.groups.map(\.name) + ["all"]) }
    }

    private mutating func party(_ desk: Desk) -> String { pick(desk.parties.map(\.party.name)) }

    /// Words of all kinds: good, bad, received, empty, very long.
    private mutating func text(_ desk: Desk) -> String {
        let good = Lines.of(desk.language)
        let bad = BadLines.of(desk.language)
        switch chance.below(10) {
        case 0..<4:
            let ideas = Idea.allCases
            return (0...chance.below(5)).map { _ in
                good[ideas[chance.below(ideas.count)]].first ?? ""
            }.joined(separator: " ")
        case 4..<6: return bad.chatter[chance.below(bad.chatter.count)]
        case 6: return Slots.fill(bad.nextPromise[0], ["service": desk.service, "clock": desk.now.clock])
        case 7: return desk.inbox.last?.text ?? ""
        case 8: return desk.facts.last?.fact.text ?? "?"
        default: return pick([])
        }
    }

    private static let oddities = [
        "", " ", "\u{0}", "\u{1B}[2J", "🦜", "x\u{301}\u{301}\u{301}", "\u{202E}abc", "all", "99:99",
        "{service}",
        String(repeating: "a ", count: 40_000), String(repeating: "storing ", count: 500), "\r\n.\r\n",
    ]
}
