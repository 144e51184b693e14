/// How far a long piece of work is, for a person at a terminal; nothing otherwise.
struct ProgressBar: Sendable {
    private let isShown: Bool

    init(_ surroundings: Surroundings) {
        isShown = surroundings.isErrorTerminal
    }

    /// Shows that so many of all pieces are done.
    func show(_ done: Int, _ all: Int) {
        guard isShown, all > 0 else { return }
        let filled = done * 30 / all
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        Outlet(2).put("\r\(bar) \(done)/\(all)")
    }

    /// Takes the bar away.
    func clear() {
        if isShown { Outlet(2).put("\r\u{1B}[K") }
    }
}
