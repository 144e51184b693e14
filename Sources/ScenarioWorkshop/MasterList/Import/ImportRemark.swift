package import Groundwork

/// Something that the reader of a table wants its author to know: what was not understood, left out or assumed.
package struct ImportRemark: Sendable, Hashable {
    /// What is to be said.
    package enum Matter: Sendable, Hashable {
        /// A column whose name is not known; what it holds goes into the notes.
        case unknownColumn
        /// Something every table has is not there; what is done instead.
        case missingColumn
        /// Two columns say the same; the second is put behind the first.
        case secondColumn(MasterColumn)
        /// A time that cannot be read; the inject comes with the one above it.
        case badTime
        /// No time at all; the inject comes with the one above it.
        case noTime
        /// A row without a day, behind a later clock time: taken for the next day.
        case nextDay(Int)
        /// A moment before the start; the drill starts earlier for it.
        case beforeStart
        /// A moment more than sixty days after the start; the inject comes with the one above it.
        case farAway
        /// A span of time; its beginning counts.
        case span
        /// A name that another row has; it gets another.
        case repeatedNumber(String)
        /// A way of delivery that is not known; it is kept as written.
        case unknownChannel
        /// A condition that the scenario language does not know; it goes into the notes.
        case unknownCondition
        /// A value that is none for its column; it goes into the notes.
        case badValue
        /// A cell that a spreadsheet could not work out.
        case brokenFormula
        /// A row that only parts others.
        case separator
        /// A row that says when the exercise starts or ends.
        case mark
        /// A row that is not to be played.
        case omitted
        /// An expected action without an inject before it.
        case orphanAction
        /// A row of an expected action, put with the inject before it.
        case expectedAction(String)
        /// No text; the title is told instead.
        case noText
        /// Nobody who brings it.
        case noSender
        /// A row with more cells than the header.
        case extraCell
        /// How dates of numbers were read.
        case dateOrder(DateOrder)
        /// No date anywhere: the day on which the drill starts is made up.
        case noDate(String)
        /// The bytes were not UTF-8.
        case encoding(String)
        /// Several recipients; the drill has one trainee.
        case recipients(Int)
    }

    /// How much it matters.
    package enum Weight: Sendable, Hashable {
        /// Something could not be understood.
        case trouble
        /// Something was left out on purpose.
        case skipped
        /// Something was assumed.
        case assumed
    }

    /// The row, as a spreadsheet counts; nothing for the table as a whole.
    package var row: Int?
    /// The column, by its header.
    package var column: String?
    /// What stands there.
    package var value: String
    /// What is to be said about it.
    package var matter: Matter

    /// How much it matters.
    package var weight: Weight {
        switch matter {
        case .badTime, .farAway, .unknownCondition, .badValue, .brokenFormula, .orphanAction, .missingColumn:
            .trouble
        case .separator, .omitted, .expectedAction: .skipped
        default: .assumed
        }
    }

    /// The remark in a sentence that names its place.
    package func sentence(in language: Language) -> String {
        var place: [String] = []
        if let row { place.append(language.pick(nl: "rij \(row)", en: "row \(row)")) }
        if let column {
            place.append(language.pick(nl: "kolom '\(column)'", en: "column '\(column)'"))
        }
        let shown = value.count > 60 ? value.prefix(59) + "…" : value[...]
        let what = SafeText.oneLine(shown)
        let head = SafeText.oneLine(place.joined(separator: ", "))
        return (head.isEmpty ? "" : head + ": ") + (what.isEmpty ? "" : "'\(what)': ")
            + RemarkWords(language: language).words(matter)
    }
}

/// The words of remarks.
private struct RemarkWords {
    let language: Language

    private func say(_ nl: String, _ en: String) -> String { language.pick(nl: nl, en: en) }

    func words(_ matter: ImportRemark.Matter) -> String {
        switch matter {
        case .badTime, .noTime, .nextDay, .beforeStart, .farAway, .span, .dateOrder, .noDate: time(matter)
        case .unknownColumn:
            say(
                "onbekende kolom; de inhoud komt in de notities",
                "unknown column; what it holds goes into the notes")
        case .missingColumn: say("deze kolom is er niet", "this column is not there")
        case .secondColumn(let column):
            say(
                "staat voor '\(column.rawValue)', dat er al is; komt erachter",
                "stands for '\(column.rawValue)', which is there already; put behind it")
        case .encoding(let name):
            say("geen UTF-8; gelezen als \(name)", "no UTF-8; read as \(name)")
        case .recipients(let count):
            say(
                "\(count) verschillende ontvangers; een drill heeft één speler, de ontvanger staat in de notities",
                "\(count) different recipients; a drill has one player, the recipient stands in the notes")
        default: row(matter)
        }
    }

    private func time(_ matter: ImportRemark.Matter) -> String {
        switch matter {
        case .badTime:
            say(
                "geen tijd; komt met de inject erboven. Schrijf bijvoorbeeld 09:30, dag 2 14:30, T+90 of "
                    + "2026-03-10T09:30",
                "no time; comes with the inject above. Write for instance 09:30, day 2 14:30, T+90 or "
                    + "2026-03-10T09:30")
        case .noTime: say("geen tijd; komt met de inject erboven", "no time; comes with the inject above")
        case .nextDay(let day):
            say("de klok gaat terug: gerekend tot dag \(day)", "the clock goes back: taken for day \(day)")
        case .beforeStart:
            say("voor het begin; de drill begint eerder", "before the start; the drill starts earlier")
        case .farAway:
            say(
                "meer dan zestig dagen na het begin; komt met de inject erboven",
                "more than sixty days after the start; comes with the inject above")
        case .span: say("een tijdspanne; het begin telt", "a span of time; its beginning counts")
        case .dateOrder(.dayFirst):
            say(
                "datums gelezen als dag-maand-jaar; anders --dates mdy",
                "dates read as day, month, year; otherwise --dates mdy")
        case .dateOrder(.monthFirst):
            say(
                "datums gelezen als maand-dag-jaar; anders --dates dmy",
                "dates read as month, day, year; otherwise --dates dmy")
        case .noDate(let start):
            say(
                "geen datum: de drill begint op \(start); anders --start",
                "no date: the drill starts on \(start); otherwise --start")
        default: ""
        }
    }

    private func row(_ matter: ImportRemark.Matter) -> String {
        switch matter {
        case .repeatedNumber(let name):
            say("staat er al; heet nu '\(name)'", "is there already; now named '\(name)'")
        case .unknownChannel:
            say("onbekende weg; blijft zoals zij er staat", "unknown way of delivery; kept as written")
        case .unknownCondition:
            say(
                "geen voorwaarde die een scenario kent; staat in de notities, de inject komt met die erboven of op haar tijd",
                "no condition that a scenario knows; stands in the notes, the inject comes at its time or with the one above"
            )
        case .badValue:
            say(
                "geen waarde voor deze kolom; staat in de notities",
                "no value for this column; stands in the notes")
        case .brokenFormula:
            say(
                "een formule die niet klopt; als leeg gelezen",
                "a formula that does not work out; read as empty")
        case .separator: say("scheidt alleen andere rijen; overgeslagen", "only parts other rows; skipped")
        case .mark: say("begin of einde van de oefening", "start or end of the exercise")
        case .omitted: say("wordt niet gespeeld; staat onder 'Notes'", "is not played; stands under 'Notes'")
        case .orphanAction:
            say(
                "een verwachte actie zonder inject ervoor; staat onder 'Notes'",
                "an expected action without an inject before it; stands under 'Notes'")
        case .expectedAction(let id):
            say(
                "een verwachte actie; staat bij inject '\(id)'", "an expected action; put with inject '\(id)'"
            )
        case .noText: say("geen tekst; de titel wordt verteld", "no text; the title is told")
        case .noSender: say("geen afzender; ingevuld is 'onbekend'", "no sender; 'unknown' was filled in")
        case .extraCell:
            say(
                "een cel voorbij de kop; staat in de notities",
                "a cell beyond the header; stands in the notes")
        default: ""
        }
    }
}
