extension TimeVocabulary {
    /// What Dutch and English messages share: signs, abbreviations, and English words that Dutch staff use.
    static let sharedTable = """
        key at: @
        key quarterMark: q
        key and: &, +
        key am: am, a.m., a.m, a . m ., a m, in the am
        key pm: pm, p.m., p.m, p . m ., p m, p, in the pm
        key hourMark unit hour: h, hr, hrs, u
        unit minute: min, mins
        unit second: sec, secs
        key by: deadline, asap maar uiterlijk
        edge end unit month: eom
        edge end unit year: eoy
        edge end unit week: eow
        part closeOfDay: eod, cob, eob
        key zone: local time, plaatselijke tijd, cet, cest, gmt, bst, utc, est, edt, pst
        key counter: $, #, ext, tel, nr, poort, port, kb, ticket, inc, chg, versie, version, v, release, build
        key counter: ip, artikel, article, paragraaf, section, isbn, iban, kvk, btw, bus, dock, gate, gsm, fax
        key counter: firmware, ios, android, python, java, ubuntu, macos
        key counted: euros, usd, gbp, dollar
        key counted: %, $, km, kg, gb, mb, tb, mbit, euro, eur, kw, m2, px, ms, graden, degrees, x
        """
}
