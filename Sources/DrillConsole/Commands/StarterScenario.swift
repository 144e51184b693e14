import Groundwork

/// A small, complete scenario that plays.
enum StarterScenario {
    /// Its text.
    static func text(in language: Language) -> String {
        language == .dutch ? dutch : english
    }

    private static let dutch = """
        # Een ochtend zonder e-mail
        id: eigen-scenario
        language: nl
        kind: in-house failure
        starts: 2026-03-10 08:00
        ends: 2026-03-10 17:00
        service: e-mail, mail
        office hours: weekdays 08:00-17:00
        player: hoofd ICT
        helpdesk: 2 agents, weekdays 08:00-17:00

        U bent hoofd ICT van een bedrijf met 200 medewerkers. Het is dinsdag, acht uur, en de e-mail doet het niet.

        ## Audience: medewerkers
        size: 200
        hours: weekdays 08:00-18:00
        patience: medium
        depends: 70%
        trust: 60
        reads: intranet 50%, app 40%

        > angry, Karin (verkoop): "Mijn offerte moet om twaalf uur weg zijn. Hoe?"
        > asking, Joris (magazijn): "Kan ik bestellingen ook bellen?"
        > resigned: "Ik zet er maar koffie bij."
        > thankful: "Fijn dat u het gewoon zegt."

        ## Engineer: Bas

        > when asked schijf: "De schijf van de mailserver is vol gelopen en daarna stukgegaan."
        > when challenged: "Eerlijk? Ik weet het pas als de controle klaar is, rond elf uur."
        > otherwise: "Ik ben ermee bezig."

        ## Fact: schijf
        about: cause
        known: day 1 09:30, or when asked Bas
        tell: yes
        mentions: schijf, mailserver, opslag

        De schijf van de mailserver is stuk; we zetten de mail terug op een nieuwe.

        ## Measure: tweede beheerder
        cost: 600
        lead time: 1h
        shortens: herstel by 2h

        Een ingehuurde beheerder werkt naast Bas.

        ## Recovery
        service: 0%

        ### Stage: herstel
        takes: 6h-8h
        then service: 100%

        ## Day 1

        ### 08:05 De receptie belt
        from: receptie
        via: telefoon
        answer within: 20m
        "Iedereen vraagt mij wat er met de mail is. Wat zeg ik?"

        ### 08:40 Bas roept over de gang
        from: Bas
        via: gang
        claims: certainty 09:40
        "Over een uur is het zeker klaar. Zeg dat maar."

        ### when no update for 2h: De directeur loopt binnen
        from: directeur
        via: langs
        answer within: 30m
        "Ik hoor niets. Hoe lang duurt dit nog?"

        """

    private static let english = """
        # A morning without e-mail
        id: my-scenario
        language: en
        kind: in-house failure
        starts: 2026-03-10 08:00
        ends: 2026-03-10 17:00
        service: e-mail, mail
        office hours: weekdays 08:00-17:00
        player: head of IT
        helpdesk: 2 agents, weekdays 08:00-17:00

        You are head of IT of a firm of 200 people. It is Tuesday, eight o'clock, and e-mail is down.

        ## Audience: staff
        size: 200
        hours: weekdays 08:00-18:00
        patience: medium
        depends: 70%
        trust: 60
        reads: intranet 50%, app 40%

        > angry, Karin (sales): "My quote has to go out by noon. How?"
        > asking, Joe (warehouse): "Can I phone orders through instead?"
        > resigned: "I'll put the kettle on, then."
        > thankful: "Good of you to just say it."

        ## Engineer: Bas

        > when asked disk: "The mail server's disk ran full and then broke."
        > when challenged: "Honestly? I only know once the check is done, about eleven."
        > otherwise: "I'm on it."

        ## Fact: disk
        about: cause
        known: day 1 09:30, or when asked Bas
        tell: yes
        mentions: disk, mail server, storage

        The mail server's disk is broken; we are putting the mail back on a new one.

        ## Measure: second administrator
        cost: 600
        lead time: 1h
        shortens: repair by 2h

        A hired administrator works beside Bas.

        ## Recovery
        service: 0%

        ### Stage: repair
        takes: 6h-8h
        then service: 100%

        ## Day 1

        ### 08:05 Reception calls
        from: reception
        via: phone
        answer within: 20m
        "Everybody asks me what is wrong with the mail. What do I say?"

        ### 08:40 Bas shouts down the corridor
        from: Bas
        via: corridor
        claims: certainty 09:40
        "It'll definitely be fixed in an hour. Tell them that."

        ### when no update for 2h: The director walks in
        from: director
        via: in person
        answer within: 30m
        "I hear nothing. How much longer?"

        """
}
