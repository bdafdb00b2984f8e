from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import infer_order, read_due, split_due
from whoowes.core.items.due.words import en
from whoowes.core.items.model import DueKind

LOCALES = st.sampled_from(["en-GB", "en-US", "en", "de", "fr", "nl", "xx"])
CALLS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
MONTHS = ["March", "sept", "Dec", "feb"]
DAYS = ["Fri", "monday", "Weds", "Sun"]
WORDS = [phrase for group in en.WORDS.phrases.values() for phrase in group]
PIECES = [
    *(*WORDS, *MONTHS, *DAYS, "1", "15", "31st", "3/4", "13/3", "week", "days", "Q2", "H1", "2w", "5pm", "?"),
    *("->", "(", ")", ",", "-", "/", "Kevin", "'26", "10 March", "week 12"),
]
PHRASES = st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join)
TEXTS = st.one_of(st.text(max_size=60), PHRASES)
YEARS = st.integers(1, 9999).map(str)


@given(TEXTS, st.none() | CALLS, LOCALES)
def test_any_text_has_a_reading_that_keeps_its_words(text: str, call: date | None, locale: str) -> None:
    reading = read_due(text, call_date=call, locale=locale)

    assert reading.raw == text
    assert reading.rule
    assert reading.why
    assert (reading.date is not None) == (reading.kind is DueKind.DATE)
    assert reading == read_due(text, call_date=call, locale=locale)


@given(PHRASES, st.dates(), LOCALES)
def test_any_call_of_the_calendar_can_be_counted_from(text: str, call: date, locale: str) -> None:
    read_due(text, call_date=call, locale=locale)


@given(st.lists(st.one_of(st.sampled_from(PIECES), YEARS), max_size=5).map(" ".join), st.none() | st.dates())
def test_any_year_can_be_written(text: str, call: date | None) -> None:
    read_due(text, call_date=call)


@given(PHRASES, CALLS)
def test_date_without_a_year_never_lies_before_the_call(text: str, call: date) -> None:
    without_year = text.replace("'26", "")
    reading = read_due(without_year, call_date=call)

    assert reading.date is None or reading.date >= call


@given(PHRASES, CALLS)
def test_case_and_spacing_change_nothing(text: str, call: date) -> None:
    plain = read_due(text, call_date=call)

    for variant in (text.upper(), text.lower(), f"  {text.replace(' ', chr(0xA0) * 2)}\n"):
        reading = read_due(variant, call_date=call)
        assert (reading.kind, reading.rule, reading.date, reading.candidates) == (
            plain.kind,
            plain.rule,
            plain.date,
            plain.candidates,
        )


@given(PHRASES)
def test_without_a_call_nothing_relative_is_dated(text: str) -> None:
    reading = read_due(text.replace("'26", ""), call_date=None)

    assert reading.date is None


@given(CALLS, st.integers(0, 62))
def test_weekday_is_within_the_week_after_the_call(call: date, days: int) -> None:
    weekday = (call + timedelta(days=days)).strftime("%A")
    reading = read_due(weekday, call_date=call)

    assert reading.kind is DueKind.UNCLEAR or timedelta(0) < (reading.date or call) - call < timedelta(days=7)


@given(
    CALLS, st.integers(0, 275), st.sampled_from(["%d/%m", "%d %B", "%B %d", "%d-%b", "%d/%m/%Y", "%Y-%m-%d"])
)
def test_written_date_reads_back_as_itself(call: date, days: int, form: str) -> None:
    due = call + timedelta(days=days)
    reading = read_due(due.strftime(form), call_date=call, locale="en-GB")

    assert reading.date in (None, due)
    assert due in (reading.date, *reading.candidates)


@given(TEXTS, LOCALES)
def test_spans_of_dates_lie_in_the_text_in_order(text: str, locale: str) -> None:
    ends = [0]
    for found in find_dates(text, locale=locale, order=None):
        assert ends[-1] <= found.span[0] < found.span[1] <= len(text)
        ends.append(found.span[1])


@given(TEXTS, LOCALES)
def test_split_task_loses_no_word_but_its_deadline(task: str, locale: str) -> None:
    split = split_due(task, locale=locale)
    if split is not None:
        left, due = split
        assert task.startswith(left)
        assert due in task
        assert left.strip()


@given(st.lists(TEXTS, max_size=5))
def test_order_does_not_depend_on_the_order_of_the_notes(texts: list[str]) -> None:
    assert infer_order(texts) is infer_order(reversed(texts))
