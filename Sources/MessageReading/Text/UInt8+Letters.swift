extension UInt8 {
    /// Whether it is a capital letter, of the plain ones.
    @inline(__always)
    var isCapital: Bool { (0x41...0x5A).contains(self) }

    /// Whether it is a small letter, of the plain ones.
    @inline(__always)
    var isSmallLetter: Bool { (0x61...0x7A).contains(self) }

    /// Whether it is a digit.
    @inline(__always)
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
