import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("Where results may be written")
struct ResultFileTests {
    /// A folder with a scenario, a transcript with ratings, a table and a scenario with errors.
    private func desk() throws -> FakeProcess {
        let process = try FakeProcess()
        let scenario = process.file("mine.md")
        process.run("--language", "en", "new", scenario)
        process.run(
            "play", scenario, "--transcript", process.file("a.jsonl"),
            input: "send to all: E-mail is down for everyone.\nfinish\n")
        process.run("rate", process.file("a.jsonl"), "--message", "1", "--evaluator", "Ann", "--rating", "S")
        process.run("msel", "export", scenario, "-o", process.file("mine.csv"))
        try process.write("# Broken\n\nid: x\n", to: "broken.md")
        try FileManager.default.createSymbolicLink(
            atPath: process.file("link.jsonl"), withDestinationPath: process.file("a.jsonl"))
        return process
    }

    /// Words of a command line with the files of the desk in them.
    private func words(_ line: String, _ process: FakeProcess) -> [String] {
        line.split(separator: " ").map {
            $0.hasPrefix("@") ? process.file(String($0.dropFirst())) : String($0)
        }
    }

    @Test(
        "a result goes neither over what it was made of nor over a scenario or a transcript",
        arguments: [
            ("debrief @a.jsonl -o @a.jsonl", "is read by this command", "wordt door deze opdracht gelezen"),
            (
                "debrief @a.jsonl -o @link.jsonl", "is read by this command",
                "wordt door deze opdracht gelezen"
            ),
            (
                "debrief @link.jsonl -o @a.jsonl", "is read by this command",
                "wordt door deze opdracht gelezen"
            ),
            (
                "debrief @a.jsonl -o @a.jsonl.ratings.jsonl", "is read by this command",
                "wordt door deze opdracht gelezen"
            ),
            (
                "debrief @a.jsonl --scenario @mine.md -o @mine.md", "is read by this command",
                "wordt door deze opdracht gelezen"
            ),
            ("read @mine.md -o @mine.md", "is read by this command", "wordt door deze opdracht gelezen"),
            ("replay @a.jsonl -o @mine.md", "is a scenario", "is een scenario"),
            ("read @mine.md -o @broken.md", "is a scenario", "is een scenario"),
            ("msel import @mine.csv -o @mine.md", "is a scenario", "is een scenario"),
            ("debrief @mine.md -o @a.jsonl", "is a transcript", "is een verslag"),
            (
                "compare @a.jsonl -o @link.jsonl", "is read by this command",
                "wordt door deze opdracht gelezen"
            ),
        ])
    func refused(line: String, en: String, nl: String) throws {
        let process = try desk()
        for (language, says) in [(Language.english, en), (.dutch, nl)] {
            let words = words(line, process)
            let target = try #require(words.last)
            let before = try Data(contentsOf: URL(fileURLWithPath: target))
            #expect(process.runAll(["--language", language.rawValue] + words) == .disk)
            #expect(process.errors.contains("'\(target)' \(says)"), "\(process.errors)")
            let way = language.pick(nl: "kies een andere naam achter -o", en: "choose another name behind -o")
            #expect(process.errors.contains(way))
            #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == before)
        }
    }

    @Test(
        "a report goes over an earlier one",
        arguments: [
            "debrief @a.jsonl -o @x.jsonl", "debrief @a.jsonl -o @x.json", "debrief @a.jsonl -o @x.html",
            "debrief @a.jsonl -o @x.md", "read @mine.md -o @x.md", "replay @a.jsonl -o @x.md",
            "replay @a.jsonl -o @x.cast", "compare @a.jsonl -o @x.csv", "msel export @mine.md -o @x.csv",
            "graph @mine.md -o @x.svg",
            "rehearse @mine.md --runs 1 --people 20 --player silent --shard 1/1 -o @x.json",
        ])
    func again(line: String) throws {
        let process = try desk()
        for _ in 0..<2 { #expect(process.runAll(words(line, process)) == .done, "\(process.errors)") }
    }

    @Test(
        "a name that promises a form which is not made is refused, with the endings that are",
        arguments: [
            ("debrief @a.jsonl -o @x.pdf", "", ".txt, .json, .html, .md, .csv, .jsonl"),
            ("debrief @a.jsonl -o @x.DOCX", "", ".txt, .json, .html, .md, .csv, .jsonl"),
            ("debrief @a.jsonl --format text -o @x.pdf", "--format text", ".txt"),
            ("debrief @a.jsonl --format json -o @x.html", "--format json", ".json"),
            ("debrief @a.jsonl --aar -o @x.html", "--aar", ".md"),
            ("debrief @a.jsonl --aar --format html -o @x.html", "--aar", ".md"),
            ("compare @a.jsonl -o @x.md", "", ".txt, .json, .csv, .html"),
            ("assess @log.csv -o @x.xlsx", "", ".txt, .json, .html, .md, .csv, .jsonl"),
            ("replay @a.jsonl -o @x.html", "", ".txt, .cast, .md"),
            ("replay @a.jsonl -o @x.mp4", "", ".txt, .cast, .md"),
            ("read @mine.md -o @x.json", "", ".txt, .md, .html"),
            ("graph @mine.md -o @x.png", "", ".txt, .svg, .dot"),
            ("msel export @mine.md -o @x.xlsx", "--profile standard", ".csv"),
            ("msel export @mine.md --profile t3sf -o @x.csv", "--profile t3sf", ".json"),
            ("msel import @mine.csv -o @x.txt", "", ".md"),
            ("rehearse @mine.md -o @x.html", "", ".txt, .json"),
            ("rehearse @mine.md --shard 1/1 -o @x.txt", "--shard", ".json"),
        ])
    func unfit(line: String, option: String, made: String) throws {
        let process = try desk()
        let words = words(line, process)
        let target = try #require(words.last)
        let ending = try #require(target.split(separator: ".").last).lowercased()
        let (with, met) =
            option.isEmpty
            ? ("", "deze opdracht maakt") : ("with \(option) ", "met \(option) maakt deze opdracht")
        for (language, says) in [
            (
                Language.english,
                "'\(target)' ends in .\(ending), but \(with)this command makes \(made); "
                    + "choose a name behind -o that ends so"
            ),
            (
                .dutch,
                "'\(target)' eindigt op .\(ending), maar \(met) \(made); "
                    + "kies achter -o een naam die zo eindigt"
            ),
        ] {
            #expect(process.runAll(["--language", language.rawValue] + words) == .usage)
            #expect(process.errors.contains(says), "\(process.errors)")
            #expect(!FileManager.default.fileExists(atPath: target))
        }
    }

    @Test(
        "a name that fits is written in the form it promises, and one that promises nothing as ever",
        arguments: [
            ("debrief @a.jsonl -o @x.HTM", "<!DOCTYPE html>"),
            ("debrief @a.jsonl --aar -o @x.markdown", "**"),
            ("debrief @a.jsonl --format html -o @x.page", "<!DOCTYPE html>"),
            ("compare @a.jsonl -o @x.htm", "<!DOCTYPE html>"), ("graph @mine.md -o @x.SVG", "<svg"),
            ("graph @mine.md --format svg -o @pdf", "<svg"),
            ("graph @mine.md --format dot -o @a.pdf.bak", "digraph"),
            ("replay @a.jsonl -o @x.CAST", "{"), ("msel export @mine.md --profile t3sf -o @x.json", "["),
            ("rehearse @mine.md --runs 1 --people 20 --player silent -o @x.json", "{"),
            ("rehearse @mine.md --runs 1 --people 20 --player silent -o @x.log", "my-scenario, 20"),
            ("rehearse @mine.md --runs 1 --people 20 --player silent -o @x.txt", "my-scenario, 20"),
        ])
    func fit(line: String, begins: String) throws {
        let process = try desk()
        let words = words(line, process)
        #expect(process.runAll(words) == .done, "\(process.errors)")
        let text = try String(contentsOfFile: try #require(words.last), encoding: .utf8)
        #expect(text.hasPrefix(begins), "\(text.prefix(80))")
    }

    @Test("a dry run writes nothing, and refuses nothing")
    func dry() throws {
        let process = try desk()
        #expect(
            process.runAll(words("msel import @mine.csv --dry-run -o @mine.md", process)) == .done,
            "\(process.errors)")
    }
}
