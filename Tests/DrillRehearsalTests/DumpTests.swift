import DrillEngine
import Foundation
import MessageReading
import Testing
import TranscriptJournal

@testable import DrillRehearsal

func dumped<P: Player>(_ name: String, _ player: P, people: Int = 2000) throws -> String {
    let scenario = try RealScenarios.read(name)
    var out = ""
    let transcript = Performance(scenario, seed: 1, people: people).play(player)
    for entry in transcript.entries {
        switch entry {
        case .action(let at, let action):
            switch action {
            case .wait: break
            default: out += "\(at) > \(action)\n"
            }
        case .event(let o):
            switch o.event {
            case .pulse: break
            case .received(let m):
                out +=
                    "\(o.at)      [\(m.number)] \(m.from) \(m.origin) \(m.claims.map(\.kind)): \(m.text.prefix(90))\n"
                    .replacingOccurrences(of: "\n", with: " ") + "\n"
            case .sent(let m):
                for l in ["blame", "hostile", "investment", "minimise", "vague", "jargon", "effort_excuse"] {
                    if let q = m.reading.findings[l], !m.audiences.isEmpty { out += "   BAD \(l): \(q)\n" }
                }
                if ["hard", "hedged"].contains(m.reading.eta.rawValue) {
                    out += "   ETA \(m.reading.eta) \(m.reading.etaWords)\n"
                }
                if m.reading.updatesAt.count > 1 {
                    out += "   UPD \(m.reading.updatesAt) \(m.reading.findings["next_update"] ?? [])\n"
                }
                out +=
                    "\(o.at)   sent \(m.number) repeats=\(m.repeats) \(m.reading.findings.keys.sorted()) eta=\(m.reading.eta) \(m.reading.updatesAt) \(m.reading.recoveryBy.map(String.init(describing:)) ?? "")\n"
            case .ended: break
            default: out += "\(o.at)   \(o.event)\n"
            }
        case .yardstick: break
        }
    }
    out += "\(Outcome(transcript).all)\n"
    return out
}

@Test(arguments: RealScenarios.names)
func dump(_ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["DUMP"] else { return }
    try dumped(name, Exemplary(seed: 1)).write(
        toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
}
