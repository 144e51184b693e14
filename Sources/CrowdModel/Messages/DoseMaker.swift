import Groundwork

/// Reads what a message holds as a dose: information first, then soothing phrases, then the ones that drive people up
/// the wall.
struct DoseMaker {
    let message: HeardMessage
    let parameters: CrowdParameters
    private var content: MessageContent { message.content }

    init(_ message: HeardMessage, _ parameters: CrowdParameters) {
        self.message = message
        self.parameters = parameters
    }

    /// Makes the dose and leaves its traces with the listeners.
    func dose(for listening: inout Listening) -> Dose {
        var dose = information()
        if dose.informs {
            if content.contains(.news) { listening.fatigue *= 0.5 }
        } else {
            emptiness(&dose, &listening)
        }
        soothe(&dose, &listening)
        candour(&dose, &listening)
        provoke(&dose)
        deceive(&dose)
        return dose
    }

    /// Pieces of information add up with diminishing returns (SF-42) and are worth little when nothing is new.
    private func information() -> Dose {
        var dose = Dose()
        guard content.isDisjoint(with: [.repetition, .falseAllClear]) else { return dose }
        let worth: Float = content.contains(.news) ? 1 : parameters.staleShare
        let muddle: Float = (content.contains(.jargon) ? 0.7 : 1) * (content.contains(.vague) ? 0.9 : 1)
        let past =
            value(.problem, 0.2) + value(.impact, 0.2) + value(.cause, 0.4) + value(.actions, 0.45)
            + value(.unknown, 0.2) + value(.restored, 0.6)
        let future =
            value(.workaround, 0.4) + value(.prepare, 0.35) + value(.contact, 0.1) + value(.actions, 0.1)
            + value(.refusedEstimate, 0.05) + value(.restored, 0.6)
        let promise = value(.hardEstimate, 0.45) + hedged
        // The next moment of news is new each time, also when there is no other news.
        let rhythm: Float = message.updateDue == nil ? value(.nextUpdate, 0.1) : value(.nextUpdate, 0.35)
        dose.hindsight = saturated(past) * worth * muddle
        let all = saturated(future * worth + promise * worth + rhythm) * muddle
        dose.prospect = all
        dose.promised = promise > 0 ? all * promise * worth / (future * worth + promise * worth + rhythm) : 0
        return dose
    }

    private func value(_ piece: MessageContent, _ worth: Float) -> Float {
        content.contains(piece) ? worth : 0
    }

    /// A half of everything said sticks at once, and no message says it all.
    private func saturated(_ sum: Float) -> Float { sum / (sum + 0.35) }

    /// A range is worth most when it is moderate beside the time until then (SF-21).
    private var hedged: Float {
        guard content.contains(.hedgedEstimate), !content.contains(.hardEstimate) else { return 0 }
        guard let due = message.recoveryDue else { return 0.15 }
        let ahead = max(Float(due.minutes) - Float(message.at.minutes), 30)
        let width = max(Float(message.rangeMinutes), 0) / ahead
        return 0.3 + (width < 0.5 ? 0.2 * width : max(0.1 - 0.3 * (width - 0.5), -0.2))
    }

    /// Nothing said: as good as silence at first, worse each further time (SF-03, SF-15).
    private func emptiness(_ dose: inout Dose, _ listening: inout Listening) {
        let harm = min(0.4 * listening.fatigue, 2)
        listening.fatigue += 1
        dose.effects.append(PhraseEffect(cause: .emptyUpdate, frustration: harm, trust: -harm * 0.35))
    }

    private func soothe(_ dose: inout Dose, _ listening: inout Listening) {
        let told: Float = dose.informs ? 1 : 0.2
        let weight = parameters.wordWeight * told
        if content.contains(.empathy) {
            let fresh = listening.soothing(.empathy) * weight
            dose.effects.append(PhraseEffect(cause: .empathy, frustration: -1.8 * fresh, trust: 1 * fresh))
        }
        if content.contains(.ownership) {
            let fresh = listening.soothing(.ownership) * weight
            dose.effects.append(
                PhraseEffect(cause: .ownership, frustration: -1.2 * fresh, trust: 2.5 * fresh))
        }
        guard content.contains(.news) else { return }
        if content.contains(.workaround) {
            let fresh = listening.soothing(.workaround) * weight
            dose.effects.append(PhraseEffect(cause: .workaround, frustration: -3 * fresh, trust: 1.2 * fresh))
        }
        if content.contains(.prepare) {
            // Bad news hurts at first; what it is worth comes later, through the prospect (SF-08).
            let fresh = listening.soothing(.preparation) * weight
            dose.effects.append(
                PhraseEffect(cause: .preparation, frustration: 1.5 * fresh, trust: 0.8 * fresh))
        }
    }

    /// Bad news that people hear from IT first costs less than bad news they find out (SF-29, SF-30).
    private func candour(_ dose: inout Dose, _ listening: inout Listening) {
        guard dose.informs, !content.contains(.repetition) else { return }
        if listening.informedAt == nil, let steps = listening.outageSteps, content.contains(.problem) {
            let early = max(0, 1 - Float(steps) / 12)
            dose.effects.append(PhraseEffect(cause: .information, trust: 3 * early * parameters.wordWeight))
        }
        if content.contains(.unknown), !listening.heardAdmission {
            listening.heardAdmission = true
            let spoken: Float = content.contains(.vague) ? 2 : 1
            dose.effects.append(
                PhraseEffect(cause: .information, trust: -parameters.uncertaintyCost * spoken))
        }
    }

    private func provoke(_ dose: inout Dose) {
        let weight = parameters.wordWeight
        func add(_ piece: MessageContent, _ cause: Cause, _ frustration: Float, _ trust: Float) {
            guard content.contains(piece) else { return }
            dose.effects.append(
                PhraseEffect(cause: cause, frustration: frustration * weight, trust: -trust * weight))
        }
        add(.effort, .effort, 1.5, 0.6)
        add(.blame, .blame, 2.5, 2.5)
        add(.investment, .investment, 1.5, 1)
        add(.minimise, .minimising, 3.5, 2)
        add(.hostile, .hostility, 6, 4)
        add(.jargon, .jargon, 0.8, 0.4)
        add(.vague, .vagueness, 0.8, 0.5)
        add(.hardEstimate, .certainty, 0, 0.4)
    }

    /// What is not true works until people find out.
    private func deceive(_ dose: inout Dose) {
        if content.contains(.falseAllClear) {
            dose.effects.append(PhraseEffect(cause: .falseAllClear, frustration: -3))
            dose.pretence = Pretence(
                message: message.number, kind: .allClear,
                effect: PhraseEffect(
                    cause: .falseAllClear, frustration: parameters.missedAnger * 1.4,
                    trust: -parameters.missedTrust * 1.7, ceilingCut: 6))
        }
        if content.contains(.denial) {
            dose.pretence = Pretence(
                message: message.number, kind: .denial,
                effect: PhraseEffect(
                    cause: .denial, frustration: 10, trust: -parameters.denialTrust, ceilingCut: 20))
        }
    }
}
