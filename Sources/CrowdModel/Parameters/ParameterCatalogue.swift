import Groundwork

extension CrowdParameters {
    /// Every figure of the model, in the order of `CrowdParameters`.
    package static let catalogue: [ParameterEntry] =
        person + waiting + trusting + giving + knowing + hearing
        + promising + calling

    /// Where no facts are named, the figure was set by those who made the model.
    private static func entry(
        _ path: any WritableKeyPath<CrowdParameters, Float> & Sendable, _ name: String, _ unit: Phrase,
        _ range: (Float, Float, Float), _ facts: String?, nl: String, en: String
    ) -> ParameterEntry {
        ParameterEntry(
            path: path, name: name, unit: unit, weak: range.0, standard: range.1, strong: range.2,
            source: facts.map { Phrase($0) } ?? Phrase(nl: "gekozen", en: "set"),
            meaning: Phrase(nl: nl, en: en))
    }

    private static var person: [ParameterEntry] {
        [
            entry(
                \.restLevel, "restLevel", .points, (3, 5, 8), nil,
                nl: "frustratie op een gewone dag",
                en: "frustration of an ordinary day"),
            entry(
                \.urgencySpread, "urgencySpread", .share, (0.25, 0.4, 0.5), "SF-12",
                nl: "hoe sterk mensen verschillen in hoe dringend hun werk is",
                en: "how far urgency differs between people"),
            entry(
                \.responsibility, "responsibility", .ratio, (0.9, 1, 1.1), "SF-10",
                nl: "hoe sterk mensen de storing aan IT wijten als die begint",
                en: "how far people hold IT responsible when the outage begins"),
            entry(
                \.blameSpread, "blameSpread", .share, (0.2, 0.35, 0.5), "SF-10",
                nl: "hoe sterk mensen verschillen in wat ze aan IT wijten",
                en: "how far people differ in holding IT responsible"),
            entry(
                \.trustSpread, "trustSpread", .points, (6, 9, 12), nil,
                nl: "standaardafwijking van het vertrouwen vooraf",
                en: "standard deviation of prior trust"),
        ]
    }

    private static var waiting: [ParameterEntry] {
        [
            entry(
                \.outageAnger, "outageAnger", .percentAnHour, (5, 8, 11), "SF-45",
                nl: "deel van de weg naar razernij per uur dat iemand de dienst nodig heeft en mist",
                en: "of the way to fury, for an hour of need without the service"),
            entry(
                \.silenceAnger, "silenceAnger", .percentAnHour, (14, 22, 32), "SF-01, SF-09",
                nl: "idem, per uur dat iemand de dienst nodig heeft en volledig in het ongewisse is",
                en: "the same, for an hour of need in full uncertainty"),
            entry(
                \.overdueAnger, "overdueAnger", .percentAnHour, (6, 12, 18), "SF-06, SF-19",
                nl: "idem, per uur dat een beloofd moment zonder bericht verstreken is",
                en: "the same, for an hour past a promised moment without word"),
            entry(
                \.unfairAnger, "unfairAnger", .percentAnHour, (4, 8, 12), "SF-13",
                nl: "idem, per uur dat anderen wel geholpen worden, zonder uitleg",
                en: "the same, for an hour in which others are helped without explanation"),
            entry(
                \.rumourAnger, "rumourAnger", .percentAnHour, (1, 2, 4), "SF-44",
                nl: "idem, per uur dat het overal gonst van de geruchten",
                en: "the same, for an hour among full rumour"),
            entry(
                \.tolerance, "tolerance", .share, (0.3, 0.45, 0.6), "SF-07, SF-11",
                nl: "deel van de boosheid over de storing dat wegvalt bij wie precies weet wat er komt",
                en: "of anger at the outage that a full prospect takes away"),
            entry(
                \.calmHalfLife, "calmHalfLife", .hours, (4, 3, 2), "SF-56",
                nl: "tijd waarin boosheid halveert als niets haar aanwakkert",
                en: "in which anger halves without triggers"),
            entry(
                \.recoveryHalfLife, "recoveryHalfLife", .hours, (2, 1.5, 1), "SF-56",
                nl: "tijd waarin boosheid halveert zodra de dienst weer werkt",
                en: "in which anger halves once the service works"),
        ]
    }

    private static var trusting: [ParameterEntry] {
        [
            entry(
                \.outageDistrust, "outageDistrust", .percentAnHour, (0.3, 0.5, 0.8), "SF-45",
                nl:
                    "deel van het vertrouwen dat verloren gaat per uur dat iemand de dienst nodig heeft en mist",
                en: "of trust lost in an hour of need without the service"),
            entry(
                \.silenceDistrust, "silenceDistrust", .percentAnHour, (2.5, 3.5, 4.5), "SF-01, SF-44",
                nl: "idem, per uur dat iemand de dienst nodig heeft en volledig in het ongewisse is",
                en: "of trust lost in an hour of need in full uncertainty"),
            entry(
                \.overdueDistrust, "overdueDistrust", .percentAnHour, (1, 1.5, 3), "SF-17",
                nl: "idem, per uur dat een beloofd moment zonder bericht verstreken is",
                en: "of trust lost in an hour past a promised moment without word"),
            entry(
                \.rumourDistrust, "rumourDistrust", .percentAnHour, (0.3, 0.6, 1), "SF-44",
                nl: "idem, per uur dat het overal gonst van de geruchten",
                en: "of trust lost in an hour among full rumour"),
            entry(
                \.trustAsymmetry, "trustAsymmetry", .ratio, (0.8, 1.2, 1.8), "SF-46",
                nl: "hoeveel zwaarder iets slechts weegt dan iets even goeds, bij vertrouwen rond het midden",
                en: "by how much more than an equal good event a bad one weighs, at middling trust"),
            entry(
                \.trustHealing, "trustHealing", .percentAnHour, (0.2, 0.4, 0.6), "SF-26",
                nl:
                    "deel van de weg terug dat vertrouwen aflegt per uur dat de herstelde dienst gebruikt wordt",
                en: "of the way back that trust goes in an hour of use once the service works"),
        ]
    }

    private static var giving: [ParameterEntry] {
        [
            entry(
                \.helplessHours, "helplessHours", .hours, (22, 15, 10), "SF-52",
                nl: "hoelang iemand de dienst zonder uitleg moet missen tot de machteloosheid op 63 % staat",
                en: "of need without explanation in which helplessness grows to 63 %"),
            entry(
                \.helplessRest, "helplessRest", .points, (25, 35, 45), "SF-55, SF-56",
                nl: "frustratie die volledige machteloosheid in stand houdt",
                en: "of frustration that full helplessness keeps alive"),
            entry(
                \.helplessRelief, "helplessRelief", .hours, (16, 10, 6), "SF-56",
                nl: "tijd waarin machteloosheid halveert zodra de dienst weer werkt",
                en: "in which helplessness halves once the service works"),
            entry(
                \.hindsightHelp, "hindsightHelp", .share, (0.1, 0.2, 0.25), "SF-53",
                nl: "deel van de machteloosheid dat uitblijft als men weet wat er gebeurd is",
                en: "of helplessness that knowing what happened prevents"),
            entry(
                \.prospectHelp, "prospectHelp", .share, (0.5, 0.65, 0.75), "SF-53",
                nl: "deel van de machteloosheid dat uitblijft als men weet wat er komt",
                en: "of helplessness that knowing what comes prevents"),
        ]
    }

    private static var knowing: [ParameterEntry] {
        [
            entry(
                \.hindsightWeight, "hindsightWeight", .share, (0.55, 0.6, 0.65), "SF-53",
                nl: "deel van de boosheid uit onzekerheid dat komt doordat men niet weet wat er gebeurd is",
                en: "of anger in uncertainty that comes from not knowing what happened"),
            entry(
                \.hindsightHalfLife, "hindsightHalfLife", .hours, (8, 6, 4), "SF-01",
                nl:
                    "hoelang iemand de dienst moet missen tot nieuws over wat er gebeurd is half verouderd is",
                en: "of need in which news about what happened goes stale"),
            entry(
                \.prospectHalfLife, "prospectHalfLife", .hours, (8, 5, 3), "SF-08",
                nl: "hoelang iemand de dienst moet missen tot een vooruitzicht half verouderd is",
                en: "of need in which a prospect goes stale"),
            entry(
                \.newsSpread, "newsSpread", .percentAnHour, (5, 10, 15), "SF-57",
                nl: "hoe snel mensen overnemen wat collega's weten",
                en: "of the way to what colleagues know"),
            entry(
                \.contagion, "contagion", .percentAnHour, (0.5, 1.2, 2), "SF-57",
                nl: "hoe snel mensen de stemming van collega's overnemen",
                en: "of the way to the mood of colleagues"),
            entry(
                \.rumourRate, "rumourRate", .percentAnHour, (12, 20, 30), "SF-44",
                nl: "hoe snel geruchten groeien onder ongeruste mensen die in het ongewisse zijn",
                en: "by which rumour grows among anxious people in uncertainty"),
        ]
    }

    private static var hearing: [ParameterEntry] {
        [
            entry(
                \.newsRelief, "newsRelief", .share, (0.15, 0.22, 0.3), "SF-01, SF-02",
                nl: "deel van de frustratie dat wegvalt als iemand alles te weten komt",
                en: "of frustration that falls when somebody comes to know everything"),
            entry(
                \.newsTrust, "newsTrust", .points, (4, 6, 8), "SF-36",
                nl: "vertrouwen dat er ten hoogste bij komt als iemand alles te weten komt",
                en: "of trust for coming to know everything, at most"),
            entry(
                \.wordWeight, "wordWeight", .ratio, (0.7, 1, 1.3), "SF-31, SF-40",
                nl: "hoe sterk goede en slechte zinnen doorwerken",
                en: "strength of what good and bad phrases do"),
            entry(
                \.staleShare, "staleShare", .share, (0.1, 0.2, 0.3), "SF-03, SF-15",
                nl: "deel van haar waarde dat informatie houdt als ze niets nieuws zegt",
                en: "of its worth that information has when it says nothing new"),
            entry(
                \.uncertaintyCost, "uncertaintyCost", .points, (0.5, 0.8, 1.2), "SF-30",
                nl: "vertrouwen dat het kost om toe te geven dat iets niet bekend is",
                en: "of trust for admitting that something is not known"),
        ]
    }

    private static var promising: [ParameterEntry] {
        [
            entry(
                \.missedTrust, "missedTrust", .points, (8, 11, 15), "SF-16, SF-17",
                nl: "vertrouwen dat een gebroken harde belofte van herstel kost",
                en: "of trust for a hard promise of recovery that is broken"),
            entry(
                \.missedAnger, "missedAnger", .points, (8, 12, 16), "SF-16, SF-17",
                nl: "frustratie die er dan bij komt",
                en: "of frustration for the same"),
            entry(
                \.missedRepeat, "missedRepeat", .ratio, (0.3, 0.45, 0.6), "SF-20",
                nl: "hoeveel zwaarder elke volgende gebroken belofte weegt",
                en: "by which each further broken promise weighs more"),
            entry(
                \.lossAversion, "lossAversion", .ratio, (2, 3, 7), "SF-18",
                nl: "hoe zwaar een uur te laat weegt tegenover een uur te vroeg",
                en: "an hour late against an hour early"),
            entry(
                \.keptTrust, "keptTrust", .points, (1.1, 1.7, 2.4), "SF-26",
                nl: "vertrouwen dat een bericht op het aangekondigde moment ten hoogste oplevert",
                en: "of trust for a kept moment of news, at most"),
            entry(
                \.denialTrust, "denialTrust", .points, (20, 25, 30), "SF-27, SF-37",
                nl: "vertrouwen dat een doorziene ontkenning kost",
                en: "of trust for a denial that people see through"),
        ]
    }

    private static var calling: [ParameterEntry] {
        [
            entry(
                \.everydayCalls, "everydayCalls", .percentAnHour, (0.35, 0.5, 0.8), "SF-59",
                nl: "hoeveel van de mensen die de dienst nodig hebben in een gewoon uur bellen",
                en: "of people in need who call in an ordinary hour"),
            entry(
                \.askingCalls, "askingCalls", .percentAnHour, (1.5, 2.5, 4), "SF-59",
                nl: "hoeveel van hen bellen om iets te vragen, als ze volledig in het ongewisse zijn",
                en: "of people in need who call to ask, in full uncertainty"),
            entry(
                \.angryCalls, "angryCalls", .percentAnHour, (4, 7, 10), "SF-54",
                nl: "hoeveel van hen bellen om te klagen, op het toppunt van boosheid en niet machteloos",
                en: "of people in need who call to complain, in full anger and not helpless"),
            entry(
                \.overdueCalls, "overdueCalls", .ratio, (1, 1.5, 2.5), "SF-19",
                nl:
                    "hoeveel maal zo veel mensen er extra bellen als een beloofd moment zonder bericht verstrijkt",
                en: "by how many times more people call when a promised moment passes without word"),
            entry(
                \.onsetCalls, "onsetCalls", .ratio, (0.5, 1, 1.5), "SF-59",
                nl: "idem, als de storing begint",
                en: "by how many times more people call when the outage begins"),
            entry(
                \.announcementCalls, "announcementCalls", .ratio, (2, 2.4, 3), "SF-61",
                nl: "idem, vlak na een bericht",
                en: "by how many times more people call just after a message"),
            entry(
                \.redialShare, "redialShare", .share, (0.3, 0.5, 0.7), "SF-60",
                nl: "hoeveel van wie het wachten opgeven het later opnieuw proberen",
                en: "of those who gave up waiting who try again"),
            entry(
                \.redialMinutes, "redialMinutes", .minutes, (20, 15, 10), "SF-60",
                nl: "hoelang ze daar gemiddeld mee wachten",
                en: "mean time before they do"),
        ]
    }
}

/// The units of the figures.
extension Phrase {
    fileprivate static let points = Phrase(nl: "punten", en: "points")
    fileprivate static let share = Phrase(nl: "aandeel", en: "share")
    fileprivate static let ratio = Phrase(nl: "verhouding", en: "ratio")
    fileprivate static let percentAnHour = Phrase(nl: "%/uur", en: "%/h")
    fileprivate static let hours = Phrase(nl: "uur", en: "h")
    fileprivate static let minutes = Phrase(nl: "minuten", en: "min")
}
