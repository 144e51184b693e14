import Groundwork

struct DebriefWriter {
    init(_ invocation: Invocation) {}
    func write(path: String, language: Language) throws {}
}
