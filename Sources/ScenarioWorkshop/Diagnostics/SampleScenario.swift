/// A small scenario that is in order; the samples of the catalogue are made by spoiling it.
enum SampleScenario {
    static let source = """
        # A morning
        id: sample
        language: en
        kind: in-house failure
        starts: 2026-03-10 08:00
        ends: 2026-03-11 17:00
        service: e-mail, mail

        You are head of IT, and e-mail is down.

        ## Audience: staff
        size: 200
        reads: intranet 50%, app 40%

        > angry, Karin (sales): "How do I send my quote?"

        ## Supplier: Brightline
        escalation: desk (15m), director (2h, after desk)

        > when challenged: "It was a guess."
        > otherwise: "Noted."

        ## Fact: disk
        about: cause
        known: day 1 09:30
        mentions: disk, storage

        A disk is broken.

        ## Measure: paper
        lead time: 1h
        relieves: staff 40%

        Forms on paper.

        ## Recovery
        service: 0%

        ### Stage: repair
        takes: 6h-8h
        then service: 100%

        ## Objectives
        - first-word: a first message within a quarter of an hour

        ## Day 1

        ### 08:05 Reception calls
        id: desk
        from: reception
        objective: first-word

        "What do I say?"

        ### when inject desk 2h ago: Reception calls again
        id: again
        from: reception

        "And now?"

        """
}
