"""Promises told in the paragraphs of a call note are no items, but they are not dropped in silence."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract


def told(*blocks: Block, title: str = "Acme call 2026-03-04", locale: str = "en-GB") -> list[str]:
    note = extract(doc(*blocks), facts(title), locale=locale)
    return [problem.raw for problem in note.problems if problem.code == "unsure-line"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "I'll check the lease with our broker."),
        ("en-GB", "Luis should call the city about parking."),
        ("de-DE", "Jutta soll die Liste bis Freitag schicken."),
        ("fr-FR", "Luc doit envoyer le devis signé."),
    ],
)
def test_a_paragraph_that_begins_as_a_promise_is_told(locale: str, text: str) -> None:
    assert told(para("We talked about the office."), para(text), locale=locale) == [text]


@pytest.mark.parametrize(
    "text",
    ["The broker will be on holiday.", "We talked about sending the lease.", "Kevin was asked to send it."],
)
def test_a_paragraph_that_promises_nothing_is_not(text: str) -> None:
    assert told(para(text)) == []


def test_a_promise_in_a_document_that_is_no_call_note_is_not_told() -> None:
    assert told(para("The supplier will send the goods by ship."), title="Supply contract") == []


def test_a_promise_that_an_item_restates_is_told_by_the_item_alone() -> None:
    blocks = (para("Luis should call the city about parking."), heading("Actions"))
    assert told(*blocks, item("Luis: call the city about parking")) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "It was agreed that Priya drafts the letter."),
        ("de-DE", "Es wurde vereinbart, dass Jutta die Liste bis Freitag schickt."),
        ("de-DE", "Vereinbart: Jutta schickt die Liste."),
        ("nl-NL", "We hebben afgesproken dat Jutta de lijst stuurt."),
        ("fr-FR", "Il est convenu que Jutta envoie la liste."),
        ("fr-FR", "Décidé : Mme Robin relance la mairie."),
        ("es-ES", "Quedamos en que Jutta manda el plano."),
        ("es-ES", "Se acuerda que la Sra. Paz revise el contrato."),
        ("it-IT", "Si è deciso che Jutta invia il verbale."),
        ("it-IT", "Restiamo d'accordo che il dott. Villa verifica la pratica."),
        ("pt-PT", "Ficou combinado que a Jutta envia o mapa."),
        ("pt-BR", "Decidimos que o Sr. Lima libera o acesso."),
    ],
)
def test_what_was_agreed_that_somebody_does_is_told(locale: str, text: str) -> None:
    labels = {"de": "Anwesend", "fr": "Présents", "es": "Asistentes", "it": "Presenti", "nl": "Aanwezig"}
    there = labels.get(locale[:2], "Presentes" if locale.startswith("pt") else "Attendees")
    assert told(para(f"{there}: Jutta, Priya"), para(text), locale=locale) == [text]


def test_a_promise_in_the_midst_of_a_paragraph_is_told_by_its_own_sentence() -> None:
    text = "The roof leaks again. Luis should call the roofer. Nobody knows what it will cost."
    assert told(para(text)) == ["Luis should call the roofer."]


def test_somebody_known_who_acts_by_a_day_is_told() -> None:
    blocks = (para("Présents : Jutta, Paul"), para("Jutta relance la mutuelle pour le devis d'ici vendredi."))
    assert told(*blocks, locale="fr-FR") == ["Jutta relance la mutuelle pour le devis d'ici vendredi."]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Es wurde vereinbart, dass das Hausgeld gleich bleibt."),
        ("fr-FR", "Il est convenu que le loyer reste le même."),
        ("fr-FR", "Jutta fait partie du comité."),
        ("es-ES", "Se acuerda que la cuota no sube."),
        ("it-IT", "Si è deciso che il canone resta uguale."),
        ("pt-PT", "Ficou combinado que a quota não muda."),
    ],
)
def test_a_decision_that_is_nobodys_to_do_is_not_told(locale: str, text: str) -> None:
    assert told(para("Présents : Jutta"), para(text), locale=locale) == []


@pytest.mark.parametrize(
    ("locale", "there", "text", "task"),
    [
        ("de-DE", "Anwesend: Kolb", "→ Kolb klärt das mit dem Amt", "Kolb klärt das mit dem Amt"),
        ("de-DE", "", "→ Frau Brandt ruft den Dachdecker an", "Frau Brandt ruft den Dachdecker an"),
        ("fr-FR", "", "→ M. Robin appelle le couvreur", "M. Robin appelle le couvreur"),
        ("nl-NL", "Aanwezig: Sofie", "→ Sofie zet de vacature online", "Sofie zet de vacature online"),
    ],
)
def test_behind_an_arrow_somebody_known_who_acts_promises_it(
    locale: str, there: str, text: str, task: str
) -> None:
    blocks = [para(line) for line in (there, "Das Dach ist undicht.", text) if line]
    found = extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale)
    assert [each.task for each in found.items] == [task]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Boiler service overdue - Sam to book."),
        ("en-GB", "Till is slow: Priya to ring the supplier."),
        ("nl-NL", "Ketel aan vervanging toe – Sam moet de installateur bellen."),
    ],
)
def test_a_promise_behind_its_subject_in_a_sentence_is_told(locale: str, text: str) -> None:
    assert told(para("It was a good month."), para(text), locale=locale) == [text]


def test_behind_an_arrow_somebody_unknown_who_acts_is_told() -> None:
    text = "→ Verwaltung informiert die Versicherung"
    assert told(para("Das Dach ist undicht."), para(text), locale="de-DE") == [text]


def test_a_promise_in_a_paragraph_below_the_list_of_a_review_is_told() -> None:
    review = (para("Attendees: Priya"), heading("Review of last actions"), item("Deck (Priya): done"))
    text = "We went through the charter. It was agreed that Priya sends it to the council."
    assert told(*review, para(text)) == ["It was agreed that Priya sends it to the council."]


def test_internal_prose_is_shown_nowhere() -> None:
    assert told(heading("Internal"), para("Luis should call the city about parking.")) == []


def test_a_promise_in_a_paragraph_with_line_breaks_is_told_once() -> None:
    lines = ("Carla will send the list by Friday.", "We talked about the roof.", "Nothing else was said.")
    found = extract(doc(para("\v".join(lines))), facts("Acme call 2026-03-04")).problems
    assert [problem.raw for problem in found] == [lines[0]]
