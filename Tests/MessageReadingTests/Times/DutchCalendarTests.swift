import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: the calendar")
struct DutchCalendarTests {
    @Test("Dutch: dates", arguments: TimeCase.table(dateTable, .dutch))
    func date(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: weeks, months and years", arguments: TimeCase.table(periodTable, .dutch))
    func period(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: holidays", arguments: TimeCase.table(holidayTable, .dutch))
    func holiday(timeCase: TimeCase) { timeCase.check() }
}

private let dateTable = """
    12 maart => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12 maart 2027 => point day 2027-03-12T00:00 .. 2027-03-12T18:00
    12 mrt => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    de 12e => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    op de 20e => point day 2026-03-20T00:00 .. 2026-03-20T18:00
    12-03-2026 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12-3-2026 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12/3 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12.03.2026 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    2026-03-12 => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    12 februari 2013 => point day 2013-02-12T00:00 .. 2013-02-12T18:00
    1 april => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    1 april om 12 uur => point hour 2026-04-01T12:00
    2 januari => point day 2027-01-02T00:00 .. 2027-01-02T18:00
    eerste maart => point day 2027-03-01T00:00 .. 2027-03-01T18:00
    30 september => point day 2026-09-30T00:00 .. 2026-09-30T18:00
    februari => point month 2027-02-01T00:00 .. 2027-03-01T00:00 due 2027-02-28T18:00
    in maart => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    maart 2027 => point month 2027-03-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    in 2027 => point year 2027-01-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    in 1978 => point year 1978-01-01T00:00 .. 1979-01-01T00:00 past
    begin maart => point month 2026-03-01T00:00 .. 2026-03-11T00:00 due 2026-03-10T18:00
    eind april => point month 2026-04-21T00:00 .. 2026-05-01T00:00 due 2026-04-30T18:00
    half maart => point month 2026-03-11T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    medio mei => point month 2026-05-11T00:00 .. 2026-05-21T00:00 due 2026-05-20T18:00
    midden april => point month 2026-04-11T00:00 .. 2026-04-21T00:00 due 2026-04-20T18:00
    mei => point month 2026-05-01T00:00 .. 2026-06-01T00:00 due 2026-05-31T18:00
    dit jaar => point year 2026-01-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    volgend jaar => point year 2027-01-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    vorig jaar => point year 2025-01-01T00:00 .. 2026-01-01T00:00 past
    begin volgend jaar => point year 2027-01-01T00:00 .. 2027-05-01T00:00 due 2027-04-30T18:00
    donderdag 10 december => point day 2026-12-10T00:00 .. 2026-12-10T18:00
    10 december => point day 2026-12-10T00:00 .. 2026-12-10T18:00
    de eerste maandag van april => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    laatste dag van de maand => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    de derde week van april => point week 2026-04-20T00:00 .. 2026-04-27T00:00 due 2026-04-24T18:00
    31 dec => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    de 3e van april => point day 2026-04-03T00:00 .. 2026-04-03T18:00
    vijftien maart => point day 2026-03-15T00:00 .. 2026-03-15T18:00
    zondag 1 maart => point day 2026-03-01T00:00 .. 2026-03-01T18:00 past
    de 15e van volgende maand => point day 2026-04-15T00:00 .. 2026-04-15T18:00
    de 2e van deze maand => point day 2026-03-02T00:00 .. 2026-03-02T18:00
    25 dec om 20 uur => point hour 2026-12-25T20:00
    31/12/2026 => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    5-6-74 => point day 1974-06-05T00:00 .. 1974-06-05T18:00
    april 2028 => point month 2028-04-01T00:00 .. 2028-05-01T00:00 due 2028-04-30T18:00
    twaalf mei 2027 => point day 2027-05-12T00:00 .. 2027-05-12T18:00
    20 sept => point day 2026-09-20T00:00 .. 2026-09-20T18:00
    2026/03/14 => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    eind 2027 => point year 2027-09-01T00:00 .. 2028-01-01T00:00 due 2027-12-31T18:00
    begin mei => point month 2026-05-01T00:00 .. 2026-05-11T00:00 due 2026-05-10T18:00
    de eerste van de maand => point day 2026-03-01T00:00 .. 2026-03-01T18:00
    tweede mei => point day 2026-05-02T00:00 .. 2026-05-02T18:00
    op 3 november om 9 uur => point hour 2026-11-03T09:00
    op 24-12 => point day 2026-12-24T00:00 .. 2026-12-24T18:00
    de ochtend van 12 maart => point daypart 2026-03-12T06:00 .. 2026-03-12T12:00
    wo 11 mrt 14:00 => point hour 2026-03-11T14:00
    16.30 uur op 5 januari => point minute 2027-01-05T16:30
    5 januari 2027 om 16.30 uur => point minute 2027-01-05T16:30
    """

private let periodTable = """
    volgende week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    deze week => point week 2026-03-09T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    vorige week => point week 2026-03-02T00:00 .. 2026-03-09T00:00 past
    komende week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    afgelopen week => point week 2026-03-02T00:00 .. 2026-03-09T00:00 past
    volgende maand => point month 2026-04-01T00:00 .. 2026-05-01T00:00 due 2026-04-30T18:00
    vorige maand => point month 2026-02-01T00:00 .. 2026-03-01T00:00 past
    deze maand => point month 2026-03-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    komende maand => point month 2026-04-01T00:00 .. 2026-05-01T00:00 due 2026-04-30T18:00
    eind van de week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    eind volgende week => point week 2026-03-19T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    begin volgende week => point week 2026-03-16T00:00 .. 2026-03-18T00:00 due 2026-03-17T18:00
    einde van de week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    het eind van de maand => point month 2026-03-22T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    midden volgende week => point week 2026-03-18T00:00 .. 2026-03-19T00:00 due 2026-03-18T18:00
    dit weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    het weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    komend weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    volgend weekend => point week 2026-03-21T00:00 .. 2026-03-23T00:00 due 2026-03-22T18:00
    afgelopen weekend => point week 2026-03-07T00:00 .. 2026-03-09T00:00 past
    na het weekend => point day 2026-03-16T00:00 .. 2026-03-16T18:00
    voor het weekend => deadline week 2026-03-10T11:20 .. 2026-03-13T18:00
    week 12 => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    de week van 16 maart => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    Q1 => point month 2026-01-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    eerste kwartaal van 2027 => point month 2027-01-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    volgend kwartaal => point month 2026-04-01T00:00 .. 2026-07-01T00:00 due 2026-06-30T18:00
    in de loop van de week => point week 2026-03-09T00:00 .. 2026-03-16T00:00 due 2026-03-13T18:00
    in de loop van volgende week => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    komende zomer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    deze zomer => point month 2026-06-21T00:00 .. 2026-09-21T00:00 due 2026-09-20T18:00
    vorige winter => point month 2024-12-21T00:00 .. 2025-03-21T00:00 past
    3e kwartaal => point month 2026-07-01T00:00 .. 2026-10-01T00:00 due 2026-09-30T18:00
    4e kwartaal van 2028 => point month 2028-10-01T00:00 .. 2029-01-01T00:00 due 2028-12-31T18:00
    het laatste weekend van juni => point week 2026-06-27T00:00 .. 2026-06-29T00:00 due 2026-06-28T18:00
    de tweede dinsdag van juni => point day 2026-06-09T00:00 .. 2026-06-09T18:00
    dit kwartaal => point month 2026-01-01T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    einde van het jaar => point year 2026-09-01T00:00 .. 2027-01-01T00:00 due 2026-12-31T18:00
    de week na volgende => point week 2026-03-23T00:00 .. 2026-03-30T00:00 due 2026-03-27T18:00
    de eerste dag van volgende maand => point day 2026-04-01T00:00 .. 2026-04-01T18:00
    week 20 van 2027 => point week 2027-05-17T00:00 .. 2027-05-24T00:00 due 2027-05-21T18:00
    volgende herfst => point month 2026-09-23T00:00 .. 2026-12-23T00:00 due 2026-12-22T18:00
    het hele weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    halverwege de week => point week 2026-03-11T00:00 .. 2026-03-12T00:00 due 2026-03-11T18:00
    eind van het kwartaal => point month 2026-03-02T00:00 .. 2026-04-01T00:00 due 2026-03-31T18:00
    eind deze week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    tegen het weekend => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    medio volgende maand => point month 2026-04-11T00:00 .. 2026-04-21T00:00 due 2026-04-20T18:00
    later deze week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    later in de week => point week 2026-03-12T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    """

private let holidayTable = """
    kerst => point day 2026-12-25T00:00 .. 2026-12-25T18:00
    kerstavond => point day 2026-12-24T00:00 .. 2026-12-24T18:00
    tweede kerstdag => point day 2026-12-26T00:00 .. 2026-12-26T18:00
    oudejaarsavond => point day 2026-12-31T00:00 .. 2026-12-31T18:00
    nieuwjaarsdag => point day 2027-01-01T00:00 .. 2027-01-01T18:00
    nieuwjaar => point day 2027-01-01T00:00 .. 2027-01-01T18:00
    valentijnsdag => point day 2027-02-14T00:00 .. 2027-02-14T18:00
    koningsdag => point day 2026-04-27T00:00 .. 2026-04-27T18:00
    bevrijdingsdag => point day 2026-05-05T00:00 .. 2026-05-05T18:00
    sinterklaas => point day 2026-12-05T00:00 .. 2026-12-05T18:00
    pasen => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    tweede paasdag => point day 2026-04-06T00:00 .. 2026-04-06T18:00
    hemelvaart => point day 2026-05-14T00:00 .. 2026-05-14T18:00
    pinksteren => point day 2026-05-24T00:00 .. 2026-05-24T18:00
    moederdag => point day 2026-05-10T00:00 .. 2026-05-10T18:00
    vaderdag => point day 2026-06-21T00:00 .. 2026-06-21T18:00
    goede vrijdag => point day 2026-04-03T00:00 .. 2026-04-03T18:00
    kerst 2027 => point day 2027-12-25T00:00 .. 2027-12-25T18:00
    tot kerst => deadline day 2026-03-10T11:20 .. 2026-12-25T18:00
    na pasen => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    de dag na kerst => point day 2026-12-26T00:00 .. 2026-12-26T18:00
    de dag voor oudejaarsavond => point day 2026-12-30T00:00 .. 2026-12-30T18:00
    twee dagen voor kerst => point day 2026-12-23T00:00 .. 2026-12-23T18:00
    allerheiligen => point day 2026-11-01T00:00 .. 2026-11-01T18:00
    black friday => point day 2026-11-27T00:00 .. 2026-11-27T18:00
    prinsjesdag => point day 2026-09-15T00:00 .. 2026-09-15T18:00
    dag van de arbeid => point day 2026-05-01T00:00 .. 2026-05-01T18:00
    kerstmis 2028 => point day 2028-12-25T00:00 .. 2028-12-25T18:00
    eerste paasdag => point day 2026-04-05T00:00 .. 2026-04-05T18:00
    sint maarten => point day 2026-11-11T00:00 .. 2026-11-11T18:00
    """
