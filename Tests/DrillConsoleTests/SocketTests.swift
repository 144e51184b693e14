import Foundation
import Testing

@testable import DrillConsole

@Suite("Talk between two terminals of one machine")
struct SocketTests {
    private struct Note: Codable, Equatable {
        var number: Int
    }

    /// A folder whose path is as long as asked, so that a socket in it can be at the edge.
    private func path(_ length: Int? = nil) throws -> (folder: String, path: String) {
        let folder = "/tmp/od-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let name = String(repeating: "s", count: max(1, (length ?? 0) - folder.utf8.count - 1))
        return (folder, folder + "/" + name)
    }

    /// Both ends of a connection.
    private func pair(_ body: (Int32, Int32) throws -> Void) throws {
        let (folder, path) = try path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let listener = try LocalSocket.listen(at: path)
        defer { LocalSocket.end(listener) }
        #expect(LocalSocket.accept(listener) == nil, "nobody came yet")
        let client = try LocalSocket.connect(to: path)
        let server = try #require(LocalSocket.accept(listener))
        try body(client, server)
    }

    @Test("a path has 103 bytes at most", arguments: [(103, true), (104, false)])
    func longest(length: Int, isHeld: Bool) throws {
        let (folder, path) = try path(length)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(path.utf8.count == length)
        guard let listener = try? LocalSocket.listen(at: path) else { return #expect(!isHeld) }
        LocalSocket.end(listener)
        #expect(isHeld)
    }

    @Test("where nobody listens nobody is found")
    func nobody() throws {
        let (folder, path) = try path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: LocalSocket.Failure.nobody) { try LocalSocket.connect(to: path) }
        LocalSocket.end(try LocalSocket.listen(at: path))
        #expect(throws: LocalSocket.Failure.nobody) { try LocalSocket.connect(to: path) }
        #expect(throws: LocalSocket.Failure.self) { try LocalSocket.listen(at: path) }
    }

    @Test("only the user can enter a socket")
    func rights() throws {
        let (folder, path) = try path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let listener = try LocalSocket.listen(at: path)
        defer { LocalSocket.end(listener) }
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect((rights?.intValue ?? 0o777) & 0o077 == 0)
    }

    @Test("what one end writes the other reads, nothing is nothing, and an end is an end")
    func bytes() throws {
        try pair { client, server in
            #expect(LocalSocket.read(server) == .nothing)
            #expect(LocalSocket.write([], to: client) == 0)
            #expect(LocalSocket.write([1, 2, 3], to: client) == 3)
            LocalSocket.wait(server, milliseconds: 1000)
            #expect(LocalSocket.read(server) == .bytes([1, 2, 3]))
            LocalSocket.end(client)
            LocalSocket.wait(server, milliseconds: 1000)
            #expect(LocalSocket.read(server) == .end)
            LocalSocket.end(server)
        }
    }

    @Test("objects arrive whole and in order, however they were cut")
    func objects() throws {
        try pair { client, server in
            let end = WireEnd<Note>(server)
            #expect(end.receive().isEmpty && !end.isBroken)
            let line = Wire.line(Note(number: 1))
            #expect(line == Array("{\"number\":1}\n".utf8))
            _ = LocalSocket.write(line[..<5], to: client)
            end.wait(milliseconds: 1000)
            #expect(end.receive().isEmpty && !end.isBroken)
            let rest = Array(line[5...]) + Wire.line(Note(number: 2))
            _ = LocalSocket.write(rest[...], to: client)
            end.wait(milliseconds: 1000)
            #expect(end.receive() == [Note(number: 1), Note(number: 2)])
            #expect(end.receive().isEmpty && !end.isBroken)
            LocalSocket.end(client)
        }
    }

    @Test("what nobody understands breaks the talk, but for what came before it")
    func broken() throws {
        try pair { client, server in
            let end = WireEnd<Note>(server)
            let sent =
                Wire.line(Note(number: 1)) + Array("nonsense\n".utf8) + Wire.line(Note(number: 2))
            _ = LocalSocket.write(sent[...], to: client)
            end.wait(milliseconds: 1000)
            #expect(end.receive() == [Note(number: 1)])
            #expect(end.isBroken && end.receive().isEmpty)
            LocalSocket.end(client)
        }
    }

    @Test("somebody who has gone is noticed by whoever reads and by whoever writes")
    func gone() throws {
        try pair { client, server in
            let (here, there) = (WireEnd<Note>(server), WireEnd<Note>(client))
            there.send(Note(number: 7))
            here.wait(milliseconds: 1000)
            #expect(here.receive() == [Note(number: 7)])
            #expect(!there.isBroken)
            here.send(Note(number: 8))
            there.wait(milliseconds: 1000)
            #expect(there.receive() == [Note(number: 8)])
        }
        try pair { client, server in
            let end = WireEnd<Note>(server)
            LocalSocket.end(client)
            end.wait(milliseconds: 1000)
            #expect(end.receive().isEmpty && end.isBroken)
        }
        try pair { client, server in
            let end = WireEnd<Note>(server)
            LocalSocket.end(client)
            end.send(Note(number: 1))
            #expect(end.isBroken)
        }
    }

    @Test(
        "a line of a mebibyte arrives, a longer one breaks the talk",
        arguments: [(1024 * 1024, true), (1024 * 1024 + 1, false)])
    func longestLine(length: Int, isTaken: Bool) throws {
        try pair { client, server in
            let end = WireEnd<Note>(server)
            let head = Array("{\"number\":1".utf8)
            let line = head + [UInt8](repeating: 0x20, count: length - head.count - 1) + [0x7D]
            #expect(line.count == length)
            var left = line[...]
            while !left.isEmpty {
                left = left.dropFirst(LocalSocket.write(left, to: client) ?? left.count)
                #expect(end.receive().isEmpty)
                if end.isBroken { break }
            }
            #expect(end.isBroken != isTaken)
            _ = LocalSocket.write([0x0A], to: client)
            end.wait(milliseconds: 1000)
            #expect(end.receive() == (isTaken ? [Note(number: 1)] : []))
            LocalSocket.end(client)
        }
    }
}
