import DrillEngine
import Groundwork

/// A terminal that joined a drill which another process plays: it sends what is typed and shows what it is sent.
final class JoinedTerminal {
    private let end: WireEnd<Wire.Answer>
    private let surroundings: Surroundings
    private let input: any PromptInput
    /// The language of the drill, once it was said.
    private(set) var language: Language
    private var prompt = "> "
    private var width: Int
    private var isOver: Bool?
    /// Whether the drill let this terminal in.
    private(set) var wasLetIn = false
    private var isWaiting = false
    private var composing: String?
    private var offers: [Wire.Offer]?
    private var gathered: [String]?
    private var hasRung = false

    init(_ descriptor: Int32, surroundings: Surroundings, language: Language) {
        end = WireEnd(descriptor)
        self.surroundings = surroundings
        self.language = language
        input = surroundings.promptInput(isShared: true)
        width = surroundings.width
        input.wayOut = { [unowned self] in
            self.language.pick(
                nl: "'stop' laat u weggaan; de oefening gaat door.",
                en: "'quit' lets you leave; the drill goes on.")
        }
    }

    /// How long a drill is waited for that does not answer, in seconds; its process may be working out days.
    private static let patience = 120.0

    /// Sits at the drill until it is over, or the person leaves.
    ///
    /// - Returns: whether the drill was played to its end; nothing when it went away without a word.
    func run(as hello: Wire.Hello) throws -> Bool? {
        defer { input.leave() }
        end.send(Wire.Request(hello: hello))
        isWaiting = true
        try awaitAnswer()
        while isOver == nil, !end.isBroken {
            let line = try input.next(
                prompt: { PromptText(self.prompt, style: self.surroundings.style) },
                completing: { self.complete($0) }, meanwhile: { self.meanwhile() }, canCancel: false)
            switch line {
            case .end: return false
            case .text(let text):
                if PromptVocabulary.verb(named: PromptReader.trimmed(text)) == .quit { return false }
                try send(text)
            case .cancelled: break
            case .notUTF8, .tooLong:
                surroundings.say(
                    language.pick(
                        nl: "Die regel kan niet gelezen worden; er is niets gedaan.",
                        en: "That line cannot be read; nothing was done."))
            }
        }
        return isOver
    }

    /// The head of a message that is to be written in the person's own editor, such as "send to all".
    private func headToEdit(_ line: String) -> String? {
        let words = PromptReader.trimmed(line).split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard words.count == 2, PromptVocabulary.verb(named: String(words[0])) == .edit else { return nil }
        return words[1].hasSuffix(":") ? String(words[1].dropLast()) : String(words[1])
    }

    private func send(_ line: String) throws {
        if let head = headToEdit(line), let text = input.edit("") {
            guard text.contains(where: { !$0.isWhitespace }) else {
                return surroundings.say("! " + Refusal.emptyText.sentence(in: language))
            }
            return try send(MessageComposer.line(head, text))
        }
        end.send(Wire.Request(line: line))
        isWaiting = true
        try awaitAnswer()
        guard let head = composing else { return }
        composing = nil
        guard let text = try compose(head) else { return }
        let whole = MessageComposer.line(head, text)
        if input.canEdit { input.remember(whole) }
        try send(whole)
    }

    /// Waits until what was sent has been dealt with.
    private func awaitAnswer() throws {
        let begin = surroundings.seconds()
        while isWaiting, isOver == nil, !end.isBroken {
            end.wait(milliseconds: 100)
            take()
            if surroundings.seconds() - begin > JoinedTerminal.patience { return }
        }
    }

    /// Takes what the drill sent.
    private func take() {
        end.flush()
        for answer in end.receive() {
            if let language = answer.welcome {
                self.language = language
                wasLetIn = true
            }
            if let reason = answer.refused {
                surroundings.complain("outage-drill: " + SafeText.forTerminal(reason))
            }
            for line in answer.show ?? [] {
                if gathered == nil {
                    surroundings.say(line)
                } else {
                    gathered?.append(surroundings.harmless(line))
                }
            }
            if let prompt = answer.prompt { self.prompt = prompt }
            if answer.rings == true { hasRung = true }
            if let head = answer.compose { composing = head }
            if let line = answer.kept { keep(line) }
            if let offers = answer.offers { self.offers = offers }
            if let isOver = answer.isOver { self.isOver = isOver }
            if answer.isDone == true { isWaiting = false }
        }
    }

    private func meanwhile() -> Meanwhile? {
        let before = prompt
        gathered = []
        take()
        let lines = gathered ?? []
        gathered = nil
        if surroundings.width != width {
            width = surroundings.width
            end.send(Wire.Request(width: width, height: surroundings.height))
        }
        let ends = isOver != nil || end.isBroken
        guard !lines.isEmpty || prompt != before || ends else { return nil }
        defer { hasRung = false }
        return Meanwhile(lines: lines, rings: hasRung, ends: ends)
    }

    /// Asks the drill what fits; one that does not answer soon is not waited for.
    private func complete(_ typed: String) -> [Completion] {
        offers = nil
        end.send(Wire.Request(typed: typed))
        gathered = []
        for _ in 0..<20 where offers == nil && !end.isBroken {
            end.wait(milliseconds: 50)
            take()
        }
        let late = gathered ?? []
        gathered = nil
        for line in late { surroundings.say(line) }
        return (offers ?? []).map { Completion(text: $0.text, start: $0.start, meaning: $0.meaning) }
    }

    private func compose(_ head: String) throws -> String? {
        let instruction = MessageComposer.instruction(in: language)
        surroundings.say(
            surroundings.style.faint(TextLayout.wrapped(instruction, width: surroundings.width)))
        return try MessageComposer(
            head: head, language: language, input: input,
            next: {
                try self.input.next(
                    prompt: { PromptText("  | ", style: self.surroundings.style) }, completing: { _ in [] },
                    meanwhile: { self.meanwhile() }, canCancel: true)
            },
            complain: { sentence in
                self.surroundings.say(
                    TextLayout.wrapped(sentence, width: self.surroundings.width, first: "! ", indent: 2))
            }
        ).text()
    }

    /// Keeps the line of a message that the drill did not take.
    private func keep(_ line: String) {
        guard surroundings.isInputTerminal else { return }
        input.putBack(line)
        surroundings.say(KeptText.putBack(language, canEdit: input.canEdit))
    }
}
