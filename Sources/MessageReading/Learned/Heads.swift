/// The questions that the learned layer answers, in the order in which its weights are stored.
package enum Heads {
    /// Labels of messages to users, estimates, and labels of inward messages.
    package static let all: [String] =
        [
            "problem", "impact", "cause", "unknown", "actions", "ownership", "empathy", "next_update",
            "workaround", "contact", "prepare", "restored", "effort_excuse", "blame", "investment",
            "minimise",
            "vague", "jargon", "hostile", "eta:hard", "eta:hedged", "eta:refused",
        ] + ["in:accepts", "in:challenges", "in:escalates", "in:mobilises", "in:next_update"]
}

extension Heads {
    /// The head of a label in messages to these people, where it has one.
    package static func index(of label: Label, to addressee: Addressee) -> Int? {
        addressee == .users ? users[label] : inward[label]
    }

    /// The labels of messages to these people with their heads, in the order of the labels.
    package static func labelled(to addressee: Addressee) -> [(label: Label, head: Int)] {
        addressee == .users ? labelledForUsers : labelledInward
    }

    private static let labelledForUsers = labels(.users)
    private static let labelledInward = labels(.inward)

    private static func labels(_ addressee: Addressee) -> [(label: Label, head: Int)] {
        Label.allCases.compactMap { label in index(of: label, to: addressee).map { (label, $0) } }
    }

    /// The heads for messages to these people.
    package static func range(to addressee: Addressee) -> Range<Int> {
        addressee == .users ? 0..<firstInward : firstInward..<all.count
    }

    /// Whom messages address that a head is about.
    package static func addressee(of head: Int) -> Addressee { head < firstInward ? .users : .inward }

    /// The heads that accuse: what drives people up the wall, and the all-clear, which is held against whoever sounds it
    /// too early.
    package static let accusing: [Int] =
        [
            "restored", "effort_excuse", "blame", "investment", "minimise", "vague", "jargon", "hostile",
            "eta:hard",
        ].compactMap { all.firstIndex(of: $0) }

    /// The heads of what excuses: toil, fault of others, money spent.
    package static let excusing: [Int] = ["effort_excuse", "blame", "investment"]
        .compactMap { all.firstIndex(of: $0) }

    private static let firstInward = all.firstIndex { $0.hasPrefix("in:") } ?? all.count

    /// The head of an estimate; none for `none`.
    package static func index(of estimate: Estimate) -> Int? {
        estimates[estimate]
    }

    private static let estimates: [Estimate: Int] = {
        var table: [Estimate: Int] = [:]
        for estimate in Estimate.allCases { table[estimate] = all.firstIndex(of: "eta:" + estimate.rawValue) }
        return table
    }()

    private static let users = table { $0.rawValue }
    private static let inward = table { "in:" + $0.rawValue }

    private static func table(_ name: (Label) -> String) -> [Label: Int] {
        var table: [Label: Int] = [:]
        for label in Label.allCases { table[label] = all.firstIndex(of: name(label)) }
        return table
    }
}
