#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's calls on files, which go on after an interruption and tell by their answer whether they worked.
enum DiskCall {
    /// What the system knows of a file.
    struct State {
        /// The number that the disk gives it.
        var number: UInt64
        /// In how many folders it stands.
        var links: UInt64
        /// How many bytes it has.
        var size: Int
        /// What kind of file it is, as the system's bits.
        var kind: mode_t

        /// Whether it is an ordinary file.
        var isFile: Bool { kind == S_IFREG }

        init(_ state: stat) {
            number = UInt64(state.st_ino)
            links = UInt64(state.st_nlink)
            size = Int(state.st_size)
            kind = state.st_mode & S_IFMT
        }
    }

    static func state(of descriptor: Int32) -> State? {
        var state = stat()
        return fstat(descriptor, &state) == 0 ? State(state) : nil
    }

    static func state(at path: String) -> State? {
        var state = stat()
        return stat(path, &state) == 0 ? State(state) : nil
    }

    /// Reads to the end, or to one byte past a bound; nothing when it fails.
    static func read(_ descriptor: Int32, atMost bound: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        if let size = state(of: descriptor)?.size { bytes.reserveCapacity(min(max(size, 0), bound) + 1) }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= bound {
            let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<min(count, bound + 1 - bytes.count)])
        }
        return bytes
    }

    /// Writes all of it; false when that fails.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                systemWrite(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            written += count
        }
        return true
    }

    /// Waits until everything written is on the disk; false when that fails.
    static func flush(_ descriptor: Int32) -> Bool {
        #if canImport(Darwin)
            // There the ordinary call leaves it in the disk's own memory.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
        #endif
        while fsync(descriptor) != 0 { if errno != EINTR { return false } }
        return true
    }

    /// Waits until the folder of a new file knows it after a power cut, where the disk can tell.
    static func flushFolder(of path: String) {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = flush(descriptor)
        close(descriptor)
    }

    private static func systemRead(_ descriptor: Int32, _ to: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, to, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, to, count)
        #else
            Darwin.read(descriptor, to, count)
        #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ from: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, from, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, from, count)
        #else
            Darwin.write(descriptor, from, count)
        #endif
    }
}
