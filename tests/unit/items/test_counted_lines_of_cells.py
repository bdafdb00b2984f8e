"""Lines of the cells of one row that are counted up like its tasks, and titles of the clergy."""

import pytest
from tests.builders import cell, doc, facts, heading, para, table

from whoowes.core.items.extract import extract
from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status


def rows(owners: tuple[str, str], dues: tuple[str, str]) -> list[tuple[str, str]]:
    lines = [cell(para("a) Retitle the lease"), para("b) Record the deed"))]
    lines += [cell(*map(para, each)) for each in (owners, dues)]
    note = doc(heading("Actions"), table([["Action", "Owner", "Due"], lines]))
    return [(i.owner_raw, i.due_raw) for i in extract(note, facts("Acme call 4 March 2026")).items]


@pytest.mark.parametrize(
    "owners",
    [("a) Kevin", "b) Sara"), ("(a) Kevin", "(b) Sara"), ("1. Kevin", "2. Sara"), ("(1) Kevin", "(2) Sara")],
)
def test_owners_counted_up_like_their_tasks_are_named_alone(owners: tuple[str, str]) -> None:
    assert rows(owners, ("a) 30 June", "b) 31 July")) == [("Kevin", "30 June"), ("Sara", "31 July")]


@pytest.mark.parametrize("owners", [("A. Smith", "B. Jones"), ("b) Kevin", "a) Sara")])
def test_initials_and_other_marks_stay(owners: tuple[str, str]) -> None:
    assert [owner for owner, _ in rows(owners, ("30 June", "31 July"))] == list(owners)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Rev. Nadia", "en-GB"),
        ("Revd Nadia Frost", "en-GB"),
        ("Pfr. Nadia", "de-DE"),
        ("Abbé Nadia", "fr-FR"),
        ("Rvdo. Nadia", "es-ES"),
        ("Reverendo Nadia", "pt-PT"),
        ("Ds. Nadia", "nl-NL"),
        ("Suor Nadia", "it-IT"),
    ],
)
def test_a_title_of_the_clergy_is_no_part_of_a_name(text: str, locale: str) -> None:
    nadia = Person("nf", "Nadia Frost", Side.CLIENT)
    assert read_owner(text, build_roster([nadia]), locale=locale).people == (nadia,)


@pytest.mark.parametrize("name", ["Rev Adler", "Ds Suor", "Cllr Mons"])
def test_somebody_called_like_a_title_keeps_the_name(name: str) -> None:
    person = Person("x", name, Side.CLIENT)
    assert read_owner(name, build_roster([person])).people == (person,)


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        ("came into force", "en-GB"),
        ("in Kraft getreten", "de-DE"),
        ("entrée en vigueur", "fr-FR"),
        ("en vigor", "es-ES"),
        ("em vigor", "pt-PT"),
        ("van kracht", "nl-NL"),
        ("entrata in vigore", "it-IT"),
    ],
)
def test_what_is_in_force_leaves_open_whether_its_task_is_done(said: str, locale: str) -> None:
    assert read_status(said, locale=locale).rule == "went-live"


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        ("goes into force in May", "en-GB"),
        ("tritt in Kraft", "de-DE"),
        ("entre en vigueur en mai", "fr-FR"),
        ("entra en vigor en mayo", "es-ES"),
        ("entra em vigor em maio", "pt-PT"),
        ("treedt in werking", "nl-NL"),
        ("entra in vigore a maggio", "it-IT"),
    ],
)
def test_what_will_be_in_force_is_not(said: str, locale: str) -> None:
    assert read_status(said, locale=locale).rule != "went-live"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Came into force with the new contract", Status.UNCLEAR),
        ("took effect with the spring rota", Status.UNCLEAR),
        ("went live with the old logo", Status.UNCLEAR),
        ("goes into effect with the spring rota", Status.OPEN),
        ("not gone live with the old logo", Status.OPEN),
        ("will take effect with the spring rota", Status.OPEN),
    ],
)
def test_what_took_effect_with_something_may_be_done(said: str, status: Status) -> None:
    assert read_status(said).status is status
