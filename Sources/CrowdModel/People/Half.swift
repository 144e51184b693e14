/// What the model keeps of every person in half a word, because it changes only when something happens to them.
///
/// Two of them share the word of a column: less memory to walk through in every step. What a whole number cannot say
/// is rounded as far as the figures in `unit` tell.
package enum Half: Int, Sendable, CaseIterable {
    /// The step after which a promise they heard is overdue; `Population.never` without one (SF-19).
    case due
    /// The step from which they may call again; `Population.never` while they are on the line.
    case callAfter
    /// How urgent their work is, times their dependence and impatience; about 1 on average, below 8 (SF-12).
    case urgency
    /// The chance that they need the service in a step within their hours, in 65,536ths.
    case presence
    /// How far they hold IT responsible, about 0.5 to 1.5, below 2; multiplies their anger (SF-10).
    case blame
    /// The trust to which good deeds can lift them at most, 0 to 100 points (SF-27, SF-50).
    case ceiling

    /// How many columns they take.
    static let columns = 3

    /// What one is worth in the whole number kept.
    @inline(__always)
    var unit: Float {
        switch self {
        case .due, .callAfter, .presence: 1
        case .urgency: 1 / 8192
        case .blame: 1 / 32768
        case .ceiling: 1 / 512
        }
    }

    /// How far the column of its word lies behind a person's first one.
    @inline(__always)
    var offset: Int { (Lane.count &+ rawValue >> 1) &* Population.tile }

    /// The value kept in a word.
    @inline(__always)
    func value(in word: UInt32) -> Float { Float(whole(in: word)) * unit }

    /// The whole number kept in a word, 0 to 65,535.
    @inline(__always)
    func whole(in word: UInt32) -> Int32 {
        Int32(bitPattern: isUpper ? word >> 16 : word & 0xFFFF)
    }

    /// Keeps a value in a word, as near as half a word can say it.
    @inline(__always)
    func put(_ value: Float, in word: inout UInt32) {
        let exact = bounded(value / unit, 0, 65535)
        let below = UInt32(exact)
        let whole = exact - Float(below) > slack ? below &+ 1 : below
        word = isUpper ? word & 0xFFFF | whole << 16 : word & 0xFFFF_0000 | whole
    }

    private var isUpper: Bool {
        @inline(__always) get { rawValue & 1 == 0 }
    }

    /// What may be lost by rounding down, in units.
    ///
    /// A step is beyond a time just when it is beyond the time rounded down, and short of it just when it is short of the
    /// time rounded up; as with a draw and a chance.
    private var slack: Float {
        @inline(__always) get {
            switch self {
            case .due: 1
            case .callAfter, .presence: 0
            case .urgency, .blame, .ceiling: 0.5
            }
        }
    }
}
