package import Groundwork

/// Something in a rubric that cannot be used.
package struct RubricFault: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Rule: Sendable, Hashable {
        /// A heading names no dimension or part.
        case unknownName(String, nearest: String?)
        /// A key that the part does not have.
        case unknownKey(String, nearest: String?)
        /// A line that is neither heading, nor `key: value`, nor prose in its place.
        case strayLine
        /// A part stands under a dimension that it does not belong to.
        case wrongDimension(String, belongs: String)
        /// A part stands there twice.
        case twice(String)
        /// A value that is no whole number, or out of range.
        case badNumber(String, expected: String)
        /// A name without both languages.
        case badName
        /// A part without something that it needs.
        case missing(String, part: String)
        /// The weights of a dimension do not come to 100.
        case weights(dimension: String, sum: Int)
    }

    /// The line, from 1.
    package var line: Int
    /// What is wrong there.
    package var rule: Rule

    /// The fault in a sentence, with what to do about it.
    package func sentence(in language: Language) -> String {
        let text =
            switch rule {
            case .unknownName(let name, let nearest):
                language.pick(
                    nl: "'\(name)' is geen dimensie of onderdeel\(hint(nearest, language))",
                    en: "'\(name)' is no dimension or part\(hint(nearest, language))")
            case .unknownKey(let key, let nearest):
                language.pick(
                    nl: "dit onderdeel heeft geen sleutel '\(key)'\(hint(nearest, language))",
                    en: "this part has no key '\(key)'\(hint(nearest, language))")
            case .strayLine:
                language.pick(
                    nl: "hier hoort 'sleutel: waarde' of een kop; toelichting komt na een lege regel",
                    en: "expected 'key: value' or a heading; prose comes after an empty line")
            case .wrongDimension(let part, let belongs):
                language.pick(
                    nl: "'\(part)' hoort onder '\(belongs)'", en: "'\(part)' belongs under '\(belongs)'")
            case .twice(let part):
                language.pick(nl: "'\(part)' staat er twee keer", en: "'\(part)' stands here twice")
            case .badNumber(let value, let expected):
                language.pick(
                    nl: "'\(value)' kan hier niet; verwacht: \(expected)",
                    en: "'\(value)' cannot be used here; expected \(expected)")
            case .badName:
                language.pick(
                    nl: "een naam heeft twee talen, 'Nederlands | English'",
                    en: "a name has both languages, 'Nederlands | English'")
            case .missing(let key, let part):
                language.pick(nl: "'\(part)' mist '\(key)'", en: "'\(part)' lacks '\(key)'")
            case .weights(let dimension, let sum):
                language.pick(
                    nl: "de gewichten van '\(dimension)' tellen op tot \(sum) in plaats van 100",
                    en: "the weights of '\(dimension)' come to \(sum) instead of 100")
            }
        return language.pick(nl: "regel \(line): \(text)", en: "line \(line): \(text)")
    }

    private func hint(_ nearest: String?, _ language: Language) -> String {
        nearest.map { language.pick(nl: "; bedoelt u '\($0)'?", en: "; did you mean '\($0)'?") } ?? ""
    }
}

/// All faults of a rubric, found in one go.
package struct RubricFaults: Error, Sendable, Hashable {
    /// The faults, in the order of their lines.
    package var faults: [RubricFault]
}
