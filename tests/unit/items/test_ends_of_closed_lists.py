"""Where a list of what is done or dropped ends, and what is open stands below."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.model import RawItem
from whoowes.core.items.readings import Status
from whoowes.core.items.words import Kind


def read(locale: str, *blocks: Block) -> tuple[RawItem, ...]:
    return extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale).items


@pytest.mark.parametrize(
    ("locale", "closed", "title"),
    [
        ("en-GB", "Done since last time", "Not there yet"),
        ("en-US", "Completed", "The rest"),
        ("de-DE", "Erledigt", "Baustellen"),
        ("fr-FR", "Fait", "Le reste"),
        ("es-ES", "Hecho", "Lo demás"),
        ("pt-PT", "Feito", "O resto"),
        ("nl-NL", "Afgerond", "De rest"),
        ("it-IT", "Fatto", "Il resto"),
    ],
)
def test_below_a_plain_line_behind_a_plain_list_of_done_things_nothing_is_done_for_sure(
    locale: str, closed: str, title: str
) -> None:
    found = read(
        locale, para(closed), item("Kevin: lease"), para(title), item("Sara: logo"), item("Kevin: plan")
    )
    assert [each.status.status for each in found] == [Status.DONE, Status.UNCLEAR, Status.UNCLEAR]


def test_a_heading_of_a_style_holds_over_the_plain_topics_of_its_list() -> None:
    blocks = (heading("Done"), para("Website"), item("Kevin: lease"), para("Office"), item("Sara: logo"))
    assert [each.status.status for each in read("en-GB", *blocks)] == [Status.DONE, Status.DONE]


def test_a_known_name_divides_what_is_done() -> None:
    blocks = (para("Done"), item("Kevin: lease"), para("Thomas"), item("logo"))
    assert [each.status.status for each in read("en-GB", *blocks)] == [Status.DONE, Status.DONE]


@pytest.mark.parametrize(
    ("locale", "title", "kind"),
    [
        ("en-GB", "Not done", Kind.ACTIONS),
        ("en-US", "Not yet finished", Kind.ACTIONS),
        ("en-GB", "To be completed", Kind.ACTIONS),
        ("en-US", "Waiting for", Kind.ACTIONS),
        ("de-DE", "Warten auf", Kind.ACTIONS),
        ("fr-FR", "Pas encore fait", Kind.ACTIONS),
        ("es-ES", "Sin hacer", Kind.ACTIONS),
        ("pt-PT", "Ainda não feito", Kind.ACTIONS),
        ("nl-NL", "Wacht op", Kind.ACTIONS),
        ("it-IT", "Non ancora fatto", Kind.ACTIONS),
        ("en-GB", "Crossed off", Kind.DONE),
        ("nl-NL", "Voldaan", Kind.DONE),
        ("nl-NL", "Nog niet voldaan", Kind.ACTIONS),
    ],
)
def test_titles_of_what_is_open_or_done_are_known(locale: str, title: str, kind: Kind) -> None:
    assert read_wording(title, locale).kind is kind


@pytest.mark.parametrize(
    ("locale", "title", "task"),
    [
        ("en-GB", "Done", "Kevin: draft the contract"),
        ("en-US", "Completed", "Sara - check the open invoices"),
        ("de-DE", "Erledigt", "Jonas: Vertrag prüfen"),
        ("nl-NL", "Afgerond", "Bram: verklaring nakijken"),
    ],
)
def test_the_owner_before_a_task_parts_no_remark_from_it(locale: str, title: str, task: str) -> None:
    (found,) = read(locale, heading(title), item(task))
    assert found.status.status is Status.DONE


@pytest.mark.parametrize(
    "task", ["Kevin: contract – still a draft", "Lease: not yet", "Kevin - lease - check"]
)
def test_a_doubt_behind_a_task_holds_beside_its_owner(task: str) -> None:
    (found,) = read("en-GB", heading("Done"), item(task))
    assert found.status.status is not Status.DONE
