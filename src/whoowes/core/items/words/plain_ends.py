"""How a sentence plainly tells that something came, or that a deed was done to it, and nothing else.

By language, over small letters with their accents: "THING CAME WHEN?". What has no shape here is asked about.
"""

from collections.abc import Mapping
from typing import NamedTuple


class PlainEndings(NamedTuple):
    """The shapes of a language, and the words that may stand in them."""

    shapes: tuple[str, ...]
    """`THING` and `DOER` stand for words of the promise and its owner, `DEED` for a participle, `PAST` for a
    verb that tells of the past by itself, the other capitals for the words below. What ends with "?" may be
    missing; small letters stand for themselves."""
    now: str
    was: str
    has: str
    """Empty where no such form tells of one deed that is done."""
    came: str
    here: str
    """That it is there by now."""
    arrived: str
    """A participle of coming, or of having been received."""
    before: str
    """A day that is surely past: a participle alone may be planned for "Friday"."""
    day: str
    """Any other day; `WHEN` is one or the other."""
    the: str
    """Articles of one thing that is known."""
    to: str
    """Prepositions before who is to get it, folded."""
    into: str = ""
    """What stands apart from the verb of coming: "kamen am Montag *rein*"."""


_GERMANIC_ORDER = (
    "THING CAME WHEN? INTO?",
    "WHEN CAME THING INTO?",
    "THING NOW WHEN? ARRIVED",
    "WHEN NOW THING ARRIVED",
    "THING HERE",
    "THING WAS WHEN? DEED",
    "WHEN WAS THING DEED",
    "THING BEFORE DEED",
    "THING BEFORE ARRIVED",
    "DOER HAS THING WHEN? DEED",
    "DOER HAS WHEN THING DEED",
    "THING HAS DOER WHEN? DEED",
    "WHEN HAS DOER THING DEED",
)
_ROMANCE_ORDER = (
    "THING CAME WHEN?",
    "WHEN THING CAME",
    "THING HERE",
    "THING NOW DEED",
    "THING WAS DEED WHEN?",
    "THING DEED BEFORE",
    "THING ARRIVED BEFORE",
)
_WITH_HAVE = ("DOER HAS DEED THING WHEN?",)
_PAST_BY_ITSELF = ("DOER PAST THING WHEN?",)
PLAIN_ENDINGS: Mapping[str, PlainEndings] = {
    "en": PlainEndings(
        shapes=(
            *_ROMANCE_ORDER,
            *_WITH_HAVE,
            *_PAST_BY_ITSELF,
            "THING WAS ARRIVED WHEN?",
            "THING WAS DEED by DOER WHEN?",
            "THING WAS DEED WHEN by DOER",
        ),
        now=r"(?:is|are)(?: now| already| finally)?",
        was=r"(?:was|were|(?:has|have)(?: now| already| finally)? been)(?: finally)?",
        has=r"(?:has|have)(?: now| already| finally)?",
        came=(
            r"(?:(?:(?:has|have) )?(?:now |finally )?arrived|(?:finally )?came (?:in|through)"
            r"|(?:has|have) (?:now |finally )?come (?:in|through))"
        ),
        here=r"(?:is|are) (?:now |finally )?(?:here|in)(?: now)?",
        arrived="received",
        before=(
            r"yesterday|last night|(?:earlier )?last week"
            r"|(?:on )?last (?:mon|tues|wednes|thurs|fri|satur|sun)day"
            r"|on (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[a-z]{3,9})?"
            r"|on [a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?|on \d{1,2}/\d{1,2}"
        ),
        day=(
            r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| afternoon| evening)?"
            r"|(?:over|at) the weekend|today|this morning"
        ),
        the="the",
        to="to",
    ),
    "de": PlainEndings(
        shapes=(*_GERMANIC_ORDER, "THING NOW DEED", "THING NOW WHEN? DEED worden"),
        now=r"(?:ist|sind)(?: schon| bereits| inzwischen| jetzt| endlich)?",
        was=r"(?:wurde|wurden)(?: schon| bereits| inzwischen| endlich)?",
        has=r"(?:hat|haben)",
        came=r"(?:kam|kamen)",
        here=(
            r"(?:(?:ist|sind)(?: schon| jetzt| inzwischen| endlich)? (?:da|hier)"
            r"|(?:liegt|liegen)(?: jetzt| inzwischen)? vor)"
        ),
        arrived=r"(?:gekommen|angekommen|eingegangen|eingetroffen|reingekommen)",
        before=(
            r"gestern|vorgestern|letzte woche|letzten (?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)"
            r"|am letzten wochenende|am \d{1,2}\.(?: ?[a-zä]{3,9}| ?\d{1,2}\.?)?"
        ),
        day=r"am (?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|wochenende)|heute",
        the="der|die|das|den|dem|des",
        to="an",
        into=r"(?:an|rein|herein)",
    ),
    "nl": PlainEndings(
        shapes=(*_GERMANIC_ORDER, "THING NOW BEFORE? DEED", "THING NOW BEFORE? door DOER DEED"),
        now=r"(?:is|zijn)(?: al| inmiddels| nu| eindelijk)?",
        was=r"(?:werd|werden)(?: al| eindelijk)?",
        has=r"(?:heeft|hebben)",
        came=r"(?:kwam|kwamen)",
        here=r"(?:is|zijn)(?: al| inmiddels| nu| eindelijk)? (?:binnen|er)",
        arrived=r"(?:binnengekomen|aangekomen|gekomen|ontvangen)",
        before=(
            r"gisteren|eergisteren|vanmorgen|vorige week|afgelopen weekend"
            r"|afgelopen (?:maan|dins|woens|donder|vrij|zater|zon)dag"
            r"|op \d{1,2}(?: [a-z]{3,9}|/\d{1,2})?"
        ),
        day=r"(?:op )?(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:in het|dit) weekend|vandaag",
        the="de|het",
        to="aan|naar",
        into=r"(?:binnen|aan)",
    ),
    "fr": PlainEndings(
        shapes=(*_ROMANCE_ORDER, *_WITH_HAVE, "THING WAS ARRIVED WHEN?", "THING WAS DEED par DOER WHEN?"),
        now=r"(?:est|sont)(?: déjà| enfin| bien)?",
        was=r"(?:a|ont)(?: déjà| enfin| bien)? été(?: enfin| bien)?",
        has=r"(?:a|ont)(?: déjà| enfin| bien)?",
        came=r"(?:est|sont)(?: déjà| enfin| bien)? (?:arrivée?s?|parvenue?s?)",
        here=r"(?:est|sont)(?: enfin| bien)? là",
        arrived=r"(?:reçue?s?|arrivée?s?)",
        before=(
            r"hier|avant-hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le week-end) dernier"
            r"|la semaine dernière|le \d{1,2}(?:er)?(?: [a-zéû]{3,9}|/\d{1,2})?"
        ),
        day=(
            r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir)?"
            r"|ce week-end|ce matin|aujourd'hui"
        ),
        the="le|la|les|l",
        to="a",
    ),
    "es": PlainEndings(
        shapes=(
            *_ROMANCE_ORDER,
            *_WITH_HAVE,
            *_PAST_BY_ITSELF,
            "CAME THING WHEN?",
            "THING se PAST WHEN?",
            "se PAST THING WHEN?",
            "THING se HAS DEED WHEN?",
            "THING WAS DEED por DOER WHEN?",
        ),
        now=r"(?:ya )?(?:está|están)(?: ya)?",
        was=r"(?:ya )?(?:fue|fueron|(?:ha|han) sido)",
        has=r"(?:ya )?(?:ha|han)(?: ya)?",
        came=r"(?:(?:ya )?(?:llegó|llegaron)|(?:ya )?(?:ha|han) llegado)",
        here=r"ya (?:está|están) aquí",
        arrived=r"recibid[oa]s?",
        before=(
            r"ayer|anteayer|(?:el|este) fin de semana pasado|la semana pasada"
            r"|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado"
            r"|el (?:día )?\d{1,2}(?: de [a-z]{3,10}|/\d{1,2})?"
        ),
        day=(
            r"el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:el|este) fin de semana"
            r"|hoy|esta mañana"
        ),
        the="el|la|los|las",
        to="a|al",
    ),
    "pt": PlainEndings(
        shapes=(
            *_ROMANCE_ORDER,
            *_PAST_BY_ITSELF,
            "CAME THING WHEN?",
            "THING WAS ARRIVED WHEN?",
            "THING WAS DEED pelo DOER WHEN?",
            "THING WAS DEED pela DOER WHEN?",
        ),
        now=r"(?:já )?(?:está|estão)(?: já)?",
        was=r"(?:já )?(?:foi|foram)",
        has="",
        came=r"(?:já |finalmente )?(?:chegou|chegaram)",
        here=r"já (?:está|estão) (?:aqui|cá)",
        arrived=r"recebid[oa]s?",
        before=(
            r"ontem|anteontem|na semana passada|no fim de semana passado"
            r"|na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)? passada|no (?:sábado|domingo) passado"
            r"|no dia \d{1,2}(?: de [a-zç]{3,9}|/\d{1,2})?|a \d{1,2} de [a-zç]{3,9}|em \d{1,2}/\d{1,2}"
        ),
        day=(
            r"(?:na )?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|no (?:sábado|domingo)"
            r"|(?:no|este) fim de semana|hoje"
        ),
        the="o|a|os|as",
        to="a|ao|para",
    ),
    "it": PlainEndings(
        shapes=(*_ROMANCE_ORDER, *_WITH_HAVE, "THING WAS ARRIVED WHEN?", "THING WAS DEED da DOER WHEN?"),
        now=r"(?:è|sono)(?: già| finalmente)?",
        was=r"(?:è|sono)(?: già| finalmente)? stat[oaie](?: finalmente)?",
        has=r"(?:ha|hanno)(?: già| finalmente)?",
        came=r"(?:è|sono)(?: già| finalmente)? arrivat[oaie]",
        here=r"(?:è|sono)(?: già| finalmente)? qui",
        arrived=r"(?:ricevut|arrivat)[oaie]",
        before=(
            r"ieri|l'altro ieri|la settimana scorsa|lo scorso (?:fine settimana|weekend)"
            r"|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato) scorso|domenica scorsa"
            r"|il \d{1,2}(?: [a-z]{3,9}|/\d{1,2})?"
        ),
        day=(
            r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: mattina)?"
            r"|nel (?:fine settimana|weekend)|stamattina|oggi"
        ),
        the="il|lo|la|i|gli|le|l",
        to="a",
    ),
}
