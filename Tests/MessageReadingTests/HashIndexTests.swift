import Testing

@testable import MessageReading

@Suite("Tables of hashes")
struct HashIndexTests {
    @Test("every key is found with its number, and no other", arguments: [0, 1, 7, 8, 9, 500, 1000])
    func found(capacity: Int) {
        var index = HashIndex(capacity: capacity)
        #expect(index[0] == -1 && index[5] == -1)
        let keys = (0..<1000 as Range<UInt64>).map { $0 &* 0x9E37_79B9_7F4A_7C15 }
        for (number, key) in keys.enumerated() {
            index.insert(key, Int32(number))
            #expect(index[key] == Int32(number))
        }
        #expect(keys.enumerated().allSatisfy { index[$1] == Int32($0) })
        #expect((1...1000 as ClosedRange<UInt64>).allSatisfy { index[$0] == -1 })
    }

    @Test("keys that fall into one place are told apart")
    func neighbours() {
        var index = HashIndex(capacity: 4)
        for key in 1...12 as ClosedRange<UInt64> { index.insert(key << 60 | 3, Int32(key)) }
        #expect((1...12 as ClosedRange<UInt64>).allSatisfy { index[$0 << 60 | 3] == Int32($0) })
        #expect(index[3] == -1)
    }
}
