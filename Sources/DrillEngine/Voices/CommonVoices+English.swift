extension CommonVoices {
    /// What people say in English, a line each: mood, topic or a dash, who speaks, the words.
    static let english = """
        angry | - | someone in the queue | I've asked three people now and got three different shrugs. Which of you actually knows?
        angry | - | someone who is usually patient | I don't get cross easily. I want you to know that I'm cross.
        angry | - | someone who depends on it | Try doing without it yourself for a bit, then tell me how long you'd put up with it.
        angry | - | someone who has called twice | Got passed from one desk to the next and ended up back where I started.
        angry | - | a regular | It's always us that have to sort ourselves out when your stuff falls over.
        angry | - | someone with no time for this | I shouldn't have to be writing to you at all. There's enough on my plate.
        angry | - | someone who had just sat down | Whose idea was it to have nothing up your sleeve for when this breaks?
        angry | - | someone new to all this | They all tell me this is normal. How is this normal?
        angry | - | someone caught in the middle | People are having a go at me as if I'd pulled the plug myself.
        angry | - | someone with a full list | None of what I had to do has gone away, you know. It's piling up.
        angry | - | someone who looks a fool | You're making me look as if I don't know my own business.
        angry | - | someone who won't be fobbed off | Complicated, fine, everything's complicated. Can I get on or can't I?
        angry | - | someone at the end of their tether | Tried it, tried it again, had a walk, tried it again. I could throw something.
        angry | - | someone who came specially | All that way for nothing, and nobody had the grace to look embarrassed.
        angry | - | someone speaking for several | There are a few of us here, and I'm the polite one.
        angry | - | someone with standards | If I turned out work like this I'd be out on my ear.
        angry | - | someone who hates a fuss | You'll call it an inconvenience, I expect. Come and be inconvenienced with me.
        angry | deadline | someone with a date to meet | The people it goes to couldn't care less what's broken. They look at the date, full stop.
        angry | deadline | someone who left it ready | Everything's ready bar the one bit that has to go through you.
        angry | deadline | someone with somebody waiting | I rang up and begged for an extension, which I've never done in my life, and they said no.
        angry | deadline | someone against the clock | They charge me if it's late. Who's picking that up, you?
        angry | deadline | someone who planned ahead | I started early so I wouldn't be in this mess, and here I am, in it.
        angry | deadline | someone on the last bit | Ten minutes' work, that's all I had left. Ten!
        angry | deadline | someone others rely on | Nobody else can start till I've finished mine. So that's the whole lot of us stuck.
        angry | deadline | someone with one chance at it | Miss it and it's gone till heaven knows when, that's how it works for me.
        angry | broken promise | someone who believed you | I passed on what you'd told us. Now they think I made it up.
        angry | broken promise | someone who watched the clock | Your time came and went like a bus that's not in service.
        angry | broken promise | someone who moved things round | I cancelled something that mattered to me because of what you said. I want it back.
        angry | broken promise | someone keeping count | Is that how it's done, name a time and hope we forget?
        angry | broken promise | someone who sat and waited | Stayed put specially because you said so. More fool me.
        angry | broken promise | someone with a good memory | I wrote down what you promised. Shall I read it back to you?
        angry | broken promise | someone who is tired of it | You must have known beforehand you wouldn't make it, and you let us find out for ourselves.
        angry | broken promise | someone let down | But for that promise I'd have made other arrangements. Too late for those now.
        angry | silence | someone refreshing the page | I keep looking and there's nothing fresh to read. What are you all doing in there?
        angry | silence | someone who heard it from a friend | Every scrap I know I got from whoever happened to be standing next to me.
        angry | silence | someone left guessing | Even 'we haven't a clue' would do. Just don't leave us sitting here.
        angry | silence | someone on hold | A recorded voice told me my call mattered. I'd like to hear that from a live one.
        angry | silence | someone in the dark | Do you think we haven't noticed? Say something.
        angry | silence | someone who can take it | Bad news I'd manage. Being kept out of it like a child at a funeral, no.
        angry | silence | someone making excuses for you | Give me one true sentence to pass on, because I've used up all my own.
        angry | silence | someone outside the door | How hard is it to write two lines? My niece does it with her thumbs.
        angry | blame | someone who deals with you | I don't care whose name is on the box. I deal with you.
        angry | blame | someone who has heard that before | So it's somebody else's fault. Lovely. Who do I shout at, then?
        angry | blame | someone brought up properly | Where I come from you say sorry first and point the finger afterwards.
        angry | blame | someone who never chose | You picked who you work with. I didn't get a vote.
        angry | blame | someone still stuck | Passing it on doesn't mend it, does it?
        angry | blame | someone with a grievance | While it worked you were happy enough to call it yours.
        angry | blame | someone unimpressed | Leave them out of it. What are you going to do?
        angry | blame | someone who reads between the lines | Funny how it's never the people who write the message.
        angry | effort | someone who works too | We're all working hard. Mine's just got twice as hard because of you.
        angry | effort | someone who needs an answer | Sorry to hear you're rushed off your feet. That wasn't the question.
        angry | effort | someone practical | How busy you are is no use to me. How long have I got to last out?
        angry | effort | someone with their own load | Do you want a medal, or do I get my answer first?
        angry | effort | someone not convinced | Trying hard, are you? It looks exactly as broken from here.
        angry | effort | someone doing everything twice | Nobody gets a bulletin from me about my workload, I just get on with it.
        angry | effort | someone fed up | Flat out or feet up, it makes no odds to me. It doesn't go.
        angry | investment | someone who counts the pennies | For all you spent, over it went. What did they buy, the brochure?
        angry | investment | someone who does without | Please don't talk to me about budgets when I'm stood here with nothing.
        angry | investment | someone who saw red | Why tell me the price of a thing I can't use? Who's that meant to cheer up?
        angry | investment | someone careful with money | For that sort of sum I'd have kicked the tyres first.
        angry | investment | someone waiting for news | I'm after an end to this and I get the price tag read out to me.
        angry | investment | someone with simple tastes | Buy a cheaper one next time. One that stays up.
        angry | investment | someone told to save | Whenever I need a little thing there's nothing in the pot. Then I read that.
        angry | certainty | someone once bitten | How can you be so sure? You never saw it coming down either.
        angry | certainty | someone plain-spoken | Don't say definitely. You don't know, and I'm the one who gets caught out.
        angry | certainty | someone with plans hanging on it | I'd sooner have had an honest maybe. You can plan around a maybe.
        angry | certainty | someone who has to pass it on | If I repeat that and it's wrong, my name's mud, not yours.
        angry | certainty | a sceptic | Guaranteed, is it? Put your own wages on it.
        angry | certainty | someone who notices words | Let me hear it from whoever's got the screwdriver. I bet they wouldn't put it like that.
        angry | certainty | someone hard to fool | Sounding confident won't bring it back any sooner.
        worried | - | someone who depends on it | Are you keeping something from us? I've a bad feeling about this one.
        worried | - | someone juggling things | I only just manage as it is. One more thing going wrong and the lot comes down.
        worried | - | someone who worries easily | I can't shake the idea that it was something I did.
        worried | - | someone who cares for somebody | The person I look after needs this to work. They're starting to fret, and it's catching.
        worried | - | someone who has been through it | I've lived through one of these elsewhere, and it came back with holes in it. That keeps going round my head.
        worried | - | someone new to all this | I'm scared of doing the wrong thing, so I'm doing nothing.
        worried | - | someone with private matters | There's personal stuff of mine in there. Can anyone get at it now?
        worried | - | someone who hears the gossip | They're saying all sorts about it. I hope they've got it wrong.
        worried | - | someone holding the fort | I can keep this up for a bit, but I'm getting tired, and tired people slip up.
        worried | - | someone further down the line | Who else is this hitting? There are people past me who won't even know why.
        worried | - | a quiet one | I didn't like to bother you before. It's starting to frighten me, though.
        worried | - | someone working from memory | Normally I'd look it up to be on the safe side. Now I'm hoping I've remembered right.
        worried | - | someone close to the edge | If this ends up costing me, I haven't got it. Simple as that.
        worried | - | someone thinking of others | What if somebody's in real trouble and can't get through because of this?
        worried | - | someone who doesn't understand computers | Should I be frightened, or is it only a nuisance? I can't tell with these things.
        worried | - | someone who looks ahead | It's only this for now. I keep wondering what goes next.
        worried | deadline | someone with a date to meet | If it isn't back in time I don't know how I'm going to explain myself.
        worried | deadline | someone cutting it fine | I've worked out how late I can start and still make it. It's getting very near that.
        worried | deadline | someone with a strict letter | My letter says no exceptions. I'd like to think they'd make one, but I doubt it.
        worried | deadline | someone with others behind them | Any delay of mine gets handed down the row, and the last one can least afford it.
        worried | deadline | a first-timer | It's my first go at this and I'm about to miss it through no fault of mine.
        worried | deadline | someone with a lot to lose | Months of getting ready, and it all hangs by this one thread.
        worried | deadline | someone who gave their word | I swore to somebody it'd be done. I can't even make a start.
        worried | silence | someone left guessing | When nobody tells me anything I fill it in myself, and never with anything nice.
        worried | silence | someone watching their phone | My phone's lying face up beside me in case there's word. It stays dark.
        worried | silence | someone on their own | It's very quiet on your side. Is it as bad as that?
        worried | silence | someone others look to | People glance over to see whether they should be worried, and I don't know what face to pull.
        worried | silence | someone who has called twice | I felt better before I rang. The voice on the phone knew less than I did.
        worried | silence | someone far off | From out here you can't tell if it's being seen to or if we've been forgotten.
        worried | silence | someone who misses things | Did I miss a message? I hope I did, because the other thing's worse.
        worried | workaround | someone doing it by hand | It's all by hand now, and I'm forever going back to see what I've muddled.
        worried | workaround | someone making do | What I'm doing in the meantime, is that even right? I'd hate to find out afterwards.
        worried | workaround | someone with no way round | Others seem to have found a dodge. I tried two of my own and got nowhere.
        worried | workaround | someone with scraps of paper | I've got bits of paper in every pocket. Lose one and I'll never know what was on it.
        worried | workaround | someone borrowing | I'm managing with something borrowed and they're going to want it back.
        worried | workaround | someone who does things properly | There's no check on the makeshift way. If I slip, who's going to spot it?
        worried | workaround | someone slower than most | Going the long way round takes it out of me. I can't do many more of these.
        asking | - | someone in the queue | Is there any sense in me waiting here?
        asking | - | someone new to all this | Sorry if it's a daft one, but how will I know when it's back?
        asking | - | someone with a spare pair of hands | Can I do anything useful? I'm sat here anyway.
        asking | - | someone who got half the story | Is it just part of it that's gone, or the whole lot?
        asking | - | someone everybody asks | How much of this may I repeat? I don't want to get ahead of you.
        asking | - | someone who was halfway | I was in the middle of something. Do I begin again or does it remember me?
        asking | - | someone polite | Are you the right person to ask, or am I bothering the wrong one?
        asking | - | someone not sure | Should I keep trying, or does trying make it worse for you?
        asking | - | someone on the receiving end | Is it everybody, or have I been singled out?
        asking | - | someone with a way to travel | I'd have a fair old journey. Is it worth putting my coat on?
        asking | - | someone who wants it straight | In ordinary words, please, what's the matter with it?
        asking | - | someone who'd rather not nag | Where's the best place to look, so I needn't keep on at you?
        asking | - | someone who has to plan | Are we talking a short while or a proper long one? I'd pack differently.
        asking | - | someone between two stories | One says it's nearly done, the other says forget it. Who's right?
        asking | - | someone writing for a neighbour | Next door doesn't do messages. How will people like that get to know?
        asking | - | someone careful | What I'd already given you, is that still safe?
        asking | - | someone who likes to be ready | Will you give us a shout just before it starts up, or just after?
        asking | deadline | someone with a date to meet | Does late count as late if it's because of this?
        asking | deadline | someone who needs more time | Who can let me off for a bit, and do I need that in writing?
        asking | deadline | someone with a narrow window | Will it be running before mine's due? Yes or no will do.
        asking | deadline | someone who must choose | Would you cancel now, in my shoes, or hang on?
        asking | deadline | someone at the back of the queue | Once it's going, do you take us in order of arrival or whoever's most pressed?
        asking | deadline | someone with somebody waiting | Could you put two lines on paper that I can show to the people expecting it?
        asking | deadline | someone with one thing to finish | Could mine be looked at first? I'd not ask, only it can't be moved.
        asking | silence | someone left guessing | Has anyone over there got a minute to say what's going on?
        asking | silence | someone still waiting | When might I hear something? Even roughly.
        asking | silence | someone who has called twice | Did anybody write down that I rang?
        asking | silence | someone who looked everywhere | Am I on the list of people you tell? I'm beginning to think I'm not.
        asking | silence | someone who got it second-hand | I've had a bit from one person and a bit from another. Can you put it in one piece?
        asking | silence | someone trying to be fair | Is there nothing to say yet, or no one free to say it?
        asking | silence | someone going out of reach | I won't be able to look for a while. Anything I ought to know before I go?
        asking | workaround | someone making do | Is there another way to get it done in the meantime?
        asking | workaround | someone with pen and paper | If I write it all down, who puts it in afterwards? Me, I suppose?
        asking | workaround | an old hand | May I do it the old way until it's mended? I still know how.
        asking | workaround | someone who found a gap | I've stumbled on a sort of way past it. Shall I show somebody or keep quiet?
        asking | workaround | someone with something pressing | If a thing really can't wait, who do I take it to?
        asking | workaround | someone willing to move | Would it work from somewhere else, or is it dead there too?
        asking | workaround | someone who needs showing | Could somebody talk me through doing it without? I've only ever known it with.
        resigned | - | an old hand | It'll come right or it won't. I've stopped looking.
        resigned | - | someone who has seen it before | You get used to it. I wish you didn't.
        resigned | - | someone with other things to do | I'm getting on with whatever doesn't need it. There's more of that than I thought.
        resigned | - | a regular | No, don't go to any trouble. It's fine. It isn't, but it's fine.
        resigned | - | someone who has mellowed | I used to get worked up about this sort of thing.
        resigned | - | someone lowering their sights | I've crossed it off my list, which at least makes the list shorter.
        resigned | - | someone who copes | We managed before there was any of it. People forget that.
        resigned | - | someone worn down | Do what you like. I haven't the energy to be angry.
        resigned | - | someone at the end of the line | We're never first for anything here, so you learn to bring a book.
        resigned | - | someone sick of the subject | My brother asked me how it was going with all that. I asked him about his knee.
        resigned | - | someone with their own copies | I keep my own record of everything. Ask me how I learned that.
        resigned | - | someone on the sidelines | Somebody will decide something somewhere, and I'll find out from the look on people's faces.
        resigned | - | someone putting the kettle on | I've made a pot of tea for whoever's here. That's about my limit.
        resigned | - | someone who doesn't expect much | Don't hurry on my account. There'll be others worse off.
        resigned | - | someone cutting their losses | I've told them all not to count on me. It's easier that way.
        resigned | - | someone candid | It wasn't much good when it worked, if I'm honest.
        resigned | silence | someone who switched off | I've turned the alerts off. They were only making me jumpy, and they were never you.
        resigned | silence | someone who hears it last | I'll hear when I hear. Generally off somebody who wasn't meant to tell me.
        resigned | silence | someone who has called twice | There's no point ringing a third time, is there.
        resigned | silence | someone used to it | Nobody says, nobody asks. It's quite peaceful in its way.
        resigned | silence | someone with a heart | I quit asking. You could see the poor souls didn't know either.
        resigned | silence | someone at a distance | By the time word gets to us it's history.
        resigned | silence | someone who makes it up | People ask, so I guess out loud and try to look as though I'd been told.
        resigned | broken promise | someone who believed you | The wait I could stand. I just wish I hadn't told everyone you'd keep to it.
        resigned | broken promise | someone who adds a bit | Whatever you lot tell me, I put half as much again on top.
        resigned | broken promise | someone who stopped passing it on | Your messages stay with me now. It's no fun being the one who said so.
        resigned | broken promise | someone not surprised | I hadn't even taken my coat off for it.
        resigned | broken promise | someone let down before | Promise away. It's nice to hear, like the radio in another room.
        resigned | broken promise | someone with a second plan | This time I'd sorted out something else before I got to the end of your sentence.
        resigned | broken promise | someone kind | You meant it when you said it, I expect.
        resigned | deadline | someone with a date to meet | Well, that's me too late. I'd better write the apology.
        resigned | deadline | someone who will pay up | I'll swallow the fine. Arguing costs more than it's worth.
        resigned | deadline | someone who tried | It won't be done in time and I've made my peace with it.
        resigned | deadline | someone starting over | So I get to do the whole thing again at the next chance, if there's a next chance.
        resigned | deadline | someone who gave up their place | I let another person have my turn. No sense in both of us losing out.
        resigned | deadline | someone with half a job | They can have half. Half is what there is.
        resigned | deadline | someone who warned them | I rang ahead to say it'd be late. They'd guessed.
        resigned | recovery | someone who waits and sees | It's going again, then. I'll give it a while before I lean on it.
        resigned | recovery | someone with a backlog | Now for everything that heaped up. Nobody's coming to help with that, I suppose.
        resigned | recovery | a careful one | I'll keep up my own notes all the same, working or not.
        resigned | recovery | someone who has been here before | Right you are. Till next time.
        resigned | recovery | someone out of practice | I'd honestly given it up. Had to stop and think how it went.
        resigned | recovery | someone unmoved | Everybody's cheering. I'd just like to sit down.
        resigned | recovery | someone who found another way | I've got used to doing without. I may well stay like this.
        thankful | - | someone who read it twice | Clear enough that even I could follow it. Ta.
        thankful | - | someone with people at their elbow | That's something I can say when they ask, thank you.
        thankful | - | someone who feared worse | I'd been imagining things. It's a weight off, just knowing where we stand.
        thankful | - | someone hard to please | You could have dressed it up and you didn't. I noticed.
        thankful | - | someone who seldom writes | I only ever write in to moan, so here's a well done for once.
        thankful | - | someone who passed it on | Sent it round to everyone I could think of, and nobody came back with questions.
        thankful | - | someone usually forgotten | Makes a change to be told, and not have to go digging.
        thankful | - | someone who rearranged things | Because you spoke up I could shift a few things about. Big help.
        thankful | - | someone pleasantly surprised | So there's somebody at home after all. I nearly fell off my chair.
        thankful | - | someone who read it out | I read it aloud here and the grumbling stopped.
        thankful | - | someone with sympathy | Can't be much fun on your side. I hope there's somebody feeding you.
        thankful | - | someone who likes plain words | No waffle. More like that, please.
        thankful | - | someone with some pride | You treat us like grown-ups. That goes a long way with me.
        thankful | - | someone who'd been fretting | I've stopped pacing up and down, and the dog's grateful as well.
        thankful | - | someone short of time | Took me half a minute to read and then I knew what to do. Perfect.
        thankful | - | someone who felt alone with it | I thought I was the only one it mattered to. Good to see you care.
        thankful | recovery | someone with a backlog | It's working here! Quick, before it changes its mind.
        thankful | recovery | someone who'd given up | Gave it a go on the off chance and there it was. Bless whoever did that.
        thankful | recovery | someone who feared for their things | Everything's where I left it. I could cry.
        thankful | recovery | someone who was short with you | I'm sorry about my tone when it was down. You've done well.
        thankful | recovery | someone catching up | The first one went through without a hitch. Go and put your feet up, the lot of you.
        thankful | recovery | a careful one | Seems all right so far, touch wood. Good of you to stick at it.
        thankful | recovery | someone in company | A whoop went up when it came back. I wish you'd been here for it.
        thankful | workaround | someone making do | The other way does work. It's slower, but I'm not stuck any more.
        thankful | workaround | someone who took the tip | I did what you suggested, grumbling, and it did the trick.
        thankful | workaround | someone caught just in time | You saved my bacon with that way round it.
        thankful | workaround | someone who doubted it | I didn't think much of your stopgap, but it's holding.
        thankful | workaround | someone with something pressing | The one thing that couldn't wait has gone off, thanks to that detour of yours.
        thankful | workaround | someone not good with change | Whoever thought up those steps must have had me in mind. Got there first go.
        thankful | workaround | someone with others to think of | A bit of a palaver, I won't lie, but nobody here's going without.
        """
}
