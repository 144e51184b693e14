#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A terminal that gives every key as it is typed, and is put back whatever happens.
///
/// While it is held the signals that would end or stop the process are held back and looked at between keys, so
/// that the terminal is always restored first.
final class RawTerminal {
    /// What came from the keyboard.
    enum Input: Equatable {
        case bytes([UInt8])
        /// Nothing for a tenth of a second.
        case idle
        case end
    }

    private let descriptor: Int32
    private var saved = termios()
    private var isRaw = false

    /// Takes hold of the terminal on a file descriptor; nothing when it is none.
    init?(descriptor: Int32 = 0) {
        self.descriptor = descriptor
        guard isatty(descriptor) == 1, tcgetattr(descriptor, &saved) == 0 else { return nil }
    }

    deinit {
        leave()
    }

    /// Begins to give every key; pastes are marked.
    func enter() {
        guard !isRaw else { return }
        tcgetattr(descriptor, &saved)
        var raw = saved
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR)
        RawTerminal.hold(true)
        tcsetattr(descriptor, TCSADRAIN, &raw)
        put("\u{1B}[?2004h")
        isRaw = true
    }

    /// Puts the terminal back.
    func leave() {
        guard isRaw else { return }
        isRaw = false
        put("\u{1B}[?2004l")
        tcsetattr(descriptor, TCSADRAIN, &saved)
        RawTerminal.hold(false)
    }

    /// Puts the program aside, and comes back when it is called to the front.
    func suspend() {
        leave()
        kill(getpid(), SIGTSTP)
        enter()
    }

    /// The next bytes; waits at most a tenth of a second.
    func read() -> Input {
        if RawTerminal.isAskedToEnd {
            // Letting the held signals through ends the process, with the terminal as it was.
            leave()
            return .end
        }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let ready = poll(&request, 1, 100)
        if ready < 0 { return errno == EINTR ? .idle : .end }
        if ready == 0 { return .idle }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            #if canImport(Glibc)
                Glibc.read(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
                Musl.read(descriptor, bytes.baseAddress, bytes.count)
            #else
                Darwin.read(descriptor, bytes.baseAddress, bytes.count)
            #endif
        }
        if count < 0 { return errno == EINTR || errno == EAGAIN ? .idle : .end }
        return count == 0 ? .end : .bytes(Array(buffer[..<count]))
    }

    /// Writes to the terminal.
    func put(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            bytes = bytes.dropFirst(max(0, count))
        }
    }

    /// How many columns the terminal has; 80 where it does not say.
    var width: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// What may end the program from outside; the terminal is put back before it does.
    private static let endings = [SIGTERM, SIGHUP, SIGINT]

    private static var endingSignals: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in endings { sigaddset(&set, signal) }
        return set
    }

    private static func hold(_ held: Bool) {
        var set = endingSignals
        pthread_sigmask(held ? SIG_BLOCK : SIG_UNBLOCK, &set, nil)
    }

    private static var isAskedToEnd: Bool {
        var set = sigset_t()
        guard sigpending(&set) == 0 else { return false }
        return endings.contains { sigismember(&set, $0) == 1 }
    }
}
