"""What `attendance` passes over would have told nobody."""

from tests.fuzzing.trial import make_trial

from whoowes.core.document.read import read_document
from whoowes.core.document.text import fold
from whoowes.core.items import attendees
from whoowes.core.items.headings.outline import Element, outline
from whoowes.core.items.words import words_for

SEED = 20_261_126
DOCUMENTS = 60


def _elements() -> list[tuple[Element, str]]:
    trials = [make_trial(SEED, number) for number in range(DOCUMENTS)]
    return [
        (element, trial.locale)
        for trial in trials
        for element in outline(read_document(trial.document), words_for(trial.locale))
    ]


def test_what_may_tell_nothing_has_neither_lines_nor_mentions() -> None:
    passed_over = [(each, locale) for each, locale in _elements() if not attendees._may_tell(each)]

    assert passed_over
    assert [list(attendees._mentions(each)) for each, _ in passed_over] == [[]] * len(passed_over)
    assert [list(attendees._lines(each, locale)) for each, locale in passed_over] == [[]] * len(passed_over)


def test_folding_makes_a_colon_of_no_other_ascii_character() -> None:
    assert [chr(code) for code in range(128) if ":" in fold(chr(code))] == [":"]
