import DebriefScoring
import Groundwork

/// A JSON value that writes itself with sorted keys and numbers without noise.
///
/// Written out so that the same debrief gives the same bytes on every system.
indirect enum JSONValue {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case integer(Int)
    case unsigned(UInt64)
    /// A number with at most so many decimals, up to 3; trailing zeros are left out.
    case decimal(Double, places: Int)
    case bool(Bool)
    case null

    /// A text, or null.
    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// A number with one decimal, or null.
    static func optional(_ number: Double?) -> JSONValue { number.map { .decimal($0, places: 1) } ?? .null }

    /// The value as text, indented by two spaces, with a line break at the end.
    var text: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    /// The value as text on one line, without a line break.
    var line: String {
        switch self {
        case .object(let members):
            let pairs = members.keys.sorted().map { key in
                JSONValue.string(key).line + ":" + (members[key]?.line ?? "null")
            }
            return "{" + pairs.joined(separator: ",") + "}"
        case .array(let items): return "[" + items.map(\.line).joined(separator: ",") + "]"
        default:
            var text = ""
            write(to: &text, indent: "")
            return text
        }
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .object(let members):
            let keys = members.keys.sorted()
            JSONValue.writeList(keys, "{", "}", to: &text, indent) { key, text, inner in
                JSONValue.write(key, to: &text)
                text += ": "
                members[key]?.write(to: &text, indent: inner)
            }
        case .array(let items):
            JSONValue.writeList(items, "[", "]", to: &text, indent) { item, text, inner in
                item.write(to: &text, indent: inner)
            }
        case .string(let string): JSONValue.write(string, to: &text)
        case .integer(let number): text += String(number)
        case .unsigned(let number): text += String(number)
        case .decimal(let number, let places): text += JSONValue.figure(number, places: places)
        case .bool(let flag): text += flag ? "true" : "false"
        case .null: text += "null"
        }
    }

    private static func writeList<Item>(
        _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: String,
        item: (Item, inout String, String) -> Void
    ) {
        guard !items.isEmpty else {
            text += open + close
            return
        }
        let inner = indent + "  "
        text += open
        for (index, element) in items.enumerated() {
            text += index == 0 ? "\n" + inner : ",\n" + inner
            item(element, &text, inner)
        }
        text += "\n" + indent + close
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            default:
                if isHarmful(scalar) { text += escape(scalar) } else { text.unicodeScalars.append(scalar) }
            }
        }
        text += "\""
    }

    /// Whether a terminal or a reader could be misled by the bare character.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        SafeText.isHarmful(scalar)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func figure(_ number: Double, places: Int) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "0" }
        let scale = [1, 10, 100, 1000][max(0, min(3, places))]
        let scaled = Int((abs(number) * Double(scale)).rounded())
        let sign = number < 0 && scaled > 0 ? "-" : ""
        var rest = String(scaled % scale)
        guard scaled % scale != 0 else { return sign + String(scaled / scale) }
        rest = String(repeating: "0", count: String(scale).count - 1 - rest.count) + rest
        while rest.hasSuffix("0") { rest.removeLast() }
        return sign + "\(scaled / scale).\(rest)"
    }
}
