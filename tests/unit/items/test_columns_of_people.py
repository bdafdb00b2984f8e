"""Tables whose columns are people or sides, and combined columns parted by what their cells hold."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, Side


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def rows(*blocks: Block) -> list[tuple[str, str, str]]:
    return [(item.task, item.owner_raw, item.due_raw) for item in read(*blocks).items]


# Columns of people


def test_a_column_for_each_side_beside_a_shared_due_column() -> None:
    columns = table(
        [["Client to do", "Advisor to do", "Due"], ["Send VAT figures", "Review lease", "10 March"]]
    )

    assert rows(columns) == [
        ("Send VAT figures", "Client", "10 March"),
        ("Review lease", "Advisor", "10 March"),
    ]


def test_a_column_for_each_person_under_an_actions_heading() -> None:
    columns = table([["Kevin", "Sara Lind"], ["Order tiles", "Draft plan"], ["", "Book hall"]])

    assert rows(heading("Actions"), columns) == [
        ("Order tiles", "Kevin", ""),
        ("Draft plan", "Sara Lind", ""),
        ("Book hall", "Sara Lind", ""),
    ]


def test_you_and_us_side_by_side_owe_what_begins_with_a_verb() -> None:
    columns = table([["You", "Us"], ["Send the logo", "Book the hall"], ["Sign the lease", ""]])

    assert rows(columns) == [
        ("Send the logo", "You", ""),
        ("Book the hall", "Us", ""),
        ("Sign the lease", "You", ""),
    ]


@pytest.mark.parametrize(("left", "right"), [("What you will do", "What we will do"), ("You owe", "We owe")])
def test_headers_that_say_who_will_do_it(left: str, right: str) -> None:
    columns = table([[left, right], ["Send the logo", "Book the hall"]])

    assert [(task, owner.lower()) for task, owner, _ in rows(columns)] == [
        ("Send the logo", "you"),
        ("Book the hall", "we"),
    ]


@pytest.mark.parametrize(
    ("locale", "left", "right"),
    [
        ("en-GB", "Acme must", "Northway must"),
        ("de-DE", "Acme muss", "Wir müssen"),
        ("fr-FR", "Maison Verte doit", "Atelier Web doit"),
        ("es-ES", "Acme debe", "El estudio debe"),
        ("it-IT", "Acme deve", "Lo studio deve"),
        ("nl-NL", "Acme moet", "Kantoor Bakker moet"),
        ("pt-PT", "Acme deve", "O estúdio deve"),
    ],
)
def test_a_header_that_says_who_must_names_the_owner(locale: str, left: str, right: str) -> None:
    note = doc(table([[left, right], ["Logo", "Quote"]]))
    found = extract(note, facts("Acme call 4 March 2026"), locale=locale).items
    assert [each.task for each in found] == ["Logo", "Quote"]
    for each, header in zip(found, (left, right), strict=True):
        assert each.owner_raw
        assert header.rpartition(" ")[0].endswith(each.owner_raw)


@pytest.mark.parametrize("header", [["Must", "Should"], ["Must have", "Nice to have"], ["Plan", "Acme must"]])
def test_a_rank_of_wishes_names_nobody(header: list[str]) -> None:
    assert rows(table([header, ["Logo", "Quote"]])) == []


def test_a_comparison_of_two_people_is_no_list_of_actions() -> None:
    columns = table([["Kevin", "Sara"], ["Lives in Leeds", "Lives in York"], ["42", "37"]])

    assert rows(heading("Background"), columns) == []


# Columns known by what they hold


def test_by_beside_a_deadline_column_is_the_owner() -> None:
    log = table([["Subject", "Agreed", "By", "Deadline"], ["Web", "Send the logo", "Kevin", "10 March"]])

    assert rows(log) == [("Send the logo", "Kevin", "10 March")]


def test_a_name_column_beside_tasks_is_the_owner() -> None:
    log = table([["Name", "Commitment", "When"], ["Kevin", "Send logo", "Fri"], ["Tom B", "Pay HMRC", "Mon"]])

    assert rows(log) == [("Send logo", "Kevin", "Fri"), ("Pay HMRC", "Tom B", "Mon")]


def test_an_unknown_column_of_verbs_between_owner_and_date_holds_the_tasks() -> None:
    log = table(
        [
            ["Who", "Ball in court", "By"],
            ["Kevin", "Send logo", "Fri"],
            ["Sara", "Check lease", "10/3"],
        ]
    )

    assert rows(log) == [("Send logo", "Kevin", "Fri"), ("Check lease", "Sara", "10/3")]


def test_plain_rows_without_a_header_outside_actions_are_told() -> None:
    log = table([["Send the logo", "Kevin", "Fri"], ["Check the lease", "Sara", "10 March"]])

    reading = read(heading("Website"), log)

    assert reading.items == ()
    assert [problem.code for problem in reading.problems] == ["unsure-table"]


def test_rows_of_things_names_and_dates_are_told_below_a_blank_header_too() -> None:
    log = table([["", "", ""], ["Donor list", "Kevin", "Fri"], ["Seating plan", "Sara", "10 March"]])
    reading = read(heading("Gala"), log)
    assert (reading.items, [problem.code for problem in reading.problems]) == ((), ["unsure-table"])


def test_a_table_of_one_such_row_only_lays_out_the_page() -> None:
    assert read(heading("Gala"), table([["Tidewater", "Kevin", "10 March"]])).problems == ()


# Combined columns


@pytest.mark.parametrize(
    ("cell", "task", "owner"),
    [
        ("Kevin: send logos", "send logos", "Kevin"),
        ("Order tiles (Sara)", "Order tiles", "Sara"),
        ("Tom - call the bank", "call the bank", "Tom"),
        ("Call the bank – Tom Beck", "Call the bank", "Tom Beck"),
        ("Kevin & Sara / agree the scope", "agree the scope", "Kevin & Sara"),
        ("Agree the scope, then report - all of it", "Agree the scope, then report - all of it", ""),
    ],
)
def test_a_column_of_tasks_and_owners_is_parted_where_names_stand(cell: str, task: str, owner: str) -> None:
    assert rows(table([["Task & owner", "Due"], [cell, "10 March"]])) == [(task, owner, "10 March")]


@pytest.mark.parametrize(
    ("cell", "owner", "due"),
    [
        ("Kevin, 10/3", "Kevin", "10/3"),
        ("Sara by Friday", "Sara", "by Friday"),
        ("12 March - Sara", "Sara", "12 March"),
        ("by Friday: Tom", "Tom", "by Friday"),
        ("14 March", "", "14 March"),
        ("Kevin", "Kevin", ""),
        ("Kevin / Sara, EOW", "Kevin / Sara", "EOW"),
        ("Linda, Good Friday", "Linda", "Good Friday"),
        ("Dave and Pete, 31st", "Dave and Pete", "31st"),
        ("Linda (was 5/3) now 1/4", "Linda", "(was 5/3) now 1/4"),
        ("Tom (12 March)", "Tom", "12 March"),
        ("Kevin next Friday", "Kevin", "next Friday"),
        ("LO by 10th April", "LO", "by 10th April"),
    ],
)
def test_a_column_of_owners_and_dates_is_parted_in_either_order(cell: str, owner: str, due: str) -> None:
    assert rows(table([["Action", "Owner / Due"], ["Send logo", cell]])) == [("Send logo", owner, due)]


def test_lines_of_a_cell_that_each_name_their_owner_are_tasks_of_their_own() -> None:
    minutes = table([["Topic", "Next steps"], ["SEO", "Sara: report rankings\nTom to check the budget"]])

    assert [task for task, _, _ in rows(minutes)] == ["Sara: report rankings", "Tom to check the budget"]


# Internal


@pytest.mark.parametrize(
    ("header", "value", "is_internal"),
    [
        ("Visibility", "Internal", True),
        ("Visibility", "Client", False),
        ("Audience", "everyone", False),
        ("Internal?", "yes", True),
        ("Share with client?", "no", True),
        ("Share with client?", "yes", False),
        ("Share with client?", "", False),
    ],
)
def test_a_column_says_whether_a_row_is_internal(header: str, value: str, *, is_internal: bool) -> None:
    reading = read(table([["Action", "Owner", header], ["Raise the fee", "Sara", value]]))

    assert [item.is_internal for item in reading.items] == [is_internal]


@pytest.mark.parametrize(
    ("task", "is_internal"),
    [
        ("Raise the fee, private", True),
        ("Raise the fee, internal only", True),
        ("INTERNAL raise the fee", True),
        ("PRIVATE ask Sara about the fee", True),
        ("INTERNAL AUDIT report to be sent", False),
        ("Sort folders into public, shared, private", False),
        ("Internal audit: send the list", False),
    ],
)
def test_a_task_is_internal_where_it_says_so_itself(task: str, *, is_internal: bool) -> None:
    reading = read(table([["Action", "Owner"], [task, "Sara"]]))

    assert [item.is_internal for item in reading.items] == [is_internal]


# Sides that tell whose each line is


@pytest.mark.parametrize(
    ("locale", "sides", "said", "task"),
    [
        ("fr-FR", ("Client", "Cabinet"), "Amina : envoyer les relevés", "envoyer les relevés"),
        ("de-DE", ("Mandantin", "Kanzlei"), "Amina: Belege hochladen", "Belege hochladen"),
        ("es-ES", ("Cliente", "Gestoría"), "Amina: enviar facturas", "enviar facturas"),
        ("it-IT", ("Cliente", "Studio"), "Amina: inviare estratti conto", "inviare estratti conto"),
        ("nl-NL", ("Klant", "Kantoor"), "Amina: bonnen aanleveren", "bonnen aanleveren"),
        ("pt-PT", ("Cliente", "Gabinete"), "Amina: enviar extratos", "enviar extratos"),
        ("en-GB", ("Client", "Us"), "Amina: send the statements", "send the statements"),
    ],
)
def test_below_a_side_a_line_may_name_who_of_it(
    locale: str, sides: tuple[str, str], said: str, task: str
) -> None:
    names = {"fr-FR": "Actions", "de-DE": "Aufgaben", "es-ES": "Tareas", "it-IT": "Azioni", "nl-NL": "Acties"}
    over = heading(names.get(locale, "Ações" if locale == "pt-PT" else "Actions"))
    note = doc(over, table([list(sides), [said, said]]))
    people = build_roster([Person(id="a", name="Amina Nasri", side=Side.CLIENT)])
    reading = extract(note, facts("Acme call 4 March 2026"), locale=locale)
    found = normalise([reading], people, locale=locale).notes[0].sightings
    assert [(each.item.task, [one.name for one in each.owner.people]) for each in found][:1] == [
        (task, ["Amina Nasri"])
    ]
    assert len(found) == 2


def test_sides_over_words_that_are_no_tasks_are_told_even_under_actions() -> None:
    columns = table([["Client", "Us"], ["12 people", "4 people"], ["Leeds", "York"]])

    found = read(heading("Actions"), columns)
    assert (found.items, [problem.code for problem in found.problems]) == ((), ["unsure-table"])


def test_one_order_among_bare_words_below_sides_settles_what_a_table_of_actions_holds() -> None:
    columns = table([["Client", "Us"], ["Bank statements", "Payroll"], ["Send the lease", ""]])

    assert len(rows(heading("Actions"), columns)) == 3
