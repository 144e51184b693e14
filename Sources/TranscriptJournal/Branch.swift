package import DrillEngine
package import Groundwork

/// The part of an attempt that another one takes over: every action before a moment.
package struct Branch: Sendable {
    /// From where the attempt is played anew.
    package let moment: Moment
    /// The attempt it branches off from, as the new header names it.
    package let parent: TranscriptHeader.Parent
    /// What was done before that moment, and by whom.
    package let actions: [(action: Action, by: String?)]

    /// Cuts a transcript at a moment.
    ///
    /// - Parameter name: the name of its file.
    package init(_ found: TranscriptReader.Found, named name: String, at moment: Moment) {
        self.moment = moment
        var kept: [(action: Action, by: String?)] = []
        var last = 0
        for (index, entry) in found.transcript.entries.enumerated() {
            switch entry {
            case .action(let at, let action, let by):
                if at >= moment { continue }
                if case .intervene(.finish) = action { continue }
                kept.append((action, by))
                last = index + 1
            case .event(let occurrence): if occurrence.at < moment { last = index + 1 }
            case .yardstick: break
            }
        }
        actions = kept
        let digest = found.lines.indices.contains(last) ? Branch.digest(of: found.lines[last]) : ""
        parent = TranscriptHeader.Parent(file: name, digest: digest, moment: moment)
    }

    /// The running digest at the end of a line.
    private static func digest(of line: Substring) -> String { String(line.suffix(18).dropLast(2)) }

    /// An action as it is done again: one that lets time pass stops at the moment of the branch.
    func again(_ action: Action, in drill: Drill) throws(Refusal) -> Action {
        switch action {
        case .wait(let until): return .wait(until: min(until, moment))
        case .intervene(.jump(let to)): return .intervene(.jump(to: min(to, moment)))
        case .waitNext, .finish:
            var trial = drill
            _ = try trial.apply(action)
            return trial.now > moment ? .wait(until: moment) : action
        default: return action
        }
    }
}
