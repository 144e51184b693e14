/// Things that a phrase can ask for and that are no words.
enum Special: UInt8, CaseIterable, Sendable {
    case time, past, floor, rhythm, number, page, mail, phone, mixed

    /// Finds it by its name in a phrasebook.
    init?(name: String) {
        guard let found = Special.byName[name] else { return nil }
        self = found
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    /// Its symbol, the same in every book.
    var symbol: Int32 { Int32(rawValue) }

    /// What a time is, as phrases can ask for it.
    init(_ mention: TimeMention) {
        self = mention.isPast ? .past : mention.isFloor ? .floor : mention.kind == .rhythm ? .rhythm : .time
    }
}
