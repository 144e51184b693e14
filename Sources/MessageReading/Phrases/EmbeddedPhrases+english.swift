// swift-format-ignore-file
// Made from en.phrases by `train-reader embed`; edit that file, not this one.

extension EmbeddedPhrases {
    static let english: StaticString = #"""
# What people write in an outage, in English: word classes first, phrases after them.
# The rules of this file stand at the type Phrasebook; after a change run `train-reader embed`.

[@system]
email, mail, mailbox*, webmail, inbox*, outlook, wifi, wireless, internet, network*, server*, system, systems, *system, portal, portals, site, website*, webshop, shop, store, app, apps, application*, program, programme, software, phone*, telephone*, telephony, switchboard, line, lines, connection*, printer*, printing, login, logins, sign-in, till, tills, card, cards, payment*, checkout*
terminal*, scanner*, scanning, barcode*, pos, eftpos, upi, atm, atms, timetable*, calendar, record, records, database, file, files, drive, drives, folders, storage, teams, sharepoint, canvas, moodle, blackboard, vpn, intranet, onedrive, slack, zoom, sap, excel, citrix, epr, emr, pacs, lims, gate, gates, barrier*, door, doors, lift, lifts, heating, lighting, alarm*, camera*, cctv, pager*
bleep*, whiteboard*, projector*, screen*, tablet*, computer*, pc, pcs, laptop*, kiosk*, desk, booking*, reservation*, ordering, order, orders, registration, rota, rotas, payroll, planner, service, services, platform*, dispatch, power, water, gas, trains, trams, buses, tram, machine, machines, page, pages, form, forms, button, account*, map, maps, feed, stream, tracking, search, upload*
download*, sync, messaging, video, calls, backup*, emails, mails, gmail, office 365, o365, m365, microsoft 365, google workspace, gsuite, chromebook*, ipad*, macbook*, thin client*, workstation*, desktop*, handheld*, handset*, headset*, softphone*, voip, landline*, voicemail*, answerphone*, answering machine, call centre, call center, contact centre, hotline*, intercom*, tannoy
pa system, public address, walkie-talkie*, two-way radio*, radios, airwave, broadband, fibre, ethernet, lan, wan, hotspot*, router*, modem*, eduroam, extranet, single sign-on, two-factor, 2fa, authenticator*, password reset*, logon*, log-on, sign-on, remote desktop, remote access, remote working, cash register*, cash desk*, cash machine*, cashpoint*, chip and pin, card machine*
card reader*, card payment*, contactless, direct debit*, standing order*, online banking, internet banking, mobile banking, banking app, bacs, chaps, faster payments, self-checkout*, self checkout*, self-service, price label*, weighing scale*, loyalty card*, gift card*, ticketing, ticket machine*, e-ticket*, box office, seat map, seating plan, tap to pay, turnstile*, departure board*
departures board, arrivals board, information board*, display board*, baggage belt*, baggage system, conveyor*, carousel*, check-in, bag drop, e-gate*, flight information, signalling, level crossing*, key fob*, fob, fobs, key card*, keycard*, swipe card*, badge reader*, badges, access control, entry system, door entry, roller shutter*, shutter*, escalator*, elevator*, stairlift*, boiler*
radiator*, air con, air-con, air conditioning, ventilation, hvac, thermostat*, freezer*, fridge*, chiller*, cold room*, cold store*, fire alarm*, burglar alarm*, panic button*, nurse call, sprinkler*, floodlight*, streetlight*, street light*, traffic light*, traffic signal*, scoreboard*, sound desk, lighting desk, lighting rig, sound system, hearing loop, stage lift, fly system
electricity, hot water, production line*, packing line*, assembly line*, robot*, milking parlour, feeder*, feeding system, irrigation, pump*, telemetry, sensor*, meter reading*, smart meter*, flow meter*, weighbridge*, forklift*, label printer*, plotter*, photocopier*, copier*, fax, fax machine, franking machine, sorter*, sorting machine*, picking system, stock control, stock levels, wms
erp, crm, payslip*, timesheet*, time clock*, clocking-in, clocking in, rostering, roster*, sluice*, e-learning, learning environment, vle, lms, brightspace, inspera, turnitin, arbor, bromcom, satchel, classcharts, parentpay, parentmail, seesaw, google classroom, smartboard*, gradebook*, markbook*, reading list*, catalogue*, catalog, self-issue, e-book*, online exam*, exam software
proctoring, plagiarism check*, lecture capture, enrolment system, student portal, patient record*, electronic record*, e-prescri*, prescribing, prescription system, lab results, test results, imaging, emis, systmone, cerner, badgernet, mychart, infusion pump*, vital signs, patient monitor*, telecare, referral system, ambulance dispatch, control room, command and control, planning portal
case management, casework system, e-forms, citizen portal, benefits system, electoral roll, land registry, parking app, parking machine*, parking meter*, pay and display, permit system, bin collection*, charging point*, charge point*, ev charger*, charger*, petrol pump*, fuel pump*, fuel card*, car wash, sat nav*, satnav*, gps, tracker*, route planner*, journey planner*
real-time information, telematics, tachograph*, dashboard*, bodycam*, body cam*, body-worn camera*, number plate recognition, anpr, custody system, crime reporting, radio network, live stream*, livestream*, webcast*, streaming, chatbot*, comments section, jira, confluence, github, gitlab, salesforce, dynamics, workday, xero, quickbooks, netsuite, docusign, adobe, autocad, photoshop
dropbox, google drive, gdrive, trello, asana, webex, skype, eventbrite, shopify, magento, wordpress, paypal, worldpay, zettle, sumup, shared drive*, shared folder*, network drive*, h drive, file share*, file server*, print queue*, document store, document management, search engine*, data warehouse, spreadsheet*, plug-in*, add-in*, browser*, web page*, webpage*, homepage, home page
landing page, log-in page, sign-in page, login screen, online form*, web form*, webform*, contact form*, order form*, e-commerce, online shop*, online store*, shopping basket*, payment page, pda, pdas, equipment, hardware, software update, appliance*, device*, gadget*, gizmo*, kit, websites, intranets, extranets, softwares, infrastructure, ict, sms, text alerts, text messages
push notification*, notification*, chat, direct messages, video conferencing, video link, phone lines, phone system, phone app, switchbord, intranett, prnter*, emial*, e mail, e mails, wi fi, wify, netwrok, nework, sytem, systm, sysem, servr, websit, webiste, aplication*, platfrom, hoist, hoists

[@broken]
down, out, offline, unavailable, unreachable, inaccessible, broken, dead, frozen, stuck, stalled, slow, crawling, faulty, failing, failed, fails, fail, crashed, crashing, crashes, blank, empty, missing, gone, vanished, lost, disrupted, disruption*, degraded, interrupted, interruption, outage*, failure*, fault, error, errors, bounce*, bouncing, hanging, hangs, freezes, jammed, corrupt*
locked, unusable, unresponsive, dark, silent, borked, bust, knackered, kaput, hacked, defaced, closed, intermittent*, patchy, dropping, drops, drop, refuse*, refusing, reject*, timing out, times out, not working, out of order, out of action, out of service, off the air, on the blink, not loading, not responding, not available, no connection, no access, no signal, no dial tone
not printing, not possible, cut off, cutting out, going down, went down, gone down, fell over, fallen over, error message, white page, white screen, blank page, blank screen, blue screen, black screen, no sound, no picture, stands still, standing still, not sending, not receiving, won't load, won't open, won't start, won't print, does not load, doesn't load, doesn't work, does not work
don't work, do not work, isn't working, aren't working, stopped working, gives an error, gives up, charged twice, double charged, not reachable, no longer, malfunction*, inoperative, inoperable, nonfunctional, defective, defunct, glitchy, glitching, glitches, buggy, laggy, lagging, sluggish, jerky, stuttering, stutters, garbled, scrambled, unreadable, illegible, unstable, erratic, flaky
wonky, iffy, dodgy, temperamental, misbehaving, misbehaves, playing up, plays up, acting up, overloaded, swamped, clogged, clogged up, seized up, paralysed, paralyzed, crippled, knocked out, wiped, wiped out, erased, overwritten, misrouted, undelivered, unsent, unprocessed, powerless, kaputt, banjaxed, buggered, conked out, conked, packed in, packed up, given up the ghost
gave up the ghost, dead as a doornail, dead as a dodo, dead in the water, on its knees, on its last legs, belly up, gone pop, gone bang, gone west, gone phut, gone dark, gone awol, gone quiet, up the spout, on the fritz, out cold, out for the count, out of whack, out of sync, out of use, out of reach, out of bounds, kicked the bucket, bit the dust, bitten the dust, flatlined, pear shaped
nonresponsive, tripped, bricked, hosed, is off, are off, been off, was off, is cactus, is stuffed, is toast, is shot, is fried, is fubar, on strike, had it, down and out, is down, are down, been down, were down, was down, keeps crashing, keeps dropping, keeps freezing, keeps failing, keeps timing, keeps logging, keeps cutting, keeps going, kicks you out, kicks us out, throws you out
logs you out, logged out, locks up, locked up, locked out, shut out, spinning, spinning wheel, egg timer, hourglass, in a loop, looping, loops, timed out, timeouts, buffering, buffers, stops at, stops after, stops with, stopped responding, stopped printing, quit working, ceased working, ceased to function, ground to a halt, grinds to a halt, came to a halt, come to a standstill
at a standstill, standstill, halted, suspended, deactivated, disconnected, cut out, cuts out, drops out, dropping out, dropped out, dropouts, does nothing, do nothing, doing nothing, shows nothing, show nothing, shows zero, double-booked, double booked, duplicated, mixed up, read-only, read only, won't connect, won't sync, won't send, won't save, won't scan, won't ring, won't turn on
won't switch on, won't come on, won't boot, won't budge, won't close, won't accept, won't take, won't let, won't work, won't respond, can't connect, can't log in, can't log on, cannot log in, cannot connect, can't get in, can't get on, can't get through, cannot get in, cannot be reached, can't be reached, cannot be used, can't be used, can't be opened, cannot be opened, no internet
no wifi, no power, no heating, no hot water, no water, no lights, no phones, no email, no emails, no network, no response, no reply, no data, no results, no card payments, no joy, no-go, no dice, no dialling tone, no ringtone, nothing works, nothing loads, nothing happens, nothing prints, nothing comes, nothing goes, nothing arrives, nowt works, none of it works, zero bars, not syncing
not scanning, not ringing, not opening, not closing, not connecting, not accepting, not taking, not showing, not displaying, not updating, not arriving, not delivered, not coming through, not getting through, not going through, not operational, not functioning, not accessible, not processing, not processed, not charging, not reading, not recording, not running, not starting
not switching, not in service, not in use, not up, not open, ain't working, isnae working, doesnae work, didn't work, went offline, gone offline, goes offline, went dark, went dead, went silent, went blank, went off, gone off, fallen down, falls over, falling over, keeled over, brought down, taken down, knocked offline, kicked offline, taken offline, under attack, compromised, breached
infected, encrypted, glitch, problem with, problems with, trouble with, issues with, issue with, difficulties with, throws an error, throwing an error, throws errors, throwing errors, giving errors, giving an error, gives errors, bad gateway, server error, service unavailable, access denied, page not found, red light, red cross, grey screen, frozen screen, snail's pace, slow as treacle
painfully slow, very slow, dead slow, slower, slowly, slowness, snail pace, half-dead, lifeless, ineffective, unserviceable, non-operational, inoperational, unavailble, unavalable, unavailabe, innaccessible, inaccesible, unaccessible, intermitent*, interupted, interuption*, outtage*, unreachble, unresponsve, brocken, borken, malfuction*, kapput, fecked, shagged, goosed, kiboshed, wrecked
ruined, damaged, destroyed, burnt out, burned out, blown up, smashed, torn, flooded, frozen up, froze, freezing up, jams, jamming, stalls, stalling, lags, lag, sticks, sticking

[@works]
works, work, working, running, runs, run, up, online, available, live, restored, fixed, resolved, repaired, operational, normal, open, reopen*, accessible, functioning, function, functions, flowing, usable, ready, sorted, mended, back, done, finished, over, complete, completed, recovered, resume*, printing, taking payments, log in, sign in, up and running, in service, in order
good as new, as normal, back to normal, as usual, in business, on air, reinstated, reactivated, re-enabled, enabled, reconnected, functional, operating, operates, responding, responds, loads, scanning, syncing, connects, connected, reachable, healthy, stable, stabilised, stabilized, green, all green, alive, alive and kicking, firing on all cylinders, humming, purring, ticking over
shipshape, hunky-dory, right as rain, as good as new, back in business, back in action, back on track, back on line, back on its feet, back on their feet, back from the dead, back up, back online, back live, back in service, back in operation, in operation, in working order, in full working order, up again, live again, good to go, all clear, all systems go, smoothly, sorted out, cured
rectified, remedied, patched up, squared away, put right, put to rights, takes cards, taking cards, accepting cards, accepting payments, accepting orders, can pay, can print, can log in, can book, can order, able to log in, able to print, able to book, able to use, able to access, log on, sign on, logging in, goes through, going through, lights on, fixed up, brought back, came back
business as usual, bau, normal service, service as normal, running smoothly, running normally, working normally, working properly, working fine, works fine, does its job, doing its job, behaving, behaves, functions normally, performing, ready for use, ready to use, fit for use, in use, workable, serviceable, functonal, workin, werking, wokring, resloved, restord, restred, fxd
reset and running, switched on, turned on, lit, powered, powered up, live and kicking, tickety-boo, sound as a pound, grand

[@again]
again, back, once more, resume*, restored, anew, once again, as before, like before, as it was, as they were, the way it was, as it should, as they should, as they ought, afresh, as ever, like normal, like it used to, as it used to, as it did, as they did, like always, as always, agian, agin, agn, over again, from scratch, like new, properly, back again, all over again

[@people]
student*, pupil*, teacher*, lecturer*, parent*, guardian*, staff, colleague*, employee*, patient*, client*, customer*, citizen*, resident*, tenant*, traveller*, passenger*, commuter*, visitor*, doctor*, nurse*, clinician*, surgeon*, midwi*, user*, everyone, everybody, nobody, anyone, families, household*, member*, volunteer*, driver*, courier*, shop, shops, store, stores, branch*
department*, ward, wards, team, teams, site, sites, campus*, school, schools, class, classes, council*, district*, children, kids, participant*, candidate*, claimant*, people, subscriber*, reader*, rider*, buyer*, seller*, guest*, businesses, trader*, merchant*, carer*, jobseeker*, viewer*, listener*, clinic*, appointment*, exam*, test, operations, theatre*, invoices, salaries, wages
benefits, deliveries, lorries, flights, hospital*, surgery, pharmac*, officer*, clerk*, borrower*, player*, farmer*, shift, shifts, learners, undergraduates, pharmacist*, paramedic*, porter*, receptionist*, secretar*, cashier*, shopper*, diner*, chef*, waiter*, waitress*, barista*, bartender*, housekeep*, cleaner*, caretaker*, janitor*, librarian*, archivist*, curator*, steward*, usher*
actor*, actress*, musician*, dancer*, singer*, stagehand*, audience*, concertgoer*, theatregoer*, ticket holder*, season ticket*, supporter*, fans, coaches, referee*, trainer*, athlete*, swimmer*, golfer*, spectator*, pilot*, cabin crew, flyer*, holidaymaker*, tourist*, motorist*, cyclist*, pedestrian*, trucker*, haulier*, skipper*, docker*, stevedore*, shipper*, picker*, packer*
loader*, machinist*, mechanic*, foreman, foremen, grower*, vets, milk producer*, angler*, keeper*, ranger*, warden*, inmate*, prisoner*, detainee*, lawyer*, solicitor*, barrister*, judge*, juror*, jurors, magistrate*, witness*, defendant*, victim*, police, constable*, sergeant*, firefighter*, fire crew*, ambulance*, call-taker*, call taker*, call handler*, dispatcher*, caller*
emergency services, emergency department, accident and emergency, maternity, oncology, radiology, outpatient*, inpatient*, day case*, gp surgery, gp practice*, practices, dentist*, physio*, junior doctor*, locum*, relatives, next of kin, toddlers, infants, babies, newborns, nursery, nurseries, creche, creches, kindergarten*, sixth form*, a-level*, gcse*, leaving cert, freshers
undergrad*, postgrad*, phd student*, researcher*, academic*, professor*, faculty, faculties, tutor*, invigilator*, examiner*, applicant*, graduates, alumni, boarders, governors, headteacher*, head teachers, teaching assistant*, supply teacher*, school run, year group*, cohort*, taxpayer*, ratepayer*, householder*, homeowner*, landlords, leaseholder*, lodger*, neighbour*, neighbor*
villager*, locals, members of the public, general public, the public, elderly, pensioner*, vulnerable, refugees, asylum seeker*, voters, voter, elector*, councillor*, social worker*, case worker*, caseworker*, inspector*, surveyor*, licence holder*, permit holder*, blue badge*, account holder*, cardholder*, policyholder*, policy holder*, saver, savers, investor*, depositor*, shareholder*
franchisee*, retailer*, wholesaler*, stallholder*, publican*, hotelier*, payroll team, purchasing, sales, logistics, back office, front office, home worker*, homeworker*, remote worker*, field staff, night shift*, day shift*, early shift*, late shift*, shift worker*, agency staff, temps, apprentice*, interns, trainee*, mums, dads, mothers, fathers, folk, folks, lads, punters, ppl
staffers, workforce, crew, crews, workers, worker, personnel, executives, colleages, collegue*, coleague*, studnet*, cutomer*, pateint*, pasenger*, passanger*, recidents, neighbourhood*, neighborhood*, village*, street*, household, homes, flats, postcode*, postal code*, zip code*, borough*, county, counties, region*, parish*, building*, wing, wings, premises, location*, offices, depot*
warehouse*, plants, factory, factories, farm, farms, libraries, museum*, gyms, pools, stations, garages, airports, prison*, courts, courtroom*, lectures, lecture, lessons, lesson, seminar*, tutorial*, assessment*, assignment*, coursework, dissertation*, enrolment*, graduation, matinee*, evening show, concert*, matches, fixtures, training session*, parcel*, shipment*, consignment*
pallet*, prescriptions, scans, x-rays, blood tests, referral*, admissions, discharges, ward rounds, hearings, weddings, wedding, funeral*, burial*, passport*, permits, grants, pensions, pension, allowance*, payslips, bills, transactions, withdrawals, mortgage*, hirers, allotment holders, congregation*, worshippers, parishioner*, choir*, scouts, walkers, drinkers, bathers, campers, skiers
donors, beneficiaries, sponsors, exhibitors, delegates, attendees, organisers, journalists, editors

[@supplier]
supplier*, vendor*, provider*, host, hoster, hosting, manufacturer*, maker, makers, contractor*, subcontractor*, installer*, telco, telecom*, carrier, third party, third-party, third parties, external, partner*, operator, agency, data centre, datacenter, data center, head office, ministry, government, bank, company, firm, parent company, openreach, bt, microsoft, google, amazon, aws
azure, cloudflare, verizon, comcast, vodafone, national grid, landlord, consultants, consultancy, builder*, outsourcer, someone else, somebody else, another department, other party, their end, their side, upstream, isp, suplier*, supplyer*, service provider*, hosting provider*, hosting company, hosting partner*, hosting firm, cloud provider*, cloud supplier, cloud host
internet provider*, network provider*, network operator*, phone company, telephone company, mobile operator, mobile network, power company, electricity company, energy supplier, energy company, utility company, grid operator, water company, water board, card processor, payment processor*, payment provider*, acquirer, card company, software house, software company, software firm
software vendor, software maker*, app developer*, web agency, web developer*, web designer*, design agency, integrator*, reseller*, dealer*, distributor*, importer*, licensor, leasing company, lease company, maintenance company, maintenance contractor, maintenance firm, lift company, lift engineers, alarm company, security firm, security company, facilities company, facilities management
building owner, building manager, building management, property manager, managing agent*, letting agent*, subbie*, subbies, gas company, construction company, construction firm, road workers, roadworks, road crew, group it, corporate it, central it, shared services, shared service centre, it department, it provider, it partner, it company, it contractor, it firm, managed service*, msp
outsourcing partner, offshore team, offshore, mother company, headquarters, hq, government department, national service, national body, franchisor, capita, fujitsu, atos, accenture, ibm, dell, hp, hpe, cisco, lenovo, crowdstrike, okta, fastly, akamai, ovh, hetzner, rackspace, godaddy, ionos, equinix, fortinet, sophos, t-mobile, telstra, optus, nbn, eir, virgin media, talktalk, plusnet
o2, ee, deutsche telekom, network rail, scottish power, edf, british gas, esb networks, con edison, thames water, barclaycard, mastercard, amex, fiserv, verifone, ingenico, ncr, siemens, schneider, otis, kone, schindler, thyssenkrupp, philips, ge healthcare, google cloud, digitalocean, at and t, bell canada, rogers, another party, outside party, outside firm, outside company
outside contractor, external party, external parties, external supplier*, external provider*, external company, external firm, outsiders, the other side, the far end, far end, their data centre, their network, their servers, their server, their system*, their platform, their engineers, their people, their team, their technicians, their helpdesk, their support, their kit, their equipment
their software, their fault, the company that, those responsible, people upstairs, firm that, company that, company who, certain parties, relevant party, relevant authority, cable company, cable operator, net provider, backbone provider, domain registrar, certificate authority, data processor, franchise, wholesale partner, service partner*, technology partner*, delivery partner*
shipping partner*, trusted partner*, technical partner*, partners

[@we]
we, i, us, our, ours, ourselves, my, me, myself, mine, we're, we've, we'll, we'd, i'm, i've, i'll, i'd, ourself, us lot, we all, we ourselves, i myself, yours truly, the undersigned, this office, this team, my team, our team, our side, our end, our department, meself, wee team, all of us, both of us, the two of us, the it team, this department, your it team, your service desk

[@you]
you, your, yours, yourself, yourselves, you're, you've, you'll, u, ur, ye, yous, youse, ya, yall, all of you, you lot, you guys, you all, those of you, any of you, each of you, every one of you, dear all, dear colleagues, you folks, ladies and gentlemen, dear parents, dear customer*, dear resident*, dear member*, you'd, one and all

[@not]
not, no, never, nothing, nobody, none, nor, neither, without, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, couldn't, wouldn't, shouldn't, hardly, barely, unable, shan't, yet, ain't, cannae, couldnae, dinnae, willnae, isnae, wasnae, doesnae, havenae, nae, nowt, nope, nada, zilch, noone, nowhere, mustn't, needn't, mightn't, daren't
amn't, scarcely, rarely, seldom, no one, no longer, not yet, in no way, by no means, under no circumstances, no way, not at all, not even, not one, not a single, fails to, failed to, refuses to, impossible, incapable, lack, lacking, absent, nto, nt, cudnt, wudnt, dunno, unless and until, far from, anything but

[@know]
know, known, knows, tell, say, sure, clear, certain, certainty, idea, picture, answer, explanation, established, determined, found, identified, confirm, confirmed, estimate, predict, understand, understood, explain, clue, view, promise, commit, name, give, figure, discover*, pinpoint*, diagnos*, assess*, knew, knowing, establish, establishes, determine, determines, identify, identifies
predicted, predicting, estimating, confirms, confirming, ascertain*, explains, explained, explanations, tell you, told, fathom, foresee, foreseen, foreseeable, gauge, quantif*, narrow down, narrowed down, put our finger on, put a finger on, put a figure on, put a time on, put a date on, put a name to, work out, worked out, figure out, figured out, find out, found out, make out, clarity
certainties, insight, clues, overview, diagnosis, verdict, conclude, concluded, confidence, speculate, speculation, guess, guessing, guesswork, hazard a guess, pin down, pinned down, get to the bottom, bottom of, in the dark, none the wiser, wiser, verify, verified, visibility, inkling, foggiest, faintest, idea why, say when, say why, say how, say whether, say if, answers, commit to
rule out, ruled out, excluded, isolate, isolated, pinpointed, diagnosed, understanding, picture of, handle on, rhyme or reason

[@question]
why, how, when, where, what, which, who, whether, if, how long, how many, how much, howlong, whose, whom, why on earth, what caused, what went wrong, what happened, how come, how far, how big, how bad, how soon, how wide, how widespread, how serious, how severe, how often, how it, in what way, which of, what time, what exactly, whether or not, if and when, until when, till when
since when, wot, wen, wether, hoo long, how lang

[@cause]
cause, causes, reason, culprit, source, origin, fault, problem, because, due to, caused by, owing to, thanks to, as a result of, following, after, result of, stems from, triggered by, down to, traced to, comes from, came from, root, caused, causing, root cause, underlying cause, reasons, culprits, explanation, trigger, triggered, blame for, guilty party, villain, the offender, offending
at fault, behind it, behind this, is behind, lies behind, lay behind, lies with, lies in, lay in, lies at, resulted from, results from, arising from, arose from, arises from, stemming from, stemmed from, originates, originated, originating, as a consequence of, in consequence of, consequence of, on account of, by reason of, in the wake of, brought on by, brought about by, prompted by
set off by, sparked by, provoked by, created by, courtesy of, led to, leading to, resulting from, put down to, attributable to, attributed to, traced back to, tracked down to, boils down to, comes down to, turns out, turned out, coz of, bc of, becuase, becasue, becos, due too, casue, casued, coused, reson, owing, what went wrong, found that, discovered that, it emerged, transpired
transpires, source of, why this happened, why it happened, why it broke

[@failed]
failed, failure, broke, broken, burst, blown, blew, snapped, severed, cut, fire, flood, flooded, flooding, leak, lightning, overheated, overheating, short circuit, power cut, power dip, power outage, expired, expiry, wrong, forgotten, overload*, full, filled, update, upgrade, patch, certificate, licence, license, disk, disc, drive, setting*, misconfigur*, configuration, bug, hack
hackers, attack, attacker*, ddos, virus, ransomware, malware, break-in, digger, excavator, cable, plug, water, mouse, mice, rats, mistake, typo, switch, router, firewall, battery, fuse, storage unit, corrupted, crashed, ran out, fell over, deleted, unplugged, pulled, burnt out, burned out, burst pipe, burst main, broke down, broken down, gave out, given out, gave up, packed in, packed up
died, dies, blown fuse, blew a fuse, tripped, tripped out, trip switch, tripped switch, severed cable, cable fault, cable break, cable cut, cut cable, cut through, dug through, dug up, sliced, chewed, gnawed, nibbled, struck, lightning strike, thunderstorm, storm, storms, gale, heatwave, frost, snow, damp, condensation, water damage, water ingress, rainwater, seawater, tide, landslide
tree, squirrel, squirrels, pigeon, pigeons, seagull*, spider*, rodent*, hamster, ant, ants, wasps, spilled, spilt, spillage, coffee, rust, corrosion, corroded, worn, worn out, wear and tear, metal fatigue, faulty, defective, defect, defects, loose, loose cable, loose connection, loose contact, bad contact, dodgy, wrongly, incorrect, incorrectly, mistyped, misread, miscalculated, mixed up
misplaced, forgot, overlooked, neglected, unpaid, invoice, lapsed, ran out of, running out of, out of space, out of memory, out of date, out of sync, full disk, disk full, filled up, clogged, jam, jammed, blocked, saturated, swamped, flood of, surge, power surge, power failure, power supply, brownout, blackout, voltage, outage at, transformer, substation, generator, breaker
circuit breaker, cooling, coolant, capacitor, motherboard, controller, network card, cable*, fibre, mast, antenna, satellite, hard drive, hard disk, hard disks, memory stick, pump, valve, gasket, bearing, sensor, relay, motor, gearbox, hinge, cog, wiring, wire, wires, joint, socket, adapter, hub, pipe, pipes, lorry, crane, jcb, bulldozer, drill, drilled, spade, builders, workmen
roadworks, scaffold*, vandal*, thief, thieves, theft, stolen, copper theft, sabotage, intruder*, intrusion, phishing, phished, trojan, worm, malicious, botnet, cyber attack, cyberattack, cyber incident, breach, hacked, hacker, encryption, crypto, password, passwords, credentials, expired certificate, ssl certificate, domain name, leap second, clock change, daylight saving, summer time
time zone, botched, buggy, faulty update, failed update, failed upgrade, failed migration, bad update, bad patch, dud update, new version, new release, software error, software fault, software bug, programming error, coding error, human error, user error, operator error, slip, fat finger, typing error, glitch, migration, maintenance, rollout, changes, cleanup, script, line of code
corruption, backlog, crash, collapsed, collapse, overload, overrun, leaking, leaked, gas leak, shorted, shorted out, melted, smoke, sparks, explosion, exploded, scorched, cracked, bent, torn, loosened, dropped, fell, fallen, fell off, came off, came loose, worked loose, knocked

[@engineer]
engineer*, technician*, technical team, specialist*, team, teams, crew, crews, colleague*, it, developer*, programmer*, expert*, electrician*, plumber*, fitter*, contractor*, administrator*, admin, admins, operator*, staff, people, vendor*, supplier*, divers, team-mates, database team, network team, duty, on-call, techie*, techies, tech team, tech support, it team, it staff
it department, it people, it crew, it lads, it lot, our it, ict team, ict staff, sysadmin*, sysop*, network manager, network engineer*, network people, db admin*, dba, dbas, database administrator*, system administrator*, systems team, systems manager, infrastructure team, platform team, app team, applications team, development team, dev team, devs, coder*, software engineer*
integrator*, field engineer*, service engineer*, mechanic*, joiner*, locksmith*, welder*, welders, jointer*, splicer*, linesman, linesmen, lineman, linemen, rigger*, fitter, fitters, heating engineer*, lift engineer*, telecoms engineer*, cable crew, repair crew, repair team, repairman, repairmen, maintenance team, maintenance crew, maintenance, estates team, facilities team, caretaker*
janitor*, handyman, foreman, security team, forensic*, incident team, incident manager, response team, crisis team, task force, taskforce, war room, emergency team, night team, night shift, day shift, on-call team, standby team, on-call engineer, duty engineer, duty officer, duty manager, second line, third line, first line, service desk, helpdesk, hosting team, cloud team, data team
data recovery, recovery team, web team, web editor, web developer*, two of us, three of us, four of us, half the team, whole team, entire team, the whole team, everyone in it, apprentice*, trainee*, consultant*, freelancer*, analyst*, tester*, project team, product team, vendor engineer*, supplier engineer*, manufacturer*, guy, guys, lads, bloke, lad, gang, squad, boffin*, wizard*, geek*
nerds, volunteer*, pump crew, gas fitter*, enginer*, engeneer*, engneer*, technican*, technicain*, specalist*, colleauge*, collegue*, head of it, it manager, cto, cio, ciso

[@repair]
repair*, replac*, restor*, rebuild*, rebuilt, roll*, reroute*, rerouting, rerouted, restart*, reboot*, reset*, resetting, switch*, swap*, mov*, install*, test*, check*, verif*, isolat*, disconnect*, disabl*, unplug*, hire*, hiring, brought in, bring*, called in, calling in, drafted, driv*, drove, fetch*, escalat*, ruled out, ruling out, reload*, load*, import*, re-enter*, typ*, print*
call*, ring*, phon*, press*, demanded, agreed, measur*, dig*, splic*, weld*, search*, investigat*, trac*, copy*, copied, clear*, clean*, expand*, add*, migrat*, transfer*, pulling, putting, put, taking, taken, took, shut down, blocked, blocking, patch*, working through, working on, on the phone, on their way, on his way, on her way, on site, sending, sent, laid, laying, fit*, examin*
inspect*, collect*, recover*, handing, handed, undo*, undid, revert*, exempting, re-issu*, texting, fix, fixes, fixed, fixing, mend, mends, mended, mending, patched, patching, rewir*, rewrit*, rewrote, reconnect*, reconfigur*, reinstall*, reinstat*, recod*, reprogram*, recreat*, reconstruct*, reindex*, reassembl*, rebalanc*, refill*, refit*, reseat*, reimag*, rerun, rerunning, replay*
repopulat*, resend*, resync*, resynchron*, rekey*, renew*, re-plug*, retest*, rolled back, rolling back, roll back, backed out, backing out, switched over, switching over, failing over, power cycl*, powering up, powering down, powered down, brought forward, bypass*, circumvent*, divert*, redirect*, decontaminat*, defrost*, drain*, drying out, pump*, vacuum*, scrub*, solder*, crimp*
dismantl*, unscrew*, unblock*, unjam*, unlock*, untangl*, swapped, swapping out, substitut*, upgrad*, downgrad*, configur*, tweak*, adjust*, realign*, calibrat*, throttl*, purg*, delet*, quarantin*, disinfect*, decrypt*, retriev*, salvag*, rescu*, reconcil*, recalculat*, refund*, chasing up, negotiat*, summon*, engag*, mobilis*, mobiliz*, deploy*, dispatch*, despatch*, flown in, flew in
flying in, rushed in, called out, call out, calling out, dragged in, roped in, borrow*, buying, bought, purchas*, procur*, courier*, shipping in, shipped in, driving over, driven over, standing by, stood by, monitor*, keeping an eye, gather*, analyz*, diagnos*, debug*, troubleshoot*, sift*, scour*, plough*, combing through, sifting through, going through, wading through, walking through
stepping through, working our way, work through, narrow*, pinpoint*, identif*, excavat*, dug, digging, dug out, digging up, erect*, built, rigged, wired, wiring, laid out, running a cable, pulling cable, pulled new, plugged, plugging, seal*, bolted, cut out, cutting out, shut off, switched off, turned off, turning off, closed off, cordon*, sandbag*, evacuat*, set up, setting up, sets up
put up, put in, puts in, putting in, put back, taken over, takes over, taking over, took over, handed over, handing over, hand-keyed, keyed in, keying in, hand-written, wrote down, processed by hand, working down, worked out, typed in, typing in, one by one, bit by bit, step by step, rack by rack, floor by floor, sent out, brought up, bringing up, bring up, brought online
bringing online, spun up, spinning up, stood up, standing up, reviewed, review*, audit*, cross-check*, doublecheck*, archived, archiving, compressing, scanned, scanning, located, locating, observing, analysed, analysing, comparing, compared, instructed, instructing, insisted, insisting, capturing, optimising, optimizing, ventilating, warned, warning

[@effort]
hard, tirelessly, around the clock, round the clock, day and night, night and day, flat out, all night, through the night, all day, all morning, all afternoon, all week, all weekend, the whole night, the whole day, the whole weekend, hours, for hours, for days, long hours, overtime, best, utmost, level best, every effort, everything we can, everything in our power, all hands, nonstop
without sleep, no sleep, slept, without a break, no break, working their socks off, busting, sweat, blood, tears, toil*, slog*, slaving, graft*, exhausted, shattered, weekend off, evening off, lunch, breakfast, coffee, since dawn, burning the midnight oil, slaved, tireless, relentlessly, crunching, at it, hours on end, backs, given up, sleepless, missed, flogging, flogged, sweating
sweated, grind, grinding, grafting, grafted, slogging, plugging away, beavering, beavering away, toiling, toiled, sweating blood, moving heaven, heaven and earth, moving mountains, every stone, no stone unturned, pulled out all, pulling out all, all the stops, pull out all the stops, bent over backwards, bending over backwards, above and beyond, extra mile, blood sweat, blood and sweat
flat-out, full tilt, full steam, full speed, top speed, double shifts, double shift, extra shifts, back-to-back shifts, shift after shift, sixteen-hour, 16-hour, 12-hour, twelve-hour, 20-hour, 36 hours, 24 7, night after night, day after day, all through the night, half the night, half a day, half the day, half the weekend, long nights, late nights, late night, all-nighter, all nighter
all-nighters, small hours, wee hours, early hours, into the early hours, crack of dawn, before dawn, until midnight, past midnight, till midnight, until dawn, till dawn, since sunrise, all this time, for ages, donkey's years, hour after hour, hours and hours, days on end, nights on end, for weeks, cancelled leave, cancelled holiday*, holiday cut short, given up their, giving up their
gave up their, gave up his, gave up her, away from their families, families at home, cold pizza, sandwiches, red bull, energy drinks, camp bed*, sleeping bag*, bleary-eyed, bleary eyed, red-eyed, dead on their feet, dead on our feet, knackered, worn out, worn-out, running on coffee, running on fumes, running on empty, on caffeine, fuelled by, no rest, without rest, unceasing*, incessant*
unflagging, untiring, unstinting, valiant*, heroic*, heroes, superhuman, herculean, mammoth, gruelling, backbreaking, painstaking*, feverish*, frantic*, furious*, diligent*, dedicated, dedication, devoted, devotion, hardworking, industrious*, dogged*, perseverance, persever*, energetic*, with might and main, tooth and nail, might and main, like mad, like crazy, like hell, like demons
like trojans, like trojan, like dogs, like stink, their hearts out, their guts out, our guts out, arses off, backsides off, butts off, socks off, pulling their weight, nose to the grindstone, noses to the grindstone, sleeves rolled, rolled up, hammer and tongs, going all out, giving it our all, giving our all, giving it everything, given it everything, everything we have
everything we've got, all we can, all they can, all in our power, all within our power, humanly possible, as hard as, as fast as, utmost to, very best, strive, striving, endeavour*, no effort, sparing no

[@invest]
invested, investing, investment*, million, millions, thousand*, pounds, euro, euros, dollars, money, budget, expensive, costly, spent, spend, spending, cost, costs, poured, sunk, doubled, tripled, expanded, upgraded, renewed, newest, latest, state-of-the-art, state of the art, top of the range, bought, purchased, recruited, hired, staffed, best people, finest, modernis*, moderniz*
overhaul*, funded, funding, capacity, premium, outlay, expenditure, expense, expenses, capex, funds spent, grant money, taxpayers' money, members' money, six figures, six-figure, seven figures, seven-figure, five-figure, eight figures, small fortune, fortune, a packet, king's ransom, arm and a leg, pretty penny, quid, dosh, bn, billion, billions, mln, hundreds of thousands
tens of thousands, hundred thousand, half a million, quarter of a million, hefty sum, considerable sum*, substantial sum*, substantial investment, heavy investment, major investment, invest, invests, reinvest*, splashed out, forked out, shelled out, ploughed, pumped, channelled, injected, sank, sunk into, splurged, budgets, top dollar, top-of-the-range, best money, money can buy
money could buy, no expense spared, spared no expense, cutting-edge, cutting edge, leading-edge, world-class, world class, best in class, best-in-class, market leader, market-leading, industry-leading, gold-plated, rolls-royce, ferrari, high-end, top-notch, top notch, first-class, brand new, brand-new, spanking new, newly built, newly installed, new data centre, new server room
new network, new system, new platform, new equipment, new hardware, modern equipment, modernise, renewal, refurbish*, rebuilt, revamp*, refresh programme, refresh project, replaced all, upgrade programme, transformation programme, digital strategy, digital transformation, roadmap, fibre everywhere, redundan*, triple-redundant, two data centres, second data centre, extra servers
extra staff, extra engineers, more staff, more engineers, twice the size, twice as many, twice as much, bigger team, expanded team, strengthened, quadrupled, headcount, fte, ftes, certification, iso 27001, award-winning, accredit*, iso-certified, best engineers, best specialists, highly skilled, highly trained, highly qualified, procurement, procured, tendered, purchase of
licences worth, euros worth, pounds worth, dollars worth, a lot of money, lots of money, so much money, good money, serious money, big money, big bucks, bucks, megabucks, well funded, well-funded, well equipped, well-equipped, well resourced, well-resourced

[@past_span]
last year, this year, past year, past years, previous year, last month, recent months, recent years, recently, over the years, years, last spring, last summer, last autumn, last winter, in the past, since 2, over the last, only last, last decade, previous years, past months, past decade, past few years, past few months, past two years, past three years, past five years, last few years
last couple of years, couple of years, last two years, last three years, last five years, recent times, this spring, this summer, this autumn, this winter, this fall, last fall, last quarter, past quarter, this quarter, last term, this term, last season, this season, last financial year, this financial year, fiscal year, over the summer, during the summer, over christmas, since january
since last year, since the summer, since 2020, since 2021, since 2022, since 2023, since 2024, since 2025, in 2022, in 2023, in 2024, in 2025, during 2024, during 2025, for years, for decades, year after year, year on year, year in year out, annually, yearly, a year ago, years ago, two years ago, months ago, not long ago, only recently, lately, in the last, in the past year, in recent
of late, until recently, a while back, a while ago, ever since, this decade, to date, so far this year, already this year, earlier this year, the year before, two years in a row, the other year, last budget, this budget, last christmas, last easter, past season, just last, just replaced, just renewed, just upgraded, just bought, only just

[@vague]
soon, shortly, asap, later, eventually, presently, momentarily, promptly, quickly, speedily, sometime, imminently, in due course, as soon as, as soon as possible, as quickly as possible, before long, in a bit, in a while, in no time, at some point, one of these days, in the near future, any moment, any minute, when we can, when possible, as and when, once we, until further notice
without delay, at the earliest, swiftly, bear with us, sooner or later, timely, tbc, shortest possible, watch this space, stay tuned, soonish, sooner, soonest, as soon as we can, as soon as we know, as soon as practicable, as soon as feasible, as fast as possible, as fast as we can, as quickly as we can, as quick as we can, as speedily as possible, as rapidly as possible, at the soonest
at the earliest possible, earliest possible, at your earliest, at our earliest, with all speed, with all possible speed, with all haste, post-haste, pronto, in a jiffy, in a jiff, in a tick, two ticks, in a sec, in a second, in a moment, in a minute, in a mo, in a trice, in a flash, in a wee while, wee while, wee bit, in a short while, short while, shortly after, in short order
in a heartbeat, before you know it, before you can say, in next to no time, no time at all, not long now, won't be long, shouldn't be long, not be long, not too long, almost there, nearly there, any second, any second now, any time now, any day now, any hour now, any minute now, sometime soon, some time soon, at some stage, at a later stage, at a later date, at a later time
down the line, down the road, further down the line, in good time, all in good time, in the fullness of time, in the coming period, coming period, in the coming hours, coming hours, coming days, in the next while, the next while, in the foreseeable future, foreseeable future, for the foreseeable, for the time being, when the time comes, when we know, when we have, when i know
when i have, when i hear, when we hear, when there is, when there's, when it's back, when it's fixed, when it's done, when it's ready, when ready, whenever, as and when needed, as it comes in, as it becomes available, once available, once we know, once i know, once it's, once resolved, once fixed, once we have, once there is, in due time, due course, eventual, some day, someday
one fine day, sooner rather than later, rather sooner, at speed, before too long, afore long, ere long, anon, in the near term, near future, in the short term, short term, more soon, more later, more to come, more to follow, further information will, further details will, further updates will, updates as, as they come, as things develop, as the situation develops, as it unfolds
keep watching, keep you in the loop, in the loop, keep you informed, keep you posted, keep you updated, keep you abreast, keep you up to date, will let you know, hang tight, sit tight, patience please, a bit of patience, a little patience, bear with me, bare with us, bear with the team, asap please, a s a p, soom, shortley, immediatly, imminent, momentarilly, forthwith, expeditiously
speedy, mañana

[@certain]
definitely, certainly, guarantee*, promise*, absolutely, without fail, no doubt, without doubt, for sure, surely, sure, assure*, no question, on the dot, sharp, word of honour, my word, pinky, hundred per cent, 100 percent, no later than, at the latest, will, shall, confirmed, bound to, whatever happens, come what may, mark my words, committed, confirms, in writing, you can count
cast-iron, cast iron, iron-clad, rock solid, rock-solid, for definite, def, defo, deffo, defs, undoubtedly, unquestionably, indisputably, without question, without a doubt, beyond doubt, beyond a doubt, beyond question, no ifs, no buts, no ifs or buts, no ifs no buts, no two ways, categorically, unconditionally, unreservedly, positively, assuredly, rest assured, be assured, be sure
you can be sure, sure as, as sure as, make no mistake, you have my word, my word on it, give you my word, on my word, on my honour, on my life, cross my heart, hand on heart, hand on my heart, scout's honour, swear, i swear, solemnly, pledge*, vow*, guaranteed, guaranty, garantee*, gaurantee*, guarentee*, definately, definatly, definitly, certanly, set in stone, carved in stone
written in stone, signed and sealed, in the bag, done deal, dead certain, dead cert, a certainty, safe bet, bet my, bet your, my hat, put money on, bank on it, count on it, count on that, count on us, rely on it, rely on that, rely on us, depend on it, take it from me, take my word, take it to the bank, trust me, believe me, mark my word, no sweat, no fear, not a shadow
shadow of a doubt, fail-safe, foolproof, hundred percent, one hundred percent, one hundred per cent, 100 per cent, 110 percent, a hundred percent, full certainty, certainty, with certainty, absolute certainty, cannot fail, can't fail, can't go wrong, cannot go wrong, nothing can go wrong, come hell or high water, rain or shine, one way or another, no matter what, whatever it takes
inevitably, unfailingly, without exception, to the minute, on the stroke, stroke of, bang on, spot on, dead on, promptly at, at the very latest, not later than, not a minute later, not a second later, going to be, gonna be, will surely, will definitely, will certainly, firm promise, firm commitment, contractually, contractual, confirmed by, without delay, deadline of, absolutly
total certainty, totally sure, quite sure, quite certain, perfectly sure, fully confident

[@hedge]
expect*, probably, likely, perhaps, maybe, possibly, hope*, hoping, hopefully, estimate*, estimated, aim*, aiming, should, could, might, may, think, thinks, guess, reckon*, anticipate*, all being well, with luck, with a bit of luck, with any luck, if all goes well, if everything goes, provided, subject to, tentative*, provisional*, approximately, roughly, around, about, unless, if
looks like, look like, appears, target*, targeting, best guess, rough, trying, seems, in theory, planned, planning, optimistic, fingers crossed, touch wood, on current, odds, chance, best case, ought, suggest*, between, or so, give or take, forecast*, expectation*, expectancy, expected, presumably, presume*, suppose*, supposedly, assume, assuming, assumption, guestimate*, guesstimate*
ballpark, ball park, ballpark figure, in the region of, in the order of, thereabouts, or thereabouts, somewhere around, somewhere between, sometime around, some time around, round about, circa, approx, aprox, approximatly, probly, prob, probs, prolly, probaly, probabley, mebbe, mibbe, maybes, perhaps by, mayhaps, conceivably, potentially, potential, feasibly, plausibl*, foreseeably
in principle, in all likelihood, in all probability, most likely, more than likely, likelihood, probability, odds are, chances are, chances, fair chance, good chance, every chance, slim chance, even chance, 50 50, fifty-fifty, fifty fifty, percent chance, per cent chance, percent sure, per cent sure, touch and go, with a fair wind, fair wind, following wind, god willing, please god
weather permitting, time permitting, traffic permitting, circumstances permitting, permitting, barring, barring surprises, barring accidents, barring setbacks, barring anything, all going well, all things being equal, if all is well, if all goes to plan, if all goes, all going to plan, if nothing else, if nothing goes wrong, if it holds, if that holds, if this works, if that works
if it works, if the test, if the tests, if the part, if they, if we're lucky, if you're lucky, if we are lucky, on condition, conditional, conditionally, contingent, dependent on, depending on, depends on, dependant on, provided that, providing, as long as, so long as, given that, working assumption, working on the assumption, working estimate, current estimate, first estimate
early estimate, rough estimate, latest estimate, indication, indicative, indicatively, provisional estimate, pencilled in, pencilled, pencil in, penciled, in pencil, tentatively, preliminary, not certain, not guaranteed, not a promise, no promise, no promises, no guarantee, no guarantees, can't guarantee, cannot guarantee, can't promise, cannot promise, without guarantee
don't hold me to it, don't hold us to it, don't quote me, hold me to, hold us to, could slip, may slip, might slip, slippage, pushed back, optimistically, pessimistically, cautiously, cautiously optimistic, hopeful, hope for, with hope, hope to, here's hoping, knock on wood, knock wood, keep your fingers crossed, toes crossed, praying, wishful, aim is, ambition, intend*, intention
plan is, plans to, shooting for, gunning for, pushing for, angling for, looking good for, points to, pointing to, reckoned, due to be, due by, due back, believe*, belief, feel it, sense is, tends to, wouldn't be surprised, would guess, would say, would expect, would think, would hope, i'd say, we'd say, i'd guess, at a guess, a guess, at best, at worst, best estimate, at a push
at a pinch, if need be, early afternoon, late afternoon, somewhere in, some time in, sometime in, sort of, kind of, more or less, plus or minus, within reason, 3ish, 4ish, 5ish, noonish, fiveish, latest guess, as things stand, as it stands, as it looks, as far as we can tell, as far as we can see, apparently, word is

[@update]
update*, message, messages, news, information, info, word, bulletin, statement, email, newsletter, briefing, report, announcement, press conference, letter, answer, post, text, call, more, status, notice, line, meeting, drop-in, sitrep*, situation report*, status report*, status update*, progress report*, progress update*, state of play, state of affairs, bulletins, circular, circulars
communique*, communication*, comms, e-mails, mails, memo, memos, mailing, mailshot, tweet, tweets, posting, blog post, blog, announcements, press release*, press statement*, press briefing*, press call, statements, briefings, letters, newsflash, news flash, readout, heads-up, heads up, shout, debrief, recap, summary, round-up, rundown, feedback, answers, reply, replies, developments
the latest, latest on, next one, further details, more details, full details, fresh details, outcome, findings, meetings, stand-up, conference call, town hall, townhall, webinar, q and a, drop-in session, walk-in session, information session, info session, information evening, team meeting, video call, teams call, zoom call, phone call, callback, call back, follow-up, followups, texts
text message*, sms, whatsapp message, voice message, voicemail message, push message, notices, loudspeaker announcement, tannoy announcement, announcment*, anouncement*, messsage*, mesage*, msg, msgs, upate*, udpate*, updte, udate*, infomation, informaiton, comunication*, commnication*, status mail, service notice*, service bulletin*, lines from us, a line, a word, sign of life
dispatches

[@tell]
update, inform, tell, post, send, write, report, let, hear, call, ring, email, mail, text, message, brief, announce, share, publish, come back, be back, follow*, find out, know, get, speak, talk, answer, refresh*, issue, expect, be in touch, give, read, put, phone, page, say, explain, updating, updated, informs, informed, informing, tells, telling, posted, posting, sends, writes, writing
reporting, hears, hearing, calling, rings, ringing, emailing, mailing, texting, messaging, briefs, briefing, announces, announcing, announced, shares, sharing, publishes, publishing, published, comes back, coming back, come back to, get back, gets back, getting back, get back to, getting back to, back to you, back with you, back with more, back with news, report back, reports back
reporting back, write again, post again, speak again, talk again, call again, ring again, mail again, be in contact, get in touch, gets in touch, in touch, be on to you, circulate*, disseminat*, communicat*, relay, relays, broadcasts, tweet, tweets, notify, notifies, notified, notifying, advise, advises, advising, explains, explaining, convey, conveys, pass on, passes on, fill you in
fill in the details, gives you, giving you, give a shout, give you a shout, shout, holler, drop you, drop you a line, drop a line, ping you, ping, buzz you, give you a bell, give you a ring, give you a call, give you a buzz, phone you, phoning, talk to, speak to, spoken to, stand in front of, sit down with, meet, meets, reconvene, convene, touch base, check in, checks in, checking in
check back, checking back, look again, look here, look in, looks in, read here, read more, you'll read, you'll hear, you hear, you'll see, you will hear, you will read, you will receive, due from us, follows, following up, reach out, reaching out, answering, report in, speaks, talks

[@use]
use, please, call, ring, come, go, go to, visit, write, note, print, keep, pay, bring, send, fill, collect, try, can, may, take, head, ask, report, show, sign, work, save, log, open, switch, order, book, travel, drive, follow, leave, hold, wait, text, fetch, walk, dial, set, put, record, hand, email, check, stay, carry, avoid, have, present, tell, restart, give, continue, borrow, uses
using, pls, plz, plse, kindly, feel free, you can, you could, you may, you might, you are able, you're able, you're welcome, welcome to, best to, it's best, may be used, can be used, can be done, may be paid, can be paid, can be made, can be reached, can be collected, can be found, phoning, calling, ringing, dialling, writing, visiting, jot, jot down, scribble, write down, note down
log on paper, tick off, sign in on, sign the, fill in, fill out, hand in, handed in, handing in, hand over, drop off, drop by, drop in, pop in, pop into, pop round, pop down, pop over, swing by, stop by, call in at, head to, head for, walk up, walk over, line up, join the, pick up, bring along, bring a, bring your, take along, grab, gather, go via, go through, go round, go by, divert
reroute, switch to, revert to, fall back on, rely on, resort to, make do, get by, carry on, keep going, keep on, keep to, stick to, proceed, fax, pay by, pay with, pay in, pay cash, invoice, check in at, look up, consult, refer to, refer, read from, copy, retype, photograph, screenshot, save locally, store locally, connect to, plug in, plug into, tether, unplug, turn off, turn on
switch off, switch on, power off, power down, reboot, log out, sign out, sign off, prop, wedge, knock, ring the bell, pull down, show your, tell the, ask for, ask the, ask at, ask your, submit, upload, download, print out, print off, deliver, fetch your, steer clear, don't use, do not use, don't open, do not open, don't click, do not click, don't touch, do not touch, boil, rinse
evacuate, assemble, report to, teach from, work from, work from home, wfh, work at home, use your, use our, try the, try another, redial, try later, come back later, allow extra, leave early, set off, set out, plan your, postpone, delay your, disregard, park at

[@alternative]
paper, pen, cash, phone, telephone, by hand, manual*, list, lists, form, forms, instead, alternative*, alternatively, meanwhile, in the meantime, until then, for now, temporar*, other, another, spare, backup, fallback, workaround, copy, copies, whiteboard, usb, 4g, 5g, hotspot, mobile, replacement, detour, diversion, extra time, extension, extended, postponed, moved, waived, refund*
free, counter, desk, post, fax, radio, runner, personal, home, room, old, accept*, deadline, honour*, printed, walk-in, office, offline, temporary, by phone, in person, papers, paper form*, paper list*, paper copy, paper copies, paper register, paper chart*, paper ticket*, paper slip*, pen and paper, pencil, pencil and paper, notepad, notebook, clipboard*, chalk, chalkboard
blackboard and chalk, flipchart*, flip chart*, sticky note*, post-it*, carbon copy, carbon paper, duplicate book, receipt book, logbook, log book, ledger, day book, index card*, card index, tally, tally sheet, sign-in sheet, printout*, hard copy, hard copies, hardcopy, handout*, booklet, timetable poster, wall chart, typewriter, calculator, stopwatch, megaphone, loudhailer, bullhorn
walkie-talkie*, two-way radio*, handheld radio*, land line, payphone, mobile number, mobile phone*, cell phone*, cellphone*, own phone, own device, own laptop, private email, personal email, gmail, whatsapp group, signal group, in writing, by post, by mail, by letter, by text, by email, by radio, by word of mouth, by bike, by bus, by taxi, by torch, by ear, by eye, in cash, cash only
exact change, coins, cheque, cheques, check or cash, bank transfer, pay later, on account, on the house, voucher*, gift voucher*, store credit, full refund, reimburs*, compensat*, waive, waiving, fee waived, fine waived, no fines, no fee, no charge, free of charge, free entry, free parking, free travel, tickets accepted, valid tickets, honoured, honored, extending, extends
longer deadline, new deadline, deadline moved, deadline extended, deadline is moved, postponement, postpone*, reschedul*, rebook*, resit, resits, rearranged, rain check, grace period, leeway, late submission, extra week, extra day, extra hour, no penalty, won't be penalised, will not be penalised, without penalty, side door, side entrance, back door, back entrance, back gate
main entrance, main door, other entrance, other door, other lift, goods lift, service lift, stairs, staircase, stairwell, master key, spare key, key safe, metal key, real key, porter will, security will, concierge, caretaker will, escort, by appointment, walk-ins, other branch, other till, other site, sister site, neighbouring, next door, emergency form*, emergency procedure
emergency line, emergency supply, emergency kit, emergency number, contingency, continuity plan, plan b, stopgap, makeshift, improvised, interim, interim solution, short-term fix, work-around*, work around, workarround, way round, way around, bypass, old system, old website, old site, old way, old-fashioned, old fashioned, old school, analogue, analog, offline version, offline mode
cached copy, cached, local copy, local copies, read-only copy, mirror, mirror site, mobile app, web version, browser version, pdf, word document, excel sheet, google form, google docs, dropbox, wetransfer, memory stick, usb stick, thumb drive, flash drive, usb drive, cd-rom, dongle, sim card, mobile data, mobile hotspot, tethering, phone hotspot, starlink, satellite phone, guest wifi
guest network, eduroam, wired connection, cable connection, network cable, ethernet cable, generator*, batteries, torch, torches, candle*, lantern*, gas stove, camping stove, blanket*, heater*, fan heater*, bottled water, bottles of water, tanker*, standpipe*, bowser*, shuttle bus*, replacement bus*, replacement coach*, taxi, taxis, lift share, carpool, on foot, face to face
face-to-face, in-person, verbal, verbally, orally, manually, manaul*, maunal*, replacment*, altenative*, alternitive*, tempory, tempoary, by hand until, runners, messenger, courier, volunteer drivers, until further notice use, for the time being

[@contactplace]
number, 999, 911, 112, helpdesk, help desk, service desk, support desk, status page, intranet, website, reception, front desk, hotline, helpline, office, page, noticeboard, notice board, info point, room, secretary, channel, desk, hub, support, it support, live chat, chat, library, our line, extension, ext, contact, portal, twitter, whatsapp, group chat, discord, teletext, helpdesks
it desk, it helpdesk, it service desk, it office, it room, it hub, it team, it dept, ict desk, ict office, ict support, tech support, technical support, tech bar, genius bar, walk-in desk, walk-in centre, walk-in hour, drop-in desk, drop-in centre, customer service*, customer services, customer care, customer support, customer desk, client services, service point, service centre
service center, contact centre, contact center, call centre, call center, information desk, info desk, information point, information line, info line, information centre, enquiry desk, enquiries desk, enquiries, enquiry line, enquiry office, ticket office, ticket desk, box office, booking office, station staff, gate staff, counter, public counter, switchboard, control room, duty desk
duty officer, duty manager, duty phone, duty number, emergency number, emergency line, emergency desk, incident line, incident room, crisis line, crisis centre, freephone, freefone, toll-free, toll free, landline, mob, tel, tel no, telephone number, phone number, phone line, phone lines, extn, pager, bleep, bleep number, status site, status website, status board, status channel
incident page, outage page, homepage, home page, our site, our website, our page, our app, facebook, facebook page, instagram, linkedin, mastodon, bluesky, slack, slack channel, teams channel, teams chat, chat channel, webchat, web chat, chat box, chatbox, chat window, group app, parents' app, school app, app message, class rep, class reps, team leader, line manager, supervisor
shift leader, shift manager, floor manager, floor walker, floorwalker*, superuser, super user, key user, local it contact, secretary's office, secretariat, school office, front office, main office, back office, registry, registrar's, student services, student union, students' union, student hub, student desk, faculty office, department office, administration office, admin office
porter's lodge, porter's desk, gatehouse, guard house, security desk, security office, security lodge, nurses' station, nurse station, ward clerk, ward office, town hall, civic offices, civic centre, council offices, county hall, library desk, community centre, parish office, village hall, staff room, staffroom, foyer, main hall, entrance hall, atrium, common room, bulletin board
message board, info screen, screens in, notice at, poster at, press office, press officer, media line, newsroom, local radio, radio station, loudspeaker, hotline*, infoline, helplines, email address, web address, url, qr code, this link, the link, at my desk, my desk, my office, my room, my mobile, my number, my extension, my door, knock on, ask for, speak to, talk to, contact me
contact us, reach us, reach me, find us, find me, come to, come and see, come see, see me, see us, visit us, get hold of, get in touch, servicedesk, support line, support team, support centre

[@sorry]
sorry, apolog*, regret*, pardon, forgive, apologies, mea culpa, our apologies, apologise, apologises, apologised, apologising, apologize, apologizes, apologized, apologizing, apologetic, sincere apologies, sincerest apologies, deepest apologies, humble apologies, humblest apologies, heartfelt apologies, many apologies, with apologies, please accept our, accept our apologies
accept my apologies, very sorry, so sorry, really sorry, truly sorry, terribly sorry, awfully sorry, deeply sorry, dreadfully sorry, ever so sorry, sorry about, sorry for, sorry folks, sorry all, sorry everyone, sorry guys, sorry to, sorry that, sory, soz, sozz, sorrry, srry, sry, so sry, apols, appologies, appologise, appologize, apologeis, appolog*, apolgies, apoligies, apolagies
apologys, my bad, our bad, oops, whoops, beg your pardon, beg pardon, beg your forgiveness, forgive us, forgive me, excuse us, excuse the, excuse our, regretful, regrettabl*, regrets, deeply regret, sincerely regret, we regret, i regret, remorse, contrite, ashamed, embarrassed, embarrassing, mortified, hang our heads, hanging our heads, hat in hand, cap in hand, eat humble pie
humble pie, penitent, repentant, atone, make it up to you, make amends, make good, owe you an apology, owe you all an apology, deserve an apology, say sorry, saying sorry, commiserat*, our regrets, without reservation, unreserved*

[@feel]
understand*, know how, know this, realise, realize, appreciate, aware, recognise, recognize, feel, frustrat*, annoying, inconvenien*, difficult, distress*, worry, worrying, worried, anxious, upsetting, hardship, painful, rotten, awful, terrible, nuisance, miserable, stressful, disappoint*, unacceptable, let you down, frightening, hard on you, put you through, hurts, bad timing
worst moment, trouble, sympath*, imagine, understandabl*, understandably, we know that, i know that, know you, know many, know some, know it's, know it is, know you're, know you are, knows how, realising, realises, appreciates, recognises, recognizes, well aware, fully aware, keenly aware, painfully aware, only too aware, all too aware, mindful, conscious that, sensitive to, empathi*
empathy, compassion*, sympathise, sympathize, sympathetic, sympathies, feel for you, feel your pain, our hearts, my heart, heart goes out, hearts go out, thoughts are with, thinking of you, in your shoes, put ourselves in, see how, see what this, see that this, hear you, share your, share the frustration, we get that, i get that, get how, wish it were, wish we could, not what you
not what we, last thing you, last thing anyone, worst possible, worst time, worst day, worst week, bad moment, bad time, awkward moment, awkward, inopportune, unwelcome, unpleasant, unfortunate, inconvenience, inconveniences, inconvienience*, inconvenence*, incovenience*, inconvinience*, inconviniance*, burden, burdens, disruption to your, disruption for you, upheaval, headache
headaches, misery, pain in, aggravation, exasperat*, maddening, infuriating, irritating, irritation, galling, disheartening, discouraging, dispiriting, demoralising, exhausting, tiring, trying time, vexing, vexed, dismay*, discomfort, dreadful, horrible, horrid, ghastly, lousy, gutting, gutted, devastat*, heartbreak*, heart-breaking, nightmare, ordeal, anxiety, anxieties, stressed
worrisome, worries, scary, scared, frightened, alarmed, alarming, unsettling, unnerving, uneasy, nervous, nervewracking, nerve-racking, panicking, crying, angry, anger, annoyed, annoyance, annoyances, furious, fed up, cheesed off, miffed, irate, upset, betrayed, disappointed, let down by us, at the end of your, end of your tether, had enough, tough on you, tough for you, hard for you
hard work for you, isn't easy, far from easy, not nice, isn't nice, not fun, no fun, isn't fun, not ideal, far from ideal, less than ideal, a pain, a real pain, a shame, real shame, a pity, great pity, embarrassing for you, costing you, cost you time, wasted journey, wasted trip, wasted your time, time you don't have, right in the middle, middle of exam*, of all days, of all weeks
of all times, in exam week

[@own]
responsible, responsibility, accountable, accountability, our fault, my fault, own fault, our mistake, my mistake, our error, on us, on me, ours, ourselves, own it, we own, own this, our job, my job, down to us, answer for, answerable, we answer, should have, shouldn't have, let you down, failed you, we slipped, take the blame, to blame, the buck stops, stand by, stand behind, up to us
mine to, our duty, our decision, my decision, our call, hold us, we take responsibility, i take responsibility, take full responsibility, full responsibility, sole responsibility, taking responsibility, accept responsibility, accept full, bear responsibility, bear the responsibility, our responsibility, my responsibility, ultimately responsible, ultimately our, answering for
i answer for, answer to you, answerable to, to answer for, held to account, hold me to account, hold us to account, hold me, accountable for, accountable to you, lies with us, lies with me, rests with us, rests with me, sits with us, sits with me, falls to us, falls to me, falls on us, stops with me, stops with us, stops here, buck stops, the buck, at our door, at my door
laid at our door, at our feet, on our watch, on my watch, under my watch, in our hands, in my hands, ours to fix, ours to solve, ours to carry, ours to own, mine to fix, mine to carry, our problem, my problem, our mess, my mess, our doing, my doing, own doing, own making, our making, own goal, our own mistake, own mistake, own mistakes, own error, own stupidity, own oversight
our oversight, my oversight, our slip, my slip, our blunder, my blunder, our failure, my failure, our failing, our shortcoming*, shortcoming*, we failed, i failed, we got it wrong, i got it wrong, got this wrong, got that wrong, we were wrong, i was wrong, we messed up, i messed up, we screwed up, i screwed up, we cocked up, i cocked up, we goofed, i goofed, we blew it, i blew it
we dropped the ball, dropped the ball, we fell short, fell short, we fumbled, we misjudged, i misjudged, we underestimated, i underestimated, we overlooked, i overlooked, we forgot, i forgot, we neglected, we broke, i broke, we caused, i caused, we deleted, i deleted, we made a mistake, i made a mistake, made a mistake, made an error, made a wrong, wrong call, we chose this
we hired them, i signed off, our choice, my choice, our supplier to manage, my call, could and should, should've, ought to have, we owe you, i owe you, you deserve, you deserved, deserve better, deserved better, expected better, not good enough from us, isn't good enough, we own it, i own it, i own this, i own that, owning up, own up, hands up, hold our hands up, hold my hands up
put our hands up, put my hand up, guilty as charged, blame me, blame us, blame is mine, blame is ours, fault is mine, fault is ours, mine alone, ours alone, entirely ours, entirely mine, solely ours, no excuse, no excuses, without excuse, not hide behind, won't hide behind, not hiding behind, not pass the buck, pass the buck, not point fingers, point fingers, not going to blame
regardless of who, whoever's fault, no matter whose, in our name, under our name, under our roof, our obligation, our promise to you, as head of, i guarantee you, face up, make it right, put it right, put this right, set it right, see it through

[@fault]
fault, blame, to blame, failed to, careless*, neglig*, responsible, their mistake, their error, messed up, screwed up, botched, let us down, let down, out of our hands, out of our control, beyond our control, outside our control, nothing we can do, not us, not our, nothing to do with us, not our fault, at the mercy, depend on, dependent on, caused by, thanks to, without telling
without asking, without notice, without warning, supposed to, takes the blame, answer for, explaining to do, owe, owes, sold us, promised us, courtesy of, no say, incompeten*, shoddy, sloppy, pulled, broke, blames, blamed, blaming, to blame for, the blame, guilty, at fault, culpable, negligence, negligent*, carelessly, carelessness, recklessly, reckless, incompetence, ineptitude, inept
clueless, amateurs, amateurish, amateur hour, cowboys, cowboy outfit, clowns, muppets, jokers, shambles, farce, shamefully, disgrace, disgraceful, unprofessional, substandard, below par, half-baked, half-finished, slapdash, slipshod, bodged, bodge, bungled, bungling, bungle, fumbled, fluffed, cocked up, cock-up, fouled up, foul-up, fucked up, effed up, mucked up, muck-up, blundered
blunder, blunders, cut corners, cutting corners, penny-pinching, asleep at the wheel, asleep on the job, dropped the ball, sitting on their hands, sat on their hands, sat on it, dragging their feet, dragging their heels, dragged their feet, taking their time, taken their time, in no hurry, couldn't care less, can't be bothered, couldn't be bothered, doesn't care, failed us, fails us
failing us, failed you, left us in the lurch, in the lurch, left us hanging, left holding, holding the baby, let everyone down, lets us down, letting us down, once again failed, again failed, got its act together, act together, not got its act, got their act, pointing fingers, passing the buck, fobbed off, fobbing, stonewall*, unresponsive to, never returned, not returned our
ignored our, ignored the, ignored warnings, ignored advice, neglected to, omitted to, forgot to, forgotten to, should have tested, should have checked, should have known, should have warned, should have told, ought to have tested, ought to have known, without testing, untested, without warning us, without informing, without consulting, without consultation, without permission
without asking us, without thinking, behind our backs, behind our back, off their own bat, unbeknown to us, unknown to us, nobody told us, no one told us, never told us, not told us, wasn't told, weren't told, were not told, not informed us, their doing, their fault, their failure, their failing, their problem, their mess, their responsibility, their negligence, their carelessness
their blunder, their cock-up, their shoddy, their oversight, their update, their change, their side, at their end, on their end, on their side, lies with them, rests with them, sits with them, lies elsewhere, lie elsewhere, from elsewhere, somebody else's, someone else's, another's, other people's, others have, others made, others' mistake*, thanks to them, outwith our control
out with our control, outside of our control, beyond our influence, outside our influence, no influence, no control over, have no control, not in our control, not in our hands, not in our power, beyond our power, not of our making, not of our doing, not our doing, not our mistake, not our responsibility, not our problem, not our job, not our department, not my fault, not my doing
not my department, not down to us, no fault of ours, no fault of our own, no part in, had no part, had no hand, through no fault, nothing to do with our, not responsible for, cannot be held, can't be held, not liable, no liability, accept no, accepts no, decline all, disclaim*, hands are tied, our hands are tied, my hands are tied, hands tied, tied hands, stand by helplessly
we can only wait, can only wait, all we can do is wait, nothing left but, nothing for it, left to wait, forced to wait, at their mercy, in their hands, up to them, down to them, it's up to, dependent upon, depend upon, we are victims, we're victims, victims of, victim of, the victim, blame it on, direct your complaints, take it up with, address your complaints, address complaints
ask them, ask the supplier, thank the supplier, you can thank, we can thank, thank them, no thanks to, bravo to, take a bow, you know who you are, some bright spark, bright spark, some genius, genius who, some idiot, idiot who, fell for

[@minimal]
only, just, merely, small, minor, little, slight*, tiny, few, handful, brief*, briefly, limited, hiccup, blip, glitch, niggle, teething, nothing dramatic, nothing serious, no big deal, not a big deal, not the end of the world, could have been worse, could be worse, worse things, storm in a teacup, fuss, exaggerat*, overblown, perspective, bit of, a bit, hardly, barely, trivial
negligible, mild, modest, minimal, a couple, lucky, no drama, no harm, no panic, keep calm, relax, calm down, touch grass, at least, survive, grown-ups, petty, chin up, smallish, smaller, minuscule, miniscule, tiddly, titchy, teensy, teeny, teeny-weeny, itsy-bitsy, weeny, short-lived, short lived, fleeting, momentary, for a moment, a minute or two, few minutes, couple of minutes
few seconds, nothing major, nothing big, nothing much, nothing to worry, nothing to see, nothing special, nothing out of the ordinary, nothing earth-shattering, nothing more, no more than, not more than, at the most, no biggie, not a biggie, no great shakes, no great loss, no tragedy, no disaster, no catastrophe, no crisis, no emergency, not a disaster, not a crisis, not a tragedy
not an emergency, not a catastrophe, not a drama, not a problem, not a matter of life, nobody died, no one died, nobody has died, no one has died, nobody's died, no lives, no one hurt, nobody hurt, nobody was hurt, life goes on, world keeps turning, sky isn't falling, sky is not falling, end of the world, world will not end, not that bad, not so bad, not too bad, not all bad
isn't that bad, isn't so bad, not as bad as, it's not that, fairly small, quite small, very small, very minor, really minor, relatively small, relatively minor, rather small, extremely limited, very limited, very few, only a few, just a few, a mere, a fraction, small fraction, tiny fraction, small percentage, tiny percentage, small number, small group, small minority, minority
isolated case*, isolated incident*, odd user, odd person, one or two, two or three, three or four, hardly anyone, hardly anybody, barely anyone, almost nobody, almost no one, hardly noticeable, barely noticeable, hardly noticed, barely noticed, unnoticed, unnoticeable, scarcely noticeable, inconsequential, insignificant, immaterial, peripheral, unimportant, non-critical, not critical
non-essential, not essential, cosmetic, aesthetic, superficial, run of the mill, teething trouble*, teething problem*, growing pains, snag, snags, snagette, wobble, wobbles, wobbly, hitch, hitches, bump in the road, speed bump, bumps, wrinkle, wrinkles, gremlin, gremlins, quirk, quirks, hiccups, hiccough, blips, glitches, glitchette, niggles, kinks, stutter, burp, sneeze, hairline
ripple, pinprick, mosquito bite, flea bite, flesh wound, trifle, trifles, trifling, trifling matter, small beer, small potatoes, small change, small fry, molehill, out of a molehill, tempest in a teapot, storm in a tea cup, teacup, much ado, ado about nothing, fuss about, fuss over, big fuss, making a fuss, all the fuss, blown out of proportion, out of proportion, overreact*
overreaction, exaggerate, exaggerated, hysteria, hysterical, drama queen, melodrama*, dramatise, keep things in proportion, in proportion, keep perspective, put in perspective, in perspective, sense of proportion, first-world problem*, first world problem*, luxury problem, could have been far, could've been worse, could be a lot worse, it could be worse, might have been worse
worse things happen, things could be worse, others have it worse, elsewhere it's worse, got off lightly, count your blessings, count our blessings, counting our blessings, bright side, look on the bright side, silver lining, every cloud, blessing in disguise, thankfully only, luckily only, fortunately only, luckily just, mercifully, luckily, be grateful, be thankful, can live with
you'll live, you will live, we'll live, survived, you'll survive, you'll manage, manage without, cope without, will cope, enjoy the peace, enjoy the quiet, enjoy the silence, fresh air, read a book, talk to each other, back in the day, used to manage, managed before, did without, in my day, our grandparents, coped before, nice cup of tea, have a cuppa, cup of tea, have a biscuit
keep your hair on, keep your shirt on, cool heads, cool it, chillax, stay calm, keep smiling, cheer up, take a breath, deep breath, don't panic, do not panic, no need to panic, nae bother, no bother, barely an inconvenience

[@jargon]
lun, luns, san, nas, raid, bgp, dns, dhcp, ldap, kerberos, vlan, vlans, mpls, ospf, vrf, asn, ssl, tls, tcp, udp, nat, acl, firewall, failover, failback, cluster, clusters, node, nodes, pod, pods, kubernetes, k8s, docker, container*, etcd, namespace, ingress, api, apis, endpoint*, backend, front-end, load balancer*, proxy, reverse proxy, hypervisor, vmware, esx, esxi, vm, vms, vcenter
iscsi, fibre channel, datastore, snapshot*, replica*, replication, rollback, rolled back, deploy*, pipeline, ci, release, build, commit, hotfix, firmware, kernel, bios, core switch, uplink, trunk, spanning tree, arp, ad, adfs, saml, oauth, sso, idp, mfa, csr, ca, pki, root cause, rca, rto, rpo, sla, slas, p1, p2, p1 incident, sev1, sev 1, severity, major incident, change request, cab
rfc, itil, servicenow, ciso, soc, siem, edr, payload, exploit, cve, zero-day, mitigation, mitigate, mitigated, degraded, flapping, latency, throughput, timeout*, packet loss, jitter, bandwidth, heap, memory leak, stack trace, exception, null pointer, query, queries, deadlock*, sql, oracle, postgres, mysql, redis, kafka, rabbitmq, queue, middleware, esb, edi, hl7, fhir, sftp, ftp, smtp
imap, mx, dkim, spf, plc, scada, hmi, interlock, ups, pdu, psu, busbar, ipsec, tunnel, route leak, prefix*, peering, ip address*, subnet*, gateway, dmz, force majeure, indemni*, liquidated, data processing agreement, pursuant, statutory, governance, stakeholder*, compliance, business continuity, bcp, mttr, sre, iam, vpc, az, availability zone, s3, ec2, lambda, cdn, tgt, dc, ingestion
telemetry, provisioning, orchestration, controller, fabric, chassis, backplane, line card, optics, sfp, dwdm, otdr, crds, cert-manager, tcs, rls, inter-dc, quorum, split brain, split-brain, idempotent, sharding, shard, throttling, backoff, saas, paas, iaas, vdi, rds, rdp, ssh, vnc, snmp, ntp, icmp, ipv4, ipv6, http, https, tcp ip, qos, lacp, vrrp, hsrp, eigrp, stp, wlc, ssid, ssids
tacacs, nps, dot1x, eap, psk, wpa, wpa2, eks, aks, gke, rbac, oidc, jwt, jwts, scim, entra, azure ad, domain controller*, group policy, gpo, gpos, forest trust, fsmo, kdc, spn, keytab, golden ticket, hsm, kms, crl, ocsp, root ca, intermediate ca, tls handshake, cipher*, handshake, sni, cors, csrf, xss, sqli, waf, xdr, mdr, nist, iocs, ioc, ttp, ttps, lateral movement, threat actor*
exfiltrat*, beaconing, rootkit, bootloader, uefi, grub, initramfs, kernel panic, oom, oomkilled, oom killer, segfault, core dump, coredump, heap dump, thread pool, threadpool, connection pool, garbage collect*, gc pause, mutex, race condition, null reference, nullpointer, nullpointerexception, stacktrace, traceback, refactor*, merge conflict, repo, repos, branch protection, jenkins
ansible, terraform, helm chart, istio, service mesh, kubelet, kube-apiserver, control plane, data plane, worker node*, daemonset, statefulset, crashloop*, crashloopbackoff, configmap, pvc, persistent volume*, csi, containerd, image pull, autoscal*, horizontal scaling, blue-green, blue green deploy*, canary deploy*, feature flag*, circuit breaker pattern, rate limit*, rate-limit*, 4xx
500s, upstream timeout*, keepalive, liveness, readiness probe, origin server, edge node*, edge pop, anycast, unicast, multicast, broadcast storm, broadcast domain, mac table, mac address*, cam table, tcam, port channel, etherchannel, sfp module, gbic, transceiver*, patch panel, core router, edge router, access switch, distribution switch, aggregation layer, top-of-rack, top of rack
leaf-spine, spine switch, leaf switch, evpn, vxlan, sdwan, overlay network, underlay, bfd, lsp, ldp, rsvp, route reflector, route table, routing table, default route, blackhol*, asymmetric rout*, mtu, fragmentation, cgnat, dslam, olt, gpon, ftth, fttc, fttp, pstn, isdn, sip trunk*, codec, sbc, pbx, ivr, acd, cti, ss7, imsi, hlr, vlr, msc, enodeb, gnodeb, backhaul, fronthaul
microwave link, dark fibre, roadm, splice enclosure, fusion splice, db loss, raid 5, raid-5, raid 6, raid array, hot spare, rebuild of the array, lun masking, wwn, hba, hbas, multipath, mpio, fabric switch, storage fabric, nvme, ssd, ssds, hdd, smart errors, iops, write cache, dedupe, deduplication, thin provision*, overprovision*, vmotion, vsan, vsphere, hyper-v, nutanix, proxmox, kvm
esxi host*, zfs, ceph, glusterfs, nfs, smb, cifs, dfs, dfsr, ntfs, inode*, fsck, mount point*, redo log*, transaction log*, tempdb, tablespace*, index rebuild, table lock*, row lock*, replication lag, replica set, primary replica, secondary replica, master-slave, read replica, leader election, paxos, zookeeper, elasticsearch, mongodb, mongo, cassandra, mariadb, mssql, sql server, db2
pl sql, stored procedure*, etl, batch job*, cron, cronjob*, scheduler job, message broker, mq, mqtt, amqp, dead letter, dead-letter, consumer lag, schema registry, webhook*, rest api, xml, json, wsdl, payload validation, serialisation, serialization, middleware layer, esb layer, integration layer, hl7 feed, adt feed, dicom, pacs node, iso 8583, hsm cluster, emv, pin block, acquirer host
psp, swift message, sepa, iso 20022, scada server, rtu, rtus, modbus, profibus, profinet, opc, opc ua, vfd, vfds, servo, e-stop circuit, safety relay, safety plc, interlocking, axle counter*, ertms, etcs, balise*, vsd, mcc, switchgear, busbars, kva, crac, crah, 2n, tier iii, tier 3, change freeze, change board, change advisory board, emergency change, standard change, post-mortem, pir
post incident review, problem record, problem management, known error, kedb, cmdb, ci relationship, knowledge article, runbook*, playbook*, swimlane*, raci, kpi, kpis, okr, okrs, slo, slos, sli, slis, ola, olas, msa, nda, dpa, dpia, gdpr article*, nis2, pci-dss, pci dss, hipaa, ferpa, iso 22301, bia, drp, dr site, dr test, disaster recovery plan, warm standby, hot standby, cold standby
hot site, cold site, rpo of, rto of, mtbf, mtta, sev2, sev 2, sev3, p3, p0, priority 2, tier 2, tier-2, l2, l3, level 3 support, bridge call, swarming, hypercare, warroom, triage*, remediat*, root-cause, eradication, hereinafter, aforementioned, heretofore, herein, hereby, notwithstanding, without prejudice, inter alia, pro rata, mutatis mutandis, prima facie, bona fide, ex gratia
vis-a-vis, sub-clause, subsection, indemnity, indemnif*, consequential loss*, limitation of liability, best endeavours, reasonable endeavours, service credit*, cure period, material breach, notice of default, liquidated damages, hold harmless, estoppel, derogation, delegated authority, scheme of delegation, stakeholder management, stakeholder engagement, synerg*, deliverable*
workstream*, work stream*, value stream*, value chain, operating model, target operating model, maturity model, benefits realisation, granular, leverag*, proactive*, ecosystem*, paradigm, deep dive, drill down, cascaded, low-hanging, moving parts, pain points, touchpoint*, customer journey, digital journey, resiliency, scrum, backlog item*, epics, kanban, mvp, poc

[@prepare]
prepare, be prepared, plan, plan for, plan on, assume, count on, do not count, don't count, expect delays, make arrangements, arrange, bear in mind, be ready, brace, rest of the, for days, days, weeks, several days, a long time, long haul, long time, not today, not this week, not tonight, not before, no earlier, not until, at least, at the earliest, at worst, worst case
in the worst case, further notice, foreseeable, may last, may take, could take, could last, will take, without the system, into next week, ahead, in advance, won't be back today, make sure you have, stock up, lengthy, prolonged, the long run, into the night, preparing, prepared for, preparation*, plan around, plan without, plan as if, plan as though, plan accordingly, plan ahead
make plans, make other plans, make alternative, alternative arrangements, other arrangements, make provision*, provision for, make allowance*, allow for, allow extra, reckon on, reckon with, do reckon, take into account, take account of, factor in, budget for, keep in mind, be advised, be warned, forewarned, brace yourself, brace yourselves, bracing, buckle up, dig in, hunker down
strap in, don't expect, do not expect, don't hold your breath, hold your breath, don't rely on, do not rely on, don't bank on, do not bank on, don't bet on, don't wait for, do not wait for, don't plan on, not count on, nobody should count, assume it, assume that, assume we, assume no, assume the worst, expect the worst, prepare for the worst, worst-case, worst scenario
worst case scenario, worst outcome, at the worst, if it comes to the worst, if the worst, pessimistic, pessimist, realistically, to be realistic, be realistic, best to assume, better assume, safest to assume, safe to assume, safest assumption, to be on the safe side, on the safe side, just in case, in case it, in case this, in case we, if it takes, if this lasts, if it lasts
should it last, should this last, should it take, even if it, however long, may be a long, could be a long, might be a long, long one, long night, long day, long week, long weekend, long road, long slog, protracted, drawn out, drawn-out, drags on, drag on, dragging on, much longer, a lot longer, longer term, for longer, for a long, for quite, quite some time, quite a while
some considerable, considerable time, several hours, several weeks, many hours, many days, a number of days, a number of weeks, a few days, couple of days, a couple of weeks, few weeks, for weeks, for months, weeks rather, days rather, rather than hours, not hours, days not hours, weeks not days, over the weekend, whole week, whole day, all of this week, all of today, entire day
entire week, remainder of, rest of today, rest of this, rest of the day, rest of the week, rest of term, for the rest, until after, till after, well into, deep into, far into, into the weekend, into the evening, into tomorrow, into the new, through the weekend, over christmas, next week too, tomorrow as well, tomorrow too, also tomorrow, not before the, not any time soon
not anytime soon, not soon, no time soon, not for now, not in time, not in time for, too late for, won't make, not be ready, won't be ready, will not be ready, not be back, won't be back, not be fixed, won't be fixed, not this side of, not this month, not this year, not this evening, not this afternoon, not this morning, not until after, no earlier than, not earlier than, no sooner than
not sooner than, minimum of, at least another, at least until, at least till, at least two, at least three, another day, another week, another night, another few, may be lost, could be lost, might be lost, may not come back, may never, may be gone, may have to, might have to, you may need, you might need, may not be able, could be repeated, may be repeated, may be cancelled
may be postponed, be repeated, do it again, start over, have a plan, have cash, have a backup, keep cash, keep a torch, take cash, bring cash, carry cash, leave early, leave earlier, leave more time, start earlier, set off early, get in food, fill your, print now, print today, print what, download what, draft in extra, put on extra, roster extra, schedule extra, arrange cover
arrange childcare, arrange for, keep your child, keep paper, have paper, paper ready, on paper for, go on paper, without it for, without email for, do without, manage without, get by without, dont count on, planing for

[@hostile]
sigh, moaning, moan, whining, whinge, complain*, no point, pointless, as we already said, as we said, as already said, as i said, already told you, for the last time, once again, for the third time, three times, how many times, stop calling, stop asking, stop ringing, stop emailing, stop, quit, do not call, don't call, do not ring, don't ring, read the, can read, learn to, impatient
patience, spare us, grow up, get over it, deal with it, tough, tough luck, bad luck, too bad, some of you, banned, no time for, waste, wasting, your fault, if you had, had you, clearly can't, nonsense, ridiculous, childish, entitled, drama, get a life, common sense, not rocket science, bothering, pestering, sighs, moaner*, moaners, moaned, whine, whiner*, whinging, whingeing, whingers
whinger, griping, gripe, gripes, grumbling, grumble, grumblers, grousing, bleat*, bellyach*, carping, kvetch*, sulk*, tantrum*, hissy fit, hissy fits, throw your toys, toys out of the pram, dummy out, cry baby, crybab*, snowflake*, diva*, your highness, sense of entitlement, spoilt, spoiled brat*, babysit*, spoon-feed*, hold your hand, hold everyone's hand, hand-holding, as stated
as previously stated, as previously mentioned, as already mentioned, as already stated, as already explained, as i explained, as we explained, as already announced, as has been said, as per my, per my last, per my previous, per our last, my previous email, as you would know, as you'd know, if you'd read, if you had read, if people read, if you bothered, had you read, had you bothered
for those who can't read, for those who cannot read, for the slow, for the hard of, hard of thinking, hard of hearing, for the umpteenth time, umpteenth, nth time, hundredth time, thousandth time, tenth time, fourth time, fifth time, second time of asking, yet again, i repeat, we repeat, repeat ourselves, repeating ourselves, repeat myself, repeating myself, how many more
how much clearer, need i say, need we say, which part of, what part of, don't you understand, do you not understand, is it so hard, is it that hard, is it too much, too much to ask, for goodness sake, for heaven's sake, for god's sake, for pete's sake, for crying out loud, for the love of, ffs, jfc, wtf, honestly people, oh please, give it a rest, give us a break, give me a break
give it up, leave us alone, leave us be, let us work, let us get on, let it go, get off our backs, off our backs, out of our hair, stop pestering, stop nagging, nagging, badgering, badger, harass*, hounding, hassling, bombard*, spamming, spam us, flooding us, clog up, jamming our, tie up our, tying up, blocking our lines, don't bother, do not bother, don't even, don't you dare
don't start, don't email, do not email, don't write, do not write, don't come, do not come, don't ask, do not ask, don't phone, do not phone, don't text, don't message, no calls, no emails, no more calls, no more emails, no further correspondence, will not be answered, won't be answered, goes unanswered, will be ignored, ignore you, won't answer, will not answer, will not reply
won't reply, not going to answer, hang up on, no interest in, not our concern, your problem, that's your problem, your own problem, your own fault, own fault, serves you, serve you right, asked for it, brought it on yourselves, brought this on yourselves, you people, you lot, certain users, some users seem, apparently some, apparently reading, reading is, reading comprehension
try reading, kindly read, please read before, use your eyes, use your brain, use your head, use your common, think before, grow a pair, man up, toughen up, suck it up, lump it, like it or lump it, tough cookies, tough titty, hard luck, hard cheese, hard lines, live with it, put up with it, put up or, cry me a river, boo hoo, diddums, poor you, poor dears, poor thing*, my heart bleeds
world's smallest violin, smallest violin, get a grip, get real, get stuffed, get lost, bugger off, sod off, piss off, naff off, clear off, go away, shut up, pipe down, zip it, enough already, enough is enough, that's enough, we've had enough, sick of, sick and tired, fed up with, had it with, losing patience, lost patience, patience is running, patience has limits, wearing thin
end of our tether, at our wits, idiot*, moron*, stupid*, dimwit*, fools, foolish, ignorant, ignorance, lazy, laziness, clueless, incompetent users, daft, numpty, numpties, eejit*, muppet*, plonker*, prats, wally, ludicrous, absurd, preposterous, laughable, pathetic, petulant, juvenile, infantile, immature, self-important, selfish, inconsiderate, disrespect*, ungrateful, abusive
abuse will, demanding users, busybod*, know-it-all*, peanut gallery, keyboard warrior*, surprise surprise, believe it or not, contrary to popular, news flash for, shock horror, yawn, end of story, end of discussion, full stop, case closed, discussion closed, no discussion, not up for discussion, simple as, that's that, that is that, comprende, capisce, is that clear, do i make myself
crystal clear enough, hope that's clear, thank you so much for the

[@agree]
ok, okay, fine, great, good, lovely, super, perfect, excellent, thanks, thank you, cheers, understood, noted, clear, will do, sounds good, good news, no problem, no worries, no rush, take your time, we wait, we'll wait, i'll wait, sit tight, i'll pass, pass it on, pass that on, i'll tell, tell everyone, agreed, happy with, right you are, fair enough, trust, appreciate, brilliant
wonderful, that's all, go ahead, so be it, works for me, fine by me, kk, alright, all right, aye, yep, yup, yes, yeah, sure thing, of course, absolutely fine, that's fine, that's ok, that's good, that's great, that works, that'll do, that will do, good enough, good enough for me, suits me, suits us, suit me, fair do's, makes sense, makes perfect sense, understandable, roger, roger that
copy that, wilco, ten four, got that, got it, gotcha, received with thanks, duly noted, consider it done, as you say, whatever you say, as you think best, you know best, you're the expert, you're the boss, i leave it to you, leave it with you, leave it to you, leave that with you, over to you, up to you, your call, in your hands, good hands, i trust you, trusting you, i believe you
i'll take your word, take your word, taking your word, take you at your word, if you say so, good man, good lad, good girl, good job, good work, nice one, nice work, sorted, cool, ace, awesome, amazing, fab, fabulous, fantastic, terrific, splendid, smashing, champion, grand, dandy, fine and dandy, beauty, bonza, no dramas, no drama, no bother, nae bother, not a problem, no probs, no prob
np, no issue, no objection, no objections, happy to wait, happy to hold, glad to hear, good to hear, great to hear, pleased to hear, relieved, a relief, what a relief, music to my ears, great news, excellent news, fantastic news, brilliant news, lovely news, much appreciated, appreciated, i appreciate, ta, tack, thx, thnx, tnx, thks, tks, ty, many thanks, thanks a million, thanks a bunch
thanks for letting, thanks for the update, thanks for the info, thank you for letting, thank you kindly, cheers mate, you star, you're a star, legend, lifesaver, bless you, i'll wait for, wait for your, wait to hear, we shall wait, i shall wait, waiting then, we'll hold, hold on then, hang on then, hold tight, we can wait, i can wait, can wait, that can wait, in your own time
in your own good time, when you're ready, whenever you're ready, no hurry, i'll let them know, i'll let everyone know, let them know, let everyone know, i'll inform, i'll tell them, i'll tell the, telling them, tell them that, tell them so, pass it along, passing it on, passing that on, pass this on, passed on, put it out, i'll put that, i'll post that, i'll announce, announce it
announcing, i'll write that, that's what i'll tell, go for it, do that, do so, do it, please do, please proceed, proceed, crack on, carry on, keep going, off you go, sounds fine, sounds great, sounds like a plan, sounds sensible, sounds reasonable, reasonable, okey dokey, okey-doke, okie dokie, oki, okok, agree, i agree, we agree, accepted, approved

[@challenge]
how do you know, how sure, how certain, how confident, on what, based on, basis, what if, worst case, worst-case, evidence, proof, prove, show me, grounds, measured, tested, which steps, percent, per cent, guarantee, not acceptable, unacceptable, not good enough, too vague, you said, you told, doesn't add up, don't believe, can't accept, cannot accept, won't accept, concrete, specific
who has, why, confidence, convinced, doubt, verified, says who, according to whom, plan b, wrong, disagree, what exactly, how come, how so, how exactly, how reliable, how firm, how solid, how realistic, how likely, how did you, how was, how can you, how would you, how will you, how have you, who says, who told you, who confirmed, who checked, who tested, who measured, who decided
who signed off, by whom, where does that, where's the, where is the, what makes you, what makes, what proof, what evidence, what data, what figures, what numbers, what test, what precisely, what specifically, what does, what do you base, what's that based, what is that based, basis for, based upon, on which basis, on what basis, on what grounds, grounds for, backed up by, back that up
back it up, substantiat*, corroborat*, justify, justification, rationale, reasoning, source for, show us, show your working, walk me through, talk me through, take me through, step by step, spell it out, explain how, explain why, explain that, explain to me, log file, logs please, send me the logs, send the log, send me the, screenshot, in figures, in numbers, as a percentage
what percentage, what percent, which percentage, out of ten, out of 10, scale of one, odds, what odds, how much would you bet, would you bet, bet your, bet on it, stake your, put your name, put that in writing, in writing please, black and white, sign for, sign off on, confidence level, level of confidence, margin of error, uncertainty, assumption*, assuming what, what are you assuming
what could go wrong, what can go wrong, what goes wrong, what happens if, what when, what then, and then what, and if not, and if it, and if that, if it doesn't, if that fails, if it fails, if this fails, failing that, suppose it, supposing, worst scenario, latest possible, at the latest when, upper bound, lower bound, best case and worst, range please, between what, plan c, fallback if
what's the fallback, what is the fallback, backup plan, contingency, is that so, are you sure, are you certain, are you positive, you sure, u sure, sure about that, sure about this, sure sure, quite sure, hand on heart, are you kidding, are you joking, you're joking, kidding me, pull the other one, come off it, give over, not convinced, unconvinced, i'm not convinced, not persuaded
sceptical, skeptical, sceptic, suspicious, dubious, doubtful, i doubt, we doubt, don't buy, not buying, don't trust, hard to believe, find it hard, hardly believe, can't believe, cannot believe, beg to differ, don't think so, think not, i think not, not so fast, wait a minute, just a minute, that's not, that isn't, doesn't make sense, makes no sense, does not make sense, does not add up
doesn't square, does not square, contradict*, inconsistent, at odds with, yesterday you, earlier you, an hour ago you, this morning you, last time you, you also said, you promised, you've said, you keep saying, heard that before, heard this before, heard it before, again and again, that's what you said, isn't acceptable, is not acceptable, won't do, will not do, doesn't cut it
not going to cut it, won't wash, won't fly, isn't good enough, is not good enough, insufficient, not sufficient, not enough, too long, far too long, too late, much too late, no use to me, not an answer, no answer, isn't an answer, that's no answer, vagueness, woolly, wishy-washy, hand-waving, waffle, guesswork, a guess, gut feeling, just a feeling, hope is not, isn't a plan
is not a plan, more concrete, more precise, more specific, specifics, precise, be precise, be specific, be honest, honest answer, straight answer, the truth, what aren't you, what are you not, independently, second opinion, double check, double-check, reproduc*, proven, unproven, untested, unverified, verify, validated, dry run, trial run, sample, test restore, tested it, test results
have you tested, have you tried, have you checked, did you test, did you check, did anyone, has anyone, has it been

[@escalate]
director*, ceo, cio, cfo, coo, board, managing director, vice president, vp, executive, escalat*, higher, contract, clause, article, penalty, penalties, sla, breach, notice, default, legal, lawyer*, solicitor*, damages, terminate, termination, cancel, switch supplier, tender, top priority, priority one, p1, manager, boss, supervisor, duty manager, regulator, ombudsman, inspectorate
or else, otherwise, else, ultimatum, claim, annex, schedule, emergency number, account manager, successor, headquarters, directors, managing partner, chairman, chair of, chairwoman, trustees, governors, chief executive, chief operating officer, chief information officer, vice-president, vps, svp, evp, head of service, head of operations, head of support, your head of, your management
senior management, senior manager, line manager, service manager, delivery manager, incident manager, major incident, crisis team, crisis management, gold command, duty director, your boss, your director, your superior*, your superiors, your ceo, superiors, someone senior, someone higher, higher up, higher-up, higher-ups, further up, up the chain, up the ladder, above your head
over your head, above you, top brass, c-suite, c-level, the very top, go to the top, to the top, take it to, take it further, take this further, take it higher, take this higher, take it up, taking this up, raise it with, raise this with, raise the, raising it, raising this, raising a, bump it up, kick it up, kicking it up, kick upstairs, upstairs, next level, second level, level two
level three, tier three, tier 3, severity one, severity 1, sev one, sev1, p1 it, priority 1, prio 1, prio one, highest priority, critical priority, declare a, declare an, declare this, complaint, formal complaint, official complaint, formally, formal notice, official notice, notice letter, letter before action, registered letter, recorded delivery, put you on notice, on notice
put on notice, last warning, final warning, final notice, last chance, one last chance, or i, or we, or it goes, or your, or i'll, or i will, or i call, or i ring, or else i, if not, if you don't, if you do not, if you haven't, if it isn't, if it is not, if this isn't, unless you, unless i, failing which, failing that, consequence*, contractual, contractually, contracts, service level
service levels, service agreement, framework agreement, response time, resolution time, fix time, in breach, breaches, breached, breaching, violation, violat*, infring*, clauses, appendix, penalty clause, penalty scheme, service credit*, fines, fine of, liquidated damages, compensation, compensat*, liable, liability, hold you liable, hold you responsible, sue, sues, suing, court
litigat*, lawsuit, attorney*, barrister, legal team, legal department, legal action, legal steps, legal adviser*, counsel, arbitration, tribunal, invoice you, bill you, send you the bill, costs to you, charge you, withhold*, withhold payment, payment stops, stop paying, stop payment, suspend payment, not paying, won't pay, freeze payment, retention, deduct*, claw back, clawback
terminated, terminates, ending the contract, end the contract, end our contract, cancellation, cancelling, give notice, giving notice, notice period, switch to your, switch provider*, switching supplier*, move to another, move elsewhere, take our business, our business elsewhere, go elsewhere, your competitor*, competitors, the competition, another supplier, another provider
other supplier, other provider, new supplier, renewal, won't renew, will not renew, not renewing, re-tender, blacklist*, walk away, go public, go to the press, press will, the press, watchdog, ofcom, ofgem, ofsted, fca, cqc, minister, ministry, parliament, regulators, supervisory board, audit committee, auditor*, ministerial, by noon or, by then or, last deadline, hard deadline, cutoff
escelat*, esculat*, eskalat*

[@mobilise]
hire*, hiring, rent*, renting, extra, budget, money, freed, sign, signed, pay, paying, buy, buying, order, ordered, fly, courier, taxi, van, spare, second team, second track, parallel, in parallel, both at once, replace*, fallback, paper, bring in, bringing in, call in, calling in, draft in, send you, sending you, put on, joins you, join you, specialist*, expert*, people, borrow*
freelancer*, capacity, generator, standby, overtime, whatever it costs, purchase, petty cash, lend, loan, reserve, start on, switch to, hired in, rented, rental, rentals, lease, leasing, buys, bought, purchasing, purchased, purchase order, p-card, company card, credit card, my card, company credit card, put it on my, charge it to, send me the bill, bill me, bill us, send the invoice
invoice me, cost is no, costs be damned, money is no, money no object, no object, expense no, hang the expense, cost no object, whatever you need, whatever it takes, all you need, everything you need, anything you need, name your price, double time, triple time, time and a half, pay overtime, paid overtime, overtime approved, approve, approved, approving, approval, authorised, authorise
authorize, authorized, signed off, sign off, green light, green-light, go-ahead, carte blanche, blank cheque, funds, funding, free up, freeing up, freed up, release funds, released, set aside, make available, made available, at your disposal, second engineer, second technician, second pair, extra pair, extra hands, more hands, pair of hands, all hands, another engineer
another technician, another team, another pair, two more, three more, more people, more engineers, extra people, extra engineers, extra engineer, extra staff, extra shift, extra team, extra crew, second crew, second shift, night shift, shift swap, relief, reinforcements, backup team, cavalry, troops, manpower, hands, helpers, volunteers, students to help, temp staff, temps, agency staff
contractors, contractor, consultant*, outside help, external help, external expert*, forensic*, recovery firm, data recovery firm, flying in, fly in, flown in, fly him, fly her, fly them, on the next flight, next flight, on a plane, helicopter, drive over, driving over, drive it, driving up, driving down, pick up, pick it up, collect it, collect them, fetch, fetching, motorbike
motorcycle, same-day courier, courier it, couriers, express delivery, by courier, send a van, send a car, send a driver, my car, lorry, lorries, trailer, loaner, loan unit, loan kit, loaned, lending, spares, spare parts, spare part, spare server, spare switch, spare kit, spare router, replacement unit, new server, new switch, new disk, new disks, new hardware, new kit, second server
second line, second route, second supplier, second source, alternative supplier, other supplier, other vendor, mutual aid, sister hospital, sister site, neighbouring, neighbours', rig up, set up a second, set up a parallel, build a second, build a new, start building, start a second, start restoring, start the restore, parallel track, parallel restore, side by side, alongside
meanwhile we, in the meantime we, on paper, to paper, by hand, manual fallback, go manual, switch over, cut over, cutover, failover to, fail over to, move everyone, move them to, take him off, take her off, take them off, pull him off, pull her off, pull them off, pull people, pull everyone, free him, free her, reassign, reassign*, second him, drop everything, drop the other
cancel leave, call back from, call in the, get hold of, round up, muster, rally, scramble, mobilis*, mobiliz*, generators, hotspots, laptops from, tablets from, sim cards, satellite link, starlink, capacity extra, more capacity, extra capacity, scale up, spin up, extra servers, more servers, more disks, cloud instance, on standby, standby team, hotel room*, book a hotel, pizza
coffee and pizza, food and, catering, taxi for, on me, on us, i pay, we pay, i'll pay, we'll pay, i'll sign, i'll fund, i'll buy, i'll order, i'll send, i'm sending, sending two, sending three, sending someone, sending our, i'll lend, i'll bring, i'll get you, get you a, get them a, put two, put three, put more, throw at it

# Finer classes, for the distinctions on which a label turns.

[@searching]
looking into, look into, looks into, looked into, being looked into, looking at it, investigat*, probe, probing, diagnos*, troubleshoot*, debug*, dig into, digging, digging into, digging through, delving, delve, hunt, hunting, hunting for, chasing down, tracking down, track down, tracing, trace it, narrowing, narrowing down, narrowed down, sifting, combing, poring over, going over
examining, examine, inspecting, analysing, analyzing, analysis, establishing, find out why, finding out, find the cause, trying to find, trying to establish, trying to work out, trying to trace, searching, search for, seeking, ruling out, process of elimination, root cause analysis, fault-finding, fault finding, checking every, going through, getting to the bottom, under investigation
under review, still looking, reproduce the, replicate the

[@waitingfor]
waiting for, waiting on, awaiting, await, awaits, wait for, waits for, waited for, depend on, depends on, dependent on, dependant on, depending on, at the mercy, in the hands of, hangs on, hinges on, stands or falls, held up by, holding us up, reliant on, rely on, relying on, subject to, pending, until they, until the supplier, until the vendor, until the provider, until the part
until the parts, until the technician, until the engineer, no control over, can only wait, up to them, ball is in, their court, on back order, on order, in the queue, not yet heard, haven't heard back, no reply from

[@blameword]
to blame, is to blame, are to blame, blame lies, take the blame, fault lies, fault of, whose fault, their fault, culprit, culprits, guilty party, negligence, negligent, careless, carelessness, incompetence, incompetent, shoddy, sloppy, slapdash, botched, bungled, cocked up, cock-up, messed up, screwed up, mucked up, dropped the ball, let us down, letting us down, lets us down, failed us
in the lurch, fobbed off, cut corners, asleep at the wheel, should have tested, should have known, should have told, without warning, without telling, without asking, without notice, behind our backs, failed to, neglected to, refused to, forgot to, once again failed, responsibility lies, responsibility rests, lies entirely, lies solely, lies squarely, rests entirely, squarely with
entirely with, solely with, take it up with, explaining to do, thanks to their, courtesy of

[@ourfault]
own fault, our own fault, my own fault, our own mistake, my own mistake, our mistake, my mistake, our error, my error, our doing, my doing, our own doing, own doing, own making, own goal, own stupidity, our oversight, my oversight, our blunder, my blunder, we made a mistake, i made a mistake, we made an error, we got it wrong, i got it wrong, we got this wrong, we were wrong, i was wrong
we messed up, i messed up, we screwed up, i screwed up, we cocked up, we broke it, i broke it, we caused, i caused, we forgot, i forgot, we overlooked, we slipped up, we failed you, i failed you, we let you down, let you down, we should have, i should have, we shouldn't have, i shouldn't have, should have been us, on us, on me, down to us, down to me, mea culpa, my bad, our bad

[@ownup]
this is on us, this is on me, that's on us, that's on me, it's on us, it's on me, we own this, we own it, i own this, i own it, owning this, take responsibility, take full responsibility, full responsibility, accept responsibility, accept full responsibility, bear responsibility, responsible for this, i am responsible, we are responsible, i'm responsible, we're responsible
remain responsible, remains our responsibility, our responsibility, my responsibility, ours to fix, mine to fix, ours to solve, answerable to you, answer to you, answer for, answerable, accountable to you, we are accountable, i am accountable, hold us to, hold me to, buck stops, stops with me, stops with us, stops here, not hide behind, hide behind, no excuses, no excuse, whoever's fault
regardless of who, stand behind, we stand by, you are our customer, our job to, my job to, up to us to

[@apology]
sorry, so sorry, very sorry, we're sorry, we are sorry, i'm sorry, i am sorry, apologies, our apologies, my apologies, sincere apologies, please accept, apologise, apologize, apologised, apologising, apologizing, we apologise, i apologise, do apologise, pardon, forgive us, forgive me, forgiveness, mea culpa, regret, we regret, deeply regret, regret the, soz, sry, srry, sory, apols
appologies, appologise, apologys, beg your pardon, owe you an apology

[@feeling]
frustrating, frustration, frustrated, annoying, annoyed, annoyance, disappointing, disappointed, disappointment, upsetting, upset, distressing, distress, worrying, worried, worry, anxious, anxiety, stressful, difficult, hard on you, hard for you, painful, rotten, awful, terrible, horrible, dreadful, miserable, nuisance, inconvenience, inconvenient, inconvenienced, hassle, disruptive
unacceptable, frightening, scary, nerve-racking, nerve-wracking, nightmare, gutting, infuriating, maddening, exasperating, unpleasant, awkward, embarrassing, a shame, a pity, a pain, bad timing, worst possible, worst moment, put you through, causes you, costs you, understand how, understand that, know how, realise how, realise that, realize, appreciate how, appreciate that, imagine how
can imagine, feel for

[@thanks]
thanks, thank you, thank, thankyou, thanking, thanked, many thanks, thx, thnx, ta, ty, cheers, much obliged, grateful, gratitude, thankful, appreciated, much appreciated, appreciate your, thanks for your patience, thanks for bearing, thank you for your patience, for your patience, for your understanding, for your cooperation, for bearing with us, hats off, hat tip, kudos, shout-out
shout out to, credit to, compliments, three cheers, well done to, props to, a big thank, bless you

[@certainty]
definitely, certainly, absolutely, guaranteed, guarantee, guarantees, we guarantee, i guarantee, promise, promised, we promise, i promise, without fail, without doubt, without a doubt, no doubt, beyond doubt, for sure, for certain, rest assured, you have my word, my word, word of honour, hand on heart, cross my heart, cast-iron, set in stone, no question, no ifs, no buts, come what may
whatever happens, mark my words, count on it, bank on it, rely on it, bet on it, dead certain, hundred per cent, hundred percent, 100 per cent, 100 percent, at the latest, no later than, at the very latest, on the dot, o'clock sharp, sharp, not a minute later, definately, defo, undoubtedly, categorically, take it from me, take my word, confirmed in writing, given us their word
assured us, assured me, assures us, swear, sworn, pledge

[@doubt]
not certain, not sure, unsure, uncertain, uncertainty, not guaranteed, no guarantee, no guarantees, no promise, no promises, can't promise, cannot promise, can't guarantee, cannot guarantee, hold us to, hold me to, don't quote, with caution, cautious, cautiously, provisional, provisionally, tentative, tentatively, pencilled, pencilled in, best guess, rough guess, guess, guesstimate
estimate, estimated, ballpark, could slip, may slip, might slip, all being well, all going well, with luck, with a bit of luck, fingers crossed, touch wood, god willing, hopefully, we hope, i hope, hoping, probably, possibly, perhaps, maybe, likely, most likely, in theory, in principle, if all goes, if everything goes, if it holds, if that works, if nothing goes wrong, barring, unless
give or take, or thereabouts, subject to, provided, depending on, doubtful, doubt it, doubts, remains to be seen, up in the air, touch and go, shaky, take it with

[@refusetime]
no eta, no time, no date, no timescale, no timescales, no timeline, no timeframe, no time frame, no estimate, no estimates, no forecast, no prediction, no fix time, no repair time, no restore time, no end time, no indication, no end in sight, no deadline, can't say when, cannot say when, can't say how long, cannot say how long, can't tell when, can't tell how long, cannot tell how long
couldn't say when, don't know when, do not know when, don't know how long, do not know how long, not know how long, no idea when, no idea how long, not sure when, not sure how long, can't give a time, cannot give a time, can't give an eta, can't give you a time, cannot give you a time, can't give an estimate, cannot give an estimate, unable to give, not able to give, won't give a time
won't name, will not name, not name a time, name no time, name no, not naming, not going to name, wouldn't like to say, can't put a time, cannot put a time, can't put a date, can't predict, cannot predict, impossible to predict, impossible to say, too early to say, too early to tell, too soon to say, too soon to tell, anyone's guess, anybody's guess, how long is a piece, piece of string
your guess, eta unknown, eta tbc, eta tbd, eta none, eta nil, eta n a, duration unknown, length unknown, time unknown, tbd, tbc, tba, to be determined, to be confirmed, to be announced, refuse to guess, rather not guess, won't guess, not guess, won't speculate, not speculate

[@soonword]
soon, sooner, soonest, soonish, shortly, presently, asap, a s a p, as soon as possible, as soon as we can, as soon as i can, as quickly as possible, as fast as possible, quickly, swiftly, promptly, speedily, speedy, imminently, imminent, momentarily, any minute, any minute now, any moment, any moment now, any time now, before long, before too long, in a bit, in a while, in a wee while
in a moment, in a minute, in a sec, in a jiffy, in a tick, in no time, in due course, in due time, in good time, in the near future, at the earliest, earliest opportunity, earliest convenience, at some point, at some stage, sometime, some time soon, later, later on, eventually, one of these days, when possible, when we can, as and when, until further notice, sooner or later
won't be long, not be long, watch this space, stay tuned, the fullness of time

[@rhythmword]
hourly, half-hourly, daily, twice daily, nightly, weekly, every hour, every half hour, every two hours, every three hours, every four hours, every 15 minutes, every thirty minutes, every 30 minutes, each hour, each morning, each evening, each day, every morning, every evening, every day, every afternoon, on the hour, on the half hour, at the top of the hour, top of the hour
bottom of the hour, past every hour, past the hour, round the clock updates, twice a day, three times a day, once a day, once an hour, at regular intervals, regular intervals, at set times, fixed times, regularly, and every, then every, hourly thereafter, thereafter, alternate hours, at each shift, every shift, shift change, at fixed intervals

[@bulletin]
update, updates, status update, next update, bulletin, bulletins, message, messages, news, newsletter, statement, briefing, briefings, press conference, press release, announcement, announcements, sitrep, situation report, status report, progress report, status page, status mail, circular, memo, email, text message, sms, tweet, post here, blog, word from us, hear from us, hear from me
hear more, tell you more, know more, let you know, more information, more news, further news, further information, further details, next message, next bulletin, next news, next report, next post, next mail, next word, next statement, next briefing, conference call, town hall, drop-in session, walk-in session, information evening, live stream, call back, callback, ring back, ring you
call you, phone you, get back to you, come back to you, in touch

[@hours]
open, opens, opening hours, opening times, open from, open until, open till, open daily, open late, open today, hours, office hours, business hours, working hours, out of hours, out-of-hours, desk hours, phone hours, visiting hours, core hours, staffed, manned, is staffed, are staffed, staffed from, staffed until, manned from, manned until, available from, available until, reachable from
between the hours, weekdays, mon-fri, mon to fri, monday to friday, mon to sat, monday to saturday, seven days, seven days a week, 7 days, 24 hours, 24 7, 24 hrs, round the clock, from nine to, from 9 to, 9 to 5, nine to five, closes, closes at, closing time, last orders, till late, bank holidays, surgery hours, lines open, lines are open, line is open, lines close, phones are answered

[@phoneword]
call, calls, calling, ring, ringing, phone, phoning, telephone, dial, dialling, dialing, tel, tel no, ext, extn, extension, number, phone number, telephone number, freephone, freefone, toll-free, hotline, helpline, phone line, landline, mobile, mob, cell, switchboard, bleep, pager, text, sms, whatsapp, on the phone, by phone, over the phone, give us a ring, give us a call, give us a bell
give me a ring, give me a call, press 1, press 2, option 1, option 2, voicemail, duty phone, emergency number, dect

[@locationword]
room, floor, ground floor, first floor, second floor, third floor, basement, attic, corridor, hall, main hall, lobby, foyer, reception, front desk, counter, desk, entrance, main entrance, side entrance, gate, gatehouse, lodge, canteen, staff room, staffroom, atrium, office, main office, school office, town hall, library, building, block, wing, ward, theatre, bay, platform, depot, branch
site, campus, yard, car park, courtyard, marquee, tent, kiosk, quay, pier, dock, terminal, concourse, ticket hall, ticket office, stage door, box office, noticeboard, notice board, whiteboard, upstairs, downstairs, next to, opposite, beside, round the corner, at the back, at the front, behind the

[@paperwork]
paper, on paper, paper form, paper forms, paper list, paper lists, paper copy, paper register, paper chart, paper charts, paper tickets, pen and paper, pencil and paper, by hand, manually, manual, handwritten, in writing, clipboard, clipboards, flipchart, flip chart, whiteboard, printout, printouts, printed list, printed lists, hard copy, hard copies, emergency form, emergency forms
downtime form, downtime forms, downtime procedure, logbook, log book, ledger, notebook, notepad, index cards, tally sheet, sign-in sheet, receipt book, carbon copy, cash, cash only, in cash, exact change, coins, cheque, by cheque, bank transfer, invoice later, voucher, vouchers, usb stick, memory stick, hotspot, mobile data, tethering, 4g, 5g, personal email, landline, by phone, by post
by fax, by radio, walkie-talkie, walkie-talkies, runner, runners, courier, spare laptop, spare laptops, loan laptop, generator, torch, torches, candles, stairs, side door, side entrance, back door, master key, spare key, replacement bus, replacement buses, shuttle bus, tanker, bottled water, standpipe, old system, offline mode, workaround, temporary

[@dowithout]
do without, make do, make do without, manage without, get by, get by without, cope without, live without, go without, work without, plan without, carry on without, survive without, teach without, work around, work round, work offline, fall back on, fall back, revert to, switch to, go back to, instead, instead of, in place of, in lieu of, rather than, meanwhile, in the meantime
in the mean time, meantime, for the time being, for now, until then, till then, until it is back, while it is down, while it's down, as long as it, as a stopgap, stopgap, as an alternative, alternatively, as a workaround

[@stopdoing]
please do not, please don't, pls don't, kindly do not, kindly refrain, refrain from, do not use, don't use, do not try, don't try, do not attempt, don't attempt, do not restart, don't restart, do not reboot, don't reboot, do not log, don't log, do not open, don't open, do not click, don't click, do not touch, don't touch, do not send, don't send, do not switch, don't switch, do not turn
don't turn, do not unplug, don't unplug, do not enter, don't enter, do not drink, don't drink, do not pay, don't pay, do not resubmit, don't resubmit, do not order, don't order, do not travel, don't travel, stop using, avoid using, hold off, leave it, leave your, leave the, leave everything, leave them, stay away, stay out, keep away, keep out, steer clear, must not, mustn't
should not use, never share, no need to

[@safety]
keep away, keep clear, keep back, stay away, stay out, stay clear, stand clear, boil, boil water, boiling, do not drink, do not enter, do not touch, do not approach, evacuate, evacuated, assembly point, emergency exit, emergency exits, fire exit, fire exits, fire door, fire doors, fire watch, first aid, life-threatening, life threatening, emergencies, in an emergency, in emergencies
emergency only, emergencies only, urgent cases, call 999, dial 999, call 911, dial 911, call 112, dial 112, call 000, call 111, nearest hospital, nearest a and e, at your own risk, danger, dangerous, hazard, unsafe, precaution, precautions

[@datasafe]
no data lost, no data was lost, no data has been lost, no data loss, nothing lost, nothing was lost, nothing has been lost, nothing is lost, not lost, data is safe, data are safe, your data is safe, data is secure, data intact, intact, safe and sound, backed up, all saved, are saved, is saved, safely stored, preserved, kept safe, unharmed, undamaged, no messages lost, no orders lost
no payments lost, will be delivered, will arrive later, queued, held in a queue, stored up, not leaked, no personal data, no leak, not stolen

[@lossword]
data loss, lost, missing, gone, vanished, disappeared, deleted, erased, wiped, overwritten, corrupted, destroyed, unrecoverable, irrecoverable, irretrievable, irretrievably, gone for good, lost for good, lost forever, may be lost, could be lost, might be lost, leaked, stolen, data breach, exposed, published online, fell into, mislaid

[@scopeonly]
not affected, unaffected, not touched, untouched, not hit, not impacted, not involved, spared, works as usual, work as usual, works as normal, work as normal, working as usual, working as normal, running as normal, runs as normal, running as usual, operating as normal, operates as usual, open as usual, open as normal, as usual, goes ahead, go ahead as planned, going ahead
goes on as planned, as planned, continues as usual, continue as normal, continues as normal, continue to work, continues to work, still works, still work, still working, still open, still running, business as usual, normal service elsewhere, no impact on, no effect on, fully available, remains available, remain available, remains open, remain open, in working order, are fine, is fine
are ok, is ok, all other, everything else, other systems, other services, other sites, other branches

[@numberofpeople]
many, a lot of, lots of, dozens, dozens of, hundreds, hundreds of, thousands, thousands of, tens of thousands, scores of, a number of, several, numerous, countless, a majority, the majority, most of, most, nearly all, almost all, all of, all of you, all of us, every one of, half of, half the, half our, a third of, a quarter of, two thirds, three quarters, one in two, one in three
one in four, one in five, one in ten, per cent of, percent of, everyone, everybody, whole, the whole, entire, the entire, nationwide, everywhere, all over, across all, across the board, company-wide, campus-wide, trust-wide, some of, some users, some customers, a few, a handful, a couple of

[@whois]
accountants, actors, administrators, ambulance crews, anglers, apprentices, architects, bakers, bakery, bank clerks, barbers, builders, bus drivers, butchers, carers, caretakers, carpenters, cashiers, chefs, choir, cleaners, coaches, commuters, conductors, cooks, couriers, curators, dairy farmers, dentists, dispatchers, dockers, doctors, drivers, editors, electricians, engineers on
estate agents, examiners, farmers, field crews, fire crews, firefighters, fishermen, florists, gardeners, growers, guides, hairdressers, hauliers, housekeeping, inspectors, invigilators, joiners, journalists, judges, jurors, landlords, lawyers, lecturers, librarians, lifeguards, lorry drivers, magistrates, mechanics, midwives, musicians, night staff, notaries, nurses, officers, opticians
paramedics, parents, pharmacists, physios, pickers, pilots, planners, plumbers, police officers, porters, postmen, prison officers, professors, pupils, radiographers, rangers, receptionists, registrars, reporters, sailors, sales staff, secretaries, shopkeepers, skippers, social workers, solicitors, stagehands, stallholders, stewards, students, surgeons, surveyors, tailors, teachers
technicians at, tellers, tenants, therapists, train crews, tram drivers, truckers, tutors, ushers, vets, volunteers, waiters, wardens, warehouse staff, welders, winemakers, zookeepers

[@affected]
affected, affects, affect, affecting, hit, hits, hitting, hard hit, impacted, impacts, impacting, concerns, involves, involving, applies to, suffers, suffer, suffering, touched, touches, disrupted for, down for, out for, unavailable for, unavailable to, unable to, cannot, can't, couldn't, can no longer, no longer able, not able to, prevented from, without access, shut out, locked out
cut off, deprived, left without, sitting without, stranded, stuck, turned away, sent home, sent away, delayed, delays, held up, waiting outside, queueing, queuing, standing in line, missing out, miss out, losing, lose out, goes unpaid, unpaid, not paid, not delivered, cancelled, canceled, called off, postponed, suspended, closed to, at a standstill, idle, standing idle, hold up, backlog

[@cannotdo]
can't log in, cannot log in, can't login, cannot login, can't log on, cannot log on, can't print, cannot print, can't pay, cannot pay, can't call, cannot call, can't be called, cannot be called, can't ring, can't book, cannot book, can't order, cannot order, can't open, cannot open, can't access, cannot access, can't reach, cannot reach, can't be reached, cannot be reached, can't send
cannot send, can't receive, cannot receive, can't see, cannot see, can't view, cannot view, can't save, cannot save, can't submit, cannot submit, can't register, cannot register, can't use, cannot use, can't upload, cannot upload, can't download, cannot download, can't scan, cannot scan, can't sign, cannot sign, can't enter, cannot enter, can't get in, cannot get in, can't get on
can't get at, cannot get at, can't get through, cannot be opened, cannot be used, cannot be processed, unable to log, unable to print, unable to pay, unable to access, unable to make, unable to send, unable to take, unable to process, unable to view, unable to book, not able to, not possible to, isn't possible to, impossible to

[@slowword]
slow, slower, slowly, very slow, painfully slow, sluggish, crawling, at a crawl, snail's pace, takes ages, taking ages, takes forever, taking forever, takes minutes, takes several minutes, lag, lags, laggy, lagging, delay, delays, delayed, jerky, stuttering, choppy, patchy, intermittent, intermittently, on and off, off and on, comes and goes, coming and going, up and down, hit and miss
hit or miss, unstable, flaky, erratic, unreliable, drops out, dropping out, keeps dropping, cuts out, cutting out, buffering, spinning, hanging, hangs, freezes, freezing, sporadic, sporadically, sometimes works

[@errorword]
error, errors, error message, error messages, error code, error page, error 404, error 500, error 503, server error, blank page, blank screen, white screen, black screen, blue screen, grey screen, frozen screen, times out, timed out, timing out, spinning wheel, egg timer, access denied, page not found, service unavailable, bad gateway, crash, crashes, crashed, crashing, freezes, freeze
hangs, throws, throws up an error, invalid, rejected, rejects, declined, refuses, refused, refusing, bounced, bounces, bouncing, red light, warning light, beeps, beeping, dead tone, engaged tone, no dial tone, no signal

[@wrongdata]
wrong, incorrect, incorrectly, wrong prices, wrong price, wrong amount, wrong amounts, wrong time, wrong times, wrong date, wrong name, wrong names, wrong platform, wrong room, wrong person, wrong order, someone else's, somebody else's, charged twice, double charged, double-charged, billed twice, paid twice, sent twice, duplicate, duplicates, duplicated, double-booked, double bookings
mixed up, jumbled, garbled, out of date, outdated, stale, old data, yesterday's data, last week's, zero balance, shows zero, shows nothing, negative balance, does not match, doesn't match, don't match, false alarm, false alarms

[@causeevent]
update gone wrong, update that went wrong, update went wrong, failed update, faulty update, bad update, botched update, overnight update, upgrade gone wrong, failed upgrade, failed migration, botched migration, software error, software fault, software bug, programming error, configuration error, human error, typing error, typo, bug, bugs, memory leak, expired certificate
certificate expired, certificate had expired, licence expired, license expired, domain expired, unpaid invoice, disk full, full disk, disk is full, ran out of space, ran out of disk, ran out of memory, out of space, overheated, overheating, cooling failed, air conditioning failed, cable cut, cut cable, cut a cable, cut through, cable break, cable fault, damaged cable, severed
dug through, digger, excavator, lorry hit, roadworks, power cut, power failure, power outage, power surge, power dip, blown fuse, tripped, lightning, lightning strike, storm, flood, flooding, leak, water leak, burst pipe, burst main, fire, smoke, short circuit, broken disk, disk failure, failed disk, broken switch, faulty switch, broken router, hardware failure, hardware fault
disk crash, server crash, worn out, loose cable, rats, mice, squirrel, cyber attack, cyberattack, ransomware, malware, virus, phishing, hackers, hacked, ddos, denial of service, sabotage, vandalism, cable theft, stolen cable, overload, overloaded, too much traffic, too many users, too many visitors, wrong setting, wrong button, wrong cable, wrong plug, unplugged, pulled the plug
deleted by mistake, by mistake, by accident, accidentally

[@repairact]
replace, replaces, replaced, replacing, repair, repairs, repaired, repairing, rebuild, rebuilds, rebuilt, rebuilding, restore, restores, restoring, restart, restarts, restarted, restarting, reboot, rebooted, rebooting, reinstall, reinstalled, reinstalling, reset, resetting, roll back, rolled back, rolling back, swap, swapped, swapping, swap out, install, installed, installing, reconnect
reconnected, reconnecting, reroute, rerouted, rerouting, divert, diverted, diverting, switch over, switched over, switching over, move over, moved over, moving over, copy, copied, copying, recover, recovering, reload, reloaded, reloading, import, imported, importing, re-enter, re-entering, splice, spliced, splicing, weld, welding, solder, soldering, dig up, digging up, dig out, pump out
pumping out, drain, drained, dry out, drying out, clean, cleaned, cleaning, clear, clearing, isolate, isolated, isolating, disconnect, disconnected, disconnecting, block, blocked, blocking, patch, patched, patching, fit, fitted, fitting, lay, laying, wire, wiring, expand, expanded, expanding, add, added, adding, test, tested, testing, check, checked, checking, verify, verifying, scan
scanning, decrypt, decrypting, undo, undone, revert, reverted, reverting, from backup, from the backup, from last night's backup, one by one, step by step

[@bringin]
called in, call in, calling in, brought in, bring in, bringing in, flown in, fly in, flying in, rushed in, drafted in, draft in, roped in, hired, hire, hiring, hired in, rented, renting, called out, calling out, sent for, sending for, summoned, on site, on-site, on the spot, arrived on site, travelling here, driving here, on the way with, on its way with, on loan, borrowed, borrowing
extra people, extra engineers, extra staff, extra crew, second team, second crew, second shift, night shift, specialists, forensic, data recovery firm, outside experts, external experts, mobilised, mobilized, dispatched, deployed, seconded, stand by with

[@pressure]
pressing, pressed, putting pressure, put pressure, pushing, escalated, escalating, escalate, escalation, demanded, demanding, demand, insisted, insisting, insist, chasing, chased, on the phone to, on the phone with, on the line with, in the room with, sitting on, breathing down, leaning on, leant on, urged, urging, summoned, called their director, rang their director, with their director
to their director, to their management, to their board, with their management, at the highest level, highest level, top level, at director level, every half hour with, hold them to, holding them to, held them to, formal notice, under contract, invoked, emergency clause, priority one

[@moneyspent]
invested, investing, investment, investments, invested heavily, heavy investment, spent, spent on, spending, cost us, costing us, millions, a million, two million, million pounds, million euros, million dollars, thousands of, hundreds of thousands, half a million, a lot of money, lots of money, so much money, good money, big money, small fortune, a fortune, arm and a leg
no expense spared, budget doubled, doubled the budget, outlay, expenditure, poured into, ploughed into, pumped into, sunk into, put into, purchased, bought, state of the art, state-of-the-art, top of the range, most expensive, best money can buy, finest, newest, latest generation, brand new, brand-new, world-class, market leader, award-winning, doubled the team, twice the size
best people, best engineers, expanded the team, hired the best, recruited

[@upgradepast]
last year's new, last year's upgrade, last year's investment, this year's upgrade, last year we, this year we, recently upgraded, recently replaced, recently renewed, recently modernised, recently invested, recently expanded, newly installed, newly built, newly purchased, only last, only just replaced, only just upgraded, upgraded last, replaced last, renewed last, modernised last
renovated last, brand new system, new data centre, new server room, new platform last, new network last, over the past year, over the past years, over the last year, over the last few years, in the past year, in recent years, in the last two years, the past few years, since last year's, after last year's, despite last year's, despite the recent, despite our new, despite heavy

[@toil]
through the night, all night, all night long, the whole night, half the night, all weekend, the whole weekend, all day, all day long, all morning, day and night, night and day, around the clock, round the clock, 24 7, flat out, working flat out, working hard, hard at work, work hard, very hard, extremely hard, hard at it, tirelessly, tireless, non-stop, without a break, without sleep
no sleep, hardly slept, barely slept, haven't slept, not slept, sleepless, burning the midnight oil, midnight oil, double shifts, overtime, long hours, for hours, for hours on end, hours on end, for days, for days on end, since dawn, since the crack of dawn, since five this morning, up all night, pulled an all-nighter, cold pizza, pizza, camp bed, sleeping bag, missed lunch, no lunch
without lunch, gave up their, given up their, cancelled their, exhausted, shattered, knackered, dead on their feet, sweat, blood sweat and tears, doing our best, doing our utmost, doing their best, doing all we can, doing everything we can, everything we can, everything in our power, best efforts, every effort, all hands, all hands on deck, pulling out all the stops, no stone unturned
bending over backwards, the extra mile, moving heaven and earth, working our socks off, socks off, busting a gut, running on coffee, on caffeine, heroic

[@elapsed]
for hours, for days, for two hours, for three hours, for four hours, for five hours, for six hours, for half a day, half a day, half a day already, for an hour, for hours now, hours now, hours already, all morning, all afternoon, all day, all evening, all week, since this morning, since early this morning, since yesterday, since last night, since friday, since monday, since dawn
since five, since six, since seven, since the early hours, so far, already, by now, day three, day two, second day, third day, third night, second night, day and a half, twenty hours, thirty hours, 24 hours straight, hours straight, straight through, on end

[@downplay]
only a, just a, merely, a mere, nothing but a, no more than a, little more than, small problem, small issue, minor problem, minor issue, minor inconvenience, minor hiccup, slight problem, slight delay, tiny problem, hiccup, hiccups, blip, glitch, niggle, snag, hitch, teething troubles, teething problems, only a few, only a handful, just a handful, a handful of, just a few, only some
very few, limited impact, limited number, small number, small group, barely noticeable, hardly noticeable, no big deal, not a big deal, no biggie, not the end of the world, nobody died, no one died, nothing serious, nothing dramatic, nothing major, nothing to worry, could have been worse, could be worse, could have been much worse, might have been worse, worse things happen
storm in a teacup, fuss about, all the fuss, blown out of proportion, out of all proportion, exaggerated, keep it in perspective, in perspective, first-world problem, first world problem, not that bad, not so bad, isn't that bad, don't panic, no need to panic, no need to worry, no reason to panic, at least it, at least we, count your blessings, look on the bright side, luckily only
fortunately only, thankfully only, life goes on, get over it, you'll survive, you'll live

[@techterm]
node, nodes, cluster, failover, firewall, switch port, core switch, load balancer, dns, dhcp, ssl, tls, api, backend, frontend, middleware, cache, caching, replication, replica, database cluster, deployment, deploy, rollback, hotfix, firmware, kernel, patch level, build number, kubernetes, vm, vms, virtual machine, virtual machines, hypervisor, virtualisation, storage array, san, nas
raid, raid controller, lun, snapshot, latency, bandwidth, packet loss, throughput, bgp, vlan, subnet, gateway, proxy, endpoint, authentication, saml, sso, ldap, active directory, identity provider, timeout, timeouts, exception, stack trace, memory leak, queue depth, message broker, root cause, incident number, ticket number, change number, p1, p2, sev1, sla, rto, rpo, rca, plc, scada
telemetry bus, ups, pdu, psu, mitigation, mitigated, remediation, degraded, ingestion, provisioning, orchestration, infrastructure layer

[@legalword]
hereby, herein, hereinafter, aforementioned, pursuant to, pursuant, in accordance with, notwithstanding, without prejudice, force majeure, liability, liable, indemnity, indemnify, disclaimer, statutory, contractual, terms and conditions, clause, article, annex, sub-clause, gdpr, data controller, data processor, data protection officer, information commissioner, processing agreement
jurisdiction, third-party liability, consequential, damages, reserve all rights, rights reserved, to whom it may concern, with reference to, in respect of, thereof, therein, henceforth, shall be deemed

[@managerword]
stakeholder, stakeholders, stakeholder management, governance, compliance, business continuity, bcp, continuity plan, resilience, transformation, digital transformation, roadmap, synergy, synergies, alignment, aligned, leverage, proactive, holistic, deliverables, workstream, operating model, value chain, customer journey, service excellence, excellence, best practice, lessons learned
learnings, core values, key priority, strategic, strategy, kpi, kpis, raci, escalation matrix, incident process, major incident process, change management, problem management, itil, maturity

[@rude]
idiot, idiots, moron, morons, stupid, dumb, fools, clowns, muppets, cowboys, shut up, get lost, go away, grow up, get over it, get a life, get a grip, deal with it, suck it up, tough luck, too bad, your problem, your own fault, learn to read, can't you read, can you read, try reading, read the message, read your mail, read before you, use your head, common sense, stop moaning
stop whining, stop complaining, stop calling, stop ringing, stop asking, stop emailing, stop mailing, stop pestering, quit calling, quit asking, quit moaning, moaning, whining, whingeing, whinging, moaners, whingers, no point calling, no point ringing, no point in calling, no point asking, don't bother calling, don't bother, pointless to call, leave us alone, give it a rest, ffs
for god's sake, for heaven's sake, for crying out loud, for goodness sake, fed up with, sick of, sick and tired, had enough of, nonsense, ridiculous, pathetic, childish, entitled, spoilt

[@irony]
surprise surprise, guess what, you guessed it, big surprise, what a surprise, who would have thought, who knew, of course, naturally, obviously, apparently, allegedly, so-called, supposedly, as luck would have it, lucky us, lucky you, joy of joys, oh joy, what joy, hooray, hurray, hurrah, bravo, well done, take a bow, nice work, great job, congratulations to, thanks a bunch, thanks a lot
thanks ever so, with the greatest respect, with all due respect, dear oh dear, oh dear, oh well, here we go again, once more unto, and here we are, as if by magic, miraculously, in its infinite wisdom, in their infinite wisdom, infinite wisdom, some bright spark, bright spark, some genius, god help us, heaven forbid

[@reminder]
as said, as stated, as i said, as we said, as already said, as mentioned, as already mentioned, as announced, as explained, as previously, as told, already told, already said, already explained, already announced, already mentioned, for the third time, for the second time, for the last time, for the umpteenth time, for the hundredth time, umpteenth, once again, yet again, again and again
how many times, how often must, three times now, i repeat, we repeat, to repeat, reminder, a reminder, friendly reminder, gentle reminder, remember that, please remember, do read, please read, reread, if you had read, had you read

[@recovered]
is back, are back, back up, back online, back on line, back in action, back in service, back in business, back up and running, up and running, up and running again, back to normal, back on air, back with us, all back, works again, work again, working again, running again, live again, online again, up again, available again, open again, usable again, operational again, reachable again
restored, has been restored, have been restored, fully restored, resolved, has been resolved, is resolved, fixed, has been fixed, is fixed, repaired, has been repaired, solved, has been solved, sorted, all sorted, green again, all green, all clear, problem over, is over, outage over, everything works, everything is working, all working, working normally, running normally
running smoothly, good as new, right as rain, as good as new, normal service resumed, service resumed, has resumed, have resumed, business as usual again, you can log in again, can be used again, can be reached again, can print again, can pay again, taking cards again, we are live

[@partialback]
partly, partially, in part, half of it, for the most part, almost everything, nearly everything, most of it, most services, most users, bit by bit, step by step, gradually, slowly coming back, one by one, in stages, in phases, phased, first the, first users, some services, some users, some are back, some sites, read-only, limited, reduced, reduced service, limited service, emergency mode
for some, except, except for, apart from, with the exception of, excluding, but not, but not yet, not all, not everyone, not everything, still missing, still waiting, still to come, still out, remaining, the rest follows, rest of it, to follow

[@notyet]
not yet, not back yet, not working yet, not fixed yet, isn't back, isn't fixed, is not fixed, is not solved, not solved, not resolved, not restored, not back, not there yet, still down, still out, still off, still broken, still not, still no, still offline, still unavailable, still dead, still stuck, still unreachable, still slow, remains down, remain down, remains out
remains unavailable, remain unavailable, remains offline, remains closed, yet to be, has yet to, have yet to, nowhere near, far from, no improvement, no change, unchanged, no sign of, down again, out again, failed again, gone again, broken again, back to square one

[@checkit]
log in again, log back in, sign in again, sign back in, log out and, log out and in, restart your, reboot your, refresh the page, refresh your, clear your cache, clear the cache, empty your cache, close and reopen, try again, please try again, give it a try, please try, please check, check whether, check your, check that, let us know if, let us know whether, tell us if, let me know if
if it still, if it doesn't, if it does not, still having trouble, still having problems, still experiencing, still see, if you still, should you still, if problems persist, if the problem persists, any problems left, anything odd, report it, report anything, if not call

[@testing]
testing, tested, test, tests, tests are, test run, trial run, dry run, pilot, checking, checks, checked, being checked, verifying, verified, monitoring, monitor, keeping an eye, watching, keeping watch, under observation, observing, keep monitoring, trying out, trial, first test, final test, final checks, last checks, sample, spot check, spot checks, with a small group, with ten users
before we let, before we open, before reopening, stress test, integrity check, consistency check

[@praise]
great work, good work, good job, great job, well done, nice work, nice one, brilliant, brilliant work, excellent, excellent work, splendid, superb, fantastic, amazing, hats off, kudos, bravo, compliments, impressed, impressive, proud of, you star, star, legend, champion, lifesaver, heroes, top work, keep it up, keep up the good work, good stuff, good thinking, good man, good call
good find, well spotted, nicely done, much appreciated

[@goalong]
agreed, ok, okay, fine, all right, alright, fine by me, fine with me, fine by us, works for me, good by me, ok with me, sounds good, sounds fine, sounds great, sounds like a plan, fair enough, good enough, very well, right you are, right then, as you say, if you say so, i trust you, we trust you, i believe you, take your word, understood, noted, duly noted, got it, roger, copy that
will do, go ahead, go for it, please do, do that, proceed, carry on, crack on, i'll wait, we'll wait, we shall wait, i can wait, we can wait, happy to wait, no rush, no hurry, take your time, no problem, no worries, i'll pass it on, pass it on, pass that on, i'll tell, i'll let them know, i'll inform, i'll announce, great news, good news, that's good to hear, good to hear, glad to hear
until then, see you then, see you at, speak then, talk then, thank you, thanks, perfect, lovely, great, that's fine, that will do, works for us, happy with that, you have my blessing

[@doubtit]
how do you know, how can you know, how sure are you, how certain are you, how certain, how sure, how confident, how confident are you, how likely, how firm, how realistic, what is that based on, what's that based on, based on what, on what basis, on what grounds, what makes you, why should, why would, why do you think, says who, who says, who checked, who tested, who confirmed
where does that, what evidence, what proof, any proof, show me, show us, prove it, send me the, let me see, what if, what if it, what if not, and if not, and if it, and if that, what happens if, suppose it, worst case, worst-case, what's the worst, plan b, your plan b, what's plan b, fallback, percentage, how many percent, are you sure, you sure, are you certain, i doubt, don't believe
do not believe, hard to believe, not convinced, unconvinced, sceptical, skeptical, not good enough, not acceptable, isn't acceptable, unacceptable, too vague, too late, too long, not an answer, no answer, you said, you promised, you told me, heard that before, third time you, yesterday you, have you tested, did you test, has anyone tested, has it been tested, which steps, what steps
what exactly, be specific, more precise, in writing please, what changed, what has changed

[@goesup]
i want your director, your director, your ceo, your boss, your manager, your management, your superior, get me your, put me through, someone senior, someone higher, someone who can decide, higher up, over your head, i'm escalating, i am escalating, we escalate, we're escalating, escalate this, escalate it, escalating this, escalation, escalation procedure, formal escalation, contract
the contract, clause, penalty, penalties, penalty clause, sla, service level agreement, breach, in breach, breach of contract, notice of default, formal notice, on notice, damages, compensation, lawyer, lawyers, our lawyers, solicitor, solicitors, legal, legal department, legal action, terminate, terminate the contract, termination, end the contract, cancel the contract, switch supplier
switch suppliers, another supplier, your competitor, last chance, final warning, ultimatum, or else, otherwise we, if not i, or i call, or i ring, or we, top priority, priority one, prio 1, p1, severity 1, declare a major incident, major incident, regulator, ombudsman, inspectorate, your board, supervisory board

[@deadlineword]
you have until, you've got until, you've until, until noon, by noon, by then, by close of business, cob, eob, eod, within the hour, before noon, no later, not a minute later, deadline, last deadline, hard deadline, cut-off, time's up, time is up, clock is ticking, or else, otherwise, failing which, if not, if it isn't, if you don't, if you haven't, if i haven't, if i don't hear
if i hear nothing, if we hear nothing, unless i, unless you, final, last warning, ultimatum, expires, expire at

[@givesmeans]
budget approved, budget is approved, budget is there, you have budget, budget is yours, i'll sign, i sign, signed, approved, i approve, i'll approve, authorised, authorized, green light, go ahead and buy, buy it, buy them, buy one, buy two, order it, order them, order two, order one, hire them, hire one, hire two, hire whoever, hire in, hire a, rent one, rent two, rent a, rent them
get a taxi, take a taxi, send a courier, by courier, courier it, fly in, fly them in, fly him in, fly her in, put it on my, company card, credit card, petty cash, i'll pay, we'll pay, we pay, i pay, pay overtime, overtime approved, overtime is, double time, whatever it costs, whatever it takes, cost is no object, money is no object, extra shift, second shift, night shift, second team
second crew, second engineer, extra people, extra hands, two extra, three extra, two more, three more, i'm sending, i am sending, i'll send, sending you, sending two, lend you, on loan, loan, borrow, borrow from, spare, spares, our spare, in parallel, parallel track, second track, both at once, switch to paper, go to paper, on paper, start on paper, generator, standby, freelancers
contractors, specialists from, at your disposal, freed up, free up, take him off, take her off, take them off, drop everything, hotel

[@etaword]
eta, e t a, fix time, repair time, recovery time, restoration time, restore time, end time, time of recovery, time of repair, time to fix, time to repair, estimated time, estimated fix, estimated repair, estimated recovery, expected fix, expected recovery, expected back, expected resolution, resolution time, resolution, est, timescale, timescales, timeline, timeframe, time frame
time scale, duration, how long, how much longer, until when, end of the outage, restart time, restoration, date of recovery, moment of recovery, go-live

[@arrival]
arrives, arrive, arriving, arrival, due here, due on site, due in, comes by, coming by, will be here, will be there, be with us, with us at, on site at, on its way, on their way, on his way, on her way, en route, in transit, travelling, is driving, is flying, flight lands, lands at, landing at, delivered at, delivered by, delivery, delivers, will deliver, being delivered, shipped
dispatched, departs, appointment, appointment at, visits, visiting, attends, attending, has been booked, booked for, ordered, on order, expected on site, expected here, expected on the premises, starts at, start at, begins at

[@secondhand]
according to, says the supplier, supplier says, provider says, vendor says, they say, they said, they tell us, they told us, we are told, we're told, i am told, i'm told, we have been told, been told, told us, told me, tells us, assures us, assured us, assured me, assures me, informs us, informed us, lets us know, let us know that, has let us know, promises us, promised us, promised me
has promised, claim that, their estimate, their forecast, their word, their promise, from the supplier, word from the supplier, in their words, reportedly, we hear, i hear, i gather, word is, rumour, rumour has it, rumours

[@hollow]
being worked on, working on it, working on this, working on the problem, working on a fix, working on a solution, work on it, looking into it, looking into this, looking at it, looking at this, being looked at, being looked into, investigating the issue, investigating the problem, on the case, have it in hand, dealing with it, dealing with this, being dealt with, being addressed
addressing the issue, has our attention, our full attention, full attention, undivided attention, highest priority, top priority, high priority, utmost priority, taken seriously, very seriously, take this seriously, take it seriously, appropriate measures, necessary steps, appropriate steps, necessary measures, all necessary, doing what we can, technical reasons, technical problems
technical difficulties, technical issues, technical matter, unforeseen circumstances, unexpected circumstances, a technical fault, valued customer, value your custom, continue to monitor, monitor the situation, closely monitoring

[@informed]
informed, notified, alerted, engaged, attending, aware of, has been informed, have been informed, been notified, been alerted, been told, been made aware, reported to, reported it to, have reported, logged, logged a call, logged a ticket, raised a ticket, ticket raised, ticket logged, ticket open, opened a ticket, call logged, contacted, been contacted, in contact with, in touch with
in consultation with, in talks with, liaising with, liaise with, passed on to, forwarded to, handed to

[@handsoff]
out of our hands, beyond our control, outside our control, out of our control, outside of our control, outwith our control, beyond our influence, outside our influence, not in our hands, not in our control, not in our power, not our fault, not my fault, not our doing, not my doing, not our responsibility, not our problem, not our department, no fault of ours, no fault of our own
through no fault, nothing to do with us, nothing we can do, nothing i can do, nothing more we can do, our hands are tied, hands are tied, at the mercy, not liable, cannot be held, can't be held, not responsible for, had no hand, had no part, no influence over, no control over, no say, all we can do is wait, can only wait, we can only

[@userfault]
one user, someone clicked, somebody clicked, clicked on, clicked a link, opened an attachment, opened the attachment, fell for, someone unplugged, somebody unplugged, someone pulled, somebody pulled, someone left, somebody left, someone sent, users who, users ignored, ignored the warning, ignored our, against our advice, despite our warnings, despite warnings, despite repeated
as you were warned, you were warned, had you, if you had, you might have, you should have, your own password, weak password, weak passwords, too many of you, all at once, all logging in, everyone logging in

[@unknownword]
unknown, not known, unclear, uncertain, a mystery, mystery, unexplained, puzzle, puzzling, puzzled, baffled, baffling, stumped, in the dark, none the wiser, no idea, no clue, not a clue, haven't a clue, not the foggiest, don't know, do not know, don't know yet, do not yet know, not yet known, not yet clear, not clear, isn't clear, not certain, not sure, can't say, cannot say, can't tell
cannot tell, too early to say, too early to tell, too soon to say, remains to be seen, yet to be established, yet to be determined, not been established, not been determined, not been found, no explanation, open question, question mark, question marks, anyone's guess, guessing, guesswork, tbd, tbc, dunno, not out of the woods, cannot rule out, can't rule out, cannot exclude
still finding out, still establishing, still being established

[@longhaul]
rest of the day, rest of the week, rest of the term, rest of today, remainder of the, all week, all day tomorrow, the whole week, the whole day, the whole weekend, into the weekend, into next week, into the night, into the evening, into tomorrow, overnight, several days, a few days, a number of days, several hours, several weeks, some days, some weeks, for days, for weeks
days rather than, weeks rather than, days not hours, weeks not days, a long time, a long while, quite some time, quite a while, some considerable time, long haul, long night, long day, lengthy, prolonged, protracted, drawn out, foreseeable future, could take days, could take weeks, may take days, may take weeks, might take days, may last, could last, might last, worst case
in the worst case, at worst, longer than, much longer, not today, not tonight, not this week, not this month, not before, not until, no earlier than, no sooner than, at the earliest, don't hold your breath

[@extension]
deadline extended, deadline is extended, deadline moved, deadline is moved, deadline postponed, deadlines are extended, extended, extension, extensions, extra time, extra day, extra week, moved to, postponed, postponed to, postponed until, put off, put back, pushed back, rescheduled, rescheduled for, rearranged, new date, cancelled, called off, resit, waived, fee waived, fees waived
fine waived, no fines, no late fee, no late fees, no penalty, without penalty, free of charge, free parking, free travel, refund, refunds, refunded, reimbursed, compensation, compensated, voucher, credited, tickets remain valid, remain valid, remains valid, still valid, honoured, accepted instead

[@mistakenews]
our earlier message, my earlier message, earlier message was, our last message, our previous message, our previous update, earlier update, earlier estimate, we said earlier, we told you, i told you, we wrote, i wrote, we promised, i promised, we announced, was wrong, were wrong, was not correct, was incorrect, was premature, too early, too optimistic, too soon, correction, we correct
i correct, i stand corrected, please disregard, disregard the, ignore our, ignore the earlier, scrap that, forget what, contrary to what, that time has passed, time has passed, missed it, missed that, we missed that, won't be met, will not be met, withdraw, withdrawn, take it back

[@greeting]
dear, dear all, dear colleagues, dear customer, dear customers, dear parents, dear students, dear residents, dear team, dear guests, dear members, dear sir, dear madam, hi, hi all, hi everyone, hi team, hello, hello all, hiya, hey, hey all, good morning, good afternoon, good evening, morning all, afternoon all, evening all, mornin, kind regards, best regards, warm regards, best wishes
regards, rgds, yours sincerely, yours faithfully, sincerely, all the best, thanks in advance, on behalf of, the it team, your it team, it services, it department, it desk, service desk team

[@patience]
patience, patient, please be patient, be patient, your patience, for your patience, bear with us, bear with me, bearing with us, bare with us, hang in there, hang tight, hold tight, sit tight, stand by, hang on, hold on, thanks for bearing, understanding, your understanding, for your understanding, appreciate your patience, your cooperation, your indulgence, forbearance, keep calm
stay calm

[@publicplace]
school, schools, hospital, hospitals, clinic, clinics, surgery, pharmacy, pharmacies, ward, wards, college, university, campus, nursery, creche, library, libraries, museum, museums, gallery, theatre, theatres, cinema, concert hall, stadium, arena, gym, pool, swimming pool, sports hall, club, clubhouse, church, parish, mosque, temple, shop, shops, store, stores, supermarket, market, bank
banks, post office, town hall, council, court, courts, police station, fire station, prison, airport, station, stations, port, harbour, ferry, depot, garage, factory, plant, warehouse, farm, dairy, brewery, bakery, quarry, mine, mill, hotel, hostel, restaurant, pub, cafe, care home, hospice, housing association, zoo, park, waterworks, pumping station

[@appointment]
appointment, appointments, meeting, meetings, exam, exams, examination, examinations, test week, operation, operations, consultation, consultations, outpatient clinic, lesson, lessons, lecture, lectures, seminar, class, classes, training, training session, match, matches, fixture, game, performance, show, matinee, concert, screening, film, flight, flights, departure, delivery, deliveries
collection, hearing, hearings, trial, viewing, wedding, funeral, inspection, interview, interviews, graduation, open day, tour, rehearsal, vaccination, surgery, treatment, treatments, scan

[@complaint]
complaint, complaints, complain, complaints form, complaints line, complaints procedure, damage claim, claim form, claim damages, compensation claim, seek damages, compensation, money back, refund claim, ombudsman, dissatisfied, unhappy customers, angry, take it up with, hold them liable, held liable, send them the bill, bill them, sue them

[@consequence]
as a result, as a consequence, consequently, therefore, hence, thereby, which means, this means, that means, meaning, means that, means you, means no, so that, so you, so no, so nobody, so we cannot, what this means, what does this mean, for you this means, in practice, in practical terms, in concrete terms, consequence, consequences, impact, effect, effects, because of this
because of that, owing to this, due to this, knock-on, knock-on effect, leading to, leaving, leaves

[@headword]
status, update, incident, summary, current situation, current status, situation, cause, root cause, impact, affected, scope, effect, what happened, what we know, what we don't know, what we do, what you can do, what to do, what now, action, actions, measures, next steps, fix, eta, workaround, next update, contact, questions, what this means, who is affected, since when, duration, started
start time, priority, severity, service, location, q and a, faq

[@newsmoment]
next update, next message, next bulletin, next news, next report, next post, next mail, next email, next statement, next briefing, next call, next check-in, next contact, next sitrep, next info, next word, next communication, next notice, nxt update, new update, fresh update, further update, follow-up update, update at, update by, update around, update before, news at, news by
message at, report at, bulletin at, post at, briefing at, press conference at, meeting at, call at, hear from us at, hear from us by, hear from me at, hear from me by, know more at, know more by, back to you at, back to you by

[@partyword]
supplier, vendor, provider, host, hoster, hosting company, manufacturer, maker, contractor, subcontractor, installer, builder, landlord, telco, carrier, network operator, grid operator, power company, software company, software house, data centre, payment processor, card processor, parent company, head office, headquarters, ministry, bank, insurer, franchisor, wholesaler, integrator
agency, outsourcer, partner, third party, another party, external party, other party

[@silence]
no news, no update, no updates, no message, no messages, no bulletin, no further news, no further updates, no further messages, no new information, nothing new, nothing new to report, nothing to report, nothing to tell, nothing further, no change, no changes, unchanged, situation unchanged, status unchanged, same as before, no progress, no developments, radio silence, silence, silent
won't hear, will not hear, won't write, will not write, no word

# ---------------------------------------------------------------------------------------------------------

[problem]
@system ... @broken
@broken ... @system
@system ... @not ... @works
can't|cannot|unable ... log|print|pay|call|email|open|access|order|book|reach|receive|send|use|see|enter|save|sign
@not ... working|loading|available
@system ... @slowword
@slowword ... @system
@errorword ... @system
@system ... @errorword
@system ... @wrongdata
@wrongdata ... @system
@system ... @notyet
@cannotdo
@cannotdo ... @system
nobody|noone|none can|could ... log|print|pay|call|email|open|access|order|book|reach|enter
trouble|problems|issues|difficulties with ... @system
outage|failure|fault|disruption|loss of|on|at|in ... @system
lost|losing|without ... @system
no ... @system @again? since|today|now|anywhere
@lossword ... @system
@system ... @lossword

[impact]
@people ... @not
@people ... cannot|can't|unable|waiting|wait|stuck|miss|missing|lose|affected|must
means ... @people|@you
affects|affected|affecting|hits|hit ... @people
so ... @people ... @not
@affected ... @people
@people ... @affected
@numberofpeople @people ... @affected|@not|@cannotdo
@numberofpeople ... @whois|@people
@whois ... @not|@affected|@cannotdo
@whois ... waiting|stuck|stranded|queueing|queuing|idle|unpaid
@publicplace ... @affected|@not|@cannotdo|without
@affected ... @publicplace|@locationword
unable|impossible for ... @people|@whois|@you
@people|@whois ... without ... @system
<number> @people|@whois
<number> of our|the|all? @people
leaves|left|leaving ... @people|@whois|@publicplace
which|that means ... @people|@you|@whois
@consequence ... @not|@cannotdo|@whois|@people
@consequence

[cause]
cause|reason|culprit ... is|was|lies
@cause ... @failed
@failed ... @cause
caused by
due to
@supplier ... @failed
@causeevent
@cause ... @causeevent
@causeevent ... @broken|@system|@failed
@supplier ... @causeevent
because of
problem|fault|issue|cause lies|sits|is|was with|at|in ... @supplier
traced ... to
turned out|turns out to? be? ... @failed|@causeevent
when ... @failed|@causeevent
@cause ... @partyword

[unknown]
@not ... @know
cause|scope|extent|duration|reason ... unknown|unclear
unknown
unclear
no idea
@question ... @we ... @not
remains to be seen
@unknownword
@we ... @unknownword
@unknownword ... @question|@cause|@etaword|how|why|whether
@question ... @unknownword
cause|scope|extent|duration|reason|why|how|whether ... still ... established|found|determined|clear
still ... finding|trying|working out ... why|what|how|whether
cannot|cant rule out
whether ... @lossword
may|might|could ... @lossword

[actions]
@engineer ... @repair
@we ... @repair
have|has|are|is ... @repair
@engineer ... @repairact
@we ... @repairact
@repairact ... from ... backup|image|copy|tape|scratch
@bringin ... @engineer|@whois|@supplier
@engineer ... @bringin
@we ... @bringin
@pressure ... @supplier|director|management|board|ceo
@we ... @pressure
@engineer ... @searching ... log|logs|cable|cables|line|lines|rack|switch|server|code|records
being|been @repairact
<number> @engineer ... @repairact|@searching
@engineer ... @testing
@testing ... @repairact

[ownership]
@own
@we ... @own
@ownup
@ourfault
@we ... @ourfault
@ownup ... @supplier|@system|matter|who
even|although|though|while ... @supplier ... @ownup
the decision|choice|mistake|fault|error was|is ours|mine
deserve|deserved|expected better
@mistakenews
@mistakenews ... @ownup|@ourfault

[empathy]
@sorry
@we @feel ... @you|this|how|what
must be ... frustrating|hard|difficult|worrying|annoying
@apology
@we ... @feeling
@feeling ... @you|@people|@whois
@apology ... @feeling|@affected
understand|realise|realize|know|appreciate|imagine ... @feeling
know|understand|realise how|what ... @you|this
worst|bad|terrible|awful|rotten possible? time|timing|moment|day|week
hits|hit|hard|tough on|for? you ... week|exam|exams|deadline|day

[next_update]
<time> ... @tell|@update
@tell|@update ... <time>
<rhythm> ... @tell|@update
@tell|@update ... <rhythm>
@bulletin ... <time>|<rhythm>
<time>|<rhythm> ... @bulletin
@rhythmword ... @bulletin
@bulletin ... @rhythmword
<time> ... hear|know|learn ... @we|more
@you|we|ill|well hear|know|read ... <time>
@we ... meet|meeting|speak|talk|call|ring ... <time>
call|ring|phone|report|answer ... me|us ... <time>
@newsmoment
@newsmoment ... <time>|<rhythm>

[workaround]
@use ... @alternative
@alternative ... @use
meanwhile|instead ... @use|@you
in the meantime
until then
@paperwork
@use ... @paperwork
@paperwork ... instead|meanwhile|until
@dowithout ... @paperwork|@alternative|@use
@dowithout ... @you
@stopdoing ... @system|until
@stopdoing
@safety
@extension
@extension ... <time>|@you|@people
@people|@whois ... @use ... @alternative|@paperwork
deadline|deadlines|exam|exams|appointment|appointments ... @extension
anyone|whoever|those who|needing|with ... @use
urgent|emergency|emergencies ... @use|@phoneword|@locationword
@scopeonly ... @use
@use ... @scopeonly
@appointment ... @extension

[contact]
<page>
<mail>
<phone>
call|ring|phone|dial|ext|extension ... <number>|@contactplace
@contactplace ... help|questions|open|answer*
help|questions|news|latest ... @contactplace
see|visit|check|ask|come ... @contactplace
@phoneword ... <number>|<phone>
@locationword <number>
@use ... @locationword
help|questions|news|latest|urgent ... @locationword|@phoneword
@contactplace ... @hours
@whois|@engineer ... in|at the? @locationword
latest|updates|news|status ... on|at|via ... <page>|@contactplace

[prepare]
@prepare ... @hedge|<time>|days|weeks|without
<floor>
not ... today|tonight|week|tomorrow
could|may|might|will take|last ... days|weeks|long|longer
@longhaul
@prepare ... @longhaul
@longhaul ... @prepare|@dowithout
plan|arrange|prepare|roster|organise|organize ... without|@longhaul|@paperwork
assume|expect ... no|not ... @system|@longhaul
@notyet ... tomorrow|tonight|week|monday|weekend
some|part|anything ... may|might|could ... lost|gone
may|might|could ... @lossword
until|till ... @longhaul

[restored]
@system ... @works ... @again
@system ... back
@works ... @again
@again ... @works
fixed|resolved|restored|repaired
@recovered
@system ... @recovered
@recovered ... @system
@partialback ... @recovered
@recovered ... @partialback
@recovered ... @checkit
as of|from now ... @works
since <time>|<past> ... @works|@recovered
can|able ... again

[hard]
<time> ... @again|@works
@again|@works ... <time>
@certain ... @works|@again
@certain ... <time>
will|shall be ... @works|@again
@certainty ... @works|@recovered|<time>
<time> ... @certainty
by <time> ... @works|@recovered|@again
@secondhand ... @certainty
@secondhand ... <time> ... @works|@recovered
@works|@again|@recovered ... by|at|before|within <time>
@soonword ... @certainty
@certainty ... @soonword

[hedged]
@hedge ... <time>
<time> ... @hedge
@hedge ... @again|@works
@doubt ... <time>
<time> ... @doubt
@doubt ... @works|@again|@recovered
@etaword ... @doubt
@secondhand ... @hedge|@doubt
@hedge ... @recovered|fixed|ready|done|solved|resolved
sometime|somewhere|anywhere|anytime between|around|from|in|this|on ... <time>
if ... then? ... <time>
with luck|any|some ... <time>

[refused]
@not ... eta|time|date|timescale|timeline|timeframe|estimate|forecast
how long|when ... @not ... @know
how long ... unknown|unclear|anyone
when ... unknown|anyone
eta|duration|time|end ... unknown|tbd|tbc|tba
tbd
tba
@refusetime
@not ... @etaword
@etaword ... @unknownword
@we ... @refusetime
@not ... say|tell|predict|know|name|give ... when|how|long
too early|soon to ... say|tell|name|give
any|a time|date|estimate ... would be ... guess|guessing|guesswork|lie|irresponsible|dishonest|misleading
wont|not|never ... guess|speculate|gamble
@mistakenews ... @refusetime
@etaword ... none|unknown|tbc|tbd|open

[effort_excuse]
working|worked|work|been|trying ... @effort
@effort ... working|worked|work|been|trying
doing our|everything|all best|can
since ... @effort
@toil
@engineer ... @toil
@we ... @toil
@toil ... @elapsed
been ... @searching ... @elapsed
@elapsed ... @searching|working|trying
at it|this ... @elapsed
everyone|everybody|team|staff|people|colleagues ... @toil

[blame]
@supplier ... @fault
@fault ... @supplier
@fault ... @you
waiting|dependent ... @supplier
@blameword ... @supplier
@supplier ... @blameword
@handsoff
@supplier ... @handsoff
@handsoff ... @supplier
@userfault
@waitingfor ... @supplier
@userfault ... @blameword
responsibility|fault|blame|error lies|rests|sits|is ... @supplier|elsewhere
complain|complaints|questions|ask ... @supplier ... not us|me
@partyword ... @blameword|@fault
@blameword ... @partyword
@complaint ... @partyword|@supplier

[investment]
@invest ... @past_span
@past_span ... @invest
@we ... @invest
@moneyspent ... @upgradepast|@past_span
@upgradepast
@we ... @moneyspent
@moneyspent ... @system
@upgradepast ... @moneyspent
best|finest|newest|latest|most expensive ... money|market|available|country|europe

[minimise]
@minimal ... issue|problem|outage|users|@people
only a
just a
could have been worse
no big deal
@downplay
@downplay ... @people|@whois|@system
@downplay ... @affected
@minimal ... inconvenience|hiccup|delay|glitch|blip
nothing ... worry|panic|lose sleep

[vague]
@vague
keep ... posted|informed|updated
more to follow
updates to follow
update|updates ... follow
will advise
looking into
more|news|word ... when|as|soon|later
@soonword
@soonword ... @works|@recovered|@bulletin
@bulletin ... @soonword|follow|follows
@hollow
keep|keeping you|everyone|everybody|all|people ... posted|informed|updated|loop|abreast
when|once|as soon as? ... know|have|hear ... more|anything|news
when|once its|it|theyre|were ... back|fixed|ready|done
@we ... be in touch

[jargon]
@jargon
@techterm
@legalword
@managerword
@techterm ... @techterm
@jargon ... @jargon

[hostile]
@hostile
call|calling|ring|ringing|asking ... @not
@not ... call|calling|ring|ringing|asking
stop ... calling|asking|emailing|ringing
@rude
@reminder
@stopdoing ... @phoneword|ask|asking|email|emailing|complain
@reminder ... @you
@irony ... @you|@userfault
no point|sense|use in? calling|ringing|emailing|asking|complaining
@userfault ... @you
if you|people ... read|listened|looked
not ... only|special|centre|center ... one|ones|world

[accepts]
@agree
@goalong
@goalong ... @goalong
@praise
@thanks
@thanks ... @goalong|wait|tell|pass|until
ill|well|i|we tell|pass|inform|let|announce|post ... @people|them|everyone|on|that

[challenges proves]
id|wed|would rather not
i|we wont say|write|put|send|do|promise|pass|print
that|it|this|line stays out
that|this|it isnt going out|in
im|ill|well|were leaving|leave that|it|this|those|them out
i|we wouldnt say|write|put|do|promise
im|were not passing|putting|sending|writing that|it|this on|in|out
i|we dont think thats|that|its|it is? wise|right|fair|honest

[challenges]
@challenge
how sure|do|long|many|confident
@doubtit
@doubtit ... @certainty|@works|@recovered
@question ... @you ... @know|sure|certain|confident
@you ... said|promised|told ... yesterday|earlier|hour|morning|before|last
@not ... enough|acceptable|believe|convinced|buy
which|what steps|tests|evidence|data|logs

[escalates]
@escalate
@goesup
@deadlineword ... @goesup
@goesup ... @deadlineword
if|unless ... @goesup
@goesup ... <time>
by|until|before <time> ... or|otherwise|else

[mobilises]
@mobilise
@givesmeans
@givesmeans ... @engineer|@whois|@system
@bringin ... @givesmeans
@we|ill ... send|sending|lend|pay|sign|buy|hire|rent|order|approve
@paperwork ... meanwhile|now|until|start
start|switch|switching|go|move ... @paperwork

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
thanks|thank|grateful|gratitude|credit|kudos ... to|for our|the @supplier ... help|support|effort|work|quick|hard|staying
never|not the|our? @supplier fault|mistake|doing
not blame|blaming|pointing
is|was|entirely|solely our|my own? fault|mistake|error|doing
we|i made a mistake
thats|its|is on us|me ... not|whoever|even
not hide behind

[next_update denies]
no message|update|bulletin|news <time>
there will be no message|update|bulletin|news
no message|update|bulletin will|is|comes
no further|more|new update|updates|message|messages|news|bulletin|bulletins|information before|until|till|at|on|by? <time>
<time> no further|more|new? update|updates|message|messages|news|bulletin
line|lines|phones|phone|desk|helpdesk|hotline|helpline|switchboard|counter|reception is|are? open|staffed|manned|answered until|till|from|between|to|daily <time>
open until|till|from|daily <time>
as of|at <time> ... the situation|position|status is
news|message|update of|from yesterday|<past>
@silence before|until|till <time>

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

# Look-alikes, which are not what they seem, and signs that only point somewhere.
[next_update hints]
status|situation|update <time>
by <time> ... want|need|expect ... @bulletin|answer
even|also if ... no news|change|progress
@deadlineword ... <time>
@headword <time>
@silence

[restored hints]
@checkit
over|past|behind us
thank|thanks ... patience ... @recovered|resolved|over
@testing ... @works
@datasafe

[vague hints]
@patience
@hollow ... @soonword

[problem denies]
no problem|problems|worries at all
not a problem

[impact denies]
nobody|noone is|was|has|were been? affected|hit|hurt|harmed|impacted
no customers|patients|users|visitors|staff|students|pupils|passengers|residents are|were|have been? affected|hit|hurt|harmed|impacted

[cause denies]
due to technical|unforeseen|unexpected|operational problems|difficulties|circumstances|reasons|issues
for technical|operational reasons
inconvenience|trouble|disruption|delay this|that|it|these has|may|might|will? cause|causes|caused|causing
cause|reason is|remains still? unknown|unclear|uncertain
cause for alarm|concern|panic|celebration
no|not|dont know ... cause yet

[unknown denies]
let us|me know if|whether|what|when|which|of
if you are? not sure|certain
if you|youre are? unsure
as you know|knew

[ownership denies]
not|no our|my? responsibility|liability|responsible
not be|held responsible|liable|accountable
the responsible party|team|department|person|supplier|engineer|authority|minister|firm

[empathy denies]
feel free
sorry state|sight|excuse
not sorry

[contact denies]
dont|not call|ring|phone the|our? helpdesk|switchboard|reception|hotline|number|desk

[workaround denies]
please accept our|my apologies
please bear with us|me

[prepare denies]
days|weeks ago
at least nobody|noone|we|its|thats

[restored denies]
once|when|until|till|before|if ... is|are|its|theyre back|restored|fixed|working|resolved|repaired|solved|running
as soon as ... is|are|its|theyre back|restored|fixed|working|resolved|repaired|solved|running
dont|not|hardly believe|think|claim|say ... @works|@recovered
nowhere near @works
yet to be @works
hope|hoping|aim|aiming|expect|expecting|trying|try to have|get ... back|restored|fixed|working|running|up
will|wont|should|could|might|may not? be back|restored|fixed|resolved|repaired|working

[hard denies]
nothing|none is|are|works|will|comes @works|@again|be
open|opens as usual|normal today|tomorrow
cannot|cant|not|wont|unable|never to? promise|guarantee|commit
no|not promise|promises|guarantee|guarantees|guaranteed|certainty
not|isnt|arent yet? certain|sure|definite|definitive|confirmed
still|continue|continues|keeps|keep|remain|remains to? work|works|working|run|running|open|available as usual|normal
been|was|is|are @works since <time>|<past>
refund|refunds|compensation|vouchers|credit ... by|within|before <time>
exam|exams|appointment|appointments|lecture|match|meeting|hearing|deadline|performance ... moved|postponed|rescheduled|extended to|until|till <time>
engineer|technician|mechanic|electrician|plumber|specialist|courier|part|parts arrives|arrive|comes|lands|is|are due|expected|coming|arriving|here? at|by|around|before? <time>
open|staffed|manned until|till <time>
said|promised|thought|hoped|expected ... would be @works
not before|until|till|back|today
@appointment moved|postponed|rescheduled|rearranged to|until|till|for <time>
from now on
in future
next time

[hedged denies]
you may|can|could call|collect|come|ring|visit|pick
hope you|this|that understand|helps|clarifies|answers
should you have|need|require|want|wish|experience|notice|still
expect delays|queues|disruption
please expect

[refused denies]
no time for|to lose|waste|spare|sleep
at no time

[effort_excuse denies]
hard copy|copies|drive|drives|disk|disks|reset|reboot|hat|hats|shoulder
working hours|day|days
been|is|was|are|were down|out|offline|unavailable|off all day|morning|afternoon|evening|night|week|weekend
open|staffed|manned|available all day|night|weekend
open|staffed|manned around|round the clock

[investment denies]
hired|rented|bought|ordered ... today|now|morning|tonight|overnight|recovery|repair
free of charge
at no cost|charge
at our own? expense|cost

[minimise denies]
just now|started|arrived|heard|spoken|received|confirmed|learned|learnt
only by|via|through|after|when|from|use|accept|in
cash|emergencies|card|staff only
not|no|hardly a small|minor|little|trivial matter|thing|inconvenience|problem
not only

[vague denies]
no|not later than
soon ... at the very? latest
as soon as possible ... by|before <time>
sooner than

[jargon denies]
any|your|all|other|further|urgent|customer|general|with queries|query
queue|queues at|outside|for|in|of|forms
taxi|minicab cab
press|train|prisoner release
container ship|ships|terminal|port|yard|truck|trucks

[hostile denies]
not|dont hesitate|worry
dont|not call|ring|phone|email ... so that|emergencies
keep|leave the|our lines? line? free|clear|open
dont|not drink|touch|eat|unplug|restart|click|enter

[accepts denies]
not|isnt|hardly good|acceptable|fine|okay|ok|clear|happy|agreed
thanks|thank you? but
ok|okay|fine|right|great|good but
dont|not|cannot|cant accept|agree|trust

[challenges denies]
no doubt
wrong number
no evidence needed

[escalates denies]
informed|told|briefed|updated|tell|inform|telling|informing my|our own? director|boss|manager|board|management|chief
anything|what|nothing|something|anyone|everyone|everything|nobody|someone else
at short notice
on board
notice board
dont|not|no need to? escalate|escalating

[mobilises denies]
no|not any? budget|money|capacity|spare|spares|overtime
spare us|me
in order to|that
extra careful|time|long|hard
no sign

[impact hints]
@scopeonly
@publicplace ... @scopeonly

[actions hints]
@informed ... @supplier|@engineer
@supplier|@engineer ... @informed
@engineer ... @arrival

[empathy hints]
@greeting @apology
@thanks ... @patience
"""#
}
