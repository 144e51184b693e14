/// A question that the learned layer answers of a sentence: whether it says something to the people addressed.
package struct Head: Sendable, Hashable {
    /// What a sentence may say.
    package enum Subject: Sendable, Hashable {
        /// A label of the codebook.
        case label(Label)
        /// What is said about the moment of recovery.
        case estimate(Estimate)

        /// Its topic in the phrasebooks.
        var topic: String {
            switch self {
            case .label(let label): label.rawValue
            case .estimate(let estimate): estimate.rawValue
            }
        }
    }

    /// What a sentence may say.
    package let subject: Subject
    /// Whom it addresses.
    package let addressee: Addressee

    /// Whether a sentence to these people says what a label stands for.
    package static func label(_ label: Label, to addressee: Addressee) -> Head {
        Head(subject: .label(label), addressee: addressee)
    }

    /// Whether a sentence says this about the moment of recovery, which only users are told.
    package static func estimate(_ estimate: Estimate) -> Head {
        Head(subject: .estimate(estimate), addressee: .users)
    }

    /// What the files of weights call it, and what is printed: `blame`, `eta:hard`, `in:accepts`.
    package var name: String {
        switch (subject, addressee) {
        case (.label(let label), .users): label.rawValue
        case (.label(let label), .inward): "in:" + label.rawValue
        case (.estimate(let estimate), _): "eta:" + estimate.rawValue
        }
    }
}
