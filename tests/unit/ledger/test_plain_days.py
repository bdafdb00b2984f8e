"""A clause that names nothing but a new day moves what stands before it; what else may be meant is asked."""

import pytest
from tests.builders import heading, item
from tests.builders_ledger import after_talk, day

from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.model import EventKind


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: one page is missing, so 25 March"),
        ("en-GB", "Kevin: floor plans by 10 March", "floor plans - the surveyor was ill. Kevin, 25/3"),
        ("en-GB", "Kevin: floor plans by 10 March", "No time for the floor plans. Pushed to 25 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans - two are up. Kevin needs till 25/3."),
        ("en-GB", "Kevin: floor plans by 10 March", "The floor plans aren't back, let's say 25 March."),
        (
            "en-GB",
            "Kevin: floor plans by 10 March",
            "Floor plans: Kevin forgot. He'll send them on the 25th.",
        ),
        ("de-DE", "Kevin: Gästeliste bis 10.3.", "Gästeliste: Kevin liefert sie bis 25.3. nach."),
        ("de-DE", "Kevin: Gästeliste bis 10.3.", "Die Gästeliste ist nicht fertig, sagen wir 25.3."),
        ("fr-FR", "Kevin : plan de salle, 10/03", "Plan de salle : pas fini. C'est reporté au 25/03."),
        ("fr-FR", "Kevin : plan de salle, 10/03", "Plan de salle : Kevin l'envoie le 25 mars sans faute."),
        ("es-ES", "Kevin: plano de sala, 10/3", "Plano de sala: no está. Kevin lo manda el 25/3."),
        ("es-ES", "Kevin: plano de sala, 10/3", "El plano de sala no llegó, digamos el 25 de marzo."),
        ("pt-PT", "Kevin: certidão permanente, 10/3", "Certidão permanente: fica para 25/3."),
        (
            "pt-PT",
            "Kevin: certidão permanente, 10/3",
            "A certidão permanente não está pronta, Kevin envia até 25/3.",
        ),
        ("nl-NL", "Kevin: lijst met gasten, 10-3", "Lijst met gasten: niet af, laten we zeggen 25 maart."),
        ("nl-NL", "Kevin: lijst met gasten, 10-3", "Lijst met gasten: Kevin stuurt ze uiterlijk 25 maart."),
        ("it-IT", "Kevin: piano della sala, 10/3", "Piano della sala: manca, lo finisce entro il 25/3."),
        ("it-IT", "Kevin: piano della sala, 10/3", "Il piano della sala non c'è, diciamo il 25 marzo."),
    ],
)
def test_a_clause_with_nothing_but_a_day_moves_what_is_named_before_it(
    locale: str, agreed: str, said: str
) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert (entry.due.kind, entry.due.date) == (DueKind.DATE, day("25 Mar"))
    assert EventKind.MOVED in [event.kind for event in entry.events]
    assert [person.name for person in entry.owner.people] == ["Kevin Wong"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: the site visit slipped, now 25 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: the printer will send it by 25 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: if the council agrees, moved to 25 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: hopefully now 25 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: Sara needs till 25 March."),
        ("en-GB", "Kevin: sign the lease by 10 March", "Lease: Kevin sends it by 25 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: now 25 March or 27 March."),
        ("en-GB", "Kevin: floor plans by 10 March", "The floor plans are fine. The fair is now 25 March."),
        (
            "en-GB",
            "Kevin: floor plans by 10 March",
            "Sara showed the price list. She'll send it by 25 March.",
        ),
        ("de-DE", "Kevin: Grundriss bis 10.3.", "Grundriss: Besichtigung verschoben, jetzt 25.3."),
        ("de-DE", "Kevin: Grundriss bis 10.3.", "Grundriss: wenn der Notar zustimmt, verschoben auf 25.3."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben bis 10.3.", "Mietvertrag: Kevin schickt ihn bis 25.3."),
        ("fr-FR", "Kevin : plan de salle, 10/03", "Plan de salle : la visite est reportée au 25/03."),
        ("fr-FR", "Kevin : plan de salle, 10/03", "Plan de salle : Sara l'envoie le 25/03."),
        ("es-ES", "Kevin: plano de sala, 10/3", "Plano de sala: ojalá, digamos el 25/3."),
        ("pt-PT", "Kevin: plano da sala, 10/3", "O plano da sala agradou. A feira passa para 25/3."),
        ("nl-NL", "Kevin: plattegrond, 10-3", "Plattegrond: als de gemeente akkoord is, nu 25-3."),
        ("it-IT", "Kevin: piano della sala, 10/3", "Piano della sala: la fiera slitta al 25/3."),
    ],
)
def test_what_may_be_of_another_thing_or_person_moves_nothing(locale: str, agreed: str, said: str) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert EventKind.MOVED not in [event.kind for event in entry.events]
    assert entry.due.kind is DueKind.UNCLEAR or entry.due.date == day("10 Mar")


def test_of_two_promises_named_together_neither_is_moved() -> None:
    agreed = "Kevin: floor plans by 10 March | Kevin: price list summer by 10 March"
    said = "The floor plans and the price list are not there, let's say 25 March."
    found = after_talk(agreed, said)
    assert not any(event.kind is EventKind.MOVED for entry in found.entries for event in entry.events)


def test_two_lines_with_different_days_leave_it_open() -> None:
    lines = ("Floor plans: now 25 March", "Floor plans: now 27 March")
    (entry,) = after_talk("Kevin: floor plans by 10 March", *lines).entries
    assert entry.due.kind is DueKind.UNCLEAR


def test_a_row_of_the_call_counts_for_more() -> None:
    listed = [heading("Actions"), item("Kevin: floor plans by 31 March")]
    (entry,) = after_talk("Kevin: floor plans by 10 March", "Floor plans: now 25 March", *listed).entries
    assert entry.due.date == day("31 Mar")
