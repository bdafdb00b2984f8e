"""Sentences and labels that are passed over before they are read would have told nothing."""

from hypothesis import given
from hypothesis import strategies as st
from tests.due_pieces import PIECES_OF

from whoowes.core.document.text import fold
from whoowes.core.items import owner_with_due
from whoowes.core.items.due.presence import may_say_when
from whoowes.core.items.due.words import LANGUAGES
from whoowes.core.items.told import days, deeds, ends
from whoowes.core.items.told.doers import Teller
from whoowes.core.items.told.presence import may_tell_deed
from whoowes.core.items.told.words import told_words_for

NAMES = frozenset({"kevin", "sara"})
SAID_OF = {
    "en": "has sent signed | is done | not needed | it'll be Sage | 's signed re-sent | still here",
    "de": "hat geschickt | ist da | hat sie's | nicht mehr nötig | wird es Sage | liegt vor | rutscht auf",
    "fr": "a envoyé | l'a signé | plus besoin | ce sera Sage | est arrivée | reporté au | encore",
    "es": "ha enviado | firmó | ya está | no hace falta | será Sage | se pasa al | todavía",
    "pt": "enviou | já tratei | está pronto | não é preciso | vai ser Sage | passou para | ainda",
    "nl": "heeft gestuurd | is binnen | hoeft niet meer | wordt het Sage | schuift naar | nog",
    "it": "ha mandato | è arrivato | non serve più | sarà Sage | spostato al | ancora",
}
WORDS = [
    "Kevin",
    "Sara",
    "The lease",
    "price list",
    ":",
    "–",
    ",",
    ".",
    "!",
    "✓",
    "->",
    "(",
    ")",
    "İ",
    "DONE",
]
SAID = st.sampled_from(LANGUAGES).flatmap(
    lambda language: st.tuples(
        st.just(language),
        st.lists(
            st.one_of(
                st.sampled_from(WORDS),
                st.sampled_from(SAID_OF[language].split(" | ")),
                st.sampled_from(PIECES_OF[language]),
            ),
            max_size=8,
        ).map(" ".join),
    )
)


@given(said=SAID, is_reviewed=st.booleans())
def test_a_sentence_without_any_deed_tells_none(said: tuple[str, str], *, is_reviewed: bool) -> None:
    locale, sentence = said
    teller = Teller(locale, NAMES, told_words_for(locale), is_reviewed)

    assert may_tell_deed(sentence, locale) or not deeds._deeds(sentence, teller)


@given(SAID)
def test_a_sentence_without_any_sign_of_an_end_tells_none(said: tuple[str, str]) -> None:
    locale, sentence = said
    teller = Teller(locale, NAMES, told_words_for(locale), is_reviewed=True)
    is_read = ends._may_tell_end(sentence, locale) or may_tell_deed(sentence, locale)

    assert is_read or not ends._clauses(sentence, teller)


@given(said=SAID, is_review=st.booleans(), only_labels=st.booleans())
def test_a_text_without_label_or_delay_gives_nothing_another_day(
    said: tuple[str, str], *, is_review: bool, only_labels: bool
) -> None:
    locale, text = said
    is_read = days._may_be_told(text, fold(text), locale, is_review=is_review, only_labels=only_labels)

    assert is_read or not days._told(text, locale, is_review=is_review, only_labels=only_labels)


@given(SAID)
def test_a_cell_that_cannot_say_when_has_no_deadline_behind_an_owner(said: tuple[str, str]) -> None:
    locale, cell = said
    behind = (cell[gap.end() :] for gap in owner_with_due._GAP.finditer(cell))
    dues = [owner_with_due._due_behind(each, locale) for each in behind]

    assert may_say_when(fold(cell), locale) or not any(dues)
