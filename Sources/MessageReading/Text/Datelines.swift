import Groundwork

/// Finds the times in a message's headings: "Stand van 16.30 uur: …", "13:00 update. …", "Hourgate, Monday 14:15."
///
/// Such a time says when the message was written and commits to nothing, although its words alone could. A heading
/// opens a line, is short, speaks of no next time, and names about the hour at which the message is sent.
struct Datelines {
    let text: TokenizedText
    let sentences: [Sentence]
    let now: Moment

    /// The most words of a heading beside its times.
    private static let longest = 6
    /// How far the hour in a heading may lie from the one at which the message goes out, in minutes: it is often
    /// written ahead of a planned hour, and sent late.
    private static let wide = -120...45
    /// The same where "at" stands before it, as it does before news to come.
    private static let narrow = -60...10

    /// The mentions, with those in headings made past.
    func marked(
        _ mentions: [TimeMention], at tokens: [Range<Int>], by sentence: [Range<Int>]
    ) -> [TimeMention] {
        guard !mentions.isEmpty else { return mentions }
        var marked = mentions
        for (index, numbers) in sentence.enumerated() where !numbers.isEmpty && opensLine(index) {
            let heading = heading(of: sentences[index])
            let inside = numbers.filter { tokens[$0].upperBound <= heading.upperBound }
            let times = inside.map { tokens[$0] }
            let words = words(heading, times, in: sentences[index].tokens)
            let leads = words + times.compactMap { $0.first.map { text.tokens[$0] } }
            let window = leads.contains(where: Datelines.at.contains) ? Datelines.narrow : Datelines.wide
            guard !inside.contains(where: { mentions[$0].kind == .rhythm }),
                inside.contains(where: { isNow(mentions[$0], window) }), isShort(heading, times),
                !words.contains(where: Datelines.next.contains)
            else { continue }
            for number in inside {
                marked[number].isPast = true
                marked[number].due = nil
            }
        }
        return marked
    }

    private func opensLine(_ sentence: Int) -> Bool {
        let first = sentences[sentence].tokens.lowerBound
        if first == 0 || text.after(first - 1).contains(.lineBreak) { return true }
        // After "Dear all," or "Update:" the line goes on as if it began.
        return sentence == 1 && sentences[0].tokens.count <= 4
    }

    /// The words up to the first colon or dash, or the whole sentence.
    private func heading(of sentence: Sentence) -> Range<Int> {
        let end = sentence.tokens.first { !text.after($0).isDisjoint(with: [.colon, .dash]) }
        return sentence.tokens.lowerBound..<(end ?? sentence.tokens.upperBound - 1) + 1
    }

    private func isShort(_ heading: Range<Int>, _ times: [Range<Int>]) -> Bool {
        heading.count - times.reduce(0) { $0 + $1.count } <= Datelines.longest
    }

    /// Whether it names about the hour that it is; one that has gone by was taken for tomorrow's or next week's.
    private func isNow(_ mention: TimeMention, _ window: ClosedRange<Int>) -> Bool {
        guard mention.kind == .point, [.minute, .hour].contains(mention.grain), let start = mention.start
        else {
            return false
        }
        let ahead = start - now
        let turns = mention.hasGoneBy ? [0, 720, 1440] : [0, 10_080]
        return turns.contains { window.contains(ahead - $0) }
    }

    /// The words of a heading, with those after it where it holds nothing but a time.
    private func words(_ heading: Range<Int>, _ times: [Range<Int>], in sentence: Range<Int>) -> [Token] {
        let own = heading.filter { token in !times.contains { $0.contains(token) } }
        let all = own.isEmpty ? Array(sentence.suffix(from: heading.upperBound).prefix(3)) : own
        return all.map { text.tokens[$0] }
    }

    /// Words before the hour of news to come as often as before that of the message itself.
    private static let at = WordSet("at om as of per")

    /// Words of a message that promises, and does not date itself.
    private static let next = WordSet(
        """
        next again another new more will ll shall hear tell expect by before within until till later then we you
        following further probably should from volgende volgend weer nieuw nieuwe meer horen hoort hoor volgt komt
        voor uiterlijk binnen rond tegen straks dan wij u je jullie opnieuw verwacht verwachten wordt vanaf tot
        """)
}
