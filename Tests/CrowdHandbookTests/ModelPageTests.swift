import CrowdModel
import Foundation
import Groundwork
import Testing

@testable import CrowdHandbook

@Suite("The page on the model")
struct ModelPageTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/CrowdModel/CrowdModel.docc")

    private func page() throws -> MarkedPage {
        let path = ModelPageTests.folder.appendingPathComponent("CrowdModel.md")
        return MarkedPage(try String(contentsOf: path, encoding: .utf8))
    }

    @Test("its table of figures is the catalogue's")
    func parameters() throws {
        #expect(try page().part("parameters") == ModelTables(in: .english).parameters)
    }

    @Test("its studies were made with the figures as they are; if not: model page FILE, in English")
    func figures() throws {
        let line = try #require(try page().part("figures")?.first)
        #expect(line.contains("`\(CrowdParameters.fingerprint)`"))
    }

    @Test("its table of facts says what the facts say now")
    func facts() throws {
        #expect(try page().part("facts") == ModelTables(in: .english).facts(people: 512).lines)
    }

    @Test("every drawing it shows lies beside it")
    func drawings() throws {
        let text = try String(
            contentsOf: ModelPageTests.folder.appendingPathComponent("CrowdModel.md"), encoding: .utf8)
        for plot in ModelStudy(people: 64).plots(in: .english) {
            #expect(text.contains("(\(plot.file))"))
            let path = ModelPageTests.folder.appendingPathComponent(plot.file).path
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }
}

@Suite("Pages of which parts are made")
struct MarkedPageTests {
    @Test("made parts are replaced, everything else stays to the letter")
    func replaces() {
        let text = "one\n<!-- made: a -->\nold\n<!-- end -->\ntwo\n<!-- made: b -->\n<!-- end -->\n"
        let page = MarkedPage(text)
        #expect(page.parts == ["a", "b"])
        #expect(page.part("a") == ["old"])
        #expect(page.part("c") == nil)
        let made = page.replacing(["a": ["new", "newer"]])
        #expect(made == text.replacing("old", with: "new\nnewer"))
        #expect(MarkedPage(made).replacing(["a": ["old"]]) == text)
    }
}

@Suite("Sets of figures")
struct ParameterDrawTests {
    @Test("draws lie within the ranges, use each piece of a range once, and come out the same again")
    func draws() {
        let sets = CrowdParameters.draws(24, seed: 3)
        #expect(sets == CrowdParameters.draws(24, seed: 3))
        #expect(sets != CrowdParameters.draws(24, seed: 4))
        for entry in CrowdParameters.catalogue {
            let pieces = sets.map {
                (($0[keyPath: entry.path] - entry.weak) / (entry.strong - entry.weak)) * 24
            }
            #expect(Set(pieces.map { Int($0) }).count == 24, "\(entry.name)")
            #expect(pieces.allSatisfy { (0...24).contains($0) }, "\(entry.name)")
        }
    }

    @Test("a figure moved alone leaves the others alone")
    func alone() throws {
        let entry = try #require(CrowdParameters.catalogue.first)
        let changed = CrowdParameters.standard.with(entry, at: entry.strong)
        #expect(changed[keyPath: entry.path] == entry.strong)
        #expect(changed.with(entry, at: entry.standard) == .standard)
    }
}
