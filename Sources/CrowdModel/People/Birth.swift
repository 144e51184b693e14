import Groundwork

/// How the people of an audience come to be different from each other.
enum Birth {
    /// The most people a crowd may have, some 300 MB; beyond it memory, not the model, would fail.
    static let limit = 5_000_000

    /// Draws everyone of an audience under the seed.
    static func people(
        of profile: AudienceProfile, count: Int, audience: Int, seed: UInt64, parameters: CrowdParameters
    ) -> Population {
        let draws = (0..<8).map { Chance(seed: seed, audience: audience, step: -1, purpose: UInt64($0)) }
        let dependence = Float(bounded(profile.dependence, 0, 1))
        let prior = Float(bounded(profile.priorTrust, 0, 100))
        let temper = Temper(profile.patience)
        var people = Population(count: count, patience: Patience(mean: temper.holdMinutes, chance: draws[5]))
        for person in 0..<count {
            people[.presence, person] = 65536 * (0.25 + 0.6 * draws[0].unit(person))
            let urgency = skewed(draws[1].unit(person), spread: parameters.urgencySpread)
            people[.urgency, person] = urgency * (0.4 + dependence) * temper.haste
            people[.blame, person] =
                parameters.responsibility + parameters.blameSpread * (2 * draws[2].unit(person) - 1)
            let trust = prior + parameters.trustSpread * bell(draws[3], person)
            people[.trust, person] = Points.rounded(bounded(trust, 1, 99))
            people[.ceiling, person] = people[.trust, person]
            people[.frustration, person] = Points.rounded(parameters.restLevel * 2 * draws[4].unit(person))
            people[.due, person] = Population.never
            people.channels[person] = readerMask(profile.reads, draws[6], person)
        }
        return people
    }

    /// Heavy to the right around a mean of 1: few people have most of the hurry (SF-12).
    private static func skewed(_ unit: Float, spread: Float) -> Float {
        1 + spread * (3 * unit * unit - 1)
    }

    /// A sum of three draws from -1 to 1: nearly a bell curve with a standard deviation of 1.
    private static func bell(_ chance: Chance, _ person: Int) -> Float {
        let base = person &* 3
        return 2 * (chance.unit(base) + chance.unit(base &+ 1) + chance.unit(base &+ 2)) - 3
    }

    private static func readerMask(_ reads: [ChannelShare], _ chance: Chance, _ person: Int) -> UInt16 {
        var mask: UInt16 = 0
        for (bit, read) in reads.prefix(16).enumerated()
        where chance.unit(person &* 16 &+ bit) < Float(bounded(read.share, 0, 1)) {
            mask |= 1 << UInt16(bit)
        }
        return mask
    }
}

/// What an audience's patience means in figures.
private struct Temper {
    /// How much faster than average frustration grows.
    let haste: Float
    /// Mean minutes somebody holds the line.
    let holdMinutes: Float

    init(_ patience: AudienceProfile.Patience) {
        switch patience {
        case .low: (haste, holdMinutes) = (1.25, 4)
        case .medium: (haste, holdMinutes) = (1, 7)
        case .high: (haste, holdMinutes) = (0.8, 12)
        }
    }
}

/// A number held between two bounds; the lower one when it is not a number.
func bounded<Number: BinaryFloatingPoint>(_ value: Number, _ low: Number, _ high: Number) -> Number {
    guard value > low else { return low }
    return value < high ? value : high
}
