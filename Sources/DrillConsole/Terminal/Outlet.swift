import Groundwork
import TranscriptJournal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where text leaves the program: a descriptor, and what became of the writing.
final class Outlet {
    private let descriptor: Int32
    private var hasFailed = false
    /// Why not all of it was written; nothing when it was, or when the reader simply went away.
    private(set) var reason: Phrase?

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Writes a text; nothing more once that has failed.
    func put(_ text: String) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count, !hasFailed {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&request, 1, -1)
            } else if errno != EINTR {
                hasFailed = true
                if errno != EPIPE { reason = SystemReason.last() }
            }
        }
    }
}
