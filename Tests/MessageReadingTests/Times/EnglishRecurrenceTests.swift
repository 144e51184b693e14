import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: rhythms and ranges")
struct EnglishRecurrenceTests {
    @Test("English: rhythms", arguments: TimeCase.table(rhythmTable, .english))
    func rhythm(timeCase: TimeCase) { timeCase.check() }

    @Test("English: ranges", arguments: TimeCase.table(rangeTable, .english))
    func range(timeCase: TimeCase) { timeCase.check() }
}

private let rhythmTable = """
    every hour => rhythm minute 2026-03-10T12:20 every 60
    every two hours => rhythm minute 2026-03-10T13:20 every 120
    every half hour => rhythm minute 2026-03-10T11:50 every 30
    every 30 minutes => rhythm minute 2026-03-10T11:50 every 30
    hourly => rhythm minute 2026-03-10T12:20 every 60
    daily => rhythm day 2026-03-10T18:00 every 1440
    every day => rhythm day 2026-03-10T18:00 every 1440
    every day at 9 => rhythm day 2026-03-11T09:00 every 1440
    daily at 9:00 => rhythm day 2026-03-11T09:00 every 1440
    every morning at 8 => rhythm hour 2026-03-11T08:00 every 1440
    every morning => rhythm daypart 2026-03-10T12:00 every 1440
    each hour => rhythm minute 2026-03-10T12:20 every 60
    every hour on the hour => rhythm minute 2026-03-10T12:00 every 60
    twice a day => rhythm minute 2026-03-10T23:20 every 720
    three times a week => rhythm day 2026-03-12T18:00 every 3360
    every Monday => rhythm day 2026-03-16T18:00 every 10080
    every Monday at 10 => rhythm hour 2026-03-16T10:00 every 10080
    on Mondays => rhythm day 2026-03-16T18:00 every 10080
    every other day => rhythm day 2026-03-12T18:00 every 2880
    weekly => rhythm day 2026-03-17T18:00 every 10080
    every 15 mins => rhythm minute 2026-03-10T11:35 every 15
    every weekday at 8am => rhythm day 2026-03-11T08:00 every 1440
    once an hour => rhythm minute 2026-03-10T12:20 every 60
    every couple of hours => rhythm minute 2026-03-10T13:20 every 120
    two-hourly => rhythm minute 2026-03-10T13:20 every 120
    every hour from 14:00 => rhythm minute 2026-03-10T14:00 every 60
    every evening => rhythm daypart 2026-03-10T22:00 every 1440
    every 2 weeks => rhythm day 2026-03-24T18:00 every 20160
    every month => rhythm day 2026-04-09T18:00 every 43200
    at noon each day => rhythm hour 2026-03-10T12:00 every 1440
    [every Tuesday] and [Thursday] => rhythm day 2026-03-17T18:00 every 10080 ; rhythm day 2026-03-12T18:00 every 10080
    every hour and a half => rhythm minute 2026-03-10T12:50 every 90
    every third day => rhythm day 2026-03-13T18:00 every 4320
    each morning at six => rhythm hour 2026-03-11T06:00 every 1440
    every afternoon => rhythm daypart 2026-03-10T18:00 every 1440
    every day at noon => rhythm day 2026-03-10T12:00 every 1440
    every night at 11 => rhythm hour 2026-03-10T23:00 every 1440
    every 45 minutes => rhythm minute 2026-03-10T12:05 every 45
    on Fridays => rhythm day 2026-03-13T18:00 every 10080
    every working day at 9 => rhythm day 2026-03-11T09:00 every 1440
    twice daily => rhythm minute 2026-03-10T23:20 every 720
    on the hour => rhythm minute 2026-03-10T12:00 every 60
    every quarter of an hour => rhythm minute 2026-03-10T11:35 every 15
    every 6 hours => rhythm minute 2026-03-10T17:20 every 360
    annually => rhythm day 2027-03-10T18:00 every 525600
    fortnightly => rhythm day 2026-03-24T18:00 every 20160
    every other week => rhythm day 2026-03-24T18:00 every 20160
    every month on the 15th => rhythm day 2026-03-15T18:00 every 43200
    on weekdays at 9 => rhythm day 2026-03-11T09:00 every 1440
    every Saturday night => rhythm daypart 2026-03-14T22:00 every 10080
    each Tuesday at 3pm => rhythm hour 2026-03-10T15:00 every 10080
    every hour, on the hour => rhythm minute 2026-03-10T12:00 every 60
    every hour on the hour, starting at two => rhythm minute 2026-03-10T14:00 every 60
    hourly on the half hour => rhythm minute 2026-03-10T11:30 every 60
    every hour at the top of the hour => rhythm minute 2026-03-10T12:00 every 60
    On the hour => rhythm minute 2026-03-10T12:00 every 60
    """

private let rangeTable = """
    between 3 and 5pm => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    between 3pm and 5pm => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    from 9 till 12 => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    from 9 to 5 => range minute 2026-03-11T09:00 .. 2026-03-11T17:00
    9:30 - 11:00 => range minute 2026-03-11T09:30 .. 2026-03-11T11:00
    9:30-11:00 => range minute 2026-03-11T09:30 .. 2026-03-11T11:00
    15:00-17:00 => range minute 2026-03-10T15:00 .. 2026-03-10T17:00
    8 am - 1 pm => range minute 2026-03-11T08:00 .. 2026-03-11T13:00
    from 9am to 11am => range minute 2026-03-11T09:00 .. 2026-03-11T11:00
    between 9:30 and 11:00 on Thursday => range minute 2026-03-12T09:30 .. 2026-03-12T11:00
    Thursday between 9:30 and 11:00 => range minute 2026-03-12T09:30 .. 2026-03-12T11:00
    from 9:30 to 11:00 tomorrow => range minute 2026-03-11T09:30 .. 2026-03-11T11:00
    tomorrow from 3 to 5 => range minute 2026-03-11T15:00 .. 2026-03-11T17:00
    3-4pm => range minute 2026-03-10T15:00 .. 2026-03-10T16:00
    between noon and 2 => range minute 2026-03-10T12:00 .. 2026-03-10T14:00
    between 8 and 9 tomorrow morning => range minute 2026-03-11T08:00 .. 2026-03-11T09:00
    Monday to Friday => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    Monday through Friday => range day 2026-03-16T00:00 .. 2026-03-21T00:00 due 2026-03-20T18:00
    from Monday to Wednesday => range day 2026-03-16T00:00 .. 2026-03-19T00:00 due 2026-03-18T18:00
    between Monday and Wednesday => range day 2026-03-16T00:00 .. 2026-03-19T00:00 due 2026-03-18T18:00
    March 12 to March 15 => range day 2026-03-12T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    March 12-15 => range day 2026-03-12T00:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    from the 12th to the 15th of April => range day 2026-04-12T00:00 .. 2026-04-16T00:00 due 2026-04-15T18:00
    12-15 April => range day 2026-04-12T00:00 .. 2026-04-16T00:00 due 2026-04-15T18:00
    between 10 and 12 in the morning => range minute 2026-03-11T10:00 .. 2026-03-11T12:00
    tomorrow between 9 and noon => range minute 2026-03-11T09:00 .. 2026-03-11T12:00
    from 13:00 to 15:00 => range minute 2026-03-10T13:00 .. 2026-03-10T15:00
    between 2 and 3 this afternoon => range minute 2026-03-10T14:00 .. 2026-03-10T15:00
    from tonight until Monday => range day 2026-03-10T18:00 .. 2026-03-17T00:00 due 2026-03-16T18:00
    between tomorrow and Friday => range day 2026-03-11T00:00 .. 2026-03-14T00:00 due 2026-03-13T18:00
    Friday evening to Sunday => range day 2026-03-13T18:00 .. 2026-03-16T00:00 due 2026-03-15T18:00
    between 4 in the afternoon and 6 in the evening => range minute 2026-03-10T16:00 .. 2026-03-10T18:00
    10:00 to 12:00 => range minute 2026-03-11T10:00 .. 2026-03-11T12:00
    April to June => range month 2026-04-01T00:00 .. 2026-07-01T00:00 due 2026-06-30T18:00
    from 2014 to 2016 => range year 2014-01-01T00:00 .. 2017-01-01T00:00 past
    between half past two and four => range minute 2026-03-10T14:30 .. 2026-03-10T16:00
    from noon to 3pm => range minute 2026-03-10T12:00 .. 2026-03-10T15:00
    this Thursday 9-11am => range minute 2026-03-12T09:00 .. 2026-03-12T11:00
    tomorrow 10:00-12:00 => range minute 2026-03-11T10:00 .. 2026-03-11T12:00
    April 3rd to April 7th => range day 2026-04-03T00:00 .. 2026-04-08T00:00 due 2026-04-07T18:00
    from 3 May until 9 May => range day 2026-05-03T00:00 .. 2026-05-10T00:00 due 2026-05-09T18:00
    between the 12th and the 14th of April => range day 2026-04-12T00:00 .. 2026-04-15T00:00 due 2026-04-14T18:00
    Tuesday through Thursday => range day 2026-03-17T00:00 .. 2026-03-20T00:00 due 2026-03-19T18:00
    from 8pm till 6am => range minute 2026-03-10T20:00 .. 2026-03-11T06:00
    8 to 9 pm => range minute 2026-03-10T20:00 .. 2026-03-10T21:00
    from now until Friday => deadline day 2026-03-10T11:20 .. 2026-03-13T18:00
    22:00-02:00 => range minute 2026-03-10T22:00 .. 2026-03-11T02:00
    Friday from 2pm to 4pm => range minute 2026-03-13T14:00 .. 2026-03-13T16:00
    between 11 and 1 => range minute 2026-03-11T11:00 .. 2026-03-11T13:00
    between 11pm and 1am => range minute 2026-03-10T23:00 .. 2026-03-11T01:00
    [Saturday] and [Sunday] => point day 2026-03-14T00:00 .. 2026-03-14T18:00 ; point day 2026-03-15T00:00 .. 2026-03-15T18:00
    from 9 in the morning until 5 in the afternoon => range minute 2026-03-11T09:00 .. 2026-03-11T17:00
    from 10/1 to 11/7 => range day 2026-10-01T00:00 .. 2026-11-08T00:00 due 2026-11-07T18:00
    """
