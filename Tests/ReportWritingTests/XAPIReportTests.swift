import DebriefScoring
import DebriefTestSupport
import Foundation
import Testing
import TranscriptJournal

@testable import ReportWriting

/// Statements are held against the rules of the Experience API 1.0.3, as a learning-record store does.
@Suite("A debrief as xAPI statements")
struct XAPIReportTests {
    private static var hostile: DrillSketch {
        var sketch = PageReportsTests.hostile
        sketch.scenarioID = "a b/<c>\"d\u{202E}"
        return sketch
    }

    private static func debrief(_ sketch: DrillSketch) -> Debrief {
        var debrief = Debrief(sketch.transcript)
        debrief.exemplar = Exemplar(
            DrillSketch.exemplary.transcript,
            objectives: [.init(id: "no relay", text: "Pass nothing on", injects: ["inject-1", "inject-3"])])
        return debrief
    }

    private func statements(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("every statement follows the rules", arguments: ["exemplary", "disastrous", "silent", "hostile"])
    func rules(run: String) throws {
        let sketch: DrillSketch =
            switch run {
            case "exemplary": .exemplary
            case "disastrous": .disastrous
            case "silent": .silent
            default: XAPIReportTests.hostile
            }
        let all = try statements(XAPIReport(XAPIReportTests.debrief(sketch)).text)
        for statement in all { try StatementRules.check(statement) }
        #expect(Set(all.compactMap { $0["id"] as? String }).count == all.count)
    }

    @Test("the drill, its dimensions, parts and objectives, and every message are there")
    func whole() throws {
        let debrief = XAPIReportTests.debrief(.disastrous)
        let all = try statements(XAPIReport(debrief).text)
        let verbs = all.compactMap { ($0["verb"] as? [String: Any])?["id"] as? String }
        func count(_ ending: String) -> Int { verbs.count { $0.hasSuffix(ending) } }
        #expect(count("attempted") == 1)
        #expect(count("completed") == 1)
        #expect(count("wrote") == debrief.play.messages.count)
        #expect(count("scored") == 3 + debrief.scores.flatMap(\.parts).count + debrief.objectives.count)
        #expect(debrief.objectives.count == 1)
        let message = try #require(all.first { ($0["timestamp"] as? String) == "2026-03-10T09:30:00Z" })
        let extensions = try #require((message["result"] as? [String: Any])?["extensions"] as? [String: Any])
        #expect(extensions["urn:outage-drill:extension:disastrous"] as? [String] == ["certainty"])
    }

    @Test("an unfinished drill was attempted, not completed")
    func unfinished() throws {
        var transcript = DrillSketch.middling.transcript
        transcript.entries = Array(transcript.entries.prefix(40))
        let text = XAPIReport(Debrief(transcript)).text
        #expect(text.contains("verbs/attempted"))
        #expect(!text.contains("verbs/completed"))
    }

    @Test("the same drill gives the same ids, another drill others")
    func ids() throws {
        func ids(_ sketch: DrillSketch) throws -> [String] {
            try statements(XAPIReport(Debrief(sketch.transcript)).text).compactMap { $0["id"] as? String }
        }
        #expect(try ids(.middling) == ids(.middling))
        var other = DrillSketch.middling
        other.seed = 8
        #expect(try Set(ids(.middling)).isDisjoint(with: ids(other)))
    }

    @Test("without names, the trainee's stands nowhere, in any form", arguments: ReportFormat.allCases)
    func anonymous(format: ReportFormat) throws {
        var sketch = DrillSketch.disastrous
        sketch.trainee = "Wilhelmina"
        var debrief = XAPIReportTests.debrief(sketch)
        debrief.ratings = [
            Rating(
                at: DrillSketch.start, evaluator: "Hieronymus", item: .message(1), mark: .points(40),
                remark: nil)
        ]
        let named = format.write(debrief)
        #expect(named.contains("Wilhelmina") || format == .csv && named.isEmpty)
        for isWhole in [true, false] {
            let text = format.write(debrief, afterAction: isWhole, isAnonymous: true)
            #expect(!text.contains("Wilhelmina"))
            #expect(!text.contains("Hieronymus"))
        }
    }

    @Test(
        "minutes as a length of time",
        arguments: [(0, "PT0M"), (5, "PT5M"), (60, "PT1H"), (4880, "PT81H20M")]
    )
    func durations(minutes: Int, text: String) {
        #expect(XAPIReport.duration(minutes) == text)
    }
}

/// The rules of xAPI 1.0.3 that a store refuses statements by.
enum StatementRules {
    static func check(_ statement: [String: Any]) throws {
        let known: Set = [
            "id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority",
            "version", "attachments",
        ]
        #expect(Set(statement.keys).isSubset(of: known))
        expectNoNull(statement)
        #expect(isUUID(statement["id"]))
        // A provider that sets the version sets this one, whatever the 1.0.x of the store.
        #expect(statement["version"] as? String == "1.0.0")
        let timestamp = try #require(statement["timestamp"] as? String)
        #expect(timestamp.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
        try checkActor(try #require(statement["actor"] as? [String: Any]))
        let verb = try #require(statement["verb"] as? [String: Any])
        #expect(isIRI(verb["id"]))
        expectLanguageMap(verb["display"])
        try checkActivity(try #require(statement["object"] as? [String: Any]))
        if let result = statement["result"] as? [String: Any] { try checkResult(result) }
        try checkContext(try #require(statement["context"] as? [String: Any]))
    }

    /// An agent has exactly one thing to know it by.
    private static func checkActor(_ actor: [String: Any]) throws {
        #expect(actor["objectType"] as? String == "Agent")
        let identifiers = ["mbox", "mbox_sha1sum", "openid", "account"].filter { actor[$0] != nil }
        #expect(identifiers == ["account"])
        let account = try #require(actor["account"] as? [String: Any])
        #expect((account["homePage"] as? String)?.hasPrefix("https://") == true)
        #expect((account["name"] as? String)?.isEmpty == false)
    }

    private static func checkActivity(_ activity: [String: Any]) throws {
        #expect(activity["objectType"] as? String == "Activity")
        #expect(isIRI(activity["id"]))
        let definition = try #require(activity["definition"] as? [String: Any])
        let known: Set = ["name", "description", "type", "moreInfo", "extensions"]
        #expect(Set(definition.keys).isSubset(of: known))
        #expect(isIRI(definition["type"]))
        expectLanguageMap(definition["name"])
        if let description = definition["description"] { expectLanguageMap(description) }
    }

    private static func checkResult(_ result: [String: Any]) throws {
        let known: Set = ["score", "success", "completion", "response", "duration", "extensions"]
        #expect(Set(result.keys).isSubset(of: known))
        if let score = result["score"] as? [String: Double] {
            let scaled = try #require(score["scaled"])
            let raw = try #require(score["raw"])
            #expect((-1...1).contains(scaled))
            #expect(score["min"] == 0 && score["max"] == 100 && (0...100).contains(raw))
            #expect(abs(scaled * 100 - raw) < 0.06)
        }
        if let duration = result["duration"] as? String {
            #expect(duration.wholeMatch(of: /PT(\d+H)?(\d+M)?/) != nil && duration.count > 2)
        }
        if let extensions = result["extensions"] as? [String: Any] {
            #expect(extensions.keys.allSatisfy { isIRI($0) })
        }
    }

    private static func checkContext(_ context: [String: Any]) throws {
        let known: Set = ["registration", "platform", "language", "contextActivities", "extensions"]
        #expect(Set(context.keys) == known)
        #expect(isUUID(context["registration"]))
        #expect(["nl", "en"].contains(context["language"] as? String))
        let activities = try #require(context["contextActivities"] as? [String: [[String: Any]]])
        #expect(Set(activities.keys).isSubset(of: ["parent", "grouping", "category", "other"]))
        for activity in activities.values.joined() { try checkActivity(activity) }
        let extensions = try #require(context["extensions"] as? [String: Any])
        #expect(extensions.keys.allSatisfy { isIRI($0) })
        #expect(extensions["urn:outage-drill:extension:simulated-time"] as? Bool == true)
    }

    private static func expectNoNull(_ value: Any) {
        #expect(!(value is NSNull))
        if let object = value as? [String: Any] { object.values.forEach(expectNoNull) }
        if let array = value as? [Any] { array.forEach(expectNoNull) }
    }

    private static func expectLanguageMap(_ value: Any?) {
        let map = value as? [String: String] ?? [:]
        #expect(!map.isEmpty)
        #expect(map.keys.allSatisfy { $0.wholeMatch(of: /[a-z]{2}/) != nil })
    }

    private static func isUUID(_ value: Any?) -> Bool {
        let form = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        return (value as? String)?.wholeMatch(of: form) != nil
    }

    /// An absolute IRI: a scheme, and nothing that an IRI may not hold.
    private static func isIRI(_ value: Any?) -> Bool {
        (value as? String)?.wholeMatch(of: /[a-z][a-z0-9+.-]*:[A-Za-z0-9:\/._%-]+/) != nil
    }
}
