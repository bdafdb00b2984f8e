"""Labels that make an action of a line, or say that it is none: "Agreed: …", "AP7 …", "Key: …", "FYI"."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status


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


@pytest.mark.parametrize("form", ["{}", "{}.", "{})", "{}:"])
def test_numbers_of_minutes_that_count_on_are_no_part_of_the_tasks(form: str) -> None:
    numbers = ("3.1", "3.2", "3.3")
    texts = ("Nathan to order the roof trusses", "Pay the crane hire", "Jen – kitchen layout")
    lines = [para(f"{form.format(number)} {text}") for number, text in zip(numbers, texts, strict=True)]
    found = read(heading("Actions"), *lines).items
    assert [(each.number, each.task) for each in found] == [
        ("3.1", "Nathan to order the roof trusses"),
        ("3.2", "Pay the crane hire"),
        ("3.3", "Jen – kitchen layout"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("12.3 Kevin to send the figures", "13.3 Sara to send the plan"),
        ("9.30 Kevin to call Sara", "14.30 Sara to call Kevin"),
        ("20.3.26 Kevin to send the figures", "21.3.26 Sara to send the plan"),
        ("2.5 Million to be raised by Kevin", "Sara to help"),
        ("3.1 Kevin to send the figures",),
    ],
)
def test_days_times_and_amounts_before_a_task_are_no_numbers(lines: tuple[str, ...]) -> None:
    found = read(heading("Actions"), *map(para, lines))
    assert {each.number for each in found.items} <= {None}
    shown = " ".join((*(each.task for each in found.items), *(problem.raw for problem in found.problems)))
    assert all(line.partition(" ")[0] in shown for line in lines if line[0].isdigit())
