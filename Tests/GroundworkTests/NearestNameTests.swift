import Testing

@testable import Groundwork

@Suite("Misspelt names")
struct NearestNameTests {
    @Test(
        "letters left out, put in, changed and swapped count one each",
        arguments: [
            ("mail", "mail", 0), ("mail", "mal", 1), ("mail", "maill", 1), ("mail", "maid", 1),
            ("mail", "mial", 1), ("mail", "", 4), ("", "mail", 4), ("kitten", "sitting", 3),
            ("abcd", "badc", 2), ("ab", "ba", 1), ("storage", "payroll", 6),
        ])
    func distance(left: String, right: String, count: Int) {
        #expect(NearestName.distance(left, right) == count)
        #expect(NearestName.distance(right, left) == count)
    }

    static let names = ["staff", "students", "helpdesk", "board", "it", "works council"]

    @Test(
        "the name that was meant",
        arguments: [
            ("staf", "staff"), ("STAFF", "staff"), ("sutdents", "students"), ("stud", "students"),
            ("hlpdsk", "helpdesk"), ("hlpds", nil), ("bord", "board"), ("works", "works council"),
            ("st", "it"), ("x", nil), ("", nil), ("i", "it"), ("press", nil), ("borrr", nil),
        ])
    func meant(written: String, name: String?) {
        #expect(NearestName.to(written, among: NearestNameTests.names) == name)
    }

    @Test("a word of eighty letters is still looked for, one of more is not")
    func long() {
        let name = String(repeating: "a", count: 80)
        #expect(NearestName.to(name, among: [name]) == name)
        #expect(NearestName.to(name + "a", among: [name]) == nil)
    }

    @Test(
        "a third of the longer word may be wrong: one letter at least, three at most",
        arguments: [
            ("ab", "ac", true), ("ab", "cd", false), ("abcde", "abcxx", false), ("abcdef", "abcdxx", true),
            ("abcdefgh", "abcdexxx", false), ("abcdefghi", "abcdefxxx", true),
            ("abcdefghijkl", "abcdefghxxxx", false), ("abcd", "abcdxxx", true), ("abcd", "abcdxxxx", true),
            ("abc", "abcxxx", true), ("a", "abxx", false),
        ])
    func third(written: String, name: String, isMeant: Bool) {
        #expect((NearestName.to(written, among: [name]) == name) == isMeant)
    }
}
