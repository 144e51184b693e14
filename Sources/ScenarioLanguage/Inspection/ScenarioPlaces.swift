/// Where the parts of a scenario stand in its text, in the order of the model.
package struct ScenarioPlaces: Sendable {
    /// Where an inject stands.
    package struct InjectPlace: Sendable {
        package var title: Excerpt
        /// The condition in its heading; the heading where it has none.
        package var condition: Excerpt
        var objective: Excerpt?
        /// Who brings it, in each telling that says so.
        var senders: [Excerpt]
        /// The section it stands in, counted from the top.
        var day: Int
    }

    /// The title.
    package let title: Excerpt
    package private(set) var audiences: [Excerpt] = []
    package private(set) var parties: [Excerpt] = []
    package private(set) var facts: [Excerpt] = []
    package private(set) var measures: [Excerpt] = []
    /// What each measure needs; its name where it needs nothing.
    private(set) var needs: [Excerpt] = []
    package private(set) var stages: [Excerpt] = []
    package private(set) var injects: [InjectPlace] = []
    package private(set) var objectives: [Excerpt] = []
    /// What people say, each piece of speech with the place to look for it.
    private(set) var speech: [Speech] = []

    /// A piece of speech: the lines of a quotation, or prose with the heading that it stands under.
    struct Speech {
        let text: String
        let place: Excerpt
    }

    init(_ root: Outline.Section) {
        title = root.title
        for (number, section) in root.children.enumerated() {
            switch SectionKind(section) {
            case .audience(let name):
                audiences.append(name)
                speech += section.quotes.map { Speech(text: $0.text, place: $0) }
            case .party(_, let name):
                parties.append(name)
                speech += section.quotes.map { Speech(text: $0.text, place: $0) }
            case .fact(let name): facts.append(name)
            case .measure(let name):
                measures.append(name)
                needs.append(section.field("needs")?.value ?? name)
            case .recovery:
                stages += section.children.compactMap { $0.title.after(prefix: "stage:") }
                // A recovery that takes so long as a whole is one stage.
                if section.field("takes") != nil { stages = [section.title] }
            case .day:
                injects += section.children.map { ScenarioPlaces.place(of: $0, day: number) }
                for inject in section.children {
                    speech += ([inject] + inject.children).flatMap(ScenarioPlaces.speech)
                }
            case .objectives: objectives = section.items
            case .rubric, .hotWash, .notes, nil: break
            }
        }
    }

    /// What is said in an inject, or one of its alternatives.
    private static func speech(in section: Outline.Section) -> [Speech] {
        let prose = Speech(text: section.prose, place: section.title)
        guard let first = section.quotes.first else { return [prose] }
        // Quoted lines go on from one to the next; the first that leaves something open is where to look.
        let open = section.quotes.first { QuotationMarks.areOpen(in: $0.text) } ?? first
        return [prose, Speech(text: section.quotes.map(\.text).joined(separator: " "), place: open)]
    }

    private static func place(of section: Outline.Section, day: Int) -> InjectPlace {
        let rest = section.title.after(prefix: "when ")
        let senders = ([section] + section.children).compactMap { $0.field("from")?.value }
        return InjectPlace(
            title: section.title, condition: rest.map { $0.condition?.before ?? $0 } ?? section.title,
            objective: section.field("objective")?.value, senders: senders, day: day)
    }
}
