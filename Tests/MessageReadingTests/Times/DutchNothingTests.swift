import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in Dutch: what is no time")
struct DutchNothingTests {
    @Test("Dutch: what is no time", arguments: TimeCase.table(nothingTable, .dutch))
    func nothing(timeCase: TimeCase) { timeCase.check() }
}

private let nothingTable = """
    06-12345678 => nothing
    bel 4400 => nothing
    bel 088-4411203 => nothing
    toestel 1234 => nothing
    lokaal 1.12 => nothing
    waar het vandaan komt => nothing
    gisten en morren => nothing
    kamer 14 => nothing
    4.000 studenten => nothing
    € 400 => nothing
    80% => nothing
    versie 2.1 => nothing
    10.0.0.12 => nothing
    vier kassa's => nothing
    elf medewerkers => nothing
    zo snel mogelijk => nothing
    voor u => nothing
    voor de deur => nothing
    zo is het => nothing
    wo die => nothing
    een van de servers => nothing
    1 van de 3 servers => nothing
    goedemorgen => nothing
    goede middag => nothing
    goedenavond => nothing
    de tweede server => nothing
    eerste hulp => nothing
    het tweede lokaal => nothing
    ticket 4021 => nothing
    art. 12 => nothing
    met z'n drieën => nothing
    Postbus 1200 => nothing
    2 vestigingen => nothing
    3 keer => nothing
    over 400 telefoons => nothing
    over de storing => nothing
    in de zaal => nothing
    om die reden => nothing
    om 3 redenen => nothing
    op 2 locaties => nothing
    tegen de muur => nothing
    A12 => nothing
    covid-19 => nothing
    lijn 5 => nothing
    vanuit huis => nothing
    begin met => nothing
    eind goed => nothing
    half vol => nothing
    maandenlang => nothing
    u kunt bellen => nothing
    don quichot => nothing
    zon en zee => nothing
    zat te wachten => nothing
    twee van de servers => nothing
    een voor een => nothing
    van twee tot vijf personen => nothing
    het zo snel mogelijk => nothing
    de derde verdieping => nothing
    bel 020 555 0123 => nothing
    v3.2.1 => nothing
    stap 3 van 5 => nothing
    de zon => nothing
    aan de telefoon => nothing
    daarna => nothing
    binnenkort => nothing
    voor ons => nothing
    tot nader order => nothing
    in enkele lokalen => nothing
    van het bestuur => nothing
    de 4e schijf => nothing
    perron 7 => nothing
    1.200 gebruikers => nothing
    12 % => nothing
    192.168.1.20 => nothing
    INC0012345 => nothing
    voor het eerst => nothing
    om een paar redenen => nothing
    waar komt het vandaan => nothing
    werkend opgeleverd => nothing
    op de vierde verdieping => nothing
    geen een => nothing
    om u te helpen => nothing
    wij doen ons best => nothing
    ma belt => nothing
    de wo2 => nothing
    uw geduld => nothing
    een tweede poging => nothing
    na twee pogingen => nothing
    lokaal 12 => nothing
    zaal 3 => nothing
    tafel 4 => nothing
    punt 2 => nothing
    groep 7 => nothing
    """
