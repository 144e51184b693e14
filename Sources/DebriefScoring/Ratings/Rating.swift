package import Groundwork

/// What an evaluator says of a message or of a part, beside the machine.
package struct Rating: Sendable, Hashable {
    /// What is rated.
    package enum Item: Sendable, Hashable {
        /// A message of the trainee, by its number.
        case message(Int)
        /// A part of a score.
        case part(PartID)
    }

    /// How it is rated.
    package enum Mark: Sendable, Hashable {
        /// One of the four letters of HSEEP.
        case letter(HseepRating)
        /// Points, 0 to 100.
        case points(Int)

        /// Reads `P`, `S`, `M`, `U` or 0 to 100.
        package init?(_ text: some StringProtocol) {
            let bare = String(text.uppercased().filter { !$0.isWhitespace })
            if let letter = HseepRating.allCases.first(where: { $0.letter == bare }) {
                self = .letter(letter)
            } else if let points = Int(bare), (0...100).contains(points) {
                self = .points(points)
            } else {
                return nil
            }
        }

        /// As it is written.
        package var text: String {
            switch self {
            case .letter(let letter): letter.letter
            case .points(let points): "\(points)"
            }
        }

        /// The letter that it stands for, by the bands of this program.
        package var letter: HseepRating {
            switch self {
            case .letter(let letter): letter
            case .points(let points): HseepRating(points: Double(points))
            }
        }
    }

    /// When it was given, on the clock of the wall.
    package var at: Moment
    /// Who gave it.
    package var evaluator: String
    /// What is rated.
    package var item: Item
    /// How; nothing for a remark alone.
    package var mark: Mark?
    /// What the evaluator says about it.
    package var remark: String?

    /// Makes a rating.
    package init(at: Moment, evaluator: String, item: Item, mark: Mark?, remark: String?) {
        self.at = at
        self.evaluator = evaluator
        self.item = item
        self.mark = mark
        self.remark = remark
    }
}

extension Rating: Codable {
    private enum Key: String, CodingKey { case at, evaluator, message, part, rating, remark }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        at = try values.decode(Moment.self, forKey: .at)
        evaluator = try values.decode(String.self, forKey: .evaluator)
        remark = try values.decodeIfPresent(String.self, forKey: .remark)
        if let number = try values.decodeIfPresent(Int.self, forKey: .message) {
            item = .message(number)
        } else {
            item = .part(try values.decode(PartID.self, forKey: .part))
        }
        mark = try values.decodeIfPresent(String.self, forKey: .rating).map { text in
            if let mark = Mark(text) { return mark }
            throw DecodingError.dataCorruptedError(
                forKey: .rating, in: values, debugDescription: "'\(text)' is not P, S, M, U or 0 to 100")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(at, forKey: .at)
        try values.encode(evaluator, forKey: .evaluator)
        switch item {
        case .message(let number): try values.encode(number, forKey: .message)
        case .part(let part): try values.encode(part, forKey: .part)
        }
        try values.encodeIfPresent(mark?.text, forKey: .rating)
        try values.encodeIfPresent(remark, forKey: .remark)
    }
}
