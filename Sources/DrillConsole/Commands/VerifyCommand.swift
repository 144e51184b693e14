import Groundwork
import TranscriptJournal

extension CommandDescription {
    /// Proves transcripts.
    static let verify = CommandDescription(
        name: "verify", arguments: "TRANSCRIPT…", count: 1...100_000,
        summary: Phrase(
            nl: "speelt verslagen na en zegt of ze kloppen",
            en: "runs transcripts again and says whether they are right"),
        options: [.scenario], examples: ["outage-drill verify Transcripts/*.jsonl"]
    ) { invocation in
        var status = ExitStatus.done
        // A glob also takes the ratings beside the transcripts.
        for path in invocation.arguments where !RatingsFile.isOne(path) {
            do {
                invocation.surroundings.say(try Verification(invocation).sentence(for: path))
            } catch let fault as TranscriptFault {
                let complaint = Complaint(fault)
                invocation.surroundings.complain(
                    SafeText.forTerminal(complaint.sentence(in: invocation.language)))
                if status == .done || complaint.status == .wrong { status = complaint.status }
            }
        }
        return status
    }
}

/// Holds one transcript against what its actions give.
private struct Verification {
    let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func sentence(for path: String) throws -> String {
        let found = try TranscriptReader.read(path)
        let scenario = try PlayedScenario(
            invocation, undone: Phrase(nl: "er is niets nagespeeld", en: "nothing was run again")
        ).find(for: found.transcript.header, path: path)
        var rerun = Rerun(scenario, header: found.transcript.header, path: path)
        try rerun.follow(found)
        let actions = found.transcript.actions.count
        let events = found.transcript.events.count
        let language = invocation.language
        var sentence = language.pick(
            nl: "\(path): klopt; \(actions) handelingen, \(events) gebeurtenissen",
            en: "\(path): right; \(actions) actions, \(events) events")
        if !found.transcript.isFinished {
            sentence += language.pick(nl: ", nog niet af", en: ", not finished")
        }
        if found.isTorn {
            sentence += language.pick(
                nl: ", laatste regel afgebroken ('resume' herstelt die)",
                en: ", last line torn ('resume' repairs it)")
        }
        return sentence
    }
}
