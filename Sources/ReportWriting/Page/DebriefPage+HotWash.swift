import DebriefScoring
import Groundwork

/// What to talk about afterwards.
extension DebriefPage {
    /// The scenario author's questions, and those that this drill raises; nothing about a real outage, whose people
    /// were not in a drill.
    var hotWash: Section? {
        guard debrief.limits == nil else { return nil }
        let raised = HotWash(debrief).questions
        let asked = debrief.exemplar?.questions ?? []
        let blocks: [Block] =
            asked.isEmpty
            ? [.list(raised)]
            : [
                .heading(say(nl: "Van de schrijver van het scenario", en: "From the scenario's author")),
                .list(asked), .heading(say(nl: "Uit deze oefening", en: "From this drill")), .list(raised),
            ]
        return Section("hot-wash", say(nl: "Vragen voor de nabespreking", en: "Hot wash questions"), blocks)
    }
}
