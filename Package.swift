// swift-tools-version: 6.1

import PackageDescription

/// One set of rules for every target: Swift 6, and imports that say what they expose.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// For a library whose work the tests call thousands of times: optimised in debug builds as well.
///
/// Most suites read messages, and in a plain debug build the tests take half as long again. The rest stays plain, so
/// that what the optimiser might change (the crowd's arithmetic above all) is still compared between debug and release.
let quickInDebug: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A library target of this package.
///
/// Targets stand in the order in which data flows; each may use only what stands above it, and the compiler
/// holds it to that.
func library(
    _ name: String, uses dependencies: [Target.Dependency] = [], excluding excluded: [String] = [],
    with extra: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: excluded, swiftSettings: settings + extra)
}

/// The tests of one library target.
func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: settings)
}

/// Whether `.ci/fuzz` builds, for which the readers under test become a library that libFuzzer calls.
let isFuzzing = Context.environment["OUTAGE_DRILL_FUZZING"] != nil

/// What the fuzz targets feed.
let fuzzed: [Target.Dependency] = [
    "Groundwork", "MessageReading", "ScenarioLanguage", "TranscriptJournal", "DebriefScoring",
    "ReportWriting",
    "ScenarioWorkshop", "DrillConsole",
]

let package = Package(
    name: "outage-drill",
    platforms: [.macOS(.v15)],
    products: [],
    targets: [
        library("Groundwork"),
        library(
            "MessageReading", uses: ["Groundwork"], excluding: ["Phrases/nl.phrases", "Phrases/en.phrases"],
            with: quickInDebug),
        library(
            "ReaderTraining", uses: ["Groundwork", "MessageReading"], excluding: ["Corpus"],
            with: quickInDebug),
        .executableTarget(
            name: "train-reader", dependencies: ["ReaderTraining"], swiftSettings: settings),
        library("ScenarioLanguage", uses: ["Groundwork"]),
        library("CrowdModel", uses: ["Groundwork"]),
        library("CrowdHandbook", uses: ["Groundwork", "CrowdModel"]),
        library("DrillEngine", uses: ["Groundwork", "MessageReading", "ScenarioLanguage", "CrowdModel"]),
        library("TranscriptJournal", uses: ["Groundwork", "ScenarioLanguage", "DrillEngine"]),
        library(
            "DrillRehearsal", uses: ["Groundwork", "ScenarioLanguage", "DrillEngine", "TranscriptJournal"]),
        library(
            "DebriefScoring", uses: ["Groundwork", "MessageReading", "DrillEngine", "TranscriptJournal"]),
        library(
            "ReportWriting",
            uses: ["Groundwork", "MessageReading", "DrillEngine", "TranscriptJournal", "DebriefScoring"]),
        library(
            "ScenarioWorkshop",
            uses: [
                "Groundwork", "MessageReading", "ScenarioLanguage", "DrillEngine", "TranscriptJournal",
                "DrillRehearsal", "ReportWriting",
            ]),
        library(
            "DrillConsole",
            uses: [
                "Groundwork", "MessageReading", "ScenarioLanguage", "CrowdModel", "CrowdHandbook",
                "DrillEngine", "TranscriptJournal", "DrillRehearsal", "DebriefScoring", "ReportWriting",
                "ScenarioWorkshop",
            ]),
        .executableTarget(name: "outage-drill", dependencies: ["DrillConsole"], swiftSettings: settings),
        .target(
            name: "DebriefTestSupport",
            dependencies: ["Groundwork", "MessageReading", "DrillEngine", "TranscriptJournal"],
            path: "Tests/DebriefTestSupport", swiftSettings: settings),
        tests(of: "Groundwork"),
        tests(of: "MessageReading", uses: ["Groundwork"]),
        tests(of: "ReaderTraining", uses: ["Groundwork", "MessageReading"]),
        tests(of: "CrowdModel", uses: ["Groundwork"]),
        tests(of: "CrowdHandbook", uses: ["Groundwork", "CrowdModel"]),
        tests(of: "ScenarioLanguage", uses: ["Groundwork"]),
        tests(of: "DrillEngine", uses: ["Groundwork", "ScenarioLanguage", "MessageReading", "CrowdModel"]),
        tests(of: "TranscriptJournal", uses: ["Groundwork", "ScenarioLanguage", "DrillEngine"]),
        tests(
            of: "DrillRehearsal",
            uses: ["Groundwork", "MessageReading", "ScenarioLanguage", "DrillEngine", "TranscriptJournal"]),
        tests(
            of: "DebriefScoring",
            uses: [
                "Groundwork", "MessageReading", "ScenarioLanguage", "CrowdModel", "DrillEngine",
                "TranscriptJournal",
                "DebriefTestSupport",
            ]),
        tests(
            of: "ReportWriting",
            uses: ["Groundwork", "DrillEngine", "TranscriptJournal", "DebriefScoring", "DebriefTestSupport"]),
        tests(
            of: "ScenarioWorkshop",
            uses: [
                "Groundwork", "ScenarioLanguage", "DrillEngine", "TranscriptJournal", "DrillRehearsal",
                "ReportWriting",
            ]),
        tests(of: "DrillConsole", uses: ["Groundwork", "DrillEngine", "TranscriptJournal"]),
        .testTarget(
            name: "TidyTests", dependencies: ["Groundwork", "DrillConsole", "ScenarioLanguage"],
            swiftSettings: settings),
        .testTarget(name: "TranscriptTests", dependencies: ["DrillConsole"], swiftSettings: settings),
        isFuzzing
            ? .target(
                name: "FuzzHook", dependencies: fuzzed, path: "Tests/FuzzTests",
                sources: ["Targets", "Hook"],
                swiftSettings: settings)
            : .testTarget(
                name: "FuzzTests", dependencies: fuzzed, exclude: ["Hook", "Corpus"], swiftSettings: settings),
    ]
)
