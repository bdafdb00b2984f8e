"""Promises told in the talk: of somebody known, plainly owed, they are items; else they are told."""

import pytest
from tests.builders import doc, facts, heading, item, para, tab, table
from tests.builders_ledger import ROSTER

from whoowes.core.document.model import Block, Run, Tab, TextStyle
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import ReadNote, normalise


def read(*blocks: Block | Tab, locale: str = "en-GB", name: str = "Acme call 4 March 2026") -> ReadNote:
    return normalise([extract(doc(*blocks), facts(name), locale=locale)], ROSTER, locale=locale).notes[0]


def owed(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str, str]]:
    return [(s.item.task, s.owner.raw, str(s.due.date or "")) for s in read(*blocks, locale=locale).sightings]


TAKEN = [
    ("en", "Kevin to send the lease by Friday", ("send the lease", "Kevin", "2026-03-06")),
    ("en", "kevin to renew the domain by friday", ("renew the domain", "kevin", "2026-03-06")),
    ("en", "09:35 Sara to book the October visit", ("book the October visit", "Sara", "")),
    ("en", "2.1 Sara to obtain the deeds by 9 March", ("obtain the deeds", "Sara", "2026-03-09")),
    (
        "en",
        "Van: in the garage. kevin to call the garage by Friday",
        ("call the garage", "kevin", "2026-03-06"),
    ),
    ("en", "Sara will draft the letter by Friday", ("draft the letter", "Sara", "2026-03-06")),
    (
        "en",
        "Sara to ask the bank for the plans by May 9",
        ("ask the bank for the plans", "Sara", "2026-05-09"),
    ),
    ("en", "I'll send the lease by Friday", ("send the lease", "I", "2026-03-06")),
    ("de", "Kevin schickt den Vertrag bis Freitag", ("schickt den Vertrag", "Kevin", "2026-03-06")),
    ("de", "Kevin soll den Vertrag schicken", ("den Vertrag schicken", "Kevin", "")),
    ("fr", "Kevin va envoyer le contrat", ("envoyer le contrat", "Kevin", "")),
    ("fr", "Kevin prépare la liste pour le 9 mars", ("prépare la liste", "Kevin", "2026-03-09")),
    ("es", "Kevin tiene que enviar el contrato", ("enviar el contrato", "Kevin", "")),
    ("it", "Kevin manda il contratto entro venerdì", ("manda il contratto", "Kevin", "2026-03-06")),
    ("pt", "Kevin envia o contrato até sexta", ("envia o contrato", "Kevin", "2026-03-06")),
    ("nl", "Kevin stuurt het contract uiterlijk vrijdag", ("stuurt het contract", "Kevin", "2026-03-06")),
]


@pytest.mark.parametrize(("locale", "said", "expected"), TAKEN)
def test_a_sentence_that_plainly_obliges_somebody_known_is_an_item(
    locale: str, said: str, expected: tuple[str, str, str]
) -> None:
    assert owed(heading("Discussion"), item(said), item("Fine."), locale=locale) == [expected]


@pytest.mark.parametrize(
    "said",
    [
        "Kevin will be on holiday from Friday",
        "Kevin will turn 50 on 12 March",
        "Kevin will start at Acme by 12 March",
        "Kevin will join us next week",
        "Kevin is to retire by June",
        "Kevin to be informed by Friday",
        "Kevin will call if he needs anything",
        "Sara will probably send it by Friday",
        "Sara thinks Kevin will send the lease by Friday",
        "Kevin wants to send the lease by Friday",
        "Kevin asks Sara to send the lease by Friday",
        "Kevin could send the lease by Friday",
        "Kevin to send the lease? By Friday?",
        "Kevin had to send the lease by 6 March",
        "Kevin won't send the lease by Friday",
        "Kevin will send the lease every Friday",
        "Kevin to send the lease by Friday - cancelled",
        "Kevin to Sara: send the lease by Friday",
        "Sara takes it over by Friday",
        "Kevin: back by Friday",
        "Kevin: dentist Friday",
        "Kevin: the lease ends on 12 March",
        "Last time: Kevin to send the lease by 9 March",
        "Example: Kevin to send the lease by Friday",
        "The bank will send the letter by Friday",
        "The bank wants Kevin to send the lease by Friday",
        "Somebody has to send the lease by Friday",
        "we'll send the lease by Friday",
        "Kevin to send the lease by Friday (internal)",
        "Kevin: photos of the yard by 9 March",
        "Kevin: the bank will send the list by Friday",
        "@Kevin great news by Friday",
        "In confidence: Kevin to send the lease by Friday",
        "Proposal: Kevin to send the lease by Friday",
        "Kevin to send the lease (done)",
        "Kevin to send the lease ✅",
        "Kevin to send the lease. Done.",
        "Kevin to send the lease. Not needed any more.",
        "Kevin to send no list by Friday",
        "Kevin to expect the lease by Friday",
        "Kevin to send the lease was the plan",
        "03/03 Kevin to send the lease by Friday",
    ],
)
def test_what_somebody_may_do_or_will_live_through_is_no_item(said: str) -> None:
    assert owed(heading("Discussion"), item(said), item("Fine.")) == []


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de", "Kevin fährt bis Freitag nach Rom"),
        ("de", "Kevin will den Vertrag bis Freitag schicken"),
        ("de", "Kevin prüft, ob der Vertrag bis Freitag gilt"),
        ("fr", "Kevin va au Maroc vendredi"),
        ("fr", "Kevin demande si Sara envoie le contrat vendredi"),
        ("es", "Kevin va a Roma el viernes"),
        ("es", "Kevin podría enviar el contrato el viernes"),
        ("it", "Kevin va a Roma venerdì"),
        ("nl", "Kevin wil het contract vrijdag sturen"),
        ("pt", "Kevin vai a Roma na sexta"),
    ],
)
def test_so_it_is_in_other_languages(locale: str, said: str) -> None:
    assert owed(heading("Discussion"), item(said), item("Fine."), locale=locale) == []


@pytest.mark.parametrize(
    "said",
    [
        "Don't share this with Tim.",
        "The next point is confidential.",
        "Between us, he is broke.",
        "Delete before sending.",
        "Bitte nicht weitersagen.",
        "\U0001f512 below",
    ],
)
def test_where_a_note_hints_at_privacy_its_talk_stays_talk(said: str) -> None:
    lines = (item(said), item("Kevin to send the lease by Friday"))
    assert owed(heading("Discussion"), *lines) == []
    assert owed(heading("Discussion"), *reversed(lines)) == []


def test_what_stands_below_a_bullet_or_is_struck_is_no_item() -> None:
    assert owed(item("Just Olli and me"), item("Kevin to send the lease by Friday", nesting=1)) == []
    struck = Run("Kevin to send the lease by Friday", TextStyle(strikethrough=True))
    assert owed(heading("Discussion"), para((struck,))) == []


@pytest.mark.parametrize("over", ["Rejected", "Option B", "For our eyes", "Contract terms", "Flat 2"])
def test_what_an_unknown_heading_says_of_the_words_below_nobody_can_tell(over: str) -> None:
    note = read(heading(over), item("Kevin to send the lease by Friday"))
    assert note.sightings == ()


@pytest.mark.parametrize("over", ["Agenda", "Permissions", "Template", "Attendees", "Wins"])
def test_under_headings_that_promise_nothing_no_sentence_does(over: str) -> None:
    assert owed(heading(over), item("Kevin to send the lease by Friday")) == []


def test_what_is_taken_is_told_no_more_and_the_rest_still_is() -> None:
    note = read(
        heading("Discussion"),
        item("Kevin to send the lease by Friday"),
        item("Bernard to send the lease by Friday"),
    )
    assert [s.item.task for s in note.sightings] == ["send the lease"]
    assert [p.raw for p in note.problems] == ["Bernard to send the lease by Friday"]


def test_several_sentences_of_a_paragraph_are_items_in_their_order() -> None:
    text = "We spoke of the rent. Kevin will send the lease by Friday. Sara to call the bank about the loan."
    assert [task for task, _, _ in owed(heading("Discussion"), para(text))] == [
        "send the lease",
        "call the bank about the loan",
    ]


def test_where_a_call_has_a_list_of_actions_that_is_what_was_agreed() -> None:
    note = read(
        heading("Discussion"),
        item("Kevin to send the lease by Friday"),
        heading("Actions"),
        table([["Action", "Owner", "Due"], ["Book the hall", "Sara", "9 March"]]),
    )
    assert [s.item.task for s in note.sightings] == ["Book the hall"]
    assert [p.raw for p in note.problems] == ["Kevin to send the lease by Friday"]


def test_what_a_review_lists_is_no_list_of_what_was_agreed() -> None:
    found = owed(
        heading("Since last time"),
        item("Book the hall – done"),
        heading("Discussion"),
        item("Kevin to send the lease by Friday"),
    )
    assert [task for task, _, _ in found] == ["Book the hall", "send the lease"]


def test_the_same_words_in_a_list_are_one_item() -> None:
    line = "Kevin to send the lease by Friday"
    assert len(owed(heading("Discussion"), item(line), heading("Actions"), item(line))) == 1


def test_a_document_that_is_no_call_promises_nothing() -> None:
    assert read(item("Kevin to send the lease by Friday"), name="Brochure text").sightings == ()


def test_several_promises_make_a_call_of_a_dated_document() -> None:
    lines = ("Kevin to send the lease by Friday", "Sara to book the hall by 12 March")
    note = read(heading("Discussion"), *map(item, lines), name="On site 4 March 2026")
    assert [s.item.task for s in note.sightings] == ["send the lease", "book the hall"]
    assert [str(call.date) for call in note.calls] == ["2026-03-04"]


def test_one_promise_makes_none() -> None:
    assert read(item("Kevin to send the lease by Friday"), name="On site 4 March 2026").sightings == ()


@pytest.mark.parametrize("said", ["Each tab is a call", "Kevin to send the lease by Friday"])
def test_talk_outside_any_call_is_not_told_as_a_lost_action(said: str) -> None:
    intro = tab("Intro", para(said))
    call = tab("4 March 2026", heading("Actions"), item("Sara: book the hall"))
    assert read(intro, call, name="Acme calls").problems == ()
