/// All heads of the learned layer, in the order in which their weights are stored; elsewhere a head is known by its
/// place in it.
package enum Heads {
    /// Labels of messages to users, estimates, and labels of inward messages.
    package static let all: [Head] =
        forUsers.map { .label($0, to: .users) } + [.hard, .hedged, .refused].map(Head.estimate)
        + inward.map { .label($0, to: .inward) }

    private static let forUsers: [Label] = [
        .problem, .impact, .cause, .unknown, .actions, .ownership, .empathy, .nextUpdate, .workaround,
        .contact, .prepare, .restored, .effortExcuse, .blame, .investment, .minimise, .vague, .jargon,
        .hostile,
    ]
    private static let inward: [Label] = [.accepts, .challenges, .escalates, .mobilises, .nextUpdate]

    /// The place of a head; none for what nothing is learned about, such as `none` of the estimates.
    package static func index(of head: Head) -> Int? { places[head] }

    private static let places = Dictionary(uniqueKeysWithValues: zip(all, all.indices))

    /// The labels of messages to these people with their heads, in the order of the labels.
    static func labelled(to addressee: Addressee) -> [(label: Label, head: Int)] {
        addressee == .users ? labelledForUsers : labelledInward
    }

    private static let labelledForUsers = labels(.users)
    private static let labelledInward = labels(.inward)

    private static func labels(_ addressee: Addressee) -> [(label: Label, head: Int)] {
        Label.allCases.compactMap { label in
            index(of: .label(label, to: addressee)).map { (label, $0) }
        }
    }

    /// The heads for messages to these people.
    package static func range(to addressee: Addressee) -> Range<Int> {
        addressee == .users ? 0..<firstInward : firstInward..<all.count
    }

    private static let firstInward = all.firstIndex { $0.addressee == .inward } ?? all.count

    /// The heads that accuse: what drives people up the wall, and the all-clear, which is held against whoever sounds it
    /// too early.
    package static let accusing: [Int] =
        ([
            .restored, .effortExcuse, .blame, .investment, .minimise, .vague, .jargon, .hostile,
        ].map { .label($0, to: .users) } + [.estimate(.hard)]).compactMap(index)

    /// The heads of what excuses: toil, fault of others, money spent.
    static let excusing: [Int] = [.effortExcuse, .blame, .investment]
        .compactMap { index(of: .label($0, to: .users)) }
}
