"""Tables of other shapes: headers in two rows, columns of numbers, of states, actions side by side."""

import pytest
from tests.builders import cell, doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme 2026-03-04"), locale=locale)


def rows(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks, locale=locale).items]


def told(*blocks: Block, locale: str = "en-GB") -> tuple[int, list[str]]:
    found = read(*blocks, locale=locale)
    return len(found.items), [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("locale", "upper", "over", "lower"),
    [
        ("en-GB", ["Action", "Owner"], "Deadline", ["Original", "Revised"]),
        ("en-GB", ["Task", "Who"], "Due", ["previous", "now"]),
        ("de", ["Aufgabe", "Wer"], "Termin", ["alt", "neu"]),
        ("nl", ["Actie", "Wie"], "Deadline", ["oud", "nieuw"]),
    ],
)
@pytest.mark.parametrize("is_merged", [True, False])
def test_a_second_header_row_parts_what_the_first_spans(
    locale: str, upper: list[str], over: str, lower: list[str], *, is_merged: bool
) -> None:
    down = 2 if is_merged else 1
    first = [*(cell(text, rows=down) for text in upper), cell(over, columns=2), cell()]
    body = ["Lease", "Kevin", "27.02.2026", "20.03.2026"]
    grid = table([first, [cell(), cell(), *map(cell, lower)], [*map(cell, body)]])
    found = read(grid, locale=locale).items
    assert [(i.task, i.owner_raw, i.due_raw, i.due_previous_raw) for i in found] == [
        ("Lease", "Kevin", "20.03.2026", "27.02.2026")
    ]


@pytest.mark.parametrize(
    "second", [["", "", "Lead", "27.02.2026"], ["Status", "Kevin", "", ""], ["", "", "Original", ""]]
)
def test_a_row_that_parts_no_header_is_no_header(second: list[str]) -> None:
    grid = table([["Action", "Owner", "Due", ""], second, ["Lease", "Kevin", "20.03.2026", ""]])
    assert ("Lease", "Kevin", "20.03.2026") in rows(grid)
    assert read(grid).items[-1].where.row == 2


@pytest.mark.parametrize(
    ("locale", "over", "numbers"),
    [
        ("en-GB", "Actions", ["1", "2", "2a"]),
        ("de", "Maßnahmen", ["3", "2", "1"]),
        ("fr", "Actions", ["1.", "2.", "3."]),
        ("it", "Azioni", ["1)", "2)", "3)"]),
        ("pt", "Ações", ["A-01", "A-02", "A-03"]),
    ],
)
def test_a_first_column_of_numbers_hides_no_rows_without_a_header(
    locale: str, over: str, numbers: list[str]
) -> None:
    body = [[number, "Prices for the spring", "Kevin"] for number in numbers]
    assert rows(heading(over), table(body), locale=locale) == [("Prices for the spring", "Kevin", "")] * 3


def test_numbers_elsewhere_than_in_the_first_column_are_no_numbers_of_rows() -> None:
    body = [["Office chairs", "12", "Kevin"], ["Desk lamps for all", "7", "Sara"]]
    assert told(heading("Actions"), table(body)) == (0, ["unsure-table"])


@pytest.mark.parametrize("numbers", [["8", "12"], ["Room 1", "Room 2"], ["Week 12", "Week 13"], ["M1", "M2"]])
def test_what_does_not_count_on_row_by_row_is_no_number(numbers: list[str]) -> None:
    body = [[number, "Kevin", "Prices for the spring"] for number in numbers]
    assert all(item.due_raw for item in read(heading("Actions"), table(body)).items)


@pytest.mark.parametrize("cells", [["1.200 €", "800 €"], ["07700 900123", "07700 900456"]])
def test_what_has_no_letters_is_no_task(cells: list[str]) -> None:
    body = [[str(number), "Kevin", text] for number, text in enumerate(cells, 1)]
    assert told(heading("Actions"), table(body)) == (0, ["unsure-table"])


def test_a_last_column_of_states_is_none_of_names() -> None:
    body = [
        ["Order the stationery", "Kevin", "6 March", "Open"],
        ["Renew the lease", "Sara", "9 March", "Done"],
    ]
    found = read(heading("Actions"), table(body)).items
    assert [(i.owner_raw, i.status_raw) for i in found] == [("Kevin", "Open"), ("Sara", "Done")]


@pytest.mark.parametrize(
    ("locale", "states"),
    [
        ("en-GB", ["To do", "Doing", "Done"]),
        ("en-GB", ["Open", "Blocked", "Closed"]),
        ("de", ["Offen", "In Arbeit", "Erledigt"]),
        ("fr", ["À faire", "En cours", "Terminé"]),
        ("es", ["Por hacer", "En curso", "Hecho"]),
        ("pt", ["A fazer", "Em andamento", "Feito"]),
        ("nl", ["Te doen", "Bezig", "Klaar"]),
        ("it", ["Da fare", "In corso", "Fatto"]),
    ],
)
def test_a_column_for_each_state_is_told(locale: str, states: list[str]) -> None:
    body = [["Logo", "Lease", "Till"], ["Menu", "", ""]]
    assert told(table([states, *body]), locale=locale) == (0, ["unsure-table"])


def test_ticks_and_days_below_states_are_those_of_the_task_beside_them() -> None:
    grid = table(
        [["Action", "Owner", "Started", "Done"], ["Lease", "Kevin", "x", ""], ["Till", "Sara", "x", "x"]]
    )
    assert told(grid) == (2, [])


@pytest.mark.parametrize("cells", [["12", "40"], ["08:00", "17:30"], ["x", ""], ["2 March", "3 March"]])
def test_counts_hours_and_marks_below_states_are_no_actions(cells: list[str]) -> None:
    found = read(table([["Shop", "Open", "Closed"], ["High Street", *cells]]))
    assert (found.items, found.problems) == ((), ())


@pytest.mark.parametrize(("over", "parts"), [("Who", ["Client", "Us"]), ("Responsible", ["Lead", "Support"])])
def test_parts_of_a_column_of_owners_are_owners(over: str, parts: list[str]) -> None:
    first = [cell("Action", rows=2), cell(over, columns=2), cell(), cell("Due", rows=2)]
    second = [cell(), *map(cell, parts), cell()]
    body = [["Lease", "Kevin", "", "6 March"], ["Till", "", "Sara", "9 March"]]
    grid = table([first, second, *([*map(cell, row)] for row in body)])
    assert rows(grid) == [("Lease", "Kevin", "6 March"), ("Till", "Sara", "9 March")]


def test_a_second_header_row_in_words_nobody_knows_is_no_item() -> None:
    first = [cell("Action", rows=2), cell("Owner", rows=2), cell("Due", columns=2), cell()]
    second = [cell(), cell(), cell("Foo"), cell("Bar")]
    grid = table([first, second, [*map(cell, ["Lease", "Kevin", "6 March", "9 March"])]])
    assert rows(grid) == [("Lease", "Kevin", "6 March / 9 March")]


FIELDS = [["", "Action 1", "Action 2"], ["What", "Sign the lease", "Fix the till"], ["Who", "Kevin", "Sara"]]


def test_actions_side_by_side_are_one_item_each() -> None:
    assert rows(table([*FIELDS, ["By when", "6 March", "9 March"]])) == [
        ("Sign the lease", "Kevin", "6 March"),
        ("Fix the till", "Sara", "9 March"),
    ]


def test_things_compared_side_by_side_are_told() -> None:
    grid = [
        ["", "Spring", "Autumn"],
        ["What", "Fair", "Market"],
        ["Who", "Kevin", "Sara"],
        ["When", "May", "June"],
    ]
    assert told(table(grid)) == (0, ["unsure-table"])


def test_the_meanings_of_columns_are_no_action() -> None:
    grid = [
        ["Action", "What has to be done"],
        ["Owner", "Who does it"],
        ["Due", "By when"],
        ["Status", "Open"],
    ]
    assert told(table(grid)) == (0, [])


def test_tasks_called_like_columns_stay_rows() -> None:
    grid = [["Task", "Owner"], ["Agenda", "Kevin"], ["Timeline", "Sara"], ["Update", "Tom"]]
    assert rows(heading("Actions"), table(grid)) == [
        ("Agenda", "Kevin", ""),
        ("Timeline", "Sara", ""),
        ("Update", "Tom", ""),
    ]


def test_actions_side_by_side_that_may_share_a_field_are_told() -> None:
    assert told(table([*FIELDS, ["By when", "6 March", ""]])) == (0, ["unsure-table"])


@pytest.mark.parametrize(
    ("locale", "row"),
    [
        ("en-GB", ["Add action here", "Name", "dd/mm/yyyy"]),
        ("de", ["Aufgabe eintragen", "Name", "TT.MM.JJJJ"]),
        ("fr", ["Décrire la tâche", "Nom", "JJ/MM/AAAA"]),
        ("es", ["Describir la tarea", "Nombre", "dd/mm/aaaa"]),
        ("pt", ["Descrever a tarefa", "Nome", "dd/mm/aaaa"]),
        ("nl", ["Omschrijf de actie", "Naam", "dd-mm-jjjj"]),
        ("it", ["Descrivere l'azione", "Nome", "gg/mm/aaaa"]),
    ],
)
def test_a_row_all_of_whose_cells_are_left_to_fill_in_is_none(locale: str, row: list[str]) -> None:
    header = {
        "en-GB": ["Action", "Owner", "Due"],
        "de": ["Aufgabe", "Wer", "Frist"],
        "fr": ["Tâche", "Qui", "Échéance"],
        "es": ["Tarea", "Quién", "Plazo"],
        "pt": ["Tarefa", "Quem", "Prazo"],
        "nl": ["Actie", "Wie", "Deadline"],
        "it": ["Azione", "Chi", "Scadenza"],
    }[locale]
    assert told(table([header, row]), locale=locale) == (0, [])


@pytest.mark.parametrize("row", [["Add action here", "Kevin", "date"], ["Type the notes", "", ""]])
def test_a_row_with_one_word_of_its_own_is_an_item(row: list[str]) -> None:
    assert told(table([["Action", "Owner", "Due"], row]))[0] == 1


@pytest.mark.parametrize(
    ("locale", "over"),
    [
        ("en-GB", "Example of a good action list"),
        ("en-GB", "How we work together"),
        ("de", "Beispiel für eine Aufgabenliste"),
        ("fr", "Comment nous travaillons"),
        ("es", "Ejemplo de lista de tareas"),
        ("pt", "Exemplo de lista de tarefas"),
        ("nl", "Voorbeeld van een actielijst"),
        ("it", "Come lavoriamo"),
    ],
)
def test_examples_and_habits_promise_nothing(locale: str, over: str) -> None:
    grid = table([["Action", "Owner", "Deadline"], ["Send the deck", "Kevin", "20.03.2026"]])
    assert told(heading(over), grid, locale=locale) == (0, [])


@pytest.mark.parametrize(
    ("locale", "step"),
    [
        ("en-GB", "First step"),
        ("de", "Erster Schritt"),
        ("fr", "Premier pas"),
        ("es", "Primer paso"),
        ("pt", "Primeiro passo"),
        ("nl", "Eerste stap"),
        ("it", "Primo passo"),
    ],
)
def test_a_first_step_is_an_action(locale: str, step: str) -> None:
    grid = table([["Goal", step, "Deadline"], ["Growth", "Hire a manager", "20.03.2026"]])
    assert rows(grid, locale=locale) == [("Hire a manager", "", "20.03.2026")]


@pytest.mark.parametrize(
    ("locale", "row"),
    [
        ("en-GB", "Total: 3 open actions"),
        ("en-GB", "Key: R = red, A = amber"),
        ("de", "Summe offen: 2"),
        ("de", "Legende: X = erledigt"),
        ("fr", "Total : 1 action"),
        ("es", "Total: 4 tareas"),
        ("pt", "Total: 2 tarefas"),
        ("nl", "Totaal open: 5"),
        ("it", "Totale: 2 azioni"),
    ],
)
def test_a_row_that_counts_the_others_or_explains_their_signs_is_no_item(locale: str, row: str) -> None:
    grid = table([["Action", "Deadline", "Status"], ["Prices", "20.03.2026", ""], [row, "", ""]])
    assert rows(grid, locale=locale) == [("Prices", "", "20.03.2026")]


@pytest.mark.parametrize("task", ["Total: 3 items", "Key: A = the landlord's copy"])
def test_what_somebody_owes_is_an_item_however_it_begins(task: str) -> None:
    assert rows(table([["Action", "Owner", "Due"], [task, "Kevin", "6 March"]])) == [
        (task, "Kevin", "6 March")
    ]


@pytest.mark.parametrize(
    "task", ["Total: add up March", "Total: 3 invoices to send", "Key: hand it back", "Total the 12 receipts"]
)
def test_a_task_about_a_total_or_a_key_is_an_item(task: str) -> None:
    assert rows(table([["Action", "Owner", "Due"], [task, "", ""]]))[0][2] == ""


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        ("en-GB", ["Task", "Who", "Deputy"]),
        ("de", ["Aufgabe", "Wer", "Vertretung"]),
        ("fr", ["Tâche", "Qui", "Suppléant"]),
        ("es", ["Tarea", "Quién", "Suplente"]),
        ("pt", ["Tarefa", "Quem", "Substituto"]),
        ("nl", ["Taak", "Wie", "Vervanger"]),
        ("it", ["Compito", "Chi", "Sostituto"]),
    ],
)
def test_who_stands_in_for_whom_says_who_does_what_in_general(locale: str, header: list[str]) -> None:
    grid = table([header, ["Post", "Kevin", "Sara"]])
    assert told(grid, locale=locale) == (0, ["unsure-table"])
    dated = table([[*header, "Deadline"], ["Post", "Kevin", "Sara", "20.03.2026"]])
    assert rows(dated, locale=locale) == [("Post", "Kevin", "20.03.2026")]


def test_two_lists_below_the_names_of_sides_are_told() -> None:
    first = [cell("Client", columns=2), cell(), cell("Us", columns=2), cell()]
    rest = [["Action", "Due", "Action", "Due"], ["Sign the lease", "6 March", "Fix the till", "9 March"]]
    assert told(table([first, *([*map(cell, row)] for row in rest)])) == (0, ["unsure-table"])


def test_text_in_two_rows_stays_text() -> None:
    grid = [["Client", "Us", "", ""], ["The action", "is due", "to start", "in May"], ["a", "b", "c", "d"]]
    assert told(table(grid)) == (0, [])


def test_names_beside_names_are_no_tasks() -> None:
    assert told(heading("Actions"), table([["Kevin", "Sara Lund"], ["Tom", "Ann Wood"]])) == (
        0,
        ["unsure-table"],
    )
