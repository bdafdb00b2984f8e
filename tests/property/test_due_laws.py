from datetime import date, timedelta

from babel.dates import format_date, get_day_names, get_month_names
from hypothesis import example, given
from hypothesis import strategies as st
from tests.due_pieces import PIECES_OF

from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import date_in_task, infer_order, read_due, split_due
from whoowes.core.items.due.words import LANGUAGES, en
from whoowes.core.items.readings import DueKind

READ = ("en-GB", "en-US", "de", "fr", "es", "pt", "nl", "it", "de-AT", "fr-CA", "es-MX", "pt-PT", "nl-BE")
LOCALES = st.sampled_from([*READ, "en", "it-CH", "xx"])
CALLS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
CALLS_OF_THIS_CENTURY = st.dates(date(2001, 1, 1), date(2090, 12, 31))
MONTHS = ["March", "sept", "Dec", "feb"]
DAYS = ["Fri", "monday", "Weds", "Sun"]
WORDS = [phrase for group in en.WORDS.phrases.values() for phrase in group]
PIECES = [
    *(*WORDS, *MONTHS, *DAYS, "1", "15", "31st", "3/4", "13/3", "week", "days", "Q2", "H1", "2w", "5pm", "?"),
    *("->", "(", ")", ",", "-", "/", "Kevin", "'26", "10 March", "week 12"),
]
PHRASES = st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join)
TEXTS = st.one_of(st.text(max_size=60), PHRASES)
OF_A_LANGUAGE = st.sampled_from(LANGUAGES).flatmap(
    lambda language: st.tuples(
        st.just(language), st.lists(st.sampled_from(PIECES_OF[language]), max_size=6).map(" ".join)
    )
)
YEARS = st.integers(1, 9999).map(str)


@given(TEXTS, st.none() | CALLS, LOCALES)
@example('NEXT TIME"SOMETIME TODAY', date(2000, 1, 1), "en-GB")
def test_any_text_has_a_reading_that_keeps_its_words(text: str, call: date | None, locale: str) -> None:
    reading = read_due(text, call_date=call, locale=locale)

    assert reading.raw == text
    assert reading.rule
    assert reading.why
    # "Next call (10 March)" names the day of the next call.
    names_day = reading.kind is DueKind.DATE or reading.rule == "next-call-date"
    assert (reading.date is not None) == names_day
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


@given(OF_A_LANGUAGE, st.none() | CALLS)
def test_words_of_any_language_have_a_reading_that_keeps_them(
    written: tuple[str, str], call: date | None
) -> None:
    language, text = written
    reading = read_due(text, call_date=call, locale=language)

    assert reading.raw == text
    assert reading.rule
    assert reading.why
    names_day = reading.kind is DueKind.DATE or reading.rule == "next-call-date"
    assert (reading.date is not None) == names_day
    split_due(text, locale=language)
    date_in_task(text, locale=language)


@given(OF_A_LANGUAGE, CALLS)
def test_no_language_dates_words_without_a_year_before_the_call(written: tuple[str, str], call: date) -> None:
    language, text = written
    reading = read_due(text.replace("2026", ""), call_date=call, locale=language)

    assert reading.date is None or reading.date >= call


@given(OF_A_LANGUAGE, CALLS)
def test_case_and_spacing_change_nothing_in_any_language(written: tuple[str, str], call: date) -> None:
    language, text = written
    plain = read_due(text, call_date=call, locale=language)

    for variant in (text.capitalize(), f" {text.replace(' ', '  ')} "):
        reading = read_due(variant, call_date=call, locale=language)
        assert (reading.kind, reading.rule, reading.date) == (plain.kind, plain.rule, plain.date)


@given(CALLS, st.integers(-62, 3 * 365), st.sampled_from(READ), st.sampled_from(["full", "long", "medium"]))
def test_date_as_a_locale_writes_it_reads_as_that_day(call: date, days: int, locale: str, form: str) -> None:
    day = call + timedelta(days=days)
    written = format_date(day, form, locale=locale.replace("-", "_"))

    assert read_due(written, call_date=call, locale=locale).date == day


@given(CALLS_OF_THIS_CENTURY, st.integers(-62, 3 * 365), st.sampled_from(READ))
def test_short_date_as_a_locale_writes_it_is_that_day_or_may_be(call: date, days: int, locale: str) -> None:
    day = call + timedelta(days=days)
    reading = read_due(
        format_date(day, "short", locale=locale.replace("-", "_")), call_date=call, locale=locale
    )

    assert day in (reading.date, *reading.candidates)


@given(CALLS, st.integers(0, 6), st.sampled_from(READ))
def test_weekday_of_a_locale_is_the_first_after_the_call(call: date, weekday: int, locale: str) -> None:
    name = get_day_names("wide", "stand-alone", locale.replace("-", "_"))[weekday]
    reading = read_due(name, call_date=call, locale=locale)

    if weekday == call.weekday():
        assert reading.kind is DueKind.UNCLEAR
    else:
        assert reading.date is not None
        assert reading.date.weekday() == weekday
        assert timedelta(0) < reading.date - call < timedelta(days=7)


@given(CALLS, st.integers(1, 12), st.sampled_from(READ))
def test_month_of_a_locale_is_its_last_day_or_may_be_another_years(
    call: date, month: int, locale: str
) -> None:
    name = get_month_names("wide", "stand-alone", locale.replace("-", "_"))[month]
    reading = read_due(name, call_date=call, locale=locale)

    for day in (reading.date, *reading.candidates):
        assert day is None or (day.month == month and (day + timedelta(days=1)).day == 1)
    assert reading.date or reading.candidates
