import Foundation

/// Shows a line at once, also where the output is no terminal.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// The number behind a word of the command line.
func option(_ name: String, _ usual: Int) -> Int {
    guard let at = CommandLine.arguments.firstIndex(of: name), at + 1 < CommandLine.arguments.count else {
        return usual
    }
    return Int(CommandLine.arguments[at + 1]) ?? usual
}

let count = option("--count", 100)
let seed = option("--seed", 8)
let budget = Double(option("--budget", 60))
let workers = option("--workers", 2)
let module = CommandLine.arguments.firstIndex(of: "--module").map { CommandLine.arguments[$0 + 1] }

let workshop = Workshop(root: URL(fileURLWithPath: FileManager.default.currentDirectoryPath))
var chance = Chance(seed: UInt64(seed))
let sites = try workshop.sites(of: module).shuffled(using: &chance)
say("seed \(seed): \(count) of the \(sites.count) places that can be changed")

// More are built than are counted, since some changes do not compile: those are drawn again. Runs of a hundred and of
// two hundred share what is built. Switches are declared for further ones as well, so that the base module is built once.
let declared = sites.prefix(max(400, count * 2)).enumerated().map {
    Mutation(number: $0.offset + 1, site: $0.element)
}
var drawn = Array(declared.prefix(max(250, count * 5 / 4)))
var next = drawn.count
// What did not compile in an earlier run is known by its place.
var barred = workshop.barred()
drawn.removeAll { barred.contains($0.site.place) }
while true {
    try workshop.lay(drawn, declaring: declared)
    guard let errors = try workshop.build() else { break }
    let before = drawn.count
    // The compiler names the line on which an expression begins, which may be some lines above the change.
    let failed = drawn.filter { mutation in
        (0..<12).contains { errors.contains("\(mutation.site.path):\(mutation.site.line - $0)") }
    }
    barred.formUnion(failed.map(\.site.place))
    try workshop.keep(barred: barred)
    drawn.removeAll { barred.contains($0.site.place) }
    guard drawn.count < before else {
        say("the copy does not build; see .build-mutants/build.log")
        exit(70)
    }
    say("  \(before - drawn.count) changes do not compile and are drawn again")
    while drawn.count < count, next < declared.count {
        next += 1
        if !barred.contains(sites[next - 1].place) { drawn.append(declared[next - 1]) }
    }
}
let mutations = Array(drawn.prefix(count))

let program = TestProgram(workshop.copy)
let known = try program.suites(workshop).compactMap { name -> KnownSuite? in
    let suite = try KnownSuite.measured(
        name, program, in: workshop.root.appendingPathComponent(".build-mutants"))
    if suite == nil { say("  \(name) does not pass without a change and is left out") }
    return suite
}
say("  \(known.count) suites take \(Int(known.map(\.seconds).reduce(0, +))) s one after another")

let trial = Trial(program: program, suites: known, budget: budget)
let verdicts = try trial.verdicts(on: mutations, workers: workers)
exit(Report(mutations: mutations, verdicts: verdicts).show() ? 0 : 1)
