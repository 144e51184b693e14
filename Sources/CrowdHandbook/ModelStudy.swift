package import CrowdModel
package import Groundwork

/// All that the page on the model needs to be worked out, as separate jobs that may run side by side.
package struct ModelStudy: Sendable {
    /// How many sets are drawn from all ranges at once.
    package static let drawCount = 24

    /// One job.
    package enum Job: Sendable {
        /// One figure moved to the ends of its range.
        case swing(ParameterEntry)
        /// One set drawn from all ranges.
        case draw(CrowdParameters)
    }

    /// What a job gives.
    package enum Result: Sendable {
        case swing(SensitivityStudy.Swing)
        case draw(SensitivityStudy.Finding)
    }

    private let study: SensitivityStudy

    /// Sets up a study with crowds of so many people.
    package init(people: Int) {
        study = SensitivityStudy(people: people)
    }

    /// Everything to be done.
    package var jobs: [Job] {
        CrowdParameters.catalogue.map(Job.swing)
            + CrowdParameters.draws(ModelStudy.drawCount, seed: study.seed).map(Job.draw)
    }

    /// Does a job.
    package func run(_ job: Job) -> Result {
        switch job {
        case .swing(let entry): .swing(study.swing(entry))
        case .draw(let parameters): .draw(study.finding(parameters))
        }
    }

    /// The made parts of the page about sensitivity, from the results of all jobs.
    package func parts(_ results: [Result], in language: Language) -> [String: [String]] {
        var swings: [SensitivityStudy.Swing] = []
        var draws: [SensitivityStudy.Finding] = []
        for result in results {
            switch result {
            case .swing(let swing): swings.append(swing)
            case .draw(let finding): draws.append(finding)
            }
        }
        let tables = ModelTables(in: language)
        return [
            "swings": tables.swings(swings), "draws": tables.draws(draws), "orders": tables.orders(draws),
        ]
    }

    /// The drawings of the page, by file name.
    package func plots(in language: Language) -> [(file: String, svg: String)] {
        let courses = TrialPlayer.allCases.map { (player: $0, moods: study.course($0)) }
        func plot(nl: String, en: String, _ value: (Mood) -> Double) -> String {
            CoursePlot(Phrase(nl: nl, en: en), courses, value).svg(in: language)
        }
        return [
            (
                "frustration.svg",
                plot(
                    nl: "Frustratie in een storing van drie dagen",
                    en: "Frustration in an outage of three days", \.frustration)
            ),
            (
                "trust.svg",
                plot(
                    nl: "Vertrouwen in een storing van drie dagen", en: "Trust in an outage of three days",
                    \.trust)
            ),
            (
                "resigned.svg",
                plot(nl: "Mensen die het opgaven, in procenten", en: "People who gave up, in percent") {
                    $0.resigned * 100
                }
            ),
        ]
    }
}
