/// The columns as the loops of the model walk through them: a place is that of a person's first column.
///
/// Places come from whole tiles of an array of whole tiles, so that none can lie outside it.
extension MutableSpan<UInt32> {
    /// A value of the person at a place.
    @inline(__always)
    subscript(lane: Lane, at place: Int) -> Float {
        get { Float(bitPattern: self[unchecked: place &+ lane.offset]) }
        set { self[unchecked: place &+ lane.offset] = newValue.bitPattern }
    }

    /// The word in which half a word is kept, of the person at a place.
    @inline(__always)
    func word(of half: Half, at place: Int) -> UInt32 { self[unchecked: place &+ half.offset] }
}
