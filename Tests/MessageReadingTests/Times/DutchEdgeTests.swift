import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: the edges")
struct DutchEdgeTests {
    @Test("Dutch: clock times at their edges", arguments: TimeCase.table(clockTable, .dutch))
    func clock(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: lengths of time and rhythms at their edges", arguments: TimeCase.table(lengthTable, .dutch))
    func length(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: days, weeks and months at their edges", arguments: TimeCase.table(dayTable, .dutch))
    func day(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: from one moment to another", arguments: TimeCase.table(spanTable, .dutch))
    func span(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: two times in one sentence", arguments: TimeCase.table(companyTable, .dutch))
    func company(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: what only looks like a time", arguments: TimeCase.table(nothingTable, .dutch))
    func nothing(timeCase: TimeCase) { timeCase.check() }
}

private let clockTable = """
    om 7:00 => point hour 2026-03-11T07:00
    drie 's middags => point hour 2026-03-10T15:00
    9 's ochtends => point hour 2026-03-11T09:00
    Komt dat goed [morgen]? => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    2.30 => point minute 2026-03-10T14:30
    7.00 => point hour 2026-03-11T07:00
    12 uur 's nachts => point hour 2026-03-11T00:00
    vannacht om 8 => point hour 2026-03-10T20:00
    ma, 9:00 => point hour 2026-03-16T09:00
    één uur => point hour 2026-03-10T13:00
    Het is [15 uur op zijn vroegst], denken we. => point hour 2026-03-10T15:00 floor
    half-drie => point minute 2026-03-10T14:30
    10 voor halfdrie => point minute 2026-03-10T14:20
    om kwart over => point minute 2026-03-10T12:15
    om een uur => point hour 2026-03-10T13:00
    om vijfentwintig over => point minute 2026-03-10T11:25
    om een uur of twaalf => point hour 2026-03-10T12:00
    om 03 uur => point hour 2026-03-11T03:00
    03 uur => point hour 2026-03-11T03:00
    930 uur => point minute 2026-03-11T09:30
    1230 uur => point minute 2026-03-10T12:30
    0930 uur => point minute 2026-03-11T09:30
    half 1 => point minute 2026-03-10T12:30
    half een => point minute 2026-03-10T12:30
    tien minuten voor drie => point minute 2026-03-10T14:50
    donderdag na drie => point hour 2026-03-12T15:00
    morgen voor drie uur => deadline hour 2026-03-10T11:20 .. 2026-03-11T15:00
    morgen voor de middag => deadline hour 2026-03-10T11:20 .. 2026-03-11T12:00
    morgen vanaf 3 => point hour 2026-03-11T15:00
    morgen na 3 => point hour 2026-03-11T15:00
    12 mrt. om 9 uur => point hour 2026-03-12T09:00
    op 12 maart 2000 uur => point hour 2026-03-12T20:00
    maandag 17 => point hour 2026-03-16T17:00
    in een uur => point minute 2026-03-10T12:20
    twee uur voor drie uur => point minute 2026-03-10T13:00
    twee dagen geleden om 9 uur => point hour 2026-03-08T09:00 past
    rond een uur of drie => point hour 2026-03-10T15:00
    uiterlijk 24 uur => deadline hour 2026-03-10T11:20 .. 2026-03-11T00:00
    23 uur => point hour 2026-03-10T23:00
    15 uur, vrijdag => point hour 2026-03-13T15:00
    """

private let lengthTable = """
    honderd keer per uur => rhythm minute 2026-03-10T11:21 every 1
    uiterlijk [drie dagen] => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    over 2 uur en een kwartier => point minute 2026-03-10T13:35
    over 3 dagen rond 9 uur => point hour 2026-03-13T09:00
    over honderd minuten => point minute 2026-03-10T13:00
    over 2 kwartier => point minute 2026-03-10T11:50
    een keer per uur => rhythm minute 2026-03-10T12:20 every 60
    op een kwart over drie => point minute 2026-03-10T15:15
    één minuut over drie => point minute 2026-03-10T15:01
    1 minuut over drie => point minute 2026-03-10T15:01
    over 2 uurtjes => point minute 2026-03-10T13:20
    over 3 kwartiertjes => point minute 2026-03-10T12:05
    over twee kwartier => point minute 2026-03-10T11:50
    over anderhalf uurtje => point minute 2026-03-10T12:50
    over een uur en een kwartiertje => point minute 2026-03-10T12:35
    over een dag en een half => point hour 2026-03-11T23:20
    over ½ dag => point hour 2026-03-10T23:20
    over 1½ dag => point hour 2026-03-11T23:20
    over twee dagen half negen => point minute 2026-03-12T08:30
    over twee dagen om 9 => point hour 2026-03-12T09:00
    36 uur => duration minute 2026-03-10T11:20 .. 2026-03-11T23:20
    elke lunch => rhythm daypart 2026-03-10T12:00 every 1440
    om de [lunch] => point daypart 2026-03-10T11:00 .. 2026-03-10T12:00
    """

private let dayTable = """
    van [12 maart] => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    ma ochtend => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    zo [ochtend] => point daypart 2026-03-10T06:00 .. 2026-03-10T12:00
    op de vierde => point day 2026-04-04T00:00 .. 2026-04-04T18:00
    mőrgen => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    morgex => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    weeken => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    zatxrdagmiddag => point daypart 2026-03-14T12:00 .. 2026-03-14T18:00
    Het is [vanavond laat], denken we. => point daypart 2026-03-10T20:40 .. 2026-03-10T22:00
    Het is [ma ochtend], denken we. => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    [donderdag] vanaf drie winkelen => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [donderdag] vanaf twee mensen => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [donderdag] vanaf twee monteurs => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    maandag van volgende week => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    dinsdag van vorige week => point day 2026-03-03T00:00 .. 2026-03-03T18:00 past
    vrijdag van week 12 => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    [morgen] voor iedereen => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    12-maart => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12 mrt. 2026 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    [12 mrt]. => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    op 12 maart 2000 => point day 2000-03-12T00:00 .. 2000-03-12T18:00
    een april => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    één april => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    de 12ste => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    maandag de 16 => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    maandag 16 => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    voor 12-3 => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    op 12-3 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    31-12-2026 => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    eerste week van juni => point week 2026-06-01T00:00 .. 2026-06-08T00:00 due 2026-06-05T18:00
    week 12 van 2027 => point week 2027-03-22T00:00 .. 2027-03-29T00:00 due 2027-03-26T18:00
    Q3, 2027 => point month 2027-07-01T00:00 .. 2027-10-01T00:00 due 2027-09-30T18:00
    eerste weekend van april => point week 2026-04-04T00:00 .. 2026-04-06T00:00 due 2026-04-05T18:00
    twee dagen na vrijdag => point day 2026-03-15T00:00 .. 2026-03-15T18:00
    de dag na vrijdag => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    de dag voor vrijdag => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    uiterlijk over twee dagen => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    van [vandaag] => point day 2026-03-10T00:00 .. 2026-03-10T18:00
    van [vrijdag] => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    van [2026] => point year 2026-01-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    van [mei] => point month 2026-05-01T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    vrijdag, 13 maart => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    laat vrijdagmiddag => point daypart 2026-03-13T16:00 .. 2026-03-13T18:00
    begin vrijdagmiddag => point daypart 2026-03-13T12:00 .. 2026-03-13T15:00
    midden van de middag => point daypart 2026-03-10T14:00 .. 2026-03-10T15:00
    vrijdag van deze week => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    maandag van deze week => point day 2026-03-09T00:00 .. 2026-03-09T18:00
    """

private let spanTable = """
    8-9 uur => range minute 2026-03-11T08:00 .. 2026-03-11T09:00
    van 3 tot 17 uur => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    over twee-drie uur => range minute 2026-03-10T13:20 .. 2026-03-10T14:20
    van 7 tot 20 uur => range minute 2026-03-11T07:00 .. 2026-03-11T20:00
    van 6 tot 20 uur => range minute 2026-03-10T18:00 .. 2026-03-10T20:00
    van 8 tot 20 uur => range minute 2026-03-11T08:00 .. 2026-03-11T20:00
    van 7 tot 19 uur => range minute 2026-03-11T07:00 .. 2026-03-11T19:00
    van 11 uur tot 1 uur => range minute 2026-03-11T11:00 .. 2026-03-11T13:00
    van 9 uur tot 11 uur vanavond => range minute 2026-03-10T21:00 .. 2026-03-10T23:00
    van 9 tot 11 uur morgen => range minute 2026-03-11T09:00 .. 2026-03-11T11:00
    van mei tot maart => range month 2026-05-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    van 13 tot 15 juli => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    13 t/m 15 juli => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    van de [13e tot de 15e juli] => range day 2026-07-13T00:00 .. 2026-07-16T00:00 due 2026-07-15T18:00
    deze laatste twee uur => range minute 2026-03-10T09:20 .. 2026-03-10T11:20 past
    open [9.30-11 uur] => range minute 2026-03-11T09:30 .. 2026-03-11T11:00
    maandag 9 uur tot 11 uur => range minute 2026-03-16T09:00 .. 2026-03-16T11:00
    """

private let companyTable = """
    vrijdag 17 uur tot maandag 9 uur => range hour 2026-03-13T17:00 .. 2026-03-16T09:00
    [om 14 uur], [15 uur] en [16 uur] => point hour 2026-03-10T14:00; point hour 2026-03-10T15:00; point hour 2026-03-10T16:00
    [15 uur], [16 uur] => point hour 2026-03-10T15:00; point hour 2026-03-10T16:00
    """

private let nothingTable = """
    Goede morgen allen, hier weer een bericht. => nothing
    voor 3 => nothing
    9e => nothing
    in de tweede week => nothing
    zaterdagmiddagx => nothing
    om zesentwintig over => nothing
    een goede middag => nothing
    fijne avond => nothing
    de 112e => nothing
    12ste => nothing
    de 12 e => nothing
    op de vierde etage staat hij => nothing
    12/3 uur => nothing
    31-13-2026 => nothing
    in de tweede => nothing
    in uren => nothing
    van negen => nothing
    van drie => nothing
    """
