/// The rubric that comes with the program, as a trainer reads it.
package enum StandardRubric {
    /// The text; save it, change it, and give it to `debrief --rubric`.
    package static let text = """
        # How a drill is judged
        longest message: 180

        Three dimensions of 0 to 100, each the sum of its parts. A part earns full marks at `full`, half at
        `half`, nothing at `zero`, in straight lines between. Minutes (m) are waiting time: office hours in
        which an audience needs the service and does not have it. Shares (%) are shares of that time, for every
        audience alike. `minus` takes points off the part, once for each occurrence. Parts that cannot occur
        in a drill are left out and the others carry their weight. The weights of a dimension come to 100.
        In a drill of more than twenty messages to users each `minus` is spread: half of it in one of forty.

        A message that nearly repeats an earlier one, copies an inbound message or ticks boxes without content
        earns nothing; one longer than `longest message` words earns less the longer it is. A message with one
        of the four disastrous sentences earns nothing in the dimension that the sentence harms.

        Sources: SF- are research findings, N- are norms of practice; S is our own synthesis.

        ## Timeliness

        ### first-word
        name: Eerste bericht | First word
        weight: 25
        full: 15m
        half: 30m
        zero: 60m
        source: N-01, N-04, N-11, N-25, SF-29

        From the start of the outage to the first message that reaches an audience.

        ### rhythm
        name: Ritme | Rhythm
        weight: 25
        early full: 30m
        early half: 60m
        early zero: 90m
        day full: 90m
        day half: 120m
        day zero: 180m
        later full: 180m
        later half: 270m
        later zero: 360m
        source: N-01, N-04, N-11, N-26, SF-01, SF-15

        How old the last word is, over all waiting time: early is the first two hours, day the rest of the
        first day. While an announced moment is still ahead the norms are half as long again.

        ### kept-updates
        name: Aangekondigde berichten op tijd | Announced updates on time
        weight: 15
        full: 100%
        zero: 0%
        source: SF-17, SF-26, N-04

        Promised messages that came: at most five minutes late, also when there was no news.

        ### news
        name: Nieuws reist snel | News travels fast
        weight: 15
        full: 45m
        half: 120m
        zero: 300m
        source: N-01, SF-29

        From when a fact could be known and told to when people were told.

        ### answers
        name: Antwoord aan wie iets vraagt | Answers to people who ask
        weight: 10
        full: 90%
        zero: 0%
        source: SF-44, N-20

        Questions with a time to them, answered within it.

        ### pauses
        name: Aangekondigde pauzes | Announced pauses
        weight: 10
        full: 85%
        zero: 0%
        source: N-01

        Before a night or weekend people know when the next word comes in the morning.

        ## Openness

        ### impact
        name: Wat er niet werkt en voor wie | What does not work, and for whom
        weight: 18
        full: 75%
        zero: 0%
        source: N-01, N-02, SF-42

        The consequences in the words of those hit; naming the service alone earns half.

        ### diagnosis
        name: Stand van de diagnose | State of the diagnosis
        weight: 12
        full: 70%
        zero: 0%
        minus guess: 25
        source: SF-09, SF-30, N-15

        The cause, or that it is not known yet. A guess costs.

        ### limits
        name: Bekend en onbekend uit elkaar | Known and unknown apart
        weight: 8
        full: 45%
        zero: 0%
        source: SF-30, N-15, N-16

        One message says what is certain and what is not.

        ### actions
        name: Wat er gebeurt | What is being done
        weight: 16
        full: 70%
        zero: 0%
        minus effort: 35
        minus investment: 35
        source: SF-02, SF-36, SF-41, SF-40

        Concrete deeds, in new words each time. Toil and money already spent are no deeds.

        ### ownership
        name: Eigenaarschap | Ownership
        weight: 12
        full: 50%
        zero: 0%
        minus blame: 45
        source: SF-31, SF-32, SF-33, N-08

        The service is ours, whoever broke it. Blame costs.

        ### candour
        name: Feiten en tegenslag verteld | Facts and setbacks told
        weight: 14
        full: 100%
        half: 65%
        zero: 20%
        minus leak: 20
        minus silence: 8
        minus minimise: 15
        source: SF-29, SF-37, SF-24

        The share of what could be told that was told. Leaking what may not be told yet costs, and so does passing over
        a broken promise in silence, or making it smaller than it is.

        ### empathy
        name: Oog voor wie het treft | An eye for those hit
        weight: 5
        full: 40%
        zero: 0%
        minus hostile: 50
        source: SF-39, SF-51

        ### plain-words
        name: Gewone woorden | Plain words
        weight: 5
        full: 90%
        zero: 30%
        source: N-02, N-08, N-28

        Messages without jargon and not too long to read.

        ### served-tales
        name: Uitvluchten niet geslikt | Excuses not swallowed
        weight: 10
        full: 100%
        zero: 0%
        source: SF-31, SF-40, SF-41

        Effort, blame or investment, served by somebody: challenged, accepted, or passed on to users.

        ## Expectations

        ### next-update
        name: Men weet wanneer er nieuws komt | People know when news comes
        weight: 25
        full: 75%
        zero: 0%
        minus vague: 8
        source: N-01, N-04, N-08, N-16, SF-26

        The share of waiting time in which a moment for the next message was announced and still ahead.

        ### estimate
        name: Eerlijke hersteltijd | Honest time to recovery
        weight: 20
        full: 70%
        zero: 0%
        minus certainty: 45
        minus missed: 10
        source: SF-16, SF-17, SF-18, SF-21, N-02

        An estimate that leaves room, or that none can be given yet. False certainty costs heavily.

        ### horizon
        name: Waar men op moet rekenen | What to plan for
        weight: 10
        full: 55%
        zero: 0%
        source: SF-07, SF-08

        People are told to plan for a long outage.

        ### meanwhile
        name: Wat men intussen kan doen | What people can do meanwhile
        weight: 20
        full: 75%
        zero: 0%
        source: SF-11, N-20

        A way to go on (seven tenths) and a place for help (three tenths).

        ### kept-word
        name: Woord gehouden | Promises kept
        weight: 10
        full: 100%
        zero: 0%
        source: SF-20, SF-26

        Every promise, of news or of recovery, by its fate.

        ### revision
        name: Bijgesteld voor het verliep | Revised before it lapsed
        weight: 5
        full: 100%
        zero: 0%
        source: SF-23

        A recovery time that would not be met was withdrawn or moved before it passed.

        ### all-clear
        name: Herstel gemeld als het er is | All-clear when it is clear
        weight: 5
        full: 100%
        zero: 0%
        minus false: 60
        source: SF-24, N-01

        ### served-certainty
        name: Valse zekerheid niet geslikt | False certainty not swallowed
        weight: 5
        full: 100%
        zero: 0%
        source: SF-17, SF-18

        A certain recovery time, served by somebody: challenged, accepted, or passed on to users.
        """
}
