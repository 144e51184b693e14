import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: rhythms and ranges")
struct DutchRecurrenceTests {
    @Test("Dutch: rhythms", arguments: TimeCase.table(rhythmTable, .dutch))
    func rhythm(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: ranges", arguments: TimeCase.table(rangeTable, .dutch))
    func range(timeCase: TimeCase) { timeCase.check() }
}

private let rhythmTable = """
    elk uur => rhythm minute 2026-03-10T12:20 every 60
    ieder uur => rhythm minute 2026-03-10T12:20 every 60
    elk half uur => rhythm minute 2026-03-10T11:50 every 30
    ieder half uur => rhythm minute 2026-03-10T11:50 every 30
    om het uur => rhythm minute 2026-03-10T12:20 every 60
    om het half uur => rhythm minute 2026-03-10T11:50 every 30
    om de twee uur => rhythm minute 2026-03-10T13:20 every 120
    om de 2 uur => rhythm minute 2026-03-10T13:20 every 120
    elke twee uur => rhythm minute 2026-03-10T13:20 every 120
    elke 30 minuten => rhythm minute 2026-03-10T11:50 every 30
    elke dag => rhythm day 2026-03-10T18:00 every 1440
    dagelijks => rhythm day 2026-03-10T18:00 every 1440
    dagelijks om 9:00 => rhythm day 2026-03-11T09:00 every 1440
    elke dag om 17.00 uur => rhythm day 2026-03-10T17:00 every 1440
    elke ochtend => rhythm daypart 2026-03-10T12:00 every 1440
    elke ochtend om 10 uur => rhythm hour 2026-03-11T10:00 every 1440
    iedere maandag => rhythm day 2026-03-16T18:00 every 10080
    elke maandag om 9 uur => rhythm hour 2026-03-16T09:00 every 10080
    twee keer per dag => rhythm minute 2026-03-10T23:20 every 720
    drie keer per week => rhythm day 2026-03-12T18:00 every 3360
    elk kwartier => rhythm minute 2026-03-10T11:35 every 15
    om het kwartier => rhythm minute 2026-03-10T11:35 every 15
    wekelijks => rhythm day 2026-03-17T18:00 every 10080
    elke week => rhythm day 2026-03-17T18:00 every 10080
    om de dag => rhythm day 2026-03-12T18:00 every 2880
    elke werkdag om 8 uur => rhythm day 2026-03-11T08:00 every 1440
    elk uur op het hele uur => rhythm minute 2026-03-10T12:00 every 60
    ieder uur vanaf 14:00 => rhythm minute 2026-03-10T14:00 every 60
    elke anderhalf uur => rhythm minute 2026-03-10T12:50 every 90
    maandelijks => rhythm day 2026-04-09T18:00 every 43200
    per uur => rhythm minute 2026-03-10T12:20 every 60
    elke avond om 8 uur => rhythm hour 2026-03-10T20:00 every 1440
    om de paar uur => rhythm minute 2026-03-10T13:20 every 120
    's maandags => rhythm day 2026-03-16T18:00 every 10080
    iedere avond => rhythm daypart 2026-03-10T22:00 every 1440
    elke derde dag => rhythm day 2026-03-13T18:00 every 4320
    elke ochtend om zes uur => rhythm hour 2026-03-11T06:00 every 1440
    elke middag => rhythm daypart 2026-03-10T18:00 every 1440
    elke dag om 12 uur => rhythm day 2026-03-10T12:00 every 1440
    iedere nacht om 2 uur => rhythm hour 2026-03-11T02:00 every 1440
    elke 45 minuten => rhythm minute 2026-03-10T12:05 every 45
    's vrijdags => rhythm day 2026-03-13T18:00 every 10080
    elke werkdag om 9 uur => rhythm day 2026-03-11T09:00 every 1440
    ieder heel uur => rhythm minute 2026-03-10T12:00 every 60
    elke 6 uur => rhythm minute 2026-03-10T17:20 every 360
    jaarlijks => rhythm day 2027-03-10T18:00 every 525600
    om de week => rhythm day 2026-03-24T18:00 every 20160
    om de drie kwartier => rhythm minute 2026-03-10T12:05 every 45
    halfuurlijks => rhythm minute 2026-03-10T11:50 every 30
    ieder kwartier => rhythm minute 2026-03-10T11:35 every 15
    om de 15 minuten => rhythm minute 2026-03-10T11:35 every 15
    elke vrijdag => rhythm day 2026-03-13T18:00 every 10080
    elke maand op de 15e => rhythm day 2026-03-15T18:00 every 43200
    op werkdagen om 9 uur => rhythm day 2026-03-11T09:00 every 1440
    elke zaterdagavond => rhythm daypart 2026-03-14T22:00 every 10080
    vier keer per jaar => rhythm day 2026-06-09T18:00 every 131400
    elk heel uur => rhythm minute 2026-03-10T12:00 every 60
    op het hele uur => rhythm minute 2026-03-10T12:00 every 60
    elk uur, op het hele uur => rhythm minute 2026-03-10T12:00 every 60
    elk uur op het halve uur => rhythm minute 2026-03-10T11:30 every 60
    elk heel uur vanaf 14 uur => rhythm minute 2026-03-10T14:00 every 60
    ieder uur, te beginnen om twee uur => rhythm minute 2026-03-10T14:00 every 60
    """

private let rangeTable = """
    tussen 15 en 17 uur => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    tussen 15:00 en 17:00 => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    van 9 tot 12 => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    van 9 tot 12 uur => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    van 9.00 tot 12.00 uur => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    15:00-17:00 => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    15:00 - 17:00 => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    9-12 uur => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    14u-16u => range minute 2026-03-10T14:00 .. 2026-03-10T16:00
    tussen twee en drie uur => range minute 2026-03-10T14:00 .. 2026-03-10T15:00
    tussen half drie en vier => range minute 2026-03-10T14:30 .. 2026-03-10T16:00
    van maandag tot vrijdag => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    maandag t/m vrijdag => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    ma-vr => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    ma t/m vr => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    tussen maandag en woensdag => range day 2026-03-16T00:00 .. 2026-03-19T00:00 due 2026-03-18T18:00
    tussen vanavond en woensdag => range day 2026-03-10T18:00 .. 2026-03-12T00:00 due 2026-03-11T18:00
    morgen tussen 9 en 11 => range minute 2026-03-11T09:00 .. 2026-03-11T11:00
    morgen van 10 tot 12 uur => range minute 2026-03-11T10:00 .. 2026-03-11T12:00
    donderdag tussen 9:30 en 11:00 => range minute 2026-03-12T09:30 .. 2026-03-12T11:00
    tussen 9 en 11 uur morgenochtend => range minute 2026-03-11T09:00 .. 2026-03-11T11:00
    12 tot 15 maart => range day 2026-03-12T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    van 12 tot 15 maart => range day 2026-03-12T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    van 12 maart tot 15 maart => range day 2026-03-12T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    12-15 maart => range day 2026-03-12T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    van vanmiddag tot morgen => range day 2026-03-10T12:00 .. 2026-03-12T00:00 due 2026-03-11T18:00
    tussen 8 en 9 uur 's avonds => range minute 2026-03-10T20:00 .. 2026-03-10T21:00
    van 14u tot 16u => range minute 2026-03-10T14:00 .. 2026-03-10T16:00
    tussen nu en 16:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    tussen de middag => point daypart 2026-03-10T12:00 .. 2026-03-10T14:00
    van 20 tot 22 uur vanavond => range minute 2026-03-10T20:00 .. 2026-03-10T22:00
    9 uur tot 17 uur => range minute 2026-03-11T09:00 .. 2026-03-11T17:00
    januari tot maart => range month 2027-01-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    tussen half drie en vier uur => range minute 2026-03-10T14:30 .. 2026-03-10T16:00
    van twaalf tot drie uur => range minute 2026-03-10T12:00 .. 2026-03-10T15:00
    morgen 10:00-12:00 => range minute 2026-03-11T10:00 .. 2026-03-11T12:00
    van 3 mei tot 9 mei => range day 2026-05-03T00:00 .. 2026-05-10T00:00 due 2026-05-09T18:00
    tussen 12 en 14 april => range day 2026-04-12T00:00 .. 2026-04-15T00:00 due 2026-04-14T18:00
    dinsdag tot en met donderdag => range day 2026-03-17T00:00 .. 2026-03-20T00:00 due 2026-03-19T18:00
    van 20 uur tot 6 uur => range minute 2026-03-10T20:00 .. 2026-03-11T06:00
    van nu tot vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    22:00-02:00 => range minute 2026-03-10T22:00 .. 2026-03-11T02:00
    vrijdag van 14 tot 16 uur => range minute 2026-03-13T14:00 .. 2026-03-13T16:00
    tussen 11 en 13 uur => range minute 2026-03-11T11:00 .. 2026-03-11T13:00
    [zaterdag] en [zondag] => point day 2026-03-14T00:00 .. 2026-03-14T18:00 ; point day 2026-03-15T00:00 .. 2026-03-15T18:00
    tussen elf en een uur => range minute 2026-03-11T11:00 .. 2026-03-11T13:00
    vanmiddag tussen 2 en 4 => range minute 2026-03-10T14:00 .. 2026-03-10T16:00
    van maandagochtend tot woensdag => range day 2026-03-16T06:00 .. 2026-03-19T00:00 due 2026-03-18T18:00
    van 9 uur 's ochtends tot 5 uur 's middags => range minute 2026-03-11T09:00 .. 2026-03-11T17:00
    van 1/10 tot 7/11 => range day 2026-10-01T00:00 .. 2026-11-08T00:00 due 2026-11-07T18:00
    """
