import Groundwork

/// The ways out that many mistakes share.
extension Phrase {
    /// What may stand there, to be written as it is.
    static func example(_ text: String) -> Phrase { example(Phrase(text)) }

    /// What may stand there, in words of the author's own language.
    static func example(_ text: Phrase) -> Phrase {
        Phrase(nl: "schrijf bijvoorbeeld '\(text.nl)'", en: "write for instance '\(text.en)'")
    }

    /// The one name that was probably meant; nothing where none is near enough.
    static func nearest(to written: String, among names: some Sequence<String>) -> Phrase? {
        NearestName.to(written, among: names).map { name in
            Phrase(nl: "bedoelde u '\(name)'?", en: "did you mean '\(name)'?")
        }
    }

    /// All that may stand there.
    static func oneOf(_ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase(nl: "het is een van: \(list)", en: "it is one of: \(list)")
    }

    /// The names that there are; of many, the first.
    static func thereIs(_ names: [String]) -> Phrase {
        let list = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
        return Phrase(nl: "er is wel: \(list)", en: "there is: \(list)")
    }

    /// How long the drill runs, for what lies outside it.
    static func drillRuns(from starts: Moment, to ends: Moment) -> Phrase {
        Phrase(nl: "de drill loopt van \(starts) tot \(ends)", en: "the drill runs from \(starts) to \(ends)")
    }
}
