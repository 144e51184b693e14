package import CrowdModel

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
    package func parts(_ results: [Result]) -> [String: [String]] {
        var swings: [SensitivityStudy.Swing] = []
        var draws: [SensitivityStudy.Finding] = []
        for result in results {
            switch result {
            case .swing(let swing): swings.append(swing)
            case .draw(let finding): draws.append(finding)
            }
        }
        return [
            "swings": ModelTables.swings(swings), "draws": ModelTables.draws(draws),
            "orders": ModelTables.orders(draws),
        ]
    }

    /// The drawings of the page, by file name.
    package var plots: [(file: String, svg: String)] {
        let courses = TrialPlayer.allCases.map { (player: $0, moods: study.course($0)) }
        return [
            (
                "frustration.svg",
                CoursePlot("Frustration in an outage of three days", courses, \.frustration).svg
            ),
            ("trust.svg", CoursePlot("Trust in an outage of three days", courses, \.trust).svg),
            ("resigned.svg", CoursePlot("People who gave up, in percent", courses) { $0.resigned * 100 }.svg),
        ]
    }
}
