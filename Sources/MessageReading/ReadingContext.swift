package import Groundwork

/// What is known around a message when it is read.
package struct ReadingContext: Sendable, Hashable {
    /// When the message is sent; relative times count from here.
    package var now: Moment
    /// Whom it addresses.
    package var addressee: Addressee
    /// The language, where it is known; detected otherwise.
    package var language: Language?
    /// What an inward message answers, where it answers something.
    package var prompt: String?
    /// Names of the drill at hand that help the reading.
    package var names: KnownNames

    /// Makes a context.
    package init(
        now: Moment, addressee: Addressee = .users, language: Language? = nil, prompt: String? = nil,
        names: KnownNames = KnownNames()
    ) {
        self.now = now
        self.addressee = addressee
        self.language = language
        self.prompt = prompt
        self.names = names
    }
}

/// Names of the drill at hand: which service counts as the problem, whose fault would be blame.
package struct KnownNames: Sendable, Hashable {
    /// What is down, in all its spellings.
    package var services: [String]
    /// Suppliers, by name.
    package var suppliers: [String]
    /// Audiences, by name.
    package var audiences: [String]

    /// Makes names; all may be empty.
    package init(services: [String] = [], suppliers: [String] = [], audiences: [String] = []) {
        self.services = services
        self.suppliers = suppliers
        self.audiences = audiences
    }
}
