extension CrowdParameters {
    /// Every figure of the model, in the order of `CrowdParameters`.
    package static let catalogue: [ParameterEntry] =
        person + waiting + trusting + giving + knowing + hearing
        + promising + calling

    private static func entry(
        _ path: any WritableKeyPath<CrowdParameters, Float> & Sendable, _ name: String, _ unit: String,
        _ range: (Float, Float, Float), _ source: String, _ meaning: String
    ) -> ParameterEntry {
        ParameterEntry(
            path: path, name: name, unit: unit, weak: range.0, standard: range.1, strong: range.2,
            source: source,
            meaning: meaning)
    }

    private static var person: [ParameterEntry] {
        [
            entry(\.restLevel, "restLevel", "points", (3, 5, 8), "set", "frustration of an ordinary day"),
            entry(
                \.urgencySpread, "urgencySpread", "share", (0.25, 0.4, 0.5), "SF-12",
                "how far urgency differs between people"),
            entry(
                \.responsibility, "responsibility", "ratio", (0.9, 1, 1.1), "SF-10",
                "how far people hold IT responsible when the outage begins"),
            entry(
                \.blameSpread, "blameSpread", "share", (0.2, 0.35, 0.5), "SF-10",
                "how far people differ in holding IT responsible"),
            entry(
                \.trustSpread, "trustSpread", "points", (6, 9, 12), "set", "standard deviation of prior trust"
            ),
        ]
    }

    private static var waiting: [ParameterEntry] {
        [
            entry(
                \.outageAnger, "outageAnger", "%/h", (5, 8, 11), "SF-45",
                "of the way to fury, for an hour of need without the service"),
            entry(
                \.silenceAnger, "silenceAnger", "%/h", (14, 22, 32), "SF-01, SF-09",
                "the same, for an hour of need in full uncertainty"),
            entry(
                \.overdueAnger, "overdueAnger", "%/h", (6, 12, 18), "SF-06, SF-19",
                "the same, for an hour past a promised moment without word"),
            entry(
                \.unfairAnger, "unfairAnger", "%/h", (4, 8, 12), "SF-13",
                "the same, for an hour in which others are helped without explanation"),
            entry(
                \.rumourAnger, "rumourAnger", "%/h", (1, 2, 4), "SF-44",
                "the same, for an hour among full rumour"),
            entry(
                \.tolerance, "tolerance", "share", (0.3, 0.45, 0.6), "SF-07, SF-11",
                "of anger at the outage that a full prospect takes away"),
            entry(
                \.calmHalfLife, "calmHalfLife", "h", (4, 3, 2), "SF-56",
                "in which anger halves without triggers"),
            entry(
                \.recoveryHalfLife, "recoveryHalfLife", "h", (2, 1.5, 1), "SF-56",
                "in which anger halves once the service works"),
        ]
    }

    private static var trusting: [ParameterEntry] {
        [
            entry(
                \.outageDistrust, "outageDistrust", "%/h", (0.3, 0.5, 0.8), "SF-45",
                "of trust lost in an hour of need without the service"),
            entry(
                \.silenceDistrust, "silenceDistrust", "%/h", (2.5, 3.5, 4.5), "SF-01, SF-44",
                "of trust lost in an hour of need in full uncertainty"),
            entry(
                \.overdueDistrust, "overdueDistrust", "%/h", (1, 1.5, 3), "SF-17",
                "of trust lost in an hour past a promised moment without word"),
            entry(
                \.rumourDistrust, "rumourDistrust", "%/h", (0.3, 0.6, 1), "SF-44",
                "of trust lost in an hour among full rumour"),
            entry(
                \.trustAsymmetry, "trustAsymmetry", "ratio", (0.8, 1.2, 1.8), "SF-46",
                "by how much more than an equal good event a bad one weighs, at middling trust"),
            entry(
                \.trustHealing, "trustHealing", "%/h", (0.2, 0.4, 0.6), "SF-26",
                "of the way back that trust goes in an hour of use once the service works"),
        ]
    }

    private static var giving: [ParameterEntry] {
        [
            entry(
                \.helplessHours, "helplessHours", "h", (22, 15, 10), "SF-52",
                "of need without explanation in which helplessness grows to 63 %"),
            entry(
                \.helplessRest, "helplessRest", "points", (25, 35, 45), "SF-55, SF-56",
                "of frustration that full helplessness keeps alive"),
            entry(
                \.helplessRelief, "helplessRelief", "h", (16, 10, 6), "SF-56",
                "in which helplessness halves once the service works"),
            entry(
                \.hindsightHelp, "hindsightHelp", "share", (0.1, 0.2, 0.25), "SF-53",
                "of helplessness that knowing what happened prevents"),
            entry(
                \.prospectHelp, "prospectHelp", "share", (0.5, 0.65, 0.75), "SF-53",
                "of helplessness that knowing what comes prevents"),
        ]
    }

    private static var knowing: [ParameterEntry] {
        [
            entry(
                \.hindsightWeight, "hindsightWeight", "share", (0.55, 0.6, 0.65), "SF-53",
                "of anger in uncertainty that comes from not knowing what happened"),
            entry(
                \.hindsightHalfLife, "hindsightHalfLife", "h", (8, 6, 4), "SF-01",
                "of need in which news about what happened goes stale"),
            entry(
                \.prospectHalfLife, "prospectHalfLife", "h", (8, 5, 3), "SF-08",
                "of need in which a prospect goes stale"),
            entry(
                \.newsSpread, "newsSpread", "%/h", (5, 10, 15), "SF-57",
                "of the way to what colleagues know"),
            entry(
                \.contagion, "contagion", "%/h", (0.5, 1.2, 2), "SF-57",
                "of the way to the mood of colleagues"),
            entry(
                \.rumourRate, "rumourRate", "%/h", (12, 20, 30), "SF-44",
                "by which rumour grows among anxious people in uncertainty"),
        ]
    }

    private static var hearing: [ParameterEntry] {
        [
            entry(
                \.newsRelief, "newsRelief", "share", (0.15, 0.22, 0.3), "SF-01, SF-02",
                "of frustration that falls when somebody comes to know everything"),
            entry(
                \.newsTrust, "newsTrust", "points", (4, 6, 8), "SF-36",
                "of trust for coming to know everything, at most"),
            entry(
                \.wordWeight, "wordWeight", "ratio", (0.7, 1, 1.3), "SF-31, SF-40",
                "strength of what good and bad phrases do"),
            entry(
                \.staleShare, "staleShare", "share", (0.1, 0.2, 0.3), "SF-03, SF-15",
                "of its worth that information has when it says nothing new"),
            entry(
                \.uncertaintyCost, "uncertaintyCost", "points", (0.5, 0.8, 1.2), "SF-30",
                "of trust for admitting that something is not known"),
        ]
    }

    private static var promising: [ParameterEntry] {
        [
            entry(
                \.missedTrust, "missedTrust", "points", (8, 11, 15), "SF-16, SF-17",
                "of trust for a hard promise of recovery that is broken"),
            entry(
                \.missedAnger, "missedAnger", "points", (8, 12, 16), "SF-16, SF-17",
                "of frustration for the same"),
            entry(
                \.missedRepeat, "missedRepeat", "ratio", (0.3, 0.45, 0.6), "SF-20",
                "by which each further broken promise weighs more"),
            entry(
                \.lossAversion, "lossAversion", "ratio", (2, 3, 7), "SF-18",
                "an hour late against an hour early"),
            entry(
                \.keptTrust, "keptTrust", "points", (1.1, 1.7, 2.4), "SF-26",
                "of trust for a kept moment of news, at most"),
            entry(
                \.denialTrust, "denialTrust", "points", (20, 25, 30), "SF-27, SF-37",
                "of trust for a denial that people see through"),
        ]
    }

    private static var calling: [ParameterEntry] {
        [
            entry(
                \.everydayCalls, "everydayCalls", "%/h", (0.35, 0.5, 0.8), "SF-59",
                "of people in need who call in an ordinary hour"),
            entry(
                \.askingCalls, "askingCalls", "%/h", (1.5, 2.5, 4), "SF-59",
                "of people in need who call to ask, in full uncertainty"),
            entry(
                \.angryCalls, "angryCalls", "%/h", (4, 7, 10), "SF-54",
                "of people in need who call to complain, in full anger and not helpless"),
            entry(
                \.overdueCalls, "overdueCalls", "ratio", (1, 1.5, 2.5), "SF-19",
                "by how many times more people call when a promised moment passes without word"),
            entry(
                \.onsetCalls, "onsetCalls", "ratio", (0.5, 1, 1.5), "SF-59",
                "by how many times more people call when the outage begins"),
            entry(
                \.announcementCalls, "announcementCalls", "ratio", (2, 2.4, 3), "SF-61",
                "by how many times more people call just after a message"),
            entry(
                \.redialShare, "redialShare", "share", (0.3, 0.5, 0.7), "SF-60",
                "of those who gave up waiting who try again"),
            entry(
                \.redialMinutes, "redialMinutes", "min", (20, 15, 10), "SF-60",
                "mean time before they do"),
        ]
    }
}
