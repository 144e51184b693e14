import DrillEngine
import Foundation
import TranscriptJournal
import Testing

@testable import DrillRehearsal

@Test(arguments: RealScenarios.names)
func dump(_ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["DUMP"] else { return }
    let scenario = try RealScenarios.read(name)
    var out = ""
    let start = Date()
    let transcript = Performance(scenario, seed: 1, people: 2000).play(Exemplary(seed: 1))
    out += "took \(Date().timeIntervalSince(start))\n"
    for entry in transcript.entries {
        switch entry {
        case .action(let at, let action):
            switch action {
            case .wait: break
            default: out += "\(at) > \(action)\n"
            }
        case .event(let o):
            switch o.event {
            case .pulse, .received: break
            case .sent(let m):
                out +=
                    "\(o.at)   sent \(m.number) repeats=\(m.repeats) \(m.reading.findings.keys.sorted()) eta=\(m.reading.eta) \(m.reading.updatesAt) \(m.reading.recoveryBy.map(String.init(describing:)) ?? "")\n"
            case .ended: break
            default: out += "\(o.at)   \(o.event)\n"
            }
        case .yardstick: break
        }
    }
    out += "\(Outcome(transcript).all)\n"
    try out.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
}
