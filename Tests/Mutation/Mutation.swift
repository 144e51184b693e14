/// A place in a source at which something can be changed.
struct Site {
    /// What is changed there.
    enum Change: Equatable {
        /// An operator becomes another one.
        case operation(String, to: String, precedence: String)
        /// A constant becomes another one.
        case constant(String, to: String)
    }

    /// The path from `Sources`, such as `Groundwork/Moment.swift`.
    let path: String
    /// The line, from 1.
    let line: Int
    /// Where it stands in the line, in UTF-8.
    let range: Range<Int>
    let change: Change

    var module: String { String(path.prefix { $0 != "/" }) }

    /// The type after which the file is named.
    var type: String { String(path.split(separator: "/").last?.prefix { $0 != "." && $0 != "+" } ?? "") }

    /// The place, as text.
    var place: String { "\(path):\(line):\(range.lowerBound) \(description)" }

    /// What is changed, and into what.
    var description: String {
        switch change {
        case .operation(let old, let new, _): "\(old) → \(new)"
        case .constant(let old, let new): "\(old) → \(new)"
        }
    }
}

/// A change that can be switched on.
struct Mutation {
    /// Its number, from 1.
    let number: Int
    let site: Site

    /// What stands in the source instead: both the old and the new, and the switch between them.
    var replacement: String {
        switch site.change {
        case .operation: name
        case .constant(let old, let new): "MutationSwitch.pick(\(number), \(old), \(new))"
        }
    }

    /// An operator of its own: a sign that stands nowhere else, and the number in letters that operators may have.
    private var name: String {
        let digits: [Character] = ["⊕", "⊖", "⊗", "⊘", "⊙", "⊚", "⊛", "⊜", "⊝", "⊞"]
        return "⊢" + String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }

    /// The declaration of that operator.
    var declaration: String? {
        guard case .operation(let old, let new, let precedence) = site.change else { return nil }
        let head = "infix operator \(name): \(precedence)\n"
        let on = "MutationSwitch.isOn(\(number))"
        func binary(_ generics: String, _ left: String, _ right: String, _ result: String) -> String {
            "package func \(name)\(generics)(a: \(left), b: \(right)) -> \(result) { \(on) ? a \(new) b : a \(old) b }\n"
        }
        switch old {
        case "<", ">", "<=", ">=": return head + binary("<T: Comparable>", "T", "T", "Bool")
        case "==", "!=": return head + binary("<T: Equatable>", "T", "T", "Bool")
        case "&&", "||":
            return head + "package func \(name)(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
                + "{ try \(on) ? a \(new) b() : a \(old) b() }\n"
        case "+", "-":
            return head + binary("<T: AdditiveArithmetic>", "T", "T", "T")
                + binary("", "Moment", "Int", "Moment")
        case "*", "/":
            return head + binary("<T: BinaryInteger>", "T", "T", "T")
                + binary("<T: FloatingPoint>", "T", "T", "T")
        case "+=", "-=":
            return head + "package func \(name)<T: AdditiveArithmetic>(a: inout T, b: T) "
                + "{ if \(on) { a \(new) b } else { a \(old) b } }\n"
        default: return nil
        }
    }
}

/// The switch, as a source of the module that every other one knows.
enum SwitchSource {
    /// `MUTATION=12` turns number 12 on; `MUTATION_SEEN=FILE` notes in a file which numbers are come past.
    static func text(_ mutations: [Mutation]) -> String {
        """
        import Foundation

        package enum MutationSwitch {
            static let active = ProcessInfo.processInfo.environment["MUTATION"].flatMap { Int($0) } ?? 0
            static let seen = ProcessInfo.processInfo.environment["MUTATION_SEEN"].map {
                Seen($0, \((mutations.map(\.number).max() ?? 0) + 1))
            }

            package static func isOn(_ number: Int) -> Bool {
                seen?.note(number)
                return number == active
            }

            package static func pick<T>(_ number: Int, _ old: @autoclosure () -> T, _ new: @autoclosure () -> T) -> T {
                isOn(number) ? new() : old()
            }

            final class Seen: @unchecked Sendable {
                private let lock = NSLock()
                // Looked at without the lock, since hot loops come past; whoever misses a note takes the lock.
                private let isNoted: UnsafeMutablePointer<Bool>
                private let file: FileHandle?

                init(_ path: String, _ count: Int) {
                    isNoted = .allocate(capacity: count)
                    isNoted.initialize(repeating: false, count: count)
                    if !FileManager.default.fileExists(atPath: path) {
                        _ = FileManager.default.createFile(atPath: path, contents: nil)
                    }
                    file = FileHandle(forWritingAtPath: path)
                    _ = try? file?.seekToEnd()
                }

                func note(_ number: Int) {
                    if isNoted[number] { return }
                    lock.withLock {
                        if isNoted[number] { return }
                        isNoted[number] = true
                        file?.write(Data("\\(number)\\n".utf8))
                    }
                }
            }
        }

        \(mutations.compactMap(\.declaration).joined(separator: "\n"))
        """
    }
}
