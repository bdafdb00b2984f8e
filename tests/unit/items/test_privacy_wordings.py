"""What is internal by its wording, as headings, lines and marks in every place."""

from collections.abc import Callable

import pytest
from tests.builders import bold, doc, facts, heading, item, para

from whoowes.core.document.model import Block, Paragraph
from whoowes.core.items.extract import extract

KEPT = [
    "Internal – not for client",
    "🔒 Internal",
    "Our eyes only",
    "Not to be shared with Acme",
    "Not for the client",
    "Don't share",
    "Agency internal",
    "Internal/agency",
    "Confidential notes",
    "Internal follow up",
    "Advisor only",
]
TOPICS = ["Internal links", "Internal audit", "Client-facing", "Internal/external links", "Shared folders"]


def marks(*blocks: Block) -> list[bool]:
    return [i.is_internal for i in extract(doc(*blocks), facts("Acme call 4 March 2026")).items]


@pytest.mark.parametrize("text", KEPT)
@pytest.mark.parametrize("form", [heading, bold])
def test_what_stands_under_words_that_keep_it_from_the_client_is_internal(
    text: str, form: Callable[[str], Paragraph]
) -> None:
    assert marks(form(text), item("[ ] Sara to review fees")) == [True]


@pytest.mark.parametrize("text", ["Internal – not for client", "Internal only", "Not for client"])
def test_a_plain_line_that_says_nothing_else_is_such_a_heading_too(text: str) -> None:
    assert marks(para(text), item("[ ] Sara to review fees")) == [True]


@pytest.mark.parametrize("text", TOPICS)
def test_a_topic_with_the_word_keeps_nothing_from_anybody(text: str) -> None:
    assert marks(heading(text), item("[ ] Sara to review fees")) == [False]


def test_a_line_that_goes_on_after_its_mark_heads_nothing() -> None:
    assert marks(heading("Actions"), bold("Internal: Sara to raise rates"), item("Send logos")) == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Internal task: Sara to raise rates",
        "Internally: Sara to raise rates",
        "internal/private: raise rates",
        "not for client: raise rates",
        "raise rates (not for client)",
        "raise rates - our eyes only",
        "raise rates #internal",
        "Internal | raise rates",
        "🔒 internal: raise rates",
        "Sara (internal): raise rates",
        "Action (internal): raise rates",
        "Sara [private] to raise rates",
        f"{'=' * 90} INTERNAL: raise rates",
        f"{chr(0x200B) * 90}internal: raise rates",
    ],
)
def test_a_mark_in_any_place_of_a_task_is_found_and_taken_off(text: str) -> None:
    (found,) = extract(doc(heading("Actions"), item(text)), facts("Acme call 4 March 2026")).items
    assert found.is_internal
    assert not any(word in found.task.lower() for word in ("internal", "private", "client", "eyes"))


@pytest.mark.parametrize("text", ["Fix internal links", "Share the report (client)", "Send private offer"])
def test_a_task_about_such_things_is_not_internal(text: str) -> None:
    assert marks(heading("Actions"), item(text)) == [False]


@pytest.mark.parametrize("sign", [" / ", " | ", " > ", " → ", "->"])
@pytest.mark.parametrize(
    "fields",
    [
        ("Kevin", "raise his fee", "Friday (internal)"),
        ("Kevin (internal)", "raise his fee", "Friday"),
        ("Kevin", "raise his fee", "internal"),
        ("Kevin", "internal: raise his fee", "Friday"),
        ("Internal: Kevin", "raise his fee", "Friday"),
        ("Kevin", "raise his fee", "Friday [internal only]"),
    ],
)
def test_a_mark_in_any_field_of_a_cut_line_hides_all_of_it(sign: str, fields: tuple[str, ...]) -> None:
    lines = (item(sign.join(fields)), item(sign.join(("Sara", "send the list", "Monday"))))
    for over in ((heading("Actions"),), ()):
        found = extract(doc(heading("4 March 2026"), *over, *lines), facts("Acme calls"), locale="en-GB")
        shown = [i.task for i in found.items if not i.is_internal] + [p.raw for p in found.problems]
        assert not any("fee" in text for text in shown)


def test_a_trainee_among_the_fields_hides_nothing() -> None:
    line = item("Kevin (intern) / send the list / Monday")
    (found,) = extract(doc(heading("Actions"), line), facts("Acme call 2026-03-04"), locale="en-GB").items
    assert not found.is_internal


@pytest.mark.parametrize(
    "line",
    [
        "Confidential – raise his fee",
        "confidential - raise his fee",
        "[Confidential] raise his fee",
        "(confidential) raise his fee",
        "Raise his fee – confidential",
        "Vertraulich – raise his fee",
        "Confidentiel – raise his fee",
        "Confidencial – raise his fee",
        "Riservato – raise his fee",
        "Vertrouwelijk – raise his fee",
    ],
)
@pytest.mark.parametrize("locale", ["en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "nl-NL", "pt-PT"])
def test_confidential_hides_what_internal_hides(line: str, locale: str) -> None:
    found = extract(doc(heading("To do"), item(line)), facts("Acme call 2026-03-04"), locale=locale)
    assert [i.task for i in found.items if not i.is_internal] == []


@pytest.mark.parametrize(
    "line", ["Confidential waste to the depot", "Confidentiality agreement - send to Kevin"]
)
def test_a_thing_that_is_confidential_hides_nothing(line: str) -> None:
    (found,) = extract(doc(heading("To do"), item(line)), facts("Acme call 2026-03-04"), locale="en-GB").items
    assert not found.is_internal


@pytest.mark.parametrize("over", ["Private", "Internal notes", "Not for the client"])
def test_what_reads_like_a_promise_in_a_private_section_is_no_problem(over: str) -> None:
    bullet = item("Kevin seems to be leaving; Sara to speak to Tom alone by 9 October")
    found = extract(doc(heading("Call 2026-10-05"), heading(over, 2), bullet), facts("Acme"))
    assert found.problems == ()
    assert all(each.is_internal for each in found.items)
