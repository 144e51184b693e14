import Dispatch
import Foundation
package import Groundwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The outside world as values: what the program was called with, and where its words go.
package struct Surroundings {
    /// The words after the program's name.
    package var arguments: [String]
    /// The environment.
    package var environment: [String: String]
    /// Whether a person types.
    package var isInputTerminal: Bool
    /// Whether a person reads.
    package var isOutputTerminal: Bool
    /// Whether a person sees errors, and how far a long piece of work is.
    package var isErrorTerminal = false
    /// Where lines come from.
    package var input: LineSource
    /// Writes results.
    package var write: (String) -> Void
    /// Writes errors.
    package var writeError: (String) -> Void
    /// Why results could not be written, if so.
    package var lostOutput: () -> Phrase? = { nil }
    /// A clock that only goes forward, in seconds.
    package var seconds: () -> Double = { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    /// How long this thread has had a processor to itself, in seconds; others' work beside it does not count.
    package var processorSeconds: () -> Double = {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Makes surroundings.
    package init(
        arguments: [String], environment: [String: String], isInputTerminal: Bool, isOutputTerminal: Bool,
        input: LineSource, write: @escaping (String) -> Void, writeError: @escaping (String) -> Void
    ) {
        self.arguments = arguments
        self.environment = environment
        self.isInputTerminal = isInputTerminal
        self.isOutputTerminal = isOutputTerminal
        self.input = input
        self.write = write
        self.writeError = writeError
    }

    /// The real process.
    package static func process() -> Surroundings {
        // A reader that goes away is an ordinary end, not a crash.
        signal(SIGPIPE, SIG_IGN)
        // A file that reaches the largest size allowed is a full disk, and told like one.
        signal(SIGXFSZ, SIG_IGN)
        let results = Outlet(1)
        let isTerminal = isatty(1) == 1
        let errors = Outlet(2)
        var surroundings = Surroundings(
            arguments: Array(CommandLine.arguments.dropFirst()),
            environment: ProcessInfo.processInfo.environment, isInputTerminal: isatty(0) == 1,
            isOutputTerminal: isTerminal, input: LineSource(descriptor: 0),
            // A page made for a machine may be printed on a terminal all the same.
            write: { results.put(isTerminal ? SafeText.dressed($0) : $0) }, writeError: errors.put)
        surroundings.lostOutput = { results.reason }
        surroundings.isErrorTerminal = isatty(2) == 1
        return surroundings
    }

    /// How many columns a line may have: those of the terminal, at most 100; 100 where there is none.
    package var width: Int {
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
            return max(20, min(100, columns))
        }
        var size = winsize()
        guard isOutputTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return max(20, min(100, Int(size.ws_col)))
    }

    /// How many rows the terminal has; nothing where nobody reads at one.
    var height: Int? {
        if let rows = environment["LINES"].flatMap({ Int($0) }), rows > 0 { return rows }
        var size = winsize()
        guard isOutputTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
        return Int(size.ws_row)
    }

    /// Colour and weight, where a person reads and wants them.
    package var style: Style {
        let wants = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        return isOutputTerminal && wants ? .terminal : .plain
    }

    /// The language of the person at the keyboard, by the environment.
    package var language: Language {
        let locale = ["OUTAGE_DRILL_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("nl") == true ? .dutch : .english
    }

    /// Where the lines of a drill come from: edited at a terminal that can do it, plain otherwise.
    ///
    /// - Parameter isShared: whether others may join from other terminals, so that waiting for a line is no rest.
    func promptInput(isShared: Bool = false) -> any PromptInput {
        let isDumb =
            environment["TERM", default: "dumb"] == "dumb" || environment["OUTAGE_DRILL_PLAIN"] != nil
        if isInputTerminal, isOutputTerminal, !isDumb, let terminal = RawTerminal() {
            return EditedInput(
                terminal, history: History(path: UserFolders(environment).state + "/history"),
                external: ExternalEditor(environment: environment))
        }
        return PlainInput(
            input, write: write, isPrompting: isInputTerminal, canRunAlong: isInputTerminal || isShared)
    }

    /// Writes a line of a result.
    package func say(_ line: String) { write(harmless(line) + "\n") }

    /// Writes a line of an error.
    package func complain(_ line: String) { writeError(SafeText.dressed(line) + "\n") }

    /// A line for people, in which only what this program dresses up itself may hold a sequence.
    func harmless(_ line: String) -> String {
        style.isPlain ? SafeText.forTerminal(line) : SafeText.dressed(line)
    }
}
