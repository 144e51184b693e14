import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: deadlines, floors and beginnings")
struct DutchFrameTests {
    @Test("Dutch: deadlines", arguments: TimeCase.table(deadlineTable, .dutch))
    func deadline(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: floors", arguments: TimeCase.table(floorTable, .dutch))
    func floor(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: what lies in the past", arguments: TimeCase.table(pastTable, .dutch))
    func past(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: beginnings", arguments: TimeCase.table(beginningTable, .dutch))
    func beginning(timeCase: TimeCase) { timeCase.check() }
}

private let deadlineTable = """
    uiterlijk 15:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    uiterlijk om 15:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    uiterlijk morgen => deadline day 2026-03-10T11:20 .. 2026-03-11T18:00
    uiterlijk vrijdag 17 uur => deadline hour 2026-03-10T11:20 .. 2026-03-13T17:00
    uiterlijk elf uur => deadline hour 2026-03-10T11:20 .. 2026-03-11T11:00
    uiterlijk half zes => deadline minute 2026-03-10T11:20 .. 2026-03-10T17:30
    uiterlijk binnen een uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    om 14 uur, uiterlijk => deadline hour 2026-03-10T11:20 .. 2026-03-10T14:00
    op zijn laatst om 15 uur => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    ten laatste 14u => deadline hour 2026-03-10T11:20 .. 2026-03-10T14:00
    tot 15 uur => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    tot woensdag => deadline day 2026-03-10T11:20 .. 2026-03-11T18:00
    tot morgenochtend half tien => deadline minute 2026-03-10T11:20 .. 2026-03-11T09:30
    tot morgen => deadline day 2026-03-10T11:20 .. 2026-03-11T18:00
    tot in de avond => deadline daypart 2026-03-10T11:20 .. 2026-03-10T22:00
    tot en met vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    t/m vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    voor 15:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    vóór 15:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    voor half zes => deadline minute 2026-03-10T11:20 .. 2026-03-10T17:30
    voor drie uur => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    voor vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    vóór vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    voor morgen 12 uur => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    morgen voor 12 uur => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    morgen voor twaalven => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    voor het eind van de middag => deadline daypart 2026-03-10T11:20 .. 2026-03-10T18:00
    voor het einde van de dag => deadline daypart 2026-03-10T11:20 .. 2026-03-10T18:00
    voor het einde van de week => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    voor het weekend => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    nog voor de lunch => deadline daypart 2026-03-10T11:20 .. 2026-03-10T12:00
    niet later dan 16:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    zaterdag voor de middag => deadline hour 2026-03-10T11:20 .. 2026-03-14T12:00
    voor middernacht => deadline hour 2026-03-10T11:20 .. 2026-03-11T00:00
    uiterlijk eind volgende week => deadline week 2026-03-10T11:20 .. 2026-03-20T18:00
    [vrijdag] uiterlijk => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    uiterlijk over een uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    hooguit [twee uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    uiterlijk 16u => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    op z'n laatst om vier uur => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    voor het middaguur => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    tussen nu en vrijdag => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    voor 1 mei => deadline day 2026-03-10T11:20 .. 2026-05-01T18:00
    tot einde dag => deadline daypart 2026-03-10T11:20 .. 2026-03-10T18:00
    uiterlijk eind van de maand => deadline month 2026-03-10T11:20 .. 2026-03-31T18:00
    morgen uiterlijk 9 uur => deadline hour 2026-03-10T11:20 .. 2026-03-11T09:00
    vrijdag 12 uur op zijn laatst => deadline hour 2026-03-10T11:20 .. 2026-03-13T12:00
    binnen nu en een half uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:50
    vandaag nog voor vijf uur => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    voor zessen => deadline hour 2026-03-10T11:20 .. 2026-03-10T18:00
    tot half zes => deadline minute 2026-03-10T11:20 .. 2026-03-10T17:30
    tot 17u => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    tot eind van de week => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    uiterlijk overmorgen => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    tot volgende week => deadline week 2026-03-10T11:20 .. 2026-03-20T18:00
    voor de kerst => deadline day 2026-03-10T11:20 .. 2026-12-25T18:00
    uiterlijk rond vieren => deadline hour 2026-03-10T11:20 .. 2026-03-10T16:00
    """

private let floorTable = """
    op zijn vroegst 15:00 => point hour 2026-03-10T15:00 floor
    op z'n vroegst morgen => point day 2026-03-11T00:00 .. 2026-03-11T18:00 floor
    ten vroegste donderdag => point day 2026-03-12T00:00 .. 2026-03-12T18:00 floor
    niet voor maandag => point day 2026-03-16T00:00 .. 2026-03-16T18:00 floor
    niet vóór 16:00 => point hour 2026-03-10T16:00 floor
    niet eerder dan woensdag => point day 2026-03-11T00:00 .. 2026-03-11T18:00 floor
    pas om 15:00 => point hour 2026-03-10T15:00 floor
    pas na 16 uur => point hour 2026-03-10T16:00 floor
    pas morgenochtend => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00
    pas donderdag => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    op zijn vroegst volgende week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 floor
    zeker tot vrijdag => point day 2026-03-13T00:00 .. 2026-03-13T18:00 floor
    minstens tot donderdag => point day 2026-03-12T00:00 .. 2026-03-12T18:00 floor
    niet voor volgende week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 floor
    niet eerder dan morgenochtend => point daypart 2026-03-11T06:00 .. 2026-03-11T12:00 floor
    ten vroegste maandag => point day 2026-03-16T00:00 .. 2026-03-16T18:00 floor
    pas vanaf 16 uur => point hour 2026-03-10T16:00 floor
    niet voor vijf uur => point hour 2026-03-10T17:00 floor
    vrijdagmiddag op zijn vroegst => point daypart 2026-03-13T12:00 .. 2026-03-13T18:00 floor
    pas na het weekend => point day 2026-03-16T00:00 .. 2026-03-16T18:00 floor
    in ieder geval tot donderdag => point day 2026-03-12T00:00 .. 2026-03-12T18:00 floor
    """

private let pastTable = """
    sinds 08:10 => range minute 2026-03-10T08:10 .. 2026-03-10T11:20 past
    sinds 9 uur => range hour 2026-03-10T09:00 .. 2026-03-10T11:20 past
    sinds gisteren => range day 2026-03-09T00:00 .. 2026-03-10T11:20 past
    sinds vanochtend => range daypart 2026-03-10T06:00 .. 2026-03-10T11:20 past
    sinds maandag => range day 2026-03-09T00:00 .. 2026-03-10T11:20 past
    sinds vorige week => range week 2026-03-02T00:00 .. 2026-03-10T11:20 past
    sinds kwart over acht => range minute 2026-03-10T08:15 .. 2026-03-10T11:20 past
    al [vier uur] => duration minute 2026-03-10T07:20 .. 2026-03-10T11:20 past
    al [twee dagen] => duration day 2026-03-08T00:00 .. 2026-03-10T11:20 past
    sinds 2013 => range year 2013-01-01T00:00 .. 2026-03-10T11:20 past
    sinds drie uur => range hour 2026-03-10T03:00 .. 2026-03-10T11:20 past
    sinds vannacht => range daypart 2026-03-10T00:00 .. 2026-03-10T11:20 past
    sinds half tien => range minute 2026-03-10T09:30 .. 2026-03-10T11:20 past
    sinds zondag => range day 2026-03-08T00:00 .. 2026-03-10T11:20 past
    sinds vanochtend vroeg => range daypart 2026-03-10T06:00 .. 2026-03-10T11:20 past
    sinds 2 maart => range day 2026-03-02T00:00 .. 2026-03-10T11:20 past
    sinds drie dagen => range day 2026-03-07T00:00 .. 2026-03-10T11:20 past
    gisteren om 16 uur => point hour 2026-03-09T16:00 past
    afgelopen vrijdag om twaalf uur => point hour 2026-03-06T12:00 past
    sinds een half uur => range minute 2026-03-10T10:50 .. 2026-03-10T11:20 past
    de afgelopen twee weken => range week 2026-02-23T00:00 .. 2026-03-09T00:00 past
    al [drie kwartier] => duration minute 2026-03-10T10:35 .. 2026-03-10T11:20 past
    vorige maand => point month 2026-02-01T00:00 .. 2026-03-01T00:00 past
    sinds pasen => range day 2025-04-20T00:00 .. 2026-03-10T11:20 past
    sinds het weekend => range week 2026-03-07T00:00 .. 2026-03-10T11:20 past
    sinds kerst => range day 2025-12-25T00:00 .. 2026-03-10T11:20 past
    """

private let beginningTable = """
    na 15:00 => point hour 2026-03-10T15:00
    vanaf 15:00 => point hour 2026-03-10T15:00
    vanaf maandag => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    vanaf morgen => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    na vijven => point hour 2026-03-10T17:00
    vanaf 9 uur => point hour 2026-03-11T09:00
    na vandaag => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    na de lunch morgen => point daypart 2026-03-11T13:00 .. 2026-03-11T18:00
    vanaf het middaguur => point hour 2026-03-10T12:00
    na half drie => point minute 2026-03-10T14:30
    vanaf 8 uur => point hour 2026-03-11T08:00
    vanaf vandaag 18 uur => point hour 2026-03-10T18:00
    vanaf volgende week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    na het weekend => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    na 20 uur => point hour 2026-03-10T20:00
    morgen vanaf 9 uur => point hour 2026-03-11T09:00
    vanavond na 20 uur => point hour 2026-03-10T20:00
    maandag vanaf 8 uur => point hour 2026-03-16T08:00
    """
