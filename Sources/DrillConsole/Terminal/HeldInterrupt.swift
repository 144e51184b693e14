#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C at a terminal that gathers its lines itself: held back while a line is awaited, and looked at instead.
enum HeldInterrupt {
    private static var interrupt: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        return set
    }

    /// Holds Ctrl-C back, or lets it end the program as usual.
    static func hold(_ held: Bool) {
        var set = interrupt
        pthread_sigmask(held ? SIG_BLOCK : SIG_UNBLOCK, &set, nil)
    }

    /// Takes a Ctrl-C that came meanwhile; false where there was none.
    static func take() -> Bool {
        var pending = sigset_t()
        guard sigpending(&pending) == 0, sigismember(&pending, SIGINT) == 1 else { return false }
        var set = interrupt
        var taken: Int32 = 0
        return sigwait(&set, &taken) == 0
    }
}
