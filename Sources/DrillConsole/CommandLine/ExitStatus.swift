/// What the program leaves behind as its answer to the shell.
package enum ExitStatus: Int32, Sendable {
    /// Done.
    case done = 0
    /// Done, and what was looked for is wrong.
    case wrong = 1
    /// The program was called wrongly.
    case usage = 64
    /// Data cannot be read.
    case data = 65
    /// There is no such file.
    case noFile = 66
    /// The disk failed.
    case disk = 74
}
