"""Rows of a table in which earlier actions are looked back at, with their state in ordinary words."""

import pytest
from tests.builders import doc, facts, heading, table
from tests.builders_ledger import ACTIONS, ROSTER, day

from whoowes.core.document.model import Document
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, Ledger

COLUMNS = {
    "en-GB": ("What", "Who", "When", "Status"),
    "en-US": ("What", "Who", "When", "Status"),
    "de-DE": ("Was", "Wer", "Bis", "Stand"),
    "fr-FR": ("Quoi", "Qui", "Pour quand", "Statut"),
    "es-ES": ("Qué", "Quién", "Fecha", "Estado"),
    "pt-PT": ("O quê", "Quem", "Prazo", "Estado"),
    "it-IT": ("Cosa", "Chi", "Entro", "Stato"),
    "nl-NL": ("Wat", "Wie", "Wanneer", "Status"),
}
OLD_LIST = {
    "en-GB": "Old list",
    "en-US": "Back to the list",
    "de-DE": "Rückblick auf die Liste",
    "fr-FR": "Retour sur la liste",
    "es-ES": "Repaso de la lista",
    "pt-PT": "Volta à lista",
    "it-IT": "Giro sulla lista",
    "nl-NL": "Terug naar de lijst",
}
FIRST = ("2026-03-04", "2026-03-18")


def looked_back(locale: str, agreed: list[str], *rows: str, state: str = "") -> Ledger:
    """Return the ledger of rows "task | owner | due" and, two weeks later, of "task | owner | status"."""
    what, who, when, status = COLUMNS[locale]
    first = [[*(part.strip() for part in row.split("|")), state] for row in agreed]
    later = [[part.strip() for part in row.split("|")] for row in rows]
    heading_of_actions = ACTIONS.get(locale, "Actions")
    return _ledger(
        locale,
        doc(heading(heading_of_actions), table([[what, who, when, status], *first])),
        doc(heading(OLD_LIST[locale]), table([[what, who, status], *later])),
    )


def listed_again(locale: str, agreed: str, row: str) -> Ledger:
    """Return the ledger of two lists of actions with rows "task | owner | due | status"."""
    lists = [
        doc(
            heading(ACTIONS.get(locale, "Actions")), table([COLUMNS[locale], [part.strip() for part in each]])
        )
        for each in (agreed.split("|"), row.split("|"))
    ]
    return _ledger(locale, *lists)


def _ledger(locale: str, *documents: Document) -> Ledger:
    notes = [
        extract(document, facts(f"Acme call {held}"), locale=locale)
        for document, held in zip(documents, FIRST, strict=True)
    ]
    return build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)


def is_asked(entry: Entry) -> bool:
    return Doubt.UNCLEAR_STATUS in entry.doubts


@pytest.mark.parametrize(
    ("locale", "agreed", "row"),
    [
        ("en-GB", "Mend the door buzzer | Kevin | 9 March", "Door buzzer | Kevin | rings again since 12/3"),
        ("en-US", "Post the job ad | Kevin | 3/9", "Job ad | Kevin | everybody loves it"),
        ("de-DE", "Katalog an Nora schicken | Kevin | 09.03.", "Katalog | Kevin | gefällt ihr sehr"),
        ("fr-FR", "Envoyer le devis à Nora | Kevin | 09/03", "Devis | Kevin | elle en est ravie"),
        ("es-ES", "Enviar el catálogo a Nora | Kevin | 09/03", "Catálogo | Kevin | le gusta mucho"),
        ("pt-PT", "Enviar o catálogo à Nora | Kevin | 09/03", "Catálogo | Kevin | ela adorou"),
        ("it-IT", "Mandare il catalogo a Nora | Kevin | 09/03", "Catalogo | Kevin | le piace molto"),
        ("nl-NL", "Catalogus naar Nora sturen | Kevin | 09-03", "Catalogus | Kevin | ze is er blij mee"),
    ],
)
def test_words_that_no_rule_reads_leave_the_state_open(locale: str, agreed: str, row: str) -> None:
    (entry,) = looked_back(locale, [agreed], row).entries
    assert (entry.state.value, is_asked(entry)) == ("open", True)


@pytest.mark.parametrize(
    ("locale", "agreed", "row"),
    [
        ("en-GB", "Send the deed to Nora | Kevin | 9 March", "Deed | Kevin | notary is sitting on it"),
        (
            "en-US",
            "Send the deed to Nora | Kevin | 3/9",
            "Deed | Kevin | he will send it once the bank answers",
        ),
        ("de-DE", "Urkunde an Nora schicken | Kevin | 09.03.", "Urkunde | Kevin | kommt, sobald sie da ist"),
        ("fr-FR", "Envoyer l'acte à Nora | Kevin | 09/03", "Acte | Kevin | dès que le notaire l'aura"),
        ("es-ES", "Enviar la escritura a Nora | Kevin | 09/03", "Escritura | Kevin | en cuanto la tenga"),
        ("pt-PT", "Enviar a escritura à Nora | Kevin | 09/03", "Escritura | Kevin | assim que a tiver"),
        ("it-IT", "Mandare l'atto a Nora | Kevin | 09/03", "Atto | Kevin | appena il notaio risponde"),
        ("nl-NL", "Akte naar Nora sturen | Kevin | 09-03", "Akte | Kevin | zodra de notaris hem heeft"),
    ],
)
def test_what_plainly_goes_on_is_left_open(locale: str, agreed: str, row: str) -> None:
    (entry,) = looked_back(locale, [agreed], row).entries
    assert (entry.state.value, is_asked(entry)) == ("open", False)


@pytest.mark.parametrize(
    ("locale", "agreed", "row"),
    [
        (
            "en-GB",
            "Get three bids for the fence | Kevin | 9 March",
            "Fence bids | Kevin | one in, two to come. End of April will do",
        ),
        (
            "en-US",
            "Get three bids for the fence | Kevin | 3/9",
            "Fence bids | Kevin | one in, two to come. April 30 works",
        ),
        (
            "de-DE",
            "Drei Angebote für den Zaun einholen | Kevin | 09.03.",
            "Angebote Zaun | Kevin | eins da, zwei fehlen. Ende April genügt",
        ),
        (
            "fr-FR",
            "Demander trois devis pour la clôture | Kevin | 09/03",
            "Devis clôture | Kevin | un seul, il en manque deux. Fin avril suffit",
        ),
        (
            "es-ES",
            "Pedir tres presupuestos de la valla | Kevin | 09/03",
            "Presupuestos valla | Kevin | uno, faltan dos. Finales de abril basta",
        ),
        (
            "pt-PT",
            "Pedir três orçamentos da vedação | Kevin | 09/03",
            "Orçamentos vedação | Kevin | um, faltam dois. Fim de abril chega",
        ),
        (
            "it-IT",
            "Chiedere tre preventivi per la recinzione | Kevin | 09/03",
            "Preventivi recinzione | Kevin | uno, ne mancano due. Fine aprile basta",
        ),
        (
            "nl-NL",
            "Drie offertes voor het hek vragen | Kevin | 09-03",
            "Offertes hek | Kevin | een binnen, twee nog. Eind april is goed",
        ),
    ],
)
def test_a_day_that_is_soon_enough_moves_it(locale: str, agreed: str, row: str) -> None:
    (entry,) = looked_back(locale, [agreed], row).entries
    assert entry.due.date == day("30 Apr") or Doubt.UNCLEAR_DUE in entry.doubts
    assert not is_asked(entry)


def test_what_its_owner_is_to_do_by_a_day_moves_it_and_what_another_is_leaves_the_day_open() -> None:
    agreed = ["Tin costing - real cost per tin incl lids | Kevin | 9 March"]
    (entry,) = looked_back(
        "en-GB", agreed, "Tin costing | Kevin | half. Kevin to finish it by 27 March"
    ).entries
    assert entry.due.date == day("27 Mar")
    (entry,) = looked_back(
        "en-GB", agreed, "Tin costing | Kevin | half. Sara to finish it by 27 March"
    ).entries
    assert entry.due.date != day("27 Mar")
    (entry,) = looked_back("en-GB", agreed, "Tin costing | Kevin | waiting for Sara by 27 March").entries
    assert Doubt.UNCLEAR_DUE in entry.doubts


def test_a_modal_that_is_a_thing_is_told_again_by_what_stands_before_the_dash() -> None:
    agreed = ["Can costing - real cost per can incl lids | Kevin | 9 March"]
    (entry,) = looked_back("en-GB", agreed, "Can costing | Kevin | half").entries
    assert entry.state.value == "open"


@pytest.mark.parametrize(
    ("locale", "agreed", "row"),
    [
        (
            "en-GB",
            ["Send the menu | Kevin | 9 March", "Print the menu | Kevin | 9 March"],
            "Menu | Kevin | lovely",
        ),
        (
            "de-DE",
            ["Flyer drucken | Kevin | 09.03.", "Flyer verteilen | Kevin | 09.03."],
            "Flyer | Kevin | toll",
        ),
    ],
)
def test_of_two_that_a_row_may_mean_none_is_left_red(locale: str, agreed: list[str], row: str) -> None:
    entries = looked_back(locale, agreed, row).entries
    assert all(map(is_asked, entries[:2]))


def test_beside_a_new_day_any_words_leave_it_open_and_beside_the_old_one_they_are_asked_about() -> None:
    (entry,) = listed_again(
        "en-GB", "Menu copy | Kevin | 9 March |", "Menu copy | Kevin | 27 March | fun"
    ).entries
    assert (entry.due.date, is_asked(entry)) == (day("27 Mar"), False)
    (entry,) = listed_again(
        "en-GB", "Menu copy | Kevin | 9 March |", "Menu copy | Kevin | 9 March | fun"
    ).entries
    assert is_asked(entry)


def test_words_that_stood_there_before_tell_nothing_new() -> None:
    (entry,) = listed_again(
        "en-GB",
        "Order stools | Kevin | 27 March | colour first",
        "Order stools | Kevin | 27 March | colour first",
    ).entries
    assert (entry.state.value, is_asked(entry)) == ("open", False)


@pytest.mark.parametrize(
    ("agreed", "row", "count"),
    [
        ("Late payers list, with sums", "Late payers | Kevin | sent 10th", 1),
        ("Late payers list, with sums", "Late payers | Sara | sent 10th", 2),
        ("Late payers list, with sums", "Late payers letters | Kevin | sent 10th", 2),
    ],
)
def test_a_review_tells_once_more_of_what_its_owner_has_finished(agreed: str, row: str, count: int) -> None:
    found = looked_back("en-GB", [f"{agreed} | Kevin | 9 March"], row, state="done")
    assert len(found.entries) == count
    assert found.entries[0].state.value == "done"


def test_a_row_with_a_noun_for_the_deed_is_possibly_the_promise() -> None:
    found = listed_again(
        "en-GB", "Draft tax return to Nora | Kevin | 9 March |", "Tax draft | Kevin | 27 March |"
    )
    assert (len(found.entries), len(found.possibly_same)) == (2, 1)


def test_a_noun_before_what_it_is_of_names_the_promise_in_short() -> None:
    (entry,) = looked_back(
        "fr-FR",
        ["Déposer la demande d'autorisation de terrasse en mairie | Kevin | 09/03"],
        "Demande de terrasse | Kevin | commencée, il manque un plan",
    ).entries
    assert (entry.state.value, is_asked(entry)) == ("open", False)
    (entry,) = listed_again(
        "fr-FR",
        "Passer la commande des tables (Menuiserie Roux) | Kevin | 17/03 |",
        "Commande tables | Kevin | 27/03 (au lieu du 17/03) | bon signé, pas lancée",
    ).entries
    assert entry.due.date == day("27 Mar")
