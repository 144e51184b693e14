#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the disk says of the file at a path, without following a link.
///
/// Foundation would look up the owner's name with it, which a program that carries its own C library cannot do on
/// every machine.
struct FileState {
    /// The number that the disk gives the file.
    let number: UInt64
    /// Whether it is an ordinary file.
    let isRegular: Bool

    /// Looks; nothing where there is no file.
    init?(_ path: String) {
        var state = stat()
        guard lstat(path, &state) == 0 else { return nil }
        number = UInt64(state.st_ino)
        isRegular = state.st_mode & S_IFMT == S_IFREG
    }

    /// Where on which disk the file at a path lies, links followed: two paths to one file have the same place.
    ///
    /// Nothing for what is no ordinary file.
    static func place(_ path: String) -> [UInt64]? {
        var state = stat()
        guard stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { return nil }
        return [UInt64(truncatingIfNeeded: state.st_dev), UInt64(state.st_ino)]
    }
}
