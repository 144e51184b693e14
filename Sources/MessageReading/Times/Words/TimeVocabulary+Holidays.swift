extension TimeVocabulary {
    /// The Dutch names of days of the year, and of the weekends, nights and mornings that go with them.
    ///
    /// Weak are feasts that no simple rule dates, so that the known name within theirs is not taken for them.
    static let dutchHolidays = """
        holiday newYear: nieuwjaar, nieuwjaarsdag
        holiday newYearEve: oudejaarsavond, oudjaar, oud en nieuw, oudejaarsdag, oud op nieuw
        holiday valentine: valentijnsdag, valentijn, valentijns dag
        holiday kingsDay: koningsdag
        holiday remembrance: dodenherdenking
        holiday liberationDay: bevrijdingsdag
        holiday stNicholas: sinterklaas, sinterklaasavond, pakjesavond, sint nicolaas, sint
        holiday allSaints: allerheiligen
        holiday stMartin: sint maarten, sint-maarten, wapenstilstand
        holiday epiphany: driekoningen
        holiday christmasEve: kerstavond
        holiday christmas: kerst, kerstmis, eerste kerstdag, 1e kerstdag, kerstdag, de kerst
        holiday christmas: 1ste kerstdag
        holiday easter: 1e paasdag, 1ste paasdag
        holiday easterMonday: 2e paasdag, 2de paasdag
        holiday pentecost: 1e pinksterdag, 1ste pinksterdag
        holiday whitMonday: 2e pinksterdag, 2de pinksterdag
        holiday boxingDay: tweede kerstdag, 2e kerstdag, 2de kerstdag
        holiday mothersDay: moederdag
        holiday fathersDay: vaderdag
        holiday halloween: halloween
        holiday goodFriday: goede vrijdag
        holiday easter: pasen, eerste paasdag, paaszondag, paasdag
        holiday easterMonday: tweede paasdag, paasmaandag
        holiday ascension: hemelvaart, hemelvaartsdag
        holiday pentecost: pinksteren, eerste pinksterdag
        holiday whitMonday: tweede pinksterdag, pinkstermaandag
        holiday carnival: carnaval
        holiday ashWednesday: aswoensdag
        holiday budgetDay: prinsjesdag
        holiday mayDay: dag van de arbeid
        holiday blackFriday: black friday
        holiday aprilFools: 1 april grap
        holiday animalDay: dierendag
        holiday maundyThursday: witte donderdag
        holiday palmSunday: palmzondag, palmpasen
        holiday allSouls: allerzielen
        holiday thanksgiving: thanksgiving, thanksgivingday
        holiday cyberMonday: cyber monday
        holiday christmas: kerstdagen, de kerstdagen, beide kerstdagen
        holiday boxingDay: boxing day
        holiday easter: paasdagen, de paasdagen
        holiday pentecost: pinksterdagen, de pinksterdagen
        holiday assumption: o.l.v.-hemelvaart, o.l.v. hemelvaart, olv-hemelvaart, olv hemelvaart, maria-hemelvaart, maria hemelvaart
        holiday nationalBelgium: belgische nationale feestdag
        holiday flemishDay: vlaamse feestdag, feest van de vlaamse gemeenschap
        holiday eidAlFitr: suikerfeest
        holiday eidAlAdha: offerfeest
        holiday ramadan: ramadan
        holiday newYear: jaarwisseling
        holiday newYearEve: oudejaar, oudjaarsdag, oudjaarsavond
        holiday newYearEve part night: nieuwjaarsnacht, oudejaarsnacht
        holiday christmasEve part night: kerstnacht
        holiday christmas part morning: kerstochtend, kerstmorgen, eerste kerstochtend
        holiday easter part morning: paasochtend, paasmorgen
        holiday womensDay: vrouwendag, internationale vrouwendag
        holiday easter unit weekend: paasweekend, paasweekeinde
        holiday pentecost unit weekend: pinksterweekend, pinksterweekeinde
        holiday ascension unit weekend: hemelvaartsweekend, hemelvaartweekend
        holiday christmas unit weekend: kerstweekend
        holiday carnival unit weekend: carnavalsweekend
        holiday kingsDay unit weekend: koningsweekend
        weak: chinees nieuwjaar, joods nieuwjaar
        """

    /// The English names of days of the year, British and American.
    static let englishHolidays = """
        holiday newYear: new year's day, new years day, new year, new year's, new year day
        holiday newYearEve: new year's eve, new years eve, nye, new year eve
        holiday valentine: valentine's day, valentines day, valentine day, valentine's
        holiday stPatrick: st patrick's day, st patricks day, saint patrick's day, st. patrick's day, st paddy's day
        holiday aprilFools: april fools, april fool's day, april fools day
        holiday independence: independence day, 4th of july, fourth of july, july 4th holiday
        holiday halloween: halloween, hallowe'en, halloween day
        holiday christmasEve: christmas eve, xmas eve
        holiday christmas: christmas, xmas, christmas day, xmas day, x-mas
        holiday boxingDay: boxing day
        holiday mothersDay: mother's day, mothers day
        holiday fathersDay: father's day, fathers day
        holiday thanksgiving: thanksgiving, thanksgiving day
        holiday blackFriday: black friday
        holiday cyberMonday: cyber monday
        holiday laborDay: labor day, labour day
        holiday memorialDay: memorial day
        holiday mlkDay: mlk jr. day, mlk jr day, martin luther king jr day
        holiday mlkDay: mlk day, martin luther king day, martin luther king's day, martin luther king jr. day
        holiday presidentsDay: presidents day, president's day, presidents' day
        holiday columbusDay: columbus day
        holiday veteransDay: veterans day, veteran's day, armistice day, remembrance day
        holiday goodFriday: good friday
        holiday easter: easter, easter sunday, easter day
        holiday easterMonday: easter monday
        holiday ascension: ascension day, ascension
        holiday pentecost: pentecost, whitsun, whit sunday
        holiday whitMonday: whit monday, pentecost monday
        holiday ashWednesday: ash wednesday
        holiday mayDay: may day, international workers' day
        holiday newYear: yuandan
        holiday newYearEve: hogmanay, old year's eve
        holiday newYearEve part night: new year's night, new years night
        holiday stPatrick: st patrick day, saint patricks day
        holiday thanksgiving: thanks giving, thanks giving day, turkey day
        holiday halloween: all hallows' eve, all hallows eve
        holiday stMartin: martinmas, st martin's day, st. martin's day
        holiday epiphany: epiphany, three kings' day, three kings day
        holiday twelfthNight: twelfth night
        holiday burnsNight: burns night, burns' night
        holiday groundhog: groundhog day, groundhog's day
        holiday shroveTuesday: shrove tuesday, pancake day, pancake tuesday, mardi gras, fat tuesday
        holiday palmSunday: palm sunday
        holiday maundyThursday: maundy thursday, holy thursday
        holiday easterSaturday: holy saturday, easter saturday, easter eve
        holiday pentecost: pentecost sunday, whit sunday
        holiday trinity: trinity sunday
        holiday corpusChristi: corpus christi
        holiday motheringSunday: mothering sunday
        holiday womensDay: women's day, international women's day, womens day
        holiday stGeorge: st george's day, st. george's day, saint george's day, st georges day
        holiday stAndrew: st andrew's day, st. andrew's day, saint andrew's day, st andrews day
        holiday stDavid: st david's day, st. david's day, saint david's day, st davids day
        holiday boxingDay: st stephen's day, st. stephen's day
        holiday earthDay: earth day
        holiday cincoDeMayo: cinco de mayo
        holiday veDay: ve day, v-e day
        holiday juneteenth: juneteenth
        holiday canadaDay: canada day
        holiday australiaDay: australia day
        holiday anzacDay: anzac day
        holiday bastilleDay: bastille day
        holiday kingsDay: king's day, kings day
        holiday liberationDay: liberation day
        holiday independence: the fourth of july, the 4th of july
        holiday indigenous: indigenous peoples' day, indigenous peoples day
        holiday presidentsDay: washington's birthday
        holiday electionDay: election day
        holiday inauguration: inauguration day
        holiday bonfireNight: bonfire night, guy fawkes night, guy fawkes day, guy fawkes
        holiday remembranceSunday: remembrance sunday
        holiday allSaints: all saints, all saints' day, all saints day
        holiday allSouls: all souls, all souls' day, all souls day
        holiday mayBankHoliday: early may bank holiday, may day bank holiday
        holiday memorialDay: spring bank holiday, late may bank holiday
        holiday augustBankHoliday: august bank holiday, summer bank holiday
        holiday assumption: assumption day, assumption of mary
        holiday eidAlFitr: eid al-fitr, eid ul-fitr, eid al fitr
        holiday eidAlAdha: eid al-adha, eid ul-adha, eid al adha
        holiday ramadan: ramadan, start of ramadan, the start of ramadan
        holiday carnival: carnival sunday
        weak: chinese new year, lunar new year, jewish new year, orthodox easter, orthodox christmas
        """
}
