import Groundwork
import ScenarioLanguage

/// The names that a condition uses, so that a skeleton can declare them.
struct ConditionNames {
    private(set) var audiences: [String] = []
    private(set) var facts: [String] = []
    private(set) var measures: [String] = []
    private(set) var stages: [String] = []
    private(set) var injects: [String] = []
    private(set) var levels: [(party: String, level: String)] = []
    /// Days and minutes of moments.
    private(set) var moments: [(day: Int, minute: Int)] = []

    init(_ condition: String) {
        var atom: [String] = []
        for word in ConditionNames.words(condition) + ["and"] {
            if ["and", "or", "(", ")"].contains(word.lowercased()) {
                take(atom)
                atom = []
            } else if !atom.isEmpty || word.lowercased() != "not" {
                atom.append(word)
            }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.replacing("(", with: " ( ").replacing(")", with: " ) ").split(whereSeparator: \.isWhitespace)
            .map(String.init)
    }

    private mutating func take(_ words: [String]) {
        guard let first = words.first?.lowercased() else { return }
        let rest = Array(words.dropFirst())
        switch first {
        case "no": name(rest.dropFirst(4), \.audiences)
        case "frustration", "trust", "resignation":
            if rest.first?.lowercased() == "of" { name(rest.dropFirst().dropLast(2), \.audiences) }
        case "fact":
            guard let at = rest.lastIndex(where: { ["known", "told"].contains($0.lowercased()) }) else {
                return
            }
            name(rest[..<at], \.facts)
            name(rest[at...].dropFirst(2), \.audiences)
        case "measure": name(rest.dropLast(), \.measures)
        case "inject": name(rest.last?.lowercased() == "ago" ? rest.dropLast(2) : rest[...], \.injects)
        case "answered": name(rest[...], \.injects)
        case "unanswered": name(rest.dropLast(2), \.injects)
        case "stage":
            let at = rest.lastIndex { $0.lowercased() == "ended" } ?? rest.count
            name(rest[..<at], \.stages)
        case "after", "before":
            if rest.count == 3, let day = Int(rest[1]), let minute = Moment.minuteOfDay(clock: rest[2]) {
                moments.append((day, minute))
            }
        case "waiting", "broken", "service", "said", "office": break
        default:
            guard let at = words.firstIndex(where: { $0.lowercased() == "at" }) else { return }
            levels.append(
                (words[..<at].joined(separator: " "), words[(at + 1)...].joined(separator: " ")))
        }
    }

    private mutating func name(_ words: ArraySlice<String>, _ list: WritableKeyPath<ConditionNames, [String]>)
    {
        if !words.isEmpty { self[keyPath: list].append(words.joined(separator: " ")) }
    }

    /// Whether the scenario language reads the condition, once its names are declared.
    static func isCondition(_ text: String) -> Bool {
        var skeleton = Skeleton(id: "condition", language: .english)
        skeleton.starts = Moment(minutes: 0)
        skeleton.ends = Moment(minutes: 59 * 1440)
        let names = ConditionNames(text)
        skeleton.declare(names)
        var injects = names.injects.map { SkeletonInject(id: $0, moment: skeleton.starts) }
        injects.append(SkeletonInject(id: "condition under test", moment: nil, condition: text))
        skeleton.injects = injects
        return (try? ScenarioReader.read(skeleton.text)) != nil
    }
}
