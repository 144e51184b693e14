/// Somebody of the crowd who wants to be heard.
package struct Voice: Sendable, Hashable {
    /// The mood in which they speak.
    package enum Tone: String, Sendable, Hashable, CaseIterable {
        case angry, worried, asking, resigned, thankful
    }

    /// The audience, as an index.
    package var audience: Int
    /// Who it is, as an index within the audience.
    package var person: Int
    /// The mood.
    package var tone: Tone
    /// What bothers them most.
    package var about: Cause

    /// Makes a voice.
    package init(audience: Int, person: Int, tone: Tone, about: Cause) {
        self.audience = audience
        self.person = person
        self.tone = tone
        self.about = about
    }
}
