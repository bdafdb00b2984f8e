"""A row with the owner and the date of a promise may say it in clipped words, or by its things alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.identity import Likeness, compare_tasks
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, State

IN_SHORT = [
    ("en-GB", "Reconcile the Barclays account for March", "Reconcile Barclays Mar"),
    ("en-US", "Approve the Instagram posts for the bakery", "Approve Insta posts"),
    ("en-GB", "Confirmed rent history, 3 years, from the agent", "Rent history from agent, 3 yrs"),
    ("en-GB", "Make a list of the spare keys with rooms", "Finish the list of spare keys"),
    ("en-GB", "Send the utility bills 2021 to 2023", "Utility bills 2021-2023"),
    ("en-US", "Get the loan statement from the new lender", "Loan statement from lender"),
    ("de-DE", "Hausmeister nach den Zählerständen fragen", "Zählerstände beim Hausmeister"),
    ("de-DE", "Stromrechnungen 2021 bis 2023 schicken", "Stromrechnungen 2021-2023"),
    ("de-DE", "Übersicht der Versicherungen erstellen", "Übersicht der Versicherungen fertigstellen"),
    ("en-GB", "Explain the two taxi charges (1/9 and 1/22)", "Explain the two taxi charges"),
    ("en-GB", "Sign the R-17 form and return it", "Sign and return R-17 form"),
    ("fr-FR", "Mutuelle, sortir le contrat actuel", "Contrat mutuelle"),
    ("fr-FR", "Calendrier Instagram de juin", "Calendrier Insta juin"),
    ("fr-FR", "Envoyer les relevés de 2021 à 2023", "Relevés de 2021 à 2023"),
    ("fr-FR", "Faire la liste des clés du dépôt", "Terminer la liste des clés du dépôt"),
    ("es-ES", "Actualizar los precios de fisioterapia", "Actualizar precios de fisio"),
    ("es-ES", "Hablar con el banco sobre los gastos de envío", "Banco: gastos de envío"),
    ("es-ES", "Folleto para socios, borrador", "Borrador del folleto para socios"),
    ("it-IT", "Ordinare sei monitor", "Ordine dei sei monitor"),
    ("it-IT", "Inviare le bollette 2021 al 2023", "Bollette 2021-2023"),
    ("pt-PT", "Atualizar os preços de fisioterapia", "Atualizar preços de fisio"),
    ("pt-BR", "Falar com o banco sobre as taxas de envio", "Banco: taxas de envio"),
    ("nl-NL", "Energierekeningen 2021 tot 2023 sturen", "Energierekeningen 2021-2023"),
    ("nl-NL", "Lijst van sleutels maken", "Lijst van sleutels afmaken"),
]
CLIPPED = [
    ("en-GB", "Reconcile the Barclays account for March", "Reconcile Barclays Mar"),
    ("es-ES", "Actualizar los precios de fisioterapia", "Actualizar precios de fisio"),
    ("en-GB", "Make a list of the spare keys with rooms", "Finish the list of spare keys"),
]


def _apart() -> Iterator[list[str]]:
    table = Path(__file__).parents[2] / "cases" / "rows_apart.md"
    for line in table.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line[1:-1].split("|")]
        if line.startswith("|") and cells[0] != "locale" and not cells[0].startswith("---"):
            yield cells


def after(locale: str, task: str, said: str, *, due: str = "13 March") -> tuple[Entry, ...]:
    """Return the promises after a finished row of the same owner."""
    notes = read(note("4 Mar", row(task, due="13 March")), note("18 Mar", row(said, due=due, status="Done")))
    return build_ledger(notes, as_of=day("31 Dec"), locale=locale).entries


@pytest.mark.parametrize(("locale", "task", "said"), IN_SHORT)
def test_owner_and_date_make_a_row_in_short_the_promise(locale: str, task: str, said: str) -> None:
    assert [entry.state for entry in after(locale, task, said)] == [State.DONE]


@pytest.mark.parametrize(("locale", "task", "said"), list(_apart()))
def test_owner_and_date_do_not_make_another_thing_the_promise(locale: str, task: str, said: str) -> None:
    first, *others = after(locale, task, said)
    assert first.state is State.OPEN
    assert others or Doubt.UNCLEAR_STATUS in first.doubts


@pytest.mark.parametrize(("locale", "task", "said"), CLIPPED)
def test_clipped_words_of_another_date_join_nothing(locale: str, task: str, said: str) -> None:
    states = [entry.state for entry in after(locale, task, said, due="16 March")]
    assert states == [State.OPEN, State.DONE]
    assert not TaskTexts(locale).is_short_for(said, task)


@pytest.mark.parametrize("due", ["was 13 March, now 27 March", "13 March -> 27 March"])
def test_a_row_that_says_which_date_it_replaces_is_the_promise_of_that_date(due: str) -> None:
    notes = read(
        note("4 Mar", row("Translate the summer leaflet for the fair", due="13 March")),
        note("18 Mar", row("Summer leaflet", due=due)),
    )
    (entry,) = build_ledger(notes, as_of=day("31 Dec"), locale="en-GB").entries
    assert entry.due.date == day("27 Mar")


def test_of_two_promises_that_a_row_names_none_is_joined() -> None:
    notes = read(
        note(
            "4 Mar",
            row("Translate the summer leaflet for the fair", due="13 March"),
            row("Translate the summer leaflet for the shop", due="13 March"),
        ),
        note("18 Mar", row("Summer leaflet", due="13 March", status="Done")),
    )
    found = build_ledger(notes, as_of=day("31 Dec"), locale="en-GB").entries
    assert [entry.state for entry in found] == [State.OPEN, State.OPEN, State.DONE]


@pytest.mark.parametrize(
    ("locale", "one", "other", "expected"),
    [
        ("en-GB", "Send the accounts for 2021 to 2023", "Send the accounts for 2021-2023", "same"),
        ("en-GB", "Move the budget from 2024 to 2025", "Move the budget from 2025 to 2024", "other"),
        ("de-DE", "Belege 2021 bis 2023 schicken", "Belege 2021-2023 schicken", "same"),
        ("nl-NL", "Bonnen 2021 t/m 2023 sturen", "Bonnen 2021-2023 sturen", "same"),
        ("fr-FR", "Envoyer les bilans 2021 à 2023", "Envoyer les bilans 2021-2024", "other"),
    ],
)
def test_a_range_of_years_is_the_same_with_a_dash(locale: str, one: str, other: str, expected: str) -> None:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert (found.likeness is Likeness.SAME) is (expected == "same")


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en-GB", "Invite Baker, Miller to the fair", "Invite Baker to the fair"),
        ("en-GB", "Interview notes for Baker, Miller", "Interview notes for Miller"),
        ("de-DE", "Angebote für Dach, Rinne einholen", "Angebote für Dach einholen"),
        ("fr-FR", "Devis toiture, gouttières", "Devis toiture"),
        ("es-ES", "Presupuestos tejado, canalón", "Presupuestos tejado"),
        ("pt-PT", "Orçamentos telhado, caleira", "Orçamentos telhado"),
        ("it-IT", "Preventivi tetto, grondaia", "Preventivi tetto"),
        ("nl-NL", "Offertes dak, goot", "Offertes dak"),
    ],
)
def test_one_thing_of_a_list_with_commas_is_not_surely_the_list(locale: str, one: str, other: str) -> None:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert found.likeness is not Likeness.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Collect kitchen quotes (Howdens, Magnet)", "Collect kitchen quotes"),
        ("Lease: renegotiate, call the agent", "Renegotiate the lease"),
    ],
)
def test_commas_within_brackets_and_between_verbs_list_no_things(one: str, other: str) -> None:
    found = compare_tasks(one, other, same_owner=True, days_apart=14)
    assert "too" not in found.why


@pytest.mark.parametrize(
    ("locale", "task", "said", "is_short"),
    [
        ("en-GB", "Return the signed mandate", "Mandate signed", False),
        ("de-DE", "Vertrag zurückschicken", "Vertrag unterschrieben", False),
        ("en-GB", "Return the signed mandate", "Signed mandate", True),
        ("es-ES", "Devolver el mandato firmado", "Mandato firmado", True),
    ],
)
def test_what_tells_another_deed_is_no_short_name(
    locale: str, task: str, said: str, *, is_short: bool
) -> None:
    assert TaskTexts(locale).is_short_for(said, task) is is_short


@pytest.mark.parametrize(
    ("locale", "task", "said", "due"),
    [
        ("en-GB", "Translate the summer leaflet for the fair", "Summer leaflet", "now 27/3"),
        ("en-GB", "Make a list of the spare keys with rooms", "Finish the list of spare keys", "now 27/3"),
        ("de-DE", "Stromrechnungen der Filiale prüfen", "Stromrechnungen Filiale", "verschoben auf 27.3."),
        ("it-IT", "Tradurre il volantino per la fiera", "Volantino per la fiera", "spostato al 27/3"),
    ],
)
def test_a_row_that_says_it_is_moved_is_the_promise_of_its_owner(
    locale: str, task: str, said: str, due: str
) -> None:
    notes = read(note("4 Mar", row(task, due="13/3/2026")), note("18 Mar", row(said, due=due)), locale=locale)
    (entry,) = build_ledger(notes, as_of=day("31 Dec"), locale=locale).entries
    assert entry.due.date == day("27 Mar")


@pytest.mark.parametrize(
    ("said", "owner", "due"),
    [
        ("Summer leaflet", "Sara", "now 27/3"),
        ("Summer leaflet photos", "Kevin", "now 27/3"),
        ("Summer leaflet", "Kevin", "27/3"),
        ("Winter leaflet", "Kevin", "now 27/3"),
    ],
)
def test_another_owner_or_thing_or_just_another_day_is_no_move(said: str, owner: str, due: str) -> None:
    task = "Translate the summer leaflet for the fair"
    notes = read(note("4 Mar", row(task, due="13 March")), note("18 Mar", row(said, owner, due=due)))
    found = build_ledger(notes, as_of=day("31 Dec"), locale="en-GB").entries
    assert [entry.due.date for entry in found] == [day("13 Mar"), day("27 Mar")]
