"""Lists under a bare name, no heading says "actions": orders and deadlines are promises, talk is not."""

from collections.abc import Callable

import pytest
from tests.builders import bold, check, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block, Paragraph
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

PRESENT = para("Attendees: Laura Mendez, Travis Boyd")


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(PRESENT, *blocks), facts("Orchard call 4 March 2026"), locale=locale)


def owed(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str]]:
    return [(each.task, each.owner_raw) for each in read(*blocks, locale=locale).items]


@pytest.mark.parametrize("name", [bold("Travis"), heading("Travis", 3), para("Travis:"), para("Travis")])
def test_orders_under_a_name_are_what_that_person_is_to_do(name: Block) -> None:
    found = owed(name, item("Send the customer list"), item("New return policy by 13 March"))
    assert found == [("Send the customer list", "Travis"), ("New return policy by 13 March", "Travis")]


@pytest.mark.parametrize(
    ("locale", "name", "order"),
    [
        ("de-DE", "Frau Kern", "Vertrag prüfen"),
        ("fr-FR", "Mme Petit", "Envoyer le devis"),
        ("es-ES", "Laura", "Enviar el contrato"),
        ("it-IT", "Laura", "Inviare il contratto"),
        ("nl-NL", "Laura", "Contract sturen"),
        ("pt-PT", "Laura", "Enviar o contrato"),
    ],
)
def test_a_name_heads_orders_in_every_language(locale: str, name: str, order: str) -> None:
    assert owed(bold(name), item(order), locale=locale) == [(order, name)]


def test_lists_side_by_side_are_all_of_one_kind() -> None:
    found = owed(
        *(bold("Laura"), item("Sign off the home page"), item("Send the photos")),
        *(bold("Travis"), item("Return policy text")),
    )
    assert found[2:] == [("Return policy text", "Travis")]


@pytest.mark.parametrize(
    "said", [["Happy with the launch", "New shop in June"], ["Sales are up", "Send rate fell", "New house"]]
)
def test_what_was_said_of_somebody_is_no_promise(said: list[str]) -> None:
    assert owed(bold("Laura"), *(item(text) for text in said)) == []


def test_a_report_in_one_call_is_none_of_the_promises_of_the_next() -> None:
    found = owed(
        *(heading("4 March 2026"), bold("Laura"), item("Happy with the launch")),
        *(heading("11 March 2026"), bold("Laura"), item("Send the photos")),
    )
    assert found == [("Send the photos", "Laura")]


@pytest.mark.parametrize("topic", ["Website", "Launch checklist", "Agenda"])
def test_orders_under_a_topic_stay_unread(topic: str) -> None:
    assert owed(bold(topic), item("Send the photos")) == []


def test_a_name_in_the_discussion_owns_no_table() -> None:
    found = read(bold("Laura"), table([["Plan", "Price"], ["Basic", "10"]]))
    assert found.items == ()


def test_boxes_under_a_name_or_a_side_are_theirs_whatever_their_words() -> None:
    lists = (para("You two:"), para("☑ guest list"), para("☐ rings"), para("Me:"), para("☐ caterer, 2 dates"))
    assert owed(*lists) == [("guest list", "You two"), ("rings", "You two"), ("caterer, 2 dates", "Me")]


def test_somebody_of_whom_the_note_says_twice_what_to_do_is_known_by_name() -> None:
    said = (item("Zoltan to send the plan"), item("Zoltan to ask the bank"))
    assert ("Price list by Friday", "Zoltan") in owed(*said, bold("Zoltan"), item("Price list by Friday"))


def test_a_name_said_once_is_not_known() -> None:
    said = (item("Zoltan to send the plan"), item("Zoltan was pleased"))
    assert owed(*said, bold("Zoltan"), item("Price list by Friday")) == []


def test_names_in_the_rank_of_the_actions_heading_before_them_divide_what_it_heads() -> None:
    lists = (bold("Travis"), item("Price list"), bold("Laura"), item("Shelf plan"))
    assert owed(bold("New actions"), *lists) == [("Price list", "Travis"), ("Shelf plan", "Laura")]
    assert owed(bold("New actions"), bold("Notes"), *lists) == []
    assert owed(*lists) == []


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("photos – ask the studio", "Travis"),
        ("shelf plan: two versions", "Travis"),
        ("laura: price list", ""),
        ("kevin – price list", ""),
        ("Website: new texts", "Travis"),
    ],
)
def test_a_thing_before_a_mark_is_no_owner_of_its_own_and_a_name_in_small_letters_is(
    line: str, owner: str
) -> None:
    assert [each.owner_raw for each in read(heading("Actions for Travis"), item(line)).items] == [owner]


@pytest.mark.parametrize(
    ("locale", "over", "names"),
    [
        ("en-GB", "Actions", ("Laura", "Travis Boyd", "Us")),
        ("de-DE", "Aufgaben", ("Laura", "Laura & Travis", "Wir")),
        ("fr-FR", "À faire", ("Laura", "Mme Mendez", "Nous")),
        ("es-ES", "Tareas", ("Laura", "Sra. Mendez", "Nosotros")),
        ("it-IT", "Da fare", ("Laura", "dott.ssa Mendez", "Noi")),
        ("nl-NL", "Acties", ("Laura", "mevr. Mendez", "Wij")),
        ("pt-PT", "Tarefas", ("Laura", "Travis", "Nós")),
    ],
)
def test_a_plain_name_over_a_list_of_actions_owns_it(locale: str, over: str, names: tuple[str, ...]) -> None:
    blocks = [block for name in names for block in (para(name), item("Menu 1"), para(""), item("Menu 2"))]
    found = owed(para(over), *blocks, locale=locale)
    assert found == [(task, name) for name in names for task in ("Menu 1", "Menu 2")]


def test_a_topic_over_a_list_of_actions_owns_nothing() -> None:
    found = owed(
        para("Actions"), para("Website"), item("Menu 1"), para("Laura"), para("was late."), item("Menu 2")
    )
    assert found == [("Menu 1", ""), ("Menu 2", "")]


def test_a_plain_name_holds_for_its_list_alone() -> None:
    found = owed(
        para("Actions"), para("Laura"), item("Menu 1"), para("The rest is for later"), item("Menu 2")
    )
    assert found == [("Menu 1", "Laura"), ("Menu 2", "")]


def test_a_topic_before_the_task_of_somebody_takes_it_from_nobody() -> None:
    found = owed(heading("Actions"), bold("Laura"), item("Terrace: ask the neighbours"), item("Travis: menu"))
    assert found == [("Terrace: ask the neighbours", "Laura"), ("Travis: menu", "")]


def test_below_a_heading_that_names_nobody_a_label_may_be_somebodys_name() -> None:
    assert owed(heading("Actions"), bold("Shop"), item("Terrace: ask the neighbours"))[0][1] == ""


def test_a_trade_before_a_task_below_somebodys_name_may_owe_it() -> None:
    found = owed(
        heading("Actions"), bold("Laura"), item("Landlord: ask for the keys"), item("Shop: new blinds")
    )
    assert found == [("Landlord: ask for the keys", ""), ("Shop: new blinds", "Laura")]


@pytest.mark.parametrize("over", [para("Laura"), bold("Laura")])
def test_nouns_spelled_like_verbs_report_under_a_name(over: Block) -> None:
    reports = (item("Check-in fine, no complaints"), item("Call went well"), item("Test was useful"))
    assert owed(over, *reports) == []


def test_a_verb_with_a_hyphen_orders_what_follows_it() -> None:
    orders = (item("Follow-up with the printer"), item("Set-up the shared folder"))
    assert [task for task, _ in owed(bold("Laura"), *orders)] == [
        "Follow-up with the printer",
        "Set-up the shared folder",
    ]


# Bullets that are names, with what each is to do nested below


def nested_below(*names: str) -> list[tuple[str, str]]:
    bullets = [each for name in names for each in (item(name), item("Send the texts", nesting=1))]
    blocks = (para("Attendees: Zeynep, Priya"), heading("Actions"), *bullets)
    found = extract(doc(*blocks), facts("Acme call 2026-03-04")).items
    return [(each.task, each.owner_raw) for each in found]


def test_a_bullet_beside_names_is_a_name_too() -> None:
    assert nested_below("Zeynep", "Ilka") == [("Send the texts", "Zeynep"), ("Send the texts", "Ilka")]


def test_first_names_of_any_of_the_languages_head_what_they_are_to_do() -> None:
    names = ("Henri", "Jürgen", "Begoña", "João", "Giulia", "Marijke")
    assert [owner for _, owner in nested_below(*names)] == list(names)


def test_what_asks_something_is_no_name_beside_names() -> None:
    assert nested_below("Zeynep", "Review pricing")[1] == ("Review pricing", "")


def test_a_month_that_is_a_name_elsewhere_heads_no_list_of_anybody() -> None:
    note = doc(heading("Acties"), item("Mei"), item("Factuur sturen", 1))
    assert [i.owner_raw for i in extract(note, facts("Overleg 4 maart 2026"), locale="nl-NL").items] == [""]


def test_one_word_between_the_lists_of_people_is_somebody_whom_nobody_else_names() -> None:
    lists = (
        *(heading("Laura", 3), item("Send the photos")),
        *(heading("Zed", 3), check("Price list"), check("Stock take")),
        *(heading("Travis", 3), item("Ring the bank")),
    )
    assert owed(*lists)[1:3] == [("Price list", "Zed"), ("Stock take", "Zed")]


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Zed", "Happy with the launch"),
        ("Ideas", "Send vouchers"),
        ("Shop floor", "Send vouchers"),
        ("zed", "Send vouchers"),
    ],
)
def test_a_topic_or_a_report_between_the_lists_of_people_is_nobodys(name: str, below: str) -> None:
    lists = (heading("Laura", 3), item("Send the photos"), heading("Travis", 3), item("Ring the bank"))
    assert owed(*lists, heading(name, 3), item(below))[2:] == []


def test_beside_the_list_of_one_person_a_word_is_no_name() -> None:
    lists = (heading("Laura", 3), item("Send the photos"), heading("Zed", 3), item("Ring the bank"))
    assert owed(*lists) == [("Send the photos", "Laura")]


@pytest.mark.parametrize("stranger", ["Rohan Vale", "Zoltan", "Website"])
@pytest.mark.parametrize("line", [item, para])
def test_strangers_divide_an_empty_heading_of_actions_as_others_do(
    stranger: str, line: Callable[[str], Paragraph]
) -> None:
    found = owed(
        bold("Action items"),
        *(bold(stranger), line("Send the photos"), line("Sign the lease (05:18)")),
        *(bold("Travis"), line("Call the printer")),
        *(bold("Laura"), line("Return policy text by 13 March")),
        *(bold("Keywords"), line("photos, lease, printer")),
    )
    assert [owner for _, owner in found] == [stranger, stranger, "Travis", "Laura"]


def test_a_topic_behind_a_heading_with_actions_of_its_own_stays_talk() -> None:
    found = owed(bold("Action items"), item("Call the printer"), bold("Website"), item("Send the photos"))
    assert found == [("Call the printer", "")]


@pytest.mark.parametrize(
    ("locale", "actions", "nobody", "order"),
    [
        ("en-GB", "Action items", "Unassigned", "Find a date"),
        ("de-DE", "Nächste Schritte", "Nicht zugewiesen", "Termin finden"),
        ("fr-FR", "Actions à mener", "Non attribué", "Trouver une date"),
        ("it-IT", "Prossimi passi", "Non assegnato", "Trovare una data"),
    ],
)
def test_what_is_nobodys_yet_divides_a_heading_of_actions(
    locale: str, actions: str, nobody: str, order: str
) -> None:
    blocks = (bold(actions), bold("Laura"), item(order), bold(nobody), item(order))
    assert owed(*blocks, locale=locale) == [(order, "Laura"), (order, nobody)]


def test_letters_behind_a_list_of_actions_are_a_topic_unless_orders_stand_below() -> None:
    topic = (bold("IDS"), item("Late invoices: Travis explained why"), item("Truck 4: needs new tires"))
    assert owed(bold("To-dos"), item("Send the survey"), *topic) == [("Send the survey", "")]
    log = table([["Action", "Owner"], ["Send the survey", "Laura"]])
    assert owed(bold("To-dos"), log, *topic) == [("Send the survey", "Laura")]
    somebody = (bold("TB"), item("Call the printer"))
    assert owed(bold("To-dos"), item("Send the survey"), *somebody)[1:] == [("Call the printer", "TB")]
