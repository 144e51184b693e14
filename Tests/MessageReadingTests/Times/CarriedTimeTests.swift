import Groundwork
import Testing

@testable import MessageReading

@Suite("Times lean on what a sentence said before")
struct CarriedTimeTests {
    @Test("Dutch: hours in their sentence", arguments: TimeCase.table(dutchTable, .dutch))
    func inDutch(timeCase: TimeCase) { timeCase.check() }

    @Test("English: hours in their sentence", arguments: TimeCase.table(englishTable, .english))
    func inEnglish(timeCase: TimeCase) { timeCase.check() }
}

private let dutchTable = """
    [Vandaag om één], [om vijf] en om [negen] => point hour 2026-03-10T13:00; point hour 2026-03-10T17:00; point hour 2026-03-10T21:00
    [om negen uur elke maandag] => rhythm minute 2026-03-16T09:00 every 10080
    toestellen 1200, 1205 en 1210 => nothing
    [OM EEN UUR OF VIER] KOMT HIJ => point hour 2026-03-10T16:00
    [om een uur of vier] komt hij => point hour 2026-03-10T16:00
    [tussen 3 en 5 uur vannacht] is het klaar => range minute 2026-03-11T03:00 .. 2026-03-11T05:00
    Het komt [op 10 december]. [Om 16:00] hoort u meer => point day 2026-12-10T00:00 .. 2026-12-10T18:00; point hour 2026-03-10T16:00
    Dat blijft zo. [Om 14:00] hoort u meer => point hour 2026-03-10T14:00
    [zo. 15 maart om 10:00] => point hour 2026-03-15T10:00
    morgenvoormiddag om 12 uur => point hour 2026-03-11T12:00
    morgenochtend om twaalf uur => point hour 2026-03-11T12:00
    morgenmiddag om 12 uur => point hour 2026-03-11T12:00
    donderdag om 2 => point hour 2026-03-12T14:00
    donderdag 12 maart om 2 => point hour 2026-03-12T14:00
    [donderdag vanaf 2] kunt u binnenlopen => point hour 2026-03-12T14:00
    donderdag vanaf twee => point hour 2026-03-12T14:00
    [vrijdag rond 3] hoort u meer => point hour 2026-03-13T15:00
    [morgen] rond 12 monteurs => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    we gokken [op een uur of vijf] => point hour 2026-03-10T17:00
    tot een uur of vijf => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    rond een uur of één => point hour 2026-03-10T13:00
    het duurt [een uur of vijf] => duration minute 2026-03-10T11:20 .. 2026-03-10T16:20
    reken op [een uur of twee] => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    over een uur of twee => point minute 2026-03-10T13:20
    vieren-ish => point hour 2026-03-10T16:00
    rond negen-ish => point hour 2026-03-11T09:00
    [rond 16 uur] terug => point hour 2026-03-10T16:00
    we zijn [om 16 uur] terug => point hour 2026-03-10T16:00
    16 uur terug => point minute 2026-03-09T19:20 past
    drie uur geleden => point minute 2026-03-10T08:20 past
    er volgt er nog één [morgen] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    [vanavond] na het eten, [acht uur], app ik de stand => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00 ; point hour 2026-03-10T20:00
    [morgen] laten we [om 10 uur] weten hoe het staat => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point hour 2026-03-11T10:00
    [morgen] bij het ontbijt, [half acht], meer => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point minute 2026-03-11T07:30
    of het [morgen] werkt hoort u [om 15 uur] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point hour 2026-03-10T15:00
    de lessen van [morgen] gaan door [om 15 uur] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point hour 2026-03-10T15:00
    [donderdag] komt hij, zeg maar [half vier] => point day 2026-03-12T00:00 .. 2026-03-12T18:00 ; point minute 2026-03-12T15:30
    [dinsdag] komt het onderdeel en dezelfde [middag] werkt het => point day 2026-03-17T00:00 .. 2026-03-17T18:00 ; point daypart 2026-03-17T12:00 .. 2026-03-17T18:00
    [om 13 uur] en om [17 uur] => point hour 2026-03-10T13:00 ; point hour 2026-03-10T17:00
    [morgen om tien uur], daarna [om twee uur] => point hour 2026-03-11T10:00 ; point hour 2026-03-11T14:00
    [om kwart voor vijf], en daarna [om half zes] => point minute 2026-03-10T16:45 ; point minute 2026-03-10T17:30
    [om 13 uur], daarna [twee uur wachten] => point hour 2026-03-10T13:00 ; duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    [half 5], daarna [ieder uur] => point minute 2026-03-10T16:30 ; rhythm minute 2026-03-10T17:30 every 60
    [vanaf 14.00] komt er [elk uur] een bericht => point hour 2026-03-10T14:00 ; rhythm minute 2026-03-10T14:00 every 60
    [elk heel uur] via de megafoon, [te beginnen om negen] => rhythm minute 2026-03-11T09:00 every 60 ; point hour 2026-03-11T09:00
    stand om 13 uur => point hour 2026-03-10T13:00
    stand om 9 uur => range hour 2026-03-10T09:00 .. 2026-03-10T11:20 past
    er wordt niets verwacht [vóór woensdag] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 floor
    we verwachten geen herstel [voor 15 uur] => point hour 2026-03-10T15:00 floor
    er is niets nieuws, maar [voor 15 uur] hoort u meer => deadline hour 2026-03-10T11:20 .. 2026-03-10T15:00
    bel met je eigen telefoon. [15.00 uur] werkt het => point hour 2026-03-10T15:00
    een handwerk-weekend => nothing
    vorm één rij. [2 uur] het volgende nieuws => point hour 2026-03-10T14:00
    volgende stand [16.00 u]. => point hour 2026-03-10T16:00
    volgende stand [16.30 uur]. => point minute 2026-03-10T16:30
    het duurt [1.5 u]. => duration minute 2026-03-10T11:20 .. 2026-03-10T12:50
    ga naar stand 1600 => nothing
    """

private let englishTable = """
    next bulletin [6pm], then [9pm] => point hour 2026-03-10T18:00; point hour 2026-03-10T21:00
    next bulletin [14:00] => point hour 2026-03-10T14:00
    next bulletin [2.30 pm] => point minute 2026-03-10T14:30
    ask for bulletin 6 => nothing
    next page [1600]. => point hour 2026-03-10T16:00
    see page 1600. => nothing
    [at sixteen hundred] I tell more => point hour 2026-03-10T16:00
    two hundred people wait => nothing
    [nine sharp], garage => point hour 2026-03-11T09:00
    we lost two exactly. => nothing
    I'll come up to the 4th floor [at 8] => point hour 2026-03-11T08:00
    we talk [Tuesday, 8 sharp] => point hour 2026-03-17T08:00
    [at ten each morning] => rhythm minute 2026-03-11T10:00 every 1440
    [at nine every Monday] => rhythm minute 2026-03-16T09:00 every 10080
    [at 9 every evening] => rhythm minute 2026-03-10T21:00 every 1440
    rooms 1300, 1400 and 1500 are dark => nothing
    extensions 1200, 1205 and 1210 => nothing
    [each morning this week] => rhythm daypart 2026-03-10T12:00 every 1440
    off [from 10 p.m. this evening until 6 a.m. on Friday] => range minute 2026-03-10T22:00 .. 2026-03-13T06:00
    schedule [at 1300], [1500], [1700] => point hour 2026-03-10T13:00; point hour 2026-03-10T15:00; point hour 2026-03-10T17:00
    [Monday a.m.] => point daypart 2026-03-16T06:00 .. 2026-03-16T12:00
    tomorrow morning at 12 => point hour 2026-03-11T12:00
    [Thursday at 2] suits => point hour 2026-03-12T14:00
    [Thursday 12 March at 2] suits us => point hour 2026-03-12T14:00
    [on Thursday from two] in the hall => point hour 2026-03-12T14:00
    [tomorrow] at 3 schools => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    three-ish => point hour 2026-03-10T15:00
    half nine-ish => point minute 2026-03-11T09:30
    about nineish => point hour 2026-03-11T09:00
    ten-ish users => nothing
    a bit [after four] => point hour 2026-03-10T16:00
    dad reckons [five at the latest] => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00
    I'd say [four], maybe later => point hour 2026-03-10T16:00
    say two engineers => nothing
    [an hour, or two], or so => duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    16 hours back => point minute 2026-03-09T19:20 past
    the next one [tomorrow 07:30] => point minute 2026-03-11T07:30
    another one [tomorrow] => point day 2026-03-11T00:00 .. 2026-03-11T18:00
    at one tomorrow => point hour 2026-03-11T13:00
    [tonight], after the game, [nine o'clock] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00 ; point hour 2026-03-10T21:00
    [tonight] we play and [at nine o'clock] we post => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00 ; point hour 2026-03-10T21:00
    [tomorrow] we'll post [at 10] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point hour 2026-03-11T10:00
    whether it works [tomorrow] we say [at 3] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 ; point hour 2026-03-10T15:00
    he needs [until Thursday], call it [five o'clock] => deadline day 2026-03-10T11:20 .. 2026-03-12T18:00 ; point hour 2026-03-12T17:00
    the part comes [on Tuesday] and it's fitted the same [afternoon] => point day 2026-03-17T00:00 .. 2026-03-17T18:00 ; point daypart 2026-03-17T12:00 .. 2026-03-17T18:00
    [at nine tomorrow] and again at [one], standing => point hour 2026-03-11T09:00 ; point hour 2026-03-11T13:00
    [tomorrow at 10], then [at 2], in the lobby => point hour 2026-03-11T10:00 ; point hour 2026-03-11T14:00
    [9pm] and again at [7am] => point hour 2026-03-10T21:00 ; point hour 2026-03-11T07:00
    [at 9], then [two hours] of testing => point hour 2026-03-11T09:00 ; duration minute 2026-03-10T11:20 .. 2026-03-10T13:20
    they report [at five] and I come [by at half past] => point hour 2026-03-10T17:00 ; deadline minute 2026-03-10T11:20 .. 2026-03-10T17:30
    [every morning at 8], with the outcome [at half past] => rhythm hour 2026-03-11T08:00 every 1440 ; point minute 2026-03-11T08:30
    [at 4.30pm] and then [hourly] => point minute 2026-03-10T16:30 ; rhythm minute 2026-03-10T17:30 every 60
    [from 14.00] you'll get [an hourly] report => point hour 2026-03-10T14:00 ; rhythm minute 2026-03-10T14:00 every 60
    [an hourly] report [from 14.00] => rhythm minute 2026-03-10T14:00 every 60 ; point hour 2026-03-10T14:00
    a call [every 30 minutes], first one [12:25], then [12:55] => rhythm minute 2026-03-10T12:25 every 30 ; point minute 2026-03-10T12:25 ; point minute 2026-03-10T12:55
    [by 5pm] [about tomorrow] => deadline hour 2026-03-10T11:20 .. 2026-03-10T17:00 ; point day 2026-03-11T00:00 .. 2026-03-11T18:00
    as of 3 pm => point hour 2026-03-10T15:00
    as of 9 am => range hour 2026-03-10T09:00 .. 2026-03-10T11:20 past
    nothing is expected [before Wednesday] => point day 2026-03-11T00:00 .. 2026-03-11T18:00 floor
    it won't be back [before 3] => point hour 2026-03-10T15:00 floor
    we don't know why, but [before noon] you'll hear => deadline hour 2026-03-10T11:20 .. 2026-03-10T12:00
    at the desk. [9 pm] I'll tell you => point hour 2026-03-10T21:00
    [Half one] to [half one-ish] => point minute 2026-03-10T13:30 ; point minute 2026-03-10T13:30
    no film in screen 4 [tonight] => point daypart 2026-03-10T18:00 .. 2026-03-10T22:00
    """
