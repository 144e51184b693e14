#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lines from a file or a terminal, with a limit on their length and no trust in their encoding.
package final class LineSource {
    /// One line, or why there is none.
    package enum Line: Equatable {
        /// A line without its break.
        case text(String)
        /// A line whose bytes are not UTF-8.
        case notUTF8
        /// A line longer than the limit, in bytes.
        case tooLong(Int)
        /// The line was thrown away by the person who typed it.
        case cancelled
        /// The end of the input.
        case end
    }

    /// The longest line that is taken, in bytes.
    package static let maximumBytes = 1024 * 1024

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// Lines from a file descriptor.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Lines from bytes at hand.
    package init(bytes: [UInt8]) {
        descriptor = -1
        buffer = bytes
        isAtEnd = true
    }

    /// The next line.
    package func next() -> Line {
        var line: [UInt8] = []
        var length = 0
        while true {
            if let end = buffer[position...].firstIndex(of: 0x0A) {
                take(upTo: end, into: &line, &length)
                position = end + 1
                return finished(line, length)
            }
            take(upTo: buffer.count, into: &line, &length)
            position = buffer.count
            guard fill() else { return length == 0 ? .end : finished(line, length) }
        }
    }

    /// Whether something can be read, waiting at most so many milliseconds for it; the end can be read, too.
    package func isReady(within milliseconds: Int32) -> Bool {
        if isAtEnd || buffer[position...].contains(0x0A) { return true }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) != 0
    }

    /// All that is left, or nothing when it is not UTF-8 or longer than the bound.
    package func rest(atMost bound: Int) -> [UInt8]? {
        while fill() { if buffer.count - position > bound { return nil } }
        defer { position = buffer.count }
        return buffer.count - position > bound ? nil : Array(buffer[position...])
    }

    private func take(upTo end: Int, into line: inout [UInt8], _ length: inout Int) {
        length += end - position
        if length <= LineSource.maximumBytes { line.append(contentsOf: buffer[position..<end]) }
    }

    private func finished(_ line: [UInt8], _ length: Int) -> Line {
        if length > LineSource.maximumBytes { return .tooLong(length) }
        let bytes = line.last == 0x0D ? line.dropLast() : line[...]
        return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .notUTF8
    }

    /// Reads more; false at the end.
    private func fill() -> Bool {
        guard !isAtEnd else { return false }
        if position > 0 {
            buffer.removeFirst(position)
            position = 0
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                isAtEnd = true
                return false
            }
            buffer.append(contentsOf: chunk[..<count])
            return true
        }
    }
}
