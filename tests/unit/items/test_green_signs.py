"""Green signs before lines of actions: a thing of nobody's behind one is asked about, and no action."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

LISTS = {
    "en-GB": ("Next steps", "New shop on air", "Send the lease"),
    "en-US": ("Action items", "Payroll portal", "Send the lease"),
    "de-DE": ("Aufgaben", "Neuer Shop am Start", "Vertrag schicken"),
    "fr-FR": ("Actions", "Nouveau site en ligne", "Envoyer le bail"),
    "es-ES": ("Tareas", "Tienda nueva en marcha", "Enviar el contrato"),
    "pt-PT": ("Tarefas", "Loja nova no ar", "Enviar o contrato"),
    "nl-NL": ("Acties", "Nieuwe webshop in de lucht", "Contract sturen"),
    "it-IT": ("Azioni", "Negozio nuovo online", "Inviare il contratto"),
}


def read(locale: str, *lines: str) -> NoteReading:
    note = doc(heading(LISTS[locale][0]), *map(item, lines))
    return extract(note, facts("Acme call 4 March 2026"), locale=locale)


@pytest.mark.parametrize("locale", LISTS)
def test_a_thing_behind_a_green_sign_is_asked_about(locale: str) -> None:
    _, report, order = LISTS[locale]
    found = read(locale, order, f"\U0001f7e2 {report}")
    assert [each.task for each in found.items] == [order]
    assert [problem.raw for problem in found.problems] == [f"\U0001f7e2 {report}"]


@pytest.mark.parametrize("locale", LISTS)
def test_an_order_behind_a_green_sign_is_an_action(locale: str) -> None:
    assert len(read(locale, f"\U0001f7e2 {LISTS[locale][2]}").items) == 1


@pytest.mark.parametrize("line", ["\U0001f7e2 Kevin: the lease", "\U0001f7e2 Lease, by 10 March"])
def test_what_is_owed_or_due_behind_a_green_sign_is_an_action(line: str) -> None:
    assert len(read("en-GB", line).items) == 1


@pytest.mark.parametrize("sign", ["\U0001f534", "\U0001f7e1", "\U0001f449"])
def test_other_signs_before_a_thing_leave_it_an_action(sign: str) -> None:
    assert len(read("en-GB", f"{sign} The lease").items) == 1
