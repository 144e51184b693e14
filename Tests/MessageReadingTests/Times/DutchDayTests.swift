import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: days")
struct DutchDayTests {
    @Test("Dutch: days and parts of days", arguments: TimeCase.table(dayTable, .dutch))
    func day(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: weekdays", arguments: TimeCase.table(weekdayTable, .dutch))
    func weekday(timeCase: TimeCase) { timeCase.check() }
}

private let dayTable = """
    vandaag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    morgen => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    overmorgen => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    gisteren => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    eergisteren => point day 2026-03-08T00:00 .. 2026-03-08T18:00 past
    nu => point minute 2026-03-10T11:20 uncommitted
    op dit moment => point minute 2026-03-10T11:20 uncommitted
    vanmiddag => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    vanavond => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    vannacht => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    vanochtend => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    vanmorgen => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    morgenochtend => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    morgenmiddag => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00
    morgenavond => point daypart 2026-03-11T18:00 .. 2026-03-11T22:00
    morgenvroeg => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    morgen vroeg => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    morgen in de middag => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00
    gisteravond => point daypart 2026-03-09T18:00 .. 2026-03-09T22:00 past
    gistermiddag => point daypart 2026-03-09T12:00 .. 2026-03-09T18:00 past
    vandaag nog => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    nog vandaag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    later vandaag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    einde van de middag => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    eind van de middag => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    begin van de avond => point daypart 2026-03-10T18:00 .. 2026-03-10T20:00
    eind van de ochtend => point daypart 2026-03-10T10:00 .. 2026-03-10T12:00
    begin van de middag => point daypart 2026-03-10T12:00 .. 2026-03-10T15:00
    in de loop van de ochtend => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    in de loop van de middag => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    in de loop van morgen => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    eind van de dag => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    einde dag => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    einde werkdag => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    EOD => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    lunch => point daypart 2026-03-10T11:00 .. 2026-03-10T12:00
    rond de lunch => point daypart 2026-03-10T11:00 .. 2026-03-10T12:00
    na de lunch => point daypart 2026-03-10T13:00 .. 2026-03-10T18:00
    voor de lunch => deadline daypart 2026-03-10T11:20 .. 2026-03-10T12:00
    voor de middag => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    na de middag => point daypart 2026-03-10T13:00 .. 2026-03-10T18:00
    midden op de dag => point daypart 2026-03-10T12:00 .. 2026-03-10T14:00
    halverwege de ochtend => point daypart 2026-03-11T10:00 .. 2026-03-11T10:30
    's ochtends => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    's middags => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    in de ochtend => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    in de avond => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    deze ochtend => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    deze middag => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    deze namiddag => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    morgennamiddag => point daypart 2026-03-11T12:00 .. 2026-03-11T18:00
    in de nacht => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    de hele dag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    laat in de avond => point daypart 2026-03-10T20:40 .. 2026-03-10T22:00
    vroeg in de ochtend => point daypart 2026-03-10T06:00 .. 2026-03-10T09:00
    morgen einde van de dag => point daypart 2026-03-11T16:00 .. 2026-03-11T18:00
    de volgende ochtend => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    morgen rond het middaguur => point hour 2026-03-11T12:00
    de rest van de dag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    de hele ochtend => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    tegen het einde van de dag => point daypart 2026-03-10T16:00 .. 2026-03-10T18:00
    vandaag tegen de avond => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    morgen laat in de middag => point daypart 2026-03-11T16:00 .. 2026-03-11T18:00
    overmorgen in de ochtend => point daypart 2026-03-12T06:00 .. 2026-03-12T12:00
    vanavond laat => point daypart 2026-03-10T20:40 .. 2026-03-10T22:00
    gisterochtend => point daypart 2026-03-09T06:00 .. 2026-03-09T12:00 past
    in de vroege ochtend => point daypart 2026-03-11T06:00 .. 2026-03-11T09:00
    deze avond => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    komende nacht => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    in de namiddag => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    voormiddag => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    's nachts => point daypart 2026-03-11T00:00 .. 2026-03-11T06:00
    tegen de middag => point hour 2026-03-10T12:00
    """

private let weekdayTable = """
    maandag => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    op dinsdag => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    komende vrijdag => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    volgende dinsdag => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    aanstaande maandag => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    maandag a.s. => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    afgelopen maandag => point day 2026-03-09T00:00 .. 2026-03-09T18:00 past
    vorige vrijdag => point day 2026-03-06T00:00 .. 2026-03-06T18:00 past
    deze vrijdag => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    maandagochtend => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    maandagochtend 9 uur => point hour 2026-03-16T09:00
    maandag om 9 uur => point hour 2026-03-16T09:00
    maandag half negen => point minute 2026-03-16T08:30
    dinsdagmiddag => point daypart 2026-03-10T12:00 .. 2026-03-10T18:00
    vrijdagavond => point daypart 2026-03-13T18:00 .. 2026-03-13T22:00
    donderdag om twaalf uur => point hour 2026-03-12T12:00
    vrijdag de 27e => point day 2026-03-27T00:00 .. 2026-03-27T18:00
    vrijdag 13 maart => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    volgende week dinsdag => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    dinsdag volgende week => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    maandag over een week => point day 2026-03-23T00:00 .. 2026-03-23T18:00
    do. 14:00 => point hour 2026-03-12T14:00
    vr 14:00 => point hour 2026-03-13T14:00
    ma 9:00 => point hour 2026-03-16T09:00
    di 10 maart => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    op wo => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    wo 11/3 => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    za 10 uur => point hour 2026-03-14T10:00
    [maandag] of [dinsdag] => point day 2026-03-16T00:00 .. 2026-03-16T18:00 ; point day 2026-03-17T00:00 .. 2026-03-17T18:00
    maandag 16 maart om 10 uur => point hour 2026-03-16T10:00
    morgen, woensdag => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    zondagavond => point daypart 2026-03-15T18:00 .. 2026-03-15T22:00
    [woensdag] of [donderdag] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point day 2026-03-12T00:00 .. 2026-03-12T18:00
    vorige week maandag => point day 2026-03-02T00:00 .. 2026-03-02T18:00 past
    uiterlijk vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    in de loop van maandag => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    maandag morgen => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    donderag => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    vrijdagochtend vroeg => point daypart 2026-03-13T06:00 .. 2026-03-13T09:00
    vrijdag over twee weken => point day 2026-03-27T00:00 .. 2026-03-27T18:00
    zondag vorige week => point day 2026-03-08T00:00 .. 2026-03-08T18:00 past
    vrijdag volgende week => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    di 17 maart => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    deze donderdag om twaalf uur => point hour 2026-03-12T12:00
    woensdag rond de lunch => point daypart 2026-03-11T11:00 .. 2026-03-11T12:00
    donderdag 12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    dinsdag voor de middag => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    zaterdagavond om zeven uur => point hour 2026-03-14T19:00
    ma. => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    volgende week vrijdag om 15 uur => point hour 2026-03-20T15:00
    maandagvoormiddag => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    vandaag, dinsdag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    woe 14:00 => point hour 2026-03-11T14:00
    vrijdag einde dag => point daypart 2026-03-13T16:00 .. 2026-03-13T18:00
    zondagnacht => point daypart 2026-03-16T00:00 .. 2026-03-16T06:00
    middernacht op donderdag => point hour 2026-03-13T00:00
    afgelopen donderdagavond => point daypart 2026-03-05T18:00 .. 2026-03-05T22:00 past
    maandag van volgende week om 9 uur => point hour 2026-03-16T09:00
    """
