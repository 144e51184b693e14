/// How far two who rated the same things agree.
package struct Agreement: Sendable, Hashable {
    /// The fewest common items of which agreement is told.
    package static let fewest = 5

    /// Who rated.
    package var evaluator: String
    /// Against whom; nothing for the machine.
    package var other: String?
    /// How many items both rated.
    package var items: Int
    /// On how many they gave the same letter.
    package var same: Int
    /// Kappa with quadratic weights; nothing where both always gave one and the same letter, or of few items.
    package var kappa: Double?

    /// Every pair with enough common items: each evaluator against the machine, then against one another.
    package static func all(in debrief: Debrief) -> [Agreement] {
        let book = RatingBook(debrief.ratings)
        var all: [Agreement] = []
        for evaluator in book.evaluators {
            let own = book.letters(of: evaluator)
            let pairs = own.compactMap { item, letter in
                debrief.machinePoints(for: item).map { (letter, HseepRating(points: Double($0))) }
            }
            all.append(Agreement(evaluator, nil, pairs))
        }
        for (index, evaluator) in book.evaluators.enumerated() {
            for other in book.evaluators.dropFirst(index + 1) {
                let theirs = book.letters(of: other)
                let pairs = book.letters(of: evaluator).compactMap { item, letter in
                    theirs[item].map { (letter, $0) }
                }
                all.append(Agreement(evaluator, other, pairs))
            }
        }
        return all.filter { $0.items >= fewest }
    }

    private init(_ evaluator: String, _ other: String?, _ pairs: [(HseepRating, HseepRating)]) {
        self.evaluator = evaluator
        self.other = other
        items = pairs.count
        same = pairs.count { $0.0 == $0.1 }
        kappa = Agreement.kappa(pairs)
    }

    /// Cohen's kappa over the four letters in order, a difference weighing by its square.
    static func kappa(_ pairs: [(HseepRating, HseepRating)]) -> Double? {
        let order = HseepRating.allCases
        var left = [Double](repeating: 0, count: order.count)
        var right = left
        var observed = 0.0
        for (a, b) in pairs {
            guard let a = order.firstIndex(of: a), let b = order.firstIndex(of: b) else { continue }
            left[a] += 1
            right[b] += 1
            observed += Double((a - b) * (a - b))
        }
        var expected = 0.0
        for a in order.indices {
            for b in order.indices { expected += Double((a - b) * (a - b)) * left[a] * right[b] }
        }
        guard expected > 0 else { return nil }
        return 1 - observed * Double(pairs.count) / expected
    }
}

/// Ratings by who gave them and what they are about; what was said last counts.
package struct RatingBook: Sendable {
    /// The ratings that count, in the order in which they were given.
    package let ratings: [Rating]
    /// Who rated, in the order in which they began.
    package let evaluators: [String]

    /// Orders ratings as a file keeps them.
    package init(_ all: [Rating]) {
        var evaluators: [String] = []
        var kept: [Rating] = []
        var places: [String: [Rating.Item: Int]] = [:]
        for rating in all {
            if places[rating.evaluator] == nil { evaluators.append(rating.evaluator) }
            if let place = places[rating.evaluator]?[rating.item] {
                kept[place].at = rating.at
                kept[place].mark = rating.mark ?? kept[place].mark
                kept[place].remark = rating.remark ?? kept[place].remark
            } else {
                places[rating.evaluator, default: [:]][rating.item] = kept.count
                kept.append(rating)
            }
        }
        ratings = kept
        self.evaluators = evaluators
    }

    /// The letters that somebody gave.
    func letters(of evaluator: String) -> [Rating.Item: HseepRating] {
        var letters: [Rating.Item: HseepRating] = [:]
        for rating in ratings where rating.evaluator == evaluator {
            if let mark = rating.mark { letters[rating.item] = mark.letter }
        }
        return letters
    }
}
