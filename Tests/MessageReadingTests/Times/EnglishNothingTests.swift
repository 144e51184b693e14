import Groundwork
import Testing

@testable import MessageReading

@Suite("Times in English: what is no time")
struct EnglishNothingTests {
    @Test("English: what is no time", arguments: TimeCase.table(nothingTable, .english))
    func nothing(timeCase: TimeCase) { timeCase.check() }
}

private let nothingTable = """
    call 06-12345678 => nothing
    ext. 1234 => nothing
    call 4400 => nothing
    room 112 => nothing
    version 2.1 => nothing
    10.0.0.12 => nothing
    ticket 20260310 => nothing
    4.000 students => nothing
    80% of users => nothing
    you may call us => nothing
    march on => nothing
    it is easier that way => nothing
    we decide and weakly agree => nothing
    the winner => nothing
    the sun is shining => nothing
    a second server => nothing
    he sat down => nothing
    the second time => nothing
    4 servers are down => nothing
    three sites => nothing
    five of the ten disks => nothing
    good morning => nothing
    good afternoon all => nothing
    $400 => nothing
    £ 25 => nothing
    at 3 schools => nothing
    as soon as possible => nothing
    in no time => nothing
    building 7 => nothing
    line 3 => nothing
    the first server => nothing
    we moved 3 of 4 systems => nothing
    0800 1234 => nothing
    port 8080 => nothing
    24/7 => nothing
    some people => nothing
    over 400 calls => nothing
    more than 20 schools => nothing
    in part => nothing
    error 500 => nothing
    page 12 => nothing
    item 3.15 => nothing
    Windows 11 => nothing
    covid-19 => nothing
    an iPhone 15 => nothing
    A4 paper => nothing
    I second that => nothing
    wed in church => nothing
    mar the surface => nothing
    in a row => nothing
    one of us => nothing
    another one => nothing
    at one site => nothing
    at first => nothing
    at last => nothing
    at least two => nothing
    by two engineers => nothing
    for one => nothing
    from one server to another => nothing
    once again => nothing
    two of the servers => nothing
    by one by one => nothing
    from two to five people => nothing
    it may take long => nothing
    a second thought => nothing
    the third floor => nothing
    ring 020 555 0123 => nothing
    v3.2.1 => nothing
    build 2026 => nothing
    step 3 of 5 => nothing
    a march of students => nothing
    the sun => nothing
    on the phone => nothing
    after that => nothing
    before long => nothing
    at some point => nothing
    for us => nothing
    until further notice => nothing
    in some rooms => nothing
    from the board => nothing
    to one another => nothing
    by hand => nothing
    the 4th disk => nothing
    gate 7 => nothing
    1,200 users => nothing
    3 x 500 GB => nothing
    12 % => nothing
    192.168.1.20 => nothing
    INC0012345 => nothing
    for the first time => nothing
    five-star => nothing
    no one => nothing
    one by one => nothing
    """
