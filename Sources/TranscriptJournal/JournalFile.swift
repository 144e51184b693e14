import Groundwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that only grows, a whole line at a time, and is on disk before the program goes on.
///
/// Whoever has one holds its lock, so that nobody else writes to it. Once a write has failed nothing is written any
/// more: what is in the file stays what was accepted.
final class JournalFile {
    let path: String
    private let descriptor: Int32
    /// How many bytes of whole lines are in the file.
    private var length = 0
    /// Why nothing is written any more.
    private var fault: TranscriptFault?

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        close(descriptor)
    }

    /// Makes a new file; one that is there already is left alone.
    static func create(_ path: String) throws(TranscriptFault) -> JournalFile {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .alreadyThere(path: path) }
            throw .disk(path: path, doing: .write, reason: SystemReason.last())
        }
        let file = JournalFile(descriptor: descriptor, path: path)
        try file.lock()
        return file
    }

    /// Opens a file to go on with it, and holds it from then on.
    static func reopen(_ path: String) throws(TranscriptFault) -> JournalFile {
        // Without waiting, so that a pipe given by mistake does not hang.
        let descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .noSuchFile(path: path) }
            throw .disk(path: path, doing: .write, reason: SystemReason.last())
        }
        let file = JournalFile(descriptor: descriptor, path: path)
        guard let state = DiskCall.state(of: descriptor), state.isFile else {
            throw .disk(path: path, doing: .write, reason: .noOrdinaryFile)
        }
        try file.lock()
        // Between opening and locking, whoever held it may have put another file in its place.
        guard file.isInPlace else { throw .inUse(path: path) }
        return file
    }

    private func lock() throws(TranscriptFault) {
        for _ in 0..<JournalFile.attempts {
            guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
            guard errno == EWOULDBLOCK else {
                throw .disk(path: path, doing: .lock, reason: SystemReason.last())
            }
            usleep(JournalFile.pause)
        }
        throw .inUse(path: path)
    }

    /// How often a lock is tried for, and how many microseconds lie between: a program that this one starts holds copies
    /// of all its files for a moment, also of one that was just closed here.
    private static let attempts = 5
    private static let pause: UInt32 = 20_000

    /// How many bytes are in the file, whole lines or not.
    var size: Int { DiskCall.state(of: descriptor)?.size ?? 0 }

    /// All that is in the file, at most so many bytes and one more.
    func contents(atMost bound: Int) throws(TranscriptFault) -> [UInt8] {
        guard lseek(descriptor, 0, SEEK_SET) == 0, let bytes = DiskCall.read(descriptor, atMost: bound) else {
            throw .disk(path: path, doing: .read, reason: SystemReason.last())
        }
        return bytes
    }

    /// Cuts the file back to its whole lines, to go on behind them.
    func trim(to bytes: Int) throws(TranscriptFault) {
        guard ftruncate(descriptor, off_t(bytes)) == 0, DiskCall.flush(descriptor) else {
            throw .disk(path: path, doing: .repair, reason: SystemReason.last())
        }
        length = bytes
    }

    /// Appends lines and waits until they are on disk.
    ///
    /// - Throws: why they are not; then none of them is in the file.
    func append(_ lines: [String]) throws(TranscriptFault) {
        guard !lines.isEmpty else { return }
        if let fault { throw fault }
        do {
            try write(lines)
        } catch {
            fault = error
            throw error
        }
    }

    private func write(_ lines: [String]) throws(TranscriptFault) {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(0x0A)
        }
        guard DiskCall.write(bytes, to: descriptor), DiskCall.flush(descriptor) else {
            let reason = SystemReason.last()
            // Half a line would be no harm, but a whole one would be an action that nobody was told of.
            _ = ftruncate(descriptor, off_t(length))
            throw .disk(path: path, doing: .write, reason: reason)
        }
        if length == 0 { DiskCall.flushFolder(of: path) }
        length += bytes.count
        guard isInPlace else { throw .gone(path: path, kept: rescue()) }
        guard DiskCall.state(of: descriptor)?.size == length else {
            throw .disk(path: path, doing: .write, reason: .changedByOthers)
        }
    }

    /// Takes away a file that could not be begun.
    func discard() {
        if isInPlace { unlink(path) }
    }

    /// Whether the path still leads to this file.
    private var isInPlace: Bool {
        guard let own = DiskCall.state(of: descriptor), own.links > 0 else { return false }
        guard let there = DiskCall.state(at: path) else { return false }
        // Some network disks number a file anew; it is another one only where it is of another size as well.
        return there.number == own.number || there.size == own.size
    }

    /// Copies what is in a file that was taken away to a place of its own; gives where.
    private func rescue() -> String? {
        guard let bytes = try? contents(atMost: length) else { return nil }
        let name = path.split(separator: "/").last.map(String.init) ?? "transcript.jsonl"
        for place in [path, path + ".kept", "/tmp/" + name + ".kept"] {
            let copy = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard copy >= 0 else { continue }
            defer { close(copy) }
            if DiskCall.write(bytes, to: copy), DiskCall.flush(copy) { return place }
            unlink(place)
        }
        return nil
    }
}
