#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that only grows, a whole line at a time, and is on disk before the program goes on.
final class JournalFile {
    private let descriptor: Int32
    private let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        close(descriptor)
    }

    /// Makes a new file; one that is there already is left alone.
    static func create(_ path: String) throws(TranscriptFault) -> JournalFile {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .alreadyThere(path: path) }
            throw .disk(path: path, doing: "write", reason: lastReason())
        }
        return try locked(JournalFile(descriptor: descriptor, path: path))
    }

    /// Opens a file to go on with it, cut back to its whole lines.
    static func reopen(_ path: String, keeping bytes: Int) throws(TranscriptFault) -> JournalFile {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw .disk(path: path, doing: "write", reason: lastReason()) }
        let file = try locked(JournalFile(descriptor: descriptor, path: path))
        guard ftruncate(descriptor, off_t(bytes)) == 0 else {
            throw .disk(path: path, doing: "repair", reason: lastReason())
        }
        return file
    }

    private static func locked(_ file: JournalFile) throws(TranscriptFault) -> JournalFile {
        guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path: file.path) }
        return file
    }

    /// Appends lines and waits until they are on disk.
    func append(_ lines: [String]) throws(TranscriptFault) {
        guard !lines.isEmpty else { return }
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(0x0A)
        }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .disk(path: path, doing: "write", reason: JournalFile.lastReason())
            }
            written += count
        }
        guard fsync(descriptor) == 0 else {
            throw .disk(path: path, doing: "write", reason: JournalFile.lastReason())
        }
    }

    private static func lastReason() -> String {
        String(cString: strerror(errno))
    }
}
