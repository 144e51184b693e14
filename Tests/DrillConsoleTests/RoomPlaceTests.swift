import Foundation
import Testing

@testable import DrillConsole

@Suite("Where a drill is joined")
struct RoomPlaceTests {
    private func folder(_ name: String = "") throws -> String {
        let path = NSTemporaryDirectory() + "od-" + UUID().uuidString.prefix(8) + name
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return path
    }

    @Test("a transcript has one place, however its path is written, in a folder for the user alone")
    func place() throws {
        let runtime = try folder()
        defer { try? FileManager.default.removeItem(atPath: runtime) }
        let place = RoomPlace(environment: ["XDG_RUNTIME_DIR": runtime])
        let path = try place.path(for: runtime + "/a.jsonl")
        #expect(path.hasPrefix(runtime + "/outage-drill/"))
        #expect(path.utf8.count <= LocalSocket.longestPath)
        #expect(try place.path(for: runtime + "/./x/../a.jsonl") == path)
        #expect(try place.path(for: runtime + "/b.jsonl") != path)
        let state = try FileManager.default.attributesOfItem(atPath: runtime + "/outage-drill")
        #expect((state[.posixPermissions] as? NSNumber)?.intValue == 0o700)
    }

    @Test("a folder that others may enter, a link, or one too deep for a socket is passed over")
    func passedOver() throws {
        let open = try folder()
        let linked = try folder()
        let deep = try folder("/" + String(repeating: "long", count: 30))
        defer { for path in [open, linked, deep] { try? FileManager.default.removeItem(atPath: path) } }
        try FileManager.default.createDirectory(
            atPath: open + "/outage-drill", withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755])
        try FileManager.default.createSymbolicLink(
            atPath: linked + "/outage-drill", withDestinationPath: NSTemporaryDirectory())
        for runtime in [open, linked, deep, "/nowhere/at/all"] {
            let path = try RoomPlace(environment: ["XDG_RUNTIME_DIR": runtime]).path(for: "a.jsonl")
            #expect(path.hasPrefix("/tmp/outage-drill-"), "\(runtime)")
        }
    }
}
