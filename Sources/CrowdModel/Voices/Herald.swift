import Groundwork

/// Chooses who of the crowd is heard by the trainee: few, at random, and more of them the angrier people are.
struct Herald: Sendable {
    private var chance: RandomStream
    /// The step from which each audience may be heard again.
    private var quietUntil: [Int]
    /// How many voices each audience has raised about the present recovery.
    private var thanks: [Int]

    init(audiences: Int, seed: UInt64) {
        chance = RandomStream(seed: seed, name: "voices")
        quietUntil = [Int](repeating: 0, count: audiences)
        thanks = [Int](repeating: 0, count: audiences)
    }

    /// Steps between two voices of an audience at least: a quarter of an hour.
    private static let pause = 3

    /// The voices of one step.
    mutating func voices(
        of groups: [Group], around air: [Surroundings], number: Int
    ) -> [Voice] {
        var voices: [Voice] = []
        for index in groups.indices {
            // Every audience draws in every step, so that one falling silent does not change the others.
            let luck = Float(chance.unit())
            let pick = chance.next()
            let group = groups[index]
            guard group.count > 0, air[index].open > 0, group.hadOutage else { continue }
            if !group.isRecovered { thanks[index] = 0 }
            guard number >= quietUntil[index], luck < rate(of: group, air[index], thanks: thanks[index])
            else {
                continue
            }
            let person = speaker(in: group, air[index], pick)
            let speaker = Speaker(group, person, air[index], number: number, luck: RandomStream.mix(pick))
            quietUntil[index] = number + Herald.pause
            if group.isRecovered { thanks[index] += 1 }
            voices.append(
                Voice(audience: index, person: person, tone: speaker.tone, about: speaker.about))
        }
        return voices
    }

    /// The chance of a voice in a step: at most three an hour, in anger; under one from the resigned.
    private func rate(of group: Group, _ air: Surroundings, thanks: Int) -> Float {
        if group.isRecovered { return thanks < 3 ? 0.08 : 0 }
        let anger = group.frustration * 0.01
        let unknown = 1 - 0.6 * group.hindsight - 0.4 * group.prospect
        let given = group.helplessness
        return air.loss * (0.05 + 0.25 * anger + 0.08 * unknown) * (1 - 0.7 * given)
    }

    /// Of eight people drawn, the one who minds most.
    private func speaker(in group: Group, _ air: Surroundings, _ pick: UInt64) -> Int {
        var best = 0
        var loudest: Float = -1
        for draw in 0..<8 {
            let bits = RandomStream.mix(pick &+ UInt64(draw))
            let person = Int(bits.multipliedFullWidth(by: UInt64(group.count)).high)
            let voice = group.people[.frustration, person] * group.people[.urgency, person]
            if voice > loudest { (best, loudest) = (person, voice) }
        }
        return best
    }
}
