"""German."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import Words, inflected, numbered, phrases

_PLAIN_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))


def spelled(listed: tuple[str, ...]) -> tuple[str, ...]:
    """Add the spelling without umlauts: "spaetestens" for "spätestens"."""
    return tuple(dict.fromkeys(spelling for word in listed for spelling in (word, _plain(word))))


def _plain(word: str) -> str:
    for umlaut, letters in _PLAIN_UMLAUTS:
        word = word.replace(umlaut, letters)
    return word


def _words(listed: str) -> tuple[str, ...]:
    return spelled(phrases(listed))


def _with_endings(stems: str) -> tuple[str, ...]:
    return spelled(inflected(stems, "e, er, es, en, em"))


_WEEKDAYS = phrases("montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag")
_TIMES_OF_DAY = phrases("früh, morgen, vormittag, mittag, nachmittag, abend")
_ONE_TO_NINE = phrases("ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun")
_HOURS = (*_ONE_TO_NINE[1:], "zehn", "elf", "zwölf")
_NUMBERS = {
    **numbered(
        2,
        "zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, "
        "sechzehn, siebzehn, achtzehn, neunzehn, zwanzig",
    ),
    **{f"{word}undzwanzig": 20 + number for number, word in enumerate(_ONE_TO_NINE, 1)},
    "dreißig": 30,
    "einunddreißig": 31,
    "zwo": 2,
    "sechzig": 60,
    "neunzig": 90,
}
_ORDINAL_STEMS = {
    **numbered(
        1,
        "erst, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt, elft, zwölft, dreizehnt, "
        "vierzehnt, fünfzehnt, sechzehnt, siebzehnt, achtzehnt, neunzehnt, zwanzigst",
    ),
    **{f"{word}undzwanzigst": 20 + number for number, word in enumerate(_ONE_TO_NINE, 1)},
    "dreißigst": 30,
    "einunddreißigst": 31,
}
WORDS = Words(
    language="de",
    months={"mrz": 3, "maerz": 3, "jänner": 1, "jaenner": 1, "feber": 2, "sept": 9, "oct": 10, "dec": 12},
    weekdays={
        "sonnabend": 5,
        **{
            f"{weekday}{time}": number
            for number, weekday in enumerate(_WEEKDAYS)
            for time in spelled(_TIMES_OF_DAY)
        },
    },
    ordinal_suffixes=phrases("., te, ten, ter, tes, tem, ste, sten, ster"),
    date_glue=phrases("den, dem, der, am, d."),
    quarter_prefixes=phrases("q, quartal"),
    half_prefixes=phrases("h, hj, halbjahr"),
    month_week="woche",
    clock_prefixes=phrases("um, gegen"),
    loose_clock_prefixes=phrases("gegen"),
    clock_units=phrases("uhr, h"),
    noons=phrases("mittags, mittag, mitternacht"),
    clock_suffixes=phrases("früh, morgens, vormittags, nachmittags, abends, nachts"),
    range_words=phrases("bis, bis zum, bis einschließlich, bis einschl, bis inkl, bis und mit"),
    numbered_things=phrases("version, artikel, art., paragraph, kapitel, ziffer, punkt, abschnitt, nr., §"),
    range_starts=phrases("von, vom, ab, seit, zwischen, zeitraum, abrechnungszeitraum, periode"),
    moved_to=phrases("auf, auf den, auf die"),
    ends_behind=phrases("ende"),
    moved=_words("verschoben, verlegt, vertagt, geändert, vorgezogen, verlängert"),
    last_working_days=_words("letzter arbeitstag, letzten arbeitstag"),
    last_days_of_six=_words("letzter werktag, letzten werktag"),
    lasting_leads=phrases("für"),
    plurals=phrases("tage, tagen, wochen, monate, monaten, quartale, quartalen, jahre, jahren, stunden"),
    inclusive_days=(8,),
    is_tomorrow_morning=True,
    phrases={
        Kind.GLUE: _words(
            "der, die, das, des, den, dem, zu, noch, erst, genau, datum, gerne, dann, unser, unsere, "
            "unserem, unserer, unseren, wieder, von"
        ),
        Kind.TODAY: _words(
            "heute, heut, noch heute, heute noch, am selben tag, selber tag, gleicher tag, am gleichen tag, "
            "gleichentags, taggleich, tagesgleich, heute abend, heute nachmittag, heute vormittag, heute "
            "mittag, heute früh"
        ),
        Kind.TOMORROW: _words("morgen, morgen früh, morgen vormittag, morgen nachmittag, morgen abend"),
        Kind.OVERMORROW: _words("übermorgen"),
        Kind.YESTERDAY: _words("gestern, vorgestern"),
        Kind.A: _words("ein, eine, einer, einem, einen, eines, eins"),
        Kind.VAGUE: _words(
            "paar, ein paar, einige, einigen, mehrere, mehreren, wenige, wenigen, etliche, nächsten paar, "
            "kommenden paar"
        ),
        Kind.EOW: _words("wochenschluss, ende woche"),
        Kind.EOM: _words("monatsende, zum monatsende, ultimo, monatsschluss, monatsultimo"),
        Kind.EOQ: _words("quartalsende, quartalsschluss"),
        Kind.EOY: _words("jahresende, jahresschluss, jahresultimo"),
        Kind.WEEK_OF: _words(
            "woche vom, woche ab, woche ab dem, woche des, woche um den, woche von, woche beginnend am, "
            "woche beginnend, kw ab"
        ),
        Kind.WEEK_ENDING: _words("woche endend am, kw endend am"),
        Kind.CALENDAR_WEEK: _words("kw, k.w, kalenderwoche"),
        Kind.WEEKEND: _words("wochenende, we, übers wochenende, wochenendes"),
        Kind.MIDWEEK: _words("wochenmitte, mitte der woche"),
        Kind.FISCAL: _words("gj, geschäftsjahr, wirtschaftsjahr, fiskaljahr, fy, geschäftsjahres"),
        Kind.SOMETIME: _words(
            "nach den feiertagen, nach den festtagen, nach den ferien, nach dem urlaub, "
            "nach der sommerpause, nach der winterpause, im neuen jahr, anfang des neuen jahres"
        ),
        Kind.SEASON: _words("frühling, frühjahr, sommer, herbst, winter, spätsommer, frühsommer"),
        Kind.THIS: (*_with_endings("dies, laufend, aktuell, jetzig"), "dies"),
        Kind.NEXT: (*_with_endings("nächst"), "nachst", "nä", "nächs"),
        Kind.COMING: _with_endings("kommend, bevorstehend, anstehend"),
        Kind.FOLLOWING: _with_endings("folgend, darauffolgend, darauf folgend"),
        Kind.LAST: _with_endings("letzt, vergangen, vorig, vorherig"),
        Kind.END: _words(
            "ende, schluss, letzter tag, letzten tag, letzter arbeitstag, letzten arbeitstag, letzter "
            "werktag, letzten werktag, zum ende, am ende"
        ),
        Kind.REST: _words("rest"),
        Kind.MID: _words("mitte"),
        Kind.EARLY: _words("anfang, beginn, anfangs, erste hälfte, ersten hälfte, start, zu beginn, früh im"),
        Kind.LATE: _words(
            "später, im laufe, im lauf, im verlauf, laufe, während, zweite hälfte, zweiten hälfte, gegen "
            "ende, irgendwann, spät im"
        ),
        Kind.AFTER_NEXT: _with_endings("übernächst"),
        Kind.IN: _words("in, im"),
        Kind.ON: _words("am, an, auf, bei, beim"),
        Kind.WITHIN: _words(
            "innerhalb, innerhalb von, binnen, innert, unter, in den nächsten, in den kommenden, innerhalb "
            "der nächsten, innerhalb der kommenden, innerhalb von den nächsten"
        ),
        Kind.FROM: _words("vom"),
        Kind.FROM_NOW: _words(
            "ab heute, ab jetzt, von heute an, von jetzt an, von heute, nach dem call, nach dem termin, nach "
            "dem gespräch, ab dem call"
        ),
        Kind.EVERY: (
            *_with_endings("jed"),
            *phrases("alle, x pro, mal pro, mal je, einmal pro, zweimal pro"),
        ),
        Kind.LEAD: _words(
            "zwischen, zwischen dem, bis, bis zum, bis zur, bis am, bis zu, bis spätestens, bis spätestens "
            "zum, bis spätestens am, bis allerspätestens, bis einschließlich, bis einschl, bis inkl, bis "
            "inklusive, bis und mit, spätestens, spätestens bis, spätestens bis zum, spätestens am, "
            "spätestens zum, allerspätestens, nicht später als, längstens bis, fällig, fällig am, fällig "
            "bis, fällig zum, fälligkeit, frist, frist bis, frist am, fristende, termin bis, zum, zur, für, "
            "geplant für, geplant am, geplant bis, geplant zum, ziel, zieltermin, zieldatum, stichtag, "
            "abgabe, abgabe bis, abgabe am, abgabetermin, erledigen bis, zu erledigen bis, fertig bis, "
            "fertigstellung, fertigstellung bis, einzureichen bis, deadline, lieferung, lieferung bis, "
            "lieferung am, liefertermin"
        ),
        Kind.LATEST: _words(
            "einschließlich, inklusive, bitte, oder früher, gern auch früher, höchstens, max, maximal, fix, "
            "fest, bestätigt, verbindlich, zugesagt, vereinbart, fester termin, feste deadline, harte "
            "deadline"
        ),
        Kind.COMMA: phrases("aber"),
        Kind.BEFORE: _words("vor, vor dem, vor der, vor den, vorm, noch vor, noch vor dem, rechtzeitig vor"),
        Kind.AFTER: _words(
            "ab, ab dem, ab der, nach, nach dem, nach der, nach den, frühestens, frühestens am, frühestens "
            "ab, nicht vor, nicht vor dem, seit, erst ab, erst nach, erst am"
        ),
        Kind.TIME: tuple(f"halb {hour}" for hour in ("eins", *_HOURS))
        + _words(
            "früh, morgens, vormittags, vormittag, mittags, mittag, nachmittags, nachmittag, abends, abend, "
            "nachts, nacht, am vormittag, am nachmittag, am abend, am morgen, am mittag, in der früh, am "
            "frühen morgen, am frühen nachmittag, zur mittagszeit, bis mittag, bis mittags, vor mittag"
        ),
        Kind.EOD: _words(
            "feierabend, tagesende, ende des tages, geschäftsschluss, dienstschluss, büroschluss, ende des "
            "arbeitstages, ende des arbeitstags, ende arbeitstag, tagesschluss, zum feierabend, börsenschluss"
        ),
        Kind.CALL: _words(
            "termin, telefonat, gespräch, besprechung, sitzung, treffen, abstimmung, abstimmungstermin, "
            "abstimmungscall, jf, telko, telefontermin, telefonkonferenz, videokonferenz, videotermin, "
            "videogespräch, rücksprache, statusmeeting, statuscall, statustermin, beratung, "
            "beratungstermin, beratungsgespräch, coaching, coachingtermin, weekly, austausch, runde, "
            "zusammenkunft, projektmeeting, projektsitzung, projekttermin, kundentermin, kundengespräch, "
            "wochentermin, update, review, terminen, gesprächs, termins, anruf, schalte, bespr"
        ),
        Kind.NEXT_CALL: _words(
            "nächstes mal, nächste mal, nächsten mal, beim nächsten mal, zum nächsten mal, das nächste mal, "
            "folgetermin, folgegespräch, folgemeeting, folgecall, wenn wir uns wieder sprechen, bis wir uns "
            "wieder sprechen, bevor wir uns wieder sprechen, wenn wir wieder sprechen, bevor wir wieder "
            "sprechen, bis wir wieder sprechen, wenn wir uns wiedersehen, bevor wir uns wiedersehen, wenn "
            "wir das nächste mal sprechen, bevor wir das nächste mal sprechen, bis wir das nächste mal "
            "sprechen"
        ),
        Kind.URGENT: _words(
            "kritisch, sofort, umgehend, dringend, schnellstmöglich, nächstmöglich, zum nächstmöglichen "
            "termin, zum "
            "nächstmöglichen zeitpunkt, baldmöglichst, baldmöglich, so schnell wie möglich, so bald wie "
            "möglich, sobald wie möglich, sobald möglich, so früh wie möglich, baldigst, bald, unverzüglich, "
            "eilig, eilt, sehr dringend, prioritär, hohe priorität, höchste priorität, zeitnah, kurzfristig, "
            "ehestmöglich, schnellstens, möglichst bald, möglichst schnell, möglichst zeitnah, möglichst "
            "früh, gleich, ab sofort, zügig, alsbald, frühestmöglich, schnell, sehr bald, in kürze, in "
            "bälde, so rasch wie möglich, raschest möglich, asap bitte"
        ),
        Kind.UNDATED: _words(
            "bis auf weiteres, auf weiteres, ohne eile, keine dringlichkeit, kein datum festgelegt, kein "
            "termin festgelegt, kein fester termin, kein fixes datum, "
            "eilt nicht, k a, n a, entf, kein datum, kein termin, keine frist, keine deadline, ohne datum, "
            "ohne termin, ohne frist, "
            "termin offen, datum offen, keine eile, nicht dringend, nicht eilig, bei gelegenheit, "
            "gelegentlich, nach bedarf, bei bedarf, langfristig, mittelfristig, keine, keins, keiner, kein, "
            "entfällt, demnächst, dauerhaft, permanent, zu gegebener zeit, wenn zeit ist, wenn's passt, "
            "nicht festgelegt, noch kein termin, noch kein datum, nachrangig, niedrige priorität, auf abruf, "
            "unbefristet, fristlos, nach absprache, nach vereinbarung, nach möglichkeit, zukünftig, künftig, "
            "themenspeicher, irgendwann mal, wird nachgereicht, nicht zutreffend, k.a, keine angabe, termin "
            "folgt, datum folgt"
        ),
        Kind.RECURRING: _words(
            "einmal im monat, einmal im quartal, einmal im jahr, zweimal im monat, zweimal im jahr, "
            "wöchentlich, täglich, monatlich, quartalsweise, vierteljährlich, halbjährlich, jährlich, "
            "zweiwöchentlich, zweiwöchig, vierzehntägig, 14-tägig, 14tägig, regelmäßig, laufend, "
            "fortlaufend, ständig, immer, "
            "dauernd, wiederkehrend, turnusmäßig, dauerthema, daueraufgabe, werktags, montags, dienstags, "
            "mittwochs, donnerstags, freitags, samstags, sonntags, kontinuierlich, permanent laufend"
        ),
        Kind.FINISHED: _words(
            "freigegeben, erledigt, fertig, abgeschlossen, gesendet, verschickt, versandt, versendet, "
            "geliefert, bezahlt, "
            "beendet, geschlossen, storniert, abgesagt, gestrichen, entfallen, hinfällig, obsolet, nicht "
            "mehr nötig, nicht mehr erforderlich, nicht mehr notwendig, erhalten, veröffentlicht, "
            "unterschrieben, eingereicht, umgesetzt, bereits erledigt, schon erledigt, gemacht, übergeben, "
            "zugeschickt, fertiggestellt, fertig gestellt, übermittelt, geklärt, gelöst, verworfen, "
            "zurückgezogen, erl"
        ),
        Kind.STATE: _words(
            "steht aus, steht noch aus, wartet, warten, offen, in arbeit, in bearbeitung, in umsetzung, in "
            "prüfung, in klärung, begonnen, angefangen, "
            "nicht begonnen, noch nicht begonnen, noch offen, läuft, läuft noch, pausiert, ruht, blockiert, "
            "überfällig, verschoben, vertagt, zurückgestellt, aufgeschoben, geplant, in planung, aktiv, in "
            "abstimmung, beim kunden, liegt beim kunden, in vorbereitung, wartend, angehalten, unterwegs, in "
            "gang, gestoppt, ausstehend, in verzug, verspätet, gestartet, zu tun"
        ),
        Kind.DEPENDS: _words(
            "sobald, wenn, nachdem, falls, warten auf, wartet auf, warte auf, warten wir auf, abhängig von, "
            "abhängig vom, hängt ab von, hängt von, je nach, in abhängigkeit von, nach freigabe, nach "
            "erhalt, nach eingang, bei erhalt, bei eingang, bei freigabe, nach rücksprache, vorbehaltlich, "
            "erst wenn, solange, nach rückmeldung, nach abnahme, nach abschluss, nach go live, nach "
            "projektstart, bei auftragserteilung, nach auftragserteilung, nach unterschrift, mit freigabe, "
            "sofern, erst nach freigabe, bei bedarf von, im zuge, im rahmen"
        ),
        Kind.TO_CONFIRM: _words(
            "zu bestätigen, bestätigt noch, meldet sich, meldet sich noch, gibt bescheid, gibt noch "
            "bescheid, gibt rückmeldung, klärt, klärt noch, schlägt vor, teilt mit, schlägt termin vor"
        ),
        Kind.UNSURE: _words(
            "weiß nicht, noch nicht, noch nicht klar, zu definieren, unklar, unbekannt, noch unklar, "
            "zu klären, noch zu "
            "klären, wird noch geklärt, wird geklärt, "
            "noch nicht festgelegt, noch festzulegen, festzulegen, steht noch nicht fest, wird noch bekannt "
            "gegeben, noch nicht bekannt, noch zu bestimmen, nicht sicher, unsicher, noch zu definieren, "
            "n.n, folgt, wird noch abgestimmt, noch abzustimmen, abzustimmen, wird noch festgelegt, in "
            "absprache, noch zu bestätigen, nicht bestätigt, unbestätigt, noch nicht terminiert"
        ),
        Kind.DOUBT: _words(
            "ca, circa, etwa, ungefähr, voraussichtlich, vsl, vorauss, evtl, eventuell, vielleicht, "
            "wahrscheinlich, vermutlich, möglicherweise, hoffentlich, möglichst, möglichst bis, "
            "idealerweise, wenn möglich, falls möglich, vorläufig, geschätzt, um den, rund um, so um, "
            "unverbindlich, angestrebt, realistisch, unter vorbehalt, oder später, oder so, angepeilt, "
            "tendenziell, schätzungsweise, denke ich, könnte"
        ),
        Kind.OR: _words("oder, und, bzw, beziehungsweise, u, sowie, entweder"),
        Kind.NOW: _words("jetzt, nun, neu, aktuell"),
        Kind.ARROW: _words(
            "verschoben auf, verschoben auf den, verschoben bis, verlegt auf, verlegt auf den, geändert auf, "
            "geändert in, verlängert bis, verlängert bis zum, verlängert auf, neuer termin, neues datum, "
            "neue frist, vorgezogen auf, vorgezogen auf den, aktualisiert auf, korrigiert auf, vertagt auf, "
            "vertagt auf den, letztlich, schließlich, endgültig"
        ),
        Kind.WAS: _words(
            "war, ursprünglich, urspr, zuvor, vorher, früher, bisher, statt, anstatt, anstelle von, alt, "
            "eigentlich, vormals, alter termin, altes datum, alte frist, war geplant für, war geplant, war "
            "fällig, war am, ehemals, bislang, anfangs, zunächst"
        ),
        Kind.MOVED_FROM: _words(
            "verschoben von, verschoben vom, verlegt von, verlegt vom, vertagt von, vertagt vom, geändert "
            "von, geändert vom, verlängert von, verlängert vom, vorgezogen von, vorgezogen vom"
        ),
    },
    units={
        Unit.HOUR: phrases("h, stunde, stunden, std"),
        Unit.DAY: phrases("tag, tage, tagen, tages, kalendertag, kalendertage, kalendertagen, d"),
        Unit.WORKING_DAY: phrases(
            "arbeitstag, arbeitstage, arbeitstagen, werktag, werktage, werktagen, at, bankarbeitstage"
        ),
        Unit.WEEK: phrases("woche, wochen, wo, arbeitswoche"),
        Unit.MONTH: phrases("monat, monate, monaten, monats, kalendermonat"),
        Unit.QUARTER: phrases("quartal, quartale, quartals, quartalen, vierteljahr"),
        Unit.HALF_YEAR: phrases(
            "halbjahr, hj, halbjahres, halbjahrs, halbes jahr, halben jahr, halben jahres"
        ),
        Unit.YEAR: phrases("jahr, jahre, jahren, jahres, kalenderjahr, kalenderjahres"),
    },
    numbers={spelling: number for word, number in _NUMBERS.items() for spelling in spelled((word,))},
    ordinals={
        spelling: number for stem, number in _ORDINAL_STEMS.items() for spelling in _with_endings(stem)
    },
    topic_words=_words("für, von, vom, über, aus, seit, ab, zum, zur, in, und, zu"),
    genitives=phrases("vom, von"),
    about_words=_words("für, von, vom, über, zum, zur, aus"),
    backward=phrases("letzten, letzte, vergangenen, vergangene, zurückliegenden, vorigen"),
    clause_leads=phrases("bevor, bis"),
    recipients=phrases("an, ans, per, via, zur, zum, ins"),
    owed_leads=phrases("fällig, zahlbar"),
    deadline_leads=_words(
        "bis, bis zum, bis zur, bis am, bis spätestens, bis spätestens zum, bis spätestens am, bis "
        "einschließlich, bis einschl, bis inkl, bis und mit, spätestens, spätestens bis, spätestens bis zum, "
        "spätestens am, spätestens zum, allerspätestens, nicht später als, fällig, fällig am, fällig bis, "
        "fällig zum, frist, frist bis, deadline, due date, due by, vor, vor dem, vor der, noch vor, "
        "rechtzeitig vor, abgabe bis, abgabe am, zu erledigen bis, termin bis"
    ),
    verb_ends=phrases(
        "-en, -ern, -eln, tun, ab, an, auf, aus, bei, ein, durch, fertig, fest, frei, her, hin, klar, los, "
        "mit, nach, um, vor, weg, weiter, zu, zurück, zusammen"
    ),
    lasting_verbs=phrases(
        "langern, aussetzen, pausieren, mieten, buchen, reservieren, blockieren, gelten, befristen, sperren, "
        "schalten, halten, laufen, bleiben, ruhen, parken, freihalten, speichern, dauern, warten, vertreten"
    ),
    until_words=phrases("bis"),
    negations=phrases("kein-, nicht, nichts"),
    lasting_words=phrases(
        "läuft, gilt, gelten, dauert, verlänger-, -verlängerung, -verlängern, aussetz-, ausgesetzt, "
        "pausier-, -pause, sperrung, -sperre, gesperrt, gültig, -urlaub, abwesend, abwesenheit, "
        "krankgeschrieben, -laufzeit, bleib-, ruhen, ruht, stillleg-, einfrier-, eingefroren, freihalt-, "
        "warten, stundung, gestundet, -aufschub, aufschieben, zurückstell-, geschlossen, -vertretung, "
        "reserviert, blockiert, befristet"
    ),
    reported=(
        r"dass|"
        r"daß|"
        r"ob"
    ),
    asked=(
        r", (?:was|wann|wer|wen|wem|wo|welche[rsnm]?|warum|wieviel|"
        r"wie (?:viele?|lange|oft|weit|hoch|teuer))"
    ),
    relative=r", (?:der|die|das)",
)
