import Testing

@testable import Groundwork

@Suite("How far a misspelt name may be off")
struct NearestNameEdgeTests {
    /// A third of the longer word counts, but one letter always and never more than three.
    @Test(
        "the letters that may be wrong",
        arguments: [
            ("xt", "it", true), ("xx", "it", false), ("stxff", "staff", true), ("stxxf", "staff", false),
            ("ofise", "office", true), ("ofxxxe", "office", false), ("mntenanc", "maintenance", true),
            ("mntenan", "maintenance", false), ("admxnxstxation", "administration", true),
            ("admxnxstxatxon", "administration", false), ("xyzlibrary", "library", true),
            ("wxyzlibrary", "library", false), ("OFISE", "Office", true),
        ])
    func letters(written: String, name: String, isMeant: Bool) {
        #expect(NearestName.to(written, among: [name]) == (isMeant ? name : nil))
    }

    @Test("of two names equally near, the first is offered")
    func tie() {
        #expect(NearestName.to("cax", among: ["cat", "car"]) == "cat")
        #expect(NearestName.to("cax", among: ["car", "cat"]) == "car")
        #expect(NearestName.to("stafg", among: ["starry", "staff"]) == "staff")
    }

    @Test("two letters may stand for the one name that begins with them, a single letter may not")
    func beginnings() {
        #expect(NearestName.to("st", among: ["students"]) == "students")
        #expect(NearestName.to("s", among: ["students"]) == nil)
        #expect(NearestName.to("st", among: ["students", "stakeholders"]) == nil)
        #expect(NearestName.to("stu", among: ["students", "stakeholders"]) == "students")
    }

    @Test(
        "neighbours that changed places count once, wherever they stand; parted letters do not",
        arguments: [
            ("ba", "ab", 1), ("abdc", "abcd", 1), ("bacd", "abcd", 1), ("cba", "abc", 2), ("bca", "abc", 2),
            ("abab", "baba", 2), ("xab", "ba", 2), ("a", "a", 0), ("a", "b", 1), ("", "", 0),
        ])
    func swapped(left: String, right: String, count: Int) {
        #expect(NearestName.distance(left, right) == count)
        #expect(NearestName.distance(right, left) == count)
    }
}
