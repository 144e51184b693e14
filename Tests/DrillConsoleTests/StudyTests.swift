import Foundation
import Testing

@testable import DrillConsole

@Suite("Studies of scenarios and of the model")
struct StudyTests {
    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("a rehearsal in parts, put together, is the one in one go, to the byte")
    func shards() throws {
        let process = try FakeProcess()
        let path = try process.starter()
        let words = [
            "rehearse", path, "--player", "silent,template", "--runs", "3", "--people", "40", "--workers",
            "2",
        ]
        var parts: [String] = []
        for part in 1...2 {
            parts.append(process.file("part\(part).json"))
            #expect(
                process.runAll(words + ["--shard", "\(part)/2", "-o", parts[part - 1]]) == .done,
                "\(process.errors)")
        }
        #expect(
            process.run("rehearse", path, "--merge", parts.joined(separator: ","), "--format", "json")
                == .done)
        let merged = process.output
        #expect(process.runAll(words + ["--format", "json"]) == .done)
        #expect(process.output == merged)
        let study = try StudyTests.object(merged)
        #expect(study["people"] as? Int == 40)
        let players = try #require(study["players"] as? [[String: Any]])
        #expect(players.compactMap { $0["player"] as? String } == ["silent", "template"])
        #expect(players.allSatisfy { $0["runs"] as? Int == 3 })
        for player in players {
            let scores = try #require(player["scores"] as? [String: [String: Double]])
            for spread in scores.values {
                let (low, middle, high) = (spread["p10"] ?? -1, spread["median"] ?? -1, spread["p90"] ?? -1)
                #expect(0 <= low && low <= middle && middle <= high && high <= 100)
            }
        }
        #expect(process.runAll(words) == .done)
        #expect(process.output.split(separator: "\n").contains { $0.hasPrefix("silent") })
        #expect(process.output.contains("40 people; for each player the median of all runs"))
    }

    @Test("what cannot be rehearsed is named, with a way out")
    func rehearsalFaults() throws {
        let process = try FakeProcess()
        let path = try process.starter()
        #expect(process.run("rehearse", path, "--player", "silnt") == .usage)
        #expect(process.errors.contains("did you mean 'silent'?"))
        #expect(process.run("rehearse", path, "--shard", "3/2") == .usage)
        #expect(process.errors.contains("write --shard 1/4"))
        #expect(process.run("rehearse", path, "--merge", path) == .data)
        #expect(process.errors.contains("is no part of a rehearsal"))
        #expect(process.run("rehearse", path, "--merge", ",") == .usage)
        let other = try process.starter("nl")
        for (scenario, name) in [(path, "a"), (other, "b")] {
            let file = process.file(name + ".json")
            _ = process.runAll(
                [
                    "rehearse", scenario, "--player", "silent", "--runs", "1", "--people", "20", "--shard",
                    "1/1",
                ]
                    + ["-o", file])
        }
        #expect(
            process.run("rehearse", path, "--merge", process.file("a.json") + "," + process.file("b.json"))
                == .data)
        #expect(process.errors.contains("belongs to another scenario"))
    }

    @Test("the model shows its figures, and says which pages it has")
    func model() throws {
        let process = try FakeProcess()
        #expect(process.run("model") == .done)
        #expect(
            process.output.hasPrefix(
                "| figure | unit | weak end | standard | strong end | source | meaning |"))
        for (arguments, says) in [
            (["model", "fact"], "it has facts, parameters, sensitivity and page FILE"),
            (["model", "facts", "x"], "only 'model page' takes a file"),
            (["model", "page"], "name the page"),
            (["benchmark", "crowds"], "'crowd', 'reading' or 'keys'"),
        ] {
            #expect(process.runAll(arguments) == .usage)
            #expect(process.errors.contains(says), "\(process.errors)")
        }
        #expect(process.run("model", "page", process.file("none.md")) == .noFile)
    }

    @Test("the model speaks the language of the interface, wherever it is chosen")
    func modelInDutch() throws {
        let process = try FakeProcess()
        for arguments in [
            ["model", "parameters", "--language", "nl"], ["--language", "nl", "model"],
        ] {
            #expect(process.runAll(arguments) == .done)
            #expect(
                process.output.hasPrefix(
                    "| parameter | eenheid | zwakste waarde | standaard | sterkste waarde | bron | betekenis |"
                ))
            #expect(
                process.output.contains(
                    "| restLevel | punten | 3.0 | 5.0 | 8.0 | gekozen | frustratie op een gewone dag |"))
            #expect(!process.output.contains("meaning"))
        }
        process.run("model", "facts", "--people", "8", "--language", "nl")
        #expect(process.output.hasPrefix("| feit | rol | stelling | zwak | standaard | sterk |"))
        #expect(process.output.contains("| SF-16 | MOET | een gehaalde schatting wint het van een gemiste |"))
        #expect(process.output.contains("- SF-51 zit niet in het model: "))
    }

    @Test("times of many texts come line by line, and a bad line is named")
    func times() throws {
        let process = try FakeProcess()
        let lines = """
            {"id":"a","lang":"en","now":"2026-03-10T11:20","text":"Back between 14:00 and 15:00."}
            nonsense

            {"id":"b","now":"2026-03-10T11:20","text":"Uiterlijk morgen om half drie hoort u meer van ons."}
            """
        #expect(process.run("times", "--format", "jsonl", input: lines) == .data)
        #expect(process.errors.contains("line 2"), "\(process.errors)")
        let answers = try process.output.split(separator: "\n").map { try StudyTests.object(String($0)) }
        let times = answers.map { ($0["times"] as? [[String: String]])?.first ?? [:] }
        #expect(answers.compactMap { $0["id"] as? String } == ["a", "b"])
        #expect(times.map { $0["kind"] } == ["range", "deadline"])
        #expect(times[0]["start"] == "2026-03-10T14:00" && times[0]["end"] == "2026-03-10T15:00")
        #expect(times[1]["end"] == "2026-03-11T14:30")
        #expect(process.run("times", "--now", "2026-03-10T11:20", "-", input: "We know nothing.") == .done)
        #expect(process.output == "It names no time.\n")
    }
}
