extension TimeVocabulary {
    /// The English words, British and American; weak without a sense are words of their own, one letter away from one.
    static let englishTable = [englishFrames, englishDays, englishAmounts, englishHolidays].joined(
        separator: "\n")

    private static let englishFrames = """
        weak: easier, sundae, sundry, weakly, decide, minuses, mourning, winner
        weak: every now and then, now and then, every now and again, now and again, day and night, night and day, work day and night, working day and night
        weak: two by two, one by one, some day, day to day, daily life, until now, up to now, up until now, till now
        key at: at, at exactly, at precisely, at about, at around, at approximately, at or about
        key around: around, about, approximately, circa, towards, toward, roughly, at roughly, round about, round, around about, near
        key on: on
        key inside: in, in about, in around, in roughly, in the, in approximately, in just, in just over
        key course: during, throughout, in the course of, over the course of, sometime, some time, at some point, in the course
        key course: during the course of, sometime during, for the rest of
        key by: by, no later than, not later than, by around, by about, before or at, by no later than, on or before
        key by: by the latest at, latest by, at the latest by, due by, between now and, by the end of business on, at the latest at
        key latest: at the latest, latest, at the very latest, tops, at most, max, maximum, at best
        key before: before, prior to, ahead of, just before, in advance of, sooner than, well before, earlier than
        key until: from now until, from now till, from now to, until, till, til, up to, up until, right up to, through to, 'til, untill, upto, up till, until and including, up to and including, till and including
        key within: within, in under, in less than, inside, in no more than, within about, within at most, in at most
        key within: in max, inside of, within the next, in the space of, in up to
        key after: after, any time after
        key onward: starting, starting at, starting from, beginning, beginning at, beginning from, as from, effective, from about
        key more: more, whole, full, further, extra, solid
        key after: sometime after, later than, shortly after, just after, soon after, on or after, anytime after
        key since: since, ever since, since about, since around
        key since weak: as of, as at, it is, status at, position at, stand at
        key floor: at the earliest, not before, no earlier than, not earlier than, not until, at least until, not till
        key floor: earliest, not any earlier than, no sooner than, not sooner than, not any sooner than, won't be before
        key floor: until at least, at the earliest at, at the very earliest, never before
        key onlyThen: only
        key to: to
        key past: past
        key half: half
        key oclock: o'clock, oclock, o clock, o' clock
        key sameHour: same time, the same time, this time, this same time
        key same: same, the same, that same
        key guess: say, i'd say, hope, hope for, reckon, reckons, guess, guesses, bet on, call it
        key sharp: sharp, ish, on the dot, on the nose, prompt, exactly, approx, or so, or thereabouts
        key ago: ago, earlier, back, before now
        key hence: from now, hence, later, time, away, 's time, ' time
        key long: long, worth
        key outlast: takes, take, lasts, last for, longer than, more than, over, another, lasting, give us, give me, give it
        key roughly: at least, no less than, no more than, less than, under, just under, just over, a little over
        key roughly: a further, an estimated, probably, perhaps, maybe, approx., max.
        key already: already, for the last, for the past, for over, for more than
        key every: every, each, once every, once each, once per, once an, once a
        key every: every single, each and every
        key every part lateNight: nightly
        key other: other
        key times: times
        key per: per
        key thereafter: then, and then, and after that, thereafter, after that, afterwards, from then on
        key next: coming
        key next: next, the next, the coming, upcoming, following, forthcoming, this coming
        key last: last, previous, this past, the last, the past, the previous
        key this: the remainder of the, remainder of the, the remainder of this, rest of my, the rest of my, the rest of our
        key this: this, current, the current, all, the whole, the whole of the, the entire, the rest of the, the rest of this, rest of the, rest of this
        key opener: we, i, you, they, he, she, it, there, with, how, what, when, whether, if, is, are, will, you'll
        key opener: moaning, mourning, oversight, eastern, sundry, warning, minister, decent, secondly
        key opener: we'll, either, anyway, regardless, otherwise, hopefully, no, that, these, those, even, can, should, must, would, could, i'll, our, my, your, please, so, but, as, because, which, who, where, not, just, his, her
        key article: the
        key indefinite: a, an
        key of: of, of the, in the
        key and: and, and again at, and again, and once more at, and once more
        key or: or
        key between: in between, between, betwixt, anywhere between, somewhere between
        key from: from
        key through: through, thru
        key good: good, nice, great, happy, have a good, lovely
        key genitive: s
        key forPurpose: for
        key counter: room, page, chapter, floor, extension, line, dial, call, phone, channel, step, option, table, level
        key counter: platform, track, terminal, building, suite, unit, number, part, zone, stand, grade, class
        key counter: screen, cinema, court, pitch, bay, lane, route, aisle, ward, stage, group, desk, box, item, point, flight, bulletin, case
        key counted: students, people, users, staff, schools, sites, locations, customers, percent, million, thousand
        key counted: miles, metres, meters, litres, pounds, dollars, points, households, men, women, children, degrees
        """

    private static let englishDays = """
        day 0: today, tday, later today, today's, later on today, earlier today, the rest of today, the same day
        day 1: tomorrow, tmrw, tomorow, tmr, tomorrow's, tommorow, tommorrow, 2moro, tomo, tomoz, tmoz, 2moz
        day 2: day after tomorrow, the day after tomorrow, overmorrow
        day -1: yesterday, yday, yesterday's
        day -2: day before yesterday, the day before yesterday
        day -2 part evening: the night before last, night before last, the evening before last
        day 0 part evening: tonight, tonite, this evening, tonight's, 2nite, later tonight
        day 0 part morning: this morning, this mornin, earlier this morning, later this morning
        day 0 part afternoon: this afternoon, this arvo, this aft, later this afternoon
        day -1 part evening: last night, yesterday night
        day -1 part evening: yesterday evening, last evening
        day 1 part morning: first thing tomorrow, tomorrow first thing, next morning, tomorrow am, tomorrow a.m., the following morning
        day 1 part morning: first thing tomorrow morning, the next morning, tomorrow morning first thing
        day 1 part evening: tomorrow night, tomorrow evening, tomorrow pm in the evening
        part morning: morning, mornings, forenoon, first thing in the morning, morning's
        part earlyMorning: early morning, dawn, sunrise, early hours
        part midMorning: mid morning, midmorning, middle of the morning
        part afternoon: afternoon, afternoons, afternoon's, arvo
        part evening: evening, evenings, dusk, sunset, dinner time, evening's, nightfall
        part lateNight: night, nights, night's
        part night: overnight, night time, nighttime
        part smallHours: small hours, wee hours, early hours of the morning
        part lunch: lunch, lunchtime, lunch time, lunch break, at lunch
        part afterLunch: after lunch, post lunch, after lunchtime
        part midday: middle of the day, the middle of the day
        part closeOfDay: end of day, end of the day, close of business, close of play, end of business, end of the working day
        part closeOfDay: the end of the day, the end of day, end of play, close of day, end of school, the close of business
        part closeOfDay: end of the business day, end of business day, home time, end of the work day, end of today
        part closeOfDay: the end of the working day, end of working day
        clock 720: noon, midday, mid-day, mid day, noontime, 12 noon, twelve noon, noonday, noonish
        clock 1440: midnight, 12 midnight, twelve midnight, midnite
        clock 60 weak: oneish
        clock 120 weak: twoish
        clock 180 weak: threeish
        clock 240 weak: fourish
        clock 300 weak: fiveish
        clock 360 weak: sixish
        clock 420 weak: sevenish
        clock 480 weak: eightish
        clock 540 weak: nineish
        clock 600 weak: tenish
        clock 660 weak: elevenish
        clock 0 weak: twelveish
        weekday 0: monday, mondays, monday's, moday, munday
        weekday 1: tuesday, tuesdays, tuesday's, teusday
        weekday 2: wednesday, wednesdays, wednesday's, wensday, weds
        weekday 3: thursday, thursdays, thursday's
        weekday 4: friday, fridays, friday's, fri
        weekday 5: saturday, saturdays, saturday's
        weekday 6: sunday, sundays, sunday's
        weekday 0 weak: mon
        weekday 1 weak: tue, tues
        weekday 2 weak: wed
        weekday 3 weak: thu, thur, thurs
        weekday 5 weak: sat
        weekday 6 weak: sun
        month 1: january
        month 2: february, feb
        month 3 weak: march, mar
        month 4: april, apr
        month 5 weak: may
        month 6: june, jun
        month 7: july, jul
        month 8 weak: august, aug
        month 9: september, sept
        month 10: october, oct
        month 11: november, nov
        month 12: december
        month 1 weak: jan
        month 9 weak: sep
        month 12 weak: dec
        season 0: spring, springtime
        season 1: summer, summertime
        season 2: autumn, fall
        season 3: winter, wintertime
        edge begin: beginning of, start of, the beginning of, the start of, early, early in, early on, beginning of the, top of
        edge middle: middle of, the middle of, mid, halfway through, mid way through, midway through
        edge end unit month weak: month end, month's end
        edge end unit quarter weak: quarter end, quarter's end
        edge end unit year weak: year end, year's end, yearend
        edge middle unit week: midweek
        edge begin unit year weak: year to date, ytd
        edge begin unit month weak: month to date, mtd
        edge end: end of, the end of, late, late in, end of the, later, later in, tail end of, the close of, close of, later on
        key current: now, right now, just now, at the moment, at this time, currently, immediately, straight away, atm
        key current: at present, at once
        """

    private static let englishAmounts = """
        number 2 weak: couple, a couple, couple of, a couple of, pair of, a pair of
        number 3 weak: few, a few, several, some
        number 12 weak: dozen, a dozen
        key quarter unit quarter: quarter
        key quarter: a quarter
        number 2 key times: twice
        number 1 key times: once
        span 15: quarter of an hour, a quarter of an hour, quarter hour, quarter-hour, a quarter hour, quarter an hour
        span 30: half hour, half-hour, half an hour, a half hour, half a hour, an half hour, the half hour, 1/2 hour
        span 45: three quarters of an hour, three-quarters of an hour, three quarters of hour, 3/4 of an hour
        span 60: hour or so, an hour or so, an hour at most, a full hour
        span 75: an hour and a quarter, hour and a quarter, one hour and a quarter
        span 90: hour and a half, an hour and a half, one hour and a half, 1 hour and a half, one and a half hours
        span 90: an hour and half, one and a half hour, a hour and a half, hour and half, an hour and thirty minutes
        span 105: an hour and three quarters
        span 720: half a day, half day, a half day, half-day
        unit second: second, seconds
        unit minute: minute, minutes, minutes', minuts, minutess, moment's
        unit hour: hour, hours, hour's, hours', houre
        unit day: day, days, day's, days'
        unit workday: business day, business days, working day, working days, work day, work days, school day, school days
        unit workday: workday, workdays, weekday
        unit weekend: weekend, week end, weekends
        unit week: week, weeks, week's, weeks', wk, wks
        unit fortnight: fortnight, fortnights
        unit month: mos, mths, mth, month, months, month's, months'
        unit quarter: quarters, qtr, qtrs
        unit year: year, years, year's, years', yr, yrs
        ordinal -2: penultimate, second to last, second last, last but one, next to last
        ordinal -1: final
        unit decade: decade, decades
        period 60: hourly, every hour, each hour, on the hour, every hour on the hour, once an hour, per hour, an hourly
        period 60: each hour on the hour, at the top of the hour, at the top of every hour, every hour at the top of the hour, hourly on the hour
        period 60: on the half hour, hourly on the half hour, every hour on the half hour, every hour at half past, each hour at half past
        period 30: half-hourly, half hourly, every half hour, every half an hour, every half-hour, each half hour
        period 15: every quarter of an hour, every quarter hour
        period 90: every hour and a half, every one and a half hours
        period 120: two-hourly, bihourly, every other hour
        period 720: twice daily, twice a day, twice per day, two times a day
        period 1440: on weekdays, on working days, daily, every day, each day, once a day, per day, every weekday, each weekday, each working day
        period 1440: every working day, every business day
        period 2880: every other day, every second day, every alternate day
        period 86400: bimonthly
        period 262800: semiannually
        period 10080: weekly, every week, each week, once a week, per week
        period 20160: biweekly, fortnightly, every other week, every second week
        period 43200: monthly, every month, each month, once a month, per month
        period 20160: bi-weekly, fort-nightly
        period 21600: semi-monthly, semimonthly
        period 86400: bi-monthly, every second month
        period 262800: semi-annually, bi-annually, biannually, half-yearly, half yearly, six-monthly
        period 1051200: every other year, every second year, biennially
        period 1440: weekdays, during weekdays, each business day
        period 129600: quarterly, every quarter
        period 525600: yearly, annually, every year, each year, once a year, per year, annual
        """
}
