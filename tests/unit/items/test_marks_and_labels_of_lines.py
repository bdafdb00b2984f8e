"""Labels that make an action of a line, or say that it is none: "Agreed: …", "AP7 …", "Key: …", "FYI"."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading, Status


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


def tasks(*blocks: Block, locale: str = "en-GB") -> list[str]:
    return [i.task for i in read(*blocks, locale=locale).items]


@pytest.mark.parametrize(
    ("locale", "line", "task"),
    [
        ("en-GB", "Agreed: Kevin to chase the landlord", "Kevin to chase the landlord"),
        ("en-US", "We agreed: Sara will send the lease", "Sara will send the lease"),
        ("de-DE", "Vereinbart: Kevin soll das Angebot schicken", "Kevin soll das Angebot schicken"),
        ("fr-FR", "Convenu : Kevin doit envoyer le devis", "Kevin doit envoyer le devis"),
        ("es-ES", "Acordado: Kevin va a enviar el presupuesto", "Kevin va a enviar el presupuesto"),
        ("pt-PT", "Combinado: Kevin vai enviar o orçamento", "Kevin vai enviar o orçamento"),
        ("nl-NL", "Afgesproken: Kevin zal de offerte sturen", "Kevin zal de offerte sturen"),
        ("it-IT", "Concordato: Kevin deve inviare il preventivo", "Kevin deve inviare il preventivo"),
    ],
)
def test_what_somebody_agreed_to_do_is_an_action_wherever_it_stands(
    locale: str, line: str, task: str
) -> None:
    assert tasks(heading("Noise"), para("Van can come in April."), para(line), locale=locale) == [task]


@pytest.mark.parametrize(
    "line", ["Agreed: no sparklers", "Agreed: the price stays", "Decided: Kevin to lead it"]
)
def test_what_was_agreed_and_nobody_need_do_is_none(line: str) -> None:
    assert tasks(para(line)) == []


def test_an_agreement_on_somebody_that_orders_nothing_plainly_is_told() -> None:
    found = read(para("Agreed: KW to host"))
    assert found.items == ()
    assert [problem.code for problem in found.problems] == ["unsure-line"]


@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("AP4 Letters of support", "Letters of support"),
        ("ACTION12 Book the van", "Book the van"),
    ],
)
def test_a_numbered_mark_in_capitals_needs_no_colon(line: str, task: str) -> None:
    assert tasks(para(line)) == [task]


@pytest.mark.parametrize("line", ["AI2 Labs came up", "Q3 looks thin", "ap4 letters"])
def test_other_letters_with_a_number_are_no_mark(line: str) -> None:
    assert tasks(para(line)) == []


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Key: R = red, A = amber"),
        ("en-GB", "Calls: 12/5/26, 26/5/26"),
        ("en-GB", "Legend: bold = late"),
        ("de-DE", "Legende: rot = spät"),
        ("fr-FR", "Légende : rouge = en retard"),
        ("es-ES", "Leyenda: rojo = tarde"),
        ("pt-PT", "Legenda: vermelho = atrasado"),
        ("nl-NL", "Legenda: rood = te laat"),
        ("it-IT", "Legenda: rosso = in ritardo"),
    ],
)
def test_a_line_that_explains_the_list_is_no_action(locale: str, line: str) -> None:
    assert tasks(heading("Actions"), para(line), locale=locale) == []


@pytest.mark.parametrize(
    "line", ["Next: Tue 8 September, 2pm", "Nxt catch-up: 22/9", "DONM: 7 April", "Next appt: 26 March"]
)
def test_the_day_of_the_next_call_is_no_action_and_no_doubt(line: str) -> None:
    found = read(heading("Actions"), item("Send the lease"), para(line))
    assert [i.task for i in found.items] == ["Send the lease"]
    assert found.problems == ()


def test_what_comes_next_is_an_action_where_no_day_follows() -> None:
    assert tasks(heading("Actions"), item("Next: Kevin to ring the bank")) != []


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en-GB", "FYI"),
        ("de-DE", "Zur Info"),
        ("fr-FR", "Pour info"),
        ("nl-NL", "Ter info"),
        ("it-IT", "Per info"),
    ],
)
def test_what_stands_under_for_your_information_is_nobodys(locale: str, title: str) -> None:
    blocks = (para("Actions:"), item("Kevin: lease"), para(title), item("Office shut on Friday"))
    assert tasks(*blocks, locale=locale) == ["Kevin: lease"]


@pytest.mark.parametrize("line", ["Action – none for lettings", "Action: nothing re the lease"])
def test_no_action_for_some_topic_is_none(line: str) -> None:
    assert tasks(para(line)) == []


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Floor plans not required at this stage"),
        ("de-DE", "Grundriss derzeit nicht nötig"),
        ("fr-FR", "Plans pas nécessaires pour l'instant"),
        ("es-ES", "Planos: no hacen falta por ahora"),
        ("pt-PT", "Plantas não são necessárias por agora"),
        ("nl-NL", "Plattegrond voorlopig niet nodig"),
        ("it-IT", "Piantine non servono per ora"),
    ],
)
def test_what_is_not_needed_is_not_owed(locale: str, line: str) -> None:
    found = read(heading("Actions"), item(line), locale=locale).items
    assert [i.status.status for i in found] == [Status.DROPPED]


def test_an_order_about_what_is_not_needed_is_unclear() -> None:
    (found,) = read(heading("Actions"), item("Tell Tom that the plans are not needed")).items
    assert found.status.status is Status.UNCLEAR


@pytest.mark.parametrize("label", ["[Lena] ", "Lena: ", "Lena – "])
def test_a_task_struck_behind_its_owner_is_struck_as_a_whole(label: str) -> None:
    (found,) = read(heading("Actions"), item(f"{label}~Storefront sketch~")).items
    assert "Storefront sketch" in found.task
    assert found.status.status is Status.DONE


@pytest.mark.parametrize(
    "title", ["What you're taking on before our next session:", "What I'm committing to:"]
)
def test_what_somebody_takes_on_is_that_persons_list(title: str) -> None:
    (found,) = read(para(title), item("Block two hours on Tuesdays")).items
    assert found.owner_raw.lower() in {"you", "i"}


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Actions", "Sara: ring Tom, the plans are no longer needed"),
        ("en-GB", "Actions", "Sara: tell Tom the plans are no longer needed"),
        ("en-GB", "Actions", "Sara to ask whether plans are no longer required"),
        ("de-DE", "Aufgaben", "Sara: Liste der Schlüssel, die nicht mehr benötigt werden"),
        ("de-DE", "Aufgaben", "Sara: Pläne nicht mehr nötig"),
        ("fr-FR", "Actions", "Sara : liste des clés plus nécessaires"),
        ("es-ES", "Tareas", "Sara: lista de llaves ya no necesarias"),
        ("it-IT", "Azioni", "Sara: elenco delle chiavi non più necessarie"),
        ("nl-NL", "Acties", "Sara: lijst van sleutels niet meer nodig"),
        ("pt-PT", "Tarefas", "Sara: lista de chaves já não necessárias"),
    ],
)
def test_what_somebody_has_to_do_is_not_dropped_for_what_it_tells(locale: str, over: str, line: str) -> None:
    found = extract(doc(heading(over), item(line)), facts("Acme call 2026-03-04"), locale=locale)
    assert [each.status.status is Status.DROPPED for each in found.items] == [False]


@pytest.mark.parametrize("line", ["↳ Print the script", "└ Print the script", "⤷Print the script"])
def test_a_sign_of_a_sub_row_is_no_part_of_the_task(line: str) -> None:
    assert tasks(heading("Actions"), item(line)) == ["Print the script"]


@pytest.mark.parametrize("mark", ["c/f", "b/f", "cfwd", "brought forward"])
def test_a_mark_of_what_was_carried_forward_is_its_state(mark: str) -> None:
    (found,) = read(heading("Actions"), item(f"Print the script ({mark})")).items
    assert (found.task, found.status_raw, found.status.status) == ("Print the script", mark, Status.OPEN)


@pytest.mark.parametrize(
    ("locale", "line", "number", "task"),
    [
        ("en-GB", "3.1 Order the roof trusses", "3.1", "Order the roof trusses"),
        ("en-GB", "12.4. Book the crane", "12.4", "Book the crane"),
        ("en-US", "2.1.3) Book the crane", "2.1.3", "Book the crane"),
        ("de-DE", "4.15 Kran bestellen", "4.15", "Kran bestellen"),
    ],
)
def test_the_number_of_a_line_of_minutes_is_no_part_of_the_task(
    locale: str, line: str, number: str, task: str
) -> None:
    over = "Actions" if locale != "de-DE" else "Aufgaben"
    (found,) = read(heading(over), item(line), locale=locale).items
    assert (found.number, found.task) == (number, task)


def test_what_may_be_a_day_is_no_number() -> None:
    (found,) = read(heading("Aufgaben"), item("4.12 Kran bestellen"), locale="de-DE").items
    assert found.number is None


def test_a_numbered_plain_line_that_says_who_is_to_do_what_is_an_action() -> None:
    lines = (para("3.1 Nathan to order the roof trusses"), para("3.2 Pay the crane hire"))
    assert tasks(heading("Actions"), *lines) == ["Nathan to order the roof trusses", "Pay the crane hire"]
