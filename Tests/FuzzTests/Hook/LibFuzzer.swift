#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The reader that the environment names.
private let target: FuzzTarget? = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

/// What libFuzzer calls with every input; a breach of a law ends the process, so that the input is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let target else { preconditionFailure("FUZZ_TARGET names no reader") }
    do throws(FuzzTarget.Breach) {
        try target.take(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        preconditionFailure(error.description)
    }
    return 0
}
