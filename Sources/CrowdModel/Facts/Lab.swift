import Groundwork

/// Where facts are tested: the same seed, the same outage, one change.
struct Lab: Sendable {
    /// The figures of the model.
    var parameters: CrowdParameters
    /// How many people a crowd has.
    let people: Int
    /// The seed of every run.
    let seed: UInt64

    /// A total outage for one audience, from Tuesday at eight until five o'clock on the last day.
    func outage(days: Int = 1) -> Trial { Trial(people: people, days: days) }

    /// A total outage in which something is said.
    func outage(days: Int = 1, _ saying: (inout Trial) -> Void) -> Trial {
        var trial = outage(days: days)
        saying(&trial)
        return trial
    }

    /// Plays a trial and keeps how every audience feels after each step.
    func play(_ trial: Trial) -> Record {
        var moods: [[Mood]] = []
        let crowd = trial.run(seed: seed, parameters: parameters) { _, crowd, _ in moods.append(crowd.moods) }
        return Record(moods: moods, crowd: crowd)
    }

    /// Plays an outage in which something is said, with so many times as many people: calls are rare events.
    func play(days: Int = 1, times: Int = 1, _ saying: (inout Trial) -> Void) -> Record {
        var trial = Trial(people: people * times, days: days)
        saying(&trial)
        return play(trial)
    }

    /// The same lab with other figures.
    func with(_ change: (inout CrowdParameters) -> Void) -> Lab {
        var lab = self
        change(&lab.parameters)
        return lab
    }
}

/// What was seen in a run.
struct Record: Sendable {
    /// The moods of every audience after each step.
    let moods: [[Mood]]
    /// The crowd at the end.
    let crowd: Crowd

    /// The mood of an audience so many hours after the start.
    func mood(at hours: Double, audience: Int = 0) -> Mood {
        let step = Int(hours * 12) - 1
        return moods[min(max(step, 0), moods.count - 1)][audience]
    }

    /// The mood of an audience at the end.
    func end(audience: Int = 0) -> Mood { moods[moods.count - 1][audience] }

    /// Frustration at the end.
    var frustration: Double { end().frustration }
    /// Trust at the end.
    var trust: Double { end().trust }
    /// Mean frustration over all steps.
    var meanFrustration: Double { mean(\.frustration) }
    /// Mean trust over all steps.
    var meanTrust: Double { mean(\.trust) }

    private func mean(_ value: (Mood) -> Double) -> Double {
        moods.reduce(0) { $0 + value($1[0]) } / Double(moods.count)
    }

    /// Calls made between two hours.
    func calls(from: Double, to: Double) -> Double {
        let before = from > 0 ? mood(at: from).calls : 0
        return Double(mood(at: to).calls - before)
    }

    /// Mean helplessness of the first audience at the end, in hundredths.
    var helplessness: Double { Double(crowd.groups[0].helplessness) * 100 }

    /// What was booked to a cause: points of frustration and of trust.
    func booked(_ cause: Cause, audience: Int = 0) -> (frustration: Double, trust: Double) {
        crowd.causes.filter { $0.cause == cause && $0.audience == audience }
            .reduce((0, 0)) { ($0.0 + $1.frustration, $0.1 + $1.trust) }
    }
}
