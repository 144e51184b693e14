/// The letters of tokens, for the few questions that the sense of a word does not answer.
extension TimeGrammar {
    /// The bytes of a token, capitals made small.
    func letters(_ index: Int) -> [UInt8] {
        bytes[token(index).start..<token(index).end].map { $0 | 0x20 }
    }

    /// Whether the token there is one of these words, in small letters or capitals.
    func isWord(_ index: Int, _ words: String...) -> Bool {
        let letters = letters(index)
        return words.contains { letters.elementsEqual($0.utf8) }
    }

    /// Whether the token there is this letter, small or capital.
    func isLetter(_ index: Int, _ letter: Unicode.Scalar) -> Bool {
        let token = token(index)
        return token.isWord && token.end - token.start == 1 && begins(index, with: letter)
    }

    /// Whether the token there begins with this letter, small or capital.
    func begins(_ index: Int, with letter: Unicode.Scalar) -> Bool {
        bytes[token(index).start] | 0x20 == UInt8(ascii: letter)
    }

    /// Whether one of these stretches of small letters stands in the token there.
    func holds(_ index: Int, _ stretches: String...) -> Bool {
        let letters = letters(index)
        return stretches.contains { stretch in
            letters.indices.contains { letters[$0...].starts(with: stretch.utf8) }
        }
    }
}
