/// One feature of a sentence, with the words that it comes from.
package struct Feature: Sendable {
    /// What it is, as a hash; equal things have equal hashes in every text.
    package let hash: UInt64
    /// What kind of thing it is.
    package let kind: FeatureKind
    /// The first of its tokens.
    let first: Int32
    /// The token after its last one.
    let end: Int32
}
