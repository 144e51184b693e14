import DrillConsole
import Foundation
import Testing

/// One play, written in both languages sentence by sentence, in the scenario that exists in both.
@Suite("The same play translated")
struct TranslatedPlayTests {
    /// A play in Dutch and in English.
    struct Play: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Whether it is the play of somebody who means well.
        let dutch: String
        let english: String
    }

    static let plays = [
        Play(
            testDescription: "honest and timely",
            dutch: """
                wacht tot 09:05
                stuur aan allen: De mail ligt er bij iedereen uit. De oorzaak weten we nog niet. Telefoons, kassa's en portofoons werken en alle schoolbezoeken gaan door. Bel ons als u iets dringends hebt. Om 09:45 hoort u meer, ook als er geen nieuws is.
                antwoord 1: Het bericht is eruit. Om 09:45 hoor je mij weer.
                zeg Mailkoets: Wat is de oorzaak, en wat hebt u al uitgesloten?
                escaleer Mailkoets
                wacht tot 09:16
                antwoord Joris: Ja, rijd maar door, het bezoek gaat door. Bel ons als er kinderen met een allergie zijn.
                neem belronde
                wacht tot 09:42
                stuur aan allen: De mail ligt er nog uit. Hoe lang het duurt weten we nog niet. Wij hebben bij Mailkoets geëscaleerd. Bel de scholen of gebruik de portofoon. Het spijt ons. Om 10:30 hoort u meer.
                antwoord Robin: Waar baseert u dat uur op? Wat is het slechtste geval?
                wacht tot 10:15
                antwoord Ab: Bel de visboer. Ik laat iedereen weten dat er niets kwijt is.
                neem loopbriefjes
                wacht tot 10:28
                stuur aan allen: De mail ligt er nog uit. Mail van vanochtend raakt niet kwijt en komt later alsnog binnen. Bel wie u dringend nodig hebt. Om 11:15 hoort u meer.
                wacht tot 11:13
                stuur aan allen: De mail ligt er nog uit. Reken er deze ochtend niet op. De oorzaak is een verlopen sleutel bij Mailkoets. Dit is onze dienst en wij zorgen dat hij terugkomt. Om 12:00 hoort u meer.
                wacht tot 11:58
                stuur aan allen: De mail werkt weer. Bel de servicedesk als er iets niet klopt.
                einde
                """,
            english: """
                wait until 09:05
                send to all: E-mail is down for everyone. We do not know the cause yet. Telephones, tills and radios work and all school visits go ahead. Ring us if you have something urgent. You will hear more at 09:45, also if there is no news.
                reply 1: The message is out. You will hear from me again at 09:45.
                tell Pigeonry: What is the cause, and what have you ruled out already?
                escalate Pigeonry
                wait until 09:16
                reply Hobday: Yes, drive on, the visit goes ahead. Ring us if there are children with an allergy.
                take phone round
                wait until 09:42
                send to all: E-mail is still down. We do not know yet how long it will take. We have escalated at Pigeonry. Ring the schools or use the radio. We are sorry. You will hear more at 10:30.
                reply Robin: What do you base that hour on? What is the worst case?
                wait until 10:15
                reply Stan: Ring the fishmonger. I will let everybody know that nothing is lost.
                take runners
                wait until 10:28
                send to all: E-mail is still down. Nothing is lost: mail from this morning will arrive later. Ring whoever you need urgently. You will hear more at 11:15.
                wait until 11:13
                send to all: E-mail is still down. Do not count on it this morning. The cause is an expired key at Pigeonry. This is our service and we are making sure that it comes back. You will hear more at 12:00.
                wait until 11:58
                send to all: E-mail works again. Ring the service desk if something is wrong.
                finish
                """),
        Play(
            testDescription: "late, with all four sentences",
            dutch: """
                wacht tot 09:40
                stuur aan allen: De mail ligt eruit. Over een uur is het zeker klaar!
                antwoord Robin: Dank u, dat geef ik zo door.
                wacht tot 10:30
                stuur aan collega's: We zijn al een halve ochtend aan het zoeken!
                wacht tot 11:10
                stuur aan allen: De oorzaak ligt bij onze leverancier! We houden u op de hoogte.
                einde
                """,
            english: """
                wait until 09:40
                send to all: E-mail is down. In an hour it will definitely be fixed!
                reply Robin: Thank you, I will pass that on.
                wait until 10:30
                send to keepers: We have been searching for half the morning already!
                wait until 11:10
                send to all: The cause lies with our supplier! We will keep you posted.
                finish
                """),
    ]

    @Test("no dimension differs by more than 3 points", arguments: plays)
    func scores(play: Play) throws {
        let dutch = try score(play.dutch, scenario: "first-drill-nl")
        let english = try score(play.english, scenario: "first-drill-en")
        #expect(Set(dutch.keys) == ["timeliness", "openness", "expectations"])
        for (dimension, points) in dutch {
            let gap = abs(points - (english[dimension] ?? -100))
            #expect(gap <= 3, "\(dimension): \(dutch) \(english)")
        }
    }

    /// Plays a script and gives the points by dimension.
    private func score(_ script: String, scenario: String) throws -> [String: Double] {
        let path = NSTemporaryDirectory() + "translated-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        var output = ""
        var errors = ""
        func run(_ arguments: [String], _ input: String) -> DrillConsole.ExitStatus {
            output = ""
            return OutageDrill.run(
                Surroundings(
                    arguments: arguments,
                    environment: ["OUTAGE_DRILL_SCENARIOS": ReferenceTests.root.path + "/Scenarios"],
                    isInputTerminal: false, isOutputTerminal: false,
                    input: LineSource(bytes: Array(input.utf8)),
                    write: { output += $0 }, writeError: { errors += $0 }))
        }
        #expect(
            run(["play", scenario, "--trainee", "x", "--transcript", path], script) == .done, "\(errors)")
        // Every line of the script was understood.
        #expect(!output.contains("\n! "), "\(output)")
        #expect(run(["debrief", path, "--format", "json"], "") == .done, "\(errors)")
        struct Report: Decodable {
            struct Score: Decodable { var score: Double }
            var scores: [String: Score]
        }
        return try JSONDecoder().decode(Report.self, from: Data(output.utf8)).scores.mapValues(\.score)
    }
}
