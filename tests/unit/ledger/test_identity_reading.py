import time

import pytest

from whoowes.core.ledger.identity import Likeness, compare_tasks, prepare
from whoowes.core.ledger.identity.compounds import parts_of
from whoowes.core.ledger.identity.figures import plain_figures
from whoowes.core.ledger.identity.words import LANGUAGES, task_words_for


def _keys(task: str, locale: str = "en-GB") -> set[str]:
    return {word.key for word in prepare(task, locale).words}


@pytest.mark.parametrize(
    ("task", "locale", "language"),
    [
        ("Send deck to Kevin", "de-DE", "en"),
        ("Angebot an Kevin senden", "en-GB", "de"),
        ("Envoyer le devis à Kevin", "en-GB", "fr"),
        ("Notulen versturen naar Kevin", "de-DE", "nl"),
        ("Deck Review", "de-DE", "de"),
        ("Kickoff feedback", "fr-FR", "fr"),
        ("Laminate menu", "en-GB", "en"),
        ("Send deck", "xx", "en"),
    ],
)
def test_a_task_is_read_in_its_own_language_and_in_that_of_the_notes_at_a_tie(
    task: str, locale: str, language: str
) -> None:
    assert prepare(task, locale).language == language


def test_two_tasks_are_compared_in_one_language() -> None:
    found = compare_tasks("Review Vertrag", "Vertrag prüfen", locale="en-GB")

    assert found.likeness is Likeness.SAME


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("vertragsentwurf", ("vertrag", "entwurf")),
        ("kundenliste", ("kunde", "liste")),
        ("projektabschlussbericht", ("projekt", "abschluss", "bericht")),
        ("fragebogen", ("fragebogen",)),
        ("hauptversammlung", ("hauptversammlung",)),
        ("rindfleisch", ("rindfleisch",)),
    ],
)
def test_a_compound_is_parted_only_where_each_part_is_surely_a_noun(
    word: str, parts: tuple[str, ...]
) -> None:
    words = task_words_for("de")

    assert parts_of(word, words) == parts


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("€5k", "eur 5000"),
        ("5,000 EUR", "5000 EUR"),
        ("1.5 million", "1500000"),
        ("10 per cent", "10%"),
        ("version 2.1", "v2.1"),
        ("FY'26", "fy2026"),
    ],
)
def test_figures_have_one_form_in_english(text: str, plain: str) -> None:
    assert plain_figures(text, has_decimal_comma=False).split() == plain.split()


@pytest.mark.parametrize(
    ("text", "plain"), [("5.000 €", "5000 eur"), ("5 000 €", "5000 eur"), ("2,5 Mio. €", "2500000 eur")]
)
def test_figures_have_one_form_where_the_comma_is_decimal(text: str, plain: str) -> None:
    assert plain_figures(text, has_decimal_comma=True).split() == plain.split()


@pytest.mark.parametrize(
    "task", ["Q3-2026: send deck", "ISO-27001: send deck", "Send deck for PROJ-12", "KW-12: send deck"]
)
def test_a_period_a_norm_or_a_number_in_the_sentence_is_no_ticket(task: str) -> None:
    assert prepare(task).tags == frozenset()


@pytest.mark.parametrize("task", ["PROJ-12: send deck", "[PROJ-12] Send deck", "Send deck (PROJ-12)"])
def test_a_ticket_number_set_apart_is_kept_beside_the_words(task: str) -> None:
    assert prepare(task).tags == {"PROJ12"}
    assert _keys(task) == {"deck"}


def test_umlauts_have_one_form_and_other_vowels_keep_theirs() -> None:
    assert _keys("Mueller anrufen", "de") == _keys("Müller anrufen", "de")
    assert _keys("Bauer anrufen", "de") != _keys("Baur anrufen", "de")
    assert _keys("Michael anrufen", "de") != _keys("Michal anrufen", "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_little_word_is_a_verb(language: str) -> None:
    table = task_words_for(language)
    verbs = table.actions.keys() | table.participles.keys()

    assert verbs.isdisjoint(table.prepositions | table.conjunctions | table.stop)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_classes_that_tasks_mostly_ask_for(language: str) -> None:
    named = frozenset[str]().union(*task_words_for(language).actions.values())

    assert named >= {"send", "get", "review", "draft", "sign", "approve", "arrange", "cancel", "call", "pay"}


@pytest.mark.parametrize("locale", ["en", "de", "fr"])
@pytest.mark.parametrize("part", ["by by ", "send ", "(", "Vertrag", "die und ", "x-", "1,", "5 000 "])
def test_a_page_without_end_is_compared_in_no_time_and_only_as_a_whole(part: str, locale: str) -> None:
    page = part * 5000
    start = time.process_time()

    assert compare_tasks(page, page, locale=locale).exact
    assert compare_tasks(page, page + " x", locale=locale).likeness is Likeness.NEW
    assert time.process_time() - start < 2
