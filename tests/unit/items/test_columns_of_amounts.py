"""Columns that are headed like tasks and hold sums, counts or names: they are none."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


def rows(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks, locale=locale).items]


SUMS = {
    "en-GB": (["Donor", "Ask (£)", "Next step", "Lead", "By"], ["12,500", "900?", "match 4k"]),
    "en-US": (["Bank", "Commitment", "Action", "Owner", "Due"], ["$250K", "$1.2m", "tbc"]),
    "de-DE": (
        ["Bank", "Zusage", "Nächster Schritt", "Wer", "Bis wann"],
        ["40.000 €", "ca. 5.000 €", "offen"],
    ),
    "fr-FR": (["Mécène", "Engagement", "Action", "Qui", "Échéance"], ["1 500 €", "3 000 € HT", "à voir"]),
    "es-ES": (["Banco", "Compromiso", "Tarea", "Quién", "Plazo"], ["1.500 €", "20.000 €", "pendiente"]),
    "pt-PT": (["Banco", "Compromisso", "Tarefa", "Quem", "Prazo"], ["1.500 €", "800 €", "a ver"]),
    "nl-NL": (["Fonds", "Toezegging", "Actie", "Wie", "Deadline"], ["€ 1.500", "€ 20.000,-", "n.n.b."]),
    "it-IT": (["Banca", "Impegno", "Azione", "Chi", "Scadenza"], ["1.500 €", "20.000 €", "da vedere"]),
}


@pytest.mark.parametrize("locale", SUMS)
def test_sums_under_a_header_of_tasks_leave_the_tasks_to_the_next_column(locale: str) -> None:
    header, sums = SUMS[locale]
    body = [["Abc", each, "Ring Mrs Hall", "Tom", "6.3.2026"] for each in sums]
    assert rows(table([header, *body]), locale=locale) == [("Ring Mrs Hall", "Tom", "6.3.2026")] * 3


@pytest.mark.parametrize("header", ["Ask", "Deliverable", "Commitment", "Agreed", "Promise (€)"])
def test_sums_with_no_column_of_tasks_are_no_actions(header: str) -> None:
    sums = table([["Funder", header, "Lead", "Deadline"], ["Rotary", "£1,500", "Tom", "6 March"]])
    assert rows(sums) == []


BUDGETS = [
    [
        ["Line", "Ask", "Owner", "Due"],
        ["Ads", "4,000", "Tom", "6 March"],
        ["Print", "900", "Sara", "8 March"],
    ],
    [["Item", "Ask ($)", "Lead"], ["Projector", "400", "Tom"], ["Chairs", "1100", "Sara"]],
    [["Service", "Promise", "When"], ["Post", "£1.60", "daily"], ["Courier", "£8.40", "Friday"]],
]


@pytest.mark.parametrize("budget", BUDGETS)
def test_a_budget_and_a_tariff_ask_nothing_of_anybody(budget: list[list[str]]) -> None:
    found = read(table(budget))
    assert not found.items
    assert not found.problems


@pytest.mark.parametrize("tasks", [["1040", "1099s"], ["Form 8879"], ["W-9"], ["Model 347", "303"]])
def test_numbers_that_name_things_are_tasks(tasks: list[str]) -> None:
    found = rows(table([["What", "Who", "By when"], *([task, "Tom", "6 March"] for task in tasks)]))
    assert [task for task, _, _ in found] == tasks


def test_sums_among_tasks_leave_the_column_one_of_tasks() -> None:
    asks = table(
        [
            ["Ask", "Who", "By when"],
            ["£500 deposit", "Tom", "6 March"],
            ["£1,500", "Sara", "6 March"],
            ["Pay £300 to the band", "Tom", "8 March"],
        ]
    )
    assert len(rows(asks)) == 3


def test_a_column_of_actions_that_only_counts_is_their_number() -> None:
    log = table([["Task", "Description", "Owner", "Due"], ["1", "Site tour", "Tom", "6 March"]])
    found = read(log).items
    assert [(i.task, i.number) for i in found] == [("Site tour", "1")]


def test_names_below_what_are_owners_where_another_column_tells_the_task() -> None:
    asks = table([["Ask", "Item", "By"], ["Tom", "Site tour", "6 March"], ["Sara", "Video", "8 March"]])
    assert rows(heading("Actions"), asks) == [("Site tour", "Tom", "6 March"), ("Video", "Sara", "8 March")]
