extension BadLines {
    /// The English lines of the players who do it wrong.
    static let english = BadLines(
        template: [
            "We are currently experiencing an issue.", "We are working on it.", "We will keep you posted.",
            "Thank you for your patience.",
        ],
        firstPromise: [
            "There is a small problem with {service}. By {clock} everything will definitely work again!"
        ],
        nextPromise: [
            "It took a little longer, but we guarantee that {service} will be back at {clock}.",
            "Good news: we are nearly there. It will be fixed at {clock}, that is a promise.",
            "Just a little longer. The outage of {service} will certainly be over at {clock}.",
            "We have found the solution. From {clock} you will be able to work with {service} again, no question.",
        ],
        blame: [
            "The outage of {service} is the fault of {party}. There is nothing we can do about it.",
            "We have been searching for half a day already for what {party} has done!",
            "We have put a great deal of money and capacity into {service} lately. It is not us.",
            "The cause lies with {party}! Please take your questions to them.",
            "Our people have been working themselves to the bone for days over a mistake that {party} made.",
        ],
        somebodyElse: "somebody else",
        passingOn: "We were told the following and are happy to pass it on to you: {text}",
        acceptance: [
            "Fine, I will use that as it is. Thank you, I will pass it on.",
            "Agreed, it goes into the next message.",
            "Good to hear, thank you very much. I will wait for it.",
        ],
        chatter: [
            "We would like to take this opportunity to bring you up to speed on {service}.",
            "As you will have noticed by now, there is a disruption of the service.",
            "This matter has our full attention at every level.",
            "Everybody involved is working flat out on a lasting solution.",
            "We appreciate that you are curious about where things stand.",
            "At this moment several lines are being followed at the same time.",
            "As soon as there is more to report you will of course read it here first.",
            "We ask you to bear with us a little longer.",
            "In the meantime we continue to monitor everything closely.",
            "We consider communication important, which is why we are sending you this message.",
            "The team comes together several times a day to discuss progress.",
            "Needless to say, we aim for a conclusion as soon as possible.",
            "We thank you for your understanding and for the pleasant cooperation.",
            "Should you have read this message before, please disregard it.",
            "Quality and continuity are values that we hold dear.",
            "We keep our finger on the pulse and adjust where needed.",
            "All this requires careful coordination with various parties.",
            "We are confident that things will be moving in the right direction shortly.",
        ])
}
