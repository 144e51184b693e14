import Testing

@testable import Groundwork

@Suite("Digests of texts that fill their last block")
struct DigestLengthTests {
    /// A block has 64 bytes, of which the last eight tell the length: 55 bytes fit into one, 56 do not.
    @Test(
        "so many letters a",
        arguments: [
            (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
            (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
            (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
            (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
            (300, "9835fa6bf4e20a9b9ea812506302e98982721a6cf8d2cae67af57129bf21ae90"),
        ])
    func lengths(count: Int, digest: String) {
        #expect(Digest.hexadecimal(of: String(repeating: "a", count: count)) == digest)
    }
}
