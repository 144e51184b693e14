/// The names under which columns go in real sheets, in English, Dutch, French and German.
enum HeaderNames {
    /// The column that a header cell names; nothing when it is not known.
    static func column(_ cell: String) -> MasterColumn? {
        for name in spellings(of: cell) {
            if let column = table[name] { return column }
        }
        let words = plain(cell).split(separator: " ")
        if words.contains(where: { ["location", "venue", "locatie"].contains($0) }) { return .location }
        return nil
    }

    /// The ways in which a header cell may be meant: whole, without what stands in parentheses, behind a slash or
    /// before it, without a number such as "1st".
    private static func spellings(of cell: String) -> [String] {
        var spellings = [plain(cell)]
        let bare = withoutParentheses(cell)
        spellings.append(plain(bare))
        let words = plain(bare).split(separator: " ")
        if let first = words.first, ["1st", "2nd", "3rd", "4th", "5th", "1e", "2e", "3e"].contains(first) {
            spellings.append(words.dropFirst().joined(separator: " "))
        }
        spellings += bare.split(separator: "/").map { plain(String($0)) }
        return spellings
    }

    private static func withoutParentheses(_ cell: String) -> String {
        var depth = 0
        var bare = ""
        for character in cell {
            if character == "(" || character == "[" { depth += 1 }
            if depth == 0 { bare.append(character) }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
        }
        return bare
    }

    /// A header in lower case, its words apart ("ScheduledTime" is two), without punctuation and line breaks; `#`, `+`
    /// and `°` stay.
    static func plain(_ cell: String) -> String {
        var text = ""
        var before: Character = " "
        for character in cell {
            if character.isUppercase, before.isLowercase { text.append(" ") }
            if character.isLetter || character.isNumber || ["#", "+", "°"].contains(character) {
                text += character.lowercased()
            } else {
                text.append(" ")
            }
            before = character
        }
        return text.split(separator: " ").joined(separator: " ")
    }

    /// Whether a header promises minutes or hours after the start rather than times of day; nothing when it does not.
    static func offsetUnit(_ cell: String) -> Int? {
        switch plain(cell) {
        case "t+", "time offset", "offset", "minutes", "minuten", "t+ min", "t+ minutes": 1
        case "h+", "z+": 60
        default: nil
        }
    }

    private static let table: [String: MasterColumn] = {
        var table: [String: MasterColumn] = [:]
        for (column, names) in synonyms {
            for name in names.split(separator: "|") { table[String(name)] = column }
        }
        for column in MasterColumn.allCases { table[plain(column.rawValue)] = column }
        return table
    }()

    private static let synonyms: [(MasterColumn, String)] = [
        (
            .number,
            "#|no|number|inject number|inject #|inject id|inj #|inject no|id|msel number|msel #|msel no|event #"
                + "|event number|event no|seq no|seq|sequence|source reference|n°|numéro|nr|nummer|volgnummer"
                + "|inject nr|volgnr"
        ),
        (
            .title,
            "title|name|inject title|inject name|event|event title|inject|subject|event summary|summary"
                + "|action to be taken|titre|objet|libellé|titel|betreff|onderwerp|gebeurtenis|incident|naam"
        ),
        (
            .body,
            "description|desc|details|narrative|text|script|description script|message|content"
                + "|detailed statement|event description|inject description|contenu|texte|détail|beschreibung"
                + "|inhalt|nachricht|omschrijving|beschrijving|tekst|bericht|inhoud"
        ),
        (
            .time,
            "time|scheduled time|delivery time|event time|inject time|inject dtg|dtg|date time|datetime"
                + "|wall clock|timeline|trigger time|real time|h+|t+|z+|time offset|offset|minutes|start time"
                + "|horodatage|heure|horaire|zeit|uhrzeit|zeitstempel|tijd|tijdstip|starttijd|datum tijd"
                + "|datum en tijd|date and time|planned time|minuten"
        ),
        (
            .day,
            "day|scenario day|exercise day|sim day|date|event date|jour|j+|tag|dag|datum|oefendag|d+"
        ),
        (
            .storyTime,
            "scenario time|sim time|story time|storytime|exercise time|heure du scénario|szenariozeit"
                + "|scenariotijd|oefentijd"
        ),
        (
            .from,
            "from|source|from source|sender|originator|sent from|send from|send from simulated|initiated by"
                + "|émetteur|expéditeur|absender|von|van|afzender|bron"
        ),
        (
            .to,
            "to|target|to target|recipient|recipients|receiver|send to|sent to|recipient players|player"
                + "|players|teams|team|for|destinataire|cible|cellule|empfänger|an|aan|ontvanger|ontvangers"
                + "|doelgroep|speler|spelers"
        ),
        (
            .channel,
            "method|delivery method|inject method|inject mode|delivery mode|mode|modality|means|channel|medium"
                + "|via|canal|vecteur|moyen|support|kanal|kommunikationsweg|kanaal|middel|wijze"
        ),
        (.kind, "type|event type|inject type|category|nature|catégorie|typ|art|soort|categorie"),
        (
            .expected,
            "expected action|expected actions|expected player action|expected player actions"
                + "|expected response|expected outcome|expected outcomes|expected reaction"
                + "|expected reaction to inject|anticipated response|remarks expected outcome"
                + "|expectation description|réactions attendues|action attendue|erwartete reaktion"
                + "|verwachte actie|verwachte acties|verwachte reactie|gewenste actie"
        ),
        (
            .controller,
            "controller|responsible controller|injected by|inject implementer|assigned to|owner|poc|inject poc"
                + "|inject author|implementer|animateur|spielleitung|oefenleider|responsleider|uitvoerder"
        ),
        (.phase, "phase|exercise phase|step|étape|stade|schritt|stufe|fase|stap"),
        (
            .thread,
            "track|lane|storyline|thread|storyline thread|functional area|esf|tab|theme|thème|dimension"
                + "|domaine|thema|bereich|verhaallijn|lijn"
        ),
        (
            .trigger,
            "trigger|trigger type|activation|fire mode|conditionnel|bedingt"
        ),
        (.condition, "condition|conditional|if|branch|wenn|voorwaarde|als|indien"),
        (
            .objective,
            "objective|objectives|objective supported|capability|core capability|objectif|ziel|doel"
                + "|doelstelling|leerdoel|oefendoel"
        ),
        (.priority, "priority|importance|priorité|priorität|prioriteit"),
        (.status, "status|done to do|statut"),
        (
            .notes,
            "notes|note|comments|comment|remarks|controller notes|notes remarks|questions comments"
                + "|comments notes|facilitator comments|commentaires|bemerkungen|opmerkingen|notities|toelichting"
        ),
        (.location, "location|location name|venue|locatie|plaats"),
    ]
}
