import Groundwork
import TranscriptJournal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Sockets within this machine, as few calls as a room needs; none of them ever blocks, except to connect.
enum LocalSocket {
    /// The longest path of a socket, in bytes; systems allow 104 or 108 with the end mark.
    static let longestPath = 103

    /// Why there is no connection.
    enum Failure: Error, Equatable {
        /// Nobody listens there: the file was left behind, or there is none.
        case nobody
        /// The system refuses, with its reason.
        case system(Phrase)
    }

    /// Listens at a path, at which there is no file.
    static func listen(at path: String) throws(Failure) -> Int32 {
        let descriptor = try open()
        // The file is the user's own from its first moment on.
        let mask = umask(0o077)
        let bound = withAddress(path) { bind(descriptor, $0, $1) } ?? -1
        umask(mask)
        guard bound == 0, systemListen(descriptor, 8) == 0 else {
            let reason = SystemReason.last()
            close(descriptor)
            throw .system(reason)
        }
        unblock(descriptor)
        return descriptor
    }

    /// Connects to whoever listens at a path.
    static func connect(to path: String) throws(Failure) -> Int32 {
        let descriptor = try open()
        let result = withAddress(path) { systemConnect(descriptor, $0, $1) } ?? -1
        guard result == 0 else {
            let failure: Failure =
                [ECONNREFUSED, ENOENT].contains(errno) ? .nobody : .system(SystemReason.last())
            close(descriptor)
            throw failure
        }
        unblock(descriptor)
        return descriptor
    }

    /// The next one who connects, if there is one.
    static func accept(_ listener: Int32) -> Int32? {
        let descriptor = systemAccept(listener)
        guard descriptor >= 0 else { return nil }
        unblock(descriptor)
        return descriptor
    }

    /// What a read brought.
    enum Input: Equatable {
        case bytes([UInt8])
        case nothing
        case end
    }

    /// What has arrived.
    static func read(_ descriptor: Int32) -> Input {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        if count < 0 { return [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) ? .nothing : .end }
        return count == 0 ? .end : .bytes(Array(buffer[..<count]))
    }

    /// A flag: somebody who has gone is no signal.
    private static var quietly: Int32 {
        #if canImport(Darwin)
            0x80000
        #else
            0x4000
        #endif
    }

    /// Writes what fits; gives how many bytes that were, or nothing when the other side is gone.
    static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
        guard !bytes.isEmpty else { return 0 }
        let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, quietly) }
        if count < 0 { return [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) ? 0 : nil }
        return count
    }

    /// Waits until something arrives, at most so many milliseconds.
    static func wait(_ descriptor: Int32, milliseconds: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&request, 1, milliseconds)
    }

    /// Closes a socket.
    static func end(_ descriptor: Int32) { close(descriptor) }

    private static func open() throws(Failure) -> Int32 {
        #if canImport(Glibc)
            let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw .system(SystemReason.last()) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    private static func unblock(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    private static func withAddress(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count <= longestPath else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    private static func systemConnect(
        _ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t
    ) -> Int32 {
        #if canImport(Glibc)
            Glibc.connect(descriptor, address, size)
        #elseif canImport(Musl)
            Musl.connect(descriptor, address, size)
        #else
            Darwin.connect(descriptor, address, size)
        #endif
    }

    private static func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.listen(descriptor, backlog)
        #elseif canImport(Musl)
            Musl.listen(descriptor, backlog)
        #else
            Darwin.listen(descriptor, backlog)
        #endif
    }

    private static func systemAccept(_ listener: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.accept(listener, nil, nil)
        #elseif canImport(Musl)
            Musl.accept(listener, nil, nil)
        #else
            Darwin.accept(listener, nil, nil)
        #endif
    }
}
