import Groundwork

extension Crowd {
    /// Lets the audiences addressed hear a message: those of them who read a channel of it.
    package mutating func hear(_ message: HeardMessage) {
        let places = note(message)
        let number = number(of: message.at)
        let addressed = groups.indices.filter { message.audiences.contains($0) }
        var told = Dose()
        for index in addressed where groups[index].count > 0 {
            let dose = DoseMaker(message, parameters).dose(for: &groups[index].listening)
            groups[index].hear(
                message, dose, places: places, book: promises, step: number, parameters: parameters)
            if dose.hindsight + dose.prospect > told.hindsight + told.prospect { told = dose }
        }
        guard told.informs else { return }
        desk.learn(told)
        let worth = message.content.contains(.news) ? Float(0.4) : 0.1
        for index in groups.indices where !addressed.contains(index) && groups[index].loss > 0 {
            groups[index].slight += (1 - groups[index].slight) * worth
        }
    }

    /// Notes the promises of a message in the book.
    private mutating func note(_ message: HeardMessage) -> UInt32 {
        var made: [(SettledPromise.Kind, Moment)] = []
        if let due = message.updateDue, message.content.contains(.nextUpdate) { made.append((.update, due)) }
        if let due = message.recoveryDue,
            !message.content.isDisjoint(with: [.hardEstimate, .hedgedEstimate])
        {
            made.append((.recovery, due))
        }
        var mask: UInt32 = 0
        for (kind, due) in made {
            let noted = promises.note(message: message.number, kind: kind, moment: due, start: start)
            let bit = UInt32(1) << UInt32(noted.place)
            if noted.forgot { for index in groups.indices { groups[index].people.forget(bit) } }
            mask |= bit
        }
        return mask
    }
}

extension Population {
    /// Nobody remembers the promises of a mask any more.
    mutating func forget(_ mask: UInt32) {
        for person in 0..<count { promises[person] &= ~mask }
    }
}

extension Group {
    /// Lets those who read one of the channels hear a message, and books what it does.
    fileprivate mutating func hear(
        _ message: HeardMessage, _ dose: Dose, places: UInt32, book: PromiseBook, step: Int,
        parameters: CrowdParameters
    ) {
        var news = Shift()
        var phrases = [Shift](repeating: Shift(), count: dose.effects.count)
        var readers = 0
        var dues = DueMemory(book, step: step)
        let channel = channelMask(message.channels)
        let belief: UInt32 = dose.pretence == nil ? 0 : Pretence.believers
        if let pretence = dose.pretence { self.pretence = pretence }
        for person in 0..<count where channel == 0 || people.channels[person] & channel != 0 {
            readers += 1
            var listener = Listener(people, person, burned: people.broken[person])
            news += listener.learn(dose, parameters)
            for place in dose.effects.indices {
                phrases[place] += listener.feel(dose.effects[place], parameters)
            }
            listener.store(in: &people, person)
            people.promises[person] |= belief
            guard dose.informs || places != 0 else { continue }
            people.promises[person] |= places
            people[.due, person] = dues.due(people.promises[person])
        }
        self.book(.information, news, at: message.at, message: message.number)
        for (place, effect) in dose.effects.enumerated() {
            self.book(effect.cause, phrases[place], at: message.at, message: message.number)
        }
        settleAir(dose, reached: count > 0 ? Float(readers) / Float(count) : 0, step, parameters)
    }

    /// What a message changes in the air: fewer rumours, no slight, people who call about it, a new silence.
    private mutating func settleAir(
        _ dose: Dose, reached: Float, _ step: Int, _ parameters: CrowdParameters
    ) {
        guard dose.informs else { return }
        if loss > 0 { agitation += parameters.announcementCalls * reached }
        hindsight += (1 - hindsight) * dose.hindsight * reached
        prospect += (1 - prospect) * dose.prospect * reached
        rumour *= 1 - 0.6 * reached * max(dose.hindsight, dose.prospect)
        slight *= 1 - reached
        if reached > 0.9 { waitsForWord = false }
        listening.informedAt = step
        close(.silence)
        close(.brokenPromise)
    }

    /// The bits of channels.
    ///
    /// No bit when the audience names no channels, so that everyone hears; a bit of nobody for channels that nobody is
    /// said to read.
    private func channelMask(_ names: [String]) -> UInt16 {
        guard !profile.reads.isEmpty else { return 0 }
        var mask: UInt16 = 0
        for (place, read) in profile.reads.prefix(15).enumerated() where names.contains(read.channel) {
            mask |= 1 << UInt16(place)
        }
        return mask == 0 ? 1 << 15 : mask
    }
}
