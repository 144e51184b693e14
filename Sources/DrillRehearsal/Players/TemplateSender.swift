package import DrillEngine

/// Sends the same sentences at a rhythm; they tell nothing.
package struct TemplateSender: Player {
    package static let name = "template"
    private var metronome = Metronome(gap: 120)

    package init(seed: UInt64) {}

    package mutating func next(at desk: Desk) -> Action {
        guard metronome.strikes(at: desk.now) else { return .wait(until: metronome.wakes(after: desk.now)) }
        let text = BadLines.of(desk.language).template.joined(separator: " ")
        return .send(
            channel: nil, audiences: desk.groups.map(\.name),
            text: Slots.fill(text, ["service": desk.service]))
    }
}
