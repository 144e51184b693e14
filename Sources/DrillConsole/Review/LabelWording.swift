import Groundwork
import MessageReading

/// Labels in words for people.
enum LabelWording {
    /// What a message does when it has a label, as the end of "the message …".
    static func tells(_ label: Label, _ language: Language) -> String {
        let both: (nl: String, en: String) =
            switch label {
            case .problem: ("noemt wat niet werkt", "names what does not work")
            case .impact:
                ("zegt wie er last van heeft, of wat niet kan", "says who is hit, or what cannot be done")
            case .cause: ("noemt de oorzaak", "names the cause")
            case .unknown: ("zegt wat nog niet bekend is", "says what is not known")
            case .actions: ("zegt wat er concreet gebeurt", "says concretely what is being done")
            case .ownership: ("neemt verantwoordelijkheid", "takes responsibility")
            case .empathy: ("erkent wat het voor mensen betekent", "acknowledges what it means for people")
            case .nextUpdate: ("zegt wanneer er weer nieuws is", "says when there is news again")
            case .workaround:
                ("zegt wat mensen intussen kunnen doen", "tells people what they can do meanwhile")
            case .contact: ("zegt waar hulp of nieuws te vinden is", "says where help or news is to be had")
            case .prepare:
                ("bereidt voor op een lange of slechte afloop", "prepares for a long or bad outcome")
            case .restored: ("zegt dat iets weer werkt", "says that something works again")
            case .effortExcuse: ("voert de eigen moeite aan", "puts forward the toil already spent")
            case .blame: ("legt de schuld bij een ander", "leaves the blame with somebody else")
            case .investment: ("voert aan wat er al in gestoken is", "puts forward what was already put in")
            case .minimise: ("maakt het kleiner dan het is", "makes it smaller than it is")
            case .vague: ("gebruikt een leeg tijdwoord", "uses an empty time word")
            case .jargon: ("gebruikt vaktaal zonder uitleg", "uses jargon without explaining it")
            case .hostile: ("wijst mensen af", "is dismissive of people")
            case .accepts: ("gaat mee in wat er gezegd is", "goes along with what was said")
            case .challenges: ("neemt het niet zomaar aan", "does not take it at face value")
            case .escalates: ("schaalt op", "escalates")
            case .mobilises: ("zet middelen in", "puts means to it")
            }
        return language.pick(nl: both.nl, en: both.en)
    }

    /// What could be added when a label is missing.
    static func lacks(_ label: Label, _ language: Language) -> String? {
        switch label {
        case .problem:
            language.pick(nl: "wat er precies niet werkt", en: "what exactly does not work")
        case .impact: language.pick(nl: "wie er last van heeft", en: "who is hit by it")
        case .actions:
            language.pick(nl: "wat er nu gebeurt, en door wie", en: "what is being done now, and by whom")
        case .nextUpdate:
            language.pick(
                nl: "wanneer het volgende bericht komt, met een kloktijd",
                en: "when the next message comes, with a clock time")
        case .workaround:
            language.pick(nl: "wat mensen intussen kunnen doen", en: "what people can do meanwhile")
        case .contact: language.pick(nl: "waar hulp te vinden is", en: "where help is to be had")
        default: nil
        }
    }

    /// Why a label drives people up the wall, and what helps.
    static func warning(_ label: Label, _ language: Language) -> String? {
        switch label {
        case .effortExcuse:
            language.pick(
                nl: "moeite is geen nieuws; zeg wat het zoeken heeft opgeleverd en wat de volgende stap is",
                en: "toil is no news; say what the search has found and what the next step is")
        case .blame:
            language.pick(
                nl: "de dienst is van u; noem de leverancier zakelijk, en zeg erbij wat u zelf doet",
                en: "the service is yours; name the supplier soberly, and say what you yourself do")
        case .investment:
            language.pick(
                nl: "wat er al in zit helpt niemand die nu stilstaat; zeg wat u er nu aan doet",
                en: "what went in before helps nobody who is stuck now; say what you do about it now")
        case .minimise:
            language.pick(
                nl: "wie stilstaat vindt het niet klein; noem de gevolgen zoals zij die voelen",
                en: "those who are stuck do not find it small; name the consequences as they feel them")
        case .vague:
            language.pick(
                nl: "noem een tijd waarop u zich laat houden", en: "name a time that you can be held to")
        case .jargon:
            language.pick(
                nl: "zeg het in de woorden van wie het leest", en: "say it in the words of those who read it")
        case .hostile:
            language.pick(
                nl: "geef een reden en een vriendelijk alternatief",
                en: "give a reason and a kind alternative")
        case .accepts:
            language.pick(
                nl: "vraag waarop het steunt en wat het slechtste geval is",
                en: "ask what it rests on and what the worst case is")
        default: nil
        }
    }
}
