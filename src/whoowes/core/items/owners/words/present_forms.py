"""What verbs look like that say what one person does, and how their objects begin: "migriert *die* Daten".

A noun may look like such a verb ("Kevin *reports*", "Lucía *factura*"), but has no article behind it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from whoowes.core.items.owners.words.model import word_set


@dataclass(frozen=True, slots=True)
class PresentForms:
    """The forms of one language, folded."""

    objects: re.Pattern[str]
    """How an object begins: with an article or the like, and no day behind it."""
    endings: tuple[tuple[str, str], ...]
    """The ending of the form, and that of the verb in the tables of actions."""
    no_acts: frozenset[str]
    """Forms of verbs in these tables that tell of a state, a report, or what another is asked to do."""
    is_dutch: bool = False

    def bases_of(self, form: str) -> Iterator[str]:
        """Yield how the verb may stand in the tables of actions."""
        for ending, base in self.endings:
            if form.endswith(ending) and form != ending:
                stem = form.removesuffix(ending)
                yield stem + base
                if self.is_dutch:
                    yield from (f"{spelt}{base}" for spelt in _dutch_spellings(stem))


def _dutch_spellings(stem: str) -> Iterator[str]:
    """Yield "verkop" for "verkoop", "zett" for "zet", "gev" for "geef", "lez" for "lees"."""
    short = stem[:-2] + stem[-1] if stem[-3:-2] == stem[-2:-1] else stem
    yield short
    yield stem + stem[-1:]
    yield short[:-1] + {"f": "v", "s": "z"}.get(short[-1:], short[-1:])


def _objects(listed: str, days: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{listed})(?!\d|{days})")


_ENGLISH_DAYS = (
    r"(?:week|day|month|year|morning|afternoon|evening|end|start|following|next|last|same|other)\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_ROMANCE_POSSESSIVES = r"su[sa]?|suo|suoi|sue|seus?|suas?|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|vostr[oaie]"

PRESENT_FORMS: Mapping[str, PresentForms] = {
    "en": PresentForms(
        _objects(
            r"(?:an?|the|his|her|our|their|my|your|both|all|this|these|those) |(?:them|us|me|him|it)\b",
            _ENGLISH_DAYS,
        ),
        (("ies", "y"), ("es", ""), ("s", "")),
        word_set(
            """
            agrees, asks, attends, begins, comes, gets, hears, includes, joins, leaves, lets, likes, looks
            meets, moves, needs, proposes, raises, receives, replaces, reports, requests, returns, runs
            sees, shows, sits, speaks, starts, stays, takes, thinks, travels, tries, uses, walks, works
            """
        ),
    ),
    "de": PresentForms(
        _objects(
            r"(?:die|der|das|den|dem|eine?[nmrs]?|(?:sein|ihr|unser|mein|dein|eur|euer)e?[nmrs]?|alle|beide"
            r"|diese[nmrs]?) |(?:uns|euch|mir|dir|ihm|ihnen|es|sie|ihn)\b",
            r"woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|(?:tag|ganzen|jahr|mal)\b",
        ),
        (
            *(("et", "en"), ("t", "en"), ("t", "n"), ("iest", "esen"), ("isst", "essen"), ("irft", "erfen")),
            *(("irbt", "erben"), ("ieht", "ehen"), ("icht", "echen")),
        ),
        word_set(
            """
            abonniert, akzeptiert, arbeitet, bekommt, bevorzugt, bittet, bleibt, denkt, dominiert, erhalt
            erwartet, existiert, favorisiert, findet, folgt, fordert, funktioniert, gehort, geht, gratuliert
            halt, ignoriert, interessiert, irritiert, kommt, kritisiert, lebt, lernt, merkt, nennt, nutzt
            passiert, passt, praferiert, profitiert, rat, reagiert, regiert, respektiert, riskiert, schafft
            schatzt, sieht, spielt, studiert, toleriert, verfolgt, verliert, vermisst, wartet, wirkt
            """
        ),
    ),
    "fr": PresentForms(
        _objects(
            r"(?:les?|la|une?|des|ces?|cette|son|sa|ses|leurs?|notre|nos|votre|vos|toute?s?|tous) |l'\w",
            r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:soir|matin|semaine|mois|annee|fois)\b",
        ),
        (("e", "er"), ("it", "ir"), ("d", "dre"), ("it", "ire"), ("lle", "ler")),
        word_set(
            """
            aide, anime, continue, economise, engage, entre, envisage, estime, exige, inclut, indique
            laisse, maitrise, marque, mobilise, note, obtient, pense, postule, propose, prospecte
            questionne, realise, recherche, reclame, recoit, regarde, reste, signale, sollicite, tient
            travaille, trouve, utilise, vise, voit
            """
        ),
    ),
    "es": PresentForms(
        _objects(
            rf"(?:el|la|los|las|una?|un[oa]s|est[eao]s?|ambos|ambas|tod[oa]s|{_ROMANCE_POSSESSIVES}) ",
            r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:dia|semana|mes|tarde|noche|ano|vez)\b",
        ),
        (("a", "ar"), ("e", "er"), ("e", "ir")),
        word_set(
            """
            acepta, admite, aprende, asiste, asume, aumenta, avanza, baja, comprende, cuida, cumple
            defiende, depende, dirige, encuentra, entiende, escucha, espera, estima, exige, incluye, indica
            intenta, logra, mantiene, mejora, mide, observa, obtiene, ofrece, permite, plantea, pregunta
            produce, propone, recibe, reclama, reporta, sigue, solicita, sugiere, suma, toma, trabaja, une
            usa, valora, viaja
            """
        ),
    ),
    "pt": PresentForms(
        _objects(
            rf"(?:o|os|as|uma?|est[ea]s?|ambos|ambas|tod[oa]s|{_ROMANCE_POSSESSIVES}) "
            r"|a (?!(?:prazo|partir|credito|tempo|pedido)\b)",
            r"segunda|terca|quarta|quinta|sexta|sabado|domingo|(?:dia|semana|mes|tarde|noite|ano|vez)\b",
        ),
        (("a", "ar"), ("e", "er"), ("e", "ir")),
        word_set(
            """
            aceita, acompanha, admite, aguarda, ajuda, aponta, aprende, assiste, assume, aumenta, avanca
            baixa, cobra, compreende, cuida, cumpre, defende, deixa, depende, dirige, encontra, entende
            estima, exige, inclui, indica, melhora, observa, oferece, pergunta, permite, precisa, produz
            propoe, quita, recebe, reclama, reporta, segue, serve, sinaliza, solicita, suporta, tenta, toma
            trabalha, une, usa, utiliza, visita, volta
            """
        ),
    ),
    "nl": PresentForms(
        _objects(
            r"(?:de|het|een|zijn|haar|hun|onze?|jullie|uw|alle|beide|dit|dat|deze|die) "
            r"|(?:ons|mij|me|je|hem|ze)\b",
            r"week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|(?:dag|jaar|keer)\b",
        ),
        (("t", "en"), ("t", "ten"), ("", "en")),
        word_set(
            """
            accepteert, begint, beheert, denkt, draait, existeert, faciliteert, functioneert, gaat, hanteert
            heeft, houdt, interesseert, irriteert, komt, krijgt, leert, leidt, negeert, omvat, past
            prefereert, profiteert, reageert, respecteert, riskeert, slaat, studeert, tolereert, trekt
            verliest, verwacht, verzoekt, volgt, waardeert, wacht, werkt, wist, ziet
            """
        ),
        is_dutch=True,
    ),
    "it": PresentForms(
        _objects(
            rf"(?:il|lo|la|i|gli|le|una?|uno|quest[oaie]|tutt[oaie]|{_ROMANCE_POSSESSIVES}) |(?:l|un)'\w",
            r"lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:giorno|settimana|mese|sera|mattina|anno|volta)\b",
        ),
        (("a", "are"), ("isce", "ire"), ("e", "ere"), ("e", "ire"), ("one", "orre"), ("uce", "urre")),
        word_set(
            """
            aiuta, assume, avverte, chiede, contesta, continua, dice, finisce, guarda, ha, include, indica
            inizia, lascia, lavora, ottiene, partecipa, pensa, preferisce, prevede, propone, realizza
            reclama, rende, riceve, richiede, ringrazia, segnala, sente, sollecita, sostiene, stima
            supporta, svolge, tiene, trova, usa, utilizza, va, vede
            """
        ),
    ),
}
