import Foundation
import Groundwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the socket of a drill is: in a folder that only the user can enter, under a name made of the transcript's
/// path, so that whoever knows the transcript finds it.
struct RoomPlace {
    /// The environment, which may name a folder for such things.
    let environment: [String: String]

    /// The socket of a transcript.
    ///
    /// - Throws: when there is no folder that is the user's alone.
    func path(for transcript: String) throws -> String {
        let whole = URL(fileURLWithPath: transcript).resolvingSymlinksInPath().standardizedFileURL.path
        let name = String(Digest.hexadecimal(of: whole).prefix(16)) + ".sock"
        for folder in folders where (folder + "/" + name).utf8.count <= LocalSocket.longestPath {
            if isOwn(folder) { return folder + "/" + name }
        }
        throw RoomFault.noFolder(folders)
    }

    private var folders: [String] {
        let runtime = environment["XDG_RUNTIME_DIR", default: ""]
        return (runtime.isEmpty ? [] : [runtime + "/outage-drill"]) + ["/tmp/outage-drill-\(getuid())"]
    }

    /// Makes the folder, and sees that it is a folder of this user which nobody else may enter.
    private func isOwn(_ folder: String) -> Bool {
        _ = mkdir(folder, 0o700)
        var state = stat()
        guard lstat(folder, &state) == 0 else { return false }
        return state.st_mode & S_IFMT == S_IFDIR && state.st_uid == getuid() && state.st_mode & 0o077 == 0
    }
}

/// Why nobody can join a drill.
enum RoomFault: Error {
    /// There is no folder that is the user's alone.
    case noFolder([String])
    /// The system gives no socket.
    case noSocket(path: String, reason: Phrase)

    /// What is wrong, and what to do about it.
    func sentence(in language: Language) -> String {
        switch self {
        case .noFolder(let folders):
            language.pick(
                nl:
                    "geen map die alleen van u is: \(folders.joined(separator: ", ")); zet XDG_RUNTIME_DIR op een map "
                    + "met rechten 700",
                en:
                    "no folder that is yours alone: \(folders.joined(separator: ", ")); set XDG_RUNTIME_DIR to a "
                    + "folder with rights 700")
        case .noSocket(let path, let reason):
            language.pick(
                nl: "kan geen verbinding openen op \(path): \(reason.nl)",
                en: "cannot listen at \(path): \(reason.en)")
        }
    }
}
