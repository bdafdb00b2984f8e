"""Plain lines that are headings because a list or a table stands right below them."""

from datetime import date

import pytest
from tests.builders import bold, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale)


def rows(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str]]:
    return [(found.task, found.owner_raw) for found in read(*blocks, locale=locale).items]


@pytest.mark.parametrize(
    "title",
    ["Things to do", "What happens next", "Up next", "Still open from 13 May", "left over from last time"],
)
def test_a_plain_line_that_names_actions_is_the_title_of_the_list_below(title: str) -> None:
    assert rows(para(title), item("Lease copy to the bank")) == [("Lease copy to the bank", "")]


@pytest.mark.parametrize(
    ("locale", "title", "line"),
    [
        ("it-IT", "Nuove", "Dora: chiedere il preventivo entro il 12 marzo"),
        ("es-ES", "Nuevas", "Dora: pedir el presupuesto antes del 12 de marzo"),
        ("pt-PT", "Novas", "Dora: pedir o orçamento até 12 de março"),
        ("fr-FR", "Nouveaux", "Dora : demander le devis avant le 12 mars"),
        ("de-DE", "Neue", "Dora: Angebot einholen bis 12. März"),
        ("nl-NL", "Nieuwe", "Dora: offerte opvragen voor 12 maart"),
    ],
)
def test_what_is_new_is_so_in_each_gender_and_number(locale: str, title: str, line: str) -> None:
    assert len(rows(bold(title), item(line), locale=locale)) == 1


@pytest.mark.parametrize("below", [item("Lease copy"), para("- Lease copy"), para("[ ] Lease copy")])
def test_typed_lists_have_titles_too(below: Block) -> None:
    assert [task for task, _ in rows(para("Things to do"), below)] == ["Lease copy"]


def test_a_blank_line_between_title_and_list_changes_nothing() -> None:
    assert rows(para("Things to do"), para(""), item("Lease copy")) == [("Lease copy", "")]


@pytest.mark.parametrize(
    "title",
    ["We went through the follow-ups, all fine.", "Review next steps", "Kevin to send the next steps"],
)
def test_a_sentence_or_an_order_is_no_title(title: str) -> None:
    assert ("Lease copy", "") not in rows(para(title), item("Lease copy"))


@pytest.mark.parametrize("text", ["No next steps", "No further actions", "No new actions - all done"])
def test_that_there_are_no_actions_is_no_title(text: str) -> None:
    assert rows(para(text), item("The fair was busy")) == []


@pytest.mark.parametrize("text", ["To do by 3 April", "Things to do before 20 March", "Actions for 9 April"])
def test_a_title_with_a_day_starts_no_call(text: str) -> None:
    found = read(para(text), item("Lease copy"))
    assert [(call.date, call.raw_date) for call in found.calls] == [(date(2026, 3, 4), "2026-03-04")]


def test_a_plain_line_far_from_any_list_is_no_title() -> None:
    assert rows(para("Things to do"), para("We talked a lot."), item("Lease copy")) == []


@pytest.mark.parametrize("title", ["Packing list for site", "Shopping list", "Open questions"])
def test_a_plain_title_of_another_list_ends_the_actions(title: str) -> None:
    above = (para("Things to do"), item("Lease copy"))
    assert rows(*above, para(title), item("Gaffer tape")) == [("Lease copy", "")]


def test_a_plain_name_over_a_list_names_its_owner() -> None:
    lists = (para("Sara"), item("Send the lease"), para("Kevin"), item("Ring the bank"))
    assert rows(*lists) == [("Send the lease", "Sara"), ("Ring the bank", "Kevin")]


def test_a_title_that_names_an_owner_holds_for_its_own_list_alone() -> None:
    lists = (para("Sara to do"), para("[ ] Send the lease"), para("Oona"), para("[ ] Table plan"))
    assert rows(*lists) == [("Send the lease", "Sara"), ("Table plan", "")]


def test_a_plain_name_over_a_table_owns_nothing_in_it() -> None:
    actions = table([["Action", "Owner"], ["Send the lease", ""]])
    assert rows(para("Sara"), actions) == [("Send the lease", "")]


def test_lines_that_begin_with_who_acts_are_a_list_with_a_title() -> None:
    lines = (para("Next steps by person"), para("Sara: lease"), para("Kevin: bank mandate"))
    assert [found.task for found in read(*lines).items] == ["Sara: lease", "Kevin: bank mandate"]


@pytest.mark.parametrize(
    ("locale", "title", "owner"),
    [
        ("en-GB", "Need from you", "you"),
        ("en-US", "What we still need from you", "you"),
        ("en-GB", "Sara to do (before the fair)", "Sara"),
        ("de-DE", "Das brauchen wir noch von euch", "euch"),
        ("fr-FR", "Il nous faut encore de votre part", "votre part"),
        ("es-ES", "Necesitamos de vosotros", "vosotros"),
        ("pt-PT", "Precisamos da vossa parte", "vossa parte"),
        ("nl-NL", "Nog nodig van jullie", "jullie"),
        ("it-IT", "Ci serve da voi", "voi"),
    ],
)
def test_a_title_names_who_has_to_do_what_is_listed(locale: str, title: str, owner: str) -> None:
    assert [found for _, found in rows(para(title), item("Logo"), locale=locale)] == [owner]


@pytest.mark.parametrize(
    ("locale", "group", "order"),
    [
        ("en-GB", "You two:", "Choose the florist"),
        ("de-DE", "Ihr beiden:", "Liste schicken"),
        ("fr-FR", "Vous deux :", "Envoyer la liste"),
        ("es-ES", "Ustedes dos:", "Enviar la lista"),
        ("pt-PT", "Vocês dois:", "Enviar a lista"),
        ("nl-NL", "Jullie twee:", "Lijst sturen"),
        ("it-IT", "Voi due:", "Inviare la lista"),
    ],
)
def test_both_of_the_client_may_head_what_they_are_to_do(locale: str, group: str, order: str) -> None:
    assert rows(para(group), item(order), locale=locale) == [(order, group.rstrip(" :"))]


@pytest.mark.parametrize(
    "task", ["Kevin - template for the invitations", "Sara: packing list", "Guest list by Friday"]
)
def test_a_task_right_over_those_of_its_list_is_no_title(task: str) -> None:
    lines = (para("Actions"), para(task), para("Sara: lease"), para("Kevin: bank mandate"))
    found = read(*lines)
    told = {each.task for each in found.items} | {problem.raw for problem in found.problems}
    assert {task, "Sara: lease", "Kevin: bank mandate"} <= told


@pytest.mark.parametrize("title", ["AIs", "New AIs", "Our action steps", "APs"])
def test_actions_in_short_are_actions(title: str) -> None:
    assert rows(para(title), item("Lease copy to the bank")) == [("Lease copy to the bank", "")]


@pytest.mark.parametrize("title", ["AI", "New AI tools"])
def test_what_is_artificial_is_no_action(title: str) -> None:
    assert rows(para(title), item("Lease copy to the bank")) == []


@pytest.mark.parametrize(
    ("locale", "title", "name", "order"),
    [
        ("en-GB", "For Sara", "Sara", "Send the lease"),
        ("de-DE", "Für Katrin", "Katrin", "Mietvertrag schicken"),
        ("fr-FR", "Pour Léa et Paul", "Léa et Paul", "Envoyer le bail"),
        ("es-ES", "Para Lucía", "Lucía", "Enviar el contrato"),
        ("pt-PT", "Para o João", "João", "Enviar o contrato"),
        ("nl-NL", "Voor Laura", "Laura", "Contract sturen"),
        ("it-IT", "Per Giulia", "Giulia", "Inviare il contratto"),
    ],
)
def test_for_somebody_over_a_list_names_its_owner(locale: str, title: str, name: str, order: str) -> None:
    assert rows(para(title), item(order), locale=locale) == [(order, name)]


def test_for_a_thing_over_a_list_names_nobody() -> None:
    assert rows(para("For Website"), item("Send the lease")) == []


def test_what_somebody_is_to_do_may_stand_in_the_discussion() -> None:
    talk = (heading("Discussion"), para("We talked about the fair."))
    assert rows(*talk, para("For Sara"), item("Send the lease")) == [("Send the lease", "Sara")]


@pytest.mark.parametrize("below", ["Date: 11 March 2026", "Attendees: Kevin, Sara"])
def test_a_bold_title_over_the_facts_of_a_call_opens_no_actions(below: str) -> None:
    found = read(bold("Follow-ups Orchard"), para(below), para("Kevin: likes the new logo."))
    assert found.items == ()


def test_the_date_below_a_title_that_names_actions_is_that_of_the_call() -> None:
    lines = (bold("Action points Orchard"), para("Date: 11 March 2026"), para("Actions:"), item("Lease copy"))
    reading = extract(doc(*lines), facts("Orchard"), locale="en-GB")
    assert [call.date for call in reading.calls] == [date(2026, 3, 11)]


@pytest.mark.parametrize(("locale", "title"), [("en-GB", "Notes"), ("de-DE", "Themen"), ("fr-FR", "Divers")])
def test_a_title_over_a_sentence_of_talk_ends_the_actions(locale: str, title: str) -> None:
    talk = "The fair was busy: 15 % more than in May. Kevin wants no flyers."
    assert rows(para("Actions:"), item("Lease copy"), para(title), para(talk), locale=locale) == [
        ("Lease copy", "")
    ]


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en-GB", "Open points"),
        ("en-GB", "Review of actions"),
        ("en-GB", "Follow-ups"),
        ("de-DE", "Offene Punkte"),
        ("fr-FR", "Point sur les actions"),
        ("es-ES", "Puntos abiertos"),
        ("nl-NL", "Open punten"),
        ("it-IT", "Punti aperti"),
    ],
)
def test_what_may_label_a_field_or_begin_an_order_is_a_title_right_over_a_list(
    locale: str, title: str
) -> None:
    assert rows(para(title), item("X 12 lease to the bank"), locale=locale) == [
        ("X 12 lease to the bank", "")
    ]


def test_open_points_before_new_actions_review_what_was_agreed() -> None:
    told = [item("Sign the lease: signed"), item("Price list: sent")]
    found = read(para("Open points"), *told, para("Next steps"), item("Kevin: call the bank"))
    assert [each.is_carried_forward for each in found.items] == [True, True, False]


def test_over_a_table_open_points_may_be_the_label_of_a_field() -> None:
    found = read(para("Open points"), table([["Room", "Colour"], ["Hall", "Red"]]))
    assert not found.items
