"""What stands at the end of a task and says that it has no date: never late, and its words are kept."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.due import split_undated
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import DueKind


@pytest.mark.parametrize(
    ("locale", "task", "left", "due"),
    [
        ("en-GB", "Exit interview form, tbc", "Exit interview form", "tbc"),
        (
            "en-US",
            "Circulate a redline of the agreement (date TBD).",
            "Circulate a redline of the agreement",
            "date TBD",
        ),
        (
            "en-GB",
            "Meet the bank re mandate – date to be agreed",
            "Meet the bank re mandate",
            "date to be agreed",
        ),
        ("en-US", "Ask counsel re: SAFE letters. no rush", "Ask counsel re: SAFE letters", "no rush"),
        (
            "en-GB",
            "Have the chat with dad (when you're ready)",
            "Have the chat with dad",
            "when you're ready",
        ),
        ("en-GB", "Seal the floor - before drilling", "Seal the floor", "before drilling"),
        ("en-US", "Answer the reviews, weekly", "Answer the reviews", "weekly"),
        ("de-DE", "Ordner sichten – eilt nicht", "Ordner sichten", "eilt nicht"),
        (
            "de-DE",
            "Buch fertig lesen (Kap. 3–6), bei Gelegenheit",
            "Buch fertig lesen (Kap. 3–6)",
            "bei Gelegenheit",
        ),
        ("fr-FR", "Ranger la réserve, un jour", "Ranger la réserve", "un jour"),
        ("es-ES", "Grabar tres vídeos – antes del puente", "Grabar tres vídeos", "antes del puente"),
        ("pt-BR", "Testar o checkout -> antes do recesso", "Testar o checkout", "antes do recesso"),
        ("en-GB", "Test the till → no rush", "Test the till", "no rush"),
        ("es-ES", "Grabar tres vídeos, antes del puente", "Grabar tres vídeos", "antes del puente"),
        ("es-ES", "El seguro del local, urgente.", "El seguro del local", "urgente"),
        ("it-IT", "Sostituire l'estintore (subito)", "Sostituire l'estintore", "subito"),
        ("nl-NL", "Zolder opruimen (geen haast)", "Zolder opruimen", "geen haast"),
        ("pt-PT", "Limpar o arquivo, sem pressa", "Limpar o arquivo", "sem pressa"),
    ],
)
def test_words_for_no_date_behind_a_mark_stand_for_the_date(
    locale: str, task: str, left: str, due: str
) -> None:
    assert split_undated(task, locale=locale) == (left, due)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "tbc"),
        ("en-GB", "(tbc)"),
        ("en-GB", "Answer weekly reviews"),
        ("en-GB", "Send the weekly"),
        ("en-GB", "Ask Tom - when does the lease end?"),
        ("en-GB", "Ring Tom, when he is back"),
        ("en-GB", "Send the deck (v2)"),
        ("en-GB", "Send the deck, Friday"),
        ("en-GB", "Order tiles – blue ones"),
        ("de-DE", "Angebot prüfen – neue Fassung"),
    ],
)
def test_other_ends_stay_in_the_task(locale: str, task: str) -> None:
    assert split_undated(task, locale=locale) is None


@pytest.mark.parametrize("task", ["Exit interview form, tbc", "Exit interview form (no rush)"])
def test_such_a_task_is_not_due_at_the_next_call(task: str) -> None:
    note = extract(doc(heading("Actions"), item(task)), facts("Acme call 2026-11-24"), locale="en-GB")
    (found,) = normalise([note], Roster(), locale="en-GB").notes[0].sightings
    assert (found.item.task, found.due.kind) == ("Exit interview form", DueKind.NONE)
    assert found.due.raw


def test_an_impossible_day_behind_a_mark_is_unclear() -> None:
    task = "Visita de obra con el instalador – 31/02"
    note = extract(doc(heading("Tareas"), item(task)), facts("Llamada 2026-11-24"), locale="es-ES")
    (found,) = normalise([note], Roster(), locale="es-ES").notes[0].sightings
    assert found.date_beside is not None
    assert found.date_beside.kind is DueKind.UNCLEAR
