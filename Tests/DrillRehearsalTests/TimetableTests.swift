import DrillEngine
import Groundwork
import Testing
import TranscriptJournal

@testable import DrillRehearsal

/// When each player does what: a rehearsal is only as good as the habits it plays.
@Suite("The days of the built-in players")
struct TimetableTests {
    /// The deeds of a day with their clock times: `s` a message to so many audiences, `r` an answer to a message,
    /// `t` words to a party, `e` an escalation, `m` a measure.
    private static func timetable(_ transcript: Transcript) -> [String] {
        var days: [CivilDate: [String]] = [:]
        for case .action(let at, let action, _) in transcript.entries {
            let deed: String? =
                switch action {
                case .send(_, let audiences, _): "s\(audiences.count)"
                case .reply(let message, _): "r\(message)"
                case .tell: "t"
                case .escalate: "e"
                case .take: "m"
                default: nil
                }
            if let deed { days[at.date, default: []].append(at.clock + deed) }
        }
        return days.sorted { $0.key < $1.key }.map { $0.value.joined(separator: " ") }
    }

    /// Days of the outage at the supplier.
    static let table: [(player: Cast, day: Int, deeds: String)] = [
        (
            .exemplary, 1,
            """
            07:40s4 07:42r1 07:44e 07:46t 07:48t 07:55s4 08:02m 08:04m 08:06s4 08:08r7 08:10m \
            08:12m 08:14m 08:16s4 08:23r9 08:31s4 08:33e 08:35m 08:37t 08:39t 08:46r12 08:56s4 \
            09:18r15 09:21s4 09:23m 09:25t 09:27t 09:29t 09:31t 09:43r19 09:46s4 09:48e 09:50r23 \
            10:17t 10:19t 10:26s4 10:28s4 10:30r27 10:41s4 10:43r29 10:45r30 11:02r32 11:09t \
            11:11t 11:18m 11:20s4 11:22r36 11:36s4 11:48r38 11:50r39 11:52e 11:59t 12:01t \
            12:13s4 12:15m 12:17s4 12:29r44 12:31s4 12:33r45 12:45t 12:52t 12:54t 12:56t \
            13:23r50 13:26s4 13:28r51 13:35s4 13:42t 13:44t 14:06r57 14:21s4 14:33t 14:35t \
            14:42s4 14:59r60 15:11r63 15:16s4 15:23t 15:25t 15:42r67 16:09t 16:11s4 16:13s4 \
            16:15t 16:17t 16:19t 17:06s4 17:08t 17:10t 17:42r77 17:59t 18:01s4 18:03t 18:50t \
            18:57t 19:29t 19:36r82 19:38r83 19:40t 19:47t 20:19r87 20:31t 20:38t 20:56s4 21:23t \
            21:30t 21:42r92 22:14t 22:21t
            """
        ),
        (
            .exemplary, 3,
            """
            06:32t 07:04t 07:11s4 07:33t 07:35r156 08:02t 08:14r159 09:06t 09:33r163 09:36s4 \
            09:38t 10:30r166 10:42r168 10:54s3 10:56s1 10:58r169 11:40t 12:01s3 12:03s1 12:10t \
            12:27s3 12:29r174 14:26s3 14:33r180
            """
        ),
        (
            .exemplary, 4,
            """
            11:15r181 14:02r182 15:49r183
            """
        ),
        (
            .honestButSlow, 1,
            """
            10:40s4 10:42e 10:44t 10:46t 14:48t 14:50t 15:42m 15:44m 15:46m 15:48m 15:50m 15:52m \
            15:54t 15:56t 16:13m 17:00e 17:47m 17:55s4 18:52t 18:54t
            """
        ),
        (
            .honestButSlow, 2,
            """
            06:31e 06:53t 07:00t 07:40s4 08:02m 14:04e 17:55s2 17:57s2 18:54t 19:01t 19:28s2 \
            19:30s2
            """
        ),
        (
            .honestButSlow, 3,
            """
            06:57t 07:04t 07:40s4 15:02s3 15:04s1 15:56t 15:58t 16:35s3 17:55s4
            """
        ),
        (
            .blamer, 1,
            """
            07:40s4 10:40r6 10:42s4 10:44r9 10:46s4 10:48r15 10:50s4 10:52s4 13:52r28 13:54s4 \
            13:56s4 16:56s4 19:56s4
            """
        ),
        (
            .blamer, 2,
            """
            07:01s4 10:01r65 10:03s4 10:05r68 10:07s4 10:09s4 13:09s4 16:09r87 16:11s4 16:13s4 \
            19:13s4
            """
        ),
        (
            .blamer, 3,
            """
            07:03s4 10:03r106 10:05s4 10:07s4 13:07r112 13:09s4 13:11s4 16:11s4 19:11s4
            """
        ),
        (
            .blamer, 4,
            """
            07:01s4 10:01s4 13:01s4 16:01s4
            """
        ),
        (
            .overPromiser, 1,
            """
            07:40s4 10:10r6 10:12r10 10:14s4 12:44r21 12:46r26 12:48s4 15:18s4 17:48s4 20:18s4
            """
        ),
        (
            .overPromiser, 2,
            """
            07:03s4 09:33r62 09:35r65 09:37s4 12:07s4 14:37r85 14:39s4 17:09s4 19:39s4
            """
        ),
        (
            .overPromiser, 3,
            """
            07:04s4 09:34r105 09:36s4 12:06r112 12:08s4 14:38s4 17:08s4 19:38s4
            """
        ),
        (
            .overPromiser, 4,
            """
            07:03s4 09:33s4 12:03s4 14:33s4
            """
        ),
        (
            .template, 1,
            """
            07:40s4 09:40s4 11:40s4 13:40s4 15:40s4 17:40s4 19:40s4 21:40s4
            """
        ),
        (
            .template, 4,
            """
            07:00s4 09:00s4 11:00s4 13:00s4 15:00s4
            """
        ),
    ]

    @Test(
        "everybody speaks, answers, escalates and takes measures at their own hours", arguments: table.indices
    )
    func table(row: Int) async throws {
        let (player, day, deeds) = TimetableTests.table[row]
        let transcript = try #require(await Played.by(player, "elo-supplier-nl"))
        let days = TimetableTests.timetable(transcript)
        #expect(days.count == 4)
        #expect(days[min(day, days.count) - 1] == deeds, "\(player.rawValue)")
    }

    @Test(
        "whoever says nothing does nothing, and the chatterbox speaks every half hour that people are awake")
    func ends() async throws {
        let silent = try #require(await Played.by(.silent, "elo-supplier-nl"))
        #expect(TimetableTests.timetable(silent).isEmpty)
        let chatterbox = try #require(await Played.by(.chatterbox, "elo-supplier-nl"))
        let days = TimetableTests.timetable(chatterbox)
        #expect(
            days[1].split(separator: " ").map { $0.prefix(5) }
                == (14..<44).map {
                    "\($0 / 2 < 10 ? "0" : "")\($0 / 2):\($0 % 2 == 0 ? "00" : "30")"
                })
        #expect(days[3].hasSuffix("16:30s4"))
    }
}
