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
        process = try PseudoTerminal.start(program, arguments, environment, at: path)
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

    private static func start(
        _ program: String, _ arguments: [String], _ environment: [String: String], at terminal: String
    ) throws(Failure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let ownSession = Int16(POSIX_SPAWN_SETSID)
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            // The flag of a session of its own, which the headers show only on request.
            let ownSession: Int16 = 0x80
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // Whatever this process ignores or holds back, the other one begins as after a login.
        var (all, none) = (sigset_t(), sigset_t())
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes, ownSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
        // The first terminal that the leader of a session opens is the session's.
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var process: pid_t = 0
        let settings = environment.map { "\($0.key)=\($0.value)" }
        let code = CStrings.withPointers([program] + arguments) { words in
            CStrings.withPointers(settings) { variables in
                posix_spawn(&process, program, &actions, &attributes, words, variables)
            }
        }
        guard code == 0 else { throw failure("start '\(program)'", code) }
        return process
    }
}

/// Lists of texts as C wants them.
enum CStrings {
    /// Lends a list of pointers that ends in none.
    static func withPointers<Result>(
        _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() { list[index] = strdup(text) }
        list[texts.count] = nil
        defer {
            for index in texts.indices { free(list[index]) }
            list.deallocate()
        }
        return body(list)
    }
}
