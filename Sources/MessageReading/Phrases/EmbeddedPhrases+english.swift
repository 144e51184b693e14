// swift-format-ignore-file
// Made from en.phrases by `train-reader embed`; edit that file, not this one.

extension EmbeddedPhrases {
    static let english: StaticString = #"""
# What people write in an outage, in English: word classes first, phrases after them.
# The rules of this file stand at the type Phrasebook; after a change run `train-reader embed`.

[@system]
email, mail, mailbox*, webmail, inbox*, outlook, wifi, wireless, internet, network*, server*, system, systems, *system, portal, portals, site, website*, webshop, shop, store, app, apps, application*, program, programme, software
phone*, telephone*, telephony, switchboard, line, lines, connection*, printer*, printing, login, logins, sign-in, signin, log-in, till, tills, card, cards, payment*, checkout*, terminal*, scanner*, scanning, barcode*, pos, eftpos, upi, atm, atms
timetable*, calendar, record, records, database, file, files, drive, drives, folders, storage, teams, sharepoint, canvas, moodle, blackboard, vpn, intranet, onedrive, slack, zoom, sap, excel, citrix, epr, emr, pacs, lims
gate, gates, barrier*, door, doors, lift, lifts, heating, lighting, alarm*, camera*, cctv, pager*, bleep*, whiteboard*, projector*, screen*, tablet*, computer*, pc, pcs, laptop*, kiosk*, desk
booking*, reservation*, ordering, order, orders, registration, rota, rotas, payroll, planner, service, services, platform*, dispatch, power, water, gas, trains, trams, buses, tram, machine, machines, page, pages, form, forms, button, account*, map, maps, feed, stream, database, tracking, search, upload*, download*, sync, messaging, video, calls, backup*

[@broken]
down, out, offline, unavailable, unreachable, inaccessible, broken, dead, frozen, stuck, stalled, slow, crawling, faulty, failing, failed, fails, fail, crashed, crashing, crashes, blank, empty, missing, gone, vanished, lost, disrupted, disruption*, degraded, interrupted, interruption, outage*, failure*, fault, error, errors, bounce*, bouncing, hanging, hangs, freezes, jammed, corrupt*, locked, unusable, unresponsive, dark, silent, borked, bust, knackered, kaput, hacked, defaced, closed, intermittent*, patchy, dropping, drops, drop, refuse*, refusing, reject*, timing out, times out
not working, out of order, out of action, out of service, off the air, on the blink, not loading, not responding, not available, no connection, no access, no signal, no dial tone, not printing, not possible, cut off, cutting out, going down, went down, gone down, fell over, fallen over, error message, white page, white screen, blank page, blank screen, blue screen, black screen, no sound, no picture, stands still, standing still, not sending, not receiving, won't load, won't open, won't start, won't print, does not load, doesn't load, doesn't work, does not work, don't work, do not work, isn't working, aren't working, stopped working, gives an error, gives up, charged twice, double charged, not reachable, no longer

[@works]
works, work, working, running, runs, run, up, online, available, live, restored, fixed, resolved, repaired, operational, normal, open, reopen*, accessible, functioning, function, functions, flowing, usable, ready, sorted, mended, back, done, finished, over, complete, completed, recovered, resume*, printing, taking payments, log in, sign in
up and running, in service, in order, good as new, as normal, back to normal, as usual, in business, on air

[@again]
again, back, once more, resume*, restored, anew

[@people]
student*, pupil*, teacher*, lecturer*, parent*, guardian*, staff, colleague*, employee*, patient*, client*, customer*, citizen*, resident*, tenant*, traveller*, passenger*, commuter*, visitor*, doctor*, nurse*, clinician*, surgeon*, midwi*, user*, everyone, everybody, nobody, anyone, families, household*, member*, volunteer*, driver*, courier*, shop, shops, store, stores, branch*, department*, ward, wards, team, teams, site, sites, campus*, school, schools, class, classes, council*, district*, children, kids, participant*, candidate*, claimant*, people, subscriber*, reader*, rider*, buyer*, seller*, guest*, businesses, trader*, merchant*, carer*, jobseeker*, viewer*, listener*, clinic*, appointment*, exam*, test, operations, theatre*, invoices, salaries, wages, benefits, deliveries, lorries, flights, hospital*, surgery, pharmac*, officer*, clerk*, borrower*, player*, farmer*, shift, shifts, learners, undergraduates

[@supplier]
supplier*, vendor*, provider*, host, hoster, hosting, manufacturer*, maker, makers, contractor*, subcontractor*, installer*, telco, telecom*, carrier, third party, third-party, third parties, external, partner*, operator, agency, data centre, datacenter, data center, head office, ministry, government, bank, company, firm, parent company, openreach, bt, microsoft, google, amazon, aws, azure, cloudflare, verizon, comcast, vodafone, national grid, landlord, consultants, consultancy, builder*, outsourcer, someone else, somebody else, another department, other party, their end, their side, upstream, isp

[@we]
we, i, us, our, ours, ourselves, my, me, myself, mine, we're, we've, we'll, we'd, i'm, i've, i'll, i'd

[@you]
you, your, yours, yourself, yourselves, you're, you've, you'll

[@not]
not, no, never, nothing, nobody, none, nor, neither, without, cannot, can't, cant, won't, wont, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, arent, wasn't, weren't, hasn't, haven't, hadn't, couldn't, wouldn't, shouldn't, hardly, barely, unable, shan't, yet

[@know]
know, known, knows, tell, say, sure, clear, certain, certainty, idea, picture, answer, explanation, established, determined, found, identified, confirm, confirmed, estimate, predict, understand, understood, explain, clue, view, promise, commit, name, give, figure, discover*, pinpoint*, diagnos*, assess*

[@question]
why, how, when, where, what, which, who, whether, if, how long, how many, how much

[@cause]
cause, causes, reason, culprit, source, origin, fault, problem, because, due to, caused by, owing to, thanks to, as a result of, following, after, result of, stems from, triggered by, down to, traced to, comes from, came from, root

[@failed]
failed, failure, broke, broken, burst, blown, blew, snapped, severed, cut, fire, flood, flooded, flooding, leak, lightning, overheated, overheating, short circuit, power cut, power dip, power outage, expired, expiry, wrong, forgotten, overload*, full, filled, update, upgrade, patch, certificate, licence, license, disk, disc, drive, setting*, misconfigur*, configuration, bug, hack, hackers, attack, attacker*, ddos, virus, ransomware, malware, break-in, digger, excavator, cable, plug, water, mouse, mice, rats, mistake, typo, switch, router, firewall, battery, fuse, storage unit, corrupted, crashed, ran out, fell over, deleted, unplugged, pulled

[@engineer]
engineer*, technician*, technical team, specialist*, team, teams, crew, crews, colleague*, it, developer*, programmer*, expert*, electrician*, plumber*, fitter*, contractor*, administrator*, admin, admins, operator*, staff, people, vendor*, supplier*, divers, team-mates, database team, network team, duty, on-call

[@repair]
repair*, replac*, restor*, rebuild*, rebuilt, roll*, reroute*, rerouting, re-routing, rerouted, restart*, reboot*, reset*, resetting, switch*, swap*, mov*, install*, test*, check*, verif*, isolat*, disconnect*, disabl*, unplug*, hire*, hiring, brought in, bring*, called in, calling in, drafted, driv*, drove, fetch*, escalat*, ruled out, ruling out, reload*, load*, import*, re-enter*, reenter*, typ*, print*, call*, ring*, phon*, press*, demanded, agreed, measur*, dig*, splic*, weld*, search*, investigat*, trac*, copy*, copied, clear*, clean*, expand*, add*, migrat*, transfer*, pulling, putting, put, taking, taken, took, shut down, blocked, blocking, patch*, working through, working on, on the phone, on their way, on his way, on her way, on site, sending, sent, laid, laying, fit*, examin*, inspect*, collect*, recover*, handing, handed, undo*, undid, revert*, exempting, re-issu*, texting

[@effort]
hard, tirelessly, around the clock, round the clock, day and night, night and day, flat out, all night, through the night, all day, all morning, all afternoon, all week, all weekend, the whole night, the whole day, the whole weekend, hours, for hours, for days, long hours, overtime, best, utmost, level best, every effort, everything we can, everything in our power, all hands, nonstop, non-stop, without sleep, no sleep, slept, without a break, no break, working their socks off, busting, sweat, blood, tears, toil*, slog*, slaving, graft*, exhausted, shattered, weekend off, evening off, lunch, breakfast, coffee, since dawn, burning the midnight oil, slaved, tireless, relentlessly, crunching, at it, hours on end, backs, given up, sleepless, missed

[@invest]
invested, investing, investment*, million, millions, thousand*, pounds, euro, euros, dollars, money, budget, expensive, costly, spent, spend, spending, cost, costs, poured, sunk, doubled, tripled, expanded, upgraded, renewed, newest, latest, state-of-the-art, state of the art, top of the range, bought, purchased, recruited, hired, staffed, best people, finest, modernis*, moderniz*, overhaul*, funded, funding, capacity, premium

[@past_span]
last year, this year, past year, past years, previous year, last month, recent months, recent years, recently, over the years, years, last spring, last summer, last autumn, last winter, in the past, since 2, over the last, only last, last decade

[@vague]
soon, shortly, asap, later, eventually, presently, momentarily, promptly, quickly, speedily, sometime, imminently, in due course, as soon as, as soon as possible, as quickly as possible, before long, in a bit, in a while, in no time, at some point, one of these days, in the near future, any moment, any minute, when we can, when possible, as and when, once we, until further notice, without delay, at the earliest, swiftly, bear with us, sooner or later, timely, tbc, shortest possible, watch this space, stay tuned

[@certain]
definitely, certainly, guarantee*, promise*, absolutely, without fail, no doubt, without doubt, for sure, surely, sure, assure*, no question, on the dot, sharp, word of honour, my word, pinky, hundred per cent, 100%, 100 percent, no later than, at the latest, will, shall, confirmed, bound to, whatever happens, come what may, mark my words, committed, confirms, in writing, you can count

[@hedge]
expect*, probably, likely, perhaps, maybe, possibly, hope*, hoping, hopefully, estimate*, estimated, aim*, aiming, should, could, might, may, think, thinks, guess, reckon*, anticipate*, all being well, with luck, with a bit of luck, with any luck, if all goes well, if everything goes, provided, subject to, tentative*, provisional*, approximately, roughly, around, about, unless, if, looks like, look like, appears, target*, targeting, best guess, rough, trying, seems, in theory, planned, planning, optimistic, fingers crossed, touch wood, on current, odds, chance, best case, ought, suggest*, between, or so, give or take, forecast*

[@update]
update*, message, messages, news, information, info, word, bulletin, statement, email, newsletter, briefing, report, announcement, press conference, letter, answer, post, text, call, more, status, notice, line, meeting, drop-in

[@tell]
update, inform, tell, post, send, write, report, let, hear, call, ring, email, mail, text, message, brief, announce, share, publish, come back, be back, follow*, find out, know, get, speak, talk, answer, refresh*, issue, expect, be in touch, give, read, put, phone, page, say, explain

[@use]
use, please, call, ring, come, go, go to, visit, write, note, print, keep, pay, bring, send, fill, collect, try, can, may, take, head, ask, report, show, sign, work, save, log, open, switch, order, book, travel, drive, follow, leave, hold, wait, text, fetch, walk, dial, set, put, record, hand, email, check, stay, carry, avoid, have, present, tell, restart, give, continue, borrow

[@alternative]
paper, pen, cash, phone, telephone, by hand, manual*, list, lists, form, forms, instead, alternative*, alternatively, meanwhile, in the meantime, until then, for now, temporar*, other, another, spare, backup, back-up, fallback, workaround, copy, copies, whiteboard, usb, 4g, 5g, hotspot, mobile, replacement, detour, diversion, extra time, extension, extended, postponed, moved, waived, refund*, free, counter, desk, post, fax, radio, runner, personal, home, room, old, accept*, deadline, honour*, printed, walk-in, office, offline, temporary, by phone, in person

[@contactplace]
number, 999, 911, 112, helpdesk, help desk, service desk, support desk, status page, intranet, website, reception, front desk, hotline, helpline, office, page, noticeboard, notice board, info point, room, secretary, channel, desk, hub, support, it support, live chat, chat, library, our line, extension, ext, contact, portal, twitter, whatsapp, group chat, discord, teletext

[@sorry]
sorry, apolog*, regret*, pardon, forgive, apologies, mea culpa, our apologies

[@feel]
understand*, know how, know this, realise, realize, appreciate, aware, recognise, recognize, feel, frustrat*, annoying, inconvenien*, difficult, distress*, worry, worrying, worried, anxious, upsetting, hardship, painful, rotten, awful, terrible, nuisance, miserable, stressful, disappoint*, unacceptable, let you down, frightening, hard on you, put you through, hurts, bad timing, worst moment, trouble, sympath*, imagine

[@own]
responsible, responsibility, accountable, accountability, our fault, my fault, own fault, our mistake, my mistake, our error, on us, on me, ours, ourselves, own it, we own, own this, our job, my job, down to us, answer for, answerable, we answer, should have, shouldn't have, let you down, failed you, we slipped, take the blame, to blame, the buck stops, stand by, stand behind, up to us, mine to, our duty, our decision, my decision, our call, hold us

[@fault]
fault, blame, to blame, failed to, careless*, neglig*, responsible, their mistake, their error, messed up, screwed up, botched, let us down, let down, out of our hands, out of our control, beyond our control, outside our control, nothing we can do, not us, not our, nothing to do with us, not our fault, at the mercy, depend on, dependent on, caused by, thanks to, without telling, without asking, without notice, without warning, supposed to, takes the blame, answer for, explaining to do, owe, owes, sold us, promised us, courtesy of, no say, incompeten*, shoddy, sloppy, pulled, broke

[@minimal]
only, just, merely, small, minor, little, slight*, tiny, few, handful, brief*, briefly, limited, hiccup, blip, glitch, niggle, teething, nothing dramatic, nothing serious, no big deal, not a big deal, not the end of the world, could have been worse, could be worse, worse things, storm in a teacup, fuss, exaggerat*, overblown, perspective, bit of, a bit, hardly, barely, trivial, negligible, mild, modest, minimal, a couple, lucky, no drama, no harm, no panic, keep calm, relax, calm down, touch grass, at least, survive, grown-ups, petty, chin up

[@jargon]
lun, luns, san, nas, raid, bgp, dns, dhcp, ldap, kerberos, vlan, vlans, mpls, ospf, vrf, asn, ssl, tls, tcp, udp, nat, acl, firewall, failover, failback, cluster, clusters, node, nodes, pod, pods, kubernetes, k8s, docker, container*, etcd, namespace, ingress, api, apis, endpoint*, backend, front-end, frontend, load balancer*, proxy, reverse proxy, hypervisor, vmware, esx, esxi, vm, vms, vcenter, iscsi, fibre channel, datastore, snapshot*, replica*, replication, rollback, rolled back, deploy*, pipeline, ci, release, build, commit, hotfix, firmware, kernel, bios, core switch, uplink, trunk, spanning tree, arp, ad, adfs, saml, oauth, sso, idp, mfa, csr, ca, pki, root cause, rca, rto, rpo, sla, slas, p1, p2, p1 incident, sev1, sev 1, sev-1, severity, major incident, change request, cab, rfc, itil, servicenow, ciso, soc, siem, edr, payload, exploit, cve, zero-day, mitigation, mitigate, mitigated, degraded, flapping, latency, throughput, timeout*, packet loss, jitter, bandwidth, heap, memory leak, stack trace, exception, null pointer, query, queries, deadlock*, sql, oracle, postgres, mysql, redis, kafka, rabbitmq, queue, middleware, esb, edi, hl7, fhir, sftp, ftp, smtp, imap, mx, dkim, spf, plc, scada, hmi, interlock, ups, pdu, psu, busbar, ipsec, tunnel, route leak, prefix*, peering, ip address*, subnet*, gateway, dmz, force majeure, indemni*, liquidated, data processing agreement, pursuant, statutory, governance, stakeholder*, compliance, business continuity, bcp, mttr, sre, iam, vpc, az, availability zone, s3, ec2, lambda, cdn, tgt, dc, ingestion, telemetry, provisioning, orchestration, controller, fabric, chassis, backplane, line card, optics, sfp, dwdm, otdr, crds, cert-manager, tcs, rls, inter-dc, quorum, split brain, split-brain, idempotent, sharding, shard, throttling, backoff

[@prepare]
prepare, be prepared, plan, plan for, plan on, assume, count on, do not count, don't count, expect delays, make arrangements, arrange, bear in mind, be ready, brace, rest of the, for days, days, weeks, several days, a long time, long haul, long time, not today, not this week, not tonight, not before, no earlier, not until, at least, at the earliest, at worst, worst case, in the worst case, further notice, foreseeable, may last, may take, could take, could last, will take, without the system, into next week, ahead, in advance, won't be back today, make sure you have, stock up, lengthy, prolonged, the long run, into the night

[@hostile]
sigh, moaning, moan, whining, whinge, complain*, no point, pointless, as we already said, as we said, as already said, as i said, already told you, for the last time, once again, for the third time, three times, how many times, stop calling, stop asking, stop ringing, stop emailing, stop, quit, do not call, don't call, do not ring, don't ring, read the, can read, learn to, impatient, patience, spare us, grow up, get over it, deal with it, tough, tough luck, bad luck, too bad, some of you, banned, no time for, waste, wasting, your fault, if you had, had you, clearly can't, nonsense, ridiculous, childish, entitled, drama, get a life, common sense, not rocket science, bothering, pestering

[@agree]
ok, okay, fine, great, good, lovely, super, perfect, excellent, thanks, thank you, cheers, understood, noted, clear, will do, sounds good, good news, no problem, no worries, no rush, take your time, we wait, we'll wait, i'll wait, sit tight, i'll pass, pass it on, pass that on, i'll tell, tell everyone, agreed, happy with, right you are, fair enough, trust, appreciate, brilliant, wonderful, that's all, go ahead, so be it, works for me, fine by me

[@challenge]
how do you know, how sure, how certain, how confident, on what, based on, basis, what if, worst case, worst-case, evidence, proof, prove, show me, grounds, measured, tested, which steps, percent, per cent, guarantee, not acceptable, unacceptable, not good enough, too vague, you said, you told, doesn't add up, don't believe, can't accept, cannot accept, won't accept, concrete, specific, who has, why, confidence, convinced, doubt, verified, says who, according to whom, plan b, wrong, disagree, what exactly

[@escalate]
director*, ceo, cio, cfo, coo, board, managing director, vice president, vp, executive, escalat*, higher, contract, clause, article, penalty, penalties, sla, breach, notice, default, legal, lawyer*, solicitor*, damages, terminate, termination, cancel, switch supplier, tender, top priority, priority one, p1, manager, boss, supervisor, duty manager, regulator, ombudsman, inspectorate, or else, otherwise, else, ultimatum, claim, annex, schedule, emergency number, account manager, successor, headquarters

[@mobilise]
hire*, hiring, rent*, renting, extra, budget, money, freed, sign, signed, pay, paying, buy, buying, order, ordered, fly, courier, taxi, van, spare, second team, second track, parallel, in parallel, both at once, replace*, fallback, paper, bring in, bringing in, call in, calling in, draft in, send you, sending you, put on, joins you, join you, specialist*, expert*, people, borrow*, freelancer*, capacity, generator, standby, overtime, whatever it costs, purchase, petty cash, lend, loan, reserve, start on, switch to

# ---------------------------------------------------------------------------------------------------------

[problem]
@system ... @broken
@broken ... @system
@system ... @not ... @works
can't|cannot|unable ... log|print|pay|call|email|open|access|order|book|reach|receive|send|use|see|enter|save|sign
@not ... working|loading|available

[impact]
@people ... @not
@people ... cannot|can't|unable|waiting|wait|stuck|miss|missing|lose|affected|must
means ... @people|@you
affects|affected|affecting|hits|hit ... @people
so ... @people ... @not

[cause]
cause|reason|culprit ... is|was|lies
@cause ... @failed
@failed ... @cause
caused by
due to
@supplier ... @failed

[unknown]
@not ... @know
cause|scope|extent|duration|reason ... unknown|unclear
unknown
unclear
no idea
@question ... @we ... @not
remains to be seen

[actions]
@engineer ... @repair
@we ... @repair
have|has|are|is ... @repair

[ownership]
@own
@we ... @own

[empathy]
@sorry
@we @feel ... @you|this|how|what
must be ... frustrating|hard|difficult|worrying|annoying

[next_update]
<time> ... @tell|@update
@tell|@update ... <time>
<rhythm> ... @tell|@update
@tell|@update ... <rhythm>

[workaround]
@use ... @alternative
@alternative ... @use
meanwhile|instead ... @use|@you
in the meantime
until then

[contact]
<page>
<mail>
<phone>
call|ring|phone|dial|ext|extension ... <number>|@contactplace
@contactplace ... help|questions|open|answer*
help|questions|news|latest ... @contactplace
see|visit|check|ask|come ... @contactplace

[prepare]
@prepare ... @hedge|<time>|days|weeks|without
<floor>
not ... today|tonight|week|tomorrow
could|may|might|will take|last ... days|weeks|long|longer

[restored]
@system ... @works ... @again
@system ... back
@works ... @again
@again ... @works
fixed|resolved|restored|repaired

[hard]
<time> ... @again|@works
@again|@works ... <time>
@certain ... @works|@again
@certain ... <time>
will|shall be ... @works|@again

[hedged]
@hedge ... <time>
<time> ... @hedge
@hedge ... @again|@works

[refused]
@not ... eta|time|date|timescale|timeline|timeframe|estimate|forecast
how long|when ... @not ... @know
how long ... unknown|unclear|anyone
when ... unknown|anyone
eta|duration|time|end ... unknown|tbd|tbc|tba
tbd
tba

[effort_excuse]
working|worked|work|been|trying ... @effort
@effort ... working|worked|work|been|trying
doing our|everything|all best|can
since ... @effort

[blame]
@supplier ... @fault
@fault ... @supplier
@fault ... @you
waiting|dependent ... @supplier

[investment]
@invest ... @past_span
@past_span ... @invest
@we ... @invest

[minimise]
@minimal ... issue|problem|outage|users|@people
only a
just a
could have been worse
no big deal

[vague]
@vague
keep ... posted|informed|updated
more to follow
updates to follow
update|updates ... follow
will advise
looking into
more|news|word ... when|as|soon|later

[jargon]
@jargon

[hostile]
@hostile
call|calling|ring|ringing|asking ... @not
@not ... call|calling|ring|ringing|asking
stop ... calling|asking|emailing|ringing

[accepts]
@agree

[challenges]
@challenge
how sure|do|long|many|confident

[escalates]
@escalate

[mobilises]
@mobilise

# The sentences that must never be missed, in their plainest forms.
[blame proves]
cause|fault|problem|issue|failure|error|blame lies|sits|rests|is with|at our|the|a? @supplier
cause|fault|problem|issue|failure|error lies|sits|is entirely|squarely|solely|fully with|at our|the? @supplier
our|the @supplier fault|failure|mistake
our|the @supplier is|are to blame
not our fault
not my fault
not our doing
out of our hands
beyond our control
outside our control
nothing we can do about it
nothing to do with us

[blame denies]
not|never our|the|a|any? @supplier
nothing to do with our|the @supplier
rather than our|the @supplier

[next_update denies]
no message|update|bulletin|news <time>
there will be no message|update|bulletin|news
no message|update|bulletin will|is|comes

[effort_excuse proves]
for half a day already
been looking|searching|hunting|digging for hours
been at it all morning|day|night|weekend|afternoon
been at it for hours
worked|working through the night

[investment proves]
put a lot of money
invested heavily|millions
spent millions|thousands
a lot of money and

[hard proves]
definitely|certainly be fixed|back|done|ready|working|solved|resolved|up
be definitely|certainly fixed|back|done|ready|working
definitely|certainly fixed|back|done|ready|working|solved|resolved
guarantee|guaranteed|promise it|this|everything will|is be? fixed|back|done
"""#
}
