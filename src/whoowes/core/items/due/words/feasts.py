"""The names of feasts in each language, and those whose day is another from country to country."""

from collections.abc import Iterator, Mapping

from whoowes.core.items.due.feasts import Feast, fixed, from_easter, never_on_sunday, nth, on_or_after
from whoowes.core.items.due.words.de import spelled
from whoowes.core.items.due.words.table import phrases

_FIXED = """
1-1: en new year's day; de neujahr, neujahrstag; fr nouvel an, jour de l'an; es año nuevo, día de año nuevo
    pt ano novo, dia de ano novo; nl nieuwjaar, nieuwjaarsdag; it capodanno
1-6: en epiphany; de heilige drei könige, dreikönigstag, epiphanias; fr épiphanie
    es reyes, día de reyes, epifanía; pt dia de reis, epifania; nl driekoningen; it epifania, befana
2-2: de mariä lichtmess; fr chandeleur; it candelora
2-14: en valentine's day; de valentinstag; fr saint valentin; es san valentín; pt são valentim
    nl valentijnsdag; it san valentino
3-17: en st patrick's day, saint patrick's day
3-19: it festa del papà
4-1: en april fools, april fools day, april fool's day
4-21: pt tiradentes
4-25: en anzac day; pt dia da liberdade; it festa della liberazione
5-1: en may day; de tag der arbeit, maifeiertag; es día internacional de los trabajadores
    pt dia do trabalho, dia do trabalhador; nl dag van de arbeid
    it festa del lavoro, festa dei lavoratori, primo maggio
5-4: nl dodenherdenking
5-5: nl bevrijdingsdag
6-2: it festa della repubblica
6-10: pt dia de portugal
6-19: en juneteenth
6-24: de johannistag; es san juan; pt são joão
6-29: de peter und paul
7-1: en canada day
7-14: en bastille day
8-1: de bundesfeiertag
8-15: en assumption day, feast of the assumption; de mariä himmelfahrt; fr assomption
    es día de la asunción; pt dia da assunção; nl maria tenhemelopneming; it ferragosto, festa dell'assunzione
10-3: de tag der deutschen einheit
10-12: es día de la hispanidad, día del pilar; pt nossa senhora aparecida
10-31: en halloween; de halloween, reformationstag; fr halloween; es halloween; nl halloween; it halloween
11-1: en all saints' day; de allerheiligen; fr toussaint
    es todos los santos, día de todos los santos; pt todos os santos, dia de todos os santos
    nl allerheiligen; it ognissanti, tutti i santi
11-2: de allerseelen; es día de muertos, día de los muertos; pt finados, dia de finados; nl allerzielen
11-5: en bonfire night
11-11: en armistice day, remembrance day, veterans day; de martinstag; fr armistice; nl sint maarten
11-15: pt proclamação da república
12-4: de barbaratag
12-5: nl sinterklaas, pakjesavond
12-6: de nikolaus, nikolaustag
12-7: it sant'ambrogio
12-8: de mariä empfängnis; fr immaculée conception; es inmaculada, inmaculada concepción
    pt imaculada conceição; it immacolata, immacolata concezione
12-24: en christmas eve; de heiligabend, heilig abend; fr réveillon de noël, veille de noël
    es nochebuena, víspera de navidad
    pt véspera de natal; nl kerstavond; it vigilia di natale
12-25: en christmas, christmas day, xmas; de weihnachten, weihnachtstag, erster weihnachtstag
    fr noël, jour de noël; es navidad, día de navidad; pt natal, dia de natal
    nl kerst, kerstmis, eerste kerstdag; it natale, giorno di natale
12-26: en boxing day, st stephen's day; de zweiter weihnachtstag, stephanstag; es día de san esteban
    nl tweede kerstdag; it santo stefano
12-31: en new year's eve, nye; de silvester
    fr saint sylvestre, réveillon du nouvel an, réveillon de la saint sylvestre; es nochevieja
    pt véspera de ano novo, réveillon; nl oudejaarsavond, oudjaar; it san silvestro, ultimo dell'anno
"""
"""Month and day of the feasts that are the same day each year and everywhere."""
_FROM_EASTER = """
-48: de rosenmontag; nl carnavalsmaandag
-47: en shrove tuesday; de faschingsdienstag; fr mardi gras; es martes de carnaval
    pt terça de carnaval, carnaval; it martedì grasso
-46: en ash wednesday; de aschermittwoch; fr mercredi des cendres; es miércoles de ceniza
    pt quarta feira de cinzas; nl aswoensdag; it mercoledì delle ceneri
-7: de palmsonntag; fr dimanche des rameaux; es domingo de ramos; pt domingo de ramos
    nl palmzondag; it domenica delle palme
-3: en maundy thursday; de gründonnerstag; fr jeudi saint; es jueves santo; pt quinta feira santa
    nl witte donderdag; it giovedì santo
-2: en good friday; de karfreitag; fr vendredi saint; es viernes santo; pt sexta feira santa, sexta santa
    nl goede vrijdag; it venerdì santo
-1: en holy saturday; de karsamstag; fr samedi saint; es sábado santo; pt sábado santo, sábado de aleluia
    nl stille zaterdag; it sabato santo
0: en easter, easter sunday; de ostern, ostersonntag; fr pâques, dimanche de pâques
    es pascua, domingo de pascua, domingo de resurrección; pt páscoa, domingo de páscoa
    nl pasen, eerste paasdag, paaszondag; it pasqua, domenica di pasqua
1: en easter monday; de ostermontag; fr lundi de pâques; es lunes de pascua
    pt segunda feira de páscoa, segunda de páscoa; nl tweede paasdag, paasmaandag
    it pasquetta, lunedì dell'angelo, lunedì di pasqua
39: en ascension day; de himmelfahrt, christi himmelfahrt; fr ascension, jeudi de l'ascension
    es día de la ascensión, jueves de la ascensión; pt quinta feira da ascensão, dia da ascensão
    nl hemelvaart, hemelvaartsdag; it festa dell'ascensione
49: en whit sunday, pentecost; de pfingsten, pfingstsonntag; fr pentecôte, dimanche de pentecôte
    es pentecostés, domingo de pentecostés; pt pentecostes, domingo de pentecostes
    nl pinksteren, eerste pinksterdag; it pentecoste, domenica di pentecoste
50: en whit monday; de pfingstmontag; fr lundi de pentecôte; es lunes de pentecostés
    pt segunda feira de pentecostes, segunda de pentecostes; nl tweede pinksterdag, pinkstermaandag
    it lunedì di pentecoste
60: en corpus christi; de fronleichnam; fr fête dieu; es corpus christi; pt corpus christi
    nl sacramentsdag; it corpus domini
"""
"""How many days after Easter Sunday a feast is."""
_NTH: Mapping[Feast, str] = {
    nth(1, 0, 3): "en martin luther king day, mlk day",
    nth(2, 0, 3): "en presidents' day",
    nth(5, 6, 2): "de muttertag; nl moederdag; it festa della mamma",
    on_or_after(5, 25, 0): "en memorial day",
    nth(10, 0, 2): "en columbus day, indigenous peoples day, indigenous peoples' day",
}
_SALES: Mapping[str, Feast] = {
    "black friday": nth(11, 3, 4, days_after=1),
    "cyber monday": nth(11, 3, 4, days_after=4),
}
"""Days on which shops sell cheaply, called so in every language."""
_ELSEWHERE = ""
"""Every country that a row does not name."""
_SECOND_OF_MAY, _THIRD_OF_JUNE, _SAINT_JOSEPH = nth(5, 6, 2), nth(6, 6, 3), fixed(3, 19)
_BY_COUNTRY: tuple[tuple[str, Mapping[str, Feast]], ...] = (
    ("en thanksgiving, thanksgiving day", {"CA": nth(10, 0, 2), _ELSEWHERE: nth(11, 3, 4)}),
    (
        "en independence day",
        {"IN": fixed(8, 15), "PH": fixed(6, 12), "PK": fixed(8, 14), _ELSEWHERE: fixed(7, 4)},
    ),
    ("en labour day", {"CA": nth(9, 0, 1), "NZ": nth(10, 0, 4), "IN": fixed(5, 1)}),
    ("en labor day", {"PH": fixed(5, 1), _ELSEWHERE: nth(9, 0, 1)}),
    ("en father's day", {"AU": nth(9, 6, 1), "NZ": nth(9, 6, 1), _ELSEWHERE: _THIRD_OF_JUNE}),
    (
        "en mother's day",
        {
            **dict.fromkeys(("US", "CA", "AU", "NZ", "IN", "ZA"), _SECOND_OF_MAY),
            # en-GB is also what is read where nobody said anything.
            "IE": from_easter(-21),
        },
    ),
    ("de vatertag", {"DE": from_easter(39), "AT": nth(6, 6, 2), "CH": nth(6, 6, 1)}),
    ("de nationalfeiertag", {"DE": fixed(10, 3), "AT": fixed(10, 26), "CH": fixed(8, 1), "LI": fixed(8, 15)}),
    ("de buß und bettag", {"DE": on_or_after(11, 16, 2), "CH": nth(9, 6, 3)}),
    (
        "fr fête nationale",
        {"FR": fixed(7, 14), "BE": fixed(7, 21), "CH": fixed(8, 1), "LU": fixed(6, 23), "CA": fixed(6, 24)},
    ),
    (
        "fr fête des pères",
        {"FR": _THIRD_OF_JUNE, "CA": _THIRD_OF_JUNE, "BE": nth(6, 6, 2), "CH": nth(6, 6, 1)},
    ),
    ("fr fête du travail", {"CA": nth(9, 0, 1), _ELSEWHERE: fixed(5, 1)}),
    (
        "es día de la constitución",
        {"ES": fixed(12, 6), "MX": fixed(2, 5), "PR": fixed(7, 25), "UY": fixed(7, 18)},
    ),
    (
        "es día del trabajo, día del trabajador",
        {"US": nth(9, 0, 1), "PR": nth(9, 0, 1), _ELSEWHERE: fixed(5, 1)},
    ),
    (
        "es día de la madre",
        {
            "ES": nth(5, 6, 1),
            **dict.fromkeys(("MX", "GT", "SV"), fixed(5, 10)),
            "AR": nth(10, 6, 3),
            **dict.fromkeys(("CL", "CO", "EC", "PE", "PR", "US", "UY", "VE"), _SECOND_OF_MAY),
        },
    ),
    (
        "es día del padre",
        {
            "ES": _SAINT_JOSEPH,
            **dict.fromkeys(("AR", "CL", "CO", "EC", "MX", "PE", "PR", "US", "VE"), _THIRD_OF_JUNE),
        },
    ),
    ("es fiesta nacional", {"ES": fixed(10, 12)}),
    ("pt independência, dia da independência", {"BR": fixed(9, 7), "AO": fixed(11, 11), "MZ": fixed(6, 25)}),
    ("pt dia da mãe, dia das mães", {"PT": nth(5, 6, 1), "BR": _SECOND_OF_MAY}),
    ("pt dia do pai, dia dos pais", {"PT": _SAINT_JOSEPH, "BR": nth(8, 6, 2)}),
    ("pt dia das crianças, dia da criança", {"PT": fixed(6, 1), "BR": fixed(10, 12)}),
    ("pt dia dos namorados", {"PT": fixed(2, 14), "BR": fixed(6, 12)}),
    ("nl vaderdag", {"NL": _THIRD_OF_JUNE, "BE": nth(6, 6, 2)}),
    ("nl koningsdag", {"NL": never_on_sunday(4, 27), "BE": fixed(11, 15)}),
    ("nl nationale feestdag", {"BE": fixed(7, 21), "NL": never_on_sunday(4, 27)}),
    ("it festa nazionale", {"IT": fixed(6, 2), "CH": fixed(8, 1)}),
)


def feasts_of(language: str, territory: str | None) -> Mapping[str, tuple[Feast, ...]]:
    """Return the feasts of a language by their names: several where the country decides, and is not known."""
    found: dict[str, tuple[Feast, ...]] = {name: (feast,) for name, feast in _SALES.items()}
    found.update({name: (feast,) for feast, names in _same_everywhere() for name in _names(names, language)})
    for names, days in _BY_COUNTRY:
        here = days.get(territory) or days.get(_ELSEWHERE) if territory else None
        feasts: tuple[Feast, ...] = (here,) if here else tuple(dict.fromkeys(days.values()))
        if here or len(feasts) > 1:
            found.update(dict.fromkeys(_names(names, language), feasts))
    return found


def _same_everywhere() -> Iterator[tuple[Feast, str]]:
    for day, names in _rows(_FIXED):
        month, _, number = day.partition("-")
        yield fixed(int(month), int(number)), names
    for days, names in _rows(_FROM_EASTER):
        yield from_easter(int(days)), names
    yield from _NTH.items()


def _rows(table: str) -> Iterator[tuple[str, str]]:
    for row in table.strip().replace("\n    ", "; ").splitlines():
        day, _, names = row.partition(": ")
        yield day, names


def _names(listed: str, language: str) -> tuple[str, ...]:
    """Return the names in one language of a row; in English with and without their apostrophes."""
    own = next((names[3:] for names in listed.split("; ") if names.startswith(f"{language} ")), "")
    names = spelled(phrases(own)) if own else ()
    return (*names, *(name.replace("'", "") for name in names if language == "en"))
