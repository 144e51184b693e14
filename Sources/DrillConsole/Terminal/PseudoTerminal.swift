#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A terminal without a screen, with a program at it: keys go in, what would be on the screen comes out.
final class PseudoTerminal {
    /// Why there is none.
    struct Failure: Error {
        let doing: String
        let reason: String
    }

    private let descriptor: Int32
    private let process: pid_t
    private var status: Int32?

    /// Starts a program at a new terminal, which is the terminal of a session of its own.
    init(
        columns: Int, rows: Int, program: String, arguments: [String], environment: [String: String]
    ) throws(Failure) {
        let (master, path) = try PseudoTerminal.pair()
        descriptor = master
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        PseudoTerminal.resize(master, columns, rows)
        let (started, code) = Spawn.start(program, arguments, environment, at: path)
        guard code == 0 else { throw PseudoTerminal.failure("start '\(program)'", code) }
        process = started
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(descriptor)
    }

    /// The side of a new terminal at which keys go in, and the path of the other one.
    private static func pair() throws(Failure) -> (Int32, String) {
        #if canImport(Darwin)
            let master = posix_openpt(O_RDWR | O_NOCTTY)
            guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else {
                throw failure("open a pseudo-terminal")
            }
            return (master, String(cString: name))
        #else
            // What grantpt, unlockpt and ptsname do on Linux; the headers show those only on request.
            let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
            let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var locked: Int32 = 0
            var index: UInt32 = 0
            guard master >= 0, ioctl(master, unlock, &locked) == 0, ioctl(master, number, &index) == 0 else {
                throw failure("open a pseudo-terminal")
            }
            return (master, "/dev/pts/\(index)")
        #endif
    }

    /// Types bytes.
    func type(_ bytes: some Sequence<UInt8>) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Types a text.
    func type(_ text: String) { type(text.utf8) }

    /// What came out, waiting at most so many milliseconds for the first byte; nothing once the program is gone.
    func read(waiting milliseconds: Int32) -> [UInt8]? {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, milliseconds) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { bytes in
            #if canImport(Glibc)
                Glibc.read(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
                Musl.read(descriptor, bytes.baseAddress, bytes.count)
            #else
                Darwin.read(descriptor, bytes.baseAddress, bytes.count)
            #endif
        }
        if count < 0 { return errno == EINTR ? [] : nil }
        return count == 0 ? nil : Array(buffer[..<count])
    }

    /// Gives the terminal another size, and tells the program.
    func resize(columns: Int, rows: Int) { PseudoTerminal.resize(descriptor, columns, rows) }

    /// Sends the program a signal.
    func send(_ signal: Int32) { kill(process, signal) }

    /// Whether keys are shown and lines are gathered by the terminal itself, as before a program took hold of it.
    var isCooked: Bool {
        var state = termios()
        guard tcgetattr(descriptor, &state) == 0 else { return false }
        return state.c_lflag & tcflag_t(ICANON) != 0 && state.c_lflag & tcflag_t(ECHO) != 0
    }

    /// How the program ended: its answer, or the signal as a negative number; nothing while it runs.
    func outcome() -> Int32? {
        var found: Int32 = 0
        if status == nil, waitpid(process, &found, WNOHANG) == process { status = found }
        return status.map { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : -($0 & 0x7F) }
    }

    private static func resize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(
            ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    private static func failure(_ doing: String, _ code: Int32 = errno) -> Failure {
        Failure(doing: doing, reason: String(cString: strerror(code)))
    }
}
