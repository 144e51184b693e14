package import Groundwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads a file as a whole, whatever it is that somebody gave as one, and never more than a bound.
///
/// A pipe is read to its end, as the shell's `<(…)` needs; one that nobody writes to is empty rather than waited for. A
/// folder, a device and a socket are no files, except a device that holds nothing, such as `/dev/null`.
package enum WholeFile {
    /// Why there is nothing to read.
    package enum Fault: Error, Sendable, Hashable {
        /// There is no such file.
        case missing
        /// It is a folder.
        case folder
        /// It is a device or a socket.
        case device
        /// It is larger than the bound.
        case tooLarge
        /// The system does not let it be read, with its reason.
        case refused(Phrase)
    }

    /// The bytes of a file, at most so many.
    package static func read(_ path: String, atMost bound: Int) throws(Fault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            // Opening a socket as a file gives the system's "no such device".
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing : errno == ENXIO ? .device : .refused(SystemReason.last())
        }
        defer { close(descriptor) }
        guard let state = DiskCall.state(of: descriptor) else { throw .refused(SystemReason.last()) }
        switch state.kind {
        case S_IFDIR: throw .folder
        case S_IFREG: if state.size > bound { throw .tooLarge }
        case S_IFIFO: _ = fcntl(descriptor, F_SETFL, 0)
        default: return try nothing(descriptor)
        }
        guard let bytes = DiskCall.read(descriptor, atMost: bound) else {
            throw .refused(SystemReason.last())
        }
        guard bytes.count <= bound else { throw .tooLarge }
        return bytes
    }

    private static func nothing(_ descriptor: Int32) throws(Fault) -> [UInt8] {
        guard let bytes = DiskCall.read(descriptor, atMost: 0), bytes.isEmpty else { throw .device }
        return []
    }
}
