"""What is passed over as plain prose would yield nothing, if it were read as a list's line is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from whoowes.core.document.model import Paragraph, PersonChip, Run, Tab
from whoowes.core.document.text import fold, paragraph_text, squeeze
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines import labelled_fields
from whoowes.core.items.lines.judge import is_plain_prose, is_prose
from whoowes.core.items.lines.line import lines_of
from whoowes.core.items.lines.parts import action_lines
from whoowes.core.items.lines.signs import may_hold_label
from whoowes.core.items.placeholders import is_boilerplate
from whoowes.core.items.words import Kind, words_for

_PIECES = (
    "We spoke of it",
    "ACTION",
    "Kevin",
    ":",
    " - ",
    " – ",
    "-",
    ". ",
    "; ",
    "\v",
    "☐ ",
    "1. ",
    "(a) ",
    "*",
)
_INLINES = st.one_of(
    st.builds(Run, st.lists(st.sampled_from(_PIECES), max_size=4).map("".join)),
    st.just(PersonChip("kevin@example.org", "Kevin")),
)


def element_of(paragraph: Paragraph) -> Element:
    text = paragraph_text(paragraph)
    return Element(paragraph, Tab(None, "", ()), 0, (), text=text, line=squeeze(text))


@given(
    inlines=st.lists(_INLINES, min_size=1, max_size=3).map(tuple),
    kind=st.sampled_from((None, Kind.TALK, Kind.ACTIONS, Kind.MIXED, Kind.WINS)),
)
@example(inlines=(Run("We spoke of it. It went well"),), kind=None)
def test_plain_prose_is_one_line_that_is_prose(
    inlines: tuple[Run | PersonChip, ...], kind: Kind | None
) -> None:
    paragraph, section = Paragraph(inlines), Section(kind)
    element = element_of(paragraph)
    if not element.text or not is_plain_prose(paragraph, element, section):
        return
    (whole,) = lines_of(paragraph)
    assert whole.text == element.line
    assert is_prose(whole, section)
    is_passed_over = is_boilerplate(element.line, words_for("en"))
    assert list(action_lines(whole, section, "en")) == ([] if is_passed_over else [whole])


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [
        ("The launch went well, and everybody liked it.", True),
        ("Kevin: send the deck", False),
        ("ACTION Kevin send the deck", False),
        ("(a) Send the deck", False),
        ("It went well. ACTION: Kevin to send the deck", False),
    ],
)
def test_only_what_holds_no_mark_is_plain_prose(text: str, is_plain: bool) -> None:  # noqa: FBT001
    paragraph = Paragraph((Run(text),))
    assert is_plain_prose(paragraph, element_of(paragraph), Section()) is is_plain


@given(
    label=st.sampled_from(("Friday", "By 3 March", "é1", "\u200b\u200bx")),
    sign=st.sampled_from((":", " :", " -", " –", " —", "\u00a0–")),
    space=st.sampled_from((" ", "\u00a0", "\t", "  ")),
    rest=st.sampled_from(("Send it", "\u200b", "\u0301", "é")),
)
def test_a_date_before_a_task_is_a_label(label: str, sign: str, space: str, rest: str) -> None:
    task = f"{label}{sign}{space}{rest}"
    assert labelled_fields._DATE_FIRST.match(task)
    assert may_hold_label(fold(task))
