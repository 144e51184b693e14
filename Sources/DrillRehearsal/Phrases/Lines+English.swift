extension Lines {
    /// The English wordings of the players who do their best.
    static let english = Lines([
        .stamp: [
            "As of {clock}:",
            "Status at {clock}:",
            "This is how it stands at {clock}:",
        ],
        .stampPromised: [
            "As promised, the status at {clock}:",
            "As announced, this is how it stands at {clock}:",
        ],
        .problemFirst: ["You cannot use {service} at the moment."],
        .problem: [
            "You cannot use {service} yet.",
            "Working with {service} is not possible yet.",
            "You still cannot work in {service}.",
            "We have not been able to restore {service}.",
        ],
        .impact: [
            "This hits {groups}: what you have to do or look up there cannot be done now.",
            "{Groups} are hit: what you need it for cannot be done now.",
            "Everybody among {groups} is hit: nothing can be looked up or finished there.",
        ],
        .causeUnknown: [
            "We do not know the cause yet.", "What caused it is not known yet.",
            "We cannot say yet what the cause is.",
        ],
        .durationUnknown: [
            "Nor do we know how long it will take; we name no time of recovery until it rests on something.",
            "When it will work again we cannot say yet, and we will not guess.",
            "We cannot give a time of recovery yet.",
        ],
        .noNews: [
            "Since our last message there is no news about the repair.",
            "Nothing has changed since the last message in what you can use.",
            "There is no news yet; you hear from us all the same.",
        ],
        .stillTrue: ["What was known already: {text}", "This still holds: {text}", "As a reminder: {text}"],
        .withheldUntil: [
            "On one point we cannot say anything yet, and this is why: {reason}. We will tell you {when}.",
            "There is one thing that we may not tell yet: {reason}. We will tell you {when}.",
        ],
        .withheld: [
            "On one point we cannot say anything, and this is why: {reason}.",
            "There is one thing that we may not tell: {reason}.",
        ],
        .withheldReason: ["those concerned should hear it from us in person first"],
        .actionsFirst: [
            "Our engineers are finding out where it fails, and we have rung {party} and demanded the highest priority there."
        ],
        .actionsAlone: ["Our engineers are checking step by step where it fails."],
        .escalated: [
            "We have called in the {level} at {party}.",
            "We have escalated to the {level} at {party}.",
        ],
        .levelActs: [
            "We now ring the {level} at {party} ourselves about every step.",
            "We have the {level} at {party} working on the repair now.",
        ],
        .asked: [
            "We asked {party} what has been ruled out, what is being tried now and what happens if that fails.",
            "We have asked {party} once more what the next step and the worst case are.",
        ],
        .reinforced: [
            "For the repair we have arranged extra help: {measures}.",
            "We have strengthened the repair with {measures}.",
        ],
        .actionsOngoing: [
            "Our engineers check every step of the repair and try for themselves whether it works.",
            "We test every step of the repair and keep a second way ready in case the first one fails.",
            "After each step our engineers test {service} before we report anything.",
        ],
        .ownership: [
            "This is our responsibility.", "We are responsible for this service and you may hold us to it.",
            "The service is ours, and so is putting it right.",
        ],
        .ownershipSupplied: [
            "This is our responsibility, although the system stands elsewhere.",
            "We are responsible for this service, whoever runs it for us, and you may hold us to it.",
            "The service is ours and so is getting it fixed.",
        ],
        .empathy: [
            "We are sorry that this brings your work to a stop.",
            "We understand that this comes at a very bad moment for you.",
            "We know that you have to change your plans because of this, and we are sorry.",
            "Sorry for what this outage asks of you.",
        ],
        .horizonToday: [
            "Arrange your work for today without it.", "Plan today without {service}.",
            "When you plan today, assume that you work without it.",
        ],
        .horizonTomorrow: [
            "Plan tomorrow without {service} as well.",
            "Be prepared to work without it tomorrow as well.",
            "When you plan tomorrow, assume that you work without it.",
        ],
        .workaroundAny: [
            "Meanwhile, work on paper or in a file on your own device, and keep what you write."
        ],
        .workaround: [
            "{Groups} can go on like this: {text}",
            "For {groups} we have arranged this: {text}",
        ],
        .workaroundFrom: [
            "From {clock} {groups} can go on like this: {text}",
            "For {groups} we have arranged this, from {clock}: {text}",
        ],
        .workaroundAgain: ["Meanwhile you can go on like this: {text}", "This remains available: {text}"],
        .contact: [
            "If you are stuck, ring the service desk or come by.",
            "With questions you can go to the service desk, in person or by telephone.",
            "You get help at the counter of the service desk.",
        ],
        .nextUpdate: [
            "The next message comes {when}, also if there is no news.",
            "You will hear from us again {when}, news or no news.",
            "Our next message: {when}, by {channels}.",
        ],
        .pause: [
            "The next message comes {when}; earlier only if something changes.",
            "We send nothing during the night, unless something changes. The next message comes {when}.",
        ],
        .partly: [
            "Part of {service} has been running again, on trial, since {clock}. It may fail again: keep your work somewhere else as well.",
            "Since {clock} part of {service} is available again. This is a test and not yet a recovery: do not build on it.",
        ],
        .partlyElsewhere: [
            "With other groups {service} can be tried in part now; with you that is not possible yet, because it must first be clear that all is right."
        ],
        .setback: [
            "Setback: nobody can use {service} now. We take back what we wrote about the test, and we are sorry.",
            "Bad news: nobody can use {service} again. What we wrote about the test no longer holds; we apologise for it.",
        ],
        .restored: [
            "Since {clock} you can use {service} again. We have tried it ourselves.",
            "You can work with {service} again since {clock}. We checked that ourselves.",
        ],
        .aftercare: [
            "Check whether your own data is right and report what is wrong to the service desk; we look into each report. What we arranged as a way round stays in place for now."
        ],
        .stillRestored: [
            "Since our last message {service} has been available without interruption. We go on measuring it."
        ],
        .replyOpening: [
            "Thank you for asking.", "I am glad you rang.", "I understand your worry.", "A fair question.",
            "It is good that you ask.",
        ],
        .replyFact: ["What I know: {text}", "This I can tell you: {text}"],
        .replyUnknown: [
            "I do not know that yet. I only confirm or deny what has been looked into.",
            "That is not known yet, and I do not want to guess.",
        ],
        .challengeCertainty: [
            "I am not passing that time on to people who wait.",
            "Anybody can name an hour; I want to know what it rests on.",
            "I am not taking over that moment as it stands.",
        ],
        .challengeEffort: [
            "I do not report how long we have searched, but I do report what was found.",
            "I can see how hard you are pulling, but those who wait need the result.",
        ],
        .challengeBlame: [
            "I will not write it like that: the service is ours, and a culprit helps nobody who waits.",
            "We are the ones who answer for this; that sentence stays out.",
        ],
        .challengeInvestment: [
            "That sentence stays out: it does not help anybody who cannot work now.",
            "What was spent last year helps nobody today; I will not report it.",
        ],
        .challengeAny: [
            "I need more than this.",
            "That is too thin for me.",
            "I am not taking that over as it stands.",
            "Before I do anything with this I want to understand it better.",
            "I want to know more about that.",
        ],
        .challengeManager: [
            "No: what we know for certain we tell, also when it is bad news.",
            "That is not good enough for me: people must be able to read what is down, what they can do and when they hear more.",
            "A message we announced always comes, also when there is nothing new.",
            "I cannot do that: those who wait have a right to what we know.",
        ],
        .grounds: [
            "What is this based on, and what is the worst case?",
            "What has been ruled out and what has not, and what shows that?",
            "How sure is this, and what has to go right for it?",
            "What was checked, and what happens if it goes wrong?",
            "Which step is running now, and what is plan B if it fails?",
        ],
        .means: [
            "I will free people and money for it.",
            "I want a second track in case this fails.",
            "I will arrange relief and extra hands.",
        ],
        .appointment: [
            "I will ring you about it at {clock}.",
            "I want to hear how it stands at {clock}.",
        ],
        .pressure: [
            "Otherwise I go one level up.",
            "Failing that, I escalate.",
        ],
        .askSupplier: [
            "What has been ruled out, which step is running now and when do we know whether it works? What is the worst case? I want an answer at {clock}.",
            "What causes it, and what shows that? What is plan B if this step fails? I will ring you at {clock}.",
            "Is any data gone or damaged, and how do you know for certain? Your answer at {clock}, please.",
            "What have you changed on this system in recent days? And who decides about extra people at your end? I will ring at {clock}.",
            "How far is the next step, how was that checked and what can still go wrong? I will speak to you at {clock}.",
        ],
        .askEngineer: [
            "What works and what does not, and for whom? What have we ruled out? I want to know at {clock}.",
            "Where do you think it is, and how sure is that? What if it is not? I will come by at {clock}.",
            "Is there any sign of an attack, and what was checked? How are the data and the copies? I will ring at {clock}.",
            "What do you need, and who can relieve you? What is the worst case? We speak at {clock}.",
        ],
        .askManager: [
            "What has to go ahead this week whatever happens, and who decides that? Please answer at {clock}.",
            "Which appointments and deadlines are in trouble because of this, and which can we move? I will ring at {clock}.",
        ],
    ])
}
