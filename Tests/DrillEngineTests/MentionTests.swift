import Testing

@testable import DrillEngine

@Suite("Mentions")
struct MentionTests {
    @Test(
        "a mention is found as a word, as a phrase, and at the beginning of a longer word",
        arguments: [
            ("opslag", "De opslag is stuk.", true), ("opslag", "Het opslagsysteem is stuk.", true),
            ("opslag", "De tapopslag is stuk.", false), ("disk", "The disks are gone.", false),
            ("disk shelf", "A DISK  shelf, again", true), ("disk shelf", "shelf disk", false),
            ("é", "É!", true),
            ("", "anything", false),
        ])
    func matches(mention: String, text: String, expected: Bool) {
        #expect(MentionMatcher([mention]).matches(MentionMatcher.tokens(text)) == expected)
    }
}
