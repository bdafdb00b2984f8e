"""Promises told in whole sentences: "It was agreed that Léa sends it", "Paul will call the roofer".

No such sentence of the discussion is an item, but none is lost in silence.
"""

import re
from collections.abc import Iterator

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due import split_due
from whoowes.core.items.due.names import language_of
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.loose import TOPIC_ENDS, begins_as_promise
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.titles import title_key
from whoowes.core.items.words import words_for
from whoowes.core.kept import kept

_SENTENCE_ENDS = re.compile(r"(?:(?<=[^\W_]{2}[.!?])|(?<=\d[.!?])|(?<=[)€$£%»”!?][.!?]))\s+(?=[^\W\d_a-z])")
_ORDINAL = re.compile(r"(?<!\S)\d{1,2}\.\Z")
"""It ends no sentence at the beginning of a line, nor where ordinals are written so: "am 3. März"."""
_WITH_ORDINALS = "de"
_LONGEST_TITLE = 40
_LONGEST_SENTENCE = 40
_MOST_NAME_WORDS = 4


def promises_in(text: str, locale: str, names: frozenset[str]) -> Iterator[str]:
    """Yield the sentences that tell who is to do what; `names` are those who were there."""
    for sentence in sentences_of(text, locale):
        if len(sentence.split()) <= _LONGEST_SENTENCE and _is_promise(sentence, locale, names):
            yield sentence


@kept
def sentences_of(text: str, locale: str) -> tuple[str, ...]:
    """Return sentences; the full stop of a title or an ordinal ends none: "dott. Villa", "am 3. März"."""
    found: list[str] = []
    titles = owner_words_for(locale).titles
    has_ordinals = language_of(locale) == _WITH_ORDINALS
    start = 0
    for gap in _SENTENCE_ENDS.finditer(text):
        last = text[max(start, gap.start() - _LONGEST_TITLE) : gap.start()].rpartition(" ")[2]
        is_ordinal = _ORDINAL.match(last) and (gap.start() - start == len(last) or has_ordinals)
        if title_key(last) not in titles and not is_ordinal:
            found.append(text[start : gap.start()])
            start = gap.end()
    return (*found, text[start:])


def names_actor(text: str, locale: str, names: frozenset[str]) -> bool:
    """Whether a text begins with a person known and what they do or are to do: "Frau Brandt ruft … an"."""
    rest = obliged_rest(text, locale)
    if rest is None:
        return False
    said = text[: len(text) - len(rest)].split()
    return any(
        is_known_name(" ".join(said[:end]), names, locale) for end in (len(said), len(said) - 1) if end
    )


def _is_promise(sentence: str, locale: str, names: frozenset[str]) -> bool:
    agreed = words_for(locale).agreed_that.match(fold(sentence))
    if agreed is not None:
        said = sentence[unfolded(sentence, agreed.end()) :]
        return begins_as_promise(said, locale) or _begins_with_person(said, locale, names)
    # "Boiler service overdue - Sam to book"
    if any(begins_as_promise(part, locale) for part in (sentence, *TOPIC_ENDS.split(sentence)[1:])):
        return True
    return names_actor(sentence, locale, names) and split_due(sentence, locale=locale) is not None


def _begins_with_person(text: str, locale: str, names: frozenset[str]) -> bool:
    said = text.split()[:_MOST_NAME_WORDS]
    return any(is_known_name(" ".join(said[:end]), names, locale) for end in range(1, len(said) + 1))
