/// Why a sentence of a message was taken to say something.
package struct Explanation: Sendable {
    /// One thing in the sentence that counted for or against.
    package struct Weight: Sendable {
        /// The words that it stands in; empty where it is the whole sentence or what was answered.
        package let words: String
        /// What kind of thing it is.
        package let kind: FeatureKind
        /// How much it counted; negative is against.
        package let value: Float
    }

    /// What was found.
    package let subject: Head.Subject
    /// The sentence.
    package let quote: String
    /// What all weights add up to in the end.
    package let margin: Float
    /// What they had to reach.
    package let threshold: Float
    /// What the second layer adds to the weights of the words: what else this sentence says, and what the others say,
    /// speaks for it or against it.
    package let beside: Float
    /// The lines of the phrasebook that speak of it and were found in the sentence.
    package let phrases: [String]
    /// The weightiest things, the weightiest first.
    package let weights: [Weight]
}
