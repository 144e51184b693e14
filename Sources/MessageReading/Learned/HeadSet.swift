/// Some of the heads, a bit each.
struct HeadSet: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The heads that a topic of a phrasebook speaks of: its label or estimate, to whomever.
    init(named topic: String) {
        self.init(Heads.all.indices.filter { Heads.all[$0].subject.topic == topic }.map(HeadSet.head))
    }

    /// One head alone.
    static func head(_ head: Int) -> HeadSet { HeadSet(rawValue: 1 << UInt64(head)) }
}
