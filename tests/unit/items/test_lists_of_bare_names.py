"""Lists whose lines begin with whose they are and no mark; plain lines below actions; labels of everyday."""

import pytest
from tests.builders import doc, facts, heading, item, para, table
from tests.builders_ledger import ROSTER

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise


def owed(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str]]:
    reading = extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)
    sightings = normalise([reading], ROSTER, locale=locale).notes[0].sightings
    return [(s.item.task, " ".join(person.name.split()[0] for person in s.owner.people)) for s in sightings]


@pytest.mark.parametrize(
    ("locale", "lines", "expected"),
    [
        (
            "en-GB",
            ("KW van papers by 9 March", "sara new rota", "Kevin & Sara fire door quotes"),
            [("van papers", "Kevin"), ("new rota", "Sara"), ("fire door quotes", "Kevin Sara")],
        ),
        (
            "de-DE",
            ("Kevin Etikettentexte bis 9.3.", "Sara rechnet die Miete durch", "KW Fotos"),
            [("Etikettentexte", "Kevin"), ("rechnet die Miete durch", "Sara"), ("Fotos", "Kevin")],
        ),
        (
            "es-ES",
            ("Kevin cuadrante de turnos", "Sara guía de acogida", "Sara: llamar al banco"),
            [("cuadrante de turnos", "Kevin"), ("guía de acogida", "Sara"), ("llamar al banco", "Sara")],
        ),
        (
            "nl-NL",
            ("Kevin en Sara lezen de huur", "Kevin voorraadlijst", "Sara bonnetjes"),
            [("lezen de huur", "Kevin Sara"), ("voorraadlijst", "Kevin"), ("bonnetjes", "Sara")],
        ),
        (
            "en-GB",
            ("K: rewrite the advert", "K: ask Owen for feedback", "S: launch the survey"),
            [
                ("rewrite the advert", "Kevin"),
                ("ask Owen for feedback", "Kevin"),
                ("launch the survey", "Sara"),
            ],
        ),
    ],
)
def test_where_nearly_all_lines_begin_with_a_name_it_is_the_owner(
    locale: str, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert owed(heading("Actions"), *map(item, lines), locale=locale) == expected


def test_a_shorter_list_of_the_same_client_is_read_alike() -> None:
    long = doc(heading("Actions"), item("Kevin rota"), item("Sara keys"), item("Sara list of tenants"))
    short = doc(heading("Actions"), item("Kevin second bid from a plumber"))
    readings = [
        extract(long, facts("Acme call 4 March 2026"), locale="en-GB"),
        extract(short, facts("Acme call 11 March 2026"), locale="en-GB"),
    ]
    notes = normalise(readings, ROSTER, locale="en-GB").notes
    assert [s.owner.people[0].name.split()[0] for s in notes[1].sightings] == ["Kevin"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Kevin contract", "order paint", "fix the gate", "book the hall"),
        ("Kevin contract", "Kevin laptop", "Kevin visa"),
        ("Kevin Ford invoice", "Sara Lee cake", "Kevin Costner film"),
        ("Kevin is away", "Sara was ill", "Kevin wants a raise"),
        ("Kevin's contract", "Sara's keys", "Kevin's rota"),
        ("Q: who pays?", "A: we pay", "K: three of five"),
    ],
)
def test_a_name_before_what_is_told_or_in_few_lines_owes_nothing(lines: tuple[str, ...]) -> None:
    assert {owner for _, owner in owed(heading("Actions"), *map(item, lines))} <= {""}


@pytest.mark.parametrize(
    ("locale", "said", "expected"),
    [
        ("en-GB", "Kevin signs and returns it - by 18 March", ("signs and returns it", "Kevin")),
        ("en-GB", "Contracts audit (Sara), 12 March", ("Contracts audit", "Sara")),
        ("en-GB", "sara to tell payroll", ("tell payroll", "Sara")),
        (
            "en-GB",
            "Foreman uplift: Kevin has decided, he gets it. Sara to tell payroll.",
            ("tell payroll.", "Sara"),
        ),
        ("de-DE", "kevin holt das Angebot ein, 12.3.", ("holt das Angebot ein", "Kevin")),
        ("fr-FR", "Sara rappelle le maçon", ("rappelle le maçon", "Sara")),
        ("pt-BR", "sara assina o contrato", ("assina o contrato", "Sara")),
        ("nl-NL", "Kevin verlaagt de aanslag, 12-3", ("verlaagt de aanslag", "Kevin")),
        ("it-IT", "Kevin chiama il fornitore", ("chiama il fornitore", "Kevin")),
    ],
)
def test_a_plain_line_below_a_heading_of_actions_is_owed_by_whom_the_roster_knows(
    locale: str, said: str, expected: tuple[str, str]
) -> None:
    ((task, owner),) = owed(heading("Actions"), para(said), locale=locale)
    assert (task.rstrip("."), owner) == (expected[0].rstrip("."), expected[1])


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Kevin asked if we could add chat. No answer yet."),
        ("en-GB", "Sara might think about a deputy. Later."),
        ("en-GB", "Kevin was on holiday all week, back on Monday"),
        ("en-GB", "Kevin moaning about the price"),
        ("en-GB", "Sara sold the van in May"),
        ("en-GB", "Kevin's holidays: 4 to 22 August"),
        ("de-DE", "Kevin überlegt, ob er den Bagger kauft"),
        ("fr-FR", "Sara demande si la mairie ouvre le samedi"),
        ("es-ES", "Se decide no deducir el segundo coche."),
        ("it-IT", "Kevin chiede se conviene la holding."),
        ("nl-NL", "vraag: mag de fiets op de zaak? -> ja, bijtelling 7%"),
        ("nl-NL", "Kevin vertelde over de nieuwe hal, klaar in september"),
    ],
)
def test_talk_below_a_list_of_actions_is_no_action(locale: str, said: str) -> None:
    assert owed(heading("Actions"), item("Sara: keys"), para(said), locale=locale) == [("keys", "Sara")]


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        *(("en-GB", "Jobs"), ("en-GB", "Our list"), ("en-GB", "Next time")),
        *(("en-GB", "On s'est dit :"), ("en-GB", "Besproken:"), ("nl-NL", "Nog te doen")),
    ],
)
def test_below_an_everyday_title_orders_to_people_are_actions(locale: str, title: str) -> None:
    lines = (item("Kevin: fix the gate"), item("Sara: order paint by 12 March"))
    found = owed(para(title), *lines, locale=locale)
    assert found == [("fix the gate", "Kevin"), ("order paint", "Sara")]


@pytest.mark.parametrize("title", ["AP from today:", "\U0001f195", "Outstanding"])
def test_so_it_is_below_titles_of_what_is_new_or_left(title: str) -> None:
    assert owed(para(title), item("Kevin: gate"), item("Sara: paint")) == [
        ("gate", "Kevin"),
        ("paint", "Sara"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("plumber, full time", "two drivers"),
        ("Kevin: fed up", "Sara: fine"),
        ("Kevin: pays?", "Sara: send it"),
    ],
)
def test_below_an_everyday_title_other_lists_are_none(lines: tuple[str, ...]) -> None:
    assert owed(para("Jobs"), *map(item, lines)) == []


def test_who_gets_what_behind_an_arrow_needs_an_order_in_half_of_the_lines() -> None:
    assert owed(para("Kevin -> confirm the bonus by 12 March"), para("Sara -> letter for Owen")) == [
        ("confirm the bonus", "Kevin"),
        ("letter for Owen", "Sara"),
    ]
    assert owed(para("Kevin -> Home"), para("Sara -> Church Road")) == []


def test_rows_without_a_header_need_people_days_and_orders() -> None:
    rows = [["Kevin", "fleet list", "14 March"], ["Sara", "check the excess", "16 March"]]
    more = [["Kevin", "send photos", "18 March"]]
    assert len(owed(table([*rows, *more]))) == 3
    assert owed(table(rows)) == []
    shifts = [
        ["Kevin", "late shift", "Friday"],
        ["Sara", "early shift", "Monday"],
        ["Kevin", "rest", "Sunday"],
    ]
    assert owed(table(shifts)) == []


def test_a_plain_line_below_actions_is_no_talk_that_a_hint_at_privacy_silences() -> None:
    secret = heading("Internal"), para("Don't share this with Tim. Sara to sack him by Friday.")
    found = owed(heading("Actions"), para("Kevin signs the lease by Friday"), *secret)
    assert found == [("signs the lease", "Kevin")]
    hidden = para("(internal) Sara to sack him by Friday")
    assert owed(heading("Actions"), para("Kevin signs the lease by Friday"), hidden)[0] == (
        "signs the lease",
        "Kevin",
    )
