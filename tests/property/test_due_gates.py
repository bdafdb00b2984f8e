"""What is asked first must never say no where the whole reading would say yes."""

import re
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.due_pieces import PIECES_OF

from whoowes.core.document.text import fold as fold_text
from whoowes.core.items.due import deadlines, forms, phrase, read_due, structure
from whoowes.core.items.due.cutting import TIME_WORDS
from whoowes.core.items.due.ending import Ending, deadline_words, end_of_day
from whoowes.core.items.due.explicit import calendar_dates
from whoowes.core.items.due.folding import fold, folded_set, may_have_digit
from whoowes.core.items.due.lexicon import terms_of
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.patterns import expression, first_letters
from whoowes.core.items.due.presence import may_name_time, may_say_when, other_locales
from whoowes.core.items.due.vocabulary import vocabulary_of
from whoowes.core.items.due.words import LANGUAGES, words_of
from whoowes.core.items.readings import DueKind

NUMERIC = st.text("0123456789/.- ,'", max_size=14)
LOCALES = st.sampled_from([*LANGUAGES, "en-US", "fr-CA", "nl-BE", "ja", "xx"])


WRITTEN = st.sampled_from(LANGUAGES).flatmap(
    lambda language: st.tuples(
        st.just(language),
        st.tuples(
            st.lists(st.sampled_from([*PIECES_OF[language], "Kevin", "Budget"]), max_size=7),
            st.sampled_from([" ", "", "'", " - "]),
        ).map(lambda parts: parts[1].join(parts[0])),
    )
)
RULES = [rule for rule, _ in structure._GRAMMAR._rules]


def test_any_character_that_folds_to_a_digit_is_taken_for_one() -> None:
    characters = map(chr, range(sys.maxunicode + 1))

    assert not [c for c in characters if fold(c) in "0123456789" and not may_have_digit(c)]


@given(st.one_of(WRITTEN, st.tuples(LOCALES, st.text(max_size=40))))
def test_text_that_names_no_time_has_no_term_of_time(written: tuple[str, str]) -> None:
    locale, text = written
    kinds = {term.kind for term in terms_of(text, locale=locale, order=None)}

    assert may_name_time(fold(text), locale) or kinds.isdisjoint(TIME_WORDS)


@given(st.one_of(WRITTEN, st.tuples(LOCALES, st.text(max_size=40))))
def test_text_that_cannot_say_when_is_read_as_no_day(written: tuple[str, str]) -> None:
    locale, text = written
    read = read_due(text, call_date=date(2026, 3, 4), locale=locale)
    is_dated = read.kind in {DueKind.DATE, DueKind.NEXT_CALL} or (
        bool(read.candidates) and read.rule != "not-understood"
    )

    assert may_say_when(fold_text(text), locale) or not is_dated


@given(LOCALES)
def test_every_phrase_of_time_is_asked_for(locale: str) -> None:
    phrases = vocabulary_of(locale).phrases.items()

    assert not [
        words
        for words, (kind, _) in phrases
        if kind in TIME_WORDS and not may_name_time(" ".join(words), locale)
    ]


@given(st.one_of(WRITTEN, st.tuples(LOCALES, NUMERIC)), st.booleans())
def test_no_form_of_a_date_is_left_out_that_is_there(written: tuple[str, str], is_cell: bool) -> None:  # noqa: FBT001
    locale, text = written
    folded, known = fold(text), forms._forms(locale, is_cell)
    numeric = [form for _, group in known.numeric for form in group]
    every = [known.day_first, known.month_first, *known.year_first, *numeric]

    looked_for = forms._forms_in(folded, locale, is_cell=is_cell)

    assert {form for form in every if form.search(folded)} <= set(looked_for)
    assert bool(calendar_dates(text, locale=locale, order=None, is_cell=is_cell)) <= bool(looked_for)


@given(st.data())
def test_phrase_of_a_rule_begins_with_one_of_its_first_letters(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(RULES))
    letters = data.draw(st.from_regex(re.compile(expression(rule.pattern)), fullmatch=True))

    assert letters[0] in first_letters(rule.pattern)


def test_no_rule_takes_a_word_that_no_table_knows() -> None:
    assert not [rule.name for rule in RULES if "OTHER" in rule.pattern]


def test_a_pattern_with_a_sign_that_is_not_known_is_refused() -> None:
    with pytest.raises(KeyError):
        first_letters("DATE{2}")


@given(WRITTEN)
def test_deadline_begins_only_where_one_is_looked_for(written: tuple[str, str]) -> None:
    language, text = written
    ending = Ending(text, language)
    places = deadlines.beginnings(ending.terms, structure.LONGEST)

    for place in set(range(1, len(ending.terms))) - set(places):
        assert phrase._deadline(ending.terms, place, ending.setting, ending.words) is None


@given(WRITTEN, LOCALES)
def test_no_language_is_left_out_that_names_a_deadline_in_words_of_its_own(
    written: tuple[str, str], locale: str
) -> None:
    language, text = written
    ending = Ending(text, language)
    known = folded_set(words_of(language_of(locale)).deadline_leads)
    leads = folded_set(words_of(language).deadline_leads)
    is_deadline = any(
        end_of_day(ending, place, len(ending.terms))
        for place in deadline_words(ending, first=0)
        if fold(ending.terms[place].text) in leads - known
    )

    asked = {language_of(other) for other in (locale, *other_locales(fold(text), locale))}
    assert language in asked or not is_deadline
