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

    init(_ root: Outline.Section) {
        title = root.title
        for (number, section) in root.children.enumerated() {
            switch SectionKind(section) {
            case .audience(let name): audiences.append(name)
            case .party(_, let name): parties.append(name)
            case .fact(let name): facts.append(name)
            case .measure(let name):
                measures.append(name)
                needs.append(section.field("needs")?.value ?? name)
            case .recovery:
                stages += section.children.compactMap { $0.title.after(prefix: "stage:") }
                // A recovery that takes so long as a whole is one stage.
                if section.field("takes") != nil { stages = [section.title] }
            case .day: injects += section.children.map { ScenarioPlaces.place(of: $0, day: number) }
            case .objectives: objectives = section.items
            case .rubric, .hotWash, .notes, nil: break
            }
        }
    }

    private static func place(of section: Outline.Section, day: Int) -> InjectPlace {
        let rest = section.title.after(prefix: "when ")
        let senders = ([section] + section.children).compactMap { $0.field("from")?.value }
        return InjectPlace(
            title: section.title, condition: rest.map { $0.condition?.before ?? $0 } ?? section.title,
            objective: section.field("objective")?.value, senders: senders, day: day)
    }
}
