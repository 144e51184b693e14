import Foundation
import Testing

@testable import DrillConsole

@Suite("Facilitator, team and attempts")
struct RoomTests {
    /// Plays a script on the starter scenario.
    private func play(_ process: FakeProcess, _ options: [String], _ script: String) throws {
        let words = ["play", try process.starter(), "--transcript", process.file("a.jsonl")]
        #expect(process.runAll(words + options, input: script) == .done)
    }

    private func debrief(_ process: FakeProcess, _ name: String) throws -> [String: Any] {
        #expect(process.run("debrief", process.file(name), "--format", "json") == .done)
        let object = try JSONSerialization.jsonObject(with: Data(process.output.utf8))
        return try #require(object as? [String: Any])
    }

    @Test("what a facilitator does is in the transcript, which verifies, and in the debrief with its moment")
    func facilitator() throws {
        let process = try FakeProcess()
        try play(
            process, ["--facilitate"],
            """
            /msel
            wait 10m
            /note Reads before typing.
            /zeg de burgemeester: Hoe lang nog?
            send to all: E-mail is down. You will hear more at 11:00.
            /rate 1 S Clear.
            /jump to 12:00
            /end lunch
            """)
        #expect(process.output.contains("de burgemeester"))
        #expect(process.output.contains("08:10 · observation: Reads before typing."))
        #expect(process.run("verify", process.file("a.jsonl")) == .done)
        let json = try debrief(process, "a.jsonl")
        let deeds = try #require(json["facilitator"] as? [[String: Any]])
        #expect(
            deeds.compactMap { $0["kind"] as? String } == ["observe", "speak", "rate", "jump", "finish"])
        #expect(json["finished"] as? Bool == true)
        #expect((json["outcome"] as? [String: Any])?["index"] is NSNull)
        let ratings = try #require(json["ratings"] as? [String: Any])
        #expect((ratings["entries"] as? [[String: Any]])?.first?["rating"] as? String == "S")
    }

    @Test("a promise that fell due while the clock was moved is not held against the trainee")
    func excused() throws {
        let process = try FakeProcess()
        let message = "send to all: E-mail is down. We do not know why. You will hear more at 09:00.\n"
        func kept(_ script: String) throws -> Int? {
            try? FileManager.default.removeItem(atPath: process.file("a.jsonl"))
            try play(process, ["--facilitate"], script)
            let scores = try debrief(process, "a.jsonl")["scores"] as? [String: Any]
            let timeliness = scores?["timeliness"] as? [String: Any]
            let parts = timeliness?["parts"] as? [[String: Any]]
            return parts?.first { $0["id"] as? String == "kept-updates" }?["score"] as? Int
        }
        #expect(try kept(message + "wait until 12:00\n/end\n") == 0)
        #expect(try kept(message + "/jump to 12:00\n/end\n") == nil)
    }

    @Test("who said what is told apart, by line and for the whole team")
    func team() throws {
        let process = try FakeProcess()
        try play(
            process, ["--team", "Anna:service desk, Bram"],
            """
            as Bram: send to all: E-mail is down. It is the supplier's fault.
            as bram
            take courier
            as Anna: send to staff: E-mail is down. You can ring us. You will hear more at 09:30.
            as Carl: wait 1h
            finish
            """)
        #expect(process.output.contains("No 'Carl' plays here. There is: Anna (service desk), Bram"))
        let team = try #require(try debrief(process, "a.jsonl")["team"] as? [[String: Any]])
        #expect(team.compactMap { $0["name"] as? String } == ["Anna", "Bram"])
        #expect(team.compactMap { $0["disastrous"] as? Int } == [0, 1])
        #expect(team.compactMap { ($0["messages"] as? [Int])?.count } == [1, 1])
        #expect((team[1]["points_lost"] as? Double ?? 0) > 0)
        #expect(process.run("verify", process.file("a.jsonl")) == .done)
    }

    @Test(
        "a team that cannot be is refused before anything is played",
        arguments: [
            "", ":x", "Anna,anna", "facilitator", "Facilitatr", "Anna, Bas", "STAFF",
            String(repeating: "x", count: 50),
        ])
    func noTeam(names: String) throws {
        let process = try FakeProcess()
        #expect(process.run("play", try process.starter(), "--team", names) == .usage)
    }

    @Test("somebody who wrote and is no party is answered by the number of the message")
    func noParty() throws {
        let process = try FakeProcess()
        try play(process, [], "wait 10m\ntell reception: Thanks.\ntell Bas: Hello?\nreply 1: Thanks.\n")
        #expect(process.output.contains("reception is no party but did write to you; like this: reply 1: …"))
        #expect(process.output.contains("said to Bas (message 1)"))
        #expect(process.output.contains("answered: [1] (message 2)"))
    }

    @Test("going back begins an attempt of its own that names its parent, and the first one stays")
    func back() throws {
        let process = try FakeProcess()
        try play(
            process, [],
            """
            send to all: E-mail is down.
            wait until 10:00
            tell Bas: What is wrong with the disk?
            back to day 1 09:00
            send to all: E-mail is still down.
            back to day 1 13:00
            finish
            """)
        #expect(process.output.contains("day 1 13:00 does not lie in what was played"))
        #expect(process.run("verify", process.file("a.jsonl"), process.file("a.2.jsonl")) == .done)
        let parent = try #require(try debrief(process, "a.2.jsonl")["parent"] as? [String: Any])
        #expect(parent["file"] as? String == "a.jsonl")
        #expect(parent["moment"] as? String == "2026-03-10T09:00")
        let old = String(
            decoding: FileManager.default.contents(atPath: process.file("a.jsonl")) ?? Data(), as: UTF8.self)
        #expect(old.contains("\"sum\":\"\(parent["digest"] as? String ?? "?")\""))
        #expect(old.contains("What is wrong with the disk?"))
    }

    @Test("resume --from begins with all that was done before the moment")
    func resumeFrom() throws {
        let process = try FakeProcess()
        try play(process, [], "send to all: E-mail is down.\nwait next\nwait until 12:00\nfinish\n")
        let words = ["resume", process.file("a.jsonl"), "--from", "day 1 09:15"]
        #expect(process.runAll(words, input: "status\nquit\n") == .done)
        #expect(process.output.contains("09:15"))
        #expect(process.run("verify", process.file("a.2.jsonl")) == .done)
        for moment in ["day 9 09:00", "nonsense", "day 1 07:00"] {
            #expect(process.run("resume", process.file("a.jsonl"), "--from", moment) == .usage)
        }
    }

    @Test("nobody joins a drill that nobody plays, and everyone is told who there is")
    func join() throws {
        let process = try FakeProcess()
        try play(process, ["--team", "Anna, Bram"], "wait next\n")
        #expect(process.run("join", process.file("a.jsonl"), "--as", "Anna") == .noFile)
        #expect(process.errors.contains("outage-drill resume"))
        #expect(process.run("join", process.file("a.jsonl")) == .usage)
        #expect(process.errors.contains("Anna, Bram"))
        #expect(process.run("join", process.file("nothing"), "--as", "Anna") == .noFile)
    }
}
