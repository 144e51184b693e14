import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: lengths of time")
struct DutchLengthTests {
    @Test("Dutch: lengths of time", arguments: TimeCase.table(lengthTable, .dutch))
    func length(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch: moments counted from now", arguments: TimeCase.table(relativeTable, .dutch))
    func relative(timeCase: TimeCase) { timeCase.check() }
}

private let lengthTable = """
    twee uur lang => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    duurt [drie uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    duurt [twee dagen] => duration day 2026-03-10T11:20 .. 2026-03-12T11:20 due 2026-03-12T18:00
    een half uur => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    anderhalf uur => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    drie kwartier => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    een kwartier => duration minute 2026-03-10T11:20 .. 2026-03-10T11:35
    een uurtje => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    twee uurtjes => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    halfuurtje => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    15 minuten => duration minute 2026-03-10T11:20 .. 2026-03-10T11:35
    45 min => duration minute 2026-03-10T11:20 .. 2026-03-10T12:05
    90 minuten => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    2,5 uur => duration minute 2026-03-10T11:20 .. 2026-03-10T13:50
    twee en een half uur => duration minute 2026-03-10T11:20 .. 2026-03-10T13:50
    tweeënhalf uur => duration minute 2026-03-10T11:20 .. 2026-03-10T13:50
    24 uur => duration minute 2026-03-10T11:20 .. 2026-03-11T11:20
    48 uur => duration minute 2026-03-10T11:20 .. 2026-03-12T11:20
    twee tot drie uur => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    2-3 uur => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    2 à 3 dagen => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    drie dagen => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    een paar dagen => duration day 2026-03-10T11:20 .. 2026-03-12T11:20 due 2026-03-12T18:00
    een week => duration week 2026-03-10T11:20 .. 2026-03-17T11:20 due 2026-03-17T18:00
    twee weken => duration week 2026-03-10T11:20 .. 2026-03-24T11:20 due 2026-03-24T18:00
    anderhalve dag => duration day 2026-03-10T11:20 .. 2026-03-11T23:20
    een halve dag => duration minute 2026-03-10T11:20 .. 2026-03-10T23:20
    zes maanden => duration month 2026-03-10T11:20 .. 2026-09-10T11:20 due 2026-09-10T18:00
    anderhalf jaar => duration year 2026-03-10T11:20 .. 2027-09-10T11:20 due 2027-09-10T18:00
    een half jaar => duration year 2026-03-10T11:20 .. 2026-09-10T11:20 due 2026-09-10T18:00
    nog [een uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    1 uur en 30 minuten => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    een uur en een kwartier => duration minute 2026-03-10T11:20 .. 2026-03-10T12:35
    vijf werkdagen => duration day 2026-03-10T11:20 .. 2026-03-17T11:20 due 2026-03-17T18:00
    drie uur werk => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    voor twee dagen => duration day 2026-03-10T11:20 .. 2026-03-12T11:20 due 2026-03-12T18:00
    de afgelopen vier uur => range minute 2026-03-10T07:20 .. 2026-03-10T11:20 past
    de komende twee uur => range minute 2026-03-10T11:20 .. 2026-03-10T13:20
    de komende drie dagen => range day 2026-03-11T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    afgelopen 2 weken => range week 2026-02-23T00:00 .. 2026-03-09T00:00 past
    komende weken => point week 2026-03-16T00:00 .. 2026-03-23T00:00 due 2026-03-20T18:00
    kost [twee uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    nog [twee uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    ongeveer [twee uur lang] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    een etmaal => duration day 2026-03-10T11:20 .. 2026-03-11T11:20 due 2026-03-11T18:00
    een uur of twee => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    een dag of drie => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    een hele week => duration week 2026-03-10T11:20 .. 2026-03-17T11:20 due 2026-03-17T18:00
    5 werkdagen => duration day 2026-03-10T11:20 .. 2026-03-17T11:20 due 2026-03-17T18:00
    een halve week => duration week 2026-03-10T11:20 .. 2026-03-13T23:20
    een tiental minuten => duration minute 2026-03-10T11:20 .. 2026-03-10T11:30
    de komende drie weken => range week 2026-03-16T00:00 .. 2026-04-06T00:00 due 2026-04-05T18:00
    enkele uren => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    een kwartiertje => duration minute 2026-03-10T11:20 .. 2026-03-10T11:35
    langer dan [een uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T12:20
    minder dan [een half uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    zes weken => duration week 2026-03-10T11:20 .. 2026-04-21T11:20 due 2026-04-21T18:00
    hoogstens [drie dagen] => duration day 2026-03-10T11:20 .. 2026-03-13T11:20 due 2026-03-13T18:00
    drie uur lang => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    vijf kwartier => duration minute 2026-03-10T11:20 .. 2026-03-10T12:35
    veertien dagen => duration day 2026-03-10T11:20 .. 2026-03-24T11:20 due 2026-03-24T18:00
    2 jaar en 3 maanden => duration month 2026-03-10T11:20 .. 2028-06-10T11:20 due 2028-06-10T18:00
    3 uur en 20 minuten => duration minute 2026-03-10T11:20 .. 2026-03-10T14:40
    minstens [3 uur] => duration minute 2026-03-10T11:20 .. 2026-03-10T14:20
    een uurtje of twee => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    kwartiertje of twee => duration minute 2026-03-10T11:20 .. 2026-03-10T11:50
    een uur of vijf => duration minute 2026-03-10T11:20 .. 2026-03-10T16:20
    """

private let relativeTable = """
    over een uur => point minute 2026-03-10T12:20
    over een uurtje => point minute 2026-03-10T12:20
    over anderhalf uur => point minute 2026-03-10T12:50
    over drie kwartier => point minute 2026-03-10T12:05
    over een half uur => point minute 2026-03-10T11:50
    over een kwartier => point minute 2026-03-10T11:35
    over 10 minuten => point minute 2026-03-10T11:30
    over 45 min => point minute 2026-03-10T12:05
    over twee uur => point minute 2026-03-10T13:20
    over 2 à 3 uur => range minute 2026-03-10T13:20 .. 2026-03-10T14:20
    over twee tot drie uur => range minute 2026-03-10T13:20 .. 2026-03-10T14:20
    over drie dagen => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    over drie weken => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    over een week => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    over een maand => point day 2026-04-10T00:00 .. 2026-04-10T18:00
    over een jaar => point day 2027-03-10T00:00 .. 2027-03-10T18:00
    over een paar dagen => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    over een paar uur => point minute 2026-03-10T13:20
    over ongeveer een uur => point minute 2026-03-10T12:20
    over ruim een uur => point minute 2026-03-10T12:20
    over twee werkdagen => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    over een uur of twee => point minute 2026-03-10T13:20
    5 dagen geleden => point day 2026-03-05T00:00 .. 2026-03-05T18:00 past
    een uur geleden => point minute 2026-03-10T10:20 past
    twee weken geleden => point day 2026-02-24T00:00 .. 2026-02-24T18:00 past
    een week geleden => point day 2026-03-03T00:00 .. 2026-03-03T18:00 past
    drie maanden geleden => point day 2025-12-10T00:00 .. 2025-12-10T18:00 past
    een half uur geleden => point minute 2026-03-10T10:50 past
    twee jaar geleden => point day 2024-03-10T00:00 .. 2024-03-10T18:00 past
    een kwartier geleden => point minute 2026-03-10T11:05 past
    twee dagen later => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    een week na pasen => point day 2026-04-12T00:00 .. 2026-04-12T18:00
    binnen een uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    binnen het uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    binnen anderhalf uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:50
    binnen 24 uur => deadline minute 2026-03-10T11:20 .. 2026-03-11T11:20
    binnen twee dagen => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00
    binnen een kwartier => deadline minute 2026-03-10T11:20 .. 2026-03-10T11:35
    binnen 2u => deadline minute 2026-03-10T11:20 .. 2026-03-10T13:20
    binnen nu en 15:00 => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    binnen een week => deadline day 2026-03-10T11:20 .. 2026-03-17T18:00
    in minder dan een uur => deadline minute 2026-03-10T11:20 .. 2026-03-10T12:20
    in twee uur => point minute 2026-03-10T13:20
    in drie dagen => point day 2026-03-13T00:00 .. 2026-03-13T18:00
    over twee dagen om 12 uur => point hour 2026-03-12T12:00
    over zes weken => point day 2026-04-21T00:00 .. 2026-04-21T18:00
    een maand geleden => point day 2026-02-10T00:00 .. 2026-02-10T18:00 past
    anderhalf uur geleden => point minute 2026-03-10T09:50 past
    twee dagen voor vrijdag => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    vandaag over een week => point day 2026-03-17T00:00 .. 2026-03-17T18:00
    morgen over twee weken => point day 2026-03-25T00:00 .. 2026-03-25T18:00
    over 10 min => point minute 2026-03-10T11:30
    over 1,5 uur => point minute 2026-03-10T12:50
    over anderhalf jaar => point day 2027-09-10T00:00 .. 2027-09-10T18:00
    over een kwartiertje => point minute 2026-03-10T11:35
    twee dagen eerder => point day 2026-03-08T00:00 .. 2026-03-08T18:00 past
    over een dag of twee => point day 2026-03-12T00:00 .. 2026-03-12T18:00
    in de komende twee uur => range minute 2026-03-10T11:20 .. 2026-03-10T13:20
    over een half jaar => point day 2026-09-10T00:00 .. 2026-09-10T18:00
    over vijf kwartier => point minute 2026-03-10T12:35
    over enkele minuten => point minute 2026-03-10T11:23
    binnen enkele uren => deadline minute 2026-03-10T11:20 .. 2026-03-10T14:20
    binnen drie werkdagen => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    een uur voor middernacht => point minute 2026-03-10T23:00
    over een uur of drie => point minute 2026-03-10T14:20
    een paar weken geleden => point day 2026-02-24T00:00 .. 2026-02-24T18:00 past
    """
