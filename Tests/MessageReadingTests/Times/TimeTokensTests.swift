import Testing

@testable import MessageReading

@Suite("Words, numbers and signs of times")
struct TimeTokensTests {
    private static func tokens(_ text: String) -> [TimeToken] { TimeTokenizer.tokens(of: Array(text.utf8)) }

    @Test(
        "a number has a value up to nine digits",
        arguments: [
            ("0", 0, 1), ("07", 7, 2), ("1430", 1430, 4), ("123456789", 123_456_789, 9),
            ("999999999", 999_999_999, 9), ("1234567890", -1, 10), ("00000000001", -1, 11),
        ])
    func numbers(text: String, value: Int, digits: Int) throws {
        let tokens = Self.tokens(text)
        #expect(tokens.count == 1)
        let token = try #require(tokens.first)
        #expect(token.value == value && token.digits == digits && !token.isWord && token.sign == 0)
        #expect(token.start == 0 && token.end == text.utf8.count)
    }

    @Test("words have no value, and signs have neither digits nor letters")
    func kinds() {
        let tokens = Self.tokens("uur:3½€🔥")
        #expect(tokens.map(\.isWord) == [true, false, false, false, false, false])
        #expect(tokens.map(\.value) == [-1, -1, 3, -1, -1, -1])
        #expect(tokens.map(\.digits) == [0, 0, 1, 0, 0, 0])
        #expect(
            tokens.map(\.sign) == [
                0, 0x3A, 0, TimeTokenizer.halfSign, TimeTokenizer.currencySign, TimeTokenizer.otherSign,
            ])
        #expect(!TimeToken(start: 0, end: 0).isWord && TimeToken(start: 0, end: 1).isWord)
        #expect(TimeToken(start: 0, end: 0).value == -1)
    }

    @Test("what touches what stands before it, and what begins a line")
    func places() {
        let tokens = Self.tokens("om 14:00uur\nmorgen\u{2028}om\u{A0}3 -\u{AD}4")
        #expect(
            tokens.map(\.isGlued) == [
                false, false, true, true, true, false, false, false, false, true,
            ])
        #expect(
            tokens.map(\.startsLine) == [
                true, false, false, false, false, true, true, false, false, false,
            ])
    }

    @Test(
        "case and accents fold away, and are remembered",
        arguments: [
            ("een", "Een", true, false), ("een", "één", false, true), ("een", "EEN", true, false),
            ("een", "e\u{301}e\u{301}n", false, true), ("een", "Één", true, true),
            ("een", "eeN", false, false),
            ("zon", "žon", false, true), ("yon", "ÿon", false, true),
            ("sap", "ßap", false, true),
        ])
    func folding(plain: String, text: String, isCapital: Bool, isAccented: Bool) throws {
        let tokens = Self.tokens(text)
        #expect(tokens.count == 1)
        let token = try #require(tokens.first)
        #expect(token.hash == Self.tokens(plain).first?.hash)
        #expect(token.isCapital == isCapital && token.isAccented == isAccented)
        #expect(token.start == 0 && token.end == text.utf8.count)
    }

    @Test(
        "signs that look alike are one",
        arguments: [
            ("'", "’"), ("'", "‘"), ("'", "´"), ("'", "`"), ("'", "′"), ("-", "–"), ("-", "—"),
            ("-", "\u{2011}"),
            ("-", "−"), ("$", "€"), ("$", "£"), ("🔥", "×"), ("🔥", "漢"),
        ])
    func signs(plain: String, text: String) {
        let (one, other) = (Self.tokens("3" + plain + "4"), Self.tokens("3" + text + "4"))
        #expect(one.map(\.sign) == other.map(\.sign) && one.count == 3)
        #expect(other.map(\.isGlued) == [false, true, true])
        #expect(other.last?.end == text.utf8.count + 2)
    }

    @Test(
        "letters and numbers that touch are two, and invisible marks part nothing",
        arguments: [
            ("16uur", 2), ("uur16", 2), ("mor\u{200B}gen", 1), ("mor\u{AD}gen", 1), ("mor gen", 2), ("", 0),
        ])
    func runs(text: String, count: Int) {
        #expect(Self.tokens(text).count == count)
    }
}
