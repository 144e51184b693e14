import Groundwork
import Testing

@testable import MessageReading

@Suite("Rhythms as people say them, and times where none or none to come is meant")
struct RhythmSuiteTests {
    @Test("Dutch rhythms", arguments: TimeCase.table(dutchRhythms, .dutch))
    func rhythmsInDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("English rhythms", arguments: TimeCase.table(englishRhythms, .english))
    func rhythmsInEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("On a Friday at noon the next working day is Monday")
    func workingDays() {
        let friday = Moment("2026-03-13T13:00") ?? Moment(minutes: 0)
        for line in TimeCase.table(
            """
            weekdays at 8:30 => rhythm day 2026-03-16T08:30 every 1440
            every day at 8:30 => rhythm day 2026-03-14T08:30 every 1440
            """, .english, now: friday)
        { line.check() }
        TimeCase("elke werkdag om 9 uur => rhythm day 2026-03-16T09:00 every 1440", .dutch, friday).check()
    }

    @Test("Dutch: what lies behind", arguments: TimeCase.table(dutchPast, .dutch))
    func pastInDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("English: what lies behind", arguments: TimeCase.table(englishPast, .english))
    func pastInEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: what only looks like a time", arguments: TimeCase.table(dutchLookAlikes, .dutch))
    func lookAlikesInDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("English: what only looks like a time", arguments: TimeCase.table(englishLookAlikes, .english))
    func lookAlikesInEnglish(timeCase: TimeCase) { timeCase.check() }
}

private let dutchRhythms = """
    iedere morgen => rhythm daypart 2026-03-10T12:00 every 1440
    iedere morgen om 8.30 => rhythm minute 2026-03-11T08:30 every 1440
    [morgen om 8.30] => point minute 2026-03-11T08:30
    eens in de week => rhythm day 2026-03-17T18:00 every 10080
    twee keer in de week => rhythm day 2026-03-13T18:00 every 5040
    eens in de twee uur => rhythm minute 2026-03-10T13:20 every 120
    elk uur van 9 tot 17 uur => rhythm minute 2026-03-10T12:00 every 60
    elk uur van 13 tot 17 uur => rhythm minute 2026-03-10T13:00 every 60
    ieder half uur tot 17 uur => rhythm minute 2026-03-10T11:50 every 30
    op de 15e van iedere maand => rhythm day 2026-03-15T18:00 every 43200
    elk jaar in mei => rhythm month 2026-05-01T00:00 due 2026-05-31T18:00 every 525600
    elke kerst => rhythm day 2026-12-25T00:00 due 2026-12-25T18:00 every 525600
    elke zomer => rhythm month 2026-06-21T00:00 due 2026-09-20T18:00 every 525600
    elke zomerstoring => nothing
    elke 3/4 uur => rhythm minute 2026-03-10T12:05 every 45
    per kwartier => rhythm minute 2026-03-10T11:35 every 15
    elk kwartaal => rhythm day 2026-06-08T18:00 every 129600
    in de weekenden => rhythm week 2026-03-15T18:00 every 10080
    [in het weekend] => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    er zijn weekenden aan opgeofferd => nothing
    ma t/m vr van 9 tot 17 uur => rhythm minute 2026-03-11T09:00 every 1440
    ma t/m do 8.00-17.00 => rhythm minute 2026-03-11T08:00 every 1440
    [maandag t/m vrijdag] => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    [24 uur per dag] bereikbaar => rhythm day 2026-03-10T11:20 uncommitted every 1440
    [elke dag om 9], [12] en [17 uur] => rhythm day 2026-03-11T09:00 every 1440; point hour 2026-03-10T12:00; point hour 2026-03-10T17:00
    [iedere zaterdag] en [zondag van 9 tot 5] => rhythm minute 2026-03-14T09:00 every 10080; rhythm minute 2026-03-15T09:00 every 10080
    om de 10 seconden => rhythm minute 2026-03-10T11:21 every 1
    alle dagen van 9 tot 18 uur => rhythm day 2026-03-11T09:00 every 1440
    van vr tot zo => range day 2026-03-13T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    om tien over elk uur => rhythm minute 2026-03-10T12:10 every 60
    """

private let englishRhythms = """
    mornings at 9am => rhythm hour 2026-03-11T09:00 every 1440
    nightly at 2 => rhythm hour 2026-03-11T02:00 every 1440
    the nightly backup failed => nothing
    weekdays at 8:30 => rhythm day 2026-03-11T08:30 every 1440
    at weekends => rhythm week 2026-03-15T18:00 every 10080
    on the 15th of each month => rhythm day 2026-03-15T18:00 every 43200
    at 10 past every hour => rhythm minute 2026-03-10T12:10 every 60
    at a quarter to the hour, every hour => rhythm minute 2026-03-10T11:45 every 60
    [at 10 past 12] => point minute 2026-03-10T12:10
    each 4pm => rhythm hour 2026-03-10T16:00 every 1440
    every 4 servers => nothing
    every single day => rhythm day 2026-03-10T18:00 every 1440
    every 15 minutes until 5pm => rhythm minute 2026-03-10T11:35 every 15
    [at 9], [noon] and [5 every day] => point hour 2026-03-11T09:00; point hour 2026-03-10T12:00; rhythm hour 2026-03-10T17:00 every 1440
    [twice a day], [at 9] and [5] => rhythm minute 2026-03-10T17:00 every 720; point hour 2026-03-11T09:00; point hour 2026-03-10T17:00
    Mon-Fri 8:00-18:00 => rhythm minute 2026-03-11T08:00 every 1440
    Monday to Friday at 9 => rhythm minute 2026-03-11T09:00 every 1440
    [from Monday to Friday at 9] => range day 2026-03-16T00:00 .. 2026-03-20T09:00
    every January => rhythm month 2027-01-01T00:00 due 2027-01-31T18:00 every 525600
    every 4/15 => rhythm day 2026-04-15T00:00 due 2026-04-15T18:00 every 525600
    [daily at 9] and [4] => rhythm day 2026-03-11T09:00 every 1440; point hour 2026-03-10T16:00
    at 9am on mondays => rhythm hour 2026-03-16T09:00 every 10080
    [at 9am on Monday] => point hour 2026-03-16T09:00
    weekends at 10 => rhythm hour 2026-03-14T10:00 every 10080
    bi-weekly => rhythm day 2026-03-24T18:00 every 20160
    every second one beeps => nothing
    on the hour, every hour => rhythm minute 2026-03-10T12:00 every 60
    [24 hours a day], [7 days a week] => rhythm day 2026-03-10T11:20 uncommitted every 1440; rhythm day 2026-03-10T11:20 uncommitted every 10080
    """

private let dutchLookAlikes = """
    1/3 van de klanten heeft last => nothing
    op 2/3 om 9 uur => point hour 2027-03-02T09:00
    update 2/3 => nothing
    Update [10/3]: alles werkt => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    EUR 14.00 => nothing
    schaal 1:10 => nothing
    Fijn weekend! => nothing
    Gelukkig nieuwjaar! => nothing
    Gelukkig [vanavond] weer online => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    tot zo => nothing
    zo meteen => nothing
    nu en dan => nothing
    Het team werkt dag en nacht. => nothing
    dagelijks bestuur => nothing
    [dagelijks om 9 uur] => rhythm day 2026-03-11T09:00 every 1440
    Mei Li neemt de telefoon op. => nothing
    De heer Maart is afwezig. => nothing
    [Mei] is rustig => point month 2026-05-01T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    """

private let englishLookAlikes = """
    2/3 of users are back => nothing
    costs 9.30 euros => nothing
    a scale of 1:10 => nothing
    Have a good weekend! => nothing
    It will be good [this weekend] => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    every now and then => nothing
    Two by two. => nothing
    They work day and night. => nothing
    [Monday night] => point daypart 2026-03-16T18:00 .. 2026-03-16T22:00
    April has the keys => nothing
    June will call you => nothing
    [June] => point month 2026-06-01T00:00 .. 2026-07-01T00:00 due 2026-06-30T18:00
    Mr. Friday => nothing
    She is 30 years old => nothing
    some day => nothing
    fri-ends => nothing
    Three quarters of the mail is delivered. => nothing
    It has been out [for two hours now]. => duration minute 2026-03-10T09:20 .. 2026-03-10T11:20 past
    We will be out [for two hours]. => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    """

private let dutchPast = """
    [vannacht] viel alles uit => point daypart 2026-03-10T00:00 .. 2026-03-10T06:00 past
    [vannacht] draaien we een update => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    [vannacht om 3 uur] ging het mis => point hour 2026-03-10T03:00 past
    [Vannacht tussen 2 en 4] was er onderhoud => range minute 2026-03-10T02:00 .. 2026-03-10T04:00 past
    De update van [vannacht] is mislukt => point daypart 2026-03-10T00:00 .. 2026-03-10T06:00 past
    [Vannacht] hebben we onderhoud gedaan => point daypart 2026-03-10T00:00 .. 2026-03-10T06:00 past
    [Vannacht] hebben we geen verwarming => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    sinds twee uur vannacht => range hour 2026-03-10T02:00 .. 2026-03-10T11:20 past
    De storing begon [om 8.45 uur] => point minute 2026-03-10T08:45 past
    De vergadering begint [om 8.45 uur] => point minute 2026-03-11T08:45
    De zitting werd verplaatst naar [vrijdag] => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Als [het vrijdag] uitviel bellen we => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Mislukte betalingen draaien [om 3 uur] opnieuw => point hour 2026-03-10T15:00
    [Om vijf uur] bel ik of het goed ging. => point hour 2026-03-10T17:00
    Met wat geluk lukt [het vrijdag] => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    de storing van [maandag] => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    de geplande storing van [maandag] => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    Ik zet het in het bericht van [twaalf uur] => point hour 2026-03-10T12:00
    Laatste update: [09.15 uur] => point minute 2026-03-10T09:15 past
    Laatste update: [17.15 uur] => point minute 2026-03-10T17:15
    sinds ca. 9.15 uur => range minute 2026-03-10T09:15 .. 2026-03-10T11:20 past
    sinds ongeveer kwart voor negen => range minute 2026-03-10T08:45 .. 2026-03-10T11:20 past
    sinds een uur of acht => range hour 2026-03-10T08:00 .. 2026-03-10T11:20 past
    sinds 1/3 => range day 2026-03-01T00:00 .. 2026-03-10T11:20 past
    eerder vandaag om 8 uur => point hour 2026-03-10T08:00 past
    27 februari jl. om 16.00 uur => point hour 2026-02-27T16:00 past
    op 8 april a.s. om 9.00 uur => point hour 2026-04-08T09:00
    verleden maandag => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    """

private let englishPast = """
    It went down [on Monday at 3]. => point hour 2026-03-09T15:00 past
    It goes down [on Monday at 3]. => point hour 2026-03-16T15:00
    It went down [overnight]. => point daypart 2026-03-10T00:00 .. 2026-03-10T06:00 past
    The system was unavailable [from 02:00 until 04:15]. => range minute 2026-03-10T02:00 .. 2026-03-10T04:15 past
    The system will be unavailable [from 02:00 until 04:15]. => range minute 2026-03-11T02:00 .. 2026-03-11T04:15
    [Between 07:00 and 08:00] some of you got errors. => range minute 2026-03-10T07:00 .. 2026-03-10T08:00 past
    As we said [at 8:10], we are on it => point minute 2026-03-10T08:10 past
    The outage of [3 March] is closed. => point day 2026-03-03T00:00 .. 2026-03-03T18:00 past
    The planned outage of [3 April] => point day 2026-04-03T00:00 .. 2026-04-03T18:00
    The window was planned [for Friday]. => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Everyone who was out gets a reply [at 9]. => point hour 2026-03-11T09:00
    I got an invite [for Friday at 3] => point hour 2026-03-13T15:00
    The release was moved to [Friday]. => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    Failed jobs run again [at 3]. => point hour 2026-03-10T15:00
    [24 hours later] it came back => point minute 2026-03-11T11:20
    since the 5th => range day 2026-03-05T00:00 .. 2026-03-10T11:20 past
    since the power cut [at 8] => point hour 2026-03-10T08:00 past
    earlier today at 8 => point hour 2026-03-10T08:00 past
    last update: [09:15] => point minute 2026-03-10T09:15 past
    """
