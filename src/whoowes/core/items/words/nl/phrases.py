"""Dutch column headers that ask in everyday words, and words that headers cut short."""

from whoowes.core.items.words.table import Role

_DONE = r"(?:gebeurd|gedaan|klaar|gelukt|af|geregeld|afgerond|gereed)"
PHRASES = (
    (
        Role.DONE,
        (
            rf"(?:is|zijn) (?:het|dit|dat|ze) (?:al )?{_DONE}|al {_DONE}|(?:gelukt|geregeld|gebeurd)"
            r"|hebben we (?:het|dit) (?:al )?gedaan|(?:al )?ontvangen|al binnen"
        ),
    ),
    (
        Role.TASK,
        (
            r"wat (?:hadden|zouden|hebben) (?:we|wij) (?:gezegd|afgesproken|beloofd|toegezegd"
            r"|doen)(?: te doen)?"
            r"|(?:dingen|zaken) (?:om )?te (?:doen|regelen)|(?:nog )?te regelen|nog te doen"
        ),
    ),
    (Role.WEAK_TASK, r"waar gaat het om|waar gaat het over"),
    (
        Role.OWNER,
        (
            r"van wie(?: is (?:het|dit))?|wie heeft (?:het|dit|de bal)|(?:bij wie|waar) ligt (?:het|dit"
            r"|de bal)"
            r"|aan wie is het|wiens (?:beurt|taak|klus)|wie is aan zet"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:wanneer )?nodig (?:voor|op|tegen|uiterlijk)|wanneer (?:is het )?nodig|(?:voor"
            r"|tegen) welke (?:datum"
            r"|dag)"
        ),
    ),
)
SHORTS = (
    ("verantwoordelijke", r"verantw|verantwoord"),
    ("omschrijving", r"omschr"),
    ("oorspronkelijke", r"oorspr"),
    ("herziene", r"herz"),
    ("aangepaste", r"aangep"),
    ("nieuwe", r"nw|nwe"),
    ("geplande", r"gepl"),
    ("deadline", r"dl|deadl"),
    ("datum", r"dat|dt"),
    ("opmerking", r"opm"),
    ("toelichting", r"toel"),
    ("uitvoerder", r"uitv"),
)
