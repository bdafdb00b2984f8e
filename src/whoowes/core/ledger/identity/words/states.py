"""How far a promise is, as notes say it of one: not yet, awaiting, still outstanding; by language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class States:
    """The phrases of a language: see `TaskWords` for what each is."""

    progress: str
    not_yet: str
    awaiting: str
    state_closings: str


STATES: Mapping[str, States] = {
    "en": States(
        progress="finish, finish off, complete, continue, keep, keep on, carry on, go on",
        not_yet="""
            not, not yet, still not, not yet been, not been, hasn't been, haven't been, has not been
            have not been, isn't, isn't yet, is not, is not yet, are not, are not yet, aren't
            has not yet been, have not yet been, hasn't yet been
        """,
        awaiting="""
            awaiting, pending, under, needs, need, still needs, still need, requires, require
            still awaiting, still pending, due for, ready for, up for, out for
        """,
        state_closings="""
            outstanding, still outstanding, pending, still pending, still open, in progress, ongoing
            still ongoing, under way, underway, overdue, carried over, carried forward, still to do
            not done yet, not yet done, still in progress, on hold, half done, nearly done, almost done
            nearly there, nearly finished, almost finished, is outstanding, is pending, is in progress
            is ongoing, is still outstanding, is still open, is still pending, not started
            not yet started, not started yet, is overdue
        """,
    ),
    "de": States(
        progress="",
        not_yet="""
            nicht, noch nicht, ist noch nicht, sind noch nicht, wurde noch nicht, immer noch nicht, ist nicht
        """,
        awaiting="""
            wartet auf, wartet noch auf, liegt zur, ist zur, steht zur, zur, bedarf der
        """,
        state_closings="""
            noch offen, weiterhin offen, ist noch offen, sind noch offen, ist offen, in arbeit
            in bearbeitung, ist in arbeit, ist in bearbeitung, noch ausstehend, ausstehend, überfällig
            noch nicht erledigt, läuft, läuft noch, fast fertig, nicht begonnen, noch nicht begonnen
            steht aus, steht noch aus, stehen noch aus
        """,
    ),
    "fr": States(
        progress="finir de, terminer de, achever de, continuer à, continuer de",
        not_yet="""
            non, pas, pas encore, toujours pas, n'est pas, n'est pas encore, non encore, n est pas
            n est pas encore, n est toujours pas, est pas encore, est toujours pas, encore non
        """,
        awaiting="en attente de, en attente d, en cours de, en cours d, nécessite, attend",
        state_closings="""
            en cours, toujours en cours, encore en cours, en attente, toujours en attente, en suspens
            en retard, reste à faire, toujours ouvert, encore ouvert, reporté, est en cours, bientôt fini
        """,
    ),
    "es": States(
        progress="terminar de, acabar de, continuar con, seguir con",
        not_yet="no, aún no, aun no, todavía no, sigue sin ser, no está, aún no está, todavía no está",
        awaiting="pendiente de, a la espera de, a espera de, en proceso de, en fase de, necesita, requiere",
        state_closings="""
            pendiente, aún pendiente, todavía pendiente, sigue pendiente, en curso, en proceso, en marcha
            atrasado, por hacer, en espera, pendientes, siguen pendientes, sigue abierto, está pendiente
        """,
    ),
    "it": States(
        progress="finire di, terminare di, continuare a, finire",
        not_yet="non, non ancora, ancora non, non è ancora, non è, non è stato ancora, non ancora stato",
        awaiting="in attesa di, in attesa della, in corso di, in fase di, richiede, attende",
        state_closings="""
            in corso, ancora in corso, in sospeso, ancora in sospeso, in attesa, ancora aperto, in ritardo
            da fare, ancora da fare, in lavorazione, è in corso, quasi finito, rimandato
        """,
    ),
    "pt": States(
        progress="terminar de, acabar de, continuar a",
        not_yet="não, ainda não, ainda não está, não está, ainda não foi, não foi",
        awaiting="""
            pendente de, à espera de, à espera da, em fase de, em processo de, precisa de, aguarda
        """,
        state_closings="""
            pendente, ainda pendente, continua pendente, em curso, em andamento, em aberto, atrasado
            por fazer, ainda por fazer, está pendente, está em curso, em espera, pendentes, quase pronto
        """,
    ),
    "nl": States(
        progress="",
        not_yet="niet, nog niet, is nog niet, zijn nog niet, nog steeds niet, is niet, nog altijd niet",
        awaiting="wacht op, wacht nog op, in afwachting van, ter, ligt ter, staat ter",
        state_closings="""
            nog open, staat nog open, staan nog open, staat open, is nog open, in behandeling, loopt
            loopt nog, nog te doen, te laat, bijna klaar, nog niet gedaan, nog niet klaar, is bezig, mee bezig
        """,
    ),
}
