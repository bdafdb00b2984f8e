"""Where a costly rule is passed over, it would have said nothing."""

import re
import unicodedata
from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.items.owners import build_roster, cells, doubts, handover, parts, task_suffix
from whoowes.core.items.owners.folding import _PLAIN, first_words, fold, phrase, tidy
from whoowes.core.items.owners.name_words import written_name
from whoowes.core.items.owners.names import EXACT_RULES
from whoowes.core.items.owners.organisations import may_name_side, side_and_rest
from whoowes.core.items.owners.outcome import Ground
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.people import Person, Roster, Side

LOCALES = ("en-GB", "de", "fr", "es", "pt", "nl", "it")
NAMES = (
    *("Kevin", "Wong", "KW", "KWong", "K.", "Kev", "Sara", "Sarah Jones", "Sal", "Müller", "Mueller", "EvdB"),
    *(
        "O'Brien",
        "van den Berg",
        "v.d. Berg",
        "Acme",
        "harbourarts",
        "Harbour Arts",
        "Smith & Sons",
        "ÖB",
        "ß",
    ),
)
MARKS = (
    *(
        "&",
        "/",
        ",",
        ";",
        "->",
        "→",
        "(",
        ")",
        "[",
        "?",
        "-",
        "–",
        ":",
        ".",
        "@",
        "'s",
        "s'",
        "\n",
        "w/",
        "_",
    ),
    *(
        "now",
        "NOW",
        "Désormais",
        "maıntenant",
        "l'équipe",
        "tbc",
        "R D",
        "İ",
        "kevin@acme.example",
        "Werkleiter",
    ),
)
TABLES = {
    name: sorted(entry for locale in LOCALES for entry in getattr(words_for(locale), name))
    for name in (part.name for part in fields(words_for("en-GB")))
    if isinstance(getattr(words_for("en-GB"), name), frozenset)
}
ENTRIES = st.sampled_from(sorted(TABLES)).flatmap(lambda name: st.sampled_from(TABLES[name]))
PIECES = st.one_of(
    *(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(MARKS)),
    *(ENTRIES, ENTRIES.map(str.upper), ENTRIES.map(str.title)),
)
JOINTS = st.sampled_from([" ", " ", " ", "", "-", ". "])
TEXTS = st.one_of(
    st.text(max_size=30),
    st.lists(st.tuples(PIECES, JOINTS), max_size=6).map(lambda said: "".join(map("".join, said))),
).map(tidy)


def _roster() -> Roster:
    clients = ("Kevin Wong", "Sarah Jones", "Anna Müller", "Örs Balog")
    people = [Person(name, name, Side.CLIENT, f"{name[:3]}@harbourarts.example") for name in clients]
    people.append(Person("sl", "Sara Lindqvist", Side.ADVISOR, "sara@northway.example", ("Sal", "S L")))
    people.append(Person("eb", "Els van den Berg", Side.ADVISOR, "kev@northway.example"))
    return build_roster(people, ["Acme Ltd", "Smith & Sons"], ["Northway Consulting"])


ROSTER = _roster()
GROUNDS = st.sampled_from(
    [Ground(roster, words_for(locale)) for roster in (ROSTER, Roster()) for locale in LOCALES]
)


@given(GROUNDS, TEXTS)
def test_where_a_text_can_only_be_a_name_no_other_rule_speaks(ground: Ground, text: str) -> None:
    if parts.can_only_be_name(ground, text):
        others = [rule for rule in parts._RULES if rule not in parts._NAME_RULES]
        assert [rule(ground, text) for rule in others] == [None] * len(others)


@given(GROUNDS, TEXTS)
def test_a_cell_of_one_owner_is_read_as_the_whole_grammar_reads_it(ground: Ground, text: str) -> None:
    if cells._is_one_owner(ground, text):
        assert handover.after_handover(ground, handover.without_label(ground, text)) == text
        whole = cells._doubtful(ground, text) or cells._whole_or_parts(ground, text)
        assert cells.read_cell(ground, text) == whole


@given(GROUNDS, TEXTS)
def test_a_rule_for_names_fits_only_who_shares_a_word_or_a_name_of_its_form(
    ground: Ground, text: str
) -> None:
    name = written_name(text)
    sharing = ground.known.sharing(name)
    for rule in EXACT_RULES if name.words else ():
        for known in (known for known in ground.names if rule.fits(name, known)):
            assert known in sharing if rule.is_written_so is None else rule.is_written_so(name)


@given(GROUNDS, TEXTS, PIECES)
def test_whatever_begins_or_ends_with_the_name_of_a_side_may_name_one(
    ground: Ground, text: str, piece: str
) -> None:
    for said in (f"{text} {piece}", f"{piece} {text}"):
        if side_and_rest(piece, ground.roster, ground.words)[0] is not None:
            assert may_name_side(phrase(said).split(), ground.roster, ground.words)


@given(TEXTS, st.sampled_from(sorted(TABLES)))
def test_a_text_that_holds_an_entry_of_a_table_holds_a_first_word(text: str, name: str) -> None:
    table, said = frozenset(TABLES[name]), text.split()
    windows = {" ".join(said[start : start + length]) for start in range(len(said)) for length in range(1, 5)}
    if any(phrase(window) in table for window in windows):
        assert not first_words(table).isdisjoint(phrase(text).split())


@given(TEXTS)
def test_a_text_in_which_somebody_took_over_now_holds_a_word_for_now(text: str) -> None:
    patterns = (handover._NOW_INSIDE, handover._SAID_NOW, handover._TAKEN_OVER)
    if any(pattern.search(text) for pattern in patterns):
        assert not handover.NOW.isdisjoint(phrase(text).split())


@given(TEXTS)
def test_a_remark_stands_only_where_a_bracket_opens(text: str) -> None:
    assert len(doubts.brackets_in(text)) == len(re.findall(doubts._BRACKET, text))


@given(TEXTS)
def test_an_owner_stands_behind_a_task_only_in_brackets_or_beside_a_dash(text: str) -> None:
    patterns = (task_suffix._BRACKETED, task_suffix._DASHED)
    if any(pattern.fullmatch(text) for pattern in patterns) or re.search(r"\s[–—-]+\s", text):
        assert task_suffix._may_have_owner_behind(text)


@given(st.one_of(TEXTS, st.text(max_size=8)))
def test_a_text_folds_letter_by_letter_as_it_folds_whole(text: str) -> None:
    lowered = unicodedata.normalize("NFC", text.casefold())
    plain = "".join(_PLAIN.get(letter, letter) for letter in lowered)
    decomposed = unicodedata.normalize("NFD", plain)
    assert fold(text) == "".join(letter for letter in decomposed if not unicodedata.combining(letter))
