import Groundwork
import Testing

@testable import MessageReading

@Suite("Days of every month, and days that share their month, their hour or their weekend")
struct MonthlyReadingTests {
    @Test("English", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }

    @Test("Dutch", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }
}

private let englishTable = """
    every first Friday of the month => rhythm day 2026-04-03T18:00 every 43200
    the last day of every month => rhythm day 2026-03-31T18:00 every 43200
    the second Tuesday of each month at 8pm => rhythm minute 2026-03-10T20:00 every 43200
    the first Tuesday of each month at 8pm => rhythm minute 2026-04-07T20:00 every 43200
    every month on the 15th => rhythm day 2026-03-15T18:00 every 43200
    every 5th of the month => rhythm day 2026-04-05T18:00 every 43200
    last working day of the month => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    first business day of August => point day 2026-08-03T00:00 .. 2026-08-03T18:00
    [14] and [15 March] => point day 2026-03-14T00:00 .. 2026-03-14T18:00; point day 2026-03-15T00:00 .. 2026-03-15T18:00
    [March 14], [15] and [16]. => point day 2026-03-14T00:00 .. 2026-03-14T18:00; point day 2026-03-15T00:00 .. 2026-03-15T18:00; point day 2026-03-16T00:00 .. 2026-03-16T18:00
    Your letters of [3], [10] and [17 April] => point day 2026-04-03T00:00 .. 2026-04-03T18:00; point day 2026-04-10T00:00 .. 2026-04-10T18:00; point day 2026-04-17T00:00 .. 2026-04-17T18:00
    [on the 27th] and [28th] => point day 2026-03-27T00:00 .. 2026-03-27T18:00; point day 2026-03-28T00:00 .. 2026-03-28T18:00
    between the 14th and 16th => range day 2026-03-14T00:00 .. 2026-03-17T00:00 due 2026-03-16T18:00
    on the first at 9am => point hour 2026-04-01T09:00
    the ninth [at 5] => point hour 2026-03-10T17:00
    [every Monday], [Wednesday] and [Friday at 10] => rhythm hour 2026-03-16T10:00 every 10080; rhythm hour 2026-03-11T10:00 every 10080; rhythm hour 2026-03-13T10:00 every 10080
    every Thursday from 2 to 4pm => rhythm minute 2026-03-12T14:00 every 10080
    every morning between 9 and 10 => rhythm minute 2026-03-11T09:00 every 1440
    every weekend at 10am => rhythm hour 2026-03-14T10:00 every 10080
    daily, 7am => rhythm day 2026-03-11T07:00 every 1440
    the weekend of March 28 => point week 2026-03-28T00:00 .. 2026-03-30T00:00 due 2026-03-29T18:00
    on the weekend of the 16th => point week 2026-03-14T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    Sunday of next weekend => point day 2026-03-22T00:00 .. 2026-03-22T18:00
    March 1st next year => point day 2027-03-01T00:00 .. 2027-03-01T18:00
    next year in March => point month 2027-03-01T00:00 .. 2027-04-01T00:00 due 2027-03-31T18:00
    """

private let dutchTable = """
    elke eerste vrijdag van de maand => rhythm day 2026-04-03T18:00 every 43200
    iedere tweede dinsdag van de maand om 20 uur => rhythm minute 2026-03-10T20:00 every 43200
    elke laatste dag van de maand => rhythm day 2026-03-31T18:00 every 43200
    elke maand op de eerste => rhythm day 2026-04-01T18:00 every 43200
    elke 15e van de maand => rhythm day 2026-03-15T18:00 every 43200
    de laatste werkdag van de maand => point day 2026-03-31T00:00 .. 2026-03-31T18:00
    [op 14] en [15 maart] => point day 2026-03-14T00:00 .. 2026-03-14T18:00; point day 2026-03-15T00:00 .. 2026-03-15T18:00
    [14], [15] en [16 maart] => point day 2026-03-14T00:00 .. 2026-03-14T18:00; point day 2026-03-15T00:00 .. 2026-03-15T18:00; point day 2026-03-16T00:00 .. 2026-03-16T18:00
    [maandag 16] en [dinsdag 17 maart] => point day 2026-03-16T00:00 .. 2026-03-16T18:00; point day 2026-03-17T00:00 .. 2026-03-17T18:00
    [iedere dinsdag] en [vrijdag om 10:30] => rhythm minute 2026-03-17T10:30 every 10080; rhythm minute 2026-03-13T10:30 every 10080
    iedere donderdag van 14 tot 16 uur => rhythm minute 2026-03-12T14:00 every 10080
    elke dag van half tien tot tien => rhythm day 2026-03-11T09:30 every 1440
    elke voormiddag van 9u tot 11u30 => rhythm minute 2026-03-11T09:00 every 1440
    alle werkdagen om 9 uur => rhythm day 2026-03-11T09:00 every 1440
    elk weekend om 10 uur => rhythm hour 2026-03-14T10:00 every 10080
    eens per twee weken => rhythm day 2026-03-24T18:00 every 20160
    in het weekend van 28 en 29 maart => point week 2026-03-28T00:00 .. 2026-03-30T00:00 due 2026-03-29T18:00
    volgend weekend op zaterdag => point day 2026-03-21T00:00 .. 2026-03-21T18:00
    op 1 maart van volgend jaar om 10 uur => point hour 2027-03-01T10:00
    op de dertigste => point day 2026-03-30T00:00 .. 2026-03-30T18:00
    zaterdag 14-3 => point day 2026-03-14T00:00 .. 2026-03-14T18:00
    zaterdag 9-11 => range minute 2026-03-14T09:00 .. 2026-03-14T11:00
    """
