"""Reviews of earlier actions that name whose a task is before or behind the words on how far it is."""

from datetime import date

import pytest
from tests.builders import doc, facts, heading, item, para
from tests.unit.items.test_reviews import read

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, Side
from whoowes.core.items.row_due import told_due


@pytest.mark.parametrize(
    ("locale", "line", "task", "owner"),
    [
        ("en-US", "Boiler quote: Tom, still nothing", "Boiler quote", "Tom"),
        ("nl-NL", "Huurcontract – loopt nog, Tom", "Huurcontract", "Tom"),
        ("de-DE", "Mietspiegel – Jutta – fehlt noch", "Mietspiegel", "Jutta"),
        ("de-DE", "Schließplan (Jutta) in Arbeit", "Schließplan", "Jutta"),
        ("fr-FR", "Relevé des compteurs : manque encore (Tom)", "Relevé des compteurs", "Tom"),
        ("es-ES", "Póliza del local: Tom, en trámite", "Póliza del local", "Tom"),
        ("it-IT", "Planimetria: Tom, ancora niente", "Planimetria", "Tom"),
        ("nl-NL", "Energielabel – Tom: ontbreekt nog", "Energielabel", "Tom"),
    ],
)
def test_a_person_beside_what_is_still_open_owns_it(locale: str, line: str, task: str, owner: str) -> None:
    found = read(line, locale)
    assert (found.task, found.owner_raw, found.status.status.value) == (task, owner, "open")


@pytest.mark.parametrize("line", ["Leaflets: Tom, at the printer's", "Leaflets: at the printer's (Tom)"])
def test_words_that_no_table_knows_leave_open_how_far_it_is(line: str) -> None:
    found = read(line, "en-US")
    assert (found.task, found.owner_raw, found.status.status.value) == ("Leaflets", "Tom", "unclear")


@pytest.mark.parametrize("line", ["Contracts: still with Sara, Tom", "Website: Tom, draft the home page"])
def test_two_people_and_an_order_are_left_as_they_are_written(line: str) -> None:
    assert read(line, "en-US").owner_raw == ""


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Gift cards – we don't need them after all"),
        ("de-DE", "Gutscheine – brauchen wir nicht mehr"),
        ("de-DE", "Leinwand: fällt weg"),
        ("fr-FR", "Chèques cadeaux : pas besoin finalement"),
        ("es-ES", "Tarjetas regalo: no las necesitamos"),
        ("it-IT", "Buoni regalo: non ci servono più"),
        ("pt-PT", "Cheques-prenda (sem efeito)"),
    ],
)
def test_what_nobody_needs_any_more_is_dropped(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "dropped"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Gift cards – we don't need them before May"),
        ("de-DE", "Gutscheine – brauchen wir nicht vor Mai"),
    ],
)
def test_what_is_not_needed_until_a_day_is_not_dropped(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value != "dropped"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Staff training: done on the 10th"),
        ("de-DE", "Schulung: erledigt am 10."),
        ("fr-FR", "Formation : faite le 10"),
        ("es-ES", "Formación: hecha el 10"),
        ("it-IT", "Formazione: fatta il 10"),
        ("nl-NL", "Training: gedaan op de 10e"),
        ("pt-PT", "Formação: feita no dia 10"),
    ],
)
def test_done_on_a_day_of_the_month_is_done(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "done"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "New oven: Tom is still waiting for the quote"),
        ("de-DE", "Neuer Ofen: Jutta wartet noch auf das Angebot"),
        ("fr-FR", "Nouveau four : Tom attend toujours le devis"),
        ("es-ES", "Horno nuevo: Tom sigue esperando presupuesto"),
        ("it-IT", "Forno nuovo: Tom sta ancora aspettando il preventivo"),
        ("nl-NL", "Nieuwe oven: Tom wacht nog op de offerte"),
        ("pt-PT", "Forno novo: Tom continua à espera do orçamento"),
    ],
)
def test_what_somebody_still_waits_for_is_open(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "open"


ROSTER = build_roster(
    [Person("tb", "Tom Becker", Side.CLIENT), Person("ey", "Emre Yilmaz", Side.ADVISOR)],
    ["Orchard"],
    ["Lumen"],
)


def told(title: str, line: str, locale: str) -> tuple[str, str, date | None, str]:
    """Return task, owner, due date and its kind of the one line of a note."""
    blocks = (para("Teilnehmer: Tom Becker, Emre Yilmaz"), heading(title), item(line))
    note = extract(doc(*blocks), facts("Call 4 March 2026"), locale=locale)
    (found,) = normalise([note], ROSTER, locale=locale).notes[0].sightings
    due = told_due(found)
    return found.item.task, found.owner.raw, due.date, due.kind.value


def test_a_deadline_behind_the_state_of_what_is_open_counts() -> None:
    found = told("Offen vom letzten Mal", "Mietspiegel: Tom, noch offen, kommt bis Freitag", "de-DE")
    assert found == ("Mietspiegel", "Tom", date(2026, 3, 6), "date")


def test_a_day_behind_a_state_that_is_not_plain_is_never_silent() -> None:
    found = told("Offen vom letzten Mal", "Mietspiegel: Tom, läuft, fertig bis Freitag", "de-DE")
    assert found[1] == "Tom"
    assert found[3] != "none"


@pytest.mark.parametrize(
    ("title", "owner"), [("Aufgaben GF", "Emre"), ("Aufgaben Praxis", "Emre"), ("Aufgaben Kanzlei", "Emre")]
)
def test_brackets_say_more_than_a_heading_that_names_no_person(title: str, owner: str) -> None:
    assert told(title, "Mietspiegel (Emre, 17.3.)", "de-DE")[:3] == ("Mietspiegel", owner, date(2026, 3, 17))


def test_under_somebody_else_a_deadline_in_brackets_counts_all_the_same() -> None:
    _, owner, day, _ = told("Aufgaben Tom", "Mietspiegel (Emre, 17.3.)", "de-DE")
    assert (owner, day) == ("Tom", date(2026, 3, 17))


def test_a_thing_before_an_arrow_is_no_owner() -> None:
    found = told("Aufgaben", "Mietspiegel -> Tom, bis 17.3.", "de-DE")
    assert found[:3] == ("Mietspiegel", "Tom", date(2026, 3, 17))
