"""French and Italian marks: what is internal, what a row stands over, whose a column is."""

import pytest
from tests.builders import CellText, cell, heading, item, para, table
from tests.call_notes import read

from whoowes.core.items.tables.cell_shapes import is_due_like
from whoowes.core.items.words.function_words import FUNCTION_WORDS

HEADERS = {"fr": ["Action", "Responsable", "Échéance"], "it": ["Azione", "Responsabile", "Scadenza"]}


@pytest.mark.parametrize(
    ("language", "text", "task"),
    [
        ("fr", "Interne : revoir les honoraires", "revoir les honoraires"),
        ("fr", "[Interne] Revoir les honoraires", "Revoir les honoraires"),
        ("fr", "(confidentiel) Revoir les honoraires", "Revoir les honoraires"),
        ("fr", "Revoir les honoraires (usage interne)", "Revoir les honoraires"),
        ("fr", "Revoir les honoraires — interne", "Revoir les honoraires"),
        ("fr", "Revoir les honoraires, interne", "Revoir les honoraires"),
        ("it", "Interno: rivedere gli onorari", "rivedere gli onorari"),
        ("it", "[Riservato] Rivedere gli onorari", "Rivedere gli onorari"),
        ("it", "(uso interno) Rivedere gli onorari", "Rivedere gli onorari"),
        ("it", "Rivedere gli onorari (solo uso interno)", "Rivedere gli onorari"),
        ("it", "Rivedere gli onorari — interno", "Rivedere gli onorari"),
        ("it", "Rivedere gli onorari, riservato", "Rivedere gli onorari"),
    ],
)
def test_a_mark_makes_a_task_internal_and_is_no_part_of_it(language: str, text: str, task: str) -> None:
    found = read(heading("2026-03-04"), table([HEADERS[language], [text, "KW", ""]]), locale=language)

    assert [(one.task, one.is_internal) for one in found.items] == [(task, True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Préparer la communication interne"),
        ("fr", "Organiser l'audit interne"),
        ("fr", "Revoir la communication externe, interne et presse"),
        ("it", "Preparare la comunicazione interna"),
        ("it", "Organizzare l'audit interno"),
        ("it", "Rivedere il regolamento interno e lo statuto"),
    ],
)
def test_a_task_about_something_internal_is_not_internal(language: str, text: str) -> None:
    found = read(heading("2026-03-04"), table([HEADERS[language], [text, "KW", ""]]), locale=language)

    assert [(one.task, one.is_internal) for one in found.items] == [(text, False)]


@pytest.mark.parametrize(
    ("language", "header", "value", "internal"),
    [
        ("fr", "Interne", "oui", True),
        ("fr", "Interne", "non", False),
        ("fr", "Visibilité", "interne", True),
        ("fr", "Visibilité", "client", False),
        ("fr", "Partagé avec le client ?", "non", True),
        ("it", "Interno", "sì", True),
        ("it", "Interno", "no", False),
        ("it", "Visibilità", "interna", True),
        ("it", "Visibilità", "cliente", False),
        ("it", "Condiviso con il cliente?", "no", True),
    ],
)
def test_a_column_tells_what_is_internal(language: str, header: str, value: str, *, internal: bool) -> None:
    rows = [[*HEADERS[language], header], ["A", "KW", "", value]]

    found = read(heading("2026-03-04"), table(rows), locale=language)

    assert [one.is_internal for one in found.items] == [internal]


@pytest.mark.parametrize(
    ("language", "label", "status"),
    [
        ("fr", "Terminé", "done"),
        ("fr", "Actions clôturées", "done"),
        ("fr", "Fait depuis le dernier point", "done"),
        ("fr", "Abandonné", "dropped"),
        ("fr", "En cours", "open"),
        ("fr", "Points ouverts", "open"),
        ("fr", "Reportées", "open"),
        ("it", "Completate", "done"),
        ("it", "Azioni chiuse", "done"),
        ("it", "Fatto dall'ultima call", "done"),
        ("it", "Annullate", "dropped"),
        ("it", "In corso", "open"),
        ("it", "Punti aperti", "open"),
        ("it", "Rinviate", "open"),
    ],
)
def test_a_row_with_a_state_stands_over_the_rows_below_it(language: str, label: str, status: str) -> None:
    rows: list[list[CellText]] = [
        [*HEADERS[language]],
        [cell(label, columns=3), cell(), cell()],
        ["A", "KW", ""],
    ]

    found = read(heading("2026-03-04"), table(rows), locale=language)

    assert [(one.task, one.status.status.value) for one in found.items] == [("A", status)]


@pytest.mark.parametrize(
    ("language", "columns", "owners"),
    [
        ("fr", ["Actions client", "Actions agence"], ["client", "agence"]),
        ("fr", ["À faire par Kevin", "À faire par nous"], ["Kevin", "nous"]),
        ("fr", ["Tâches du client", "Nos tâches"], ["client", ""]),
        ("it", ["Azioni cliente", "Azioni agenzia"], ["cliente", "agenzia"]),
        ("it", ["Da fare a cura di Kevin", "Da fare a cura nostra"], ["Kevin", ""]),
        ("it", ["Compiti del cliente", "I nostri compiti"], ["cliente", ""]),
    ],
)
def test_columns_that_are_lists_name_whose_they_are(
    language: str, columns: list[str], owners: list[str]
) -> None:
    found = read(heading("2026-03-04"), table([columns, ["Aaa", "Bbb"]]), locale=language)

    assert [(one.task, one.owner_raw) for one in found.items] == list(
        zip(["Aaa", "Bbb"], owners, strict=True)
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Aucune prochaine étape suggérée n'a été trouvée pour cette réunion."),
        ("fr", "Aucune action à signaler"),
        ("fr", "Pas de nouvelle action"),
        ("fr", "Il n'y a pas d'action en cours."),
        ("fr", "Rien de particulier"),
        ("it", "Non sono stati trovati passi successivi suggeriti per questa riunione."),
        ("it", "Nessuna azione da segnalare"),
        ("it", "Nessun nuovo compito"),
        ("it", "Non ci sono azioni in corso."),
        ("it", "Nulla di particolare"),
    ],
)
def test_a_line_that_says_there_is_nothing_is_no_item(language: str, line: str) -> None:
    over = {"fr": "Prochaines étapes suggérées", "it": "Prossimi passi suggeriti"}[language]

    found = read(heading("2026-03-04", 1), heading(over), item(line), para(line), locale=language)

    assert (found.items, found.problems) == ((), ())


@pytest.mark.parametrize("language", ["fr", "it"])
def test_the_little_words_of_a_language_are_hardly_those_of_another(language: str) -> None:
    own = FUNCTION_WORDS[language]
    shared = {name: own & words for name, words in FUNCTION_WORDS.items() if name != language and own & words}

    assert all(len(words) <= 4 for words in shared.values()), shared


@pytest.mark.parametrize(
    ("language", "text", "is_due"),
    [
        ("fr", "sam. 7", True),
        ("fr", "fin mars", True),
        ("fr", "d'ici lundi", True),
        ("fr", "S12", True),
        ("fr", "dès que possible", True),
        ("fr", "Sam", False),
        ("fr", "Kevin", False),
        ("fr", "le client", False),
        ("it", "gio 5", True),
        ("it", "metà marzo", True),
        ("it", "entro lunedì", True),
        ("it", "settimana 12", True),
        ("it", "appena possibile", True),
        ("it", "Gio", False),
        ("it", "Kevin", False),
        ("it", "il cliente", False),
    ],
)
def test_a_cell_looks_like_a_due_date_by_its_words(language: str, text: str, *, is_due: bool) -> None:
    assert is_due_like(text, language) == is_due
