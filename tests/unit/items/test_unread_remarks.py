"""What stands under review behind a colon or dash, in words of which no rule makes a state."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status

ACTIONS, TALK = "Review of last actions", "Since last time"


def read(over: str, text: str, locale: str = "en-GB") -> NoteReading:
    return extract(doc(heading(over), item(text)), facts("Acme call 2026-11-24"), locale=locale)


def test_below_earlier_actions_a_remark_is_an_item_that_knows_what_it_speaks_of() -> None:
    (found,) = read(ACTIONS, "HACCP folder: Maggie dealt with it").items
    assert found.task == "HACCP folder: Maggie dealt with it"
    assert found.remark is not None
    assert found.remark[:2] == ("HACCP folder", "Maggie dealt with it")


def test_a_remark_that_begins_with_a_participle_may_name_a_day() -> None:
    (found,) = read(ACTIONS, "Workers comp audit: scheduled for 2 December").items
    assert found.remark is not None
    assert found.remark[:2] == ("Workers comp audit", "scheduled for 2 December")


@pytest.mark.parametrize("over", [TALK, "From last time", "From the previous call"])
def test_in_talk_of_last_time_a_remark_is_kept_apart_from_the_items(over: str) -> None:
    found = read(over, "HACCP folder: Maggie dealt with it")
    assert found.items == ()
    assert [(r.task, r.status.status, r.status.raw, r.is_bare_remark) for r in found.remarks] == [
        ("HACCP folder", Status.UNCLEAR, "Maggie dealt with it", True)
    ]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Insurance quote: chased twice"),
        ("en-GB", "Insurance quote - not started, Phil is swamped"),
        ("en-GB", "Hosting quote: still waiting on the supplier"),
        ("en-GB", "Hosting quote: pending with legal"),
        ("de-DE", "Angebot: angefragt bei zwei Firmen"),
    ],
)
def test_a_remark_that_closes_nothing_is_open(locale: str, text: str) -> None:
    over = ACTIONS if locale == "en-GB" else "Offene Aufgaben vom letzten Mal"
    found = read(over, text, locale)
    told = [each.remark.status.status if each.remark else each.status.status for each in found.items]
    assert told == [Status.OPEN]


@pytest.mark.parametrize(
    ("locale", "text", "task"),
    [
        ("en-US", "Cancel the lease talks – Kevin decided against cancelling", "Cancel the lease talks"),
        ("en-US", "Jim: Klaviyo access – went over it Monday", "Klaviyo access"),
        ("en-GB", "Call the surveyor - Maggie rang twice", "Call the surveyor"),
        ("de-DE", "Vertrag kündigen – besprochen mit Uwe", "Vertrag kündigen"),
    ],
)
def test_a_remark_that_tells_a_deed_may_speak_of_an_order_or_of_what_somebody_owes(
    locale: str, text: str, task: str
) -> None:
    over = ACTIONS if locale.startswith("en") else "Offene Aufgaben vom letzten Mal"
    (found,) = read(over, text, locale).items
    assert found.remark is not None
    assert found.remark.task == task


@pytest.mark.parametrize(
    "text",
    [
        "Website: add the speed test",
        "Website: photos by Friday",
        "Website: who pays?",
        "Send the deck: slides and notes",
        "Website relaunch",
        "Kevin: the new photos",
    ],
)
def test_an_order_a_day_a_question_and_a_person_make_no_remark(text: str) -> None:
    found = read(ACTIONS, text)
    assert found.remarks == ()
    assert all(each.remark is None for each in found.items)


@pytest.mark.parametrize(
    ("locale", "over"),
    [
        ("en-US", "Last week's stuff:"),
        ("en-GB", "Where we are with last month's points"),
        ("en-GB", "From our previous visit"),
        ("de-DE", "Stand vom letzten Besuch"),
        ("fr-FR", "Retour sur la visite précédente"),
        ("es-ES", "Lo de la visita pasada"),
        ("nl-NL", "Stand vorig bezoek"),
        ("it-IT", "Aggiornamento sulla visita scorsa"),
        ("pt-PT", "Ponto de situação da visita passada"),
        ("en-GB", "Points covered last time"),
        ("de-DE", "Besprochen beim letzten Termin"),
        ("fr-FR", "Points vus la dernière fois"),
        ("es-ES", "Temas tratados la última vez"),
        ("nl-NL", "Besproken vorige keer"),
        ("it-IT", "Punti visti la volta scorsa"),
        ("pt-PT", "Assuntos falados na última reunião"),
    ],
)
def test_what_heads_the_stuff_of_last_week_or_a_visit_is_over_earlier_actions(locale: str, over: str) -> None:
    (found,) = read(over, "HACCP folder: Maggie", locale).remarks
    assert (found.task, found.status.raw) == ("HACCP folder", "Maggie")


@pytest.mark.parametrize(
    ("text", "of", "said"),
    [
        ("Payroll export still sitting with the bureau", "Payroll export", "still sitting with the bureau"),
        ("New fee schedule sent to Dayton Nov 12", "New fee schedule", "sent to Dayton Nov 12"),
        ("Trademark: Sam wrote the first draft 9/11", "Trademark", "Sam wrote the first draft 9/11"),
    ],
)
def test_where_a_remark_begins_its_words_may_tell(text: str, of: str, said: str) -> None:
    found = extract(
        doc(para("Attendees: Sam, Jutta"), heading(ACTIONS), item(text)),
        facts("Acme 2026-11-24"),
        locale="en-US",
    )
    (told,) = [each.remark for each in found.items]
    assert told is not None
    assert told[:2] == (of, said)


def test_a_deed_in_the_past_leaves_open_whether_it_was_what_was_asked() -> None:
    (found,) = read(ACTIONS, "Newsletter – went out on the 24th").items
    assert (found.task, found.status.status, found.status.raw) == (
        "Newsletter",
        Status.UNCLEAR,
        "went out on the 24th",
    )


@pytest.mark.parametrize(
    "text", ["Staff training review", "Signed copies of the lease", "Budget for the open day"]
)
def test_a_thing_alone_is_no_remark_on_it(text: str) -> None:
    (found,) = read(ACTIONS, text).items
    assert (found.task, found.remark) == (text, None)


@pytest.mark.parametrize(
    ("locale", "over"),
    [
        ("en-US", "Last month"),
        ("en-GB", "Status last quarter"),
        ("de-DE", "Letzte Woche"),
        ("fr-FR", "Mois dernier"),
    ],
)
@pytest.mark.parametrize("text", ["Orders: 40 closed", "Shop – closed Monday", "CA : 120k"])
def test_a_mere_period_heads_figures_and_news(locale: str, over: str, text: str) -> None:
    found = read(over, text, locale)
    assert (found.items, found.remarks) == ((), ())


def test_what_is_said_of_a_thing_begins_behind_all_of_its_words() -> None:
    (found,) = read(ACTIONS, "Roof trusses ordered").items
    assert found.remark is not None
    assert found.remark[:2] == ("Roof trusses", "ordered")


@pytest.mark.parametrize("text", ["Call the plumber (Kevin)", "Book the venue – Nora"])
def test_a_promise_under_last_time_that_is_no_remark_is_told(text: str) -> None:
    blocks = (para("Attendees: Kevin, Nora"), heading("Last week's stuff"), item(text))
    found = extract(doc(*blocks), facts("Acme 2026-11-24"), locale="en-GB")
    assert (found.items, [problem.raw for problem in found.problems]) == ((), [text])
