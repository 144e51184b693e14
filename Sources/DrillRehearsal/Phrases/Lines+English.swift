extension Lines {
    /// The English wordings of the players who do their best.
    static let english = Lines([
        .stamp: [
            "As of {clock}:",
            "Status at {clock}:",
            "This is how it stands at {clock}:",
        ],
        .stampPromised: [
            "As promised at {clock}:",
            "As of {clock}, as announced:",
            "As announced at {clock}:",
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
            "It hits {groups}, who cannot look anything up there or finish their work.",
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
            "What you can do: {text}", "This is how you can go on: {text}", "We have arranged this: {text}",
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
            "We send nothing during the night, unless something changes. You will hear from us again {when}.",
        ],
        .partly: [
            "Part of {service} has been running again, on trial, since {clock}. It may fail again: keep your work somewhere else as well.",
            "Since {clock} part of {service} is available again. This is a test and not yet a recovery: do not build on it.",
        ],
        .partlyElsewhere: [
            "With other groups {service} can be tried in part now; with you that is not possible yet, because it must first be clear that all is right."
        ],
        .setback: [
            "Setback at {clock}: you cannot use {service} any more. What we wrote about the test no longer holds; we are sorry.",
            "Bad news at {clock}: nobody can use {service} again. We take back what we wrote about the test, and we are sorry.",
        ],
        .restored: [
            "Since {clock} you can use {service} again. We have tried it ourselves.",
            "You can work with {service} again since {clock}. We checked that ourselves.",
        ],
        .aftercare: [
            "Check whether your own data is right and report what is wrong to the service desk; we look into each report. What we arranged as a way round stays in place for now."
        ],
        .stillRestored: [
            "Since our last message {service} has been available without interruption. We keep watching it."
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
            "What is that time based on, and what is the worst case? Without grounds I pass no time on to people who wait. What has been ruled out, which step is running now and what is plan B? I want to hear that from you at {clock}; otherwise I go one level up.",
            "I am not taking that over as it stands. What has to go right for that time to hold, and how sure is each of those steps? Give me the widest range that you can defend. I will ring you about it at {clock}.",
        ],
        .challengeEffort: [
            "I do not report how long we have searched, but I do report what was found. What have we ruled out, what is the next step and when do we know whether it works? I will arrange relief and extra people. I want to hear how it stands at {clock}."
        ],
        .challengeBlame: [
            "I will not write it like that: the service is ours, and a culprit helps nobody who waits. What do we know for certain about the cause, what shows it, and what are we doing about it? We speak again at {clock}."
        ],
        .challengeInvestment: [
            "That sentence stays out. It does not help anybody who cannot work now. What shows that it makes a difference, and what can we bring in today? I will free money and people for it. Tell me at {clock} what you need."
        ],
        .challengeAny: [
            "I need more than this. What does this rest on, what has been ruled out and what is the worst case? I make people and money available and want a second track in case this fails. I want to hear how it stands at {clock}.",
            "Before I pass this on: what was checked and what was not, and what happens if it goes wrong? See that somebody is ready to take over. I will speak to you again at {clock}.",
        ],
        .challengeManager: [
            "No, not like that. What we know for certain we tell, also when it is bad news and also when there is nothing new; a message we announced always comes. What are the grounds for doing otherwise? I will put a text before you at {clock}.",
            "That is not good enough for me: people must be able to read what is down, what they can do and when they hear more. Why would we leave that out? You have a proposal from me at {clock}.",
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
